/* SPDX-License-Identifier: MIT */
/* JSON-RPC: any line is a message of one kind, of which the parts are there and are parts of the line. */
#include <string.h>

#include "fuzz.h"
#include "rpc/message.h"
#include "rpc/outline.h"

static void check_id(const rpc_id *id, const char *text, size_t size)
{
    if (id->raw == NULL)
        return;
    FUZZ_CHECK(id->raw >= text && id->length > 0 && id->length <= (size_t)(text + size - id->raw));
    FUZZ_CHECK(id->raw[0] == '"' || id->raw[0] == '-' || (id->raw[0] >= '0' && id->raw[0] <= '9'));
    FUZZ_CHECK(rpc_id_equal(id, id));
}

static void check_message(portkey_value value, const char *text, size_t size)
{
    rpc_message message;

    rpc_message_read(&message, value);
    check_id(&message.id, text, size);
    switch (message.kind) {
    case RPC_REQUEST:
        FUZZ_CHECK(message.id.raw != NULL);
        FUZZ_CHECK(portkey_value_type(message.method) == PORTKEY_JSON_STRING);
        break;
    case RPC_NOTIFICATION: FUZZ_CHECK(portkey_value_type(message.method) == PORTKEY_JSON_STRING); break;
    case RPC_INVALID: FUZZ_CHECK(message.code < 0 && message.complaint != NULL); break;
    case RPC_RESPONSE:
    case RPC_IGNORED: break;
    }
}

/* What is read without memory is a part of the line as well, and the same where the line is JSON. */
static void check_outline(const rpc_outline *outline, portkey_value root)
{
    rpc_id id = rpc_id_read(portkey_value_member(root, "id"));

    if (outline->id.raw == NULL)
        return;
    FUZZ_CHECK(id.raw == outline->id.raw && id.length == outline->id.length);
    FUZZ_CHECK(outline->has_method == portkey_value_exists(portkey_value_member(root, "method")));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    portkey_json *document = NULL;
    portkey_error error;
    portkey_value root;
    rpc_outline outline = rpc_outline_read(text, size);

    check_id(&outline.id, text, size);
    if (rpc_parse(&document, text, size, &error) != 0) {
        FUZZ_CHECK(document == NULL && error.message[0] != '\0');
        return 0;
    }
    root = portkey_json_root(document);
    check_outline(&outline, root);
    check_message(root, text, size);
    if (portkey_value_type(root) == PORTKEY_JSON_ARRAY)
        PORTKEY_FOR_EACH (item, root)
            check_message(item, text, size);
    portkey_json_free(document);
    return 0;
}
