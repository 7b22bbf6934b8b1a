/* SPDX-License-Identifier: MIT */
/**
 * @file list.h
 * What all methods that list something have in common.
 */
#ifndef SERVER_MCP_METHODS_LIST_H
#define SERVER_MCP_METHODS_LIST_H

#include "catalog/catalog.h"

/** Appends elements as JSON objects with commas between. NULL: the catalog has none of the kind. */
typedef void mcp_list_writer(mcp_catalog *catalog, pa_text *text);

/** Answers with the whole list as the member `name`. */
void mcp_answer_list(const mcp_request *request, const char *name, mcp_list_writer *writer);

/** Answers that a method of a feature that the catalog lacks is unknown. */
void mcp_refuse_method(const mcp_request *request);

/** A member of params that is a string, as bytes that live as long as the request; NULL after refusing. */
const char *mcp_string_param(const mcp_request *request, const char *name, size_t *length);

#endif
