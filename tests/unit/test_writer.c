/* SPDX-License-Identifier: MIT */
/* Writing JSON: commas, keys, nesting, strings. */
#include "base/json_writer.h"
#include "check.h"

#include <math.h>

/* Checks what was written, and that it is JSON; then frees it. */
static void expect(pa_text *text, const char *expected)
{
    portkey_json *document = NULL;

    assert_false(pa_text_failed(text));
    assert_string_equal(text->data, expected);
    assert_int_equal(portkey_json_parse(&document, text->data, text->length, NULL, NULL), 0);
    portkey_json_free(document);
    pa_text_free(text);
}

static void test_values_of_each_kind(void **state)
{
    pa_text text = PA_TEXT_INIT(1000);
    pa_writer w = pa_write_to(&text);

    (void)state;
    pa_begin_array(&w);
    pa_write_string(&w, "a\0b", 3);
    pa_write_text(&w, "");
    pa_write_integer(&w, INT64_MIN);
    pa_write_number(&w, 0.1);
    pa_write_boolean(&w, true);
    pa_write_boolean(&w, false);
    pa_write_null(&w);
    pa_write_json(&w, "{\"x\": 1}", 8);
    pa_begin_object(&w);
    pa_end(&w);
    pa_begin_array(&w);
    pa_end(&w);
    pa_end(&w);
    expect(&text, "[\"a\\u0000b\",\"\",-9223372036854775808,0.1,true,false,null,{\"x\": 1},{},[]]");
}

static void test_members(void **state)
{
    pa_text text = PA_TEXT_INIT(1000);
    pa_writer w = pa_write_to(&text);

    (void)state;
    pa_begin_object(&w);
    pa_write_integer(pa_member(&w, "a"), 1);
    pa_write_key(&w, "b");
    pa_begin_object(&w);
    pa_begin_array(pa_member(&w, "c"));
    pa_begin_object(&w);
    pa_end(&w);
    pa_begin_object(&w);
    pa_write_null(pa_member(&w, "d"));
    pa_end(&w);
    pa_end(&w);
    pa_write_text(pa_member(&w, "e"), "f");
    pa_end(&w);
    pa_write_any_key(&w, "\"\n\xff", 3);
    pa_write_integer(&w, 2);
    pa_end(&w);
    expect(&text, "{\"a\":1,\"b\":{\"c\":[{},{\"d\":null}],\"e\":\"f\"},\"\\\"\\n\xEF\xBF\xBD\":2}");
}

/* What an array or object left behind does not reach the next one in its place. */
static void test_siblings(void **state)
{
    pa_text text = PA_TEXT_INIT(1000);
    pa_writer w = pa_write_to(&text);

    (void)state;
    pa_begin_array(&w);
    for (int i = 0; i < 2; i++) {
        pa_begin_array(&w);
        pa_write_integer(&w, i);
        pa_write_integer(&w, i);
        pa_end(&w);
        pa_begin_object(&w);
        pa_write_integer(pa_member(&w, "a"), i);
        pa_write_integer(pa_member(&w, "b"), i);
        pa_end(&w);
    }
    pa_end(&w);
    expect(&text, "[[0,0],{\"a\":0,\"b\":0},[1,1],{\"a\":1,\"b\":1}]");
}

/* A writer that goes on after others wrote: what is there already needs no comma. */
static void test_writers_within_a_text(void **state)
{
    pa_text text = PA_TEXT_INIT(1000);
    pa_writer w;

    (void)state;
    pa_text_append_string(&text, "[1,");
    w = pa_write_to(&text);
    pa_write_integer(&w, 2);
    pa_text_append_char(&text, ']');
    expect(&text, "[1,2]");
}

static void test_ending_all(void **state)
{
    pa_text text = PA_TEXT_INIT(1000);
    pa_writer w = pa_write_to(&text);

    (void)state;
    pa_begin_object(&w);
    pa_begin_array(pa_member(&w, "a"));
    pa_begin_array(&w);
    pa_begin_object(&w);
    pa_begin_array(pa_member(&w, "b"));
    pa_end_all(&w);
    pa_end_all(&w);
    pa_end(&w); /* of nothing */
    expect(&text, "{\"a\":[[{\"b\":[]}]]}");
}

