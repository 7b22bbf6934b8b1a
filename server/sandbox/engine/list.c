/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sandbox/engine/archive.h"
#include "sandbox/engine/resource.h"
#include "sandbox/engine/shape.h"

enum {
    PAGE_SIZE = 100,
    MAX_ROWS = SANDBOX_MAX_ANSWER - 64 * 1024, /* bytes: there is more in the answer than its rows */
};

/* A list while its rows are read. */
struct listing {
    sandbox_exchange *exchange;
    portkey_value form; /* how it is paged */
    portkey_value item; /* the shape of a row */
    pa_writer writer;   /* of the rows */
    pa_text rows;
    int64_t skip;
    int64_t most; /* -1: all */
    int64_t matching;
    bool has_filters;
    bool has_failed;
    const resource_rows *source; /* NULL: the records of the place */
    portkey_value beside;        /* what was written at the same path beside the rows, or no value */
};

/* ---- filters ---- */

static void append_lower(pa_text *out, const char *text)
{
    pa_text_append_string(out, text);
    for (size_t i = 0; i < out->length; i++)
        if (out->data[i] >= 'A' && out->data[i] <= 'Z')
            out->data[i] = (char)(out->data[i] - 'A' + 'a');
}

/* Both are copied, as strstr() needs no time that grows with their product, while the search without case may. */
static bool contains_text(struct listing *listing, const char *text, const char *part)
{
    pa_text lower = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_text wanted = PA_TEXT_INIT(STORE_MAX_BODY);
    bool contains = false;

    append_lower(&lower, text);
    append_lower(&wanted, part);
    if (pa_text_failed(&lower) || pa_text_failed(&wanted))
        listing->has_failed = true;
    else
        contains = strstr(lower.data, wanted.data) != NULL;
    pa_text_free(&lower);
    pa_text_free(&wanted);
    return contains;
}

static bool is_same(portkey_value value, portkey_value wanted)
{
    const char *text = portkey_value_string(value, NULL);
    const char *list = portkey_value_string(wanted, NULL);
    size_t length;
    size_t other;
    const char *raw = portkey_value_raw(value, &length);
    const char *wanted_raw = portkey_value_raw(wanted, &other);

    if (text != NULL && list != NULL)
        return exchange_list_has(list, text);
    return length == other && memcmp(raw, wanted_raw, length) == 0;
}

/* Any of several values is enough, on both sides. */
static bool matches_any(portkey_value value, portkey_value wanted)
{
    if (portkey_value_type(wanted) == PORTKEY_JSON_ARRAY) {
        PORTKEY_FOR_EACH (one, wanted)
            if (matches_any(value, one))
                return true;
        return false;
    }
    if (portkey_value_type(value) == PORTKEY_JSON_ARRAY) {
        PORTKEY_FOR_EACH (one, value)
            if (is_same(one, wanted))
                return true;
        return false;
    }
    return is_same(value, wanted);
}

static bool matches_search(struct listing *listing, portkey_value row, portkey_value wanted)
{
    const char *part = portkey_value_string(wanted, NULL);
    const char *name = exchange_text(row, "name");
    const char *slug = exchange_text(row, "slug");
    const char *key = exchange_text(row, "value_key");

    return part == NULL || (name != NULL && contains_text(listing, name, part)) ||
           (slug != NULL && contains_text(listing, slug, part)) ||
           (key != NULL && contains_text(listing, key, part));
}

static bool is_search(const char *name)
{
    return strcmp(name, "search") == 0 || strcmp(name, "name") == 0;
}

/* A slug stands for the id. */
static bool matches_id(const struct listing *listing, const char *name, portkey_value value,
                       portkey_value wanted)
{
    sandbox_world *world = listing->exchange->world;
    const char *collection = route_collection_named(&world->routes, name);
    const char *text = portkey_value_string(wanted, NULL);
    store_found found = STORE_FOUND_INIT;
    bool matches = collection != NULL && text != NULL &&
                   store_find(world->store, &found, (store_place){collection, ""}, text) == 1 &&
                   portkey_value_is(value, found.id.data);

    store_found_free(&found);
    return matches;
}

static bool is_bound(const char *name)
{
    return strcmp(name, "start_time") == 0 || strcmp(name, "end_time") == 0;
}

static bool matches_bound(portkey_value row, const char *name, portkey_value wanted)
{
    size_t length;
    const char *text = portkey_value_string(wanted, &length);
    int64_t at = exchange_time(row, "timestamp", INT64_MIN);
    int64_t bound;

    if (at == INT64_MIN || text == NULL || !pa_read_time(text, length, &bound))
        return true;
    return strcmp(name, "start_time") == 0 ? at >= bound : at <= bound;
}

