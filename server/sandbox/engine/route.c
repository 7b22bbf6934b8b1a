/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/route.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sandbox/tables.h"

/* ---- paths as keys ---- */

/* The template with "{}" for each parameter, up to `length`. */
static void write_key(char key[ROUTE_MAX_COLLECTION], const char *template, size_t length)
{
    size_t used = 0;
    bool in_name = false;

    for (size_t i = 0; i < length && used + 2 < ROUTE_MAX_COLLECTION; i++) {
        if (!in_name || template[i] == '}')
            key[used++] = template[i];
        if (template[i] == '{' || template[i] == '}')
            in_name = template[i] == '{';
    }
    key[used] = '\0';
}

/* Virtual keys are the providers' former name: one set of records. */
static void write_collection(char key[ROUTE_MAX_COLLECTION], const char *template, size_t length)
{
    write_key(key, template, length);
    if (strcmp(key, "/virtual-keys") == 0)
        (void)snprintf(key, ROUTE_MAX_COLLECTION, "/providers");
}

/* Whether write_key() would write that key: most templates differ soon. */
static bool has_key(const char *template, size_t length, const char *key)
{
    bool in_name = false;

    for (size_t i = 0; i < length; i++) {
        if ((!in_name || template[i] == '}') && *key++ != template[i])
            return false;
        if (template[i] == '{' || template[i] == '}')
            in_name = template[i] == '{';
    }
    return *key == '\0';
}

/* The same for write_collection(). */
static bool has_collection(const char *template, size_t length, const char *collection)
{
    return has_key(template, length, collection) ||
           (strcmp(collection, "/providers") == 0 && has_key(template, length, "/virtual-keys"));
}

static bool ends_in_parameter(const char *template, size_t length)
{
    return length > 0 && template[length - 1] == '}';
}

/* How long the template is without its last segment. */
static size_t without_last(const char *template, size_t length)
{
    while (length > 0 && template[length - 1] != '/')
        length--;
    return length > 0 ? length - 1 : 0;
}

static size_t without_parameters(const char *template)
{
    size_t length = strlen(template);

    while (ends_in_parameter(template, length))
        length = without_last(template, length);
    return length;
}

static bool has_method(const portkey_operation *operation, const char *method)
{
    return strcmp(portkey_operation_method(operation), method) == 0;
}

/* Whether the template is that of an item in the collection, or, if not `is_item`, of the collection. */
static bool is_at(const portkey_operation *operation, const char *collection, bool is_item)
{
    const char *template = portkey_operation_path(operation);
    size_t length = strlen(template);

    if (is_item && !ends_in_parameter(template, length))
        return false;
    return has_collection(template, is_item ? without_last(template, length) : length, collection);
}

/* ---- opening a route ---- */

static bool has_items(const char *collection)
{
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);

        if (!has_method(operation, "POST") && is_at(operation, collection, true))
            return true;
    }
    return false;
}

static bool has_list(const char *collection)
{
    for (size_t i = 0; i < portkey_operation_count(); i++)
        if (has_method(portkey_operation_at(i), "GET") && is_at(portkey_operation_at(i), collection, false))
            return true;
    return false;
}

static route_kind kind_of_item(const char *method)
{
    if (strcmp(method, "GET") == 0)
        return ROUTE_GET;
    return strcmp(method, "DELETE") == 0 ? ROUTE_DELETE : ROUTE_UPDATE;
}

static route_kind kind_of_other(const char *method, const char *collection)
{
    if (strcmp(method, "GET") == 0)
        return ROUTE_READ;
    return strcmp(method, "PUT") == 0 && has_list(collection) ? ROUTE_WRITE : ROUTE_ACTION;
}

static void derive(sandbox_route *route)
{
    const char *template = portkey_operation_path(route->operation);
    const char *method = portkey_operation_method(route->operation);
    size_t length = strlen(template);

    if (portkey_value_exists(portkey_value_member(route->form, "list"))) {
        write_collection(route->collection, template, length);
        route->kind = ROUTE_LIST;
    } else if (strcmp(method, "POST") == 0) {
        write_collection(route->collection, template, without_parameters(template));
        route->kind =
            has_items(route->collection) || has_list(route->collection) ? ROUTE_CREATE : ROUTE_ACTION;
    } else if (ends_in_parameter(template, length)) {
        write_collection(route->collection, template, without_last(template, length));
        route->kind = kind_of_item(method);
    } else {
        write_collection(route->collection, template, length);
        route->kind = kind_of_other(method, route->collection);
    }
}

