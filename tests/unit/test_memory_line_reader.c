/* SPDX-License-Identifier: MIT */
/* Lines that arrive while memory is short. */
#include <stdlib.h>
#include <string.h>

#include "allocations.h"
#include "transport/line_reader.h"

enum { LIMIT = 1024 * 1024 };

/* There is always room for at least one byte. */
static void feed(line_reader *reader, char byte, size_t length)
{
    while (length > 0) {
        size_t size;
        char *room = line_reader_room(reader, &size);

        assert_true(size > 0);
        if (size > length)
            size = length;
        memset(room, byte, size);
        line_reader_filled(reader, size);
        length -= size;
    }
}

static void expect(line_reader *reader, line_event event, size_t expected)
{
    const char *line;
    size_t length = 0;

    assert_int_equal(line_reader_next(reader, &line, &length), event);
    if (event == LINE_READY)
        assert_int_equal(length, expected);
}

static void test_no_memory_to_begin(void **state)
{
    line_reader reader;

    (void)state;
    allocations_fail_at(0);
    assert_false(line_reader_init(&reader, LIMIT));
    assert_true(allocations_end());
    line_reader_free(&reader);
}

/* The line is reported once and skipped to its end; the next one is whole. */
static void test_a_line_without_memory_is_skipped(void **state)
{
    line_reader reader;

    (void)state;
    assert_true(line_reader_init(&reader, LIMIT));
    allocations_fail_from(0, 1);
    feed(&reader, 'a', 3 * LINE_READER_CHUNK);
    assert_true(allocations_end());
    expect(&reader, LINE_NO_MEMORY, 0);
    expect(&reader, LINE_NONE, 0);
    feed(&reader, 'a', 5);
    feed(&reader, '\n', 1);
    feed(&reader, 'b', 7);
    feed(&reader, '\n', 1);
    expect(&reader, LINE_READY, 7);
    expect(&reader, LINE_NONE, 0);
    line_reader_free(&reader);
}

/* Where the buffer cannot grow, what is left of it still serves. */
static void test_what_fits_needs_no_memory(void **state)
{
    line_reader reader;

    (void)state;
    assert_true(line_reader_init(&reader, LIMIT));
    allocations_fail_from(0, 1);
    feed(&reader, 'a', 2 * LINE_READER_CHUNK - 1);
    feed(&reader, '\n', 1);
    assert_true(allocations_end());
    expect(&reader, LINE_READY, 2 * LINE_READER_CHUNK - 1);
    expect(&reader, LINE_NONE, 0);
    line_reader_free(&reader);
}

/* Giving memory back may fail as well: then the larger buffer stays in use. */
static void test_memory_that_cannot_be_given_back(void **state)
{
    line_reader reader;
    size_t size;

    (void)state;
    assert_true(line_reader_init(&reader, LIMIT));
    feed(&reader, 'a', 8 * LINE_READER_CHUNK);
    feed(&reader, '\n', 1);
    expect(&reader, LINE_READY, 8 * LINE_READER_CHUNK);
    allocations_fail_at(0);
    (void)line_reader_room(&reader, &size);
    assert_true(allocations_end());
    assert_true(reader.capacity > 8 * LINE_READER_CHUNK);
    feed(&reader, 'b', 9);
    feed(&reader, '\n', 1);
    expect(&reader, LINE_READY, 9);
    (void)line_reader_room(&reader, &size);
    assert_int_equal(reader.capacity, 2 * LINE_READER_CHUNK);
    line_reader_free(&reader);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_no_memory_to_begin),
        cmocka_unit_test(test_a_line_without_memory_is_skipped),
        cmocka_unit_test(test_what_fits_needs_no_memory),
        cmocka_unit_test(test_memory_that_cannot_be_given_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
