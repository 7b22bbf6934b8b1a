/* SPDX-License-Identifier: MIT */
#include "catalog/completion/suggestions.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "catalog/upstream.h"

enum {
    MAX_ENTRIES = 16,
    KEPT_MS = 60 * 1000,
    FAILURE_KEPT_MS = 10 * 1000, /* short, because clients ask again at every key press */
    PATIENCE_MS = 2000,
    MAX_KEY = 8192,
};

/* ---- a list ---- */

void suggestions_free(suggestion_list *list)
{
    pa_text_free(&list->pairs);
    list->is_partial = false;
}

void suggestions_add(suggestion_list *list, const char *value, size_t value_length, const char *name,
                     size_t name_length)
{
    size_t before = list->pairs.length;

    if (value_length == 0 || memchr(value, '\0', value_length) != NULL)
        return;
    if (memchr(name, '\0', name_length) != NULL)
        name_length = 0;
    pa_text_append(&list->pairs, value, value_length);
    pa_text_append_char(&list->pairs, '\0');
    pa_text_append(&list->pairs, name, name_length);
    pa_text_append_char(&list->pairs, '\0');
    if (pa_text_failed(&list->pairs)) {
        pa_text_rewind(&list->pairs, before);
        list->is_partial = true;
    }
}

/* ---- reading an answer ---- */

static portkey_value first_array(portkey_value object)
{
    portkey_value member = portkey_value_first(object);

    while (portkey_value_exists(member) && portkey_value_type(member) != PORTKEY_JSON_ARRAY)
        member = portkey_value_next(member);
    return member;
}

static portkey_value elements_of(portkey_value answer)
{
    portkey_value data = portkey_value_member(answer, "data");

    if (portkey_value_type(answer) == PORTKEY_JSON_ARRAY)
        return answer;
    return portkey_value_type(data) == PORTKEY_JSON_ARRAY ? data : first_array(answer);
}

static const char *string_of(portkey_value object, const char *name, size_t name_length, size_t *length)
{
    return portkey_value_string(portkey_value_get(object, name, name_length), length);
}

static void add_element(suggestion_list *list, portkey_value element, const char *variable,
                        size_t variable_length)
{
    size_t length = 0;
    size_t name_length = 0;
    const char *value = string_of(element, variable, variable_length, &length);
    const char *name = string_of(element, "name", 4, &name_length);

    if (value == NULL)
        value = string_of(element, "id", 2, &length);
    if (value == NULL)
        value = string_of(element, "slug", 4, &length);
    if (value != NULL)
        suggestions_add(list, value, length, name != NULL ? name : "", name != NULL ? name_length : 0);
}

void suggestions_read(suggestion_list *list, portkey_value answer, const char *variable, size_t length)
{
    portkey_value elements = elements_of(answer);
    int64_t total = 0;
    bool has_more = false;

    PORTKEY_FOR_EACH (element, elements)
        add_element(list, element, variable, length);
    if ((portkey_value_integer(portkey_value_member(answer, "total"), &total) == 0 &&
         total > (int64_t)portkey_value_count(elements)) ||
        (portkey_value_boolean(portkey_value_member(answer, "has_more"), &has_more) == 0 && has_more))
        list->is_partial = true;
}

/* ---- matching ---- */

size_t suggestions_match(pa_text *values, const suggestion_list *list, const char *typed, size_t length)
{
    const char *at = list->pairs.data;
    const char *end = at != NULL ? at + list->pairs.length : NULL;
    size_t count = 0;

    while (at != end) {
        const char *value = at;
        const char *name = value + strlen(value) + 1;

        at = name + strlen(name) + 1;
        if (strncasecmp(value, typed, length) != 0 && strncasecmp(name, typed, length) != 0)
            continue;
        if (count++ >= SUGGESTIONS_MAX_VALUES)
            continue;
        if (count > 1)
            pa_text_append_char(values, ',');
        pa_append_json_string(values, value, strlen(value));
    }
    return count;
}

/* ---- the cache ---- */

