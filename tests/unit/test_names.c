/* SPDX-License-Identifier: MIT */
/* Names compared: in which order, and without their case. */
#include "check.h"

#include <ctype.h>
#include <locale.h>

#include "base/names.h"

static void test_the_order_is_that_of_bytes(void **state)
{
    (void)state;
    assert_int_equal(pa_compare_name("name", 4, "name"), 0);
    assert_true(pa_compare_name("nam", 3, "name") < 0);
    assert_true(pa_compare_name("names", 5, "name") > 0);
    assert_true(pa_compare_name("Name", 4, "name") < 0);
    assert_true(pa_compare_name("n\xC3\xA9", 3, "name") > 0);
    assert_true(pa_compare_name("name\0", 5, "name") > 0);
    assert_true(pa_compare_name("", 0, "name") < 0);
}

static void test_case_does_not_matter(void **state)
{
    (void)state;
    assert_true(pa_begins_caseless("X-Trace-ID: 1", 13, "x-trace-id"));
    assert_true(pa_begins_caseless("x-trace-id", 10, "X-TRACE-ID"));
    assert_true(pa_begins_caseless("anything", 8, ""));
    assert_true(pa_begins_caseless("", 0, ""));
    assert_false(pa_begins_caseless("X-Trace", 7, "x-trace-id"));
    assert_false(pa_begins_caseless("x-trace-id", 9, "x-trace-id"));
    assert_false(pa_begins_caseless("[", 1, "{"));
    assert_false(pa_begins_caseless("\xC9", 1, "\xE9")); /* letters of Latin 1 */
}

/* What the C library itself keeps of LOCPATH, which the test runs with. */
const char *__lsan_default_suppressions(void);

const char *__lsan_default_suppressions(void)
{
    return "leak:argz_add_sep";
}

static void test_the_locale_does_not_matter(void **state)
{
    (void)state;
    if (setlocale(LC_CTYPE, "tr_TR.ISO-8859-9") == NULL)
        skip();
    assert_int_not_equal(tolower('I'), 'i');
    assert_true(pa_begins_caseless("ID", 2, "id"));
    (void)setlocale(LC_CTYPE, "C");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_order_is_that_of_bytes),
        cmocka_unit_test(test_case_does_not_matter),
        cmocka_unit_test(test_the_locale_does_not_matter),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
