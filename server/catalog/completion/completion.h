/* SPDX-License-Identifier: MIT */
/**
 * @file completion.h
 * Values for what a client is about to fill in.
 */
#ifndef SERVER_CATALOG_COMPLETION_COMPLETION_H
#define SERVER_CATALOG_COMPLETION_COMPLETION_H

#include "catalog/portkey_catalog.h"

/** As mcp_catalog_type has it: suggestions for an argument of a prompt or a variable of a resource template. */
bool completion_answer(mcp_catalog *catalog, const mcp_completion *what, mcp_exchange *exchange);

#endif
