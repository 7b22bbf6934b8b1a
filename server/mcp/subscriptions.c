/* SPDX-License-Identifier: MIT */
#include "mcp/subscriptions.h"

#include <stdlib.h>
#include <string.h>

#include "mcp/document.h"
#include "mcp/end.h"
#include "mcp/methods.h"

enum {
    MAX_SUBSCRIBED = 256,
    MAX_LISTENERS = 32,
    MAX_URIS = 256, /* of one listener's filter; those beyond are not honoured */
    MAX_URI = 4096,
    MAX_FILTER = 1024 * 1024,
};

/** One subscriptions/listen. */
struct listener {
    pa_link link; /* first, so that one is the other */
    rpc_stream *stream;
    rpc_stream *answers; /* holds the promise of its answer */
    unsigned changes;    /* enum mcp_change: what it wants to know of */
    mcp_document uris;   /* an array of strings */
    size_t id_length;
    char id[];
};

/** A resource that a legacy client subscribed to. */
struct subscribed {
    pa_link link; /* first, so that one is the other */
    size_t length;
    char uri[];
};

static const struct {
    const char *key;
    enum mcp_change change;
    const char *method;
} kinds[] = {
    {"toolsListChanged", MCP_TOOLS_CHANGED, "notifications/tools/list_changed"},
    {"promptsListChanged", MCP_PROMPTS_CHANGED, "notifications/prompts/list_changed"},
    {"resourcesListChanged", MCP_RESOURCES_CHANGED, "notifications/resources/list_changed"},
};

enum { KINDS = sizeof(kinds) / sizeof(kinds[0]) };

static bool may_subscribe(mcp_catalog *catalog, const mcp_principal *principal, const char *uri,
                          size_t length)
{
    return length <= MAX_URI && catalog->type->can_subscribe != NULL &&
           catalog->type->can_subscribe(catalog, principal, uri, length);
}

static bool can_subscribe(const mcp_exchange *exchange, const char *uri, size_t length)
{
    return may_subscribe(mcp_exchange_catalog(exchange), exchange->principal, uri, length);
}

/* ---- listeners ---- */

static void free_listener(mcp_session *session, struct listener *listener)
{
    pa_list_remove(&session->subscriptions.listeners, &listener->link);
    mcp_document_free(&listener->uris);
    free(listener);
}

static void drop_listener(mcp_session *session, struct listener *listener)
{
    listener->answers->withdraw(listener->answers);
    free_listener(session, listener);
}

static void write_id(pa_writer *meta, const struct listener *listener)
{
    pa_write_json(pa_member(meta, "io.modelcontextprotocol/subscriptionId"), listener->id,
                  listener->id_length);
}

/* Every notification to a listener names it. */
static void write_meta(pa_writer *writer, const struct listener *listener)
{
    pa_begin_object(pa_member(writer, "_meta"));
    write_id(writer, listener);
    pa_end(writer);
}

static void end_listener(mcp_session *session, struct listener *listener)
{
    rpc_answer answer;
    pa_writer *writer =
        rpc_begin_result(&answer, listener->answers, (rpc_id){listener->id, listener->id_length});

    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "resultType"), "complete");
    pa_begin_object(pa_member(writer, "_meta"));
    mcp_server_write_meta(writer, session->server);
    write_id(writer, listener);
    rpc_end_answer(&answer);
    free_listener(session, listener);
}

/* The kinds that are asked for and that the catalog can notify of. */
static unsigned read_changes(portkey_value filter, const mcp_catalog *catalog)
{
    unsigned changes = 0;

    for (size_t i = 0; i < KINDS; i++) {
        bool wanted = false;

        if (portkey_value_boolean(portkey_value_member(filter, kinds[i].key), &wanted) == 0 && wanted)
            changes |= (unsigned)kinds[i].change;
    }
    return changes & catalog->changes;
}

