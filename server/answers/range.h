/* SPDX-License-Identifier: MIT */
/**
 * @file range.h
 * Tables of code points, as ranges in order.
 */
#ifndef SERVER_ANSWERS_RANGE_H
#define SERVER_ANSWERS_RANGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct range {
    uint32_t first;
    uint32_t last;
};

/** Whether a table, an array, has a code point. */
#define RANGES_HAVE(ranges, code_point)                                                                      \
    (ranges_have((ranges), sizeof(ranges) / sizeof(*(ranges)), (code_point)))

static inline bool ranges_have(const struct range *ranges, size_t count, uint32_t code_point)
{
    for (size_t i = 0; i < count && ranges[i].first <= code_point; i++)
        if (code_point <= ranges[i].last)
            return true;
    return false;
}

#endif
