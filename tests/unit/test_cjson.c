/* SPDX-License-Identifier: MIT */
/* To cJSON and back: what is kept, and what is refused before it would change. */
#include <locale.h>
#include <math.h>
#include <stdlib.h>

#include <portkeyadmin/cjson.h>

#include "parsed.h"

static int convert(cJSON **out, const char *text, portkey_cjson_numbers numbers, portkey_error *error)
{
    const portkey_json_limits limits = {.max_depth = 1024};
    portkey_json *document = NULL;
    int code;

    assert_int_equal(parse(&document, text, strlen(text), &limits), 0);
    code = portkey_cjson_from_value(out, portkey_json_root(document), numbers, error);
    portkey_json_free(document);
    return code;
}

static void round_trip(const char *text, portkey_cjson_numbers numbers, const char *expected)
{
    cJSON *item = NULL;
    char *back = NULL;

    assert_int_equal(convert(&item, text, numbers, NULL), 0);
    assert_int_equal(portkey_cjson_to_text(&back, item, NULL), 0);
    assert_string_equal(back, expected);
    portkey_text_free(back);
    cJSON_Delete(item);
}

static void test_values_come_back(void **state)
{
    static const char *const texts[] = {
        "null",
        "true",
        "[false,0,-1,0.1,1e+300,123456789012345,-0.5]",
        "{\"b\":{\"a\":[]},\"a\":{},\"\":\"\"}",
        "\"\xC3\xA9\xF0\x9F\x98\x80\\u0001\"",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++)
        round_trip(texts[i], PORTKEY_CJSON_REFUSE, texts[i]);
    round_trip(" [ 1.0 , 1E2 , \"\\u0061\\/\\ud83d\\ude00\\n\\u0022\\u005c\\u0009\\r\\b\" ] ",
               PORTKEY_CJSON_REFUSE, "[1,100,\"a/\xF0\x9F\x98\x80\\n\\\"\\\\\\t\\r\\u0008\"]");
}

static void test_out_is_needed(void **state)
{
    portkey_error error;

    (void)state;
    assert_int_equal(convert(NULL, "1", PORTKEY_CJSON_REFUSE, &error), PORTKEY_EINVAL);
    assert_contains(error.message, "needs out");
}

static void test_numbers_are_numbers(void **state)
{
    cJSON *item = NULL;

    (void)state;
    assert_int_equal(convert(&item, "[0.1,5]", PORTKEY_CJSON_REFUSE, NULL), 0);
    assert_true(cJSON_GetArrayItem(item, 0)->valuedouble == 0.1);
    assert_int_equal(cJSON_GetArrayItem(item, 1)->valueint, 5);
    cJSON_Delete(item);
}

/* What cJSON itself would print is the test of what it holds. */
static void test_a_number_is_kept_or_refused(void **state)
{
    static const char *const odd[] = {
        "12345678901234567890",
        "9007199254740993",
        "9007199254740991",
        "0.30000000000000004",
        "1234567890.1234567",
        "1e400",
        "-1e400",
        "1e-400",
        "5e-324",
        "-0",
        "-0.0e5",
        "1.7976931348623157e308",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(odd); i++) {
        portkey_error error = {0};
        char text[64];
        char *printed;
        cJSON *item = NULL;

        (void)snprintf(text, sizeof(text), "{\"a/b\":[1,%s]}", odd[i]);
        assert_int_equal(convert(&item, text, PORTKEY_CJSON_REFUSE, &error), PORTKEY_EJSON);
        assert_null(item);
        assert_string_equal(error.pointer, "/a~1b/1");
        assert_contains(error.message, "number");
        round_trip(text, PORTKEY_CJSON_RAW, text);
        assert_int_equal(convert(&item, text, PORTKEY_CJSON_RAW, NULL), 0);
        printed = cJSON_PrintUnformatted(item);
        assert_string_equal(printed, text);
        cJSON_free(printed);
        cJSON_Delete(item);
    }
}

