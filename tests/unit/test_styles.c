/* SPDX-License-Identifier: MIT */
/* Every row of OpenAPI's table of styles, over the operations of tests/codegen/good/styles.yaml. */
#include "check.h"

#include <portkeyadmin/styles.h>

#include "request/request.h"

/* The rows' values, and the empty ones. */
#define STRING "{\"color\":\"blue\"}"
#define ARRAY "{\"color\":[\"blue\",\"black\",\"brown\"]}"
#define OBJECT "{\"color\":{\"R\":100,\"G\":200,\"B\":150}}"
#define EMPTY "{\"color\":\"\"}"
#define NO_ITEMS "{\"color\":[]}"
#define NO_MEMBERS "{\"color\":{}}"
#define NULLS "{\"color\":[null,null]}"
#define SOME_NULLS "{\"color\":[null,\"blue\",null,7,true]}"
#define SPECIAL "{\"color\":[\"a,b\",\"c&d=e/f%\"]}"
#define SPECIAL_KEY "{\"color\":{\"a,=&\":\"b c\"}}"

/* The header lines, each ended by a newline, in a buffer of the test's. */
static void join_headers(char *out, size_t size, const portkey_request *request)
{
    size_t used = 0;

    out[0] = '\0';
    for (const char *line = request->headers; line != NULL && *line != '\0'; line += strlen(line) + 1) {
        assert_true(used + strlen(line) + 2 < size);
        used += (size_t)snprintf(out + used, size - used, "%s\n", line);
    }
}

struct sent {
    const char *operation;
    const char *arguments;
    const char *target;
    const char *headers;
};

static void expect(const char *operation, const char *arguments, const char *target, const char *headers)
{
    portkey_request *request = NULL;
    portkey_error error;
    char joined[512];

    if (build_request(&request, operation, arguments, &error) < 0)
        fail_msg("%s %s: %s (%s)", operation, arguments, error.message, error.violations[0].expected);
    assert_string_equal(portkey_request_target(request), target);
    join_headers(joined, sizeof(joined), request);
    assert_string_equal(joined, headers);
    assert_null(portkey_request_body(request, NULL));
    portkey_request_free(request);
}

static void expect_all(const struct sent *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        expect(rows[i].operation, rows[i].arguments, rows[i].target, rows[i].headers);
}

static void refuse(const char *operation, const char *arguments, const char *pointer, const char *expected)
{
    portkey_request *request = NULL;
    portkey_error error;

    if (build_request(&request, operation, arguments, &error) != PORTKEY_EARGUMENTS)
        fail_msg("%s %s was not refused", operation, arguments);
    assert_null(request);
    assert_int_equal(error.violation_count, 1);
    assert_string_equal(error.pointer, pointer);
    assert_string_equal(error.violations[0].pointer, pointer);
    assert_string_equal(error.violations[0].keyword, "format");
    assert_contains(error.violations[0].expected, expected);
}

