/* SPDX-License-Identifier: MIT */
#include "catalog/undelivered.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"

enum { MAX_NAME = 8192 };

struct undelivered_entry {
    undelivered_answers *answers;
    pa_text owner;   /* the principal's name, with its NUL; empty: the entry is free */
    pa_text tool;    /* with its NUL */
    pa_text subject; /* with its NUL */
    pa_text text;    /* empty: it is waited for */
    int64_t expires;
    char fingerprint[MCP_FINGERPRINT]; /* of the principal's key */
};

struct undelivered_answers {
    event_loop *loop;
    loop_timer timer; /* of the entry that expires first */
    struct undelivered_entry entries[UNDELIVERED_MAX_ENTRIES];
};

/* ---- their life ---- */

static bool is_kept(const struct undelivered_entry *entry)
{
    return entry->text.length > 0;
}

void undelivered_drop(undelivered_entry *entry)
{
    pa_text_free(&entry->owner);
    pa_text_free(&entry->tool);
    pa_text_free(&entry->subject);
    pa_text_free(&entry->text);
}

static void drop_expired(void *owner)
{
    undelivered_answers *answers = owner;
    int64_t now = pa_clock_ms();
    int64_t next = 0;

    for (size_t i = 0; i < UNDELIVERED_MAX_ENTRIES; i++) {
        struct undelivered_entry *entry = &answers->entries[i];

        if (!is_kept(entry))
            continue;
        if (entry->expires <= now)
            undelivered_drop(entry);
        else if (next == 0 || entry->expires < next)
            next = entry->expires;
    }
    if (next != 0)
        loop_timer_start(answers->loop, &answers->timer, next - now);
}

undelivered_answers *undelivered_new(event_loop *loop)
{
    undelivered_answers *answers = calloc(1, sizeof(*answers));

    if (answers == NULL)
        return NULL;
    answers->loop = loop;
    answers->timer = (loop_timer){.due = drop_expired, .owner = answers};
    for (size_t i = 0; i < UNDELIVERED_MAX_ENTRIES; i++)
        answers->entries[i] = (struct undelivered_entry){
            .answers = answers,
            .owner = PA_TEXT_INIT(MAX_NAME),
            .tool = PA_TEXT_INIT(MAX_NAME),
            .subject = PA_TEXT_INIT(MAX_NAME),
            .text = PA_SECRET_TEXT_INIT(UNDELIVERED_MAX_BYTES),
        };
    return answers;
}

void undelivered_free(undelivered_answers *answers)
{
    if (answers == NULL)
        return;
    if (answers->loop != NULL)
        loop_timer_stop(answers->loop, &answers->timer);
    for (size_t i = 0; i < UNDELIVERED_MAX_ENTRIES; i++)
        undelivered_drop(&answers->entries[i]);
    free(answers);
}

/* ---- coming and going ---- */

static bool is_of(const struct undelivered_entry *entry, const char *owner)
{
    return entry->owner.length > 0 && strcmp(entry->owner.data, owner) == 0;
}

const char *undelivered_owner(const undelivered_entry *entry)
{
    return entry->owner.data;
}

undelivered_entry *undelivered_await(undelivered_answers *answers, const mcp_principal *owner,
                                     const char *tool, const char *subject)
{
    struct undelivered_entry *room = NULL;
    size_t own = 0;

    for (size_t i = 0; i < UNDELIVERED_MAX_ENTRIES; i++) {
        own += is_of(&answers->entries[i], owner->name);
        if (answers->entries[i].owner.length == 0)
            room = &answers->entries[i];
    }
    if (room == NULL || own >= UNDELIVERED_MAX_EACH)
        return NULL;
    pa_text_append(&room->owner, owner->name, strlen(owner->name) + 1);
    pa_text_append(&room->tool, tool, strlen(tool) + 1);
    pa_text_append(&room->subject, subject, strlen(subject) + 1);
    portkey_catalog_key_fingerprint(room->fingerprint, owner);
    if (!pa_text_failed(&room->owner) && !pa_text_failed(&room->tool) && !pa_text_failed(&room->subject))
        return room;
    undelivered_drop(room);
    return NULL;
}

void undelivered_keep(undelivered_entry *entry, const char *text, size_t length)
{
    pa_text_append(&entry->text, text, length);
    if (pa_text_failed(&entry->text)) {
        undelivered_drop(entry);
        return;
    }
    entry->expires = pa_clock_ms() + UNDELIVERED_KEPT_MS;
    loop_timer_stop(entry->answers->loop, &entry->answers->timer);
    drop_expired(entry->answers);
}

static struct undelivered_entry *find(undelivered_answers *answers, const mcp_principal *owner,
                                      const char *tool, const char *subject)
{
    char fingerprint[MCP_FINGERPRINT];

    portkey_catalog_key_fingerprint(fingerprint, owner);
    for (size_t i = 0; i < UNDELIVERED_MAX_ENTRIES; i++) {
        struct undelivered_entry *entry = &answers->entries[i];

        if (is_of(entry, owner->name) && memcmp(entry->fingerprint, fingerprint, MCP_FINGERPRINT) == 0 &&
            strcmp(entry->tool.data, tool) == 0 && strcmp(entry->subject.data, subject) == 0)
            return entry;
    }
    return NULL;
}

undelivered_state undelivered_take(undelivered_answers *answers, const mcp_principal *owner, const char *tool,
                                   const char *subject, pa_text *out)
{
    struct undelivered_entry *entry = find(answers, owner, tool, subject);

    if (entry == NULL)
        return UNDELIVERED_NONE;
    if (!is_kept(entry))
        return UNDELIVERED_AWAITED;
    *out = entry->text;
    entry->text = (pa_text)PA_SECRET_TEXT_INIT(UNDELIVERED_MAX_BYTES);
    undelivered_drop(entry);
    return UNDELIVERED_TAKEN;
}
