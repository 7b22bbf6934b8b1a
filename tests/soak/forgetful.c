/* SPDX-License-Identifier: MIT */
/*
 * In a whole program: the allocations fail that FAIL_ALLOCATIONS names, as
 * "FIRST STEP" (allocations.h), those of libcurl among them. At its end the
 * program reports how many it had.
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "allocations.h"

CURLcode __wrap_curl_global_init(long flags);

static char *duplicate(const char *string)
{
    size_t size = strlen(string) + 1;
    char *copy = malloc(size);

    return copy != NULL ? memcpy(copy, string, size) : NULL;
}

/* In place of curl_global_init(): malloc() and its kin here are those that fail. */
CURLcode __wrap_curl_global_init(long flags)
{
    return curl_global_init_mem(flags, malloc, free, realloc, duplicate, calloc);
}

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
