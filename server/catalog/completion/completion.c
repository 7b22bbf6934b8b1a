/* SPDX-License-Identifier: MIT */
#include "catalog/completion/completion.h"

#include <stdlib.h>
#include <string.h>

#include "catalog/completion/suggestions.h"
#include "catalog/prompts/prompts.h"
#include "catalog/resources/resources.h"
#include "catalog/upstream.h"

enum { MAX_ARGUMENTS = 64 * 1024, MAX_VALUES = 1024 * 1024, PAGE_SIZE = 100 };

/* ---- the answer ---- */

/* NULL: the list did not come in time, but may have values. */
static void end(mcp_exchange *exchange, const suggestion_list *list, const char *typed, size_t length)
{
    pa_text values = PA_TEXT_INIT(MAX_VALUES);
    size_t count = list != NULL ? suggestions_match(&values, list, typed, length) : 0;

    mcp_end_completion(exchange, &values, count,
                       list == NULL || list->is_partial || count > SUGGESTIONS_MAX_VALUES);
    pa_text_free(&values);
}

static bool end_without(mcp_exchange *exchange)
{
    const suggestion_list none = SUGGESTIONS_INIT;

    end(exchange, &none, "", 0);
    return true;
}

/* ---- from what this program knows ---- */

static bool end_from(mcp_exchange *exchange, suggestion_list *list, portkey_value typed)
{
    size_t length;
    const char *text = portkey_value_string(typed, &length);

    if (text != NULL)
        end(exchange, list, text, length);
    suggestions_free(list);
    return text != NULL || mcp_fail_memory(exchange);
}

static bool complete_domain(mcp_exchange *exchange, const mcp_completion *what)
{
    tool_offer offer = portkey_offer_of(exchange);
    suggestion_list list = SUGGESTIONS_INIT;
    const char *name;

    for (size_t i = 0; (name = portkey_domain_name(i)) != NULL; i++)
        if (offer_shows_domain(&offer, i))
            suggestions_add(&list, name, strlen(name), "", 0);
    return end_from(exchange, &list, what->value);
}

static bool complete_choice(mcp_exchange *exchange, const char *const *choices, const mcp_completion *what)
{
    suggestion_list list = SUGGESTIONS_INIT;

    for (; *choices != NULL; choices++)
        suggestions_add(&list, *choices, strlen(*choices), "", 0);
    return end_from(exchange, &list, what->value);
}

/* ---- from a list of the API ---- */

struct completion {
    mcp_work work; /* first, so that one is the other */
    suggestion_waiter waiter;
    mcp_exchange *exchange;
    size_t length;
    char typed[];
};

static void ready(void *owner, const suggestion_list *list)
{
    struct completion *completion = owner;

    end(completion->exchange, list, completion->typed, completion->length);
    free(completion);
}

static void cancel(mcp_work *work)
{
    struct completion *completion = (struct completion *)work;

    suggestion_cache_leave(&completion->waiter);
    free(completion);
}

static struct completion *new_completion(mcp_exchange *exchange, portkey_value typed)
{
    size_t length;
    const char *text = portkey_value_string(typed, &length);
    struct completion *completion = text != NULL ? malloc(sizeof(*completion) + length + 1) : NULL;

    if (completion == NULL)
        return NULL;
    *completion = (struct completion){
        .work.cancel = cancel,
        .waiter = {.ready = ready, .owner = completion},
        .exchange = exchange,
        .length = length,
    };
    memcpy(completion->typed, text, length + 1);
    return completion;
}

/* The offered operation that lists what may stand in for the variable: /configs for /configs/{slug}. */
static const portkey_operation *find_list(const tool_offer *offer, const char *path_template,
                                          const char *variable)
{
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        const char *path = portkey_operation_path(operation);
        size_t length = strlen(path);

        if (strncmp(path_template, path, length) == 0 && strncmp(path_template + length, "/{", 2) == 0 &&
            path_template + length + 2 == variable &&
            strcmp(portkey_operation_method(operation), "GET") == 0 &&
            offer_shows_operation(offer, operation))
            return operation;
    }
    return NULL;
}

/* Writes what the list requires, from what was chosen before. What is missing there fails the request. */
static void write_arguments(pa_writer *writer, const portkey_operation *list, portkey_value context)
{
    const char *argument;

    for (size_t i = 0; (argument = portkey_operation_required_argument(list, i)) != NULL; i++) {
        portkey_value value = portkey_value_member(context, argument);
        size_t length;
        const char *raw = portkey_value_raw(value, &length);

        if (portkey_value_type(value) != PORTKEY_JSON_STRING)
            continue;
        pa_write_any_key(writer, argument, strlen(argument));
        pa_write_json(writer, raw, length);
    }
}