static void test_styles_of_paths(void **state)
{
    static const struct sent rows[] = {
        {"path_simple", STRING, "/path-simple/blue", ""},
        {"path_simple", ARRAY, "/path-simple/blue,black,brown", ""},
        {"path_simple", OBJECT, "/path-simple/R,100,G,200,B,150", ""},
        {"path_simple", SOME_NULLS, "/path-simple/blue,7,true", ""},
        {"path_simple", SPECIAL, "/path-simple/a%2Cb,c%26d%3De%2Ff%25", ""},
        {"path_simple_exploded", STRING, "/path-simple-exploded/blue", ""},
        {"path_simple_exploded", ARRAY, "/path-simple-exploded/blue,black,brown", ""},
        {"path_simple_exploded", OBJECT, "/path-simple-exploded/R=100,G=200,B=150", ""},
        {"path_simple_exploded", SPECIAL_KEY, "/path-simple-exploded/a%2C%3D%26=b%20c", ""},
        {"path_label", STRING, "/path-label/.blue", ""},
        {"path_label", ARRAY, "/path-label/.blue,black,brown", ""},
        {"path_label", OBJECT, "/path-label/.R,100,G,200,B,150", ""},
        {"path_label", "{\"color\":[\"v1.2\",\"b\"]}", "/path-label/.v1.2,b", ""},
        {"path_label_exploded", STRING, "/path-label-exploded/.blue", ""},
        {"path_label_exploded", "{\"color\":\"v1.2\"}", "/path-label-exploded/.v1.2", ""},
        {"path_label_exploded", ARRAY, "/path-label-exploded/.blue.black.brown", ""},
        {"path_label_exploded", OBJECT, "/path-label-exploded/.R=100.G=200.B=150", ""},
        {"path_matrix", STRING, "/path-matrix/;color=blue", ""},
        {"path_matrix", ARRAY, "/path-matrix/;color=blue,black,brown", ""},
        {"path_matrix", OBJECT, "/path-matrix/;color=R,100,G,200,B,150", ""},
        {"path_matrix", "{\"color\":\"a;b\"}", "/path-matrix/;color=a%3Bb", ""},
        {"path_matrix_exploded", STRING, "/path-matrix-exploded/;color=blue", ""},
        {"path_matrix_exploded", ARRAY, "/path-matrix-exploded/;color=blue;color=black;color=brown", ""},
        {"path_matrix_exploded", OBJECT, "/path-matrix-exploded/;R=100;G=200;B=150", ""},
        {"several_in_one_segment", "{\"left\":\"a.b\",\"right\":-7,\"tail\":1.50}",
         "/two/a.b.-7/end;tail=1.50", ""},
    };

    (void)state;
    expect_all(rows, COUNT(rows));
}

static void test_styles_of_queries(void **state)
{
    static const struct sent rows[] = {
        {"query_form", STRING, "/query-form?color=blue", ""},
        {"query_form", EMPTY, "/query-form?color=", ""},
        {"query_form", ARRAY, "/query-form?color=blue,black,brown", ""},
        {"query_form", OBJECT, "/query-form?color=R,100,G,200,B,150", ""},
        {"query_form", SPECIAL, "/query-form?color=a%2Cb,c%26d%3De%2Ff%25", ""},
        {"query_form", NO_ITEMS, "/query-form", ""},
        {"query_form", NO_MEMBERS, "/query-form", ""},
        {"query_form", NULLS, "/query-form", ""},
        {"query_form", "{\"color\":null}", "/query-form", ""},
        {"query_form_exploded", STRING, "/query-form-exploded?color=blue", ""},
        {"query_form_exploded", EMPTY, "/query-form-exploded?color=", ""},
        {"query_form_exploded", ARRAY, "/query-form-exploded?color=blue&color=black&color=brown", ""},
        {"query_form_exploded", OBJECT, "/query-form-exploded?R=100&G=200&B=150", ""},
        {"query_form_exploded", SPECIAL_KEY, "/query-form-exploded?a%2C%3D%26=b%20c", ""},
        {"query_form_exploded", SOME_NULLS, "/query-form-exploded?color=blue&color=7&color=true", ""},
        {"query_form_exploded", NO_MEMBERS, "/query-form-exploded", ""},
        {"query_space_delimited", STRING, "/query-space-delimited?color=blue", ""},
        {"query_space_delimited", "{\"color\":\"a b\"}", "/query-space-delimited?color=a%20b", ""},
        {"query_space_delimited", ARRAY, "/query-space-delimited?color=blue%20black%20brown", ""},
        {"query_space_delimited", OBJECT, "/query-space-delimited?color=R%20100%20G%20200%20B%20150", ""},
        {"query_space_delimited_exploded", ARRAY,
         "/query-space-delimited-exploded?color=blue&color=black&color=brown", ""},
        {"query_space_delimited_exploded", "{\"color\":[\"a b\"]}",
         "/query-space-delimited-exploded?color=a%20b", ""},
        {"query_space_delimited_exploded", OBJECT, "/query-space-delimited-exploded?R=100&G=200&B=150", ""},
        {"query_pipe_delimited", STRING, "/query-pipe-delimited?color=blue", ""},
        {"query_pipe_delimited", ARRAY, "/query-pipe-delimited?color=blue%7Cblack%7Cbrown", ""},
        {"query_pipe_delimited", OBJECT, "/query-pipe-delimited?color=R%7C100%7CG%7C200%7CB%7C150", ""},
        {"query_pipe_delimited_exploded", ARRAY,
         "/query-pipe-delimited-exploded?color=blue&color=black&color=brown", ""},
        {"query_pipe_delimited_exploded", OBJECT, "/query-pipe-delimited-exploded?R=100&G=200&B=150", ""},
    };

    (void)state;
    expect_all(rows, COUNT(rows));
}

