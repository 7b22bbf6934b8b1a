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

/* ---- misspelt names ---- */

/* Names are short; longer ones get no suggestion, which keeps the table below on the stack. */
#define MAX_SUGGESTED 64u

static unsigned least(unsigned a, unsigned b, unsigned c)
{
    unsigned low = a < b ? a : b;

    return low < c ? low : c;
}

/* Levenshtein's distance, one row at a time. */
static unsigned edit_distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
    unsigned row[MAX_SUGGESTED + 1];

    for (unsigned j = 0; j <= b_length; j++)
        row[j] = j;
    for (unsigned i = 1; i <= a_length; i++) {
        unsigned diagonal = row[0];

        row[0] = i;
        for (unsigned j = 1; j <= b_length; j++) {
            unsigned above = row[j];

            row[j] = least(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1]));
            diagonal = above;
        }
    }
    return row[b_length];
}

void pa_suggest(struct pa_suggestion *suggestion, const char *name, size_t length, const char *candidate)
{
    size_t candidate_length = strlen(candidate);
    unsigned distance;

    if (length == 0 || length > MAX_SUGGESTED || candidate_length > MAX_SUGGESTED)
        return;
    distance = edit_distance(name, length, candidate, candidate_length);
    if (distance > 1 + length / 4)
        return;
    if (suggestion->best == NULL || distance < suggestion->distance) {
        suggestion->best = candidate;
        suggestion->distance = distance;
    }
}
