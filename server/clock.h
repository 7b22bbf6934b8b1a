/* SPDX-License-Identifier: MIT */
/**
 * @file clock.h
 * The time that deadlines are told in.
 */
#ifndef SERVER_CLOCK_H
#define SERVER_CLOCK_H

#include <stdint.h>

/** Milliseconds of a clock that never goes back. */
int64_t clock_ms(void);

#endif
