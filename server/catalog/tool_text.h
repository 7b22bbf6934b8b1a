/* SPDX-License-Identifier: MIT */
/**
 * @file tool_text.h
 * Tools in words, taken from their descriptors: what they do, how to ask them
 * for less, why they failed.
 */
#ifndef SERVER_CATALOG_TOOL_TEXT_H
#define SERVER_CATALOG_TOOL_TEXT_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/** Appends a value as the JSON that it was read from. */
void tool_text_append_raw(pa_text *text, portkey_value value);

/** Whether the schema of an object requires the member. */
bool tool_text_requires(portkey_value schema, const char *name, size_t length);

/** Writes the first sentence of the tool's description. */
void tool_text_write_summary(pa_writer *writer, const portkey_tool *tool);

/** Appends it. */
void tool_text_append_summary(pa_text *text, const portkey_tool *tool);

/** Appends the tool as a line of a Markdown list: name, title, first sentence. */
void tool_text_append_line(pa_text *text, const portkey_tool *tool);

/** Appends everything that is known of the tool as a section of Markdown. */
void tool_text_append_section(pa_text *text, const portkey_tool *tool);

/** Appends which operations a workflow calls, without a full stop. */
void tool_text_append_calls(pa_text *text, const portkey_tool *workflow);

/** Appends a sentence that names the tool's optional arguments, or says that there are none. */
void tool_text_append_narrowing(pa_text *text, const portkey_tool *tool);

/**
 * Appends a failure as text that a person or a model can act on: the message,
 * a line per violation, the hint; where the answer was too large, also how to
 * ask the tool for less. Settings are named as this program's users know them.
 *
 * @param tool may be NULL
 */
void tool_text_append_error(pa_text *text, const portkey_error *error, const portkey_tool *tool);

#endif
