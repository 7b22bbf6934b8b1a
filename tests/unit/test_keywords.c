/* SPDX-License-Identifier: MIT */
/*
 * What the validator says of keywords that look at several members or at other
 * schemas, on the tables of tests/codegen/good/keywords.yaml.
 */
#include "allocations.h"

static int check(const char *arguments, portkey_error *error)
{
    portkey_request *request = NULL;
    int result = build_request(&request, "check_keywords", arguments, error);

    portkey_request_free(request);
    return result;
}

static void test_what_does_not_fit_is_named(void **state)
{
    static const struct {
        const char *arguments;
        const char *pointer;
        const char *keyword;
        const char *expected;
    } rows[] = {
        {"{\"tuple\":[1]}", "/tuple/0", "type", "string, not number"},
        {"{\"tuple\":[\"a\",1,2]}", "/tuple/2", "type", "boolean"},
        {"{\"contained\":[5]}", "/contained", "contains", "at least 2 of the items to match"},
        {"{\"contained\":[5,6,7,8]}", "/contained", "maxContains", "at most 3 of the items to match"},
        {"{\"patterned\":{\"x a\":1}}", "/patterned/x a", "type", "string"},
        {"{\"patterned\":{\"\303\251d\":9}}", "/patterned/\303\251d", "minimum", "10 or more"},
        {"{\"patterned\":{\"ix\":1}}", "/patterned/ix", "additionalProperties", "did you mean \"id\"?"},
        {"{\"dependent\":{\"card\":1,\"name\":\"n\"}}", "/dependent", "dependentRequired",
         "the property \"number\", because \"card\" is present"},
        {"{\"dependent\":{\"card\":1,\"name\":1,\"number\":\"12\"}}", "/dependent/number", "pattern",
         "^\\d{4}$"},
        {"{\"conditional\":{\"kind\":\"circle\"}}", "/conditional", "required", "the property \"radius\""},
        {"{\"conditional\":{\"a\":1,\"b\":1}}", "/conditional", "maxProperties", "at most 1 property"},
        {"{\"closed\":{\"left\":1,\"more\":1}}", "/closed/more", "unevaluatedProperties",
         "no property of this name"},
        {"{\"open\":{\"a\":\"\",\"b\":\"\"}}", "/open/b", "type", "integer"},
        {"{\"rest\":[1,1,1]}", "/rest/2", "type", "string"},
        {"{\"exact\":9007199254740992}", "/exact", "minimum", "9007199254740993 or more"},
        {"{\"exact\":9007199254740993.0001}", "/exact", "multipleOf", "a multiple of 0.001"},
        {"{\"texts\":[\"a b\"]}", "/texts/0", "pattern", "text that matches ^[^\\s.]+(?:\\.[\\S]+)*\\.?$"},
        {"{\"tree\":{\"name\":\"r\",\"children\":[{}]}}", "/tree/children/0", "required", "\"name\""},
        {"{\"dynamic\":{\"name\":\"r\",\"children\":[{\"name\":\"c\",\"x\":1}]}}", "/dynamic/children/0/x",
         "unevaluatedProperties", "no property of this name"},
        {"{\"nothing\":1}", "/nothing", "false schema", "no value here"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_error error;

        if (check(rows[i].arguments, &error) != PORTKEY_EARGUMENTS)
            fail_msg("%s is taken", rows[i].arguments);
        assert_string_equal(error.violations[0].pointer, rows[i].pointer);
        assert_string_equal(error.violations[0].keyword, rows[i].keyword);
        assert_contains(error.violations[0].expected, rows[i].expected);
        assert_int_equal(error.violation_count, 1);
    }
}

static void test_what_fits_is_taken(void **state)
{
    static const char *const rows[] = {
        "{\"tuple\":[\"a\"]}",
        "{\"tuple\":[\"a\",1,true,false]}",
        "{\"contained\":[\"a\",5,1,6]}",
        "{\"patterned\":{\"id\":10,\"x\xE2\x80\x83y\":\"\",\"\303\251d\":10}}", /* an em space is white space in ECMA 262 */
        "{\"conditional\":{\"kind\":\"square\"}}",
        "{\"closed\":{\"half\":\"h\",\"left\":1}}",
        "{\"closed\":{\"left\":null,\"right\":2}}",
        "{\"closed\":{\"right\":2,\"other\":null}}", /* what one branch looked at is looked at */
        "{\"rest\":[null,\"a\"]}",
        "{\"exact\":9007199254740993.125}",
        "{\"tree\":{\"name\":\"r\",\"x\":1,\"children\":[{\"name\":\"c\",\"x\":1}]}}",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_error error;

        if (check(rows[i], &error) != 0)
            fail_msg("%s: %s %s", rows[i], error.pointer, error.violations[0].expected);
    }
}

/* A branch that does not fit has not looked at anything, even if it got far. */
static void test_marks_of_a_branch_are_taken_back(void **state)
{
    portkey_error error;

    (void)state;
    assert_int_equal(check("{\"closed\":{\"right\":1,\"other\":1,\"left\":1}}", &error), PORTKEY_EARGUMENTS);
    assert_int_equal(error.violation_count, 2);
    assert_string_equal(error.violations[0].pointer, "/closed/right");
    assert_string_equal(error.violations[1].pointer, "/closed/other");
    /* Nothing but the prefix was looked at: the branch with `contains` has no null. */
    assert_int_equal(check("{\"rest\":[\"a\",1,2]}", &error), PORTKEY_EARGUMENTS);
    assert_string_equal(error.violations[0].pointer, "/rest/2");
}

/* Every keyword that has to remember something. */
static int check_much(portkey_error *error)
{
    return check(
        "{\"patterned\":{\"i\\u0064\":10},\"closed\":{\"half\":\"h\",\"left\":1},\"rest\":[null,\"a\"],"
        "\"texts\":[\"\\u0061b\"],\"values\":{\"b\":\"\\u0000\"}}",
        error);
}

static void test_memory_runs_out(void **state)
{
    (void)state;
    assert_true(allocations_exhaust(check_much) > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_does_not_fit_is_named),
        cmocka_unit_test(test_what_fits_is_taken),
        cmocka_unit_test(test_marks_of_a_branch_are_taken_back),
        cmocka_unit_test(test_memory_runs_out),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
