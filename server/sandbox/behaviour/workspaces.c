/* SPDX-License-Identifier: MIT */
/* Workspaces: what a new one holds from the start and is answered with, and icons. */
#include "sandbox/behaviour/workspaces.h"

#include "base/json_writer.h"
#include "base/utf8.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/record.h"
#include "sandbox/engine/resource.h"
#include "sandbox/engine/shape.h"

static const store_place workspaces = {"/admin/workspaces", ""};

/* ---- the default collection ---- */

static void write_collection(pa_writer *writer, const sandbox_exchange *exchange, const char *workspace,
                             const char *id, const char *slug)
{
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "id"), id);
    pa_write_text(pa_member(writer, "slug"), slug);
    pa_write_text(pa_member(writer, "name"), "Default");
    pa_write_text(pa_member(writer, "workspace_id"), workspace);
    pa_write_null(pa_member(writer, "parent_collection_id"));
    pa_write_integer(pa_member(writer, "is_default"), 1);
    pa_write_text(pa_member(writer, "status"), "active");
    pa_write_text(pa_member(writer, "created_at"), exchange->time);
    pa_write_text(pa_member(writer, "last_updated_at"), exchange->time);
    pa_write_text(pa_member(writer, "object"), "collection");
    pa_end(writer);
}

static bool add_collection(sandbox_exchange *exchange, const char *workspace)
{
    static const store_place collections = {"/collections", ""};
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&body);
    char id[WORLD_ID_SIZE];
    char slug[] = "default-xxxxxx";
    bool done;

    world_new_id(exchange->world, id);
    world_new_suffix(exchange->world, slug + sizeof("default-") - 1);
    write_collection(&writer, exchange, workspace, id, slug);
    done = !pa_text_failed(&body) &&
           store_add(exchange->world->store, collections, &(store_record){id, slug, body.data, body.length});
    pa_text_free(&body);
    return done || exchange_break(exchange);
}

/* ---- the icon: an emoji, which reads put before the name ---- */

static bool is_emoji(uint32_t point)
{
    return (point >= 0x1F000 && point <= 0x1FAFF) || (point >= 0x2600 && point <= 0x27BF) ||
           (point >= 0x2B00 && point <= 0x2BFF);
}

static const uint32_t joiner = 0x200D;

static bool is_letter_of_flag(uint32_t point)
{
    return point >= 0x1F1E6 && point <= 0x1F1FF;
}

/* What follows an emoji and is one with it: a variant, a colour of skin, a joiner and what it joins. */
static bool continues(uint32_t before, uint32_t point)
{
    return point == 0xFE0F || point == joiner || (point >= 0x1F3FB && point <= 0x1F3FF) ||
           (before == joiner && is_emoji(point));
}

/* The first code point of a text, and its length; 0 if there is none. */
static uint32_t read_point(const char *text, size_t left, size_t *length)
{
    *length = pa_utf8_sequence(text, left);
    return *length > 0 ? pa_utf8_read(text, *length) : 0;
}

/* How long the emoji is that a name begins with; 0 if there is none. */
static size_t emoji_length(const char *name)
{
    size_t left = strlen(name);
    size_t length = 0;
    uint32_t point = read_point(name, left, &length);
    bool is_flag = is_letter_of_flag(point); /* of two letters */
    size_t next;

    if (!is_emoji(point))
        return 0;
    for (uint32_t following; (following = read_point(name + length, left - length, &next)) != 0;) {
        if (!continues(point, following) && !(is_flag && is_letter_of_flag(following)))
            break;
        is_flag = false;
        point = following;
        length += next;
    }
    return length;
}

static const char *without_spaces(const char *text)
{
    while (*text == ' ')
        text++;
    return text;
}

static bool store_icon(sandbox_exchange *exchange, const change *changes, size_t count)
{
    return change_record(exchange, exchange->result, changes, count) && resource_store(exchange, workspaces);
}

/* An icon that is sent is one, unless it is empty; a name that begins with an emoji has one. */
static bool set_icon(sandbox_exchange *exchange)
{
    const char *sent = exchange_argument(exchange, "icon");
    const char *name = exchange_argument(exchange, "name");
    size_t length = name != NULL && sent == NULL ? emoji_length(name) : 0;
    const char *rest = length > 0 ? without_spaces(name + length) : name;
    const char *icon = length > 0 ? exchange_copy(exchange, name, length) : sent;
    bool is_none = icon == NULL || icon[0] == '\0';
    const change changes[] = {
        {"icon", is_none ? NULL : icon, is_none ? "null" : NULL},
        {"name", rest, NULL},
    };

    if (icon == NULL && length == 0)
        return true;
    if (rest != NULL && rest[0] == '\0')
        return exchange_fail(exchange, 400, "AB01", "name must be more than an icon.");
    return store_icon(exchange, changes, rest != NULL ? 2 : 1);
}

