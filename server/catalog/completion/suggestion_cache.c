/* SPDX-License-Identifier: MIT */
#include "catalog/completion/suggestion_cache.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"

enum {
    ENTRIES = 16,
    KEPT_MS = 60 * 1000,
    FAILURE_KEPT_MS = 10 * 1000, /* every key pressed asks again */
    PATIENCE_MS = 2000,
    MAX_KEY = 8192,
};

struct suggestion_entry {
    suggestion_cache *cache;
    char *key;              /* variable, blank, target of the request; NULL: the entry is free */
    portkey_call *fetch;    /* NULL: it is over */
    size_t variable_length; /* within the key */
    suggestion_list list;
    int64_t expires;
    bool is_outdated; /* something changed while it was fetched */
};

struct suggestion_cache {
    portkey_client *client;
    struct suggestion_entry entries[ENTRIES];
    due_list waiters;
};

/* ---- those who wait ---- */

/* The fetch goes on: the next question will be the same but for a letter. */
static void stop(catalog_work *work)
{
    suggestion_waiter *waiter = (suggestion_waiter *)work;

    due_list_remove(&waiter->entry->cache->waiters, &waiter->deadline);
    free(waiter);
}

static void answer_waiters(const struct suggestion_entry *entry)
{
    suggestion_cache *cache = entry->cache;
    due_item *next;

    for (due_item *item = cache->waiters.first; item != NULL; item = next) {
        suggestion_waiter *waiter = item->owner;

        next = item->next;
        if (waiter->entry != entry)
            continue;
        due_list_remove(&cache->waiters, item);
        waiter->ready(waiter, &entry->list);
    }
}

int suggestion_cache_due(const suggestion_cache *cache)
{
    return due_list_left(&cache->waiters);
}

void suggestion_cache_tick(suggestion_cache *cache)
{
    suggestion_waiter *waiter;

    while ((waiter = due_list_first_due(&cache->waiters)) != NULL) {
        due_list_remove(&cache->waiters, &waiter->deadline);
        waiter->ready(waiter, NULL);
    }
}

/* ---- entries ---- */

static void clear(struct suggestion_entry *entry)
{
    portkey_call_cancel(entry->fetch);
    entry->fetch = NULL;
    free(entry->key);
    entry->key = NULL;
    suggestions_free(&entry->list);
    entry->is_outdated = false;
}

suggestion_cache *suggestion_cache_new(portkey_client *client)
{
    suggestion_cache *cache = calloc(1, sizeof(*cache));

    if (cache == NULL)
        return NULL;
    cache->client = client;
    for (size_t i = 0; i < ENTRIES; i++)
        cache->entries[i] = (struct suggestion_entry){.cache = cache, .list = SUGGESTIONS_INIT};
    return cache;
}

void suggestion_cache_free(suggestion_cache *cache)
{
    if (cache == NULL)
        return;
    for (size_t i = 0; i < ENTRIES; i++)
        clear(&cache->entries[i]);
    free(cache);
}

void suggestion_cache_forget(suggestion_cache *cache)
{
    for (size_t i = 0; i < ENTRIES; i++)
        if (cache->entries[i].fetch != NULL)
            cache->entries[i].is_outdated = true;
        else
            clear(&cache->entries[i]);
}

static bool is_current(const struct suggestion_entry *entry)
{
    return entry->fetch != NULL ? !entry->is_outdated : entry->expires > pa_clock_ms();
}

static struct suggestion_entry *find(suggestion_cache *cache, const char *key)
{
    for (size_t i = 0; i < ENTRIES; i++) {
        struct suggestion_entry *entry = &cache->entries[i];

        if (entry->key != NULL && strcmp(entry->key, key) == 0 && is_current(entry))
            return entry;
    }
    return NULL;
}

/* An entry that is free, else the one that expires first; NULL while all are being fetched. */
static struct suggestion_entry *make_room(suggestion_cache *cache)
{
    struct suggestion_entry *room = NULL;

    for (size_t i = 0; i < ENTRIES; i++) {
        struct suggestion_entry *entry = &cache->entries[i];

        if (entry->key == NULL)
            return entry;
        if (entry->fetch == NULL && (room == NULL || entry->expires < room->expires))
            room = entry;
    }
    if (room != NULL)
        clear(room);
    return room;
}

/* ---- fetching ---- */

static void fetched(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct suggestion_entry *entry = context;
    portkey_value answer;
    int64_t kept = FAILURE_KEPT_MS;

    (void)error;
    if (code == 0 && portkey_response_json(&answer, response, NULL) == 0) {
        suggestions_read(&entry->list, answer, entry->key, entry->variable_length);
        kept = KEPT_MS;
    }
    portkey_response_free(response);
    entry->fetch = NULL;
    entry->expires = pa_clock_ms() + kept;
    answer_waiters(entry);
    if (entry->is_outdated)
        clear(entry);
}

/* Starts to fetch. Where that fails at once, the entry is an empty list that nobody keeps. */
static struct suggestion_entry *fetch(suggestion_cache *cache, char *key, size_t variable_length,
                                      portkey_request *request)
{
    struct suggestion_entry *entry = make_room(cache);

    if (entry == NULL) {
        portkey_request_free(request);
        free(key);
        return NULL;
    }
    entry->key = key;
    entry->variable_length = variable_length;
    entry->expires = 0;
    if (portkey_client_start(&entry->fetch, cache->client, request, NULL, fetched, entry, NULL) < 0)
        entry->fetch = NULL;
    return entry;
}

void suggestion_cache_ask(suggestion_cache *cache, portkey_request *request, const char *variable,
                          size_t length, suggestion_waiter *waiter)
{
    pa_text text = PA_TEXT_INIT(MAX_KEY);
    struct suggestion_entry *entry;
    char *key;

    pa_text_append(&text, variable, length);
    pa_text_append_char(&text, ' ');
    pa_text_append_string(&text, portkey_request_target(request));
    key = pa_text_failed(&text) ? NULL : pa_text_take(&text);
    entry = key != NULL ? find(cache, key) : NULL;
    if (entry == NULL && key != NULL) {
        entry = fetch(cache, key, length, request);
    } else {
        free(key);
        portkey_request_free(request);
    }
    pa_text_free(&text);
    waiter->work.stop = stop;
    waiter->entry = entry;
    if (entry == NULL || entry->fetch == NULL)
        waiter->ready(waiter, entry != NULL ? &entry->list : NULL);
    else
        due_list_add(&cache->waiters, &waiter->deadline, waiter, PATIENCE_MS);
}