static void test_deep_objects(void **state)
{
    static const struct sent rows[] = {
        {"query_deep_object", OBJECT, "/deep?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150", ""},
        {"query_deep_object", STRING, "/deep?color=blue", ""},
        {"query_deep_object", "{\"color\":[\"a\",\"b c\"]}", "/deep?color%5B0%5D=a&color%5B1%5D=b%20c", ""},
        {"query_deep_object", "{\"color\":{\"a\":{\"b/\":[1,{\"c\":\"\"}]}}}",
         "/deep?color%5Ba%5D%5Bb%2F%5D%5B0%5D=1&color%5Ba%5D%5Bb%2F%5D%5B1%5D%5Bc%5D=", ""},
        {"query_deep_object", "{\"color\":{\"a\":null,\"b\":{},\"c\":[]}}", "/deep", ""},
        {"query_deep_object", NO_MEMBERS, "/deep", ""},
        {"unions", "{\"range\":{\"gte\":5,\"not\":{\"in\":[\"x\"]}}}",
         "/unions?range%5Bgte%5D=5&range%5Bnot%5D%5Bin%5D%5B0%5D=x", ""},
    };

    (void)state;
    expect_all(rows, COUNT(rows));
    refuse("query_deep_object", "{\"color\":{\"a\":{\"b][c\":1}}}", "/color/a/b][c", "without \"[\"");
    refuse("query_deep_object", "{\"color\":{\"a]\":1}}", "/color/a]", "without \"]\"");
}

static void test_a_union_is_written_as_what_it_is(void **state)
{
    static const struct sent rows[] = {
        {"unions", "{\"either\":\"a,b\",\"range\":5}", "/unions?either=a%2Cb&range=5", ""},
        {"unions", "{\"either\":[\"a\",\"b\"]}", "/unions?either=a,b", ""},
    };

    (void)state;
    expect_all(rows, COUNT(rows));
}

static void test_styles_of_headers(void **state)
{
    static const struct sent rows[] = {
        {"header_simple", STRING, "/header-simple", "X-Color: blue\n"},
        {"header_simple", "{\"color\":\"a, b=\\u00e9%\"}", "/header-simple", "X-Color: a, b=\xC3\xA9%\n"},
        {"header_simple", EMPTY, "/header-simple", "X-Color;\n"},
        {"header_simple", "{\"color\":\"  \"}", "/header-simple", "X-Color;\n"},
        {"header_simple", "{\"color\":\" :\"}", "/header-simple", "X-Color:  :\n"},
        {"header_simple", ARRAY, "/header-simple", "X-Color: blue,black,brown\n"},
        {"header_simple", OBJECT, "/header-simple", "X-Color: R,100,G,200,B,150\n"},
        {"header_simple", NO_ITEMS, "/header-simple", ""},
        {"header_simple", NO_MEMBERS, "/header-simple", ""},
        {"header_simple_exploded", STRING, "/header-simple-exploded", "X-Color: blue\n"},
        {"header_simple_exploded", ARRAY, "/header-simple-exploded", "X-Color: blue,black,brown\n"},
        {"header_simple_exploded", OBJECT, "/header-simple-exploded", "X-Color: R=100,G=200,B=150\n"},
        {"header_simple_exploded", "{\"color\":{\"R\":\"a=b\"}}", "/header-simple-exploded",
         "X-Color: R=a=b\n"},
    };

    (void)state;
    expect_all(rows, COUNT(rows));
    refuse("header_simple", "{\"color\":\"a\\nb\"}", "/color", "control characters");
    refuse("header_simple", "{\"color\":\"a\\u0000b\"}", "/color", "control characters");
    refuse("header_simple", "{\"color\":[\"a\",\"\\u007f\"]}", "/color/1", "control characters");
    refuse("header_simple", "{\"color\":[\"a,b\"]}", "/color/0", "without \",\"");
    refuse("header_simple", "{\"color\":{\"a,b\":1}}", "/color/a,b", "without \",\"");
    refuse("header_simple", "{\"color\":{\"a\\rb\":1}}", "/color/a b", "control characters");
    refuse("header_simple_exploded", "{\"color\":{\"a=b\":1}}", "/color/a=b", "without \"=\"");
    refuse("header_simple_exploded", "{\"color\":{\"a\":\"b,c\"}}", "/color/a", "without \",\"");
}

