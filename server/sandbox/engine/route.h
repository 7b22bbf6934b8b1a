/* SPDX-License-Identifier: MIT */
/**
 * @file route.h
 * Which operation a request means, and what that does with resources: derived
 * from method, path and form.
 */
#ifndef SERVER_SANDBOX_ENGINE_ROUTE_H
#define SERVER_SANDBOX_ENGINE_ROUTE_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/path.h"

enum { ROUTE_MAX_VALUES = 8, ROUTE_MAX_COLLECTION = 160 };

typedef enum route_kind {
    ROUTE_LIST,   /* GET of a list */
    ROUTE_GET,    /* GET of a path that ends in a parameter: one item of a collection */
    ROUTE_READ,   /* any other GET: the only record of its place, or facts of an item */
    ROUTE_CREATE, /* POST where there are items */
    ROUTE_UPDATE, /* PUT of an item */
    ROUTE_WRITE,  /* PUT of what ROUTE_READ or ROUTE_LIST reads */
    ROUTE_DELETE, /* DELETE of an item */
    ROUTE_ACTION, /* any other */
} route_kind;

typedef struct sandbox_route {
    const portkey_operation *operation;
    portkey_json *document; /* NULL until the route is opened, as all below */
    portkey_value form;
    portkey_value answer; /* the shape of the answer, or none */
    route_kind kind;
    char collection[ROUTE_MAX_COLLECTION]; /* with "{}" for parameters; of items, without the last one */
} sandbox_route;

typedef struct route_table {
    sandbox_route *routes;
    size_t count;
} route_table;

typedef struct route_match {
    const sandbox_route *route;
    pa_path_part values[ROUTE_MAX_VALUES]; /* the parameters in the path, percent-encoded */
    int count;
} route_match;

/** Returns whether memory sufficed. */
bool route_table_init(route_table *table);

void route_table_free(route_table *table);

/**
 * Finds what a request means.
 *
 * @param path without query, such as "/v1/configs/pc-a"
 * @return 1, 0 if there is no such operation, -1 if out of memory
 */
int route_lookup(route_match *out, route_table *table, const char *method, const char *path, size_t length);

/** The route of that kind for a collection; NULL: there is none, or memory ran short. */
const sandbox_route *route_of(route_table *table, route_kind kind, const char *collection);

/** Whether the collection has records: something lists or creates them. */
bool route_is_known(route_table *table, const char *collection);

/** The collection whose items paths name by a parameter of that name, such as "workspace_id"; NULL: none. */
const char *route_collection_named(route_table *table, const char *parameter);

/** The shape of one item of a list, or no value. */
portkey_value route_item_shape(const sandbox_route *list);

#endif
