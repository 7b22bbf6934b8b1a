/* SPDX-License-Identifier: MIT */
#include <curl/curl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "client/response.h"

#include "base/names.h"
#include "base/number.h"
#include "client/client.h"
#include "error/error.h"

enum { MAX_HEADER_BYTES = 64 * 1024, MAX_DEPTH = 1024, MAX_BODY = 1024 * 1024 * 1024 };

portkey_response *pa_response_new(size_t max_body)
{
    portkey_response *response = calloc(1, sizeof(*response));

    if (response != NULL) {
        response->headers.limit = MAX_HEADER_BYTES;
        response->body.limit = max_body;
        /* When a key was created, the body contains it. */
        response->body.secret = true;
    }
    return response;
}

static int refuse(portkey_error *error, const char *what)
{
    return pa_fail(error, PORTKEY_EINVAL, "portkey_response_new(): %s", what);
}

static int check_given(int status, const portkey_header *headers, size_t header_count, const char *body,
                       size_t length, portkey_error *error)
{
    if (status < 200 || status > 599)
        return refuse(error, "the status must be from 200 to 599");
    if ((headers == NULL && header_count > 0) || (body == NULL && length > 0))
        return refuse(error, "headers or body are NULL and their count or length is not 0");
    for (size_t i = 0; i < header_count; i++)
        if (headers[i].name == NULL || headers[i].value == NULL || !pa_is_header_name(headers[i].name) ||
            !pa_is_header_value(headers[i].value))
            return refuse(error, "a header's name is not a token, or its value has control characters or "
                                 "spaces around it");
    if (length > MAX_BODY)
        return pa_fail(error, PORTKEY_ETOOLARGE, "portkey_response_new(): the body has more than 1 GiB");
    return 0;
}

static void append_header(pa_text *headers, const portkey_header *header)
{
    pa_text_append_string(headers, header->name);
    pa_text_append_string(headers, ": ");
    pa_text_append_string(headers, header->value);
    pa_text_append_char(headers, '\0');
}

static int fill_given(portkey_response *response, const portkey_header *headers, size_t header_count,
                      const char *body, size_t length, portkey_error *error)
{
    size_t total = 0;

    for (size_t i = 0; i < header_count; i++) {
        total += strlen(headers[i].name) + strlen(headers[i].value);
        append_header(&response->headers, &headers[i]);
    }
    if (response->headers.failed && total + 3 * header_count > MAX_HEADER_BYTES)
        return pa_fail(error, PORTKEY_ETOOLARGE, "portkey_response_new(): the headers have more than 64 KiB");
    pa_text_append(&response->body, body, length);
    return pa_text_failed(&response->headers) || pa_text_failed(&response->body) ? pa_fail_memory(error) : 0;
}

int portkey_response_new(portkey_response **out, int status, const portkey_header *headers,
                         size_t header_count, const char *body, size_t length, portkey_error *error)
{
    portkey_response *response;
    int result;

    if (out == NULL)
        return refuse(error, "out must not be NULL");
    result = check_given(status, headers, header_count, body, length, error);
    if (result < 0)
        return result;
    response = pa_response_new(MAX_BODY);
    if (response == NULL)
        return pa_fail_memory(error);
    response->status = status;
    response->has_head = true;
    result = fill_given(response, headers, header_count, body, length, error);
    if (result < 0)
        portkey_response_free(response);
    else
        *out = response;
    return result;
}

void portkey_response_free(portkey_response *response)
{
    if (response == NULL)
        return;
    pa_arena_free(&response->arena);
    portkey_json_free(response->json);
    pa_text_free(&response->headers);
    pa_text_free(&response->body);
    free(response);
}

static void begin_head(portkey_response *response)
{
    pa_text_clear(&response->headers);
    response->has_head = false;
}

bool pa_response_add_header(portkey_response *response, const char *line, size_t length)
{
    if (length >= 5 && memcmp(line, "HTTP/", 5) == 0)
        begin_head(response);
    while (length > 0 && (line[length - 1] == '\r' || line[length - 1] == '\n'))
        length--;
    if (length == 0)
        response->has_head = true;
    if (length == 0 || memchr(line, '\0', length) != NULL)
        return true;
    pa_text_append(&response->headers, line, length);
    pa_text_append_char(&response->headers, '\0');
    return !pa_text_failed(&response->headers);
}

int portkey_response_status(const portkey_response *response)
{
    return response->status;
}

const char *portkey_response_body(const portkey_response *response, size_t *length)
{
    if (length != NULL)
        *length = response->body.length;
    return response->body.data != NULL ? response->body.data : "";
}

const char *portkey_response_header(const portkey_response *response, const char *name)
{
    size_t name_length = strlen(name);
    const char *found = NULL;
    size_t at = 0;

    while (at < response->headers.length) {
        const char *line = response->headers.data + at;
        size_t length = strlen(line);

        if (pa_begins_caseless(line, length, name) && line[name_length] == ':')
            found = line + name_length + 1 + strspn(line + name_length + 1, " \t");
        at += length + 1;
    }
    return found;
}

int portkey_response_json(portkey_value *out, portkey_response *response, portkey_error *error)
{
    if (out == NULL || response == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "there is no response to read, or out is NULL");
    if (response->json == NULL) {
        portkey_json_limits limits = {.max_bytes = response->body.limit < 1 ? 1 : response->body.limit,
                                      .max_depth = MAX_DEPTH};
        size_t length;
        const char *body = portkey_response_body(response, &length);
        int result = portkey_json_parse(&response->json, body, length, &limits, error);

        if (result < 0)
            return result;
    }
    *out = portkey_json_root(response->json);
    return 0;
}

/* The time of the server, as that of this machine may be another; without it, ours. */
static time_t server_time(const portkey_response *response)
{
    const char *date = portkey_response_header(response, "Date");
    time_t now = date != NULL ? curl_getdate(date, NULL) : -1;

    return now != -1 ? now : time(NULL);
}

static unsigned seconds_until(const portkey_response *response, const char *date)
{
    time_t then = curl_getdate(date, NULL);
    time_t now = server_time(response);

    if (then == -1 || then <= now)
        return 0;
    return then - now < INT_MAX ? (unsigned)(then - now) : UINT_MAX;
}

unsigned pa_response_retry_after(const portkey_response *response)
{
    const char *value = portkey_response_header(response, "Retry-After");
    uint64_t seconds;
    size_t digits;

    if (value == NULL || value[0] == '\0')
        return 0;
    digits = pa_take_digits(&seconds, value, strlen(value));
    if (value[digits + strspn(value + digits, " \t")] == '\0')
        return seconds < UINT_MAX ? (unsigned)seconds : UINT_MAX;
    return seconds_until(response, value);
}

bool pa_response_has_type(const portkey_response *response, const char *type)
{
    const char *value = portkey_response_header(response, "Content-Type");

    return value != NULL && pa_begins_caseless(value, strlen(value), type);
}

bool pa_response_is_web_page(const portkey_response *response)
{
    return pa_response_has_type(response, "text/html") ||
           pa_response_has_type(response, "application/xhtml+xml");
}
