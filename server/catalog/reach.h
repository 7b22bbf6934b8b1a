/* SPDX-License-Identifier: MIT */
/**
 * @file reach.h
 * Which operations a request can reach.
 *
 * An argument is a part of the path: "partials" as the id of a prompt makes it
 * that of another operation. What is encoded in it counts, too, because a proxy
 * before the API may decode the path before it chooses an operation, as nginx
 * does where its proxy_pass has a path.
 */
#ifndef SERVER_CATALOG_REACH_H
#define SERVER_CATALOG_REACH_H

#include <portkeyadmin/portkeyadmin.h>

/** How often a path may be encoded: proxies in a row may each decode it once. */
#define REACH_MAX_LAYERS 4

/** As many operations as ways of reading a path, and the request's own. */
#define REACH_MAX_OPERATIONS (4 * (REACH_MAX_LAYERS + 1) + 1)

/** Operations, each once; that of the request is the first one. */
typedef struct reach {
    const portkey_operation *operations[REACH_MAX_OPERATIONS];
    size_t count;
} reach;

/**
 * Finds what the request can reach, decoded and as it is.
 *
 * @return 0, REQUEST_DENIED if the path is encoded too often, or PORTKEY_ENOMEM, both with *error filled
 */
PORTKEY_CHECK_RESULT int reach_of(reach *out, const portkey_request *request, portkey_error *error);

#endif