static bool is_query(const struct listing *listing, const char *name)
{
    PORTKEY_FOR_EACH (parameter, portkey_value_member(listing->exchange->route->form, "parameters"))
        if (portkey_value_is(portkey_value_member(parameter, "argument"), name))
            return portkey_value_is(portkey_value_member(parameter, "in"), "query");
    return false;
}

static bool is_filter(const struct listing *listing, const char *name)
{
    if (!is_query(listing, name))
        return false;
    return is_search(name) || is_bound(name) || strcmp(name, "ids") == 0 ||
           strcmp(name, "workspace_id") == 0 || portkey_value_exists(shape_member(listing->item, name));
}

static bool matches_one(struct listing *listing, portkey_value row, portkey_value argument)
{
    const char *name = portkey_value_string(portkey_value_key(argument), NULL);
    portkey_value value = name != NULL ? portkey_value_member(row, name) : row;

    if (name == NULL || !is_filter(listing, name))
        return true;
    if (is_search(name))
        return matches_search(listing, row, argument);
    if (is_bound(name))
        return matches_bound(row, name, argument);
    if (strcmp(name, "ids") == 0)
        return matches_any(portkey_value_member(row, "id"), argument);
    return matches_any(value, argument) || matches_id(listing, name, value, argument);
}

static bool matches(struct listing *listing, portkey_value row)
{
    const sandbox_exchange *exchange = listing->exchange;
    const char *own = exchange->actor.workspace;
    const char *workspace = exchange_text(row, "workspace_id");

    if (own != NULL && workspace != NULL && strcmp(own, workspace) != 0)
        return false;
    if (exchange_argument(exchange, "status") == NULL && archive_hides_row(exchange->place.collection, row))
        return false;
    PORTKEY_FOR_EACH (argument, listing->exchange->arguments)
        if (!matches_one(listing, row, argument))
            return false;
    return true;
}

static bool has_filters(const struct listing *listing)
{
    PORTKEY_FOR_EACH (argument, listing->exchange->arguments) {
        const char *name = portkey_value_string(portkey_value_key(argument), NULL);

        if (name != NULL && is_filter(listing, name))
            return true;
    }
    return listing->exchange->actor.workspace != NULL || listing->source != NULL ||
           archive_keeps(listing->exchange->place.collection);
}

/* ---- rows ---- */

static bool is_on_page(struct listing *listing)
{
    int64_t place = listing->matching++;

    return !listing->has_filters ||
           (place >= listing->skip && (listing->most < 0 || place < listing->skip + listing->most));
}

static bool is_too_large(const struct listing *listing)
{
    return listing->rows.length > MAX_ROWS;
}

static bool add_row(void *context, const char *body, size_t length)
{
    struct listing *listing = context;
    sandbox_exchange *exchange = listing->exchange;
    pa_text shown = PA_TEXT_INIT(STORE_MAX_BODY);
    portkey_json *document = NULL;
    bool done = exchange_parse(&document, exchange, exchange->place, body, length, &shown);
    portkey_value row = {NULL, 0};

    if (done)
        row = portkey_json_root(document);
    if (done && matches(listing, row) && is_on_page(listing))
        shape_write(&listing->writer, exchange, listing->item, row);
    portkey_json_free(document);
    pa_text_free(&shown);
    listing->has_failed = listing->has_failed || !done;
    return !listing->has_failed && !is_too_large(listing);
}

static bool visit_rows(struct listing *listing)
{
    sandbox_store *store = listing->exchange->world->store;
    store_place place = listing->exchange->place;
    bool all = listing->has_filters;

    if (listing->source != NULL)
        return listing->source->each(listing->source->context, add_row, listing);
    return store_each(store, place, all ? 0 : listing->skip, all ? -1 : listing->most, add_row, listing);
}

static bool read_rows(struct listing *listing)
{
    sandbox_store *store = listing->exchange->world->store;
    store_place place = listing->exchange->place;
    bool all = listing->has_filters;
    bool done;

    pa_begin_array(&listing->writer);
    done = visit_rows(listing);
    pa_end(&listing->writer);
    if (!all)
        listing->matching = store_count(store, place);
    return done && !listing->has_failed && listing->matching >= 0 && !pa_text_failed(&listing->rows);
}

/* ---- the page ---- */

static int64_t number_of(const struct listing *listing, const char *which, int64_t otherwise)
{
    const char *argument = exchange_text(listing->form, which);
    int64_t number = otherwise;

    if (argument != NULL)
        (void)portkey_value_integer(portkey_value_member(listing->exchange->arguments, argument), &number);
    return number;
}