static bool is_plain(const sandbox_exchange *exchange)
{
    return !portkey_operation_is_read_only(exchange->route->operation) ||
           portkey_value_is(portkey_value_member(exchange->arguments, "name_format"), "plain");
}

/* What is changed has the name as it is stored, so that it is not stored with the icon. */
bool workspaces_view(sandbox_exchange *exchange, store_place place, portkey_value record, pa_text *out)
{
    const char *icon = exchange_text(record, "icon");
    const char *name = exchange_text(record, "name");
    pa_text shown = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(out);
    change both = {"name", NULL, NULL};
    bool done;

    if (strcmp(place.collection, workspaces.collection) != 0 || icon == NULL || icon[0] == '\0' ||
        name == NULL || is_plain(exchange))
        return true;
    pa_text_append_string(&shown, icon);
    pa_text_append_char(&shown, ' ');
    pa_text_append_string(&shown, name);
    both.text = shown.data;
    done = !pa_text_failed(&shown) && change_write(&writer, record, &both, 1);
    pa_text_free(&shown);
    return done;
}

/* ---- the receipt: some of the members, and those who are in it ---- */

static void write_copy(pa_writer *writer, portkey_value record, const char *name)
{
    portkey_value value = portkey_value_member(record, name);

    if (!portkey_value_exists(value))
        return;
    pa_write_key(writer, name);
    shape_write_raw(writer, value);
}

static bool add_member(void *context, const char *body, size_t length)
{
    pa_writer *writer = context;
    portkey_json *document = NULL;

    if (portkey_json_parse(&document, body, length, NULL, NULL) < 0)
        return false;
    pa_begin_object(writer);
    write_copy(writer, portkey_json_root(document), "id");
    write_copy(writer, portkey_json_root(document), "role");
    pa_end(writer);
    portkey_json_free(document);
    return true;
}

static bool write_members(sandbox_exchange *exchange, pa_writer *writer, const char *workspace)
{
    store_place members = {"/admin/workspaces/{}/users", workspace};
    bool done;

    pa_begin_array(pa_member(writer, "users"));
    done = store_each_oldest(exchange->world->store, members, add_member, writer);
    pa_end(writer);
    return done;
}

static bool write_receipt(sandbox_exchange *exchange, const char *workspace)
{
    static const char *const names[] = {
        "id", "slug", "name", "description", "created_at", "last_updated_at", "defaults", "object"};
    pa_text receipt = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&receipt);
    bool done;

    pa_begin_object(&writer);
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        write_copy(&writer, exchange->result, names[i]);
    done = write_members(exchange, &writer, workspace);
    pa_end(&writer);
    pa_text_free(&exchange->written);
    exchange->written = receipt;
    return done ? exchange_keep_written(exchange) : exchange_break(exchange);
}

static bool created(sandbox_exchange *exchange)
{
    const char *id = exchange_text(exchange->result, "id");
    const char *workspace = exchange_copy_text(exchange, id);

    if (workspace == NULL)
        return exchange_break(exchange);
    return set_icon(exchange) && add_collection(exchange, workspace) && write_receipt(exchange, workspace);
}

/* ---- the config for API keys of users, which may be named by id and is shown by slug ---- */

static bool set_config(sandbox_exchange *exchange)
{
    portkey_value defaults = portkey_value_member(exchange->arguments, "defaults");
    const char *name = exchange_text(defaults, "user_api_key_config");
    const char *slug = record_text(exchange, (store_place){"/configs", ""}, name, "slug");
    const change config = {"user_api_key_config", slug != NULL ? slug : name, NULL};
    pa_text text = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&text);
    change whole = {"defaults", NULL, NULL};
    bool done;

    if (name == NULL)
        return true;
    done = config.text != NULL && change_write(&writer, defaults, &config, 1) && !pa_text_failed(&text);
    whole.json = text.data;
    done = done ? change_record(exchange, exchange->result, &whole, 1) && resource_store(exchange, workspaces)
                : exchange_break(exchange);
    pa_text_free(&text);
    return done;
}

static bool updated(sandbox_exchange *exchange)
{
    return set_icon(exchange) && set_config(exchange);
}

/* The id is in the path. */
static bool before_update(sandbox_exchange *exchange)
{
    return portkey_value_count(exchange->arguments) > 1 ||
           exchange_fail(exchange, 400, "AB01", "The body changes nothing.");
}

const sandbox_behaviour behaviours_of_workspaces[] = {
    {.operation = "create_workspace", .after = created},
    {.operation = "update_workspace", .before = before_update, .after = updated},
    {.operation = NULL},
};
