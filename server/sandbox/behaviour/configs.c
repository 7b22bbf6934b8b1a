/* SPDX-License-Identifier: MIT */
/* Configs that something uses are not deleted. */
#include "sandbox/behaviour/behaviour.h"

/* Where configs are named: by id or slug, at a JSON Pointer of each record. */
static const struct use {
    store_place place;
    const char *pointer;
} uses[] = {
    {{"/api-keys", ""}, "/defaults/config_id"},
    {{"/admin/workspaces", ""}, "/defaults/user_api_key_config"},
};

struct search {
    const char *pointer;
    const char *id;
    const char *slug;
    bool found;
    bool has_failed;
};

static bool look_at(void *context, const char *body, size_t length)
{
    struct search *search = context;
    portkey_json *document = NULL;
    portkey_value name;

    search->has_failed = portkey_json_parse(&document, body, length, NULL, NULL) < 0;
    if (search->has_failed)
        return false;
    name = portkey_value_at(portkey_json_root(document), search->pointer);
    search->found = (search->id != NULL && portkey_value_is(name, search->id)) ||
                    (search->slug != NULL && portkey_value_is(name, search->slug));
    portkey_json_free(document);
    return !search->found;
}

static bool before_delete(sandbox_exchange *exchange)
{
    for (size_t i = 0; i < sizeof(uses) / sizeof(uses[0]); i++) {
        struct search search = {.pointer = uses[i].pointer,
                                .id = exchange_text(exchange->record, "id"),
                                .slug = exchange_text(exchange->record, "slug")};

        if (!store_each(exchange->world->store, uses[i].place, 0, -1, look_at, &search) || search.has_failed)
            return exchange_break(exchange);
        if (search.found)
            return exchange_fail(exchange, 409, "AB07", "The config is used at %s of %s.", uses[i].pointer,
                                 uses[i].place.collection);
    }
    return true;
}

const sandbox_behaviour behaviours_of_configs[] = {
    {.operation = "delete_config", .before = before_delete},
    {.operation = NULL},
};
