/* SPDX-License-Identifier: MIT */
#include "sandbox/behaviour/metadata.h"

#include "base/json_writer.h"

enum {
    SOURCES = 3,
    MAX_MEMBERS = 100, /* of all sources: each is compared with those of the sources before */
};

/* An object with texts, and what it is read from. */
struct source {
    store_found found;
    portkey_json *document;
    portkey_value object;
};

static void read_defaults(struct source *out, sandbox_exchange *exchange, const char *collection,
                          const char *id)
{
    store_place place = {collection, ""};

    if (store_find(exchange->world->store, &out->found, place, id) == 1 &&
        portkey_json_parse(&out->document, out->found.body.data, out->found.body.length, NULL, NULL) == 0)
        out->object = portkey_value_at(portkey_json_root(out->document), "/defaults/metadata");
}

static void read_sent(struct source *out, const char *metadata)
{
    if (portkey_json_parse(&out->document, metadata, strlen(metadata), NULL, NULL) == 0)
        out->object = portkey_json_root(out->document);
}

/* Whether one of the first sources has a member of that name. */
static bool is_named(const struct source *sources, size_t count, const char *name, size_t length)
{
    for (size_t i = 0; i < count; i++)
        if (portkey_value_exists(portkey_value_get(sources[i].object, name, length)))
            return true;
    return false;
}

static void write_source(pa_writer *writer, const struct source *sources, size_t at)
{
    PORTKEY_FOR_EACH (member, sources[at].object) {
        size_t name_length;
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(member), &name_length);
        const char *text = portkey_value_string(member, &length);

        if (name == NULL || text == NULL || is_named(sources, at, name, name_length))
            continue;
        pa_write_any_key(writer, name, name_length);
        pa_write_string(writer, text, length);
    }
}

static bool are_too_many(const struct source *sources)
{
    size_t count = 0;

    for (size_t i = 0; i < SOURCES; i++)
        count += portkey_value_count(sources[i].object);
    return count > MAX_MEMBERS;
}

static void write_all(pa_writer *writer, const struct source *sources, const char *user)
{
    static const char user_name[] = "_user";
    bool has_user = is_named(sources, SOURCES, user_name, sizeof(user_name) - 1);

    pa_begin_object(writer);
    for (size_t i = 0; i < SOURCES; i++)
        write_source(writer, sources, i);
    if (!has_user && user != NULL && user[0] != '\0')
        pa_write_text(pa_member(writer, user_name), user);
    pa_end(writer);
}

static const char *merge(sandbox_exchange *exchange, const struct source *sources, const char *user)
{
    pa_text text = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&text);
    const char *copy = NULL;

    if (are_too_many(sources)) {
        (void)exchange_fail(
            exchange, 400, "AB01",
            "A call has at most %d members of metadata, with those of its workspace and API key.",
            MAX_MEMBERS);
        return NULL;
    }
    write_all(&writer, sources, user);
    if (!pa_text_failed(&text))
        copy = exchange_copy(exchange, text.data, text.length);
    pa_text_free(&text);
    if (copy == NULL)
        (void)exchange_break(exchange);
    return copy;
}

const char *metadata_of_call(sandbox_exchange *exchange, const store_call *call)
{
    struct source sources[SOURCES] = {{STORE_FOUND_INIT, NULL, {NULL, 0}},
                                      {STORE_FOUND_INIT, NULL, {NULL, 0}},
                                      {STORE_FOUND_INIT, NULL, {NULL, 0}}};
    const char *merged;

    read_defaults(&sources[0], exchange, "/admin/workspaces", call->workspace);
    read_defaults(&sources[1], exchange, "/api-keys", call->key);
    read_sent(&sources[2], call->metadata);
    merged = merge(exchange, sources, call->person);
    for (size_t i = 0; i < SOURCES; i++) {
        portkey_json_free(sources[i].document);
        store_found_free(&sources[i].found);
    }
    return merged;
}
