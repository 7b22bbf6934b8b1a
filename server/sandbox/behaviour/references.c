/* SPDX-License-Identifier: MIT */
#include "sandbox/behaviour/references.h"

#include <stdlib.h>

#include "base/memory.h"
#include "sandbox/engine/archive.h"
#include "sandbox/engine/record.h"

/* ---- finding them ---- */

struct search {
    references_list *out;
    sandbox_exchange *exchange;
    references_test *test;
    void *context;
    bool has_failed;
};

static const char *keep(struct search *search, const char *text)
{
    return exchange_copy(search->exchange, text, strlen(text));
}

static bool make_room(references_list *list)
{
    size_t capacity = list->capacity * 2 + 16;
    references_row *rows;

    if (list->count < list->capacity)
        return true;
    rows = pa_resize_array(list->rows, capacity, sizeof(*rows));
    if (rows == NULL)
        return false;
    list->rows = rows;
    list->capacity = capacity;
    return true;
}

static bool add(struct search *search, const store_named *row)
{
    references_row found = {{keep(search, row->place.collection), keep(search, row->place.parent)},
                            keep(search, row->id)};

    if (found.place.collection == NULL || found.place.parent == NULL || found.id == NULL ||
        !make_room(search->out))
        return false;
    search->out->rows[search->out->count++] = found;
    return true;
}

static bool look_at(void *context, const store_named *row)
{
    struct search *search = context;
    portkey_json *document = NULL;

    search->has_failed = portkey_json_parse(&document, row->body, row->length, NULL, NULL) < 0;
    if (!search->has_failed && search->test(search->context, row->place, portkey_json_root(document)))
        search->has_failed = !add(search, row);
    portkey_json_free(document);
    return !search->has_failed;
}

bool references_find(references_list *out, sandbox_exchange *exchange, const char *name,
                     references_test *test, void *context)
{
    struct search search = {out, exchange, test, context, false};

    return (store_each_naming(exchange->world->store, name, look_at, &search) && !search.has_failed) ||
           exchange_break(exchange);
}

void references_free(references_list *list)
{
    free(list->rows);
}

/* ---- deleting them ---- */

static bool archive(sandbox_exchange *exchange, const references_row *row)
{
    stored_record record = STORED_RECORD_INIT;
    bool done = record_read(&record, exchange, row->place, row->id) == 1
                    ? archive_record(exchange, row->place, record.value)
                    : exchange_break(exchange);

    record_free(&record);
    return done;
}

static bool delete_one(sandbox_exchange *exchange, const references_row *row)
{
    sandbox_store *store = exchange->world->store;

    if (archive_keeps(row->place.collection))
        return archive(exchange, row);
    if (strcmp(row->place.collection, "/api-keys") == 0 && !store_end_keys(store, row->id, exchange->now))
        return exchange_break(exchange);
    return store_delete(store, row->place, row->id) || exchange_break(exchange);
}

bool references_delete(sandbox_exchange *exchange, const references_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        if (!delete_one(exchange, &list->rows[i]))
            return false;
    return true;
}