static bool open_route(route_table *table, sandbox_route *route)
{
    const char *text = sandbox_texts + sandbox_forms[route - table->routes];

    if (route->document != NULL)
        return true;
    if (portkey_json_parse(&route->document, text, strlen(text), NULL, NULL) < 0)
        return false;
    route->form = portkey_json_root(route->document);
    route->answer = portkey_value_member(route->form, "answer");
    derive(route);
    return true;
}

bool route_table_init(route_table *table)
{
    table->count = portkey_operation_count();
    table->routes = calloc(table->count + 1, sizeof(*table->routes));
    for (size_t i = 0; table->routes != NULL && i < table->count; i++)
        table->routes[i].operation = portkey_operation_at(i);
    return table->routes != NULL;
}

void route_table_free(route_table *table)
{
    for (size_t i = 0; table->routes != NULL && i < table->count; i++)
        portkey_json_free(table->routes[i].document);
    free(table->routes);
}

/* ---- what a request means ---- */

static size_t version_length(const char *path, size_t length)
{
    bool is_version = length > 3 && path[1] == 'v' && path[2] >= '1' && path[2] <= '9' && path[3] == '/';

    return is_version ? 3 : 0;
}

/* The operation whose path has the fewest parameters: /prompts/partials is no prompt. */
static int find(route_match *out, route_table *table, const char *method, const char *path, size_t version,
                const char *end)
{
    int fewest = INT_MAX;

    for (size_t i = 0; i < table->count; i++) {
        sandbox_route *route = &table->routes[i];
        route_match match = {.route = route};

        match.count = pa_path_fit(portkey_operation_path(route->operation), path + version, end, match.values,
                                  ROUTE_MAX_VALUES);
        if (match.count < 0 || match.count >= fewest || !has_method(route->operation, method))
            continue;
        if (!open_route(table, route))
            return -1;
        if (!portkey_value_equals_string(portkey_value_member(route->form, "base"), path, version))
            continue;
        fewest = match.count;
        *out = match;
    }
    return fewest != INT_MAX;
}

int route_lookup(route_match *out, route_table *table, const char *method, const char *path, size_t length)
{
    size_t version = version_length(path, length);

    return length > 0 && path[0] == '/' ? find(out, table, method, path, version, path + length) : 0;
}

/* ---- the routes of a collection ---- */

static bool may_be(const sandbox_route *route, route_kind kind, const char *collection)
{
    bool is_item = kind == ROUTE_GET || kind == ROUTE_UPDATE || kind == ROUTE_DELETE;
    const char *template = portkey_operation_path(route->operation);

    return kind == ROUTE_CREATE ? has_collection(template, without_parameters(template), collection)
                                : is_at(route->operation, collection, is_item);
}

const sandbox_route *route_of(route_table *table, route_kind kind, const char *collection)
{
    for (size_t i = 0; i < table->count; i++) {
        sandbox_route *route = &table->routes[i];

        if (may_be(route, kind, collection) && open_route(table, route) && route->kind == kind)
            return route;
    }
    return NULL;
}

bool route_is_known(route_table *table, const char *collection)
{
    return route_of(table, ROUTE_CREATE, collection) != NULL ||
           route_of(table, ROUTE_LIST, collection) != NULL;
}

/* Names that stand for things of many kinds say nothing. */
static bool is_telling(const char *parameter)
{
    return strlen(parameter) > 3 && strcmp(parameter + strlen(parameter) - 3, "_id") == 0;
}

static bool names_item(const char *template, const char *parameter)
{
    size_t length = strlen(template);
    size_t start = without_last(template, length) + 2;

    return ends_in_parameter(template, length) && start < length && length - 1 - start == strlen(parameter) &&
           memcmp(template + start, parameter, length - 1 - start) == 0;
}

const char *route_collection_named(route_table *table, const char *parameter)
{
    if (!is_telling(parameter))
        return NULL;
    for (size_t i = 0; i < table->count; i++) {
        sandbox_route *route = &table->routes[i];

        if (has_method(route->operation, "GET") &&
            names_item(portkey_operation_path(route->operation), parameter) && open_route(table, route) &&
            route->kind == ROUTE_GET && strchr(route->collection, '{') == NULL)
            return route->collection;
    }
    return NULL;
}

/* ---- lists ---- */

portkey_value route_item_shape(const sandbox_route *list)
{
    const char *items =
        list != NULL ? portkey_value_string(portkey_value_at(list->form, "/list/items"), NULL) : NULL;
    portkey_value none = {NULL, 0};

    if (items == NULL || items[0] == '\0')
        return items == NULL ? none : portkey_value_member(list->answer, "items");
    return portkey_value_member(
        portkey_value_member(portkey_value_member(list->answer, "properties"), items + 1), "items");
}
