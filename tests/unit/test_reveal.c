/* SPDX-License-Identifier: MIT */
/* Characters that do not show are made visible, all others are left alone, and nothing is lost. */
#include "check.h"

#include <stdlib.h>

#include "answers/hidden.h"
#include "answers/reveal.h"
#include "base/json_writer.h"
#include "base/utf8.h"

static void expect_json(const char *json, const char *wanted)
{
    pa_text out = PA_TEXT_INIT(65536);

    reveal_append_json(&out, json, strlen(json));
    assert_string_equal(out.data, wanted);
    pa_text_free(&out);
}

static void expect_text(const char *text, size_t length, bool keeps_lines, const char *wanted)
{
    pa_text out = PA_TEXT_INIT(65536);

    reveal_append_text(&out, text, length, keeps_lines);
    assert_string_equal(out.data != NULL ? out.data : "", wanted);
    pa_text_free(&out);
}

/* One of each kind, and the ends of ranges. */
static void test_each_kind_is_revealed(void **state)
{
    static const struct {
        const char *json;
        const char *wanted;
    } rows[] = {
        {"\"a\u200Bb\"", "\"a\\u200bb\""}, /* zero width */
        {"\"\u200C\u200D\u2060\uFEFF\"", "\"\\u200c\\u200d\\u2060\\ufeff\""},
        {"\"x\u00ADy\"", "\"x\\u00ady\""},                         /* soft hyphen */
        {"\"\x7F\xC2\x80\xC2\x9F\"", "\"\\u007f\\u0080\\u009f\""}, /* DEL, C1 */
        {"\"\u202Ea\u202C\u2066b\u2069\u200E\u200F\u061C\"",
         "\"\\u202ea\\u202c\\u2066b\\u2069\\u200e\\u200f\\u061c\""},      /* order */
        {"\"\u2028\u2029\"", "\"\\u2028\\u2029\""},                       /* lines */
        {"\"\U000E0041\U000E007F\"", "\"\\udb40\\udc41\\udb40\\udc7f\""}, /* tags */
        {"\"\U000E0000\U000E0FFF\"", "\"\\udb40\\udc00\\udb43\\udfff\""}, /* reserved for such */
        {"\"a\uFE0Fb\uFE00\U000E0100\U000E01EF\"",
         "\"a\\ufe0fb\\ufe00\\udb40\\udd00\\udb40\\uddef\""}, /* selectors */
        {"\"\U0001F600\uFE0F\uFE0F\uFE0E\"", "\"\U0001F600\uFE0F\\ufe0f\\ufe0e\""},
        {"\"\u034F\u115F\u1160\u17B4\u3164\uFFA0\"",
         "\"\\u034f\\u115f\\u1160\\u17b4\\u3164\\uffa0\""},                              /* fillers */
        {"\"\uFFF0\uFFF9\uFFFB\U0001D173\"", "\"\\ufff0\\ufff9\\ufffb\\ud834\\udd73\""}, /* format */
        {"\"\uFDD0\uFFFE\U0010FFFF\"", "\"\\ufdd0\\ufffe\\udbff\\udfff\""},              /* noncharacters */
        {"{\"\u200B\" : \"\"}\n", "{\"\\u200b\" : \"\"}\n"}, /* keys, too; blanks between values stay */
        {"\"\\u200b\\\\u200b\"", "\"\\u200b\\\\u200b\""},    /* escapes of JSON are visible */
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++)
        expect_json(rows[i].json, rows[i].wanted);
}

