/* SPDX-License-Identifier: MIT */
#include "mcp/subscriptions.h"

#include <stdlib.h>
#include <string.h>

#include "mcp/result.h"
#include "mcp/session.h"
#include "mcp/subscriptions_state.h"
#include "rpc/notice.h"

enum { MAX_SUBSCRIBED = 256, MAX_URI = 4096 };

/* ---- listeners ---- */

void mcp_listener_free(mcp_listener *listener)
{
    if (listener == NULL)
        return;
    mcp_document_free(&listener->uris);
    free(listener);
}

static void append_id(pa_text *text, const mcp_listener *listener)
{
    mcp_append_member(text, "io.modelcontextprotocol/subscriptionId");
    pa_text_append(text, listener->id, listener->id_length);
}

void mcp_listener_append_meta(pa_text *text, const mcp_listener *listener)
{
    mcp_append_member(text, "_meta");
    pa_text_append_char(text, '{');
    append_id(text, listener);
    pa_text_append_char(text, '}');
}

static void end_listener(mcp_session *session, mcp_listener **link, bool gracefully)
{
    mcp_listener *listener = *link;
    rpc_answer answer;

    if (gracefully) {
        rpc_begin_result(&answer, listener->output, (rpc_id){listener->id, listener->id_length}, true);
        pa_text_append_string(answer.text, "{\"resultType\":\"complete\"");
        mcp_append_member(answer.text, "_meta");
        pa_text_append_char(answer.text, '{');
        mcp_append_server(answer.text, session);
        append_id(answer.text, listener);
        pa_text_append_char(answer.text, '}');
        mcp_end_result(&answer);
    } else {
        listener->output->withdraw(listener->output);
    }
    *link = listener->next;
    session->subscriptions.listener_count--;
    mcp_listener_free(listener);
}

void mcp_subscriptions_cancel(mcp_session *session, rpc_id id)
{
    mcp_listener **link = &session->subscriptions.listeners;

    while (*link != NULL) {
        rpc_id own = {(*link)->id, (*link)->id_length};

        if (rpc_id_equal(&own, &id))
            end_listener(session, link, false);
        else
            link = &(*link)->next;
    }
}

static bool listens_to(const mcp_listener *listener, const char *uri, size_t length)
{
    PORTKEY_FOR_EACH (wanted, mcp_document_root(&listener->uris))
        if (portkey_value_equals_string(wanted, uri, length))
            return true;
    return false;
}

/* ---- resources of legacy clients ---- */

static mcp_subscribed **find_resource(mcp_session *session, const char *uri, size_t length)
{
    mcp_subscribed **link = &session->subscriptions.resources;

    while (*link != NULL && ((*link)->length != length || memcmp((*link)->uri, uri, length) != 0))
        link = &(*link)->next;
    return link;
}

static int refuse(const char **complaint, int code, const char *message)
{
    *complaint = message;
    return code;
}

int mcp_subscriptions_add(const char **complaint, mcp_session *session, const char *uri, size_t length)
{
    mcp_subscriptions *subscriptions = &session->subscriptions;
    mcp_subscribed **link = find_resource(session, uri, length);
    mcp_subscribed *added;

    if (*link != NULL)
        return 0;
    if (length > MAX_URI || !session->catalog->type->can_subscribe(session->catalog, uri, length))
        return refuse(complaint, RPC_INVALID_PARAMS,
                      "there is no resource of that URI that could be subscribed to");
    if (subscriptions->resource_count >= MAX_SUBSCRIBED)
        return refuse(complaint, RPC_INVALID_PARAMS, "at most 256 resources can be subscribed to");
    added = malloc(sizeof(*added) + length);
    if (added == NULL)
        return refuse(complaint, RPC_INTERNAL_ERROR, "memory ran out");
    *added = (mcp_subscribed){.length = length};
    memcpy(added->uri, uri, length);
    *link = added;
    subscriptions->resource_count++;
    return 0;
}

void mcp_subscriptions_remove(mcp_session *session, const char *uri, size_t length)
{
    mcp_subscribed **link = find_resource(session, uri, length);
    mcp_subscribed *removed = *link;

    if (removed != NULL) {
        *link = removed->next;
        session->subscriptions.resource_count--;
        free(removed);
    }
}

void mcp_subscriptions_close(mcp_session *session, bool gracefully)
{
    while (session->subscriptions.listeners != NULL)
        end_listener(session, &session->subscriptions.listeners, gracefully);
    while (session->subscriptions.resources != NULL) {
        mcp_subscribed *first = session->subscriptions.resources;

        mcp_subscriptions_remove(session, first->uri, first->length);
    }
}

/* ---- news ---- */

bool mcp_subscriptions_have_resources(const mcp_subscriptions *subscriptions)
{
    for (const mcp_listener *l = subscriptions->listeners; l != NULL; l = l->next)
        if (portkey_value_count(mcp_document_root(&l->uris)) > 0)
            return true;
    return subscriptions->resource_count > 0;
}

static const char *method_of(enum mcp_change change)
{
    switch (change) {
    case MCP_TOOLS_CHANGED: return "notifications/tools/list_changed";
    case MCP_PROMPTS_CHANGED: return "notifications/prompts/list_changed";
    case MCP_RESOURCES_CHANGED: break;
    }
    return "notifications/resources/list_changed";
}

/* To one listener, or with NULL to a legacy client; with the URI of a resource, if it is about one. */
static void tell(const mcp_session *session, const mcp_listener *listener, const char *method,
                 const char *uri, size_t length)
{
    pa_text *text = rpc_begin_notification(session->output, method);

    pa_text_append_char(text, '{');
    if (listener != NULL)
        mcp_listener_append_meta(text, listener);
    if (uri != NULL) {
        mcp_append_member(text, "uri");
        pa_append_json_string(text, uri, length);
    }
    pa_text_append_char(text, '}');
    (void)rpc_end_notice(session->output, text);
}

void mcp_subscriptions_announce(mcp_session *session, enum mcp_change change)
{
    for (const mcp_listener *l = session->subscriptions.listeners; l != NULL; l = l->next)
        if (l->changes & (unsigned)change)
            tell(session, l, method_of(change), NULL, 0);
    if (session->negotiated != NULL)
        tell(session, NULL, method_of(change), NULL, 0);
}

void mcp_subscriptions_announce_resource(mcp_session *session, const char *uri, size_t length)
{
    for (const mcp_listener *l = session->subscriptions.listeners; l != NULL; l = l->next)
        if (listens_to(l, uri, length))
            tell(session, l, "notifications/resources/updated", uri, length);
    if (*find_resource(session, uri, length) != NULL)
        tell(session, NULL, "notifications/resources/updated", uri, length);
}