struct suggestion_entry {
    suggestion_cache *cache;
    pa_text key;           /* see append_key(); empty: the entry is free */
    portkey_call_id fetch; /* 0: it is over */
    pa_list waiters;       /* while it is fetched */
    suggestion_list list;
    int64_t expires;
    bool is_outdated; /* something changed while it was fetched */
};

struct suggestion_cache {
    event_loop *loop;
    const portkey_upstream *upstream;
    struct suggestion_entry entries[MAX_ENTRIES];
};

static bool is_free(const struct suggestion_entry *entry)
{
    return entry->key.length == 0;
}

/* The key begins with the principal's name and a NUL. */
static bool is_of(const struct suggestion_entry *entry, const mcp_principal *principal)
{
    return !is_free(entry) && strcmp(entry->key.data, principal->name) == 0;
}

static void clear(struct suggestion_entry *entry)
{
    (void)portkey_client_cancel(entry->cache->upstream->client, entry->fetch);
    entry->fetch = 0;
    pa_text_free(&entry->key);
    suggestions_free(&entry->list);
    entry->is_outdated = false;
}

suggestion_cache *suggestion_cache_new(event_loop *loop, const portkey_upstream *upstream)
{
    suggestion_cache *cache = calloc(1, sizeof(*cache));

    if (cache == NULL)
        return NULL;
    cache->loop = loop;
    cache->upstream = upstream;
    for (size_t i = 0; i < MAX_ENTRIES; i++)
        cache->entries[i] = (struct suggestion_entry){
            .cache = cache,
            .key = PA_TEXT_INIT(MAX_KEY),
            .list = SUGGESTIONS_INIT,
        };
    return cache;
}

void suggestion_cache_free(suggestion_cache *cache)
{
    if (cache == NULL)
        return;
    for (size_t i = 0; i < MAX_ENTRIES; i++)
        clear(&cache->entries[i]);
    free(cache);
}

void suggestion_cache_forget(suggestion_cache *cache, const mcp_principal *principal)
{
    for (size_t i = 0; i < MAX_ENTRIES; i++) {
        struct suggestion_entry *entry = &cache->entries[i];

        if (!is_of(entry, principal))
            continue;
        if (entry->fetch != 0)
            entry->is_outdated = true;
        else
            clear(entry);
    }
}

/* ---- entries ---- */

/*
 * Principal NUL variable NUL fingerprint of the key, target of the request. A principal may get another key, which
 * sees another workspace.
 */
static void append_key(pa_text *key, const mcp_principal *principal, const char *variable, size_t length,
                       const portkey_request *request)
{
    char fingerprint[MCP_FINGERPRINT];

    portkey_catalog_key_fingerprint(fingerprint, principal);
    pa_text_append(key, principal->name, strlen(principal->name) + 1);
    pa_text_append(key, variable, length);
    pa_text_append_char(key, '\0');
    pa_text_append(key, fingerprint, sizeof(fingerprint));
    pa_text_append_string(key, portkey_request_target(request));
}

static bool is_current(const struct suggestion_entry *entry)
{
    return entry->fetch != 0 ? !entry->is_outdated : entry->expires > pa_clock_ms();
}

static struct suggestion_entry *find(suggestion_cache *cache, const pa_text *key)
{
    for (size_t i = 0; i < MAX_ENTRIES; i++) {
        struct suggestion_entry *entry = &cache->entries[i];

        if (entry->key.length == key->length && memcmp(entry->key.data, key->data, key->length) == 0 &&
            is_current(entry))
            return entry;
    }
    return NULL;
}

/* Whether it has a quarter of the entries; who is not told apart from others may have all. */
static bool has_its_share(const suggestion_cache *cache, const mcp_principal *principal)
{
    size_t count = 0;

    for (size_t i = 0; i < MAX_ENTRIES; i++)
        count += is_of(&cache->entries[i], principal);
    return principal->share != NULL && count >= MAX_ENTRIES / 4;
}

static bool goes_earlier(const struct suggestion_entry *entry, const struct suggestion_entry *other)
{
    return other == NULL || (is_free(entry) && !is_free(other)) ||
           (is_free(entry) == is_free(other) && entry->expires < other->expires);
}

/* An entry that is free, else the one that expires first; of the principal's own, if it has its share. NULL while all
   of these are being fetched. */
