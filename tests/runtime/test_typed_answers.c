/* SPDX-License-Identifier: MIT */
/* Answers as structures, whatever they hold. */
#include "fixture.h"

#include <stdlib.h>

#include <portkeyadmin/keys.h>
#include <portkeyadmin/labels.h>

/* The answer of an upstream that says this. */
static portkey_response *answer(const char *operation, const char *arguments, const char *body)
{
    char reply[8192];
    struct upstream_step step = {.reply = reply};
    portkey_request *request = request_of(operation, arguments);
    portkey_response *response = NULL;
    portkey_error error;
    struct upstream *upstream;
    portkey_client *client;

    (void)snprintf(reply, sizeof(reply),
                   "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s",
                   strlen(body), body);
    upstream = upstream_start(&step, 1);
    client = client_for(upstream);
    if (portkey_client_send(&response, client, request, NULL, &error) < 0)
        fail_msg("%s", error.message);
    portkey_request_free(request);
    portkey_client_free(client);
    upstream_stop(upstream);
    return response;
}

static portkey_response *answer_to_list(const char *body)
{
    return answer("list_prompt_labels", "{}", body);
}

static void test_members_are_shown(void **state)
{
    portkey_response *response = answer_to_list(
        "{\"total\":2,\"data\":[{\"id\":\"a\\u00e9\",\"name\":\"A\",\"is_universal\":1,\"made_up\":[1]},"
        "{\"name\":\"B\",\"is_universal\":false,\"workspace_id\":null}],\"more\":true}");
    const portkey_label_list *list = NULL;
    portkey_error error;
    int64_t made_up = 0;

    (void)state;
    assert_int_equal(portkey_list_prompt_labels_read(&list, response, &error), 0);
    assert_int_equal(list->total.presence, PORTKEY_PRESENT);
    assert_int_equal(list->total.value, 2);
    assert_int_equal(list->data.count, 2);
    assert_string_equal(list->data.items[0]->id, "a\xc3\xa9");
    assert_int_equal(list->data.items[0]->is_universal.presence, PORTKEY_PRESENT);
    assert_true(list->data.items[0]->is_universal.value);
    assert_null(list->data.items[0]->workspace_id);
    assert_string_equal(list->data.items[1]->name, "B");
    assert_int_equal(list->data.items[1]->is_universal.presence, PORTKEY_PRESENT);
    assert_false(list->data.items[1]->is_universal.value);
    assert_null(list->data.items[1]->id);
    /* What is not documented can be read all the same. */
    assert_int_equal(
        portkey_value_integer(portkey_value_at(list->data.items[0]->json, "/made_up/0"), &made_up), 0);
    assert_int_equal(made_up, 1);
    assert_true(portkey_value_exists(portkey_value_member(list->json, "more")));
    portkey_response_free(response);
}

static void test_nothing_of_what_is_documented(void **state)
{
    static const char *const bodies[] = {
        "{}",
        "[]",
        "7",
        "\"x\"",
        "null",
        "{\"total\":null,\"data\":null}",
        "{\"total\":[],\"data\":{}}",
        "{\"total\":\"2\",\"data\":7}",
        "{\"data\":[null,7,\"x\",[]]}",
        "{\"total\":1e400}",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(bodies); i++) {
        portkey_response *response = answer_to_list(bodies[i]);
        const portkey_label_list *list = NULL;
        portkey_error error;

        assert_int_equal(portkey_list_prompt_labels_read(&list, response, &error), 0);
        assert_int_not_equal(list->total.presence, PORTKEY_PRESENT);
        assert_int_equal(list->data.count, 0);
        assert_true(portkey_value_exists(list->json));
        portkey_response_free(response);
    }
}

static void test_null_is_told_from_absence(void **state)
{
    portkey_response *response = answer_to_list("{\"total\":null}");
    const portkey_label_list *list = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_list_prompt_labels_read(&list, response, &error), 0);
    assert_int_equal(list->total.presence, PORTKEY_IS_NULL);
    portkey_response_free(response);
}

static void test_nested_structures_and_lists_of_text(void **state)
{
    portkey_response *response = answer(
        "get_api_key", "{\"id\":\"183497e2-5b3f-4d3c-8f0e-2f6a3c9c1a11\"}",
        "{\"id\":\"k\",\"scopes\":[\"a\",1,\"b\"],\"usage_limits\":{\"credit_limit\":12.5},\"rate_limits\":[{\"value\":3},7]}");
    const portkey_api_key *key = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_get_api_key_read(&key, response, &error), 0);
    assert_int_equal(key->scopes.count, 2);
    assert_string_equal(key->scopes.items[1], "b");
    portkey_response_free(response);
}

static void test_a_second_reading(void **state)
{
    portkey_response *response = answer_to_list("{\"total\":1}");
    const portkey_label_list *first = NULL;
    const portkey_label_list *second = NULL;
    portkey_error error;

    (void)state;
    /* A second reading does not disturb the first. */
    assert_int_equal(portkey_list_prompt_labels_read(&first, response, &error), 0);
    assert_int_equal(portkey_list_prompt_labels_read(&second, response, &error), 0);
    assert_int_equal(first->total.value, second->total.value);
    portkey_response_free(response);
}

/* A list of this many items takes more than one piece of memory. */
static void test_many_items(void **state)
{
    enum { COUNT_OF_ITEMS = 400 };
    char body[8000] = "{\"data\":[{\"id\":\"0\"}";
    const portkey_label_list *list = NULL;
    portkey_response *response;
    portkey_error error;

    (void)state;
    for (int i = 1; i < COUNT_OF_ITEMS; i++)
        (void)snprintf(body + strlen(body), sizeof(body) - strlen(body), ",{\"id\":\"%d\"}", i);
    strcat(body, "]}");
    response = answer_to_list(body);
    assert_int_equal(portkey_list_prompt_labels_read(&list, response, &error), 0);
    assert_int_equal(list->data.count, COUNT_OF_ITEMS);
    for (int i = 0; i < COUNT_OF_ITEMS; i++)
        assert_int_equal(atoi(list->data.items[i]->id), i);
    portkey_response_free(response);
}

/* As after a call whose failure the program did not look at. */
static void test_no_response(void **state)
{
    const portkey_label_list *list = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_list_prompt_labels_read(&list, NULL, &error), PORTKEY_EINVAL);
    assert_string_equal(error.message, "there is no response to read, or out is NULL");
    assert_null(list);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_members_are_shown),
        cmocka_unit_test(test_nothing_of_what_is_documented),
        cmocka_unit_test(test_null_is_told_from_absence),
        cmocka_unit_test(test_nested_structures_and_lists_of_text),
        cmocka_unit_test(test_a_second_reading),
        cmocka_unit_test(test_many_items),
        cmocka_unit_test(test_no_response),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
