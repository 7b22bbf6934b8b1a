/* SPDX-License-Identifier: MIT */
/**
 * @file log_level.h
 * The levels of log messages, which are syslog's.
 */
#ifndef SERVER_MCP_LOG_LEVEL_H
#define SERVER_MCP_LOG_LEVEL_H

#include <portkeyadmin/portkeyadmin.h>

enum {
    MCP_LOG_UNKNOWN = -1,
    MCP_LOG_INFO = 1,    /* what a session gets that asked for nothing else */
    MCP_LOG_NOTHING = 8, /* above every level */
};

/** The rank of a level by its name, "debug" being 0; MCP_LOG_UNKNOWN if it is none. */
int mcp_log_level_read(portkey_value name);

/** The rank of a level we name ourselves. */
int mcp_log_level_of(const char *name);

#endif
