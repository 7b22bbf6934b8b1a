/* SPDX-License-Identifier: MIT */
/* Sums of numbers without rounding. */
#include "check.h"

#include "answers/decimal.h"

static void expect_sum(const char *const *numbers, const char *wanted)
{
    decimal sum = {.columns = {0}};
    pa_text text = PA_TEXT_INIT(256);

    for (; *numbers != NULL; numbers++)
        assert_true(decimal_add(&sum, *numbers, strlen(*numbers)));
    decimal_append(&text, &sum);
    assert_string_equal(text.data, wanted);
    pa_text_free(&text);
}

#define expect(wanted, ...) expect_sum((const char *const[]){__VA_ARGS__, NULL}, wanted)

static void test_sums(void **state)
{
    (void)state;
    expect("0", "0");
    expect("0", "-0", "0.000", "0e7");
    expect("0.3", "0.1", "0.2");
    expect("9007199254740994", "9007199254740993", "1");
    expect("1000", "999.5", "0.5");
    expect("12.34", "1234e-2");
    expect("1500", "1.5E+3");
    expect("0.00000000012345678901234567", "1.2345678901234567e-10");
    expect("-0.7", "0.1", "-0.8");
    expect("-10", "-9.5", "-0.5");
    expect("0", "5", "-5");
    expect("99.99", "100", "-0.01");
}

static void test_carries_beyond_all_digits(void **state)
{
    static const char large[] = "9999999999999999999999999999999999999999";
    decimal sum = {.columns = {0}};
    pa_text text = PA_TEXT_INIT(256);

    (void)state;
    for (size_t i = 0; i < 1000; i++)
        assert_true(decimal_add(&sum, large, strlen(large)));
    decimal_append(&text, &sum);
    assert_string_equal(text.data, "9999999999999999999999999999999999999999000");
    pa_text_free(&text);
}

static void test_what_has_no_room_is_not_added(void **state)
{
    static const char *const numbers[] = {"1e40", "1e-41", "123e39", "1e999999999999999999",
                                          "-1e-99999999999"};
    decimal sum = {.columns = {0}};
    pa_text text = PA_TEXT_INIT(256);
    char long_one[500];

    (void)state;
    memset(long_one, '1', sizeof(long_one));
    for (size_t i = 0; i < COUNT(numbers); i++)
        assert_false(decimal_add(&sum, numbers[i], strlen(numbers[i])));
    assert_false(decimal_add(&sum, long_one, sizeof(long_one)));
    assert_true(decimal_add(&sum, "0e999", 5));
    decimal_append(&text, &sum);
    assert_string_equal(text.data, "0");
    pa_text_free(&text);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sums),
        cmocka_unit_test(test_carries_beyond_all_digits),
        cmocka_unit_test(test_what_has_no_room_is_not_added),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