/* All that are kept are printed by cJSON as they were read. */
static void test_cjson_prints_what_is_kept(void **state)
{
    static const char *const texts[] = {"0.1",
                                        "123456789012345",
                                        "-2147483649",
                                        "4294967296",
                                        "0.3",
                                        "100",
                                        "1.23456789012345e-05",
                                        "1e+20",
                                        "2.5",
                                        "1e+300",
                                        "2.2250738585072e-300",
                                        "-999999999999999"};

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        cJSON *item = NULL;
        char *printed;

        assert_int_equal(convert(&item, texts[i], PORTKEY_CJSON_REFUSE, NULL), 0);
        printed = cJSON_PrintUnformatted(item);
        assert_string_equal(printed, texts[i]);
        cJSON_free(printed);
        cJSON_Delete(item);
    }
}

static void test_doubles_are_written_in_full(void **state)
{
    static const struct {
        double value;
        const char *text;
    } rows[] = {{0.1, "0.1"},
                {0.30000000000000004, "0.30000000000000004"},
                {9007199254740991, "9007199254740991"},
                {1e21, "1e+21"},
                {5e-324, "4.94065645841247e-324"},
                {-0.0, "-0"}};

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        cJSON *item = cJSON_CreateNumber(rows[i].value);
        char *text = NULL;

        assert_int_equal(portkey_cjson_to_text(&text, item, NULL), 0);
        assert_string_equal(text, rows[i].text);
        portkey_text_free(text);
        cJSON_Delete(item);
    }
}

static void test_a_decimal_comma_is_a_point(void **state)
{
    cJSON *item = cJSON_CreateNumber(-1.5e-7);
    char *text = NULL;

    (void)state;
    if (setlocale(LC_NUMERIC, "de_DE.UTF-8") == NULL) {
        cJSON_Delete(item);
        skip();
    }
    assert_int_equal(portkey_cjson_to_text(&text, item, NULL), 0);
    (void)setlocale(LC_NUMERIC, "C");
    assert_string_equal(text, "-1.5e-07");
    portkey_text_free(text);
    cJSON_Delete(item);
}

static void test_strings_that_cjson_cannot_hold(void **state)
{
    static const char *const texts[] = {"\"a\\u0000b\"",      "{\"a\\u0000\":1}",   "\"\\ud800\"",
                                        "\"\\udc00\"",        "\"\\ud800\\u0061\"", "\"\\ud800\\ud800\"",
                                        "\"\\\\\\ud83d\\n\"", "\"\\uD83Dx\""};

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        portkey_error error = {0};
        cJSON *item = NULL;

        assert_int_equal(convert(&item, texts[i], PORTKEY_CJSON_RAW, &error), PORTKEY_EJSON);
        assert_contains(error.message, "string");
    }
    round_trip("[\"\\\\ud800\",\"\\uFFFD\"]", PORTKEY_CJSON_REFUSE, "[\"\\\\ud800\",\"\xEF\xBF\xBD\"]");
}

/* A raw item is one value, and adds nothing beside itself. */
static void test_raw_items_are_checked(void **state)
{
    static const char *const raw[] = {"1,2", "", "]", "nul", "1}", "{\"a\":1,\"a\""};

    (void)state;
    for (size_t i = 0; i < COUNT(raw); i++) {
        cJSON *array = cJSON_CreateArray();
        portkey_error error = {0};
        char *text = NULL;

        cJSON_AddItemToArray(array, cJSON_CreateRaw(raw[i]));
        assert_int_equal(portkey_cjson_to_text(&text, array, &error), PORTKEY_EJSON);
        assert_null(text);
        assert_string_equal(error.pointer, "/0");
        cJSON_Delete(array);
    }
}

static void expect_refusal(cJSON *item, int code, const char *message)
{
    portkey_error error;
    char *text = NULL;

    memset(&error, 'A', sizeof(error)); /* as an error that nobody initialised may be */
    assert_int_equal(portkey_cjson_to_text(&text, item, &error), code);
    assert_null(text);
    assert_int_equal(error.code, code);
    assert_int_equal(error.json_line, 0);
    assert_string_equal(error.request_id, "");
    assert_contains(error.message, message);
    cJSON_Delete(item);
}

