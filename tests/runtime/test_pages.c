/* SPDX-License-Identifier: MIT */
/* Lists that come in pages: what is asked for, and when they end. */
#include "fixture.h"

#include <portkeyadmin/labels.h>
#include <portkeyadmin/workspaces.h>

#define OK(length, body)                                                                                     \
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " #length "\r\n\r\n" body

static const char first_page[] =
    OK(59, "{\"total\":9,\"data\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"b\"},\"odd\"]}");
static const char second_page[] = OK(31, "{\"total\":9,\"data\":[{\"id\":\"c\"}]}");
static const char third_page[] = OK(31, "{\"total\":3,\"data\":[{\"id\":\"c\"}]}");
static const char empty_page[] = OK(21, "{\"total\":9,\"data\":[]}");
static const char null_list[] = OK(13, "{\"data\":null}");
static const char no_json[] = OK(0, "");
static const char no_list[] = OK(10, "{\"data\":7}");
static const char broken[] = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";

struct list {
    struct upstream *upstream;
    portkey_client *client;
    portkey_pager *pager;
    portkey_error error;
};

static void begin(struct list *list, const struct upstream_step *steps, size_t count,
                  const portkey_list_prompt_labels_params *params)
{
    memset(list, 0, sizeof(*list));
    list->upstream = upstream_start(steps, count);
    list->client = client_for(list->upstream);
    assert_int_equal(portkey_list_prompt_labels_pages(&list->pager, list->client, params, NULL, &list->error),
                     0);
}

static void end(struct list *list)
{
    portkey_pager_free(list->pager);
    portkey_client_free(list->client);
    upstream_stop(list->upstream);
}

static void expect_item(struct list *list, const char *id)
{
    const portkey_label *label = NULL;

    assert_int_equal(portkey_list_prompt_labels_next(list->pager, &label, &list->error), 1);
    assert_string_equal(label->id, id);
}

static void expect_end(struct list *list)
{
    const portkey_label *label = NULL;

    for (int i = 0; i < 2; i++)
        assert_int_equal(portkey_list_prompt_labels_next(list->pager, &label, &list->error), 0);
    assert_null(label);
}

static void expect_request(struct list *list, size_t index, const char *target)
{
    assert_contains(upstream_request(list->upstream, index), target);
}

static void test_pages_follow_each_other(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = first_page}, {.reply = second_page}, {.reply = empty_page}};
    const portkey_list_prompt_labels_params params = {.search = "a&b", .page_size = PORTKEY_INTEGER(3)};
    struct list list;

    (void)state;
    begin(&list, steps, COUNT(steps), &params);
    assert_int_equal(upstream_request_count(list.upstream), 0);
    assert_null(portkey_pager_response(list.pager));
    expect_item(&list, "a");
    assert_int_equal(portkey_response_status(portkey_pager_response(list.pager)), 200);
    expect_item(&list, "b");
    assert_int_equal(upstream_request_count(list.upstream), 1);
    expect_item(&list, "c"); /* "odd" is no object, so it is no item */
    expect_end(&list);
    assert_int_equal(upstream_request_count(list.upstream), 3);
    expect_request(&list, 0, "search=a%26b&current_page=0&page_size=3 ");
    expect_request(&list, 1, "current_page=1");
    expect_request(&list, 2, "current_page=2");
    end(&list);
}

static void test_a_page_that_was_asked_for_is_the_first(void **state)
{
    static const struct upstream_step steps[] = {{.reply = second_page}, {.reply = empty_page}};
    const portkey_list_prompt_labels_params params = {.current_page = PORTKEY_INTEGER(7)};
    struct list list;

    (void)state;
    begin(&list, steps, COUNT(steps), &params);
    expect_item(&list, "c");
    expect_end(&list);
    expect_request(&list, 0, "/labels?current_page=7 ");
    expect_request(&list, 1, "/labels?current_page=8 ");
    end(&list);
}

static void test_the_total_ends_a_list(void **state)
{
    static const struct upstream_step steps[] = {{.reply = first_page}, {.reply = third_page}};
    struct list list;

    (void)state;
    begin(&list, steps, COUNT(steps), NULL);
    expect_item(&list, "a");
    expect_item(&list, "b");
    expect_item(&list, "c");
    expect_end(&list);
    assert_int_equal(upstream_request_count(list.upstream), 2);
    end(&list);
}

/* An API that ignores the page would give the same items for ever. */
static void test_a_repeated_page_ends_a_list(void **state)
{
    static const struct upstream_step steps[] = {{.reply = second_page}};
    struct list list;

    (void)state;
    begin(&list, steps, COUNT(steps), NULL);
    expect_item(&list, "c");
    expect_end(&list);
    assert_int_equal(upstream_request_count(list.upstream), 2);
    end(&list);
}

/* Neither the end of the list, which is not known, nor one without items. */
static void test_an_answer_without_a_list_is_a_failure(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = first_page}, {.reply = no_list}, {.reply = no_json}, {.reply = null_list}};
    const portkey_label *label = NULL;
    struct list list;

    (void)state;
    begin(&list, steps, COUNT(steps), NULL);
    expect_item(&list, "a");
    expect_item(&list, "b");
    for (int i = 0; i < 2; i++) {
        assert_int_equal(portkey_list_prompt_labels_next(list.pager, &label, &list.error), PORTKEY_EANSWER);
        assert_int_equal(list.error.http_status, 200);
        assert_contains(list.error.message,
                        i == 0 ? "list_prompt_labels answered without a list at /data" : "without a body");
    }
    expect_end(&list);
    end(&list);
}

