/* SPDX-License-Identifier: MIT */
/**
 * @file member.h
 * Composing JSON objects member by member.
 */
#ifndef SERVER_MCP_MEMBER_H
#define SERVER_MCP_MEMBER_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/** Begins an object, after a comma where another one stands before it. */
void mcp_begin_object(pa_text *text);

/** Begins a member: a comma where one is needed, the key (plain ASCII) and the colon. */
void mcp_append_member(pa_text *text, const char *key);

/** A member that is a string. */
void mcp_append_string_member(pa_text *text, const char *key, const char *value);

#endif
