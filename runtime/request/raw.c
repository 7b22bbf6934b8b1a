/* SPDX-License-Identifier: MIT */
/* Requests that no document has an operation for. */
#include <stdlib.h>
#include <string.h>

#include "base/encode.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "error/error.h"
#include "request/encoding.h"
#include "request/request.h"
#include "request/scheme.h"

enum { MAX_VERSION = 32, MAX_TYPE = 256 };

static int refuse(portkey_error *error, const char *what)
{
    return pa_fail(error, PORTKEY_EINVAL, "portkey_request_new_raw(): %s", what);
}

/* A text with path and query is not whole. Frees it. */
static int fail_target(pa_text *target, portkey_error *error)
{
    bool is_starved = pa_text_starved(target);

    pa_text_free(target);
    return is_starved
               ? pa_fail_memory(error)
               : pa_fail(error, PORTKEY_ETOOLARGE, "path and query exceed %d KiB", PA_MAX_TARGET / 1024);
}

/* ---- checks ---- */

static bool is_listed(const char *method, const char *const *methods)
{
    while (*methods != NULL && strcmp(method, *methods) != 0)
        methods++;
    return *methods != NULL;
}

/* Whether it asks for something and changes nothing (RFC 9110). */
static bool is_safe(const char *method)
{
    static const char *const safe[] = {"GET", "HEAD", NULL};

    return is_listed(method, safe);
}

