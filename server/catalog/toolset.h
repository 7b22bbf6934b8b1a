/* SPDX-License-Identifier: MIT */
/**
 * @file toolset.h
 * Which domains of tools are active.
 */
#ifndef SERVER_CATALOG_TOOLSET_H
#define SERVER_CATALOG_TOOLSET_H

#include <portkeyadmin/portkeyadmin.h>

/** More than codegen/ gives any document. */
#define TOOLSET_WORDS 16

/** A bit per domain, by its index. */
typedef struct toolset {
    uint64_t domains[TOOLSET_WORDS];
} toolset;

/**
 * Reads a list such as "configs, prompts" or "all". NULL, "" and a list of
 * nothing but commas mean all.
 *
 * @return 0, or PORTKEY_ECONFIG for a name that is no domain
 */
PORTKEY_CHECK_RESULT int toolset_parse(toolset *out, const char *list, portkey_error *error);

bool toolset_is_all(const toolset *set);

/** Whether the domain of that index is active. */
bool toolset_has_domain(const toolset *set, size_t index);

/** Whether the operation's own domain is active. */
bool toolset_has_operation(const toolset *set, const portkey_operation *operation);

bool toolset_has_tool(const toolset *set, const portkey_tool *tool);

/** The active tool at or after an index, which moves past it; NULL at the end. Start with 0. */
const portkey_tool *toolset_next(const toolset *set, size_t *index);

#endif
