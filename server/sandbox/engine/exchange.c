/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/exchange.h"

#include <stdarg.h>
#include <stdio.h>

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

const char *exchange_text(portkey_value object, const char *name)
{
    return portkey_value_string(portkey_value_member(object, name), NULL);
}

const char *exchange_argument(const sandbox_exchange *exchange, const char *name)
{
    return exchange_text(exchange->arguments, name);
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

int exchange_find_workspace(const char **id, sandbox_exchange *exchange, const char *name)
{
    static const store_place workspaces = {"/admin/workspaces", ""};
    store_found found = STORE_FOUND_INIT;
    int there = store_find(exchange->world->store, &found, workspaces, name);

    if (there == 1) {
        *id = exchange_copy(exchange, found.id.data, found.id.length);
        there = *id != NULL ? 1 : -1;
    }
    store_found_free(&found);
    return there;
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
