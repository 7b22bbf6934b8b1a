/* SPDX-License-Identifier: MIT */
/* What an error holds, and how it is written. */
#include "check.h"

#include "base/utf8.h"
#include "error/error.h"

static const int codes[] = {
    PORTKEY_OK,       PORTKEY_EINVAL,          PORTKEY_ENOMEM,     PORTKEY_ECONFIG,  PORTKEY_ENOKEY,
    PORTKEY_EUNKNOWN, PORTKEY_EJSON,           PORTKEY_EARGUMENTS, PORTKEY_ECONNECT, PORTKEY_ETLS,
    PORTKEY_ETIMEOUT, PORTKEY_ENETWORK,        PORTKEY_ETOOLARGE,  PORTKEY_EHTTP,    PORTKEY_EANSWER,
    PORTKEY_EDNS,     PORTKEY_ECONNECTTIMEOUT, PORTKEY_EFIRSTBYTE, PORTKEY_EIDLE,    PORTKEY_EDEADLINE,
};

static void test_every_code_has_a_name_of_its_own(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(codes); i++) {
        assert_null(strchr(portkey_code_name(codes[i]), '?'));
        for (size_t j = 0; j < i; j++)
            assert_string_not_equal(portkey_code_name(codes[i]), portkey_code_name(codes[j]));
    }
    assert_string_equal(portkey_code_name(-1000), "PORTKEY_E?");
    assert_string_equal(portkey_code_name(1), "PORTKEY_E?");
}

static size_t count_codes(bool (*is_kind)(int code))
{
    size_t count = 0;

    for (size_t i = 0; i < COUNT(codes); i++)
        count += is_kind(codes[i]);
    return count;
}

static void test_codes_have_kinds(void **state)
{
    (void)state;
    assert_int_equal(count_codes(portkey_code_is_timeout), 5);
    assert_true(portkey_code_is_timeout(PORTKEY_ETIMEOUT) &&
                portkey_code_is_timeout(PORTKEY_ECONNECTTIMEOUT) &&
                portkey_code_is_timeout(PORTKEY_EFIRSTBYTE) && portkey_code_is_timeout(PORTKEY_EIDLE) &&
                portkey_code_is_timeout(PORTKEY_EDEADLINE));
    assert_int_equal(count_codes(portkey_code_is_connect), 4);
    assert_true(portkey_code_is_connect(PORTKEY_EDNS) && portkey_code_is_connect(PORTKEY_ECONNECT) &&
                portkey_code_is_connect(PORTKEY_ETLS) && portkey_code_is_connect(PORTKEY_ECONNECTTIMEOUT));
}

/* Callers leave the structure as the stack has it. */
static void test_a_failure_sets_every_member(void **state)
{
    static const char zeros[sizeof(((portkey_error *)NULL)->reserved)];
    portkey_error error;
    const portkey_violation *violation;

    (void)state;
    memset(&error, 0xAA, sizeof(error));
    assert_int_equal(pa_fail(&error, PORTKEY_EINVAL, "m"), PORTKEY_EINVAL);
    assert_int_equal(error.code, PORTKEY_EINVAL);
    assert_int_equal(error.http_status, 0);
    assert_false(error.may_have_happened);
    assert_int_equal(error.retry_after, 0);
    assert_int_equal(error.json_line, 0);
    assert_int_equal(error.json_column, 0);
    assert_int_equal(error.json_offset, 0);
    assert_int_equal(error.violation_count, 0);
    assert_string_equal(error.api_code, "");
    assert_string_equal(error.request_id, "");
    assert_string_equal(error.pointer, "");
    assert_string_equal(error.message, "m");
    assert_string_equal(error.hint, "");
    assert_memory_equal(error.reserved, zeros, sizeof(error.reserved));
    violation = pa_add_violation(&error);
    assert_memory_equal(violation->reserved, zeros, sizeof(violation->reserved));
    assert_int_equal(error.violation_count, 1);
}

static void expect_place(const char *text, size_t offset, unsigned line, unsigned column)
{
    portkey_json *document = NULL;
    portkey_error error;

    assert_int_equal(portkey_json_parse(&document, text, strlen(text), NULL, &error), PORTKEY_EJSON);
    assert_int_equal(error.json_offset, offset);
    assert_int_equal(error.json_line, line);
    assert_int_equal(error.json_column, column);
}