static void test_deepest_nesting(void **state)
{
    pa_text text = PA_TEXT_INIT(1000);
    pa_writer w = pa_write_to(&text);

    (void)state;
    for (unsigned i = 0; i < PA_WRITER_MAX_DEPTH; i++) {
        if (i % 3 == 0)
            pa_begin_array(&w);
        else
            pa_begin_object(&w);
        if (i % 3 != 0)
            pa_write_key(&w, "k");
    }
    pa_write_integer(&w, 7);
    assert_false(pa_text_failed(&text));
    pa_end_all(&w);
    assert_memory_equal(text.data, "[{\"k\":{\"k\":[{", 13);
    assert_memory_equal(text.data + text.length - 8, "}]}}]}}]", 8);
    assert_int_equal(text.length, 2 * PA_WRITER_MAX_DEPTH + 42 * strlen("\"k\":") + 1);
    pa_text_free(&text);
}

static void test_too_deep_nesting_fails(void **state)
{
    pa_text text = PA_TEXT_INIT(1000);
    pa_writer w = pa_write_to(&text);

    (void)state;
    for (unsigned i = 0; i < PA_WRITER_MAX_DEPTH; i++)
        pa_begin_array(&w);
    assert_false(pa_text_failed(&text));
    pa_begin_array(&w);
    assert_true(pa_text_failed(&text));
    pa_end_all(&w);
    assert_true(pa_text_failed(&text));
    assert_int_equal(text.length, PA_WRITER_MAX_DEPTH);
    pa_text_free(&text);
}

static void test_what_cannot_be_written_fails(void **state)
{
    const double bad[] = {(double)NAN, (double)INFINITY, -(double)INFINITY};

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        pa_text text = PA_TEXT_INIT(100);
        pa_writer w = pa_write_to(&text);

        pa_write_number(&w, bad[i]);
        assert_true(pa_text_failed(&text));
        pa_text_free(&text);
    }
}

/* The cap is the text's: a writer never writes half of what was to come after it. */
static void test_writing_beyond_the_cap(void **state)
{
    (void)state;
    for (size_t cap = 0; cap < 12; cap++) {
        pa_text text = PA_TEXT_INIT(cap);
        pa_writer w = pa_write_to(&text);

        pa_begin_object(&w);
        pa_write_text(pa_member(&w, "ab"), "cde"); /* {"ab":"cde"} */
        pa_end(&w);
        assert_true(pa_text_failed(&text));
        assert_true(text.length <= cap);
        pa_text_free(&text);
    }
}

static void test_strings_of_any_bytes(void **state)
{
    static const struct {
        const char *bytes;
        const char *written;
    } cases[] = {
        {"\"\\/\b\f\n\r\t", "\"\\\"\\\\/\\u0008\\u000c\\n\\r\\t\""},
        {"\x01\x1f\x7f", "\"\\u0001\\u001f\x7f\""},
        {"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", "\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\""},
        {"a\xff"
         "b",
         "\"a\xEF\xBF\xBD"
         "b\""},
        {"\xc3", "\"\xEF\xBF\xBD\""},
        {"\xed\xa0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""}, /* a surrogate */
        {"\xc0\xaf", "\"\xEF\xBF\xBD\xEF\xBF\xBD\""},                 /* an overlong slash */
        {"\xf0\x9f\x98"
         "z",
         "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz\""},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        pa_text text = PA_TEXT_INIT(100);
        pa_writer w = pa_write_to(&text);

        pa_write_text(&w, cases[i].bytes);
        expect(&text, cases[i].written);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_values_of_each_kind),
        cmocka_unit_test(test_members),
        cmocka_unit_test(test_siblings),
        cmocka_unit_test(test_writers_within_a_text),
        cmocka_unit_test(test_ending_all),
        cmocka_unit_test(test_deepest_nesting),
        cmocka_unit_test(test_too_deep_nesting_fails),
        cmocka_unit_test(test_what_cannot_be_written_fails),
        cmocka_unit_test(test_writing_beyond_the_cap),
        cmocka_unit_test(test_strings_of_any_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
