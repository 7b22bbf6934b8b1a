/* SPDX-License-Identifier: MIT */
/* Changes to JSON text: what changes, and that all other bytes stay. */
#include <stdlib.h>

#include "check.h"

/* The texts are copies of exactly their size, so that a sanitizer sees a read beyond them. */
static char *exact(const char *text)
{
    size_t length = strlen(text);
    char *copy = malloc(length > 0 ? length : 1);

    assert_non_null(copy);
    memcpy(copy, text, length);
    return copy;
}

static int set(char **out, const char *text, const char *pointer, const char *value, portkey_error *error)
{
    char *one = exact(text);
    char *other = exact(value);
    int code = portkey_json_set(out, one, strlen(text), pointer, other, strlen(value), NULL, error);

    free(one);
    free(other);
    return code;
}

static int cut(char **out, const char *text, const char *pointer, portkey_error *error)
{
    char *one = exact(text);
    int code = portkey_json_remove(out, one, strlen(text), pointer, NULL, error);

    free(one);
    return code;
}

static int merge(char **out, const char *text, const char *patch, portkey_error *error)
{
    char *one = exact(text);
    char *other = exact(patch);
    int code = portkey_json_merge(out, one, strlen(text), other, strlen(patch), NULL, error);

    free(one);
    free(other);
    return code;
}

static void expect(int code, char *text, const char *expected)
{
    assert_int_equal(code, 0);
    assert_string_equal(text, expected);
    portkey_text_free(text);
}

