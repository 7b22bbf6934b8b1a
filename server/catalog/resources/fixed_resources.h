/* SPDX-License-Identifier: MIT */
/**
 * @file fixed_resources.h
 * Resources that this program itself knows: guides, and how it was set up.
 */
#ifndef SERVER_CATALOG_RESOURCES_FIXED_RESOURCES_H
#define SERVER_CATALOG_RESOURCES_FIXED_RESOURCES_H

#include "catalog/portkey_catalog.h"

/** The template of the tool references, one for each domain. */
#define DOMAIN_GUIDE_TEMPLATE DOMAIN_GUIDE_PREFIX "{domain}"
#define DOMAIN_GUIDE_PREFIX "portkey://guide/tools/"

/** Appends the resources as JSON objects with commas between. */
void fixed_resources_append(pa_text *text);

/** Appends the template of the tool references as a JSON object. */
void fixed_resources_append_template(pa_text *text);

/** Reads the resource and ends the call. Returns false, with the call as it is, if there is none of that URI. */
bool fixed_resources_read(const portkey_catalog *catalog, const char *uri, size_t length, mcp_call *call);

#endif
