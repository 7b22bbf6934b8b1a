/* SPDX-License-Identifier: MIT */
/**
 * @file clock.h
 * The clock of the benchmarks.
 */
#ifndef BENCH_CLOCK_H
#define BENCH_CLOCK_H

#include <time.h>

/** Microseconds of a clock that never goes back. */
static inline double now_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

#endif