static portkey_request *new_request(const request_rules *rules, const portkey_operation *list,
                                    portkey_value context, int page_size)
{
    pa_text json = PA_TEXT_INIT(MAX_ARGUMENTS);
    pa_writer writer = pa_write_to(&json);
    portkey_request *request = NULL;

    pa_begin_object(&writer);
    write_arguments(&writer, list, context);
    if (page_size > 0)
        pa_write_integer(pa_member(&writer, "page_size"), page_size);
    pa_end(&writer);
    if (pa_text_failed(&json) || request_rules_make(&request, rules, list, json.data, json.length, NULL) < 0)
        request = NULL;
    pa_text_free(&json);
    return request;
}

/* Not every list has pages; those that have return more at a time when asked. */
static portkey_request *list_request(const request_rules *rules, const portkey_operation *list,
                                     portkey_value context)
{
    portkey_request *request = new_request(rules, list, context, PAGE_SIZE);

    return request != NULL ? request : new_request(rules, list, context, 0);
}

/* `variable` points into the template. */
static bool complete_from_list(mcp_exchange *exchange, const char *path_template, const char *variable,
                               const mcp_completion *what)
{
    request_rules rules = portkey_rules_of(exchange);
    const portkey_operation *list = find_list(&rules.offer, path_template, variable);
    portkey_request *request = list != NULL ? list_request(&rules, list, what->context) : NULL;
    struct completion *completion = NULL;
    portkey_error error;

    if (upstream_ready(&portkey_catalog_of(exchange)->upstream, &error) < 0) {
        portkey_request_free(request);
        return upstream_fail(exchange, &error);
    }
    if (request != NULL)
        completion = new_completion(exchange, what->value);
    if (completion == NULL) {
        portkey_request_free(request);
        return end_without(exchange);
    }
    mcp_exchange_set_work(exchange, &completion->work);
    suggestion_cache_ask(portkey_catalog_of(exchange)->suggestions, exchange->principal, request, variable,
                         strcspn(variable, "}"), &completion->waiter);
    return true;
}

/* Where a variable of that name stands in a template, behind its brace, or NULL. */
static const char *find_variable(const char *path_template, portkey_value name)
{
    for (const char *at = strchr(path_template, '{'); at != NULL; at = strchr(at, '{')) {
        at++;
        if (portkey_value_equals_string(name, at, strcspn(at, "}")))
            return at;
    }
    return NULL;
}

/* ---- what is asked for ---- */

static bool complete_template(mcp_exchange *exchange, const char *uri, size_t length,
                              const mcp_completion *what)
{
    tool_offer offer = portkey_offer_of(exchange);
    const portkey_operation *operation = live_resources_template(&offer, uri, length);
    const char *path = operation != NULL ? portkey_operation_path(operation) : NULL;
    const char *variable = path != NULL ? find_variable(path, what->argument) : NULL;
    bool is_kept = portkey_value_is(what->ref, KEPT_ANSWERS_TEMPLATE);
    bool is_guide = portkey_value_is(what->ref, DOMAIN_GUIDE_TEMPLATE);

    if (is_guide && portkey_value_is(what->argument, "domain"))
        return complete_domain(exchange, what);
    if (is_kept && portkey_value_is(what->argument, "id"))
        return end_without(exchange); /* the answers themselves say where they are kept */
    if (variable != NULL)
        return complete_from_list(exchange, path, variable, what);
    if (is_guide || is_kept || operation != NULL)
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "the resource template has no variable of that name");
    return mcp_fail(exchange, RPC_INVALID_PARAMS,
                    "params.ref.uri is no active resource template, such as portkey://configs/{slug}");
}

static bool complete_prompt(mcp_exchange *exchange, const char *name, size_t length,
                            const mcp_completion *what)
{
    const prompt_spec *prompt = prompts_find(exchange, name, length);
    const prompt_argument *argument = prompt != NULL ? prompts_argument(prompt, what->argument) : NULL;

    if (prompt == NULL)
        return false;
    if (argument == NULL)
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "the prompt has no argument of that name");
    if (argument->choices != NULL)
        return complete_choice(exchange, argument->choices, what);
    if (argument->path != NULL)
        return complete_from_list(exchange, argument->path, strrchr(argument->path, '{') + 1, what);
    return end_without(exchange);
}

bool completion_answer(mcp_catalog *catalog, const mcp_completion *what, mcp_exchange *exchange)
{
    size_t length;
    const char *ref = portkey_value_string(what->ref, &length);

    (void)catalog;
    if (ref == NULL)
        return mcp_fail_memory(exchange);
    return what->is_template ? complete_template(exchange, ref, length, what)
                             : complete_prompt(exchange, ref, length, what);
}