static int check_method(const portkey_raw_request *raw, portkey_error *error)
{
    static const char *const methods[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", NULL};

    if (raw->method == NULL || !is_listed(raw->method, methods))
        return refuse(error, "the method is none of GET, HEAD, POST, PUT, PATCH and DELETE");
    if ((raw->body != NULL || raw->source != NULL) && is_safe(raw->method))
        return refuse(error, "a request with GET or HEAD has no body");
    return 0;
}

/* Whether it has only the characters of a path (RFC 3986) and whole escapes. */
static bool is_encoded_path(const char *path)
{
    static const char plain[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=:@";

    for (size_t length = strlen(path); length > 0; path++, length--)
        if (strchr(plain, *path) == NULL && pa_percent_value(path, length) < 0)
            return false;
    return true;
}

/* Some servers drop what follows ';' in a segment. */
static void split_at_semicolons(pa_text *path)
{
    for (size_t i = 0; i < path->length; i++)
        if (path->data[i] == ';')
            path->data[i] = '/';
}

/* What proxies decode before they resolve dot segments is checked as they see it. */
static int check_decoded(const char *path, portkey_error *error)
{
    pa_text decoded = PA_TEXT_INIT(PA_MAX_TARGET);
    const char *expected;
    int result = 0;

    (void)pa_append_from_percent(&decoded, path, strlen(path));
    if (pa_text_failed(&decoded))
        return fail_target(&decoded, error);
    split_at_semicolons(&decoded);
    expected = pa_place_expected(PA_TO_PATH, decoded.data, decoded.length);
    if (expected != NULL)
        result = pa_fail(error, PORTKEY_EINVAL, "portkey_request_new_raw(): the path must be %s", expected);
    pa_text_free(&decoded);
    return result;
}

/* The path follows the host and port of the base URL, so it must not go on with them. */
static int check_path(const portkey_raw_request *raw, portkey_error *error)
{
    if (raw->path == NULL || raw->path[0] != '/' || raw->path[1] == '/')
        return refuse(error, "the path must begin with one '/'");
    if (!is_encoded_path(raw->path))
        return refuse(error,
                      "the path has a character that must be percent-encoded; the query is no part of it");
    return check_decoded(raw->path, error);
}

/* One segment, such as "/v2". */
static int check_version(const char *version, portkey_error *error)
{
    if (version == NULL || version[0] == '\0')
        return 0;
    if (version[0] != '/' || version[1] == '\0' || strlen(version) > MAX_VERSION ||
        strspn(version + 1, "abcdefghijklmnopqrstuvwxyz0123456789-_") != strlen(version + 1))
        return refuse(error, "the version must be of the form \"/v2\", or empty");
    return 0;
}

static int check_query(const portkey_raw_request *raw, portkey_error *error)
{
    if (raw->query == NULL && raw->query_count > 0)
        return refuse(error, "the query is NULL and query_count is not 0");
    for (size_t i = 0; i < raw->query_count; i++) {
        const portkey_query *one = &raw->query[i];

        if (one->name == NULL || one->name[0] == '\0' || one->value == NULL)
            return refuse(error, "a parameter of the query has no name or no value");
        if (!pa_is_utf8(one->name, strlen(one->name)) || !pa_is_utf8(one->value, strlen(one->value)))
            return refuse(error, "a parameter of the query is not UTF-8");
    }
    return 0;
}

static int check_body(const portkey_raw_request *raw, portkey_error *error)
{
    static const portkey_json_limits limits = {.refuse_duplicates = true};
    portkey_json *document = NULL;
    int result;

    if (raw->body != NULL && raw->source != NULL)
        return refuse(error, "there are a body and a source of one");
    if (raw->body == NULL && raw->source == NULL && raw->body_length > 0)
        return refuse(error, "the body is NULL and body_length is not 0");
    if (raw->body != NULL && raw->body_length > PA_MAX_BODY)
        return pa_fail(error, PORTKEY_ETOOLARGE, "portkey_request_new_raw(): the body has more than %d MiB",
                       PA_MAX_BODY / 1024 / 1024);
    if (raw->body == NULL || raw->content_type != NULL)
        return 0;
    if (raw->body_length == 0)
        return refuse(error, "there is a body, and body_length is 0");
    result = portkey_json_parse(&document, raw->body, raw->body_length, &limits, error);
    portkey_json_free(document);
    return result;
}

/* It is sent as a header. */
static int check_type(const char *type, portkey_error *error)
{
    if (type == NULL)
        return 0;
    if (type[0] == '\0' || strlen(type) > MAX_TYPE || type[0] == ' ')
        return refuse(error, "the content type is empty, too long, or begins with a space");
    for (; *type != '\0'; type++)
        if (*type < 0x20 || *type > 0x7E)
            return refuse(error, "the content type has a character that is not printable ASCII");
    return 0;
}

static int check(const portkey_raw_request *raw, portkey_error *error)
{
    int result = check_method(raw, error);

    if (result == 0 && raw->plane != PORTKEY_PLANE_CONTROL && raw->plane != PORTKEY_PLANE_DATA)
        result = refuse(error, "there is no such plane");
    if (result == 0)
        result = check_path(raw, error);
    if (result == 0)
        result = check_version(raw->version, error);
    if (result == 0)
        result = check_query(raw, error);
    if (result == 0)
        result = check_type(raw->content_type, error);
    if (result == 0)
        result = check_body(raw, error);
    return result;
}

/* ---- the request ---- */

static void append_query(pa_text *target, const portkey_raw_request *raw)
{
    for (size_t i = 0; i < raw->query_count; i++) {
        pa_text_append_char(target, i == 0 ? '?' : '&');
        pa_append_coded(target, PA_TO_QUERY, raw->query[i].name, strlen(raw->query[i].name));
        pa_text_append_char(target, '=');
        pa_append_coded(target, PA_TO_QUERY, raw->query[i].value, strlen(raw->query[i].value));
    }
}

/* Ends a text of the row, which began at the offset that is returned. */
static uint32_t end_string(pa_text *strings, size_t begin)
{
    pa_text_append_char(strings, '\0');
    return (uint32_t)begin;
}

static uint32_t add_string(pa_text *strings, const char *string)
{
    size_t begin = strings->length;

    pa_text_append_string(strings, string);
    return end_string(strings, begin);
}

static void fill_strings(portkey_operation *row, pa_text *strings, const portkey_raw_request *raw)
{
    const char *version = raw->version != NULL ? raw->version : pa_api_base;

    (void)add_string(strings, "");
    row->method = add_string(strings, raw->method);
    row->base = add_string(strings, version);
    row->path = add_string(strings, raw->path);
    row->name = (uint32_t)strings->length;
    pa_text_append_string(strings, raw->method);
    pa_text_append_char(strings, ' ');
    pa_text_append_string(strings, version);
    (void)add_string(strings, raw->path);
}

static struct pa_raw_operation *new_operation(const portkey_raw_request *raw)
{
    struct pa_raw_operation *operation = calloc(1, sizeof(*operation));
    pa_text strings = PA_TEXT_INIT(4 * PA_MAX_TARGET);

    if (operation == NULL)
        return NULL;
    fill_strings(&operation->row, &strings, raw);
    if (pa_text_failed(&strings)) {
        pa_text_free(&strings);
        free(operation);
        return NULL;
    }
    operation->strings = pa_text_take(&strings);
    operation->row.domain = PA_NO_DOMAIN;
    operation->row.plane = (uint8_t)raw->plane;
    operation->row.scheme = pa_first_scheme() != NULL ? 1 : 0;
    /* What it answers is not known, so it may be nothing, and `success` may be what was asked for. */
    operation->row.flags =
        (uint16_t)(PA_ANSWERS_NOTHING | PA_ANSWERS_OUTCOME | (is_safe(raw->method) ? PA_READ_ONLY : 0) |
                   (raw->idempotent ? PA_IDEMPOTENT : 0));
    return operation;
}

static int fill_target(portkey_request *request, const portkey_raw_request *raw, portkey_error *error)
{
    pa_text target = PA_TEXT_INIT(PA_MAX_TARGET);

    pa_text_append_string(&target, raw->path);
    append_query(&target, raw);
    if (pa_text_failed(&target))
        return fail_target(&target, error);
    request->target = pa_text_take(&target);
    return 0;
}

static int fill_body(portkey_request *request, const portkey_raw_request *raw, portkey_error *error)
{
    const char *type = raw->content_type != NULL ? raw->content_type : "application/json";

    if (raw->body == NULL && raw->source == NULL)
        return 0;
    request->source = raw->source;
    request->source_context = raw->source_context;
    request->content_type = pa_copy(type, strlen(type));
    if (raw->body != NULL)
        request->body = pa_copy(raw->body, raw->body_length);
    if (request->content_type == NULL || (raw->body != NULL && request->body == NULL))
        return pa_fail_memory(error);
    request->body_length = raw->body_length;
    return 0;
}

static int fill(portkey_request *request, const portkey_raw_request *raw, portkey_error *error)
{
    int result;

    request->raw = new_operation(raw);
    if (request->raw == NULL)
        return pa_fail_memory(error);
    request->operation = &request->raw->row;
    result = fill_body(request, raw, error);
    return result == 0 ? fill_target(request, raw, error) : result;
}

int portkey_request_new_raw(portkey_request **out, const portkey_raw_request *raw, portkey_error *error)
{
    portkey_request *request;
    int result;

    if (out == NULL || raw == NULL)
        return refuse(error, "out and raw must not be NULL");
    if (raw->size != sizeof(*raw))
        return refuse(error, "the size is not that of this library: begin with PORTKEY_RAW_REQUEST_INIT");
    result = check(raw, error);
    if (result < 0)
        return result;
    request = calloc(1, sizeof(*request));
    if (request == NULL)
        return pa_fail_memory(error);
    result = fill(request, raw, error);
    if (result < 0)
        portkey_request_free(request);
    else
        *out = request;
    return result;
}
