/* SPDX-License-Identifier: MIT */
#include "catalog/identity.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"

enum { MAX_NAME = 8192 };

struct entry {
    pa_text name; /* the principal's, with its NUL; empty: the entry is free */
    pa_text tool; /* with its NUL */
    char fingerprint[MCP_FINGERPRINT];
    pa_text answer;
    int64_t expires;
};

struct identity_cache {
    struct entry entries[IDENTITY_MAX_ENTRIES];
};

identity_cache *identity_cache_new(void)
{
    identity_cache *cache = calloc(1, sizeof(*cache));

    for (size_t i = 0; cache != NULL && i < IDENTITY_MAX_ENTRIES; i++)
        cache->entries[i] = (struct entry){.name = PA_TEXT_INIT(MAX_NAME),
                                           .tool = PA_TEXT_INIT(MAX_NAME),
                                           .answer = PA_TEXT_INIT(IDENTITY_MAX_BYTES)};
    return cache;
}

/* It expired long ago, so that it is the first to be used again. */
static void clear(struct entry *entry)
{
    pa_text_free(&entry->name);
    pa_text_free(&entry->tool);
    pa_text_free(&entry->answer);
    entry->expires = 0;
}

void identity_cache_free(identity_cache *cache)
{
    for (size_t i = 0; cache != NULL && i < IDENTITY_MAX_ENTRIES; i++)
        clear(&cache->entries[i]);
    free(cache);
}

static bool is_of(const struct entry *entry, const mcp_principal *principal)
{
    return entry->name.length > 0 && strcmp(entry->name.data, principal->name) == 0;
}

static struct entry *find(identity_cache *cache, const mcp_principal *principal, const char *tool)
{
    for (size_t i = 0; i < IDENTITY_MAX_ENTRIES; i++) {
        struct entry *entry = &cache->entries[i];

        if (is_of(entry, principal) && strcmp(entry->tool.data, tool) == 0)
            return entry;
    }
    return NULL;
}

const char *identity_recall(identity_cache *cache, const mcp_principal *principal, const char *tool,
                            size_t *length)
{
    struct entry *entry = find(cache, principal, tool);
    char fingerprint[MCP_FINGERPRINT];

    if (entry == NULL)
        return NULL;
    portkey_catalog_key_fingerprint(fingerprint, principal);
    if (entry->expires <= pa_clock_ms() || memcmp(entry->fingerprint, fingerprint, MCP_FINGERPRINT) != 0) {
        clear(entry);
        return NULL;
    }
    *length = entry->answer.length;
    return entry->answer.data;
}

/* That of the tool and the principal, else the one that expires first. */
static struct entry *make_room(identity_cache *cache, const mcp_principal *principal, const char *tool)
{
    struct entry *room = find(cache, principal, tool);

    if (room != NULL)
        return room;
    room = &cache->entries[0];
    for (size_t i = 1; i < IDENTITY_MAX_ENTRIES; i++)
        if (cache->entries[i].expires < room->expires)
            room = &cache->entries[i];
    return room;
}

void identity_keep(identity_cache *cache, const mcp_principal *principal, const char *tool, const char *text,
                   size_t length)
{
    struct entry *entry;

    if (((const portkey_principal *)principal)->has_other_key)
        return;
    entry = make_room(cache, principal, tool);
    clear(entry);
    pa_text_append(&entry->name, principal->name, strlen(principal->name) + 1);
    pa_text_append(&entry->tool, tool, strlen(tool) + 1);
    pa_text_append(&entry->answer, text, length);
    portkey_catalog_key_fingerprint(entry->fingerprint, principal);
    entry->expires = pa_clock_ms() + IDENTITY_KEPT_MS;
    if (pa_text_failed(&entry->name) || pa_text_failed(&entry->tool) || pa_text_failed(&entry->answer))
        clear(entry);
}

bool identity_may_change(const char *target)
{
    return strncmp(target, "/api-keys", strlen("/api-keys")) == 0 ||
           strncmp(target, "/admin/workspaces", strlen("/admin/workspaces")) == 0;
}

void identity_forget(identity_cache *cache, const mcp_principal *principal)
{
    for (size_t i = 0; i < IDENTITY_MAX_ENTRIES; i++)
        if (is_of(&cache->entries[i], principal))
            clear(&cache->entries[i]);
}
