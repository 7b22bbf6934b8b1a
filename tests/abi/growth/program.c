/* SPDX-License-Identifier: MIT */
/* Built with the headers of before/, and then run with the library of after/. growth.py compares what it prints and sends. */
#include <stdio.h>

#include <portkeyadmin/extras.h>
#include <portkeyadmin/items.h>
#include <portkeyadmin/portkeyadmin.h>

/* What stands behind the structures in memory is not the library's. */
static const char beyond[] = "MY-OTHER-DATA";

struct list_params {
    portkey_list_items_params params;
    const char *beyond[4];
};

static void say(const char *what, int result, const portkey_error *error)
{
    printf("%s: %s\n", what, result < 0 ? portkey_code_name(result) : "done");
    if (result < 0)
        fprintf(stderr, "%s: %s\n", what, error->message);
}

static void show_item(const portkey_item *item)
{
    size_t length;
    const char *any = portkey_value_raw(item->any, &length);

    printf("item %s width %d any %.*s\n", item->name, item->size != NULL ? (int)item->size->width.value : -1,
           any != NULL ? (int)length : 0, any != NULL ? any : "");
}

static void list(portkey_client *client, const portkey_list_items_params *params)
{
    portkey_error error;
    portkey_response *response = NULL;
    const portkey_list_items_answer *answer;
    int result = portkey_list_items(&response, client, params, &error);

    say("list", result, &error);
    if (result < 0)
        return;
    result = portkey_list_items_read(&answer, response, &error);
    say("read", result, &error);
    if (result == 0) {
        for (size_t i = 0; i < answer->data.count; i++)
            show_item(answer->data.items[i]);
        printf("total %d\n", (int)answer->total.value);
    }
    portkey_response_free(response);
}

static void go_through(portkey_client *client, const portkey_list_items_params *params)
{
    portkey_error error;
    portkey_pager *pager = NULL;
    const portkey_item *item;
    int result = portkey_list_items_pages(&pager, client, params, NULL, &error);

    say("pages", result, &error);
    if (result < 0)
        return;
    while ((result = portkey_list_items_next(pager, &item, &error)) == 1)
        show_item(item);
    say("next", result, &error);
    portkey_pager_free(pager);
}

static void replace(portkey_client *client)
{
    const portkey_limit limits[] = {
        {.most = PORTKEY_INTEGER(1)},
        {.most = PORTKEY_INTEGER(2)},
        {.most = PORTKEY_INTEGER(3)},
    };
    const portkey_rule rules[] = {
        {.name = "first", .strict = PORTKEY_BOOLEAN(true), .limits = {limits, 3}},
        {.name = "second", .limits = {limits, 2}},
        {.name = "third", .strict = PORTKEY_NULL_BOOLEAN},
    };
    const struct {
        portkey_replace_rules_params params;
        const char *beyond[4];
    } all = {{.rules = {rules, 2}, .limit = limits}, {beyond, beyond, beyond, beyond}};
    portkey_error error;
    portkey_response *response = NULL;

    say("replace", portkey_replace_rules(&response, client, &all.params, &error), &error);
    portkey_response_free(response);
}

/* What a later release has no longer. */
static void use_what_goes(portkey_client *client)
{
    portkey_error error;
    portkey_response *response = NULL;
    portkey_request *request = NULL;
    const portkey_get_extra_answer *answer;

    say("remove", portkey_remove_item(&response, client, &(portkey_remove_item_params){.id = "a"}, &error),
        &error);
    portkey_response_free(response);
    response = NULL;
    say("request", portkey_remove_item_request(&request, &(portkey_remove_item_params){.id = "a"}, &error),
        &error);
    portkey_request_free(request);
    say("extra", portkey_get_extra(&response, client, NULL, &error), &error);
    if (response != NULL)
        say("extra read", portkey_get_extra_read(&answer, response, &error), &error);
    portkey_response_free(response);
    list(client, &(portkey_list_items_params){.q = "words"});
}

int main(int count, char **arguments)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_error error;
    portkey_client *client = NULL;
    struct list_params params = {
        {.state = PORTKEY_LIST_ITEMS_STATE_NEW},
        {beyond, beyond, beyond, beyond},
    };

    options.base_url = count > 1 ? arguments[1] : NULL;
    options.api_key = "key";
    options.allow_insecure_http = true;
    options.allow_private_address = true;
    if (portkey_client_new(&client, &options, &error) < 0) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    list(client, &params.params);
    list(client, NULL);
    go_through(client, &params.params);
    replace(client);
    use_what_goes(client);
    portkey_client_free(client);
    return 0;
}
