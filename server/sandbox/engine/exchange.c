/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/exchange.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/json_writer.h"

enum { MAX_MESSAGE = 1024 };

bool exchange_fail(sandbox_exchange *exchange, unsigned status, const char *code, const char *format, ...)
{
    char message[MAX_MESSAGE];
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(message, sizeof(message), format, arguments);
    va_end(arguments);
    sandbox_fail(exchange->reply, status, code, message);
    return false;
}

static void write_call_failure(pa_text *body, const char *message)
{
    pa_writer writer = pa_write_to(body);

    pa_text_clear(body);
    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "status"), "failure");
    pa_write_text(pa_member(&writer, "message"), message);
    pa_end(&writer);
}

bool exchange_fail_call(sandbox_exchange *exchange, unsigned status, const char *format, ...)
{
    char message[MAX_MESSAGE];
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(message, sizeof(message), format, arguments);
    va_end(arguments);
    exchange->reply->status = status;
    write_call_failure(&exchange->reply->body, message);
    return false;
}

bool exchange_break(sandbox_exchange *exchange)
{
    return exchange_fail(exchange, 500, "AB04", "The sandbox is out of memory, or its store failed.");
}

bool exchange_refuse(sandbox_exchange *exchange)
{
    return exchange_fail(exchange, 403, "AB03", "There is no such resource, or this API key may not use it.");
}

char *exchange_copy(sandbox_exchange *exchange, const char *bytes, size_t length)
{
    char *copy = pa_arena_take(&exchange->arena, length + 1);

    if (copy != NULL)
        memcpy(copy, bytes, length);
    return copy;
}

char *exchange_copy_text(sandbox_exchange *exchange, const char *text)
{
    return text != NULL ? exchange_copy(exchange, text, strlen(text)) : NULL;
}

const char *exchange_text(portkey_value object, const char *name)
{
    return portkey_value_string(portkey_value_member(object, name), NULL);
}

const char *exchange_argument(const sandbox_exchange *exchange, const char *name)
{
    return exchange_text(exchange->arguments, name);
}

int64_t exchange_time(portkey_value object, const char *name, int64_t otherwise)
{
    size_t length;
    const char *text = portkey_value_string(portkey_value_member(object, name), &length);

    if (text != NULL)
        (void)pa_read_time(text, length, &otherwise);
    return otherwise;
}

bool exchange_is_past(const sandbox_exchange *exchange, const char *time)
{
    int64_t at;

    return time != NULL && pa_read_time(time, strlen(time), &at) && at <= exchange->now;
}

bool exchange_list_has(const char *list, const char *text)
{
    size_t length = strlen(text);

    while (*list != '\0') {
        size_t one = strcspn(list, ",");

        if (one == length && memcmp(list, text, one) == 0)
            return true;
        list += list[one] == ',' ? one + 1 : one;
    }
    return false;
}

static bool is_archived(const store_found *found)
{
    portkey_json *document = NULL;
    bool is = portkey_json_parse(&document, found->body.data, found->body.length, NULL, NULL) == 0 &&
              portkey_value_is(portkey_value_member(portkey_json_root(document), "status"), "archived");

    portkey_json_free(document);
    return is;
}

int exchange_find_workspace(const char **id, sandbox_exchange *exchange, const char *name)
{
    static const store_place workspaces = {"/admin/workspaces", ""};
    store_found found = STORE_FOUND_INIT;
    int there = store_find(exchange->world->store, &found, workspaces, name);

    if (there == 1 && !portkey_operation_is_read_only(exchange->route->operation) && is_archived(&found))
        there = 0;
    if (there == 1) {
        *id = exchange_copy(exchange, found.id.data, found.id.length);
        there = *id != NULL ? 1 : -1;
    }
    store_found_free(&found);
    return there;
}

bool exchange_parse(portkey_json **out, sandbox_exchange *exchange, store_place place, const char *body,
                    size_t length, pa_text *shown)
{
    if (portkey_json_parse(out, body, length, NULL, NULL) < 0)
        return false;
    if (!exchange->world->view(exchange, place, portkey_json_root(*out), shown))
        return false;
    if (shown->length == 0)
        return !pa_text_failed(shown);
    portkey_json_free(*out);
    *out = NULL;
    return !pa_text_failed(shown) && portkey_json_parse(out, shown->data, shown->length, NULL, NULL) == 0;
}

bool exchange_keep_written(sandbox_exchange *exchange)
{
    portkey_json_free(exchange->written_document);
    exchange->written_document = NULL;
    if (pa_text_failed(&exchange->written) ||
        portkey_json_parse(&exchange->written_document, exchange->written.data, exchange->written.length,
                           NULL, NULL) < 0)
        return exchange_break(exchange);
    exchange->result = portkey_json_root(exchange->written_document);
    return true;
}
