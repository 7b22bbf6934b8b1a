/* SPDX-License-Identifier: MIT */
#include "sandbox/http/range.h"

#include <stdint.h>
#include <string.h>

#include "base/number.h"

/* A number, or nothing; what is too large for any body is the largest. Returns what follows. */
static const char *read_number(const char *text, size_t *out, bool *is_there)
{
    uint64_t number;
    size_t digits = pa_take_digits(&number, text, strlen(text));

    *out = number < SIZE_MAX ? (size_t)number : SIZE_MAX;
    *is_there = digits > 0;
    return text + digits;
}

/* The last bytes of the body. */
static http_range last_of(size_t count, size_t length)
{
    size_t most = count < length ? count : length;

    return (http_range){length - most, most};
}

static http_range between(size_t first, size_t last, size_t length)
{
    if (first >= length)
        return (http_range){first, 0};
    return (http_range){first, (last < length ? last : length - 1) - first + 1};
}

bool range_read(http_range *out, const char *header, size_t length)
{
    static const char unit[] = "bytes=";
    size_t first;
    size_t last;
    bool has_first;
    bool has_last;

    if (strncmp(header, unit, strlen(unit)) != 0)
        return false;
    header = read_number(header + strlen(unit), &first, &has_first);
    if (*header++ != '-')
        return false;
    header = read_number(header, &last, &has_last);
    if (*header != '\0' || (!has_first && !has_last) || (has_first && has_last && last < first))
        return false;
    *out = has_first ? between(first, has_last ? last : SIZE_MAX, length) : last_of(last, length);
    return true;
}