static void test_styles_of_cookies(void **state)
{
    static const struct sent rows[] = {
        {"cookie_form", STRING, "/cookie-form", "Cookie: color=blue\n"},
        {"cookie_form", EMPTY, "/cookie-form", "Cookie: color=\n"},
        {"cookie_form", "{\"color\":\"aGk+/w==%20\"}", "/cookie-form", "Cookie: color=aGk+/w==%20\n"},
        {"cookie_form", ARRAY, "/cookie-form", "Cookie: color=blue,black,brown\n"},
        {"cookie_form", OBJECT, "/cookie-form", "Cookie: color=R,100,G,200,B,150\n"},
        {"cookie_form", NULLS, "/cookie-form", ""},
        {"cookie_form_exploded", STRING, "/cookie-form-exploded", "Cookie: color=blue\n"},
        {"cookie_form_exploded", ARRAY, "/cookie-form-exploded",
         "Cookie: color=blue; color=black; color=brown\n"},
        {"cookie_form_exploded", OBJECT, "/cookie-form-exploded", "Cookie: R=100; G=200; B=150\n"},
    };

    (void)state;
    expect_all(rows, COUNT(rows));
    refuse("cookie_form", "{\"color\":\"a; admin=1\"}", "/color", "semicolons");
    refuse("cookie_form", "{\"color\":\"a\\r\\nX: y\"}", "/color", "visible ASCII");
    refuse("cookie_form", "{\"color\":\"a\\u0000\"}", "/color", "visible ASCII");
    refuse("cookie_form", "{\"color\":\"\\u00e9\"}", "/color", "visible ASCII");
    refuse("cookie_form", "{\"color\":\"a b\"}", "/color", "visible ASCII");
    refuse("cookie_form", "{\"color\":\"\\\"a\\\"\"}", "/color", "quotes");
    refuse("cookie_form", "{\"color\":[\"a\",\"b,c\"]}", "/color/1", "commas");
    refuse("cookie_form_exploded", "{\"color\":{\"a=b\":1}}", "/color/a=b", "without \"=\"");
    refuse("cookie_form_exploded", "{\"color\":{\"a;b\":1}}", "/color/a;b", "semicolons");
}

