/* SPDX-License-Identifier: MIT */
/**
 * @file allocations.h
 * Memory that runs out when a test wants it to.
 *
 * A test that has this links with the flags of Meson's `allocations_link_args`:
 * they lead malloc() and its kin, as the library's own code calls them, through
 * functions that fail on demand.
 */
#ifndef TESTS_ALLOCATIONS_H
#define TESTS_ALLOCATIONS_H

#include "check.h"

/** From here on, on this thread, one allocation fails: the first for 0, the second for 1, and so on. */
void allocations_fail_at(unsigned n);

/** The same, and then every step-th: 1 means all from there on, 0 none. */
void allocations_fail_from(unsigned n, unsigned step);

/** How many allocations there were since; those after a single failure are not counted. */
unsigned allocations_count(void);

/** Ends that. Returns whether an allocation failed. */
bool allocations_end(void);

/** Does what is to be tested and returns its code; 0 means that it went through. */
typedef int scenario(portkey_error *error);

/**
 * Runs the scenario with the first allocation failing, then the second, and so
 * on, until it succeeds: every run before must end in an error.
 *
 * @return how many allocations it has
 */
unsigned allocations_exhaust(scenario *run);

#endif
