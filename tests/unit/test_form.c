/* SPDX-License-Identifier: MIT */
#include "check.h"
#include "mcp/ask/form.h"

static const char schema_text[] =
    "{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{"
    "\"name\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":3},"
    "\"age\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":150},"
    "\"score\":{\"type\":\"number\",\"minimum\":-1.5},"
    "\"sure\":{\"type\":\"boolean\"},"
    "\"plain\":{\"type\":\"string\",\"enum\":[\"a\",\"b\"]},"
    "\"titled\":{\"type\":\"string\",\"oneOf\":[{\"const\":\"x\",\"title\":\"X\"},{\"const\":\"y\",\"title\":\"Y\"}]},"
    "\"many\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":2,\"items\":{\"type\":\"string\",\"enum\":[\"a\",\"b\"]}},"
    "\"named\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"const\":\"x\",\"title\":\"X\"}]}}}}";

static bool fits(const char *content_text)
{
    portkey_json *schema = NULL;
    portkey_json *content = NULL;
    bool result;

    assert_int_equal(portkey_json_parse(&schema, schema_text, strlen(schema_text), NULL, NULL), 0);
    assert_int_equal(portkey_json_parse(&content, content_text, strlen(content_text), NULL, NULL), 0);
    result = mcp_form_fits(portkey_json_root(schema), portkey_json_root(content));
    portkey_json_free(schema);
    portkey_json_free(content);
    return result;
}

static void test_what_fits(void **state)
{
    (void)state;
    assert_true(fits("{\"name\":\"ab\"}"));
    assert_true(fits("{\"name\":\"äöü\",\"age\":30,\"score\":95.5,\"sure\":false}"));
    assert_true(fits("{\"name\":\"ab\",\"age\":1e2,\"plain\":\"b\",\"titled\":\"y\"}"));
    assert_true(fits("{\"name\":\"ab\",\"many\":[\"a\",\"b\"],\"named\":[\"x\"],\"else\":{}}"));
}

static void test_what_does_not(void **state)
{
    static const char *const contents[] = {
        "[]",
        "null",
        "{}",
        "{\"name\":\"a\"}",
        "{\"name\":\"abcd\"}",
        "{\"name\":7}",
        "{\"name\":null}",
        "{\"name\":\"ab\",\"age\":1.5}",
        "{\"name\":\"ab\",\"age\":151}",
        "{\"name\":\"ab\",\"age\":-1}",
        "{\"name\":\"ab\",\"age\":\"1\"}",
        "{\"name\":\"ab\",\"score\":-2}",
        "{\"name\":\"ab\",\"sure\":\"true\"}",
        "{\"name\":\"ab\",\"plain\":\"c\"}",
        "{\"name\":\"ab\",\"titled\":\"X\"}",
        "{\"name\":\"ab\",\"titled\":{\"const\":\"x\"}}",
        "{\"name\":\"ab\",\"many\":[]}",
        "{\"name\":\"ab\",\"many\":[\"a\",\"c\"]}",
        "{\"name\":\"ab\",\"many\":[\"a\",\"a\",\"b\"]}",
        "{\"name\":\"ab\",\"many\":\"a\"}",
        "{\"name\":\"ab\",\"named\":[\"X\"]}",
        "{\"name\":\"ab\",\"plain\":{}}",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(contents); i++)
        if (fits(contents[i]))
            fail_msg("this fits: %s", contents[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_fits),
        cmocka_unit_test(test_what_does_not),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
