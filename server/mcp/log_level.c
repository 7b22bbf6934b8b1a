/* SPDX-License-Identifier: MIT */
#include "mcp/log_level.h"

#include <string.h>

static const char *const levels[] = {"debug", "info",     "notice", "warning",
                                     "error", "critical", "alert",  "emergency"};

enum { LEVELS = sizeof(levels) / sizeof(levels[0]) };

int mcp_log_level_read(portkey_value name)
{
    for (int i = 0; i < LEVELS; i++)
        if (portkey_value_equals_string(name, levels[i], strlen(levels[i])))
            return i;
    return MCP_LOG_UNKNOWN;
}

int mcp_log_level_of(const char *name)
{
    for (int i = 0; i < LEVELS; i++)
        if (strcmp(name, levels[i]) == 0)
            return i;
    return MCP_LOG_UNKNOWN;
}