static void test_json_goes_anywhere(void **state)
{
    static const struct sent rows[] = {
        {"path_json", "{\"color\":{\"a\": [1]}}", "/path-json/%7B%22a%22%3A%20%5B1%5D%7D", ""},
        {"path_json", "{\"color\":\"..\"}", "/path-json/%22..%22", ""},
        {"path_json", NO_ITEMS, "/path-json/%5B%5D", ""},
        {"query_json", "{\"color\":{\"a\": [1]}}", "/query-json?color=%7B%22a%22%3A%20%5B1%5D%7D", ""},
        {"query_json", "{\"color\":\"a\"}", "/query-json?color=%22a%22", ""},
        {"query_json", NO_MEMBERS, "/query-json?color=%7B%7D", ""},
        {"cookie_json", "{\"color\":{\"a\":\"b;c\"}}", "/cookie-json",
         "Cookie: color=%7B%22a%22%3A%22b%3Bc%22%7D\n"},
        {"header_json", "{\"color\":{ \"a b\" :\r\n\t[1, \"c\\\" \\\\\", \"\\n\"]}}", "/header-json",
         "X-Color: {\"a b\":[1,\"c\\\" \\\\\",\"\\n\"]}\n"},
        {"header_json", "{\"color\":\"\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80 \x7F\"}", "/header-json",
         "X-Color: \"\\u00e9 \\u20ac \\ud83d\\ude00 \\u007f\"\n"},
    };

    (void)state;
    expect_all(rows, COUNT(rows));
    refuse("path_json", "{\"color\":\"a/../b\"}", "/color", "special meaning");
    refuse("path_json", "{\"color\":[\"a\\\\.\\\\b\"]}", "/color", "special meaning");
    refuse("path_json", "{\"color\":{\r\n}}", "/color", "without control characters");
}

static void test_defaults_of_style_and_explode(void **state)
{
    (void)state;
    expect(
        "defaults",
        "{\"path\":[\"a\",\"b\"],\"query\":[\"a\",\"b\"],\"x_header\":[\"a\",\"b\"],\"cookie\":[\"a\",\"b\"]}",
        "/defaults/a,b?query=a&query=b", "X-Header: a,b\nCookie: cookie=a; cookie=b\n");
}

static void test_reserved_characters(void **state)
{
    static const struct sent rows[] = {
        {"reserved", "{\"a_b\":\"https://x.y/?q=(1)@!$'*,\"}", "/reserved?a%20b=https://x.y/?q=(1)@!$'*,",
         ""},
        {"reserved", "{\"a_b\":\"a&b#c+d;e[f] \\u00e9\"}",
         "/reserved?a%20b=a%26b%23c%2Bd%3Be%5Bf%5D%20%C3%A9", ""},
        {"reserved", "{\"a_b\":\"%2f %zz %2\"}", "/reserved?a%20b=%2f%20%25zz%20%252", ""},
        {"reserved", "{\"list\":[\"a/b\",\"c\"]}", "/reserved?list=a/b,c", ""},
        {"reserved", "{\"map\":{\"a=/\":\"b=/\"}}", "/reserved?a%3D%2F=b=/", ""},
        {"reserved", "{\"empty\":\"\"}", "/reserved?empty=", ""},
    };

    (void)state;
    expect_all(rows, COUNT(rows));
    refuse("reserved", "{\"list\":[\"a\",\"b,c\"]}", "/list/1", "without \",\"");
}

/* Each would lead to another operation's path, or does where a proxy drops what follows ";" or ".". */
static void test_parts_of_paths_that_are_none_are_refused(void **state)
{
    static const char *const operations[] = {"path_simple", "path_simple_exploded",
                                             "path_label",  "path_label_exploded",
                                             "path_matrix", "path_matrix_exploded"};
    static const char *const whole[] = {
        EMPTY, "{\"color\":\".\"}", "{\"color\":\"..\"}", "{\"color\":\"a\\u0000\"}", NO_ITEMS, NO_MEMBERS,
        NULLS, "{\"color\":null}"};
    static const char *const first[] = {"{\"color\":[\"\"]}", "{\"color\":[\".\",\"a\"]}",
                                        "{\"color\":[\"..\"]}", "{\"color\":[\"a/../b\"]}",
                                        "{\"color\":[\"a\\u007f\"]}"};

    (void)state;
    for (size_t i = 0; i < COUNT(operations); i++) {
        for (size_t j = 0; j < COUNT(whole); j++)
            refuse(operations[i], whole[j], "/color", "");
        for (size_t j = 0; j < COUNT(first); j++)
            refuse(operations[i], first[j], "/color/0", "");
        refuse(operations[i], "{\"color\":{\"..\":\"a\"}}", "/color/..", "special meaning");
        refuse(operations[i], "{\"color\":{\"a\\\\..\":\"a\"}}", "/color/a\\..", "special meaning");
        refuse(operations[i], "{\"color\":{\"\":\"a\"}}", "/color/", "non-empty text");
    }
    refuse("path_label_exploded", "{\"color\":[\"a\",1.5]}", "/color/1", "without \".\"");
    refuse("path_label_exploded", "{\"color\":{\"a.b\":1}}", "/color/a.b", "without \".\"");
}