/* What people write with them. */
static void test_writing_stays_readable(void **state)
{
    static const char *const rows[] = {
        "\"Gr\u00FC\u00DFe, \u4F60\u597D, \u05E9\u05DC\u05D5\u05DD, \u00A0\u3000\"",
        "\"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645\"",     /* Persian with a non-joiner */
        "\"\u0DC1\u0DCA\u200D\u0DBB\u0DD3\"",                       /* Sinhala with a joiner */
        "\"\u0D28\u0D4D\u200D\"",                                   /* Malayalam, at the end of a word */
        "\"\u0915\u094D\u200D\u0937 \u0915\u094D\u200C\u0937\"",    /* Devanagari */
        "\"\u182C\u180B\"",                                         /* Mongolian */
        "\"\u2764\uFE0F \u2764\uFE0E 1\uFE0F\u20E3 \u00A9\uFE0F\"", /* forms of pictures, keycaps */
        "\"\U0001F468\u200D\U0001F469\u200D\U0001F467\"",           /* a family */
        "\"\U0001F3F3\uFE0F\u200D\U0001F308\"",                     /* a flag of two */
        "\"\U0001F9D1\U0001F3FD\u200D\U0001F4BB\"",                 /* with a tone of skin */
        "\"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F\"", /* Scotland */
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++)
        expect_json(rows[i], rows[i]);
}

/* The same characters where writing has no use for them, or several in a row. */
static void test_writing_is_no_cover(void **state)
{
    (void)state;
    expect_json("\"\u0645\u200C\u200C\u062E\"", "\"\u0645\\u200c\\u200c\u062E\"");
    expect_json("\"\u0645\u200D\u200B\"", "\"\u0645\\u200d\\u200b\"");
    expect_json("\"a\u200Db\"", "\"a\\u200db\"");
    expect_json("\"\U0001F468\u200Da\"", "\"\U0001F468\\u200da\"");
    expect_json("\"a\uFE0F\u200D\U0001F308\"", "\"a\\ufe0f\\u200d\U0001F308\"");
    expect_json("\"1\uFE0F2\"", "\"1\\ufe0f2\"");
    expect_json("\"\U0001F3F4\U000E0067\U000E0062\"", "\"\U0001F3F4\\udb40\\udc67\\udb40\\udc62\"");
    expect_json(
        "\"\U0001F3F4\U000E0067\U000E0062\U000E0078\U000E0078\U000E0078\U000E007F\"",
        "\"\U0001F3F4\\udb40\\udc67\\udb40\\udc62\\udb40\\udc78\\udb40\\udc78\\udb40\\udc78\\udb40\\udc7f\"");
}

static void test_text(void **state)
{
    (void)state;
    expect_text("", 0, true, "");
    expect_text("a\nb\tc\r", 6, true, "a\nb\tc\r");
    expect_text("a\nb\tc\r", 6, false, "a\\u000ab\\u0009c\\u000d");
    expect_text("\x1B[31m\0", 6, true, "\\u001b[31m\\u0000");
    expect_text("\\u200b \\n \\", 11, true, "\\u005cu200b \\n \\");
    expect_text("\u0646\u200C", 5, true, "\u0646\u200C");
}

