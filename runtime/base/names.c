/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/internal.h"

int pa_compare_name(const char *name, size_t length, const char *candidate)
{
    size_t candidate_length = strlen(candidate);
    int order = memcmp(name, candidate, length < candidate_length ? length : candidate_length);

    if (order != 0)
        return order;
    return length < candidate_length ? -1 : length > candidate_length;
}
