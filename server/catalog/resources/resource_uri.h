/* SPDX-License-Identifier: MIT */
/**
 * @file resource_uri.h
 * URIs of resources against path templates such as "/configs/{slug}".
 *
 * The URI of what an operation reads is "portkey:/" and the path it is read
 * from, percent-encoded. Segments are compared as they stand; only what a
 * variable takes is decoded, so an encoded slash never parts two segments.
 */
#ifndef SERVER_CATALOG_RESOURCES_RESOURCE_URI_H
#define SERVER_CATALOG_RESOURCES_RESOURCE_URI_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

#define RESOURCE_SCHEME "portkey:/"

/** Longer URIs are refused. */
#define RESOURCE_MAX_URI 4096

/** The path within a URI, beginning with its slash, or NULL if the URI is none of ours. */
const char *resource_uri_path(const char *uri, size_t length, size_t *path_length);

/** Whether a template has variables, each of them a segment by itself. */
bool resource_uri_is_template(const char *path);

/** Whether the path has the template's literal segments, and something where its variables are. */
bool resource_uri_fits(const char *path_template, const char *path, size_t length);

/** The same of a path that a server may read in its own way: in either case, and with any character in a segment. */
bool resource_uri_may_fit(const char *path_template, const char *path);

/** Of two templates that a path fits, whether the first one says more: it is the earlier to have a literal segment. */
bool resource_uri_says_more(const char *path_template, const char *other);

/**
 * Appends the variables of a path that fits, as one JSON object.
 *
 * @return false where one is not percent-encoded UTF-8 of printable characters
 */
bool resource_uri_append_variables(pa_text *json, const char *path_template, const char *path, size_t length);

/**
 * Appends the URI of the template's resource on the way along a path: its
 * variables are the path's segments, and where the path is shorter, literal
 * segments follow.
 *
 * @return false if there is no such resource; the text may hold a part of it
 */
bool resource_uri_append_along(pa_text *uri, const char *path_template, const char *path, size_t length);

#endif
