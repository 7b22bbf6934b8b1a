/* SPDX-License-Identifier: MIT */
/*
 * In a whole program: the allocations fail that FAIL_ALLOCATIONS names, as
 * "FIRST STEP" (allocations.h). At its end the program reports how many it had.
 */
#include <stdio.h>
#include <stdlib.h>

#include "allocations.h"

__attribute__((constructor)) static void begin(void)
{
    const char *plan = getenv("FAIL_ALLOCATIONS");
    unsigned first;
    unsigned step;

    if (plan != NULL && sscanf(plan, "%u %u", &first, &step) == 2)
        allocations_fail_from(first, step);
}

__attribute__((destructor)) static void end(void)
{
    if (getenv("FAIL_ALLOCATIONS") != NULL)
        (void)fprintf(stderr, "allocations: %u\n", allocations_count());
}
