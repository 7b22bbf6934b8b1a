/* SPDX-License-Identifier: MIT */
#include "check.h"
#include "rpc/message.h"
#include "rpc/stream.h"

struct expectation {
    const char *line;
    rpc_kind kind;
    int code;
    const char *id; /* raw; NULL: none */
};

static void check(const struct expectation *expected)
{
    portkey_json *document = NULL;
    rpc_message message;

    assert_int_equal(rpc_parse(&document, expected->line, strlen(expected->line), NULL), 0);
    rpc_message_read(&message, portkey_json_root(document));
    if (message.kind != expected->kind || message.code != expected->code)
        fail_msg("%s: kind %d, code %d", expected->line, (int)message.kind, message.code);
    if (expected->id == NULL) {
        assert_null(message.id.raw);
    } else {
        assert_int_equal(message.id.length, strlen(expected->id));
        assert_memory_equal(message.id.raw, expected->id, message.id.length);
    }
    portkey_json_free(document);
}

static void test_kinds(void **state)
{
    static const struct expectation cases[] = {
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\"}", RPC_REQUEST, 0, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":{},\"extra\":1}", RPC_REQUEST, 0, "1"},
        {"{\"jsonrpc\":\"2.0\",\"method\":\"m\"}", RPC_NOTIFICATION, 0, NULL},
        {"{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":[]}", RPC_IGNORED, 0, NULL},
        {"{\"jsonrpc\":\"2.0\",\"id\":9,\"result\":{}}", RPC_RESPONSE, 0, "9"},
        {"{\"jsonrpc\":\"2.0\",\"id\":9,\"error\":{}}", RPC_RESPONSE, 0, "9"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1}", RPC_INVALID, RPC_INVALID_REQUEST, "1"},
        {"{\"id\":1,\"method\":\"m\"}", RPC_INVALID, RPC_INVALID_REQUEST, "1"},
        {"{\"jsonrpc\":2.0,\"id\":\"a\",\"method\":\"m\"}", RPC_INVALID, RPC_INVALID_REQUEST, "\"a\""},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}", RPC_INVALID, RPC_INVALID_REQUEST, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":[]}", RPC_INVALID, RPC_INVALID_PARAMS,
         "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":null}", RPC_INVALID, RPC_INVALID_PARAMS,
         "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"method\":\"n\"}", RPC_INVALID, RPC_INVALID_REQUEST,
         NULL},
        {"17", RPC_INVALID, RPC_INVALID_REQUEST, NULL},
        {"\"text\"", RPC_INVALID, RPC_INVALID_REQUEST, NULL},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        check(&cases[i]);
}

static void check_id(const char *id, bool is_accepted)
{
    char line[4096];
    const struct expectation expected = {line, is_accepted ? RPC_REQUEST : RPC_INVALID,
                                         is_accepted ? 0 : RPC_INVALID_REQUEST, is_accepted ? id : NULL};

    snprintf(line, sizeof(line), "{\"jsonrpc\":\"2.0\",\"id\": %s ,\"method\":\"m\"}", id);
    check(&expected);
}

static void test_ids(void **state)
{
    static const char *const accepted[] = {
        "0", "-7", "1.0", "1e2", "12345678901234567890", "\"\"", "\"1\"", "\"\\u00e9\\ud800\""};
    static const char *const refused[] = {"null", "1.5", "true", "{}", "[]", "1e999"};
    char id[RPC_MAX_ID + 2];

    (void)state;
    for (size_t i = 0; i < COUNT(accepted); i++)
        check_id(accepted[i], true);
    for (size_t i = 0; i < COUNT(refused); i++)
        check_id(refused[i], false);
    memset(id, 'i', sizeof(id));
    id[0] = '"';
    id[RPC_MAX_ID - 1] = '"';
    id[RPC_MAX_ID] = '\0';
    check_id(id, true);
    id[RPC_MAX_ID - 1] = 'i';
    id[RPC_MAX_ID] = '"';
    id[RPC_MAX_ID + 1] = '\0';
    check_id(id, false);
}

static void test_what_is_no_json(void **state)
{
    static const struct {
        const char *line;
        size_t length;
    } cases[] = {
        {"{", 1},    {"{\"a\":\xff\"}", 8}, {"{\"a\":\"\xc0\xaf\"}", 10},
        {"{}\0", 3}, {"{} {}", 5},          {"{'a':1}", 7},
    };
    char deep[300];
    portkey_json *document = NULL;

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(rpc_parse(&document, cases[i].line, cases[i].length, NULL), RPC_PARSE_ERROR);
    memset(deep, '[', 150);
    memset(deep + 150, ']', 150);
    assert_int_not_equal(rpc_parse(&document, deep, sizeof(deep), NULL), 0);
    assert_int_equal(rpc_parse(&document, deep + 22, sizeof(deep) - 44, NULL), 0);
    portkey_json_free(document);
}

static void test_ids_differ_by_type(void **state)
{
    const rpc_id number = {"1", 1};
    const rpc_id string = {"\"1\"", 3};
    const rpc_id none = {NULL, 0};

    (void)state;
    assert_true(rpc_id_equal(&number, &number));
    assert_false(rpc_id_equal(&number, &string));
    assert_false(rpc_id_equal(&none, &none));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_ids),
        cmocka_unit_test(test_what_is_no_json),
        cmocka_unit_test(test_ids_differ_by_type),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
