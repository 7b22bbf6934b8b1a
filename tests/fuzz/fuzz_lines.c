/* SPDX-License-Identifier: MIT */
/*
 * The line reader. The first two bytes set the longest line and the pieces that
 * the rest comes in; into what pieces a stream is cut changes nothing of its lines.
 */
#include <string.h>

#include "fuzz.h"
#include "transport/line_reader.h"

/* What the reader said, one byte for each event and before each byte of a line. */
struct record {
    char *bytes;
    size_t length;
};

static void put(struct record *record, char byte)
{
    record->bytes[record->length++] = byte;
}

static void take_events(line_reader *reader, struct record *record, size_t limit)
{
    const char *line = NULL;
    size_t length = 0;
    line_event event;

    while ((event = line_reader_next(reader, &line, &length)) != LINE_NONE) {
        FUZZ_CHECK(event == LINE_READY || event == LINE_TOO_LONG);
        if (event == LINE_TOO_LONG) {
            put(record, 'L');
            continue;
        }
        FUZZ_CHECK(length <= limit && memchr(line, '\n', length) == NULL);
        put(record, '\n');
        memcpy(record->bytes + record->length, line, length);
        record->length += length;
    }
}

static void read_in_pieces(struct record *record, const uint8_t *data, size_t size, size_t limit,
                           size_t piece)
{
    line_reader reader;

    FUZZ_CHECK(line_reader_init(&reader, limit));
    while (size > 0) {
        size_t room = 0;
        char *to = line_reader_room(&reader, &room);
        size_t count = size < piece ? size : piece;

        FUZZ_CHECK(room > 0);
        count = count < room ? count : room;
        memcpy(to, data, count);
        line_reader_filled(&reader, count);
        take_events(&reader, record, limit);
        data += count;
        size -= count;
    }
    line_reader_end(&reader);
    take_events(&reader, record, limit);
    line_reader_free(&reader);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct record whole = {NULL, 0};
    struct record pieces = {NULL, 0};
    size_t limit;
    size_t piece;

    if (size < 2)
        return 0;
    limit = data[0] + 3u; /* room for a byte order mark */
    piece = data[1] % 16 + 1u;
    data += 2;
    size -= 2;
    /* Every byte is told at most once, and so is every event, of which each takes a byte. */
    whole.bytes = malloc(2 * size + 2);
    pieces.bytes = malloc(2 * size + 2);
    FUZZ_CHECK(whole.bytes != NULL && pieces.bytes != NULL);
    read_in_pieces(&whole, data, size, limit, LINE_READER_CHUNK);
    read_in_pieces(&pieces, data, size, limit, piece);
    FUZZ_CHECK(whole.length == pieces.length && memcmp(whole.bytes, pieces.bytes, whole.length) == 0);
    free(whole.bytes);
    free(pieces.bytes);
    return 0;
}
