/* SPDX-License-Identifier: MIT */
/**
 * @file configuration.h
 * How the server was set up, as far as everybody may know.
 */
#ifndef SERVER_CATALOG_RESOURCES_CONFIGURATION_H
#define SERVER_CATALOG_RESOURCES_CONFIGURATION_H

#include "catalog/portkey_catalog.h"

/** Appends it as JSON. Of the API key it tells where it comes from, nothing else. */
void configuration_append(pa_text *text, const portkey_catalog *catalog);

#endif
