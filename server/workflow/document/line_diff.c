/* SPDX-License-Identifier: MIT */
/*
 * Lines that both begin and end with are taken off; the longest common
 * subsequence of the rest decides which of its lines stay.
 */
#include "workflow/document/line_diff.h"

#include <stdlib.h>
#include <string.h>

enum { CONTEXT = 3, MAX_CELLS = 1024 * 1024 };

struct line {
    const char *text;
    size_t length;
};

struct lines {
    struct line *items;
    size_t count;
};

/* How one text becomes the other: a line of both, of the first, or of the second. */
struct script {
    char *kinds; /* ' ', '-' or '+' */
    size_t count;
};

struct diff {
    struct lines from;
    struct lines to;
    struct script script;
    size_t same_before; /* lines that both begin with */
    size_t same_after;
};

/* ---- lines ---- */

static bool split(struct lines *lines, const char *text)
{
    size_t count = 1;

    for (const char *at = text; *at != '\0'; at++)
        count += *at == '\n';
    lines->items = calloc(count, sizeof(*lines->items));
    if (lines->items == NULL)
        return false;
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");

        lines->items[lines->count++] = (struct line){text, length};
        text += length + (text[length] == '\n');
    }
    return true;
}

static bool are_equal(const struct line *a, const struct line *b)
{
    return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

static void trim(struct diff *diff)
{
    size_t shorter = diff->from.count < diff->to.count ? diff->from.count : diff->to.count;

    while (diff->same_before < shorter &&
           are_equal(&diff->from.items[diff->same_before], &diff->to.items[diff->same_before]))
        diff->same_before++;
    while (diff->same_after < shorter - diff->same_before &&
           are_equal(&diff->from.items[diff->from.count - diff->same_after - 1],
                     &diff->to.items[diff->to.count - diff->same_after - 1]))
        diff->same_after++;
}

/* ---- the script ---- */

static void add(struct script *script, char kind, size_t count)
{
    memset(script->kinds + script->count, kind, count);
    script->count += count;
}

/* lengths[i][j]: of the longest common subsequence of what follows line i of one and line j of the other. */
static void fill_lengths(uint16_t *lengths, const struct line *from, size_t rows, const struct line *to,
                         size_t columns)
{
    for (size_t i = rows; i-- > 0;)
        for (size_t j = columns; j-- > 0;) {
            uint16_t *cell = &lengths[i * (columns + 1) + j];
            uint16_t below = cell[columns + 1];

            if (are_equal(&from[i], &to[j]))
                *cell = (uint16_t)(cell[columns + 2] + 1);
            else
                *cell = below > cell[1] ? below : cell[1];
        }
}

static void walk(struct script *script, const uint16_t *lengths, const struct line *from, size_t rows,
                 const struct line *to, size_t columns)
{
    size_t i = 0;
    size_t j = 0;

    while (i < rows && j < columns) {
        const uint16_t *cell = &lengths[i * (columns + 1) + j];

        if (are_equal(&from[i], &to[j])) {
            add(script, ' ', 1);
            i++;
            j++;
        } else if (cell[columns + 1] >= cell[1]) {
            add(script, '-', 1);
            i++;
        } else {
            add(script, '+', 1);
            j++;
        }
    }
    add(script, '-', rows - i);
    add(script, '+', columns - j);
}

static bool compare_middle(struct diff *diff)
{
    const struct line *from = diff->from.items + diff->same_before;
    const struct line *to = diff->to.items + diff->same_before;
    size_t rows = diff->from.count - diff->same_before - diff->same_after;
    size_t columns = diff->to.count - diff->same_before - diff->same_after;
    uint16_t *lengths;

    if (rows >= UINT16_MAX || columns >= UINT16_MAX || (rows + 1) * (columns + 1) > MAX_CELLS) {
        add(&diff->script, '-', rows);
        add(&diff->script, '+', columns);
        return true;
    }
    lengths = calloc((rows + 1) * (columns + 1), sizeof(*lengths));
    if (lengths == NULL)
        return false;
    fill_lengths(lengths, from, rows, to, columns);
    walk(&diff->script, lengths, from, rows, to, columns);
    free(lengths);
    return true;
}

static bool make_script(struct diff *diff)
{
    trim(diff);
    diff->script.kinds = malloc(diff->from.count + diff->to.count + 1);
    if (diff->script.kinds == NULL)
        return false;
    add(&diff->script, ' ', diff->same_before);
    if (!compare_middle(diff))
        return false;
    add(&diff->script, ' ', diff->same_after);
    return true;
}

/* ---- hunks ---- */

/* A place in the script and in both texts. */
struct place {
    size_t at;
    size_t from;
    size_t to;
};

static void step(struct place *place, const struct script *script)
{
    char kind = script->kinds[place->at++];

    place->from += kind != '+';
    place->to += kind != '-';
}

/* Where a hunk that begins at a change ends: behind the last change with fewer than two contexts before the next. */
static size_t end_of_hunk(const struct script *script, size_t at)
{
    size_t end = at;

    for (size_t same = 0; at < script->count && same <= (size_t)2 * CONTEXT; at++) {
        same = script->kinds[at] == ' ' ? same + 1 : 0;
        if (same == 0)
            end = at + 1;
    }
    return end + CONTEXT < script->count ? end + CONTEXT : script->count;
}

static void append_range(pa_text *out, char sign, size_t first, size_t count)
{
    pa_text_append_char(out, sign);
    pa_text_append_integer(out, (int64_t)(count > 0 ? first + 1 : first));
    pa_text_append_char(out, ',');
    pa_text_append_integer(out, (int64_t)count);
}

static void append_line(pa_text *out, const struct diff *diff, struct place *place)
{
    char kind = diff->script.kinds[place->at];
    const struct line *line = kind == '+' ? &diff->to.items[place->to] : &diff->from.items[place->from];

    pa_text_append_char(out, kind);
    pa_text_append(out, line->text, line->length);
    pa_text_append_char(out, '\n');
    step(place, &diff->script);
}

static void append_hunk(pa_text *out, const struct diff *diff, struct place *place, size_t end)
{
    struct place behind = *place;

    while (behind.at < end)
        step(&behind, &diff->script);
    pa_text_append_string(out, "@@ ");
    append_range(out, '-', place->from, behind.from - place->from);
    pa_text_append_char(out, ' ');
    append_range(out, '+', place->to, behind.to - place->to);
    pa_text_append_string(out, " @@\n");
    while (place->at < end)
        append_line(out, diff, place);
}

/* The next change from a place on, less its context; the length of the script if there is none. */
static size_t begin_of_hunk(const struct script *script, size_t at)
{
    size_t change = at;

    while (change < script->count && script->kinds[change] == ' ')
        change++;
    if (change == script->count)
        return change;
    return change - at > CONTEXT ? change - CONTEXT : at;
}

static void append_head(pa_text *out, const char *marks, const char *name)
{
    pa_text_append_string(out, marks);
    pa_text_append_string(out, name);
    pa_text_append_char(out, '\n');
}

static void append_all(pa_text *out, const struct diff *diff, const line_diff_side *from,
                       const line_diff_side *to)
{
    struct place place = {0, 0, 0};
    size_t begin = begin_of_hunk(&diff->script, 0);

    if (begin == diff->script.count)
        return;
    append_head(out, "--- ", from->name);
    append_head(out, "+++ ", to->name);
    while (begin < diff->script.count) {
        size_t change = begin;

        while (diff->script.kinds[change] == ' ')
            change++;
        while (place.at < begin)
            step(&place, &diff->script);
        append_hunk(out, diff, &place, end_of_hunk(&diff->script, change));
        begin = begin_of_hunk(&diff->script, place.at);
    }
}

bool line_diff_append(pa_text *out, const line_diff_side *from, const line_diff_side *to)
{
    struct diff diff = {0};
    bool is_made = split(&diff.from, from->text) && split(&diff.to, to->text) && make_script(&diff);

    if (is_made)
        append_all(out, &diff, from, to);
    free(diff.script.kinds);
    free(diff.from.items);
    free(diff.to.items);
    return is_made;
}
