/* SPDX-License-Identifier: MIT */
/**
 * @file tool_text.h
 * Tools in words, taken from their descriptors.
 */
#ifndef SERVER_CATALOG_TOOL_TEXT_H
#define SERVER_CATALOG_TOOL_TEXT_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/** Whether an inputSchema requires the argument. */
bool tool_text_requires(portkey_value schema, const char *name, size_t length);

/** Appends the first sentence of the tool's description, as a JSON string. */
void tool_text_append_summary(pa_text *text, const portkey_tool *tool);

/** Appends the tool as a line of a Markdown list: name, title, first sentence. */
void tool_text_append_line(pa_text *text, const portkey_tool *tool);

/** Appends all that is known of the tool as a section of Markdown. */
void tool_text_append_section(pa_text *text, const portkey_tool *tool);

#endif