static void test_nothing_to_page_with(void **state)
{
    static const struct upstream_step step = {.reply = empty_page};
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    const portkey_label *label = NULL;
    portkey_value item;
    portkey_error error;
    struct list list;

    (void)state;
    begin(&list, &step, 1, NULL);
    options.sink = portkey_write_fd;
    assert_int_equal(portkey_list_prompt_labels_pages(NULL, list.client, NULL, NULL, &error), PORTKEY_EINVAL);
    assert_int_equal(portkey_list_prompt_labels_pages(&list.pager, NULL, NULL, NULL, &error), PORTKEY_EINVAL);
    assert_int_equal(portkey_list_prompt_labels_pages(&list.pager, list.client, NULL, &options, &error),
                     PORTKEY_EINVAL);
    assert_contains(error.message, "must have no sink");
    assert_int_equal(portkey_list_prompt_labels_next(NULL, &label, &error), PORTKEY_EINVAL);
    assert_int_equal(portkey_list_prompt_labels_next(list.pager, NULL, &error), PORTKEY_EINVAL);
    assert_int_equal(portkey_pager_next(NULL, &item, &error), PORTKEY_EINVAL);
    assert_int_equal(portkey_pager_next(list.pager, NULL, &error), PORTKEY_EINVAL);
    end(&list);
}

static void test_a_page_that_failed_is_asked_for_again(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = second_page}, {.reply = broken}, {.reply = first_page}, {.reply = empty_page}};
    struct list list;
    const portkey_label *label = NULL;

    (void)state;
    begin(&list, steps, COUNT(steps), NULL);
    expect_item(&list, "c");
    assert_int_equal(portkey_list_prompt_labels_next(list.pager, &label, &list.error), PORTKEY_EHTTP);
    assert_int_equal(list.error.http_status, 403);
    assert_null(label);
    expect_item(&list, "a");
    expect_request(&list, 1, "current_page=1");
    expect_request(&list, 2, "current_page=1");
    end(&list);
}

/* Two lists at once on one client, one of them by name. */
static void test_lists_do_not_mix(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = first_page}, {.reply = second_page}, {.reply = empty_page}};
    static const char arguments[] = "{\"workspace_id\": \"w\", \"current_page\": 4}";
    portkey_pager *other = NULL;
    portkey_value item;
    struct list list;

    (void)state;
    begin(&list, steps, COUNT(steps), NULL);
    assert_int_equal(portkey_pager_new(&other, list.client, find_operation("list_prompt_labels"), arguments,
                                       strlen(arguments), NULL, &list.error),
                     0);
    expect_item(&list, "a");
    assert_int_equal(portkey_pager_next(other, &item, &list.error), 1);
    assert_true(portkey_value_is(portkey_value_member(item, "id"), "c"));
    expect_item(&list, "b");
    expect_request(&list, 0, "/labels?current_page=0 ");
    expect_request(&list, 1, "/labels?workspace_id=w&current_page=4 ");
    portkey_pager_free(other);
    end(&list);
}

static void test_what_is_no_list_is_refused(void **state)
{
    static const struct upstream_step steps[] = {{.reply = empty_page}};
    portkey_pager *pager = NULL;
    struct list list;

    (void)state;
    begin(&list, steps, COUNT(steps), NULL);
    assert_int_equal(portkey_pager_new(&pager, list.client, find_operation("get_prompt_label"), NULL, 0, NULL,
                                       &list.error),
                     PORTKEY_EUNKNOWN);
    assert_contains(list.error.message, "get_prompt_label");
    assert_int_equal(portkey_pager_new(&pager, list.client, find_operation("list_prompt_labels"), "[]", 2,
                                       NULL, &list.error),
                     PORTKEY_EARGUMENTS);
    assert_int_equal(portkey_pager_new(&pager, list.client, find_operation("list_prompt_labels"),
                                       "{\"nothing\":1}", 13, NULL, &list.error),
                     PORTKEY_EARGUMENTS);
    assert_int_equal(portkey_pager_new(NULL, list.client, NULL, NULL, 0, NULL, &list.error), PORTKEY_EINVAL);
    assert_null(pager);
    assert_int_equal(upstream_request_count(list.upstream), 0);
    end(&list);
    portkey_pager_free(NULL);
}

/* Its items would be taken for other structures than they are. */
static void test_a_pager_of_another_operation_is_refused(void **state)
{
    static const struct upstream_step steps[] = {{.reply = first_page}};
    const portkey_workspace *workspace = NULL;
    struct list list;

    (void)state;
    begin(&list, steps, COUNT(steps), NULL);
    assert_int_equal(portkey_list_workspaces_next(list.pager, &workspace, &list.error), PORTKEY_EINVAL);
    assert_contains(list.error.message, "list_prompt_labels");
    assert_null(workspace);
    expect_item(&list, "a");
    end(&list);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pages_follow_each_other),
        cmocka_unit_test(test_a_page_that_was_asked_for_is_the_first),
        cmocka_unit_test(test_the_total_ends_a_list),
        cmocka_unit_test(test_a_repeated_page_ends_a_list),
        cmocka_unit_test(test_an_answer_without_a_list_is_a_failure),
        cmocka_unit_test(test_nothing_to_page_with),
        cmocka_unit_test(test_a_page_that_failed_is_asked_for_again),
        cmocka_unit_test(test_lists_do_not_mix),
        cmocka_unit_test(test_what_is_no_list_is_refused),
        cmocka_unit_test(test_a_pager_of_another_operation_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
