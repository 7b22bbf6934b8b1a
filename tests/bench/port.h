/* SPDX-License-Identifier: MIT */
/**
 * @file port.h
 * TCP ports of 127.0.0.1.
 */
#ifndef BENCH_PORT_H
#define BENCH_PORT_H

#include <stdbool.h>

/** One that was free a moment ago, or -1. */
int port_free(void);

/** A connection, or -1. */
int port_connect(int port);

/** Whether somebody listens. */
bool port_is_open(int port);

#endif
