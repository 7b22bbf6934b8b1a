/* SPDX-License-Identifier: MIT */
/* What is read of a line without memory: a plain id of a request, or nothing. */
#include <stdlib.h>

#include "check.h"
#include "rpc/outline.h"
#include "rpc/stream.h"

/* From memory that ends with the line, so that a sanitizer sees a step beyond it. */
static void check(const char *line, const char *id, bool has_method)
{
    size_t length = strlen(line);
    char *copy = malloc(length > 0 ? length : 1);
    rpc_outline outline;

    assert_non_null(copy);
    memcpy(copy, line, length);
    outline = rpc_outline_read(copy, length);
    if ((id == NULL) != (outline.id.raw == NULL))
        fail_msg("%s: %s id", line, id == NULL ? "an" : "no");
    if (id != NULL) {
        assert_int_equal(outline.id.length, strlen(id));
        assert_memory_equal(outline.id.raw, id, outline.id.length);
    }
    if (outline.has_method != has_method)
        fail_msg("%s: has_method is %d", line, outline.has_method);
    free(copy);
}

static void test_requests(void **state)
{
    (void)state;
    check("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"m\"}", "7", true);
    check(" { \"method\" : \"m\" , \"id\" : -12 } \r", "-12", true);
    check("{\"method\":\"m\",\"params\":{\"id\":1,\"a\":[{\"id\":2}],\"b\":\"}\\\"\"},\"id\":\"x\"}", "\"x\"",
          true);
    check("{\"id\":\"\xC3\xA4\",\"method\":\"m\"}", "\"\xC3\xA4\"", true);
    check("{\"id\":0,\"method\":\"m\"}", "0", true);
}

static void test_responses(void **state)
{
    (void)state;
    check("{\"id\":\"ask-1\",\"result\":{\"method\":\"no\"}}", "\"ask-1\"", false);
}

static void test_ids_that_are_none(void **state)
{
    static const char *const ids[] = {
        "1.0", "1e2", "01",          "-",        "+1",  "true", "null",     "[]",
        "{}",  "[1]", "\"\\u0061\"", "\"a\tb\"", "0x1", "1a",   "\"\xC3\"", "\"\xED\xA0\x80\""};

    (void)state;
    for (size_t i = 0; i < COUNT(ids); i++) {
        char line[64];

        (void)snprintf(line, sizeof(line), "{\"id\":%s,\"method\":\"m\"}", ids[i]);
        check(line, NULL, true);
    }
    check("{\"method\":\"m\"}", NULL, true);
    check("{\"params\":{\"id\":1},\"method\":\"m\"}", NULL, true);
}

static void test_lines_that_are_none(void **state)
{
    static const char *const lines[] = {
        "",
        "7",
        "[{\"id\":1,\"method\":\"m\"}]",
        "{",
        "{}",
        "{\"id\":1",
        "{\"id\":1,",
        "{\"id\":1,}",
        "{\"id\":1,\"method\":\"m\"} x",
        "{\"id\":1,\"method\":\"m\"}}",
        "{\"id\":1,\"id\":1,\"method\":\"m\"}",
        "{\"id\":1,\"i\\u0064\":2,\"method\":\"m\"}",
        "{\"id\":,\"method\":\"m\"}",
        "{\"id\" 1,\"method\":\"m\"}",
        "{\"id\":1 2,\"method\":\"m\"}",
        "{\"id\":\"1,\"method\":\"m\"}",
        "{\"id\":1,\"params\":[[[",
        "{\"id\":1,\"params\":\"\\",
        "{id:1,\"method\":\"m\"}",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(lines); i++)
        check(lines[i], NULL, false);
}

static void check_length(size_t length, bool is_taken)
{
    char line[RPC_MAX_ID + 64];
    rpc_outline outline;

    (void)snprintf(line, sizeof(line), "{\"method\":\"m\",\"id\":\"%0*d\"}", (int)length - 2, 0);
    outline = rpc_outline_read(line, strlen(line));
    assert_int_equal(outline.id.length, is_taken ? length : 0);
}

static void test_length(void **state)
{
    (void)state;
    check_length(RPC_MAX_ID, true);
    check_length(RPC_MAX_ID + 1, false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_requests),
        cmocka_unit_test(test_responses),
        cmocka_unit_test(test_ids_that_are_none),
        cmocka_unit_test(test_lines_that_are_none),
        cmocka_unit_test(test_length),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
