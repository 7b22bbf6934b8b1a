/* SPDX-License-Identifier: MIT */
/**
 * @file member.h
 * Appending members to a JSON object that is being composed.
 */
#ifndef SERVER_MCP_MEMBER_H
#define SERVER_MCP_MEMBER_H

#include <portkeyadmin/portkeyadmin.h>

/** Begins a member: a comma where one is needed, the key (plain ASCII) and the colon. */
void mcp_append_member(portkey_text *text, const char *key);

/** A member that is a string. */
void mcp_append_string_member(portkey_text *text, const char *key, const char *value);

#endif