/* arguments_read() took no number whose product with another one is too large. */
static void choose_page(struct listing *listing)
{
    bool is_paged = exchange_text(listing->form, "size") != NULL;
    int64_t size = number_of(listing, "size", PAGE_SIZE);
    int64_t first = 0;
    int64_t page;

    (void)portkey_value_integer(portkey_value_member(listing->form, "first"), &first);
    page = number_of(listing, "page", first) - first;
    listing->most = !is_paged ? -1 : size > 0 ? size : PAGE_SIZE;
    if (is_paged && page > 0)
        listing->skip = page * listing->most;
}

/* ---- the answer ---- */

static bool is_pointer(const struct listing *listing, const char *which, const char *name)
{
    const char *pointer = exchange_text(listing->form, which);

    return pointer != NULL && pointer[0] == '/' && strcmp(pointer + 1, name) == 0;
}

static bool has_more(const struct listing *listing)
{
    return listing->most >= 0 && listing->skip + listing->most < listing->matching;
}

/* What is neither rows nor their number: what was written beside them, kinds of answers, and what must be there. */
static void write_other(struct listing *listing, pa_writer *writer, portkey_value shape, portkey_value key)
{
    size_t length;
    const char *name = portkey_value_string(key, &length);
    bool is_kind = portkey_value_exists(portkey_value_member(shape, "enum"));
    portkey_value value =
        portkey_value_get(listing->beside, name != NULL ? name : "", name != NULL ? length : 0);

    if (name == NULL ||
        !(is_kind || portkey_value_exists(value) || shape_requires(listing->exchange->route->answer, key)))
        return;
    pa_write_any_key(writer, name, length);
    shape_write(writer, listing->exchange, shape, value);
}

static void write_member(struct listing *listing, pa_writer *writer, portkey_value shape)
{
    portkey_value key = portkey_value_key(shape);
    const char *name = portkey_value_string(key, NULL);

    if (name == NULL)
        return;
    if (is_pointer(listing, "items", name))
        pa_write_json(pa_member(writer, name), listing->rows.data, listing->rows.length);
    else if (is_pointer(listing, "total", name))
        pa_write_integer(pa_member(writer, name), listing->matching);
    else if (is_pointer(listing, "more", name))
        pa_write_boolean(pa_member(writer, name), has_more(listing));
    else
        write_other(listing, writer, shape, key);
}

static void write_answer(struct listing *listing)
{
    pa_writer writer = pa_write_to(&listing->exchange->reply->body);

    pa_begin_object(&writer);
    PORTKEY_FOR_EACH (member, portkey_value_member(listing->exchange->route->answer, "properties"))
        write_member(listing, &writer, member);
    pa_end(&writer);
}

static bool refuse_size(sandbox_exchange *exchange, bool is_paged)
{
    return exchange_fail(
        exchange, 400, "AB01",
        is_paged ? "The page has more than 16 MB: ask for fewer rows at a time."
                 : "The list has more than 16 MB, and it has no pages: delete some of what it lists.");
}

/* What is beside the rows: as the source says, else as it was written at the path. */
static void find_beside(struct listing *listing)
{
    sandbox_exchange *exchange = listing->exchange;

    if (listing->source != NULL)
        listing->beside = listing->source->beside;
    else if (resource_load(exchange, resource_only_place(exchange), "") == 1)
        listing->beside = exchange->record;
}

bool resource_list(sandbox_exchange *exchange)
{
    return resource_list_rows(exchange, NULL);
}

bool resource_list_rows(sandbox_exchange *exchange, const resource_rows *source)
{
    /* The row that is too much must have room, too. */
    struct listing listing = {
        .exchange = exchange, .rows = PA_TEXT_INIT(2 * (size_t)SANDBOX_MAX_ANSWER), .source = source};
    bool is_large;
    bool done;

    listing.form = portkey_value_member(exchange->route->form, "list");
    listing.item = route_item_shape(exchange->route);
    listing.writer = pa_write_to(&listing.rows);
    listing.has_filters = has_filters(&listing);
    choose_page(&listing);
    find_beside(&listing);
    done = read_rows(&listing);
    is_large = is_too_large(&listing);
    if (done && !is_large)
        write_answer(&listing);
    pa_text_free(&listing.rows);
    if (is_large)
        return refuse_size(exchange, listing.most >= 0);
    return (done && !pa_text_failed(&exchange->reply->body)) || exchange_break(exchange);
}