/* Those resources of the filter that can be subscribed to, as an array. */
static void write_uris(pa_writer *writer, portkey_value wanted, const mcp_exchange *exchange)
{
    size_t count = 0;

    pa_begin_array(writer);
    PORTKEY_FOR_EACH (uri, wanted) {
        size_t length;
        const char *bytes =
            portkey_value_type(uri) == PORTKEY_JSON_STRING ? portkey_value_string(uri, &length) : NULL;

        if (count++ == MAX_URIS)
            break;
        if (bytes != NULL && can_subscribe(exchange, bytes, length))
            pa_write_string(writer, bytes, length);
    }
    pa_end(writer);
}

/* NULL when out of memory. The exchange keeps the promise until the listener takes it over. */
static struct listener *new_listener(const mcp_exchange *exchange, portkey_value filter)
{
    mcp_session *session = exchange->session;
    rpc_id id = mcp_exchange_id(exchange);
    pa_text uris = PA_TEXT_INIT(MAX_FILTER);
    pa_writer writer = pa_write_to(&uris);
    struct listener *listener = malloc(sizeof(*listener) + id.length);

    if (listener == NULL)
        return NULL;
    *listener = (struct listener){
        .stream = exchange->stream,
        .answers = exchange->answers,
        .changes = read_changes(filter, session->server->catalog),
        .id_length = id.length,
    };
    memcpy(listener->id, id.raw, id.length);
    write_uris(&writer, portkey_value_member(filter, "resourceSubscriptions"), exchange);
    if (!mcp_document_take(&listener->uris, &uris)) {
        free(listener);
        return NULL;
    }
    return listener;
}

/* Says what is honoured of the filter, before anything else is said. Returns false when out of memory. */
static bool acknowledge(const struct listener *listener)
{
    portkey_value uris = mcp_document_root(&listener->uris);
    rpc_notice notice;
    pa_writer *params =
        rpc_begin_notification(&notice, listener->stream, "notifications/subscriptions/acknowledged");

    write_meta(params, listener);
    pa_begin_object(pa_member(params, "notifications"));
    for (size_t i = 0; i < KINDS; i++)
        if (listener->changes & (unsigned)kinds[i].change)
            pa_write_boolean(pa_member(params, kinds[i].key), true);
    if (portkey_value_count(uris) > 0) {
        size_t length;
        const char *raw = portkey_value_raw(uris, &length);

        pa_write_json(pa_member(params, "resourceSubscriptions"), raw, length);
    }
    return rpc_end_notice(&notice);
}

static bool hears_nothing(const struct listener *listener)
{
    return listener->changes == 0 && portkey_value_count(mcp_document_root(&listener->uris)) == 0;
}

/* The listener is complete, and has the promise of the exchange from now on. One that would hear nothing ends at once. */
static void start_listener(mcp_exchange *exchange, struct listener *listener)
{
    mcp_session *session = exchange->session;

    pa_list_add(&session->subscriptions.listeners, &listener->link);
    mcp_exchange_free(exchange);
    if (hears_nothing(listener))
        end_listener(session, listener);
}

bool mcp_listen(mcp_exchange *exchange)
{
    portkey_value filter = portkey_value_member(mcp_exchange_params(exchange), "notifications");
    struct listener *listener;

    if (portkey_value_type(filter) != PORTKEY_JSON_OBJECT)
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "params.notifications must be an object");
    if (exchange->session->subscriptions.listeners.count >= MAX_LISTENERS)
        return mcp_fail(exchange, RPC_INVALID_REQUEST,
                        "at most 32 subscriptions/listen can be open: cancel one first");
    listener = new_listener(exchange, filter);
    if (listener == NULL)
        return mcp_fail_memory(exchange);
    if (!acknowledge(listener)) {
        mcp_document_free(&listener->uris);
        free(listener);
        return mcp_fail_memory(exchange);
    }
    start_listener(exchange, listener);
    return true;
}

static bool listens_to(const struct listener *listener, const char *uri, size_t length)
{
    PORTKEY_FOR_EACH (wanted, mcp_document_root(&listener->uris))
        if (portkey_value_equals_string(wanted, uri, length))
            return true;
    return false;
}

/* ---- resources of legacy clients ---- */

static struct subscribed *find_resource(const mcp_session *session, const char *uri, size_t length)
{
    for (pa_link *link = session->subscriptions.resources.first; link != NULL; link = link->next) {
        struct subscribed *resource = (struct subscribed *)link;

        if (resource->length == length && memcmp(resource->uri, uri, length) == 0)
            return resource;
    }
    return NULL;
}

