/* SPDX-License-Identifier: MIT */
/* A request as other HTTP libraries take it: the lines that libcurl is given, taken apart. */
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "client/client.h"
#include "error/error.h"
#include "operation/operation.h"

struct whole {
    portkey_http_request request; /* first */
    pa_text url;
    pa_text names_and_values; /* each NUL-terminated, in turn */
};

enum { MAX_URL = 128 * 1024, MAX_LINES = 64 * 1024 };

/* ---- header lines ---- */

/* Lines are "Name: value", "Name;" with an empty value, or "Name:", which only keeps libcurl from adding its own. */
static bool is_sent(const char *line)
{
    size_t name = strcspn(line, ":;");

    return line[name] == ';' || line[name + strspn(line + name, ": ")] != '\0';
}

static void append_parts(pa_text *parts, const char *line)
{
    size_t name = strcspn(line, ":;");

    pa_text_append(parts, line, name);
    pa_text_append_char(parts, '\0');
    pa_text_append_string(parts, line + name + strspn(line + name, ":; "));
    pa_text_append_char(parts, '\0');
}

static size_t append_lines(pa_text *parts, const struct curl_slist *line)
{
    size_t count = 0;

    for (; line != NULL; line = line->next)
        if (is_sent(line->data)) {
            append_parts(parts, line->data);
            count++;
        }
    return count;
}

static void append_agent(pa_text *parts, const portkey_client *client)
{
    static const char name[] = "User-Agent";

    pa_text_append(parts, name, sizeof(name));
    pa_text_append(parts, client->user_agent, strlen(client->user_agent) + 1);
}

/* The texts stay where they are from now on. */
static bool point_to_parts(struct whole *whole, size_t count)
{
    const char *part = whole->names_and_values.data;
    portkey_header *headers = calloc(count, sizeof(*headers));

    if (headers == NULL)
        return false;
    for (size_t i = 0; i < count; i++) {
        headers[i].name = part;
        headers[i].value = part += strlen(part) + 1;
        part += strlen(part) + 1;
    }
    whole->request.headers = headers;
    whole->request.header_count = count;
    return true;
}

/* ---- the whole ---- */

static void set_request(portkey_http_request *out, const portkey_call *call)
{
    const portkey_request *request = call->request;

    out->operation = portkey_operation_name(request->operation);
    out->method = portkey_operation_method(request->operation);
    out->timeout_ms = call->limits.timeout_ms;
    out->body = request->body;
    out->body_length = request->body_length;
    out->source = request->source;
    out->source_context = request->source_context;
}

static bool fill(struct whole *whole, const portkey_call *call)
{
    size_t count;

    set_request(&whole->request, call);
    pa_call_append_url(&whole->url, call);
    count = append_lines(&whole->names_and_values, pa_call_headers(call));
    append_agent(&whole->names_and_values, call->client);
    if (pa_text_failed(&whole->url) || pa_text_failed(&whole->names_and_values))
        return false;
    whole->request.url = whole->url.data;
    return point_to_parts(whole, count + 1);
}

portkey_http_request *pa_http_request_of(const portkey_call *call)
{
    struct whole *whole = calloc(1, sizeof(*whole));

    if (whole == NULL)
        return NULL;
    whole->url = (pa_text)PA_SECRET_TEXT_INIT(MAX_URL);
    whole->names_and_values = (pa_text)PA_SECRET_TEXT_INIT(MAX_LINES);
    if (fill(whole, call))
        return &whole->request;
    portkey_http_request_free(&whole->request);
    return NULL;
}

void portkey_http_request_free(portkey_http_request *request)
{
    struct whole *whole = (struct whole *)request;

    if (request == NULL)
        return;
    free((void *)request->headers);
    pa_text_free(&whole->url);
    pa_text_free(&whole->names_and_values);
    free(whole);
}

int portkey_http_request_new(portkey_http_request **out, portkey_client *client,
                             const portkey_request *request, const portkey_call_options *options,
                             bool with_key, portkey_error *error)
{
    portkey_call *call;
    int result;

    if (out == NULL || client == NULL || request == NULL)
        return pa_fail(error, PORTKEY_EINVAL,
                       "portkey_http_request_new(): out, client and request must not be NULL");
    call = pa_call_new(client, request);
    if (call == NULL)
        return pa_fail_memory(error);
    result = pa_call_prepare(call, options, with_key, error);
    if (result == 0) {
        portkey_http_request *made = pa_http_request_of(call);

        if (made != NULL)
            *out = made;
        else
            result = pa_fail_memory(error);
    }
    pa_call_drop(call);
    return result;
}
