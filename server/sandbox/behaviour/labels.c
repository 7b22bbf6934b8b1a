/* SPDX-License-Identifier: MIT */
/* Labels: each marks one version of a prompt. Three are there from the start, for all workspaces, and stay. */
#include "sandbox/behaviour/labels.h"

#include <stdio.h>

#include "sandbox/behaviour/behaviour.h"
#include "sandbox/behaviour/references.h"
#include "sandbox/engine/change.h"

#define VERSIONS "/prompts/{}/versions"

static const store_place labels = {"/labels", ""};

/* ---- the version that has a label ---- */

struct holder {
    const char *label; /* the id */
    pa_text found;
};

static bool holds(void *context, const char *body, size_t length)
{
    struct holder *holder = context;
    portkey_json *document = NULL;
    bool does;

    if (portkey_json_parse(&document, body, length, NULL, NULL) < 0)
        return false;
    does = portkey_value_is(portkey_value_member(portkey_json_root(document), "label_id"), holder->label);
    portkey_json_free(document);
    if (does)
        pa_text_append(&holder->found, body, length);
    return !does;
}

/* ---- marking ---- */

/* Without the slug, which all versions of a prompt have. */
static bool put_version(sandbox_exchange *exchange, store_place place)
{
    store_record record = {.id = exchange_text(exchange->result, "prompt_version_id"),
                           .body = exchange->written.data,
                           .length = exchange->written.length};

    if (record.id == NULL)
        return exchange_break(exchange);
    return store_put(exchange->world->store, place, &record) || exchange_break(exchange);
}

static bool mark(sandbox_exchange *exchange, store_place place, portkey_value version, const change *label)
{
    const change marks[] = {{"label_id", label->text, label->json},
                            {"prompt_version_label_id", label->text, label->json}};

    return change_record(exchange, version, marks, 2) && put_version(exchange, place);
}

/* The id of the label that is named. Returns false after it answered that there is none. */
static bool find_label(const char **id, sandbox_exchange *exchange, const char *name)
{
    store_found found = STORE_FOUND_INIT;
    int there = store_find(exchange->world->store, &found, labels, name);

    *id = there == 1 ? exchange_copy(exchange, found.id.data, found.id.length) : NULL;
    store_found_free(&found);
    if (there < 0 || (there == 1 && *id == NULL))
        return exchange_break(exchange);
    return there == 1 || exchange_refuse(exchange);
}

static bool drop_label(sandbox_exchange *exchange, store_place place, const pa_text *body)
{
    static const change none = {NULL, NULL, "null"};
    portkey_json *document = NULL;
    bool done;

    if (body->length == 0)
        return true;
    if (portkey_json_parse(&document, body->data, body->length, NULL, NULL) < 0)
        return exchange_break(exchange);
    done = mark(exchange, place, portkey_json_root(document), &none);
    portkey_json_free(document);
    return done;
}

/* The version that has the label loses it. */
static bool move_label(sandbox_exchange *exchange)
{
    const char *name = exchange_argument(exchange, "label_id");
    change label = {NULL, NULL, NULL};
    struct holder holder = {NULL, PA_TEXT_INIT(STORE_MAX_BODY)};
    bool done;

    if (name == NULL)
        return true;
    if (!find_label(&label.text, exchange, name))
        return false;
    holder.label = label.text;
    done = store_each(exchange->world->store, exchange->place, 0, -1, holds, &holder) &&
           drop_label(exchange, exchange->place, &holder.found) &&
           mark(exchange, exchange->place, exchange->record, &label);
    pa_text_free(&holder.found);
    return done;
}

/* ---- finding one by its name ---- */

struct naming {
    const char *name;
    const char *workspace; /* of the prompt; NULL: any */
    char id[WORLD_ID_SIZE];
};

/* Each workspace has labels of its own, beside those of all. */
static bool is_meant(const struct naming *naming, portkey_value label)
{
    const char *workspace = exchange_text(label, "workspace_id");

    return portkey_value_is(portkey_value_member(label, "name"), naming->name) &&
           (workspace == NULL || naming->workspace == NULL || strcmp(workspace, naming->workspace) == 0);
}

static bool is_named(void *context, const char *body, size_t length)
{
    struct naming *naming = context;
    portkey_json *document = NULL;
    portkey_value label;
    const char *id;

    if (portkey_json_parse(&document, body, length, NULL, NULL) < 0)
        return false;
    label = portkey_json_root(document);
    id = exchange_text(label, "id");
    if (id != NULL && is_meant(naming, label))
        (void)snprintf(naming->id, sizeof(naming->id), "%s", id);
    portkey_json_free(document);
    return naming->id[0] == '\0';
}

bool labels_find_version(pa_text *out, sandbox_exchange *exchange, store_place place, const char *name)
{
    sandbox_store *store = exchange->world->store;
    struct naming naming = {.name = name, .workspace = exchange_text(exchange->record, "workspace_id")};
    struct holder holder = {naming.id, PA_TEXT_INIT(STORE_MAX_BODY)};
    bool done = store_each(store, labels, 0, -1, is_named, &naming);

    if (done && naming.id[0] != '\0')
        done = store_each(store, place, 0, -1, holds, &holder);
    if (holder.found.length > 0)
        pa_text_append(out, holder.found.data, holder.found.length);
    pa_text_free(&holder.found);
    return done && !pa_text_failed(out);
}

/* ---- deleting one, which takes it from the versions that have it ---- */

static bool has_label(void *context, store_place place, portkey_value record)
{
    return strcmp(place.collection, VERSIONS) == 0 &&
           portkey_value_is(portkey_value_member(record, "label_id"), context);
}

static bool drop_from(sandbox_exchange *exchange, const references_row *version)
{
    store_found found = STORE_FOUND_INIT;
    bool done = store_find(exchange->world->store, &found, version->place, version->id) == 1
                    ? drop_label(exchange, version->place, &found.body)
                    : exchange_break(exchange);

    store_found_free(&found);
    return done;
}

static bool deleted(sandbox_exchange *exchange)
{
    char *id = exchange->found.id.data;
    references_list versions = {0};
    bool done = references_find(&versions, exchange, id, has_label, id);

    for (size_t i = 0; done && i < versions.count; i++)
        done = drop_from(exchange, &versions.rows[i]);
    references_free(&versions);
    return done;
}

/* ---- those that stay ---- */

static bool before_change(sandbox_exchange *exchange)
{
    bool is_universal = false;

    (void)portkey_value_boolean(portkey_value_member(exchange->record, "is_universal"), &is_universal);
    return !is_universal ||
           exchange_fail(exchange, 400, "AB01", "production, staging and development stay as they are.");
}

const sandbox_behaviour behaviours_of_labels[] = {
    {.operation = "update_prompt_version", .instead = move_label},
    {.operation = "update_prompt_label", .before = before_change},
    {.operation = "delete_prompt_label", .before = before_change, .after = deleted},
    {.operation = NULL},
};
