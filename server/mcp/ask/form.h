/* SPDX-License-Identifier: MIT */
/**
 * @file form.h
 * Whether a filled-in form is what the question asked for.
 */
#ifndef SERVER_MCP_ASK_FORM_H
#define SERVER_MCP_ASK_FORM_H

#include <portkeyadmin/portkeyadmin.h>

/**
 * Checks the content of a form against its schema: a flat object whose members
 * are strings, numbers, booleans, choices of one or of several. `format` is
 * left to the client. No content is an empty object.
 */
bool mcp_form_fits(portkey_value schema, portkey_value content);

#endif
