/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "request/request.h"

#include "base/memory.h"
#include "error/error.h"
#include "request/builder.h"
#include "schema/validate.h"

enum { MAX_HEADERS = 16 * 1024 };

/* Each of its texts is whole, or why one is not. */
static int judge(const struct builder *b)
{
    const pa_text *const texts[] = {&b->target, &b->headers, &b->body, &b->content_type};
    bool has_failed = false;

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        if (pa_text_starved(texts[i]))
            return pa_fail_memory(b->error);
        has_failed = has_failed || pa_text_failed(texts[i]);
    }
    return has_failed ? pa_fail(b->error, PORTKEY_ETOOLARGE,
                                "the request for %s exceeds %d KiB of path and query, %d KiB of headers or "
                                "%d MiB of body",
                                portkey_operation_name(b->operation), PA_MAX_TARGET / 1024,
                                MAX_HEADERS / 1024, PA_MAX_BODY / 1024 / 1024)
                      : 0;
}

static int finish(struct builder *b, portkey_request **out)
{
    portkey_request *request;
    int result = judge(b);

    if (result != 0)
        return result;
    request = calloc(1, sizeof(*request));
    if (request == NULL)
        return pa_fail_memory(b->error);
    request->operation = b->operation;
    request->body_length = b->body.length;
    request->target = pa_text_take(&b->target);
    request->body = pa_text_take(&b->body);
    request->content_type = pa_text_take(&b->content_type);
    request->headers = pa_text_take(&b->headers);
    *out = request;
    return 0;
}

/* The argument that is in the path, if one alone is. */
static const char *subject_of(const struct builder *b)
{
    const char *subject = NULL;

    for (uint8_t i = 0; i < b->operation->parameter_count; i++) {
        const struct pa_parameter *parameter = &b->domain->parameters[b->operation->first_parameter + i];

        if (parameter->location != PA_IN_PATH)
            continue;
        if (subject != NULL)
            return NULL;
        subject = b->domain->pools.strings + parameter->argument;
    }
    return subject;
}

static int build(struct builder *b, portkey_request **out)
{
    int result = pa_validate(&b->domain->pools, b->operation->arguments, b->arguments,
                             portkey_operation_name(b->operation), subject_of(b), b->error);

    if (result == 0)
        result = pa_build_path(b);
    if (result == 0)
        result = pa_build_query(b);
    if (result == 0)
        result = pa_build_headers(b);
    if (result == 0)
        result = pa_build_body(b);
    return result == 0 ? finish(b, out) : result;
}

int portkey_request_new(portkey_request **out, const portkey_operation *operation, const char *arguments,
                        size_t length, portkey_error *error)
{
    static const portkey_json_limits limits = {.refuse_duplicates = true};
    struct builder b = {
        .operation = operation,
        .target = PA_TEXT_INIT(PA_MAX_TARGET),
        .headers = PA_SECRET_TEXT_INIT(MAX_HEADERS),
        .body = PA_SECRET_TEXT_INIT(PA_MAX_BODY),
        .content_type = PA_TEXT_INIT(MAX_HEADERS),
        .error = error,
    };
    portkey_json *document = NULL;
    int result;

    if (out == NULL || operation == NULL || (arguments == NULL && length > 0))
        return pa_fail(error, PORTKEY_EINVAL, "portkey_request_new() needs out, an operation and arguments");
    if (operation->domain == PA_NO_DOMAIN)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_request_new(): a raw request has no arguments");
    if (operation->domain == pa_domain_count)
        return pa_fail(error, PORTKEY_EINVAL,
                       "portkey_request_new(): %s is a workflow, which is no single request",
                       portkey_operation_name(operation));
    if (arguments == NULL) {
        arguments = "{}";
        length = 2;
    }
    result = portkey_json_parse(&document, arguments, length, &limits, error);
    if (result < 0)
        return result;
    b.domain = pa_domains[operation->domain];
    b.arguments = portkey_json_root(document);
    result = build(&b, out);
    pa_text_free(&b.target);
    /* Bodies may contain provider keys, cookies may contain sessions. */
    pa_text_free(&b.headers);
    pa_text_free(&b.body);
    pa_text_free(&b.content_type);
    portkey_json_free(document);
    return result;
}

static void free_raw(struct pa_raw_operation *raw)
{
    if (raw != NULL)
        free(raw->strings);
    free(raw);
}

/* Lines as in portkey_request.headers. */
static void wipe_lines(char *line)
{
    while (line != NULL && *line != '\0') {
        size_t length = strlen(line);

        pa_wipe(line, length);
        line += length + 1;
    }
}

void portkey_request_free(portkey_request *request)
{
    if (request == NULL)
        return;
    /* Bodies may contain provider keys, cookies may contain sessions. */
    if (request->body != NULL)
        pa_wipe(request->body, request->body_length);
    wipe_lines(request->headers);
    free(request->target);
    free(request->body);
    free(request->content_type);
    free(request->headers);
    free_raw(request->raw);
    free(request);
}

const portkey_operation *portkey_request_operation(const portkey_request *request)
{
    return request->operation;
}

const char *portkey_request_target(const portkey_request *request)
{
    return request->target;
}

const char *portkey_request_body(const portkey_request *request, size_t *length)
{
    if (length != NULL)
        *length = request->body_length;
    return request->body;
}

const char *portkey_request_content_type(const portkey_request *request)
{
    return request->content_type;
}

const char *pa_operation_base(const portkey_operation *operation)
{
    return pa_operation_text(operation, operation->base);
}
