/* SPDX-License-Identifier: MIT */
/*
 * Versions of configs, prompts, partials and tools. A change of the content makes one. That of a config is the current
 * one at once; the others are so when they are published.
 */
#include "sandbox/behaviour/versions.h"

#include "sandbox/behaviour/behaviour.h"
#include "sandbox/behaviour/labels.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"

enum { MAX_CHANGES = 14 };

/* What the members of a resource with versions are called. */
static const struct kind {
    const char *collection;
    const char *versions;
    const char *version_id;
    const char *number; /* NULL: versions have none, and are current at once */
    const char *owner;  /* the resource's id in rows of versions; NULL: it is their id, too */
    const char *status;
} kinds[] = {
    {"/configs", "/configs/{}/versions", "version_id", NULL, NULL, "status"},
    {"/prompts", "/prompts/{}/versions", "prompt_version_id", "prompt_version", "prompt_id",
     "prompt_version_status"},
    {"/prompts/partials", "/prompts/partials/{}/versions", "prompt_partial_version_id", "version",
     "prompt_partial_id", "prompt_partial_version_status"},
    {"/tools", "/tools/{}/versions", "tool_version_id", "version", "tool_id", "tool_version_status"},
};

/* The behaviours are those of these collections alone, so the last one needs no comparison. */
static const struct kind *find_kind(const char *collection)
{
    const struct kind *kind = kinds;

    while (kind < kinds + sizeof(kinds) / sizeof(kinds[0]) - 1 && strcmp(kind->collection, collection) != 0)
        kind++;
    return kind;
}

/* ---- whether there is a new one ---- */

/* What can change without a new version. */
static bool is_content(const char *argument)
{
    static const char *const others[] = {"name",      "status",       "collection_id",
                                         "patch",     "workspace_id", "slug",
                                         "prompt_id", "description",  "version_description"};

    for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
        if (strcmp(argument, others[i]) == 0)
            return false;
    return strcmp(argument, "prompt_partial_id") != 0 && strcmp(argument, "tool_id") != 0;
}

static bool has_content(const sandbox_exchange *exchange)
{
    PORTKEY_FOR_EACH (argument, exchange->arguments) {
        const char *name = portkey_value_string(portkey_value_key(argument), NULL);

        if (name != NULL && is_content(name))
            return true;
    }
    return false;
}

/* A new version of a prompt is whole, unless it is a patch of the latest one. */
static bool before_prompt(sandbox_exchange *exchange)
{
    static const char *const needed[] = {"string", "parameters", "model", "virtual_key", "is_raw_template"};
    bool is_patch = false;

    (void)portkey_value_boolean(portkey_value_member(exchange->arguments, "patch"), &is_patch);
    if (is_patch || !has_content(exchange))
        return true;
    for (size_t i = 0; i < sizeof(needed) / sizeof(needed[0]); i++)
        if (!portkey_value_exists(portkey_value_member(exchange->arguments, needed[i])))
            return exchange_fail(exchange, 400, "AB01", "%s is required, as patch is not true.", needed[i]);
    return true;
}

/* ---- making one ---- */

struct version {
    sandbox_exchange *exchange;
    const struct kind *kind;
    const char *resource; /* the id of what it is a version of */
    char id[WORLD_ID_SIZE];
    int64_t number;
    change changes[MAX_CHANGES];
    size_t count;
};

static void set_text(struct version *version, const char *name, const char *text)
{
    version->changes[version->count++] = (change){name, text, text == NULL ? "null" : NULL};
}

static void set_json(struct version *version, const char *name, const char *json)
{
    version->changes[version->count++] = (change){name, NULL, json};
}

/* What resource and version say of the version. */
static void add_facts(struct version *version)
{
    sandbox_exchange *exchange = version->exchange;

    version->count = 0;
    set_text(version, version->kind->version_id, version->id);
    if (version->kind->number == NULL)
        return;
    set_text(version, "version_id", version->id);
    set_json(version, version->kind->number, change_integer(exchange, version->number));
    set_text(version, version->kind->status, "active");
    set_text(version, "version_description", exchange_argument(exchange, "version_description"));
    set_text(version, "prompt_version_description", exchange_argument(exchange, "version_description"));
}

/* What the version alone says. */
static void add_own_facts(struct version *version)
{
    sandbox_exchange *exchange = version->exchange;
    const char *text = exchange_text(exchange->result, "string");

    set_text(version, "version_created_at", exchange->time);
    set_text(version, "version_owner_id", exchange->actor.id);
    if (version->kind->owner == NULL)
        return;
    set_text(version, "created_at", exchange->time);
    set_text(version, version->kind->owner, version->resource);
    set_text(version, "id", version->id);
    version->changes[version->count++] =
        (change){"prompt_template", text != NULL ? exchange_copy(exchange, text, strlen(text)) : "", NULL};
}

