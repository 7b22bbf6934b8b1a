/* SPDX-License-Identifier: MIT */
/**
 * @file live_resources.h
 * Objects of the API as resources: every operation that reads by its path alone.
 */
#ifndef SERVER_CATALOG_RESOURCES_LIVE_RESOURCES_H
#define SERVER_CATALOG_RESOURCES_LIVE_RESOURCES_H

#include "catalog/portkey_catalog.h"

/** Whether an active operation is a template of resources. */
bool live_resources_offer(const toolset *tools, const portkey_operation *operation);

/** The active operation whose template has exactly this URI, such as "portkey://configs/{slug}", or NULL. */
const portkey_operation *live_resources_template(const toolset *tools, const char *uri, size_t length);

/**
 * The active operation that reads the resource, or NULL where there is none of that URI.
 *
 * @param arguments receives the operation's arguments as one JSON object; may be NULL
 */
const portkey_operation *live_resources_find(const toolset *tools, const char *uri, size_t length,
                                             pa_text *arguments);

/** Appends the templates as JSON objects, each after a comma where one is needed. */
void live_resources_append(pa_text *text, const toolset *tools);

/** Whether it is a resource, and named by the one URI that news of it will have. */
bool live_resources_can_subscribe(const toolset *tools, const char *uri, size_t length);

/** Reads a resource and ends the call. */
void live_resources_read(portkey_catalog *catalog, const char *uri, size_t length, mcp_call *call);

#endif
