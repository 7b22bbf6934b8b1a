/* SPDX-License-Identifier: MIT */
#include "fetch/freshness.h"

#include <string.h>

#include "base/names.h"
#include "base/number.h"

/* Ten years: more is not meant. */
#define MOST 315360000

/* The digits at the start of the text; -1 if there are none. */
static int64_t read_seconds(const char *text, size_t length)
{
    uint64_t value;

    if (pa_take_digits(&value, text, length) == 0)
        return -1;
    return value < MOST ? (int64_t)value : MOST;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static void trim(const char **text, size_t *length)
{
    while (*length > 0 && is_blank(**text)) {
        ++*text;
        --*length;
    }
    while (*length > 0 && is_blank((*text)[*length - 1]))
        --*length;
}

static bool is_word(const char *text, size_t length, const char *word)
{
    return length == strlen(word) && pa_begins_caseless(text, length, word);
}

static void read_directive(fetch_freshness *freshness, const char *text, size_t length)
{
    static const char max_age[] = "max-age=";
    const size_t skipped = sizeof(max_age) - 1;

    trim(&text, &length);
    if (is_word(text, length, "no-store") || is_word(text, length, "no-cache"))
        freshness->is_refused = true;
    else if (pa_begins_caseless(text, length, max_age))
        freshness->max_age = read_seconds(text + skipped, length - skipped);
}

static void read_directives(fetch_freshness *freshness, const char *text, size_t length)
{
    while (length > 0) {
        const char *comma = memchr(text, ',', length);
        size_t part = comma != NULL ? (size_t)(comma - text) : length;

        read_directive(freshness, text, part);
        part += comma != NULL;
        text += part;
        length -= part;
    }
}

void freshness_read(fetch_freshness *freshness, const char *line, size_t length)
{
    static const char cache_control[] = "cache-control:";
    static const char age[] = "age:";

    trim(&line, &length);
    if (pa_begins_caseless(line, length, "http/")) {
        *freshness = FRESHNESS_INIT; /* another answer begins; those before were interim */
    } else if (pa_begins_caseless(line, length, cache_control)) {
        read_directives(freshness, line + sizeof(cache_control) - 1, length - (sizeof(cache_control) - 1));
    } else if (pa_begins_caseless(line, length, age)) {
        line += sizeof(age) - 1;
        length -= sizeof(age) - 1;
        trim(&line, &length);
        freshness->age = read_seconds(line, length);
    }
}

int64_t freshness_left(const fetch_freshness *freshness)
{
    int64_t age = freshness->age > 0 ? freshness->age : 0;

    if (freshness->is_refused)
        return 0;
    if (freshness->max_age < 0)
        return -1;
    return freshness->max_age > age ? freshness->max_age - age : 0;
}
