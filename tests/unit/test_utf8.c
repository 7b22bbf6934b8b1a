/* SPDX-License-Identifier: MIT */
/* Which bytes are UTF-8. */
#include "check.h"

#include "base/utf8.h"
#include "error/error.h"

static void test_every_code_point(void **state)
{
    (void)state;
    for (uint32_t code_point = 0; code_point <= 0x10FFFF; code_point++) {
        char bytes[4];
        size_t length = pa_utf8_write(bytes, code_point);
        size_t expected = code_point < 0x80 ? 1 : code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;

        if (length != expected || pa_utf8_sequence(bytes, length) != length)
            fail_msg("U+%04X", (unsigned)code_point);
        if (code_point >= 0xD800 && code_point <= 0xDFFF)
            assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
        for (size_t cut = 0; cut < length; cut++)
            assert_int_equal(pa_utf8_sequence(bytes, cut), 0);
    }
}

/* The same question decided by decoding: what the bytes mean has to be written as those very bytes. */
static size_t sequence_by_decoding(const unsigned char *b)
{
    static const struct {
        unsigned char mask;
        unsigned char mark;
    } leads[] = {{0x80, 0x00}, {0xE0, 0xC0}, {0xF0, 0xE0}, {0xF8, 0xF0}};

    for (size_t more = 0; more < COUNT(leads); more++) {
        uint32_t code_point = b[0] & (unsigned char)~leads[more].mask;
        char written[4];
        size_t length;

        if ((b[0] & leads[more].mask) != leads[more].mark)
            continue;
        for (size_t i = 1; i <= more; i++) {
            if ((b[i] & 0xC0) != 0x80)
                return 0;
            code_point = code_point << 6 | (b[i] & 0x3F);
        }
        length = pa_utf8_write(written, code_point);
        return length == more + 1 && memcmp(written, b, length) == 0 ? length : 0;
    }
    return 0;
}

static void test_every_pair_of_bytes(void **state)
{
    (void)state;
    for (unsigned first = 0; first < 0x100; first++) {
        for (unsigned second = 0; second < 0x100; second++) {
            const unsigned char bytes[4] = {(unsigned char)first, (unsigned char)second, 0x80, 0xBF};

            if (pa_utf8_sequence((const char *)bytes, 4) != sequence_by_decoding(bytes))
                fail_msg("%02X %02X 80 BF", first, second);
        }
    }
}

static void test_what_is_none(void **state)
{
    static const char *const texts[] = {
        "\x80",
        "\xBF",
        "\xC0\x80",
        "\xC1\xBF",
        "\xC2",
        "\xC2"
        "A",
        "\xE0\x9F\xBF",
        "\xED\xA0\x80",
        "\xED\xBF\xBF",
        "\xE2\x82",
        "\xE2\x82"
        "A",
        "\xF0\x8F\xBF\xBF",
        "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80",
        "\xF0\x9F\x98",
        "\xF8\x88\x80\x80\x80",
        "\xFE",
        "\xFF",
    };

    (void)state;
    assert_int_equal(pa_utf8_sequence("", 0), 0);
    for (size_t i = 0; i < COUNT(texts); i++)
        if (pa_utf8_sequence(texts[i], strlen(texts[i])) != 0)
            fail_msg("text %zu", i);
}

static void test_code_points_that_are_none(void **state)
{
    static const uint32_t code_points[] = {0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0x110000, UINT32_MAX};

    (void)state;
    for (size_t i = 0; i < COUNT(code_points); i++) {
        char bytes[4];

        assert_int_equal(pa_utf8_write(bytes, code_points[i]), 3);
        assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
    }
}

/* Text for messages: cut between characters, without control characters, and always ended. */
static void test_clean_copies(void **state)
{
    static const struct {
        const char *text;
        size_t size;
        const char *copy;
    } rows[] = {
        {"", 8, ""},
        {"abcd", 8, "abcd"},
        {"abcde", 8, "abcd..."},
        {"a\x1b[1m", 10, "a [1m"},
        {"a\nb\x7F", 10, "a b "},
        {"\xFF\xC3", 10, "??"},
        {"abc\xC3\xA9", 9, "abc\xC3\xA9"},
        {"abc\xC3\xA9", 8, "abc..."},
        {"a\xC2\x9B"
         "1m",
         16, "a 1m"}, /* C1: CSI */
        {"a\xE2\x80\xAE"
         "b",
         16, "a b"}, /* U+202E, right to left */
        {"a\xE2\x81\xA6"
         "b",
         16, "a b"}, /* U+2066 */
        {"a\xE2\x80\xA8"
         "b",
         16, "a b"},                        /* U+2028, a line's end */
        {"\xD8\x9C\xE2\x80\x8F", 16, "  "}, /* U+061C, U+200F */
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        char field[16];

        pa_copy_clean(field, rows[i].size, rows[i].text, strlen(rows[i].text));
        assert_string_equal(field, rows[i].copy);
    }
}

static void test_which_are_controls(void **state)
{
    /* The first and the last of each range, by turns: a control from the first on, none after the last. */
    static const uint32_t ends[] = {0,      0x1F,   0x7F,   0x9F,   0x061C, 0x061C,
                                    0x200E, 0x200F, 0x2028, 0x202E, 0x2066, 0x2069};

    (void)state;
    for (size_t i = 0; i < COUNT(ends); i++) {
        assert_true(pa_is_control(ends[i]));
        if (i % 2 == 1)
            assert_false(pa_is_control(ends[i] + 1));
        else if (ends[i] > 0)
            assert_false(pa_is_control(ends[i] - 1));
    }
}

/* Blank symbols and letters, and shapes that only a font has. */
static void test_what_does_not_show(void **state)
{
    static const uint32_t hidden[] = {0x2800,  0xE000,  0xF8FF,  0xFFFC,  0x13440,
                                      0x16FE4, 0x1D159, 0xF0000, 0x10FFFD};
    static const uint32_t shown[] = {' ', 0x2801, 0xF900, 0x13441, 0x16FE3, 0x1D158, 0x1F600};

    (void)state;
    for (size_t i = 0; i < COUNT(hidden); i++)
        if (!pa_is_hidden(hidden[i]))
            fail_msg("U+%04X", (unsigned)hidden[i]);
    for (size_t i = 0; i < COUNT(shown); i++)
        if (pa_is_hidden(shown[i]))
            fail_msg("U+%04X", (unsigned)shown[i]);
}

/* What others say in a message cannot act on a terminal. */
static void test_errors_are_clean(void **state)
{
    portkey_error error;

    (void)state;
    (void)pa_fail(&error, PORTKEY_ETLS, "certificate of %s",
                  "a\x1b]0;b\x07 \xC2\x9D \xE2\x80\xAE\xFF"
                  "c\n");
    assert_string_equal(error.message, "certificate of a ]0;b     ?c ");
    pa_hint(&error, "%s",
            "\xE2\x80\xA9"
            "d");
    assert_string_equal(error.hint, " d");
    pa_hint(&error, "%s", "a\U000E0041\u200Bb\u00AD\U000E0100");
    assert_string_equal(error.hint, "a  b  ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_code_point), cmocka_unit_test(test_every_pair_of_bytes),
        cmocka_unit_test(test_what_is_none),     cmocka_unit_test(test_code_points_that_are_none),
        cmocka_unit_test(test_clean_copies),     cmocka_unit_test(test_which_are_controls),
        cmocka_unit_test(test_errors_are_clean), cmocka_unit_test(test_what_does_not_show),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