static bool store_version(struct version *version)
{
    sandbox_exchange *exchange = version->exchange;
    store_record record = {
        .id = version->id, .body = exchange->written.data, .length = exchange->written.length};

    return store_add(exchange->world->store, (store_place){version->kind->versions, version->resource},
                     &record) ||
           exchange_break(exchange);
}

/* The resource as the new version has it, with the facts, is then the result. */
static bool add_version(struct version *version)
{
    sandbox_exchange *exchange = version->exchange;

    add_facts(version);
    add_own_facts(version);
    if (!change_record(exchange, exchange->result, version->changes, version->count) ||
        !store_version(version))
        return false;
    add_facts(version);
    set_text(version, "id", version->resource);
    return change_record(exchange, exchange->result, version->changes, version->count);
}

static bool begin_version(struct version *version, sandbox_exchange *exchange, const struct kind *kind,
                          const char *id)
{
    int64_t count;

    *version = (struct version){.exchange = exchange, .kind = kind};
    version->resource = exchange_copy_text(exchange, id);
    if (version->resource == NULL)
        return exchange_break(exchange);
    count = store_count(exchange->world->store, (store_place){kind->versions, version->resource});
    version->number = count + 1;
    world_new_id(exchange->world, version->id);
    return count >= 0 || exchange_break(exchange);
}

/* ---- when a resource is made or changed ---- */

static bool created(sandbox_exchange *exchange)
{
    const struct kind *kind = find_kind(exchange->place.collection);
    struct version version;

    return begin_version(&version, exchange, kind, exchange_text(exchange->result, "id")) &&
           add_version(&version) && resource_store(exchange, exchange->place);
}

/* The resource as it was, but for what needs no version. */
static bool keep_content(sandbox_exchange *exchange)
{
    change changes[4];
    size_t count = 0;
    static const char *const names[] = {"name", "collection_id", "status", "last_updated_at"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        portkey_value value = portkey_value_member(exchange->result, names[i]);

        if (portkey_value_exists(value))
            changes[count++] = (change){names[i], NULL, change_json(exchange, value)};
    }
    return change_record(exchange, exchange->record, changes, count) &&
           resource_store(exchange, exchange->place);
}

/* The answer names the new version, while the resource stays as it was published. */
static bool put_draft(struct version *version)
{
    sandbox_exchange *exchange = version->exchange;
    const char *answer;

    if (!add_version(version))
        return false;
    answer = change_json(exchange, exchange->result);
    if (answer == NULL)
        return exchange_break(exchange);
    if (!keep_content(exchange))
        return false;
    pa_text_clear(&exchange->written);
    pa_text_append_string(&exchange->written, answer);
    return exchange_keep_written(exchange);
}

static bool updated(sandbox_exchange *exchange)
{
    const struct kind *kind = find_kind(exchange->place.collection);
    struct version version;

    if (!has_content(exchange))
        return true;
    if (!begin_version(&version, exchange, kind, exchange->found.id.data))
        return false;
    if (kind->number != NULL)
        return put_draft(&version);
    return add_version(&version) && resource_store(exchange, exchange->place);
}

/* ---- finding one ---- */

static bool take(void *context, const char *body, size_t length)
{
    pa_text_append(context, body, length);
    return true;
}

/* Versions have the numbers from 1 on, and none is deleted: the number of the newest is that of all. */
static bool find_number(pa_text *out, sandbox_exchange *exchange, store_place place, portkey_value number)
{
    sandbox_store *store = exchange->world->store;
    int64_t count = store_count(store, place);
    double wanted = 0;

    (void)portkey_value_number(number, &wanted);
    if (wanted < 1 || wanted > (double)count || (double)(int64_t)wanted < wanted)
        return count >= 0;
    return store_each(store, place, count - (int64_t)wanted, 1, take, out);
}

/* A reference is "latest", a number, or the name of a label. */
static bool find(pa_text *out, sandbox_exchange *exchange, store_place place, const char *reference)
{
    portkey_json *number = NULL;
    bool done;

    if (strcmp(reference, "latest") == 0)
        return store_each(exchange->world->store, place, 0, 1, take, out);
    if (reference[0] < '0' || reference[0] > '9' ||
        portkey_json_parse(&number, reference, strlen(reference), NULL, NULL) < 0)
        return labels_find_version(out, exchange, place, reference);
    done = find_number(out, exchange, place, portkey_json_root(number));
    portkey_json_free(number);
    return done;
}

bool versions_find(pa_text *out, sandbox_exchange *exchange, const char *collection, const char *id,
                   const char *reference)
{
    store_place place = {find_kind(collection)->versions, id};

    return find(out, exchange, place, reference) && !pa_text_failed(out);
}

/* ---- publishing ---- */

