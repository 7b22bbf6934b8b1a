/* SPDX-License-Identifier: MIT */
/**
 * @file line_reader.h
 * Bytes in, lines out, in bounded memory.
 *
 * Lines come without their LF or CRLF. A byte order mark at the start of the
 * stream is dropped. A line beyond the limit is reported once and skipped up
 * to its end; reading goes on with the next.
 */
#ifndef SERVER_TRANSPORT_LINE_READER_H
#define SERVER_TRANSPORT_LINE_READER_H

#include <stdbool.h>
#include <stddef.h>

/** How many bytes one read is offered at most. */
#define LINE_READER_CHUNK ((size_t)64 * 1024)

typedef enum line_event {
    LINE_NONE,      /* more bytes are needed */
    LINE_READY,     /* a line was handed out */
    LINE_TOO_LONG,  /* a line beyond the limit is being skipped */
    LINE_NO_MEMORY, /* a line that memory does not suffice for is being skipped */
} line_event;

typedef struct line_reader {
    char *data;
    size_t capacity;
    size_t start;   /* first byte not handed out */
    size_t scanned; /* there is no line end between start and here */
    size_t end;
    size_t limit;
    bool skipping;    /* dropping what is left of a line */
    bool out_of_room; /* LINE_NO_MEMORY has not been reported yet */
    bool past_mark;   /* the place where a byte order mark may stand was passed */
    bool ended;
} line_reader;

/** Returns false when out of memory. */
bool line_reader_init(line_reader *reader, size_t limit);
void line_reader_free(line_reader *reader);

/** Where to put the next bytes, and how many; at least one. Lines handed out before become invalid. */
char *line_reader_room(line_reader *reader, size_t *size);

/** So many bytes were put there. */
void line_reader_filled(line_reader *reader, size_t count);

/** No more bytes will come: what is left is the last line, terminated or not. */
void line_reader_end(line_reader *reader);

/** The next event; a line handed out stays valid until line_reader_room(). */
line_event line_reader_next(line_reader *reader, const char **line, size_t *length);

#endif
