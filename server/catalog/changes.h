/* SPDX-License-Identifier: MIT */
/**
 * @file changes.h
 * What a change that a tool made means to what clients know already.
 */
#ifndef SERVER_CATALOG_CHANGES_H
#define SERVER_CATALOG_CHANGES_H

#include "catalog/portkey_catalog.h"

/** Whether success of the operation leaves the Admin API's objects other than they were. */
bool changes_something(const portkey_operation *operation);

/**
 * Tells the subscribers of the live resources on the way to the target of a
 * request and below it, and forgets suggestions.
 */
void changes_announce(portkey_catalog *catalog, const char *target);

#endif