/* The version's content under the resource's id and name. */
static bool put_published(sandbox_exchange *exchange, const struct kind *kind, const pa_text *body)
{
    store_place place = {kind->collection, ""};
    portkey_json *document = NULL;
    change changes[] = {
        {"id", NULL, change_json(exchange, portkey_value_member(exchange->record, "id"))},
        {"name", NULL, change_json(exchange, portkey_value_member(exchange->record, "name"))},
        {"created_at", NULL, change_json(exchange, portkey_value_member(exchange->record, "created_at"))},
        {"last_updated_at", exchange->time, NULL},
    };
    bool done;

    if (portkey_json_parse(&document, body->data, body->length, NULL, NULL) < 0)
        return exchange_break(exchange);
    done =
        change_record(exchange, portkey_json_root(document), changes, sizeof(changes) / sizeof(changes[0])) &&
        resource_store(exchange, place);
    portkey_json_free(document);
    return done;
}

static bool publish(sandbox_exchange *exchange, const struct kind *kind)
{
    portkey_value number = portkey_value_member(exchange->arguments, "version");
    store_place place = {kind->versions, exchange->found.id.data};
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    bool done = find_number(&body, exchange, place, number) && !pa_text_failed(&body);

    if (!done)
        done = exchange_break(exchange);
    else if (body.length == 0)
        done = exchange_fail(exchange, 404, "AB02", "There is no such version.");
    else
        done = put_published(exchange, kind, &body);
    pa_text_free(&body);
    return done;
}

static bool publish_prompt(sandbox_exchange *exchange)
{
    return publish(exchange, find_kind("/prompts"));
}

static bool publish_partial(sandbox_exchange *exchange)
{
    return publish(exchange, find_kind("/prompts/partials"));
}

static bool publish_tool(sandbox_exchange *exchange)
{
    return publish(exchange, find_kind("/tools"));
}

/* ---- reading the resource as a version has it ---- */

static bool answer_version(sandbox_exchange *exchange, const pa_text *body)
{
    const change id = {"id", NULL, change_json(exchange, portkey_value_member(exchange->record, "id"))};
    portkey_json *document = NULL;
    bool done;

    if (body->length == 0)
        return exchange_fail(exchange, 404, "AB02", "There is no such version.");
    if (portkey_json_parse(&document, body->data, body->length, NULL, NULL) < 0)
        return exchange_break(exchange);
    done = change_record(exchange, portkey_json_root(document), &id, 1);
    portkey_json_free(document);
    return done;
}

static bool show_label(sandbox_exchange *exchange, const pa_text *body)
{
    static const char name[] = "prompt_version_label_id";
    portkey_json *document = NULL;
    change label = {.name = name};
    bool done;

    if (body->length == 0)
        return true;
    if (portkey_json_parse(&document, body->data, body->length, NULL, NULL) < 0)
        return exchange_break(exchange);
    label.json = change_json(exchange, portkey_value_member(portkey_json_root(document), name));
    done = change_record(exchange, exchange->result, &label, 1);
    portkey_json_free(document);
    return done;
}

/* The resource itself has the published version, but for its label, which may have come later. */
static bool read_published(sandbox_exchange *exchange)
{
    const struct kind *kind = find_kind(exchange->place.collection);
    store_place place = {kind->versions, exchange->found.id.data};
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    bool done;

    if (strcmp(kind->collection, "/prompts") != 0)
        return true;
    done = find_number(&body, exchange, place, portkey_value_member(exchange->record, kind->number)) &&
                   !pa_text_failed(&body)
               ? show_label(exchange, &body)
               : exchange_break(exchange);
    pa_text_free(&body);
    return done;
}

static bool read_version(sandbox_exchange *exchange)
{
    const char *wanted = exchange_argument(exchange, "version");
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    bool done;

    if (wanted == NULL || strcmp(wanted, "default") == 0)
        return read_published(exchange);
    done = versions_find(&body, exchange, exchange->place.collection, exchange->found.id.data, wanted)
               ? answer_version(exchange, &body)
               : exchange_break(exchange);
    pa_text_free(&body);
    return done;
}

const sandbox_behaviour behaviours_of_versions[] = {
    {.operation = "get_prompt", .after = read_version},
    {.operation = "get_prompt_partial", .after = read_version},
    {.operation = "create_config", .after = created},
    {.operation = "update_config", .after = updated},
    {.operation = "create_prompt", .after = created},
    {.operation = "update_prompt", .before = before_prompt, .after = updated},
    {.operation = "publish_prompt", .instead = publish_prompt},
    {.operation = "create_prompt_partial", .after = created},
    {.operation = "update_prompt_partial", .after = updated},
    {.operation = "publish_partial", .instead = publish_partial},
    {.operation = "create_library_tool", .after = created},
    {.operation = "update_library_tool", .after = updated},
    {.operation = "publish_library_tool", .instead = publish_tool},
    {.operation = NULL},
};
