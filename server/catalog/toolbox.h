/* SPDX-License-Identifier: MIT */
/**
 * @file toolbox.h
 * All tools that there are, whoever is offered them: those of operations, then
 * the workflows. Nothing else in the server enumerates them.
 */
#ifndef SERVER_CATALOG_TOOLBOX_H
#define SERVER_CATALOG_TOOLBOX_H

#include <portkeyadmin/portkeyadmin.h>

size_t toolbox_count(void);

/** The tool at an index; NULL if the index is not below the count. */
const portkey_tool *toolbox_at(size_t index);

/** The tool of that name, or NULL. */
const portkey_tool *toolbox_find(const char *name, size_t length);

#endif