static void test_what_is_no_utf8(void **state)
{
    (void)state;
    expect_text("a\xFF\xC3(\xE2\x80", 6, true, "a\uFFFD\uFFFD(\uFFFD\uFFFD");
    expect_text("\xED\xA0\x80\xC0\xAF", 5, true, "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    expect_text("\xF0\x9F\x8F\xB4\xF3\xA0\x81", 7, true, "\U0001F3F4\uFFFD\uFFFD\uFFFD");
}

/* ---- nothing is lost ---- */

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* Of all that the rules know, and of anything. */
static uint32_t any_character(uint32_t *seed)
{
    static const uint32_t some[] = {'a',     '\\',    'u',     '0',     '"',     '\n',   0x7F,   0xAD,
                                    0x200B,  0x200C,  0x200D,  0xFE0F,  0xFE0E,  0x20E3, '1',    0x1F468,
                                    0x1F308, 0x1F3F4, 0xE0067, 0xE0062, 0xE007F, 0x0645, 0x094D, 0x182C,
                                    0x180B,  0x202E,  0x2028,  0xFEFF,  0xFFFD,  0x4F60};
    uint32_t chosen = next_random(seed);

    if (chosen % 4 > 0)
        return some[next_random(seed) % COUNT(some)];
    chosen = next_random(seed) % 0x110000;
    return chosen >= 0xD800 && chosen < 0xE000 ? 'x' : chosen;
}

static void append_some(pa_text *text, uint32_t *seed)
{
    for (uint32_t left = next_random(seed) % 40; left > 0; left--) {
        char bytes[4];

        pa_text_append(text, bytes, pa_utf8_write(bytes, any_character(seed)));
    }
}

/* No two in a row that stay unseen, and none without a reason next to it. */
static void assert_visible(const char *text, size_t length)
{
    uint32_t before = 0;

    for (size_t at = 0; at < length;) {
        size_t flag = hidden_flag(text + at, length - at);
        size_t size = pa_utf8_sequence(text + at, length - at);
        size_t next = at + (flag > 0 ? flag : size);
        uint32_t code_point = pa_utf8_read(text + at, size);

        assert_true(size > 0);
        if (flag == 0 && pa_is_hidden(code_point)) {
            size_t after = pa_utf8_sequence(text + next, length - next);

            assert_true(
                hidden_may_stay(before, code_point, after > 0 ? pa_utf8_read(text + next, after) : 0));
        }
        before = code_point;
        at = next;
    }
}

static uint32_t unit_at(const char *text)
{
    char digits[5] = {0};

    memcpy(digits, text + 2, 4);
    return (uint32_t)strtoul(digits, NULL, 16);
}

/* Puts what the escapes mean in their place. */
static void append_read_back(pa_text *out, const char *text, size_t length)
{
    for (size_t at = 0; at < length;) {
        char bytes[4];
        uint32_t code_point;

        if (length - at < 6 || text[at] != '\\' || text[at + 1] != 'u') {
            pa_text_append(out, text + at++, 1);
            continue;
        }
        code_point = unit_at(text + at);
        at += 6;
        if (code_point >= 0xD800 && code_point < 0xDC00) {
            code_point = 0x10000 + ((code_point - 0xD800) << 10) + (unit_at(text + at) - 0xDC00);
            at += 6;
        }
        pa_text_append(out, bytes, pa_utf8_write(bytes, code_point));
    }
}

static void test_text_reads_back_as_what_it_was(void **state)
{
    uint32_t seed = 7;

    (void)state;
    for (size_t i = 0; i < 20000; i++) {
        pa_text text = PA_TEXT_INIT(65536), shown = PA_TEXT_INIT(65536), back = PA_TEXT_INIT(65536);

        append_some(&text, &seed);
        reveal_append_text(&shown, text.data, text.length, false);
        append_read_back(&back, shown.data, shown.length);
        assert_visible(shown.data, shown.length);
        assert_int_equal(back.length, text.length);
        if (text.length > 0)
            assert_memory_equal(back.data, text.data, text.length);
        pa_text_free(&text);
        pa_text_free(&shown);
        pa_text_free(&back);
    }
}

static void test_json_means_the_same(void **state)
{
    uint32_t seed = 11;

    (void)state;
    for (size_t i = 0; i < 20000; i++) {
        pa_text text = PA_TEXT_INIT(65536), json = PA_TEXT_INIT(65536), shown = PA_TEXT_INIT(65536);
        portkey_json *document = NULL;
        portkey_value root;

        append_some(&text, &seed);
        pa_append_json_string(&json, text.data, text.length);
        reveal_append_json(&shown, json.data, json.length);
        assert_visible(shown.data, shown.length);
        assert_int_equal(portkey_json_parse(&document, shown.data, shown.length, NULL, NULL), 0);
        root = portkey_json_root(document);
        assert_true(portkey_value_equals_string(root, text.data != NULL ? text.data : "", text.length));
        portkey_json_free(document);
        pa_text_free(&text);
        pa_text_free(&json);
        pa_text_free(&shown);
    }
}

static void test_a_text_without_room_says_so(void **state)
{
    pa_text out = PA_TEXT_INIT(8);

    (void)state;
    reveal_append_json(&out, "\"\u200B\u200B\"", 8);
    assert_true(pa_text_failed(&out));
    pa_text_free(&out);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_kind_is_revealed), cmocka_unit_test(test_writing_stays_readable),
        cmocka_unit_test(test_writing_is_no_cover),   cmocka_unit_test(test_text),
        cmocka_unit_test(test_what_is_no_utf8),       cmocka_unit_test(test_text_reads_back_as_what_it_was),
        cmocka_unit_test(test_json_means_the_same),   cmocka_unit_test(test_a_text_without_room_says_so),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
