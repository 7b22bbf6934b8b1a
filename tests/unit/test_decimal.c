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
    expect("0.000000000123456789012345678", "1.23456789012345678e-10");
    expect("-0.7", "0.1", "-0.8");
    expect("-10", "-9.5", "-0.5");
    expect("0", "5", "-5");
    expect("99.99", "100", "-0.01");
}

/* What a program wrote as 0.032174999999999995 was 0.032175 before. */
static void test_doubles_have_the_digits_that_they_keep(void **state)
{
    (void)state;
    expect("0.07008", "0.037905", "0.032174999999999995");
    expect("184.157435", "64.08854249999999", "65.10525", "54.9636425");
    expect("1", "0.9999999999999999");
    expect("-0.3", "-0.30000000000000004");
    expect("-10", "-9.999999999999999e0", "-1e-16");
    expect("0", "0.30000000000000004", "-0.30000000000000004");
    expect("12345678901234567890123", "12345678901234567890122", "0.9999999999999999");
    expect("0.00000000123456789012346", "1.2345678901234567e-9", "0");
    /* These have no digits that only doubles have. */
    expect("1234567890123456.7000000000000000001", "1234567890123456", "0.7", "1e-19");
    expect("12345678901234567.5", "12345678901234567", "0.5");
    expect("1234567890123456.5", "1234567890123456.0", "0.50");
    expect("0.123456789012345678", "0.123456789012345678");
    expect("0.123456789012345", "0.123456789012345000");
    expect("12345678901234560.1", "1234567890123456e1", "0.1");
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
        cmocka_unit_test(test_doubles_have_the_digits_that_they_keep),
        cmocka_unit_test(test_carries_beyond_all_digits),
        cmocka_unit_test(test_what_has_no_room_is_not_added),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
