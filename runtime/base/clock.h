/* SPDX-License-Identifier: MIT */
/**
 * @file clock.h
 * The time that deadlines are measured in.
 */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdint.h>

/** Milliseconds of a clock that never goes back. */
int64_t pa_clock_ms(void);

/** Microseconds of the same clock. */
int64_t pa_clock_us(void);

#endif