static void forget_resource(mcp_session *session, struct subscribed *resource)
{
    pa_list_remove(&session->subscriptions.resources, &resource->link);
    free(resource);
}

/* Subscribing once more changes nothing. */
static bool subscribe(mcp_exchange *exchange, const char *uri, size_t length)
{
    mcp_session *session = exchange->session;
    struct subscribed *added;

    if (find_resource(session, uri, length) != NULL)
        return true;
    if (!can_subscribe(exchange, uri, length))
        return mcp_fail(exchange, RPC_INVALID_PARAMS,
                        "there is no resource of that URI that could be subscribed to");
    if (session->subscriptions.resources.count >= MAX_SUBSCRIBED)
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "at most 256 resources can be subscribed to");
    added = malloc(sizeof(*added) + length);
    if (added == NULL)
        return mcp_fail_memory(exchange);
    added->length = length;
    memcpy(added->uri, uri, length);
    pa_list_add(&session->subscriptions.resources, &added->link);
    return true;
}

static void share(const mcp_session *session, const char *uri, size_t length, bool is_on)
{
    const mcp_sharing *sharing = session->server->sharing;

    if (sharing != NULL)
        sharing->subscribed(sharing->context, session, uri, length, is_on);
}

bool mcp_subscriptions_restore(mcp_session *session, const char *uri, size_t length)
{
    struct subscribed *added;

    if (find_resource(session, uri, length) != NULL || length > MAX_URI ||
        session->subscriptions.resources.count >= MAX_SUBSCRIBED)
        return false;
    added = malloc(sizeof(*added) + length);
    if (added == NULL)
        return false;
    added->length = length;
    memcpy(added->uri, uri, length);
    pa_list_add(&session->subscriptions.resources, &added->link);
    return true;
}

void mcp_subscriptions_forget(mcp_session *session, const char *uri, size_t length)
{
    struct subscribed *resource = find_resource(session, uri, length);

    if (resource != NULL)
        forget_resource(session, resource);
}

/* The resource that a subscription is about; NULL after noting a fault. */
static const char *subscription_uri(mcp_exchange *exchange, size_t *length)
{
    if (mcp_exchange_catalog(exchange)->type->can_subscribe != NULL)
        return mcp_string_param(exchange, "uri", length);
    (void)mcp_fail_method(exchange);
    return NULL;
}

bool mcp_resources_subscribe(mcp_exchange *exchange)
{
    size_t length;
    const char *uri = subscription_uri(exchange, &length);

    if (uri == NULL || !subscribe(exchange, uri, length))
        return false;
    share(exchange->session, uri, length, true);
    mcp_end_empty(exchange);
    return true;
}

bool mcp_resources_unsubscribe(mcp_exchange *exchange)
{
    size_t length;
    const char *uri = subscription_uri(exchange, &length);
    struct subscribed *resource;

    if (uri == NULL)
        return false;
    resource = find_resource(exchange->session, uri, length);
    if (resource != NULL)
        forget_resource(exchange->session, resource);
    share(exchange->session, uri, length, false);
    mcp_end_empty(exchange);
    return true;
}

/* ---- their end ---- */

static void forget_resources(mcp_session *session)
{
    while (session->subscriptions.resources.first != NULL)
        forget_resource(session, (struct subscribed *)session->subscriptions.resources.first);
}

void mcp_subscriptions_end(mcp_session *session)
{
    while (session->subscriptions.listeners.first != NULL)
        end_listener(session, (struct listener *)session->subscriptions.listeners.first);
    forget_resources(session);
}

void mcp_subscriptions_close(mcp_session *session)
{
    while (session->subscriptions.listeners.first != NULL)
        drop_listener(session, (struct listener *)session->subscriptions.listeners.first);
    forget_resources(session);
}

void mcp_subscriptions_cancel(mcp_session *session, rpc_id id)
{
    pa_link *next;

    for (pa_link *link = session->subscriptions.listeners.first; link != NULL; link = next) {
        struct listener *listener = (struct listener *)link;
        rpc_id own = {listener->id, listener->id_length};

        next = link->next;
        if (rpc_id_equal(&own, &id))
            drop_listener(session, listener);
    }
}

