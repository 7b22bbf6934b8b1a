/* SPDX-License-Identifier: MIT */
/**
 * @file resources.h
 * Resources: those that this program itself has, and objects of the API.
 */
#ifndef SERVER_CATALOG_RESOURCES_RESOURCES_H
#define SERVER_CATALOG_RESOURCES_RESOURCES_H

#include "catalog/portkey_catalog.h"

/* ---- fixed_resources.c: guides, and how the server was started ---- */

/** The template of the tool references, one for each domain. */
#define DOMAIN_GUIDE_TEMPLATE DOMAIN_GUIDE_PREFIX "{domain}"
#define DOMAIN_GUIDE_PREFIX "portkey://guide/tools/"

/** Writes the resources as values of an open array. */
void fixed_resources_write(pa_writer *writer);

/** Writes the template of the tool references as a value of an open array. */
void fixed_resources_write_template(pa_writer *writer);

/** Whether there is such a resource for the principal. */
bool fixed_resources_have(const tool_offer *offer, const char *uri, size_t length);

/** Reads a resource that there is: as mcp_catalog_type has it. */
bool fixed_resources_read(const char *uri, size_t length, mcp_exchange *exchange);

/* ---- live_resources.c: objects of the API, of every operation that reads by its path alone ---- */

/** Whether an offered operation is a template of resources. */
bool live_resources_offer(const tool_offer *offer, const portkey_operation *operation);

/** The offered operation whose template has exactly this URI, such as "portkey://configs/{slug}", or NULL. */
const portkey_operation *live_resources_template(const tool_offer *offer, const char *uri, size_t length);

/**
 * The offered operation that reads the resource, or NULL where there is none of that URI.
 *
 * @param arguments receives the operation's arguments as one JSON object; may be NULL
 */
const portkey_operation *live_resources_find(const tool_offer *offer, const char *uri, size_t length,
                                             pa_text *arguments);

/** Writes the templates as values of an open array. */
void live_resources_write(pa_writer *writer, const tool_offer *offer);

/** Whether it is a resource that may be read, and its URI the one that notifications of its changes have. */
bool live_resources_can_subscribe(const request_rules *rules, const char *uri, size_t length);

/** As mcp_catalog_type has it. */
bool live_resources_read(const char *uri, size_t length, mcp_exchange *exchange);

#endif