static void test_items_that_are_no_json(void **state)
{
    cJSON *twice = cJSON_CreateObject();
    cJSON *odd = cJSON_CreateNull();

    (void)state;
    expect_refusal(cJSON_CreateNumber(NAN), PORTKEY_EINVAL, "not finite");
    expect_refusal(cJSON_CreateNumber(-INFINITY), PORTKEY_EINVAL, "not finite");
    expect_refusal(cJSON_CreateString("\xFF"), PORTKEY_EJSON, "UTF-8");
    cJSON_AddItemToObject(twice, "a", cJSON_CreateNull());
    cJSON_AddItemToObject(twice, "a", cJSON_CreateNull());
    expect_refusal(twice, PORTKEY_EJSON, "duplicate key");
    odd->type = cJSON_Invalid;
    expect_refusal(odd, PORTKEY_EINVAL, "no JSON value");
    expect_refusal(NULL, PORTKEY_EINVAL, "no JSON value");
    assert_int_equal(portkey_cjson_from_value(&odd, (portkey_value){NULL, 0}, PORTKEY_CJSON_RAW, NULL),
                     PORTKEY_EINVAL);
}

static cJSON *nested(unsigned depth)
{
    cJSON *item = cJSON_CreateArray();

    while (--depth > 0) {
        cJSON *outer = cJSON_CreateArray();

        cJSON_AddItemToArray(outer, item);
        item = outer;
    }
    return item;
}

static void test_depth_has_a_limit(void **state)
{
    static char deep[2 * 513 + 1];
    cJSON *item = nested(512);
    char *text = NULL;

    (void)state;
    assert_int_equal(portkey_cjson_to_text(&text, item, NULL), 0);
    round_trip(text, PORTKEY_CJSON_REFUSE, text);
    portkey_text_free(text);
    cJSON_Delete(item);
    expect_refusal(nested(513), PORTKEY_EJSON, "512 levels");
    memset(deep, '[', 513);
    memset(deep + 513, ']', 513);
    item = NULL;
    assert_int_equal(convert(&item, deep, PORTKEY_CJSON_REFUSE, NULL), PORTKEY_EJSON);
    assert_null(item);
}

/* A tree that is none, as its members go round, ends as well. */
static void test_size_has_a_limit(void **state)
{
    cJSON *array = cJSON_CreateArray();
    cJSON *one = cJSON_CreateNull();
    cJSON *large;
    char *text = calloc(1, 17 * 1024 * 1024);
    portkey_error error = {0};
    char *out = NULL;

    (void)state;
    assert_non_null(text);
    memset(text, 'a', 17 * 1024 * 1024 - 1);
    large = cJSON_CreateString(text);
    free(text);
    expect_refusal(large, PORTKEY_ETOOLARGE, "16 MiB");
    cJSON_AddItemToArray(array, one);
    one->next = one;
    assert_int_equal(portkey_cjson_to_text(&out, array, &error), PORTKEY_ETOOLARGE);
    assert_contains(error.message, "1,000,000 values");
    one->next = NULL;
    cJSON_Delete(array);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_values_come_back),
        cmocka_unit_test(test_out_is_needed),
        cmocka_unit_test(test_numbers_are_numbers),
        cmocka_unit_test(test_a_number_is_kept_or_refused),
        cmocka_unit_test(test_cjson_prints_what_is_kept),
        cmocka_unit_test(test_doubles_are_written_in_full),
        cmocka_unit_test(test_a_decimal_comma_is_a_point),
        cmocka_unit_test(test_strings_that_cjson_cannot_hold),
        cmocka_unit_test(test_raw_items_are_checked),
        cmocka_unit_test(test_items_that_are_no_json),
        cmocka_unit_test(test_depth_has_a_limit),
        cmocka_unit_test(test_size_has_a_limit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
