/* SPDX-License-Identifier: MIT */
/**
 * @file routes.h
 * Which operation a request of a recording belongs to.
 */
#ifndef SERVER_CLI_OBSERVE_ROUTES_H
#define SERVER_CLI_OBSERVE_ROUTES_H

#include <portkeyadmin/portkeyadmin.h>

/** The path in a URL, up to its end; NULL if there is none. */
const char *route_path(const char *url);

/**
 * Returns the operation of a method and a path, or NULL.
 *
 * The path of an operation begins behind a version such as /v1, wherever that
 * is; without one it is the whole path, or what follows the path of the base
 * address. Which version it is does not matter: no two operations differ in it
 * alone, and some are documented under one version and served under another.
 *
 * @param base the base address, or NULL
 */
const portkey_operation *route_find(const char *method, const char *path, const char *base);

#endif
