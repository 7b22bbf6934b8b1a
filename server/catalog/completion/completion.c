/* SPDX-License-Identifier: MIT */
#include "catalog/completion/completion.h"

#include <stdlib.h>
#include <string.h>

#include "catalog/prompts/prompts.h"
#include "catalog/resources/fixed_resources.h"
#include "catalog/resources/live_resources.h"
#include "mcp/member.h"

enum { MAX_ARGUMENTS = 64 * 1024, MAX_VALUES = 1024 * 1024 };

/* ---- the answer ---- */

/* NULL: it did not come in time, but there may be some. */
static void finish(mcp_call *call, const suggestion_list *list, const char *typed, size_t length)
{
    pa_text values = PA_TEXT_INIT(MAX_VALUES);
    size_t count = list != NULL ? suggestions_match(&values, list, typed, length) : 0;

    mcp_finish_completion(call, &values, count,
                          list == NULL || list->is_partial || count > SUGGESTIONS_MAX_VALUES);
    pa_text_free(&values);
}

static void finish_without(mcp_call *call)
{
    const suggestion_list none = SUGGESTIONS_INIT;

    finish(call, &none, "", 0);
}

/* ---- from what this program knows ---- */

static void finish_from(mcp_call *call, suggestion_list *list, portkey_value typed)
{
    size_t length;
    const char *text = portkey_value_string(typed, &length);

    if (text != NULL)
        finish(call, list, text, length);
    else
        mcp_call_fail(call, RPC_INTERNAL_ERROR, "memory ran out");
    suggestions_free(list);
}

static void complete_domain(const toolset *tools, const mcp_completion *what, mcp_call *call)
{
    suggestion_list list = SUGGESTIONS_INIT;
    const char *name;

    for (size_t i = 0; (name = portkey_domain_name(i)) != NULL; i++)
        if (toolset_has_domain(tools, i))
            suggestions_add(&list, name, strlen(name), "", 0);
    finish_from(call, &list, what->value);
}

static void complete_choice(const char *const *choices, const mcp_completion *what, mcp_call *call)
{
    suggestion_list list = SUGGESTIONS_INIT;

    for (; *choices != NULL; choices++)
        suggestions_add(&list, *choices, strlen(*choices), "", 0);
    finish_from(call, &list, what->value);
}

/* ---- from a list of the API ---- */

struct completion {
    suggestion_waiter waiter; /* first, so that one is the other */
    mcp_call *call;
    size_t length;
    char typed[];
};

static void ready(suggestion_waiter *waiter, const suggestion_list *list)
{
    struct completion *completion = (struct completion *)waiter;

    finish(completion->call, list, completion->typed, completion->length);
    free(completion);
}

static struct completion *new_completion(mcp_call *call, portkey_value typed)
{
    size_t length;
    const char *text = portkey_value_string(typed, &length);
    struct completion *completion = text != NULL ? malloc(sizeof(*completion) + length + 1) : NULL;

    if (completion == NULL)
        return NULL;
    *completion = (struct completion){.waiter.ready = ready, .call = call, .length = length};
    memcpy(completion->typed, text, length + 1);
    return completion;
}

/* The active operation that lists what may stand in for the variable: /configs for /configs/{slug}. */
static const portkey_operation *find_list(const toolset *tools, const char *path_template,
                                          const char *variable)
{
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        const char *path = portkey_operation_path(operation);
        size_t length = strlen(path);

        if (strncmp(path_template, path, length) == 0 && strncmp(path_template + length, "/{", 2) == 0 &&
            path_template + length + 2 == variable &&
            strcmp(portkey_operation_method(operation), "GET") == 0 &&
            toolset_has_operation(tools, operation))
            return operation;
    }
    return NULL;
}

/* Appends what the list demands, from what was chosen before. What is missing there fails the request. */
static void append_arguments(pa_text *json, const portkey_operation *list, portkey_value context)
{
    const char *argument;

    pa_text_append_char(json, '{');
    for (size_t i = 0; (argument = portkey_operation_required_argument(list, i)) != NULL; i++) {
        portkey_value value = portkey_value_get(context, argument, strlen(argument));
        size_t length;
        const char *raw = portkey_value_raw(value, &length);

        if (portkey_value_type(value) != PORTKEY_JSON_STRING)
            continue;
        mcp_append_member(json, argument);
        pa_text_append(json, raw, length);
    }
}

