/* SPDX-License-Identifier: MIT */
/**
 * @file completion.h
 * Values for what a client is about to fill in.
 */
#ifndef SERVER_CATALOG_COMPLETION_COMPLETION_H
#define SERVER_CATALOG_COMPLETION_COMPLETION_H

#include "catalog/portkey_catalog.h"

/** Ends the call with suggestions for an argument of a prompt or a variable of a resource template. */
void completion_answer(portkey_catalog *catalog, const mcp_completion *what, mcp_call *call);

#endif
