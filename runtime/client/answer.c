/* SPDX-License-Identifier: MIT */
/* Whether an answer that says success is one of the API. */
#include <string.h>

#include "base/names.h"
#include "client/api_error.h"
#include "client/client.h"
#include "error/error.h"
#include "operation/operation.h"

static bool may_be_empty(const portkey_response *response, const portkey_operation *operation)
{
    return response->status == 204 || response->status == 205 || pa_operation_answers_nothing(operation);
}

/* An operation whose answer has no body by the document may nevertheless be answered with a word. */
static bool may_be_other_than_json(const portkey_response *response, const portkey_operation *operation)
{
    return !pa_operation_answers_json(operation) && !pa_response_is_web_page(response) &&
           !pa_response_has_type(response, "application/json");
}

/* What the document promises otherwise is not known to the tables. */
static bool is_checked(const portkey_operation *operation)
{
    return pa_operation_answers_json(operation) || pa_operation_answers_nothing(operation);
}

/*
 * Whether the end of the body was announced. Otherwise the connection's end is
 * taken for it, and over TLS libcurl reports no error where the connection was cut.
 */
static bool has_end(const portkey_call *call)
{
    long version = 0;

    if (call->easy == NULL || !pa_client_address(call->client, call->request->operation)->secure ||
        portkey_response_header(call->response, "Content-Length") != NULL ||
        portkey_response_header(call->response, "Transfer-Encoding") != NULL)
        return true;
    return curl_easy_getinfo(call->easy, CURLINFO_HTTP_VERSION, &version) == CURLE_OK &&
           version >= CURL_HTTP_VERSION_2_0;
}

static int refuse(portkey_error *error, const portkey_call *call, const char *what)
{
    int status = call->response->status;

    (void)pa_fail(error, PORTKEY_EANSWER, "%s answered HTTP %d %s",
                  portkey_operation_name(call->request->operation), status, what);
    if (error != NULL)
        error->http_status = status;
    pa_hint(error, "check the base URL: a login page, a proxy or another server may have answered");
    return PORTKEY_EANSWER;
}

/* Whether the API says of a change that it was not made. The answer of a test may say so of what was tested. */
static bool says_failure(const portkey_operation *operation, portkey_value root)
{
    bool success = true;

    return !portkey_operation_is_read_only(operation) && !pa_operation_answers_outcome(operation) &&
           portkey_value_boolean(portkey_value_member(root, "success"), &success) == 0 && !success;
}

/* With what the API says, as of another status. */
static int refuse_failure(const portkey_call *call, portkey_error *error)
{
    (void)pa_api_error(call, error);
    if (error != NULL)
        error->code = PORTKEY_EANSWER;
    pa_hint(error, "the answer says that the call did not succeed: \"success\" is false");
    return PORTKEY_EANSWER;
}

/* JSON shows its own end, unless it is a number. */
static int check_json(const portkey_call *call, bool *shows_end, portkey_error *error)
{
    const portkey_operation *operation = call->request->operation;
    portkey_response *response = call->response;
    portkey_value root;
    int result = portkey_response_json(&root, response, NULL);

    if (result == PORTKEY_ENOMEM)
        return pa_fail_memory(error);
    if (result == 0 && says_failure(operation, root))
        return refuse_failure(call, error);
    *shows_end = result == 0 && portkey_value_type(root) != PORTKEY_JSON_NUMBER;
    if (result != PORTKEY_EJSON || may_be_other_than_json(response, operation))
        return 0;
    return refuse(error, call,
                  pa_response_is_web_page(response) ? "with a web page" : "with a body that is not JSON");
}

int pa_answer_check(const portkey_call *call, portkey_error *error)
{
    const portkey_operation *operation = call->request->operation;
    bool shows_end = false;
    int result = 0;

    if (call->response->body.length == 0 && !call->given)
        return may_be_empty(call->response, operation) ? 0 : refuse(error, call, "without a body");
    if (is_checked(operation) && !call->given)
        result = check_json(call, &shows_end, error);
    if (result == 0 && !shows_end && !has_end(call))
        return refuse(error, call, "with a body that may have been cut off");
    return result;
}
