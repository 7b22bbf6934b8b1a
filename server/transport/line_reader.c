/* SPDX-License-Identifier: MIT */
#include "transport/line_reader.h"

#include <stdlib.h>
#include <string.h>

bool line_reader_init(line_reader *reader, size_t limit)
{
    *reader = (line_reader){.limit = limit, .capacity = 2 * LINE_READER_CHUNK};
    reader->data = malloc(reader->capacity);
    return reader->data != NULL;
}

void line_reader_free(line_reader *reader)
{
    free(reader->data);
    reader->data = NULL;
}

/* Gives back the memory of a long line. */
static void shrink(line_reader *reader)
{
    char *data;

    if (reader->capacity <= 4 * LINE_READER_CHUNK)
        return;
    data = realloc(reader->data, 2 * LINE_READER_CHUNK);
    if (data == NULL)
        return;
    reader->data = data;
    reader->capacity = 2 * LINE_READER_CHUNK;
}

static void move_to_front(line_reader *reader)
{
    if (reader->start == 0)
        return;
    memmove(reader->data, reader->data + reader->start, reader->end - reader->start);
    reader->end -= reader->start;
    reader->scanned -= reader->start;
    reader->start = 0;
}

static void drop_all(line_reader *reader)
{
    reader->start = 0;
    reader->scanned = 0;
    reader->end = 0;
}

char *line_reader_room(line_reader *reader, size_t *size)
{
    if (reader->start == reader->end) {
        drop_all(reader);
        shrink(reader);
    }
    move_to_front(reader);
    if (reader->capacity - reader->end < LINE_READER_CHUNK) {
        /* Bounded: next() gives up on a line once it is longer than the limit. */
        size_t capacity = reader->capacity * 2;
        char *data = realloc(reader->data, capacity);

        if (data != NULL) {
            reader->data = data;
            reader->capacity = capacity;
        } else if (reader->end == reader->capacity) {
            drop_all(reader);
            reader->skipping = true;
            reader->out_of_room = true;
        }
    }
    *size = reader->capacity - reader->end;
    if (*size > LINE_READER_CHUNK)
        *size = LINE_READER_CHUNK;
    return reader->data + reader->end;
}

void line_reader_filled(line_reader *reader, size_t count)
{
    reader->end += count;
}

void line_reader_end(line_reader *reader)
{
    reader->ended = true;
}

/* The bytes up to the next line end, which is passed. Returns false if it is not there yet. */
static bool cut(line_reader *reader, const char **line, size_t *length)
{
    const char *at = reader->data + reader->start;
    const char *found = NULL;

    if (reader->end > reader->scanned)
        found = memchr(reader->data + reader->scanned, '\n', reader->end - reader->scanned);
    if (found == NULL) {
        reader->scanned = reader->end;
        if (!reader->ended || reader->start == reader->end)
            return false;
        *length = reader->end - reader->start;
        reader->start = reader->end;
    } else {
        *length = (size_t)(found - at);
        reader->start += *length + 1;
        reader->scanned = reader->start;
    }
    *line = at;
    return true;
}

/* Takes away what is no part of the message: a CR before the LF, a byte order mark at the very start. */
static void trim(const line_reader *reader, const char **line, size_t *length)
{
    if (*length > 0 && (*line)[*length - 1] == '\r')
        (*length)--;
    if (!reader->past_mark && *length >= 3 && memcmp(*line, "\xEF\xBB\xBF", 3) == 0) {
        *line += 3;
        *length -= 3;
    }
}

/* Whether the incomplete line already exceeds the limit. */
static bool is_beyond_limit(const line_reader *reader)
{
    const char *line = reader->data + reader->start;
    size_t length = reader->end - reader->start;

    trim(reader, &line, &length);
    return length > reader->limit;
}

line_event line_reader_next(line_reader *reader, const char **line, size_t *length)
{
    if (reader->out_of_room) {
        reader->out_of_room = false;
        return LINE_NO_MEMORY;
    }
    while (cut(reader, line, length)) {
        bool was_skipping = reader->skipping;

        reader->skipping = false;
        if (!was_skipping)
            trim(reader, line, length);
        reader->past_mark = true;
        if (was_skipping)
            continue;
        return *length > reader->limit ? LINE_TOO_LONG : LINE_READY;
    }
    if (reader->skipping) {
        drop_all(reader);
    } else if (is_beyond_limit(reader)) {
        drop_all(reader);
        reader->skipping = true;
        return LINE_TOO_LONG;
    }
    return LINE_NONE;
}