static struct suggestion_entry *make_room(suggestion_cache *cache, const mcp_principal *principal)
{
    bool is_own = has_its_share(cache, principal);
    struct suggestion_entry *room = NULL;

    for (size_t i = 0; i < MAX_ENTRIES; i++) {
        struct suggestion_entry *entry = &cache->entries[i];

        if (entry->fetch == 0 && (!is_own || is_of(entry, principal)) && goes_earlier(entry, room))
            room = entry;
    }
    if (room != NULL)
        clear(room);
    return room;
}

/* ---- fetching ---- */

void suggestion_cache_leave(suggestion_waiter *waiter)
{
    pa_list_remove(&waiter->entry->waiters, &waiter->link);
    loop_timer_stop(waiter->entry->cache->loop, &waiter->patience);
}

static void run_out_of_patience(void *owner)
{
    suggestion_waiter *waiter = owner;

    suggestion_cache_leave(waiter);
    waiter->ready(waiter->owner, NULL);
}

static void answer_waiters(const struct suggestion_entry *entry)
{
    while (entry->waiters.first != NULL) {
        suggestion_waiter *waiter = (suggestion_waiter *)entry->waiters.first;

        suggestion_cache_leave(waiter);
        waiter->ready(waiter->owner, &entry->list);
    }
}

static void fetched(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct suggestion_entry *entry = context;
    const char *variable = entry->key.data + strlen(entry->key.data) + 1;
    portkey_value answer;
    int64_t kept = FAILURE_KEPT_MS;

    (void)error;
    /* clear() cancels, and does the rest. */
    if (code == PORTKEY_ECANCELLED)
        return;
    if (code == 0 && portkey_response_json(&answer, response, NULL) == 0) {
        suggestions_read(&entry->list, answer, variable, strlen(variable));
        kept = KEPT_MS;
    }
    portkey_response_free(response);
    entry->fetch = 0;
    entry->expires = pa_clock_ms() + kept;
    answer_waiters(entry);
    if (entry->is_outdated)
        clear(entry);
}

/* Starts to fetch. Where that fails at once, the entry is an empty list that has expired. */
static struct suggestion_entry *fetch(suggestion_cache *cache, const mcp_principal *principal, pa_text *key,
                                      portkey_request *request)
{
    struct suggestion_entry *entry = make_room(cache, principal);

    if (entry == NULL) {
        portkey_request_free(request);
        return NULL;
    }
    entry->key = *key;
    *key = (pa_text)PA_TEXT_INIT(MAX_KEY);
    entry->expires = 0;
    if (upstream_call(&entry->fetch, cache->upstream, principal, NULL, request, fetched, NULL, entry, NULL) <
        0)
        entry->fetch = 0;
    return entry;
}

/* The entry that has the list, or will have it; NULL where there is no room. */
static struct suggestion_entry *find_or_fetch(suggestion_cache *cache, const mcp_principal *principal,
                                              portkey_request *request, const char *variable, size_t length)
{
    pa_text key = PA_TEXT_INIT(MAX_KEY);
    struct suggestion_entry *entry = NULL;
    bool is_fetched = false;

    append_key(&key, principal, variable, length, request);
    if (!pa_text_failed(&key)) {
        entry = find(cache, &key);
        is_fetched = entry == NULL;
    }
    if (is_fetched)
        entry = fetch(cache, principal, &key, request);
    else
        portkey_request_free(request);
    pa_text_free(&key);
    return entry;
}

void suggestion_cache_ask(suggestion_cache *cache, const mcp_principal *principal, portkey_request *request,
                          const char *variable, size_t length, suggestion_waiter *waiter)
{
    struct suggestion_entry *entry = find_or_fetch(cache, principal, request, variable, length);

    if (entry == NULL || entry->fetch == 0) {
        waiter->ready(waiter->owner, entry != NULL ? &entry->list : NULL);
        return;
    }
    waiter->entry = entry;
    waiter->patience = (loop_timer){.due = run_out_of_patience, .owner = waiter};
    pa_list_add(&entry->waiters, &waiter->link);
    loop_timer_start(cache->loop, &waiter->patience, PATIENCE_MS);
}
