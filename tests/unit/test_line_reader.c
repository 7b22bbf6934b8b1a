/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "transport/line_reader.h"

static void feed(line_reader *reader, const char *bytes, size_t length)
{
    while (length > 0) {
        size_t size;
        char *room = line_reader_room(reader, &size);

        assert_true(size > 0);
        if (size > length)
            size = length;
        memcpy(room, bytes, size);
        line_reader_filled(reader, size);
        bytes += size;
        length -= size;
    }
}

static void feed_string(line_reader *reader, const char *string)
{
    feed(reader, string, strlen(string));
}

static void expect_line(line_reader *reader, const char *bytes, size_t expected)
{
    const char *line = NULL;
    size_t length = 0;

    assert_int_equal(line_reader_next(reader, &line, &length), LINE_READY);
    assert_int_equal(length, expected);
    if (expected > 0)
        assert_memory_equal(line, bytes, expected);
}

static void expect_text(line_reader *reader, const char *string)
{
    expect_line(reader, string, strlen(string));
}

static void expect_event(line_reader *reader, line_event event)
{
    const char *line;
    size_t length;

    assert_int_equal(line_reader_next(reader, &line, &length), event);
}

static void test_lines_across_reads(void **state)
{
    line_reader reader;

    (void)state;
    assert_true(line_reader_init(&reader, 100));
    feed_string(&reader, "one\ntw");
    expect_text(&reader, "one");
    expect_event(&reader, LINE_NONE);
    feed_string(&reader, "o\n\nfour\n");
    expect_text(&reader, "two");
    expect_text(&reader, "");
    expect_text(&reader, "four");
    expect_event(&reader, LINE_NONE);
    line_reader_free(&reader);
}

static void test_line_ends_and_marks(void **state)
{
    line_reader reader;

    (void)state;
    assert_true(line_reader_init(&reader, 100));
    feed_string(&reader, "\xEF\xBB\xBF"
                         "first\r\n\xEF\xBB\xBFsecond\r\r\n");
    expect_text(&reader, "first");
    expect_text(&reader, "\xEF\xBB\xBFsecond\r");
    feed(&reader, "a\0b\n", 4);
    expect_line(&reader, "a\0b", 3);
    line_reader_free(&reader);
}

static void test_end_of_input(void **state)
{
    line_reader reader;

    (void)state;
    assert_true(line_reader_init(&reader, 100));
    feed_string(&reader, "one\nunterminated");
    expect_text(&reader, "one");
    expect_event(&reader, LINE_NONE);
    line_reader_end(&reader);
    expect_text(&reader, "unterminated");
    expect_event(&reader, LINE_NONE);
    line_reader_free(&reader);
}

static void test_limit_is_exact(void **state)
{
    line_reader reader;

    (void)state;
    assert_true(line_reader_init(&reader, 8));
    feed_string(&reader, "12345678\r\n123456789\nnext\n");
    expect_text(&reader, "12345678");
    expect_event(&reader, LINE_TOO_LONG);
    expect_text(&reader, "next");
    line_reader_free(&reader);
}

static void test_long_line_is_reported_once_and_skipped(void **state)
{
    enum { LIMIT = 1000 * 1000 };
    static char block[50000];
    line_reader reader;
    int reports = 0;

    (void)state;
    memset(block, 'x', sizeof(block));
    assert_true(line_reader_init(&reader, LIMIT));
    for (int i = 0; i < 400; i++) {
        const char *line;
        size_t length;
        line_event event;

        feed(&reader, block, sizeof(block));
        event = line_reader_next(&reader, &line, &length);
        assert_true(event == LINE_NONE || event == LINE_TOO_LONG);
        reports += event == LINE_TOO_LONG;
        assert_true(reader.capacity <= 4 * (size_t)LIMIT);
    }
    assert_int_equal(reports, 1);
    feed_string(&reader, "end\nafter\n");
    expect_text(&reader, "after");
    expect_event(&reader, LINE_NONE);
    feed_string(&reader, "x\n");
    assert_true(reader.capacity <= 4 * LINE_READER_CHUNK);
    line_reader_free(&reader);
}

static void test_skipped_line_at_end_of_input(void **state)
{
    line_reader reader;

    (void)state;
    assert_true(line_reader_init(&reader, 4));
    feed_string(&reader, "too long");
    expect_event(&reader, LINE_TOO_LONG);
    feed_string(&reader, " still");
    line_reader_end(&reader);
    expect_event(&reader, LINE_NONE);
    line_reader_free(&reader);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines_across_reads),
        cmocka_unit_test(test_line_ends_and_marks),
        cmocka_unit_test(test_end_of_input),
        cmocka_unit_test(test_limit_is_exact),
        cmocka_unit_test(test_long_line_is_reported_once_and_skipped),
        cmocka_unit_test(test_skipped_line_at_end_of_input),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
