/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/names.h"

int pa_compare_name(const char *name, size_t length, const char *candidate)
{
    size_t candidate_length = strlen(candidate);
    int order = memcmp(name, candidate, length < candidate_length ? length : candidate_length);

    if (order != 0)
        return order;
    return length < candidate_length ? -1 : length > candidate_length;
}

size_t pa_find_name(const char *name, size_t length, const void *list, size_t count, pa_name_at *name_at)
{
    size_t low = 0;
    size_t high = count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = pa_compare_name(name, length, name_at(list, middle));

        if (order == 0)
            return middle;
        if (order > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return count;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* strncasecmp() follows the locale: a Turkish I is no i. */
bool pa_begins_caseless(const char *text, size_t length, const char *prefix)
{
    size_t at = 0;

    while (at < length && prefix[at] != '\0' && lower(text[at]) == lower(prefix[at]))
        at++;
    return prefix[at] == '\0';
}

const char *pa_next_item(const char **at, size_t *length)
{
    static const char separators[] = ", \t\n";
    const char *item = *at;

    if (item == NULL)
        return NULL;
    item += strspn(item, separators);
    *length = strcspn(item, separators);
    *at = item + *length;
    return *length > 0 ? item : NULL;
}
