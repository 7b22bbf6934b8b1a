/* SPDX-License-Identifier: MIT */
/**
 * @file capabilities.h
 * What a client declares that it can do for the server.
 */
#ifndef SERVER_MCP_CAPABILITIES_H
#define SERVER_MCP_CAPABILITIES_H

#include <portkeyadmin/portkeyadmin.h>

enum mcp_capability {
    MCP_CAN_ELICIT = 1 << 0, /* ask its user to fill in a form */
    MCP_CAN_SAMPLE = 1 << 1, /* ask its model */
    MCP_CAN_ROOTS = 1 << 2,  /* tell its folders */
};

/** Reads a ClientCapabilities object; what is none declares nothing. */
unsigned mcp_capabilities_read(portkey_value declared);

/** The ClientCapabilities object that declares the capability, as JSON. */
const char *mcp_capability_json(enum mcp_capability capability);

#endif
