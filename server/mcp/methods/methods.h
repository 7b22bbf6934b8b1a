/* SPDX-License-Identifier: MIT */
/**
 * @file methods.h
 * The methods, each answering one request. dispatch.c decides which one runs.
 */
#ifndef SERVER_MCP_METHODS_METHODS_H
#define SERVER_MCP_METHODS_METHODS_H

#include "mcp/request.h"

void mcp_initialize(const mcp_request *request);
void mcp_ping(const mcp_request *request);
void mcp_discover(const mcp_request *request);
void mcp_set_log_level(const mcp_request *request);
void mcp_tools_list(const mcp_request *request);
void mcp_tools_call(const mcp_request *request);
void mcp_resources_list(const mcp_request *request);
void mcp_resource_templates_list(const mcp_request *request);
void mcp_resources_read(const mcp_request *request);
void mcp_resources_subscribe(const mcp_request *request);
void mcp_resources_unsubscribe(const mcp_request *request);
void mcp_prompts_list(const mcp_request *request);
void mcp_prompts_get(const mcp_request *request);
void mcp_complete(const mcp_request *request);
void mcp_listen(const mcp_request *request);

/** notifications/cancelled; its params may be anything. */
void mcp_cancelled(mcp_session *session, portkey_value params);

#endif
