/* SPDX-License-Identifier: MIT */
/* Numbers: read where they fit, compared exactly however they are spelt. */
#include "parsed.h"

#include <math.h>

#include "json/json.h"

static void test_integers(void **state)
{
    static const struct {
        const char *text;
        bool fits;
        int64_t value;
    } rows[] = {
        {"0", true, 0},
        {"-0", true, 0},
        {"1.0", true, 1},
        {"1e2", true, 100},
        {"9007199254740993", true, 9007199254740993},
        {"9223372036854775807", true, INT64_MAX},
        {"-9223372036854775808", true, INT64_MIN},
        {"9223372036854775808", false, 0},
        {"-9223372036854775809", false, 0},
        {"1.5", false, 0},
        {"1e400", false, 0},
        {"1e19", false, 0},
        {"9007199254740993.0", true, 9007199254740993},
        {"922337203685477580.7e1", true, INT64_MAX},
        {"-92233720368547758080e-1", true, INT64_MIN},
        {"100e-2", true, 1},
        {"0e99999999999999999999", true, 0},
        {"1e-400", false, 0},
        {"1.00000000000000000001", false, 0},
        {"1e-99999999999999999999", false, 0},
        {"1e99999999999999999999", false, 0},
        {"\"1\"", false, 0},
        {"null", false, 0},
        {"true", false, 0},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_json *document = parsed(rows[i].text);
        int64_t value = 77;
        int result = portkey_value_integer(portkey_json_root(document), &value);

        if (result != (rows[i].fits ? 0 : PORTKEY_EUNKNOWN) || value != (rows[i].fits ? rows[i].value : 77))
            fail_msg("%s", rows[i].text);
        portkey_json_free(document);
    }
}

static void test_numbers(void **state)
{
    static const struct {
        const char *text;
        double value;
    } rows[] = {{"0", 0},
                {"-0", -0.0},
                {"0.1", 0.1},
                {"1e2", 100},
                {"1e-400", 0},
                {"1e400", INFINITY},
                {"9007199254740993", 9007199254740992.0}};
    double value = 7;
    portkey_json *document;
    char digits[502];

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        document = parsed(rows[i].text);
        assert_int_equal(portkey_value_number(portkey_json_root(document), &value), 0);
        assert_memory_equal(&value, &rows[i].value, sizeof(value));
        portkey_json_free(document);
    }
    memset(digits, '1', sizeof(digits) - 1);
    digits[sizeof(digits) - 1] = '\0';
    document = parsed(digits);
    assert_int_equal(portkey_value_number(portkey_json_root(document), &value), PORTKEY_EUNKNOWN);
    portkey_json_free(document);
}

/* The same number is equal however it is spelt, and its neighbour is not, however large they are. */
static void test_numbers_are_compared_exactly(void **state)
{
    static const struct {
        const char *text;
        int order;
    } rows[] = {
        {"[0,-0.00e5]", 0},
        {"[1,1.0]", 0},
        {"[120,1.2e2]", 0},
        {"[0.5,5e-1]", 0},
        {"[10.01,1001e-2]", 0},
        {"[1e400,10e399]", 0},
        {"[1,-1]", 1},
        {"[-1,0]", -1},
        {"[0,1]", -1},
        {"[12,120]", -1},
        {"[12,13]", -1},
        {"[-12,-13]", 1},
        {"[1.2,12.3]", -1},
        {"[1.2,1.1999]", 1},
        {"[0.012,0.0119]", 1},
        {"[99.9,100]", -1},
        {"[1e-7,0.00000011]", -1},
        {"[9007199254740993,9007199254740992]", 1},
        {"[18446744073709551616,18446744073709551617]", -1},
        {"[1e400,1e401]", -1},
        {"[1e-400,0]", 1},
        {"[-1e401,-1e400]", -1},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_json *document = parsed(rows[i].text);
        portkey_value a = portkey_value_first(portkey_json_root(document));
        portkey_value b = portkey_value_next(a);

        if (pa_number_compare(a, b) != rows[i].order || pa_number_compare(b, a) != -rows[i].order)
            fail_msg("%s", rows[i].text);
        portkey_json_free(document);
    }
}

static void test_multiples_are_exact(void **state)
{
    static const struct {
        const char *text;
        const char *of;
        bool is_multiple;
    } rows[] = {
        {"0", "7", true},
        {"-21", "7", true},
        {"22", "7", false},
        {"4.5", "1.5", true},
        {"35", "1.5", false},
        {"0.0075", "0.0001", true},
        {"0.00751", "0.0001", false},
        {"0.3", "0.1", true},
        {"0.30000000000000004", "0.1", false},
        {"1e400", "1024", true},
        {"1e400", "3", false},
        {"3e400", "3", true},
        {"1e308", "0.123456789", false},
        {"12391239123", "1e-8", true},
        {"123456789012345678901234567890", "10", true},
        {"123456789012345678901234567891", "10", false},
        {"999999999999999999999999999999999999", "999999999999999999", true},
        {"999999999999999999999999999999999998", "999999999999999999", false},
        {"1e60", "576460752303423488", true},
        {"1e58", "576460752303423488", false},
        {"150", "1e2", false},
        {"1.5e3", "1e2", true},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_json *document = parsed(rows[i].text);

        if (pa_number_is_multiple(portkey_json_root(document), rows[i].of) != rows[i].is_multiple)
            fail_msg("%s of %s", rows[i].text, rows[i].of);
        portkey_json_free(document);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_integers),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_numbers_are_compared_exactly),
        cmocka_unit_test(test_multiples_are_exact),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
