/* SPDX-License-Identifier: MIT */
/**
 * @file methods.h
 * The methods, each serving one exchange. dispatch.c decides which one runs.
 *
 * A method ends its exchange, now or later, or returns false after noting a
 * fault or a question.
 */
#ifndef SERVER_MCP_METHODS_H
#define SERVER_MCP_METHODS_H

#include "mcp/exchange.h"

/* lifecycle.c */
bool mcp_initialize(mcp_exchange *exchange);
bool mcp_discover(mcp_exchange *exchange);
bool mcp_ping(mcp_exchange *exchange);
bool mcp_set_log_level(mcp_exchange *exchange);

/* pipeline.c */
bool mcp_tools_list(mcp_exchange *exchange);
bool mcp_tools_call(mcp_exchange *exchange);

/* offers.c: resources, prompts, completion */
bool mcp_resources_list(mcp_exchange *exchange);
bool mcp_resource_templates_list(mcp_exchange *exchange);
bool mcp_resources_read(mcp_exchange *exchange);
bool mcp_prompts_list(mcp_exchange *exchange);
bool mcp_prompts_get(mcp_exchange *exchange);
bool mcp_complete(mcp_exchange *exchange);

/* ---- what they share ---- */

/** Ends with the whole list as the member `name`. NULL: the catalog has nothing of the kind. */
bool mcp_end_list(mcp_exchange *exchange, const char *name, mcp_list_writer *write);

/** Fails as an unknown method does: the catalog lacks the feature. */
bool mcp_fail_method(mcp_exchange *exchange);

/** A member of params that is a string, as bytes that live as the exchange; NULL after noting a fault. */
const char *mcp_string_param(mcp_exchange *exchange, const char *name, size_t *length);

#endif
