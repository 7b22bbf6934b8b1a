/* SPDX-License-Identifier: MIT */
/* What a list of the API offers to choose from, and what of it begins as typed. */
#include "check.h"

#include <stdlib.h>

#include "catalog/completion/suggestions.h"

static void read_list(suggestion_list *list, const char *json, const char *variable)
{
    portkey_json *document = NULL;

    assert_int_equal(portkey_json_parse(&document, json, strlen(json), NULL, NULL), 0);
    suggestions_read(list, portkey_json_root(document), variable, strlen(variable));
    portkey_json_free(document);
}

/* What is suggested, as JSON without its brackets. */
static void expect(const char *json, const char *variable, const char *typed, const char *values)
{
    suggestion_list list = SUGGESTIONS_INIT;
    pa_text text = PA_TEXT_INIT(65536);

    read_list(&list, json, variable);
    (void)suggestions_match(&text, &list, typed, strlen(typed));
    assert_string_equal(text.data != NULL ? text.data : "", values);
    pa_text_free(&text);
    suggestions_free(&list);
}

static void test_where_the_list_is(void **state)
{
    (void)state;
    expect("{\"data\":[{\"slug\":\"a\"}]}", "slug", "", "\"a\"");
    expect("[{\"slug\":\"a\"},{\"slug\":\"b\"}]", "slug", "", "\"a\",\"b\"");
    expect("{\"total\":1,\"users\":[{\"slug\":\"a\"}],\"more\":[{\"slug\":\"b\"}]}", "slug", "", "\"a\"");
    expect("{\"data\":{\"slug\":\"a\"}}", "slug", "", "");
    expect("{\"data\":\"a\"}", "slug", "", "");
    expect("7", "slug", "", "");
}

static void test_which_member_is_the_value(void **state)
{
    static const char both[] = "[{\"prompt_id\":\"own\",\"id\":\"i\",\"slug\":\"s\"}]";
    static const char two[] = "[{\"slug\":\"s\",\"id\":\"i\"}]";

    (void)state;
    expect(both, "prompt_id", "", "\"own\"");
    expect(two, "prompt_id", "", "\"i\"");
    expect(two, "slug", "", "\"s\"");
    expect("[{\"slug\":\"s\",\"id\":7}]", "prompt_id", "", "\"s\"");
    expect("[{\"name\":\"n\"},{\"id\":\"\"},\"x\",null,{\"id\":\"a\\u0000b\"},{\"id\":\"i\"}]", "id", "",
           "\"i\"");
}

static void test_the_beginning_decides(void **state)
{
    static const char list[] = "[{\"id\":\"pc-prod\",\"name\":\"Checkout\"},{\"id\":\"pc-test\"},"
                               "{\"id\":\"x\\\"y\",\"name\":\"PC-other\"}]";

    (void)state;
    expect(list, "id", "", "\"pc-prod\",\"pc-test\",\"x\\\"y\"");
    expect(list, "id", "PC-", "\"pc-prod\",\"pc-test\",\"x\\\"y\"");
    expect(list, "id", "check", "\"pc-prod\"");
    expect(list, "id", "prod", "");
    expect(list, "id", "pc-prod-1", "");
}

static void test_a_hundred_at_most(void **state)
{
    suggestion_list list = SUGGESTIONS_INIT;
    pa_text text = PA_TEXT_INIT(65536);
    size_t commas = 0;

    (void)state;
    for (int i = 0; i < 150; i++)
        suggestions_add(&list, "value", 5, "", 0);
    assert_int_equal(suggestions_match(&text, &list, "v", 1), 150);
    for (size_t i = 0; i < text.length; i++)
        commas += text.data[i] == ',';
    assert_int_equal(commas, SUGGESTIONS_MAX_VALUES - 1);
    assert_false(list.is_partial);
    pa_text_free(&text);
    suggestions_free(&list);
}

static void test_long_lists_are_cut(void **state)
{
    suggestion_list list = SUGGESTIONS_INIT;
    pa_text text = PA_TEXT_INIT(65536);
    size_t length = SUGGESTIONS_MAX_BYTES;
    char *value = malloc(length);

    (void)state;
    assert_non_null(value);
    memset(value, 'a', length);
    suggestions_add(&list, "first", 5, "", 0);
    suggestions_add(&list, value, length, "", 0);
    suggestions_add(&list, "last", 4, "", 0);
    free(value);
    assert_true(list.is_partial);
    assert_int_equal(suggestions_match(&text, &list, "", 0), 2);
    assert_string_equal(text.data, "\"first\",\"last\"");
    pa_text_free(&text);
    suggestions_free(&list);
}

static void expect_partial(const char *json, bool is_partial)
{
    suggestion_list list = SUGGESTIONS_INIT;

    read_list(&list, json, "id");
    assert_int_equal(list.is_partial, is_partial);
    suggestions_free(&list);
}

static void test_pages_that_were_not_read(void **state)
{
    (void)state;
    expect_partial("{\"total\":3,\"data\":[{\"id\":\"a\"}]}", true);
    expect_partial("{\"total\":1,\"data\":[{\"id\":\"a\"}]}", false);
    expect_partial("{\"has_more\":true,\"data\":[{\"id\":\"a\"}]}", true);
    expect_partial("{\"has_more\":false,\"data\":[{\"id\":\"a\"}]}", false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_where_the_list_is),     cmocka_unit_test(test_which_member_is_the_value),
        cmocka_unit_test(test_the_beginning_decides), cmocka_unit_test(test_a_hundred_at_most),
        cmocka_unit_test(test_long_lists_are_cut),    cmocka_unit_test(test_pages_that_were_not_read),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
