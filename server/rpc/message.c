/* SPDX-License-Identifier: MIT */
#include "rpc/message.h"

#include <string.h>

#include "rpc/stream.h"

/* Far more than any call needs; what it bounds is the memory a hostile line can make us index. */
enum { MAX_VALUES = 50000, MAX_DEPTH = 128 };

int rpc_parse(portkey_json **out, const char *line, size_t length, portkey_error *error)
{
    const portkey_json_limits limits = {.max_values = MAX_VALUES, .max_depth = MAX_DEPTH};
    int result = portkey_json_parse(out, line, length, &limits, error);

    switch (result) {
    case 0: return 0;
    case PORTKEY_EJSON: return RPC_PARSE_ERROR;
    case PORTKEY_ETOOLARGE: return RPC_INVALID_REQUEST;
    default: return RPC_INTERNAL_ERROR;
    }
}

bool rpc_id_equal(const rpc_id *a, const rpc_id *b)
{
    return a->raw != NULL && b->raw != NULL && a->length == b->length &&
           memcmp(a->raw, b->raw, a->length) == 0;
}

/* Integers beyond 64 bits are ids, too, so a plain row of digits needs no conversion; 1.0 and 1e2 do. */
static bool is_integer(portkey_value number)
{
    size_t length;
    const char *raw = portkey_value_raw(number, &length);
    int64_t ignored;

    if (memchr(raw, '.', length) == NULL && memchr(raw, 'e', length) == NULL &&
        memchr(raw, 'E', length) == NULL)
        return true;
    return portkey_value_integer(number, &ignored) == 0;
}

rpc_id rpc_id_read(portkey_value value)
{
    rpc_id id = {NULL, 0};
    portkey_json_type type = portkey_value_type(value);

    if (type == PORTKEY_JSON_STRING || (type == PORTKEY_JSON_NUMBER && is_integer(value)))
        id.raw = portkey_value_raw(value, &id.length);
    if (id.length > RPC_MAX_ID)
        id = (rpc_id){NULL, 0};
    return id;
}

/* Duplicate keys are refused: other parsers might use the other one. */
static bool has_duplicates(portkey_value envelope)
{
    static const char *const keys[] = {"jsonrpc", "id", "method", "params", "result", "error"};
    enum { KEYS = sizeof(keys) / sizeof(keys[0]) };
    bool seen[KEYS] = {false};

    PORTKEY_FOR_EACH (member, envelope) {
        portkey_value key = portkey_value_key(member);

        for (size_t i = 0; i < KEYS; i++) {
            if (!portkey_value_equals_string(key, keys[i], strlen(keys[i])))
                continue;
            if (seen[i])
                return true;
            seen[i] = true;
        }
    }
    return false;
}

static void refuse(rpc_message *message, int code, const char *complaint)
{
    message->kind = RPC_INVALID;
    message->code = code;
    message->complaint = complaint;
}

void rpc_message_read(rpc_message *message, portkey_value value)
{
    portkey_value id = portkey_value_member(value, "id");
    portkey_value result = portkey_value_member(value, "result");
    portkey_value error = portkey_value_member(value, "error");
    portkey_json_type params_type;

    *message = (rpc_message){.kind = RPC_REQUEST};
    if (portkey_value_type(value) != PORTKEY_JSON_OBJECT) {
        refuse(message, RPC_INVALID_REQUEST, "a message is a JSON object");
        return;
    }
    if (has_duplicates(value)) {
        refuse(message, RPC_INVALID_REQUEST, "the message has a key twice");
        return;
    }
    message->id = rpc_id_read(id);
    message->method = portkey_value_member(value, "method");
    message->params = portkey_value_member(value, "params");
    params_type = portkey_value_type(message->params);

    if (!portkey_value_exists(message->method) &&
        (portkey_value_exists(result) || portkey_value_exists(error))) {
        message->kind = RPC_RESPONSE;
        if (!portkey_value_exists(error))
            message->result = result;
    } else if (!portkey_value_is(portkey_value_member(value, "jsonrpc"), "2.0")) {
        refuse(message, RPC_INVALID_REQUEST, "\"jsonrpc\" must be \"2.0\"");
    } else if (portkey_value_type(message->method) != PORTKEY_JSON_STRING) {
        refuse(message, RPC_INVALID_REQUEST, "\"method\" must be a string");
    } else if (!portkey_value_exists(id)) {
        message->kind = params_type == PORTKEY_JSON_NONE || params_type == PORTKEY_JSON_OBJECT
                            ? RPC_NOTIFICATION
                            : RPC_IGNORED;
    } else if (message->id.raw == NULL) {
        refuse(message, RPC_INVALID_REQUEST, "\"id\" must be a string or an integer of at most 1,024 bytes");
    } else if (params_type != PORTKEY_JSON_NONE && params_type != PORTKEY_JSON_OBJECT) {
        refuse(message, RPC_INVALID_PARAMS, "\"params\" must be an object");
    }
}