static void test_json_has_a_place(void **state)
{
    static const portkey_json_limits flat = {.max_depth = 1};
    portkey_json *document = NULL;
    portkey_error error;

    (void)state;
    expect_place("", 0, 1, 1);
    expect_place("[1,\n 2,\r\n\t3 4]", 12, 3, 4);
    expect_place("[\"\xC3\xA9\xE2\x82\xAC\", x]", 10, 1, 8);
    expect_place("{\"a\"\n", 5, 2, 1);
    assert_int_equal(portkey_json_parse(&document, "[\n[]]", 5, &flat, &error), PORTKEY_EJSON);
    assert_int_equal(error.json_line, 2);
    assert_int_equal(error.json_column, 1);
    assert_int_equal(portkey_json_parse(&document, "x", 1, NULL, NULL), PORTKEY_EJSON);
}

/* ---- text ---- */

static void expect_text(const portkey_error *error, const char *expected)
{
    char text[8192];

    assert_int_equal(portkey_error_format(error, text, sizeof(text)), strlen(expected));
    assert_string_equal(text, expected);
}

static void test_all_that_is_known_is_written(void **state)
{
    portkey_error error = {.code = PORTKEY_EHTTP, .message = "message"};

    (void)state;
    expect_text(&error, "message");
    (void)snprintf(error.hint, sizeof(error.hint), "hint");
    expect_text(&error, "message\nHint: hint");
    (void)snprintf(error.request_id, sizeof(error.request_id), "r-1");
    expect_text(&error, "message\nHint: hint\nRequest id: r-1");
    error.json_line = 3;
    error.json_column = 14;
    expect_text(&error, "message\nPlace: line 3, column 14\nHint: hint\nRequest id: r-1");
}

static void test_all_violations_are_written(void **state)
{
    portkey_request *request = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(build_request(&request, "list_workspaces", "{\"page_size\":\"x\",\"name\":7}", &error),
                     PORTKEY_EARGUMENTS);
    assert_int_equal(error.violation_count, 2);
    expect_text(&error, "invalid arguments for list_workspaces\n- /page_size: expected integer, not string\n"
                        "- /name: expected string, not number");
    (void)snprintf(error.violations[0].pointer, sizeof(error.violations[0].pointer), "%s", "");
    error.violation_count = 1;
    expect_text(&error, "invalid arguments for list_workspaces\n- (arguments): expected integer, not string");
}

static void test_text_is_cut_at_a_character(void **state)
{
    portkey_error error = {.message = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", .hint = "\xC3\xA9"};
    char whole[64];
    char text[64];
    int length = portkey_error_format(&error, whole, sizeof(whole));

    (void)state;
    assert_int_equal(length, strlen(whole));
    assert_int_equal(portkey_error_format(&error, NULL, 0), length);
    for (size_t size = 1; size <= (size_t)length + 1; size++) {
        memset(text, 'x', sizeof(text));
        assert_int_equal(portkey_error_format(&error, text, size), length);
        assert_true(strlen(text) < size && strlen(text) + 4 >= size);
        assert_true(pa_is_utf8(text, strlen(text)));
        assert_int_equal(strncmp(whole, text, strlen(text)), 0);
        assert_int_equal(text[size], 'x');
    }
    assert_string_equal(text, whole);
}

static void test_text_that_fits_is_whole(void **state)
{
    portkey_error error = {.message = "\xC3\xA9\xC3\xA9"};
    char text[5];

    (void)state;
    assert_int_equal(portkey_error_format(&error, text, 5), 4);
    assert_string_equal(text, "\xC3\xA9\xC3\xA9");
    assert_int_equal(portkey_error_format(&error, text, 3), 4);
    assert_string_equal(text, "\xC3\xA9");
}

static void test_nothing_is_not_written(void **state)
{
    portkey_error error = {.message = "m"};
    char text[4] = "abc";

    (void)state;
    assert_int_equal(portkey_error_format(NULL, text, sizeof(text)), PORTKEY_EINVAL);
    assert_int_equal(portkey_error_format(&error, NULL, 1), PORTKEY_EINVAL);
    assert_string_equal(text, "abc");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_code_has_a_name_of_its_own),
        cmocka_unit_test(test_codes_have_kinds),
        cmocka_unit_test(test_a_failure_sets_every_member),
        cmocka_unit_test(test_json_has_a_place),
        cmocka_unit_test(test_all_that_is_known_is_written),
        cmocka_unit_test(test_all_violations_are_written),
        cmocka_unit_test(test_text_is_cut_at_a_character),
        cmocka_unit_test(test_text_that_fits_is_whole),
        cmocka_unit_test(test_nothing_is_not_written),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
