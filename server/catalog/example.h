/* SPDX-License-Identifier: MIT */
/**
 * @file example.h
 * Arguments with which a tool can be called, made from the schema in its
 * descriptor.
 */
#ifndef SERVER_CATALOG_EXAMPLE_H
#define SERVER_CATALOG_EXAMPLE_H

#include "base/text.h"
#include "catalog/metadata_rule.h"

/**
 * Appends the required arguments with examples of the schema, its first
 * allowed values, or values of the right type, as one JSON object that the
 * tool accepts.
 *
 * @param schema the tool's inputSchema
 * @param rule   what metadata a completion needs
 * @return false, with nothing appended, where no such object was found
 */
bool example_append(pa_text *text, const portkey_tool *tool, portkey_value schema, const metadata_rule *rule);

#endif