static void test_values_that_a_separator_would_split_are_refused(void **state)
{
    (void)state;
    refuse("query_space_delimited", "{\"color\":[\"a\",\"b c\"]}", "/color/1", "without \" \"");
    refuse("query_pipe_delimited", "{\"color\":{\"a|b\":1}}", "/color/a|b", "without \"|\"");
}

static void test_values_within_values_are_refused(void **state)
{
    static const char *const operations[] = {
        "path_simple",   "path_label_exploded",  "path_matrix", "query_form",
        "header_simple", "query_pipe_delimited", "cookie_form", "query_form_exploded",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(operations); i++) {
        refuse(operations[i], "{\"color\":[\"a\",[]]}", "/color/1", "a scalar");
        refuse(operations[i], "{\"color\":{\"x\":{}}}", "/color/x", "a scalar");
    }
}

static void test_headers_that_openapi_ignores(void **state)
{
    portkey_request *request = NULL;
    portkey_error error;

    (void)state;
    expect("headers_and_cookies", "{\"x_trace\":\"t\",\"x_more\":\"m\",\"theme\":\"dark\",\"session\":\"s\"}",
           "/headers", "x-trace: t\nX-More: m\nCookie: theme=dark; session=s\n");
    assert_int_equal(build_request(&request, "headers_and_cookies", "{\"authorization\":\"x\"}", &error),
                     PORTKEY_EARGUMENTS);
}

/* Structures of C come out as their JSON does. */
static void test_typed_parameters(void **state)
{
    const char *const listed[] = {"x", "y"};
    const portkey_point point = {.x = PORTKEY_INTEGER(1), .y = PORTKEY_NUMBER(-2.5)};
    const portkey_range_not excluded = {.in = {.items = listed, .count = 2}};
    const portkey_range range = {.gte = PORTKEY_INTEGER(0), .not_ = &excluded};
    const portkey_typed_params params = {
        .point = &point, .range = &range, .tags = {.items = listed, .count = 2}};
    portkey_request *request = NULL;

    (void)state;
    assert_int_equal(portkey_typed_request(&request, &params, NULL), 0);
    assert_string_equal(portkey_request_target(request),
                        "/typed/;x=1;y=-2.5?range%5Bgte%5D=0&range%5Bnot%5D%5Bin%5D%5B0%5D=x"
                        "&range%5Bnot%5D%5Bin%5D%5B1%5D=y&tags=x%7Cy");
    portkey_request_free(request);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_styles_of_paths),
        cmocka_unit_test(test_styles_of_queries),
        cmocka_unit_test(test_deep_objects),
        cmocka_unit_test(test_a_union_is_written_as_what_it_is),
        cmocka_unit_test(test_styles_of_headers),
        cmocka_unit_test(test_styles_of_cookies),
        cmocka_unit_test(test_json_goes_anywhere),
        cmocka_unit_test(test_defaults_of_style_and_explode),
        cmocka_unit_test(test_reserved_characters),
        cmocka_unit_test(test_parts_of_paths_that_are_none_are_refused),
        cmocka_unit_test(test_values_that_a_separator_would_split_are_refused),
        cmocka_unit_test(test_values_within_values_are_refused),
        cmocka_unit_test(test_headers_that_openapi_ignores),
        cmocka_unit_test(test_typed_parameters),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