/* Text, pointer, value, and what comes of them. */
static void test_a_value_is_replaced_and_nothing_else(void **state)
{
    static const char *const rows[][4] = {
        {"{\"a\":1}", "/a", "2", "{\"a\":2}"},
        {" { \"a\" : 1 , \"b\" : 2 }\n", "/a", " [ 3 ] ", " { \"a\" : [ 3 ] , \"b\" : 2 }\n"},
        {"{\"n\":12345678901234567890,\"f\":1.0e+2,\"s\":\"\\u0061\\/\"}", "/s", "\"\\u0062\"",
         "{\"n\":12345678901234567890,\"f\":1.0e+2,\"s\":\"\\u0062\"}"},
        {"[1,[2,3],4]", "/1/1", "{\"x\":0.1}", "[1,[2,{\"x\":0.1}],4]"},
        {"\t7 ", "", "8", "\t8 "},
        {"{\"\":{\"\":1}}", "//", "2", "{\"\":{\"\":2}}"},
        {"{\"a/b\":1,\"m~n\":2}", "/a~1b", "3", "{\"a/b\":3,\"m~n\":2}"},
        {"{\"a/b\":1,\"m~n\":2}", "/m~0n", "3", "{\"a/b\":1,\"m~n\":3}"},
        {"{\"\\u0061\":1}", "/a", "null", "{\"\\u0061\":null}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        char *text = NULL;
        int code = set(&text, rows[i][0], rows[i][1], rows[i][2], NULL);

        expect(code, text, rows[i][3]);
    }
}

static void test_a_value_is_added_in_the_manner_of_the_last(void **state)
{
    static const char *const rows[][4] = {
        {"{}", "/a", "1", "{\"a\":1}"},
        {"{ }", "/a", "1", "{ \"a\":1}"},
        {"[]", "/0", "1", "[1]"},
        {"[]", "/-", "1", "[1]"},
        {"[1, 2 ]", "/2", "3", "[1, 2, 3 ]"},
        {"[1,2]", "/-", "3", "[1,2,3]"},
        {"{\n  \"a\": 1\n}", "/b", "2", "{\n  \"a\": 1,\n  \"b\": 2\n}"},
        {"{\"x\":{\"a\":1}}", "/x/q~1~0\"\x01\xC3\xA9", "2",
         "{\"x\":{\"a\":1,\"q/~\\\"\\u0001\xC3\xA9\":2}}"},
        {"{\"a\":1}", "/", "2", "{\"a\":1,\"\":2}"},
        {"{\"a\":1}", "/-", "2", "{\"a\":1,\"-\":2}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        char *text = NULL;
        int code = set(&text, rows[i][0], rows[i][1], rows[i][2], NULL);

        expect(code, text, rows[i][3]);
    }
}

static void test_a_value_is_removed_with_its_comma(void **state)
{
    static const char *const rows[][3] = {
        {"{\"a\":1}", "/a", "{}"},
        {"{ \"a\" : 1 }", "/a", "{}"},
        {"{ \"a\" : 1 , \"b\": 2 }", "/a", "{ \"b\": 2 }"},
        {"{ \"a\" : 1 , \"b\": 2 }", "/b", "{ \"a\" : 1 }"},
        {"[1,2,3]", "/0", "[2,3]"},
        {"[1,2,3]", "/1", "[1,3]"},
        {"[1,2,3]", "/2", "[1,2]"},
        {"[[1]]", "/0/0", "[[]]"},
        {"{\n  \"a\": 1,\n  \"b\": 2\n}", "/b", "{\n  \"a\": 1\n}"},
        {"{\n  \"a\": 1,\n  \"b\": 2\n}", "/a", "{\n  \"b\": 2\n}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        char *text = NULL;
        int code = cut(&text, rows[i][0], rows[i][1], NULL);

        expect(code, text, rows[i][2]);
    }
}

/* ---- RFC 7396 ---- */

/* Text, patch and result; the first rows are the cases of the RFC's appendix. */
static void test_merge(void **state)
{
    static const char *const rows[][3] = {
        {"{\"a\":\"b\"}", "{\"a\":\"c\"}", "{\"a\":\"c\"}"},
        {"{\"a\":\"b\"}", "{\"b\":\"c\"}", "{\"a\":\"b\",\"b\":\"c\"}"},
        {"{\"a\":\"b\"}", "{\"a\":null}", "{}"},
        {"{\"a\":\"b\",\"b\":\"c\"}", "{\"a\":null}", "{\"b\":\"c\"}"},
        {"{\"a\":[\"b\"]}", "{\"a\":\"c\"}", "{\"a\":\"c\"}"},
        {"{\"a\":\"c\"}", "{\"a\":[\"b\"]}", "{\"a\":[\"b\"]}"},
        {"{\"a\":{\"b\":\"c\"}}", "{\"a\":{\"b\":\"d\",\"c\":null}}", "{\"a\":{\"b\":\"d\"}}"},
        {"{\"a\":[{\"b\":\"c\"}]}", "{\"a\":[1]}", "{\"a\":[1]}"},
        {"[\"a\",\"b\"]", "[\"c\",\"d\"]", "[\"c\",\"d\"]"},
        {"{\"a\":\"b\"}", "[\"c\"]", "[\"c\"]"},
        {"{\"a\":\"foo\"}", "null", "null"},
        {"{\"a\":\"foo\"}", "\"bar\"", "\"bar\""},
        {"{\"e\":null}", "{\"a\":1}", "{\"e\":null,\"a\":1}"},
        {"[1,2]", "{\"a\":\"b\",\"c\":null}", "{\"a\":\"b\"}"},
        {"{}", "{\"a\":{\"bb\":{\"ccc\":null}}}", "{\"a\":{\"bb\":{}}}"},
        /* what is not touched keeps its bytes */
        {" { \"a\" :[ { } , \"\\u0061\" ] , \"b\": { }\t} ", "{}",
         " { \"a\" :[ { } , \"\\u0061\" ] , \"b\": { }\t} "},
        {"{ }", "{\"a\":1}", "{ \"a\":1}"},
        {"{ }", "{ }", "{ }"},
        {" {\"n\" : 12345678901234567890 ,\t\"s\":\"\\u0061\" }\n", "{\"x\": 0.10 }",
         " {\"n\" : 12345678901234567890 ,\t\"s\":\"\\u0061\",\t\"x\":0.10 }\n"},
        {"{ \"a\" : 1 , \"b\": 2 , \"c\":3 }", "{\"b\":null}", "{ \"a\" : 1 , \"c\":3 }"},
        {"{ \"a\" : 1 , \"b\": 2 }", "{\"b\":null}", "{ \"a\" : 1 }"},
        {"{ \"a\" : 1 , \"b\": 2 }", "{\"a\":null,\"b\":null}", "{}"},
        {"{ \"a\" : 1 , \"b\": 2 }", "{\"a\":null,\"b\":null,\"c\":3}", "{ \"c\": 3 }"},
        {"{\n  \"a\": {\n    \"x\": 1\n  }\n}", "{\"a\":{\"y\":2},\"b\":3}",
         "{\n  \"a\": {\n    \"x\": 1,\n    \"y\": 2\n  },\n  \"b\": 3\n}"},
        {"{}", "{ \"a\" : [ null , {\"b\":null} ] , \"c\" : null }", "{\"a\":[ null , {\"b\":null} ]}"},
        {"{}", "{\"o\":{ \"a\" : null , \"b\" : {\"c\":null,\"d\":1} }}", "{\"o\":{ \"b\" : {\"d\":1} }}"},
        /* names are compared as what they mean */
        {"{\"\\u0061\":1}", "{\"a\":2}", "{\"\\u0061\":2}"},
        {"{\"a\":1}", "{\"\\u0061\":null}", "{}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        char *text = NULL;
        int code = merge(&text, rows[i][0], rows[i][1], NULL);

        expect(code, text, rows[i][2]);
    }
}

/* A quadratic search would take minutes. */
static void test_merge_of_many_members(void **state)
{
    enum { MEMBERS = 200000, EACH = 16 };
    char *text = malloc(MEMBERS * EACH + 2);
    char *patch = malloc(MEMBERS * EACH + 2);
    char *merged = NULL;
    size_t text_length = 0;
    size_t patch_length = 0;

    (void)state;
    assert_non_null(text);
    assert_non_null(patch);
    for (int i = 0; i < MEMBERS; i++) {
        text_length += (size_t)sprintf(text + text_length, "%c\"a%07d\":1", i == 0 ? '{' : ',', i);
        patch_length +=
            (size_t)sprintf(patch + patch_length, "%c\"a%07d\":2", i == 0 ? '{' : ',', MEMBERS - 1 - i);
    }
    text[text_length++] = patch[patch_length++] = '}';
    assert_int_equal(portkey_json_merge(&merged, text, text_length, patch, patch_length, NULL, NULL), 0);
    assert_int_equal(strlen(merged), text_length);
    assert_memory_equal(merged, "{\"a0000000\":2,\"a0000001\":2", 25);
    portkey_text_free(merged);
    free(text);
    free(patch);
}

/* ---- refusals ---- */

static void refused(int code, const char *text, const portkey_error *error, int expected, const char *message)
{
    assert_int_equal(code, expected);
    assert_int_equal(error->code, expected);
    assert_null(text);
    assert_contains(error->message, message);
}

static void test_a_place_that_is_not_there_is_named(void **state)
{
    static const char *const rows[][3] = {
        {"{\"a\":{}}", "/x/y", "/x"},
        {"{\"a\":{\"b\":1}}", "/a/c/d", "/a/c"},
        {"{\"a\":1}", "/a/b", "/a/b"},
        {"[1]", "/2", "/2"},
        {"[1]", "/01", "/01"},
        {"[1]", "/1x", "/1x"},
        {"[1]", "/", "/"},
        {"[1]", "/9999999999", "/9999999999"},
        {"[[]]", "/-/0", "/-"},
        {"7", "/a", "/a"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_error error;
        char *text = NULL;
        int code = set(&text, rows[i][0], rows[i][1], "1", &error);

        refused(code, text, &error, PORTKEY_EUNKNOWN, rows[i][2]);
        assert_string_equal(error.pointer, rows[i][2]);
        code = cut(&text, rows[i][0], rows[i][1], &error);
        refused(code, text, &error, PORTKEY_EUNKNOWN, rows[i][2]);
        assert_string_equal(error.pointer, rows[i][2]);
    }
}

static void test_a_place_must_be_there_to_be_removed(void **state)
{
    portkey_error error;
    char *text = NULL;
    int code = cut(&text, "{\"a\":1}", "/b", &error);

    (void)state;
    refused(code, text, &error, PORTKEY_EUNKNOWN, "/b");
    code = cut(&text, "[1]", "/-", &error);
    refused(code, text, &error, PORTKEY_EUNKNOWN, "/-");
    code = cut(&text, "{}", "", &error);
    refused(code, text, &error, PORTKEY_EINVAL, "the whole text");
}

static void test_pointers_are_checked(void **state)
{
    static const char *const pointers[] = {"a", "a/b", "/~", "/~2", "/a~", "/\xFF", "#/a"};

    (void)state;
    for (size_t i = 0; i < COUNT(pointers); i++) {
        portkey_error error;
        char *text = NULL;
        int code = set(&text, "{}", pointers[i], "1", &error);

        refused(code, text, &error, PORTKEY_EINVAL, "JSON Pointer");
        code = cut(&text, "{}", pointers[i], &error);
        refused(code, text, &error, PORTKEY_EINVAL, "JSON Pointer");
    }
}

static void test_texts_are_read_strictly(void **state)
{
    portkey_error error;
    char *text = NULL;
    int code = set(&text, "{\"a\":01}", "/a", "1", &error);

    (void)state;
    refused(code, text, &error, PORTKEY_EJSON, "text: not JSON at byte 6");
    code = set(&text, "{\"a\":1}", "/a", "1,\"b\":2", &error);
    refused(code, text, &error, PORTKEY_EJSON, "value: not JSON at byte 1");
    code = set(&text, "{\"a\":1,\"a\":2}", "/a", "1", &error);
    refused(code, text, &error, PORTKEY_EJSON, "text: not JSON at byte 7: duplicate key");
    code = set(&text, "{\"a\":1}", "/a", "", &error);
    refused(code, text, &error, PORTKEY_EJSON, "value: ");
    code = cut(&text, "", "/a", &error);
    refused(code, text, &error, PORTKEY_EJSON, "text: ");
    code = merge(&text, "{}", "{\"a\":1,}", &error);
    refused(code, text, &error, PORTKEY_EJSON, "patch: not JSON at byte 7");
    code = merge(&text, "{", "{}", &error);
    refused(code, text, &error, PORTKEY_EJSON, "text: ");
}

static void test_nulls_are_refused(void **state)
{
    char *text = NULL;

    (void)state;
    assert_int_equal(portkey_json_set(NULL, "1", 1, "", "1", 1, NULL, NULL), PORTKEY_EINVAL);
    assert_int_equal(portkey_json_set(&text, "1", 1, NULL, "1", 1, NULL, NULL), PORTKEY_EINVAL);
    assert_int_equal(portkey_json_set(&text, NULL, 1, "", "1", 1, NULL, NULL), PORTKEY_EINVAL);
    assert_int_equal(portkey_json_set(&text, "1", 1, "", NULL, 1, NULL, NULL), PORTKEY_EINVAL);
    assert_int_equal(portkey_json_remove(NULL, "[1]", 3, "/0", NULL, NULL), PORTKEY_EINVAL);
    assert_int_equal(portkey_json_remove(&text, "[1]", 3, NULL, NULL, NULL), PORTKEY_EINVAL);
    assert_int_equal(portkey_json_merge(NULL, "1", 1, "1", 1, NULL, NULL), PORTKEY_EINVAL);
    assert_int_equal(portkey_json_merge(&text, "1", 1, NULL, 1, NULL, NULL), PORTKEY_EINVAL);
    assert_null(text);
    portkey_text_free(NULL);
}

/* The result has the limits of the texts. */
static void test_limits_hold_for_the_result(void **state)
{
    const portkey_json_limits bytes = {.max_bytes = 9};
    const portkey_json_limits values = {.max_values = 4};
    const portkey_json_limits depth = {.max_depth = 2};
    const portkey_json_limits beyond = {.max_depth = 2000};
    portkey_error error;
    char *text = NULL;

    (void)state;
    refused(portkey_json_set(&text, "[1,2]", 5, "/-", "12345", 5, &bytes, &error), text, &error,
            PORTKEY_ETOOLARGE, "result: JSON of 11 bytes; the limit is 9");
    refused(portkey_json_merge(&text, "{\"a\":1}", 7, "{\"b\":1}", 7, &bytes, &error), text, &error,
            PORTKEY_ETOOLARGE, "result: JSON of 13 bytes");
    refused(portkey_json_set(&text, "[1,2]", 5, "/-", "[3]", 3, &values, &error), text, &error,
            PORTKEY_ETOOLARGE, "result: ");
    refused(portkey_json_set(&text, "[[1]]", 5, "/0/0", "[2]", 3, &depth, &error), text, &error,
            PORTKEY_EJSON, "result: JSON nested deeper than 2 levels");
    refused(portkey_json_set(&text, "[1]", 3, "/0", "1", 1, &beyond, &error), text, &error, PORTKEY_EINVAL,
            "limits");
    assert_int_equal(portkey_json_set(&text, "[1,2]", 5, "/-", "345", 3, &bytes, &error), 0);
    expect(0, text, "[1,2,345]");
}

/* At most 1,024 levels are read, and so deep the functions go. */
static void test_deep_texts_are_merged(void **state)
{
    enum { DEPTH = 1024 };
    static char deep[6 * DEPTH + 2];
    const portkey_json_limits limits = {.max_depth = DEPTH};
    char *text = NULL;
    size_t length = 0;

    (void)state;
    for (int i = 0; i < DEPTH; i++) {
        memcpy(deep + length, "{\"a\":", 5);
        length += 5;
    }
    deep[length++] = '1';
    memset(deep + length, '}', DEPTH);
    length += DEPTH;
    assert_int_equal(portkey_json_merge(&text, deep, length, deep, length, &limits, NULL), 0);
    assert_string_equal(text, deep);
    portkey_text_free(text);
    text = NULL;
    assert_int_equal(portkey_json_merge(&text, "1", 1, deep, length, &limits, NULL), 0);
    assert_string_equal(text, deep);
    portkey_text_free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_value_is_replaced_and_nothing_else),
        cmocka_unit_test(test_a_value_is_added_in_the_manner_of_the_last),
        cmocka_unit_test(test_a_value_is_removed_with_its_comma),
        cmocka_unit_test(test_merge),
        cmocka_unit_test(test_merge_of_many_members),
        cmocka_unit_test(test_a_place_that_is_not_there_is_named),
        cmocka_unit_test(test_a_place_must_be_there_to_be_removed),
        cmocka_unit_test(test_pointers_are_checked),
        cmocka_unit_test(test_texts_are_read_strictly),
        cmocka_unit_test(test_nulls_are_refused),
        cmocka_unit_test(test_limits_hold_for_the_result),
        cmocka_unit_test(test_deep_texts_are_merged),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
