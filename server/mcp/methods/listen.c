/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mcp/methods/methods.h"
#include "mcp/result.h"
#include "mcp/session.h"
#include "mcp/subscriptions_state.h"
#include "rpc/answer.h"
#include "rpc/notice.h"

enum { MAX_LISTENERS = 32, MAX_URIS = 256 /* of one filter; those behind are not honoured */ };

static const struct {
    const char *key;
    enum mcp_change change;
} kinds[] = {
    {"toolsListChanged", MCP_TOOLS_CHANGED},
    {"promptsListChanged", MCP_PROMPTS_CHANGED},
    {"resourcesListChanged", MCP_RESOURCES_CHANGED},
};

enum { KINDS = sizeof(kinds) / sizeof(kinds[0]) };

/* The kinds that are asked for and that the catalog can tell of. */
static unsigned read_changes(portkey_value filter, const mcp_catalog *catalog)
{
    unsigned changes = 0;

    for (size_t i = 0; i < KINDS; i++) {
        bool wanted = false;

        if (portkey_value_boolean(portkey_value_get(filter, kinds[i].key, strlen(kinds[i].key)), &wanted) ==
                0 &&
            wanted)
            changes |= (unsigned)kinds[i].change;
    }
    return changes & catalog->type->changes;
}

/* Appends those resources of the filter that can be subscribed to, as a JSON array. */
static void append_uris(pa_text *text, portkey_value wanted, mcp_catalog *catalog)
{
    portkey_value uri = portkey_value_first(wanted);
    char separator = '[';

    for (size_t i = 0; i < MAX_URIS && portkey_value_exists(uri); i++, uri = portkey_value_next(uri)) {
        size_t length;
        const char *bytes =
            portkey_value_type(uri) == PORTKEY_JSON_STRING ? portkey_value_string(uri, &length) : NULL;

        if (bytes == NULL || catalog->type->can_subscribe == NULL ||
            !catalog->type->can_subscribe(catalog, bytes, length))
            continue;
        pa_text_append_char(text, separator);
        separator = ',';
        pa_append_json_string(text, bytes, length);
    }
    pa_text_append_string(text, separator == '[' ? "[]" : "]");
}

static mcp_listener *new_listener(const mcp_request *request, portkey_value filter)
{
    mcp_session *session = request->session;
    pa_text uris = PA_TEXT_INIT(1024 * 1024);
    mcp_listener *listener = malloc(sizeof(*listener) + request->id.length);
    bool worked = listener != NULL;

    if (worked) {
        *listener = (mcp_listener){
            .output = request->output,
            .changes = read_changes(filter, session->catalog),
            .id_length = request->id.length,
        };
        memcpy(listener->id, request->id.raw, request->id.length);
        append_uris(&uris, portkey_value_member(filter, "resourceSubscriptions"), session->catalog);
        worked = mcp_document_take(&listener->uris, &uris);
    }
    if (worked)
        return listener;
    mcp_listener_free(listener);
    return NULL;
}

/* Tells what is honoured of the filter. Nothing else may be told before: returns false if this cannot be. */
static bool acknowledge(const mcp_session *session, const mcp_listener *listener)
{
    pa_text *text = rpc_begin_notification(session->output, "notifications/subscriptions/acknowledged");
    portkey_value uris = mcp_document_root(&listener->uris);

    pa_text_append_char(text, '{');
    mcp_listener_append_meta(text, listener);
    mcp_append_member(text, "notifications");
    pa_text_append_char(text, '{');
    for (size_t i = 0; i < KINDS; i++)
        if (listener->changes & (unsigned)kinds[i].change) {
            mcp_append_member(text, kinds[i].key);
            pa_text_append_string(text, "true");
        }
    if (portkey_value_count(uris) > 0) {
        size_t length;
        const char *raw = portkey_value_raw(uris, &length);

        mcp_append_member(text, "resourceSubscriptions");
        pa_text_append(text, raw, length);
    }
    pa_text_append_string(text, "}}");
    return rpc_end_notice(session->output, text);
}

void mcp_listen(const mcp_request *request)
{
    mcp_subscriptions *subscriptions = &request->session->subscriptions;
    portkey_value filter = portkey_value_member(request->params, "notifications");
    mcp_listener *listener;

    if (portkey_value_type(filter) != PORTKEY_JSON_OBJECT) {
        mcp_request_error(request, RPC_INVALID_PARAMS, "params.notifications must be an object");
        return;
    }
    if (subscriptions->listener_count >= MAX_LISTENERS) {
        mcp_request_error(request, RPC_INVALID_REQUEST,
                          "at most 32 subscriptions/listen can be open: cancel one first");
        return;
    }
    listener = new_listener(request, filter);
    if (listener == NULL) {
        mcp_request_error(request, RPC_INTERNAL_ERROR, "memory ran out");
        return;
    }
    listener->output->promise(listener->output);
    if (!acknowledge(request->session, listener)) {
        rpc_error(listener->output, request->id, true, RPC_INTERNAL_ERROR, "memory ran out");
        mcp_listener_free(listener);
        return;
    }
    listener->next = subscriptions->listeners;
    subscriptions->listeners = listener;
    subscriptions->listener_count++;
}
