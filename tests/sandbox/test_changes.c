/* SPDX-License-Identifier: MIT */
/* Changes of records where memory runs out: no value comes to be null for that. */
#include "allocations.h"
#include "check.h"
#include "sandbox/engine/change.h"

static sandbox_reply reply;
static sandbox_exchange exchange;

static int start(void **state)
{
    (void)state;
    reply = (sandbox_reply){.status = 200, .body = PA_TEXT_INIT(1024)};
    exchange = (sandbox_exchange){.reply = &reply, .written = PA_TEXT_INIT(1024)};
    return 0;
}

static int stop(void **state)
{
    (void)state;
    portkey_json_free(exchange.written_document);
    pa_text_free(&exchange.written);
    pa_text_free(&reply.body);
    pa_arena_free(&exchange.arena);
    return 0;
}

static void test_values_are_copied(void **state)
{
    portkey_json *document = NULL;
    const portkey_value none = {NULL, 0};

    (void)state;
    assert_int_equal(portkey_json_parse(&document, "[1]", 3, NULL, NULL), 0);
    assert_string_equal(change_json(&exchange, portkey_json_root(document)), "[1]");
    assert_string_equal(change_json(&exchange, none), "null");
    assert_string_equal(change_integer(&exchange, -5), "-5");
    assert_string_equal(change_number(&exchange, 0.5), "0.5");
    portkey_json_free(document);
}

static void test_values_without_memory_are_none(void **state)
{
    portkey_json *document = NULL;
    const char *json;
    const char *integer;
    const char *number;

    (void)state;
    assert_int_equal(portkey_json_parse(&document, "[1]", 3, NULL, NULL), 0);
    allocations_fail_from(0, 1);
    json = change_json(&exchange, portkey_json_root(document));
    integer = change_integer(&exchange, 5);
    number = change_number(&exchange, 0.5);
    assert_true(allocations_end());
    assert_null(json);
    assert_null(integer);
    assert_null(number);
    portkey_json_free(document);
}

static void test_a_change_without_a_value_is_refused(void **state)
{
    const portkey_value none = {NULL, 0};
    const change changes[] = {{"a", NULL, "1"}, {"b", NULL, NULL}};

    (void)state;
    assert_true(change_record(&exchange, none, changes, 1));
    assert_false(change_record(&exchange, none, changes, 2));
    assert_int_equal(reply.status, 500);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, start, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_values_are_copied),
        TEST(test_values_without_memory_are_none),
        TEST(test_a_change_without_a_value_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