void mcp_subscriptions_close_stream(mcp_session *session, rpc_stream *stream)
{
    pa_link *next;

    for (pa_link *link = session->subscriptions.listeners.first; link != NULL; link = next) {
        struct listener *listener = (struct listener *)link;

        next = link->next;
        if (listener->stream == stream)
            drop_listener(session, listener);
    }
}

/* ---- notifying ---- */

bool mcp_subscriptions_have_resources(const mcp_subscriptions *subscriptions)
{
    for (pa_link *link = subscriptions->listeners.first; link != NULL; link = link->next)
        if (portkey_value_count(mcp_document_root(&((struct listener *)link)->uris)) > 0)
            return true;
    return subscriptions->resources.count > 0;
}

/* To one listener, or with NULL to a legacy client; with the URI of a resource, if it is about one. */
static void notify(rpc_stream *stream, const struct listener *listener, const char *method, const char *uri,
                   size_t length)
{
    rpc_notice notice;
    pa_writer *params;

    if (stream == NULL)
        return;
    params = rpc_begin_notification(&notice, stream, method);
    if (listener != NULL)
        write_meta(params, listener);
    if (uri != NULL)
        pa_write_string(pa_member(params, "uri"), uri, length);
    (void)rpc_end_notice(&notice);
}

static const char *method_of(enum mcp_change change)
{
    size_t i = 0;

    while (i + 1 < KINDS && kinds[i].change != change)
        i++;
    return kinds[i].method;
}

void mcp_subscriptions_list_changed(mcp_session *session, enum mcp_change change)
{
    const char *method = method_of(change);

    for (pa_link *link = session->subscriptions.listeners.first; link != NULL; link = link->next) {
        const struct listener *listener = (struct listener *)link;

        if (listener->changes & (unsigned)change)
            notify(listener->stream, listener, method, NULL, 0);
    }
    if (session->negotiated != NULL)
        notify(session->stream, NULL, method, NULL, 0);
}

void mcp_subscriptions_resource_changed(mcp_session *session, const char *uri, size_t length)
{
    static const char method[] = "notifications/resources/updated";

    for (pa_link *link = session->subscriptions.listeners.first; link != NULL; link = link->next) {
        const struct listener *listener = (struct listener *)link;

        if (listens_to(listener, uri, length))
            notify(listener->stream, listener, method, uri, length);
    }
    if (find_resource(session, uri, length) != NULL)
        notify(session->stream, NULL, method, uri, length);
}

/* ---- other rights ---- */

static bool may_listen(const mcp_session *session, const struct listener *listener)
{
    PORTKEY_FOR_EACH (uri, mcp_document_root(&listener->uris)) {
        size_t length;
        const char *bytes = portkey_value_string(uri, &length);

        if (bytes == NULL || !may_subscribe(session->server->catalog, session->principal, bytes, length))
            return false;
    }
    return true;
}

static void end_unlistened(mcp_session *session)
{
    pa_link *next;

    for (pa_link *link = session->subscriptions.listeners.first; link != NULL; link = next) {
        struct listener *listener = (struct listener *)link;

        next = link->next;
        if (!may_listen(session, listener))
            end_listener(session, listener);
    }
}

static void forget_unreachable(mcp_session *session)
{
    pa_link *next;

    for (pa_link *link = session->subscriptions.resources.first; link != NULL; link = next) {
        struct subscribed *resource = (struct subscribed *)link;

        next = link->next;
        if (may_subscribe(session->server->catalog, session->principal, resource->uri, resource->length))
            continue;
        share(session, resource->uri, resource->length, false);
        forget_resource(session, resource);
    }
}

void mcp_subscriptions_narrow(mcp_session *session)
{
    for (size_t i = 0; i < KINDS; i++)
        if (session->server->catalog->changes & (unsigned)kinds[i].change)
            mcp_subscriptions_list_changed(session, kinds[i].change);
    end_unlistened(session);
    forget_unreachable(session);
}