/* Not every list has pages; those that have give more at a time when asked. */
static portkey_request *list_request(const portkey_operation *list, portkey_value context)
{
    static const char *const ends[] = {"\"page_size\":100}", "}"};
    portkey_request *request = NULL;

    for (size_t i = 0; request == NULL && i < 2; i++) {
        pa_text json = PA_TEXT_INIT(MAX_ARGUMENTS);

        append_arguments(&json, list, context);
        if (i == 0 && json.length > 1)
            pa_text_append_char(&json, ',');
        pa_text_append_string(&json, ends[i]);
        if (pa_text_failed(&json) || portkey_request_new(&request, list, json.data, json.length, NULL) < 0)
            request = NULL;
        pa_text_free(&json);
    }
    return request;
}

/* `variable` points into the template. */
static void complete_from_list(portkey_catalog *catalog, const char *path_template, const char *variable,
                               const mcp_completion *what, mcp_call *call)
{
    const portkey_operation *list = find_list(&catalog->tools, path_template, variable);
    portkey_request *request = list != NULL ? list_request(list, what->context) : NULL;
    struct completion *completion = request != NULL ? new_completion(call, what->value) : NULL;

    if (completion == NULL) {
        portkey_request_free(request);
        finish_without(call);
        return;
    }
    mcp_call_set_work(call, completion);
    suggestion_cache_ask(catalog->suggestions, request, variable, strcspn(variable, "}"),
                         &completion->waiter);
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

static void complete_template(portkey_catalog *catalog, const char *uri, size_t length,
                              const mcp_completion *what, mcp_call *call)
{
    const portkey_operation *operation = live_resources_template(&catalog->tools, uri, length);
    const char *path = operation != NULL ? portkey_operation_path(operation) : NULL;
    const char *variable = path != NULL ? find_variable(path, what->argument) : NULL;
    bool is_guide =
        portkey_value_equals_string(what->ref, DOMAIN_GUIDE_TEMPLATE, sizeof(DOMAIN_GUIDE_TEMPLATE) - 1);

    if (is_guide && portkey_value_is(what->argument, "domain"))
        complete_domain(&catalog->tools, what, call);
    else if (variable != NULL)
        complete_from_list(catalog, path, variable, what, call);
    else
        mcp_call_fail(
            call, RPC_INVALID_PARAMS,
            is_guide || operation != NULL
                ? "the resource template has no variable of that name"
                : "params.ref.uri is no active resource template, such as portkey://configs/{slug}");
}

static void complete_prompt(portkey_catalog *catalog, const char *name, size_t length,
                            const mcp_completion *what, mcp_call *call)
{
    pa_text complaint = PA_TEXT_INIT(1024);
    const prompt_spec *prompt = prompts_find(&catalog->tools, name, length, &complaint);
    const prompt_argument *argument = prompt != NULL ? prompts_argument(prompt, what->argument) : NULL;

    if (prompt == NULL)
        mcp_call_fail(call, RPC_INVALID_PARAMS, complaint.data != NULL ? complaint.data : "unknown prompt");
    else if (argument == NULL)
        mcp_call_fail(call, RPC_INVALID_PARAMS, "the prompt has no argument of that name");
    else if (argument->choices != NULL)
        complete_choice(argument->choices, what, call);
    else if (argument->path != NULL)
        complete_from_list(catalog, argument->path, strrchr(argument->path, '{') + 1, what, call);
    else
        finish_without(call);
    pa_text_free(&complaint);
}

void completion_answer(portkey_catalog *catalog, const mcp_completion *what, mcp_call *call)
{
    size_t length;
    const char *ref = portkey_value_string(what->ref, &length);

    if (ref == NULL)
        mcp_call_fail(call, RPC_INTERNAL_ERROR, "memory ran out");
    else if (what->is_template)
        complete_template(catalog, ref, length, what, call);
    else
        complete_prompt(catalog, ref, length, what, call);
}
