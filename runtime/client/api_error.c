/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "client/api_error.h"

#include "base/key.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "error/error.h"
#include "client/hide.h"
#include "client/response.h"
#include "client/setting.h"
#include "operation/operation.h"

enum {
    MAX_MESSAGE = 400,
    MAX_WAIT_S = 24 * 60 * 60, /* a longer one that the server asks for is a mistake, and is not repeated */
};

/* Where Portkey and the gateways behind it put their message and code. */
static const char *const message_places[] = {"/data/message", "/message", "/error/message", "/error",
                                             "/detail"};
static const char *const code_places[] = {"/data/errorCode", "/errorCode", "/error/code", "/code"};

static portkey_value first_string(portkey_value root, const char *const places[], size_t count)
{
    for (size_t i = 0; i < count; i++) {
        portkey_value value = portkey_value_at(root, places[i]);

        if (portkey_value_type(value) == PORTKEY_JSON_STRING)
            return value;
    }
    return (portkey_value){NULL, 0};
}

/* The keys are hidden before the text is cut: a cut could leave their beginning. */
static void copy_without(char *field, size_t size, const char *bytes, size_t length, const portkey_call *call)
{
    char whole[MAX_MESSAGE + PA_MAX_FORM * PA_MAX_KEY + 8];

    pa_copy_clean(whole, sizeof(whole), bytes, length);
    pa_call_hide_keys(whole, call);
    pa_copy_clean(field, size, whole, strlen(whole));
    pa_wipe(whole, strlen(whole));
}

static void copy_string(char *field, size_t size, portkey_value value, const portkey_call *call)
{
    size_t length = 0;
    const char *string = portkey_value_string(value, &length);

    if (string != NULL)
        copy_without(field, size, string, length, call);
}

/* ---- hints ---- */

/* A path without a variable names no object: that of a list, or the one that an object is created under. */
static bool names_an_object(const portkey_operation *operation)
{
    return strchr(portkey_operation_path(operation), '{') != NULL;
}

/* "list_prompts" for /prompts/{prompt_id}; NULL where nothing reads the path before the object. */
static const char *list_of(const portkey_operation *operation)
{
    const char *path = portkey_operation_path(operation);
    const portkey_operation *list = pa_operation_at_prefix(operation, strcspn(path, "{") - 1, "");

    return list != NULL ? portkey_operation_name(list) : NULL;
}

/* "list_prompt_versions" for /prompts/{prompt_id}; NULL where the object has no versions. */
static const char *versions_of(const portkey_operation *operation)
{
    const char *path = portkey_operation_path(operation);
    const portkey_operation *list = pa_operation_at_prefix(operation, strcspn(path, "}") + 1, "/versions");

    return list != NULL ? portkey_operation_name(list) : NULL;
}

static void hint_unauthorized(portkey_error *error, const portkey_call *call)
{
    bool names_variables = call->client->names_variables;

    if (call->api_key != NULL && call->api_key != call->client->api_key) {
        pa_hint(error, "api_key of the call is not accepted: check it, and that it belongs to this address");
        return;
    }
    pa_hint(error, "the API key is not accepted: check %s or %s, and that it belongs to this address",
            pa_setting_name(PA_SET_API_KEY, names_variables),
            pa_setting_name(PA_SET_API_KEY_FILE, names_variables));
}

/* The API answers 403 for most objects that do not exist, too, and which it was is not known. */
static void hint_forbidden(portkey_error *error, const portkey_operation *operation)
{
    const char *scope = portkey_operation_scope(operation);
    bool is_known = scope[0] != '\0';
    bool is_of_object = names_an_object(operation);
    const char *list = is_of_object ? list_of(operation) : "";
    const char *others =
        is_of_object ? ", or there may be no such object: check the scopes of the key, and the id or slug "
                       "with "
                     : ", or an id in the arguments may name no object: check its scopes, its workspace and "
                       "these ids";
    const char *plan =
        portkey_operation_is_enterprise(operation)
            ? ". This operation is part of the Enterprise plan; on other plans the answer is 403."
            : "";

    pa_hint(error, "the API key may lack %s%s%s, or belong to another workspace%s%s%s",
            is_known ? "the scope " : "a scope that ", is_known ? scope : portkey_operation_name(operation),
            is_known ? "" : " needs", others, list != NULL ? list : "the list operation", plan);
}

static void hint_missing(portkey_error *error, const portkey_operation *operation)
{
    const char *list = names_an_object(operation) ? list_of(operation) : NULL;
    const char *versions = names_an_object(operation) ? versions_of(operation) : NULL;

    if (versions != NULL && list != NULL)
        pa_hint(
            error,
            "there is no object with that id or slug, or it has no such version: find the right one with %s, or "
            "with %s, and check the base URL",
            list, versions);
    else if (list != NULL)
        pa_hint(error,
                "there is no object with that id or slug: find the right one with %s, and check the base URL",
                list);
    else if (names_an_object(operation))
        pa_hint(error,
                "there is no object with that id or slug: find the right one with a list operation of %s, "
                "and check the base URL",
                portkey_operation_domain(operation));
    else
        pa_hint(error,
                "the address does not offer the path %s, or there is no object with an id in the arguments, "
                "such as that of an organisation or workspace: check the base URL, then these ids",
                portkey_operation_path(operation));
}

