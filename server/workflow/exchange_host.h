/* SPDX-License-Identifier: MIT */
/**
 * @file exchange_host.h
 * Workflows as tools of the protocol.
 */
#ifndef SERVER_WORKFLOW_EXCHANGE_HOST_H
#define SERVER_WORKFLOW_EXCHANGE_HOST_H

#include "catalog/portkey_catalog.h"

/** Runs the workflow that is the exchange's tool, as mcp_tool has it: portkey_catalog.run_workflow. */
bool workflow_run(mcp_exchange *exchange);

/** Runs whoami for the exchange of another tool: portkey_catalog.identify. */
bool workflow_identify(mcp_exchange *exchange, portkey_identified *then);

#endif
