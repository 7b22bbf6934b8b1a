/* SPDX-License-Identifier: MIT */
/**
 * @file example.h
 * Arguments with which a tool can be called, made from the schema in its
 * descriptor.
 */
#ifndef SERVER_CLI_EXAMPLE_H
#define SERVER_CLI_EXAMPLE_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"

/**
 * Appends the required arguments with examples of the schema, its first
 * allowed values, or values of the right type, as one JSON object that the
 * tool accepts.
 *
 * @param schema the tool's inputSchema
 * @return false, with nothing appended, where no such object was found
 */
bool example_append(pa_text *text, const portkey_tool *tool, portkey_value schema);

#endif