static const char *conflict(const portkey_operation *operation)
{
    return strcmp(portkey_operation_method(operation), "DELETE") == 0
               ? "something uses it, or belongs to it: the message may say what; change that first"
               : "the object exists already, or conflicts with another one: read the current state first";
}

/* What a status means by itself, whatever the operation; NULL: nothing. */
static const char *hint_of(int status)
{
    switch (status) {
    case 400:
    case 422: return "the API refused the arguments; its message says why";
    case 402: return "the subscription is used up; the call itself is correct";
    case 405: return "the address does not offer this operation: check the base URL";
    case 408: return "the API received the request too slowly; try again, and check the network";
    case 413: return "the request is too large for the API or a proxy: send less";
    case 425: return "the API does not handle the request yet; try again";
    default: return NULL;
    }
}

static bool is_redirect(int status)
{
    return (status >= 301 && status <= 303) || status == 307 || status == 308;
}

static void hint(portkey_error *error, const portkey_call *call)
{
    const portkey_operation *operation = call->request->operation;
    unsigned retry_after = pa_response_retry_after(call->response);
    int status = error->http_status;
    const char *text = hint_of(status);

    /* Portkey's codes correspond to statuses: AB01 is 400, AB02 and AB08 404, AB03 403, AB04 500, AB05 401, AB06 429,
     * AB07 409, AB09 402. There is always a status, but not always a code. */
    if (text != NULL)
        pa_hint(error, "%s", text);
    else if (status == 409)
        pa_hint(error, "%s", conflict(operation));
    else if (status == 401)
        hint_unauthorized(error, call);
    else if (status == 403)
        hint_forbidden(error, operation);
    else if (status == 404)
        hint_missing(error, operation);
    else if (status == 429 && retry_after > 0 && retry_after <= MAX_WAIT_S)
        pa_hint(error, "too many requests; try again in %u %s", retry_after,
                retry_after == 1 ? "second" : "seconds");
    else if (status == 429)
        pa_hint(error, "too many requests; wait before you try again");
    else if (status >= 500)
        pa_hint(error, "the API failed; try again later");
    else if (is_redirect(status))
        pa_hint(
            error,
            "the address redirects, which is not followed because the key would be sent along: set the base URL "
            "to the final address");
    else if (status < 400)
        pa_hint(error, "nothing was asked for that this status answers: check the base URL, and caches and "
                       "proxies in between");
    else
        pa_hint(error, "the API refused the request; its message says why");
}

int pa_api_error(const portkey_call *call, portkey_error *error)
{
    portkey_response *response = call->response;
    size_t length;
    const char *body = portkey_response_body(response, &length);
    char message[MAX_MESSAGE] = "";
    char code[sizeof(error->api_code)] = "";
    bool is_page = pa_response_is_web_page(response);
    portkey_value root;

    if (error == NULL)
        return PORTKEY_EHTTP;
    if (portkey_response_json(&root, response, NULL) == 0) {
        copy_string(message, sizeof(message),
                    first_string(root, message_places, sizeof(message_places) / sizeof(message_places[0])),
                    call);
        copy_string(code, sizeof(code),
                    first_string(root, code_places, sizeof(code_places) / sizeof(code_places[0])), call);
    }
    if (message[0] == '\0' && !is_page)
        copy_without(message, sizeof(message), body, length, call);
    (void)pa_fail(error, PORTKEY_EHTTP, "%s answered HTTP %d%s%s%s%s%s",
                  portkey_operation_name(call->request->operation), portkey_response_status(response),
                  code[0] != '\0' ? ", " : "", code, is_page ? " with a web page" : "",
                  message[0] != '\0' ? ": " : "", message);
    error->http_status = portkey_response_status(response);
    memcpy(error->api_code, code, sizeof(code));
    if (is_page && error->http_status < 429)
        pa_hint(error, "check the base URL: a login page, a proxy or another server may have answered");
    else
        hint(error, call);
    return PORTKEY_EHTTP;
}

/* ---- headers ---- */

void pa_call_note_answer(const portkey_call *call, portkey_error *error)
{
    static const char *const names[] = {"x-portkey-trace-id", "x-request-id", "cf-ray"};
    const char *id = NULL;

    if (error == NULL || error->http_status == 0)
        return;
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]) && (id == NULL || id[0] == '\0'); i++)
        id = portkey_response_header(call->response, names[i]);
    if (id != NULL)
        copy_without(error->request_id, sizeof(error->request_id), id, strlen(id), call);
    error->retry_after = pa_response_retry_after(call->response);
}
