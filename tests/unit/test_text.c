/* SPDX-License-Identifier: MIT */
/* The growing buffer. */
#include "base/json_writer.h"
#include "check.h"

#include <locale.h>
#include <math.h>
#include <stdlib.h>

static void test_cap_is_kept_and_failure_sticks(void **state)
{
    pa_text text = PA_TEXT_INIT(5);

    (void)state;
    pa_text_append_string(&text, "12345");
    assert_false(pa_text_failed(&text));
    pa_text_append_char(&text, '6');
    assert_true(pa_text_failed(&text));
    pa_text_append(&text, "", 0);
    assert_string_equal(text.data, "12345");
    assert_int_equal(text.length, 5);
    pa_text_clear(&text);
    assert_false(pa_text_failed(&text));
    pa_text_append_string(&text, "ab");
    assert_string_equal(text.data, "ab");
    pa_text_free(&text);
    assert_null(text.data);
    assert_int_equal(text.limit, 5);
}

static void test_sizes_do_not_overflow(void **state)
{
    pa_text text = PA_TEXT_INIT(100);

    (void)state;
    pa_text_append_char(&text, 'x');
    assert_false(pa_text_reserve(&text, SIZE_MAX));
    assert_true(pa_text_failed(&text));
    pa_text_free(&text);
}

static void test_a_message_can_be_taken_back(void **state)
{
    pa_text text = PA_TEXT_INIT(6);

    (void)state;
    pa_text_rewind(&text, 0);
    pa_text_append_string(&text, "abc");
    pa_text_append_string(&text, "too much");
    pa_text_rewind(&text, 1);
    assert_false(pa_text_failed(&text));
    assert_string_equal(text.data, "a");
    pa_text_rewind(&text, 5);
    assert_int_equal(text.length, 1);
    pa_text_free(&text);
}

static void test_every_cap_is_exact(void **state)
{
    (void)state;
    for (size_t cap = 0; cap < 300; cap += 13) {
        pa_text text = PA_TEXT_INIT(cap);

        for (size_t i = 0; i < cap; i++)
            pa_text_append_char(&text, 'x');
        assert_false(pa_text_failed(&text));
        pa_text_append_char(&text, 'x');
        assert_true(pa_text_failed(&text));
        assert_int_equal(text.length, cap);
        pa_text_free(&text);
    }
}

static void test_bytes_can_be_taken(void **state)
{
    pa_text text = PA_TEXT_INIT(100);
    char *taken;

    (void)state;
    assert_null(pa_text_take(&text));
    pa_text_append(&text, "a\0b", 3);
    taken = pa_text_take(&text);
    assert_memory_equal(taken, "a\0b", 4);
    assert_int_equal(text.length, 0);
    free(taken);
    pa_text_free(&text);
}

static void expect_json_string(const char *bytes, size_t length, const char *expected)
{
    pa_text text = PA_TEXT_INIT(1000);

    pa_append_json_string(&text, bytes, length);
    assert_string_equal(text.data, expected);
    pa_text_free(&text);
}

static void test_json_strings_are_valid_whatever_goes_in(void **state)
{
    (void)state;
    expect_json_string("", 0, "\"\"");
    expect_json_string(NULL, 0, "\"\"");
    expect_json_string("plain", 5, "\"plain\"");
    expect_json_string("\"\\\n\r\t\x01\x1F\x7F", 8, "\"\\\"\\\\\\n\\r\\t\\u0001\\u001f\x7F\"");
    expect_json_string("a\0b", 3, "\"a\\u0000b\"");
    expect_json_string("\xC3\xA9\xF0\x9F\x98\x80", 6, "\"\xC3\xA9\xF0\x9F\x98\x80\"");
    expect_json_string("\xC3", 1, "\"\xEF\xBF\xBD\"");
    expect_json_string("a\xFF\xFE"
                       "b",
                       4,
                       "\"a\xEF\xBF\xBD\xEF\xBF\xBD"
                       "b\"");
    expect_json_string("\xED\xA0\x80", 3, "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

static void test_numbers_read_back_as_they_were(void **state)
{
    static const double values[] = {0, -0.0, 1, 0.1, 1.0 / 3, 1e300, 5e-324, 123456789012345680.0, -2.5};

    (void)state;
    for (size_t i = 0; i < COUNT(values); i++) {
        pa_text text = PA_TEXT_INIT(100);

        pa_text_append_number(&text, values[i]);
        assert_memory_equal(&(double){strtod(text.data, NULL)}, &values[i], sizeof(double));
        pa_text_free(&text);
    }
}

/* What the C library itself keeps of LOCPATH, which the test runs with. */
const char *__lsan_default_suppressions(void);

const char *__lsan_default_suppressions(void)
{
    return "leak:argz_add_sep";
}

/* A program may have set a locale that writes 1,5. JSON never does. */
static void test_numbers_do_not_follow_the_locale(void **state)
{
    static const char *const locales[] = {"de_DE.UTF-8", "de_DE", "fr_FR.UTF-8", "pl_PL.UTF-8",
                                          "ru_RU.UTF-8"};
    pa_text text = PA_TEXT_INIT(100);
    portkey_json *document = NULL;
    const char *set = NULL;
    double back = 0;

    (void)state;
    for (size_t i = 0; i < COUNT(locales) && set == NULL; i++)
        set = setlocale(LC_NUMERIC, locales[i]);
    if (set == NULL)
        skip();
    pa_text_append_number(&text, 1.5);
    assert_int_equal(portkey_json_parse(&document, "1.5", 3, NULL, NULL), 0);
    assert_int_equal(portkey_value_number(portkey_json_root(document), &back), 0);
    assert_string_equal(localeconv()->decimal_point, ",");
    (void)setlocale(LC_NUMERIC, "C");
    assert_string_equal(text.data, "1.5");
    assert_true(back > 1.25);
    portkey_json_free(document);
    pa_text_free(&text);
}

static void test_what_is_no_number_fails(void **state)
{
    static const double values[] = {NAN, INFINITY, -INFINITY};

    (void)state;
    for (size_t i = 0; i < COUNT(values); i++) {
        pa_text text = PA_TEXT_INIT(100);

        pa_text_append_number(&text, values[i]);
        assert_true(pa_text_failed(&text));
        pa_text_free(&text);
    }
}

static void test_integers(void **state)
{
    pa_text text = PA_TEXT_INIT(100);

    (void)state;
    pa_text_append_integer(&text, INT64_MIN);
    pa_text_append_integer(&text, INT64_MAX);
    assert_string_equal(text.data, "-92233720368547758089223372036854775807");
    pa_text_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cap_is_kept_and_failure_sticks),
        cmocka_unit_test(test_sizes_do_not_overflow),
        cmocka_unit_test(test_a_message_can_be_taken_back),
        cmocka_unit_test(test_every_cap_is_exact),
        cmocka_unit_test(test_bytes_can_be_taken),
        cmocka_unit_test(test_json_strings_are_valid_whatever_goes_in),
        cmocka_unit_test(test_numbers_read_back_as_they_were),
        cmocka_unit_test(test_numbers_do_not_follow_the_locale),
        cmocka_unit_test(test_what_is_no_number_fails),
        cmocka_unit_test(test_integers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
