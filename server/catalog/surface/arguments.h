/* SPDX-License-Identifier: MIT */
/**
 * @file arguments.h
 * The arguments of an operation, taken out of those of a composite tool.
 *
 * Models nest them as the schema says, but also leave the nesting out or send
 * it as text: {"operation":"get_config","arguments":{"slug":"a"}}, the same
 * with "arguments":"{\"slug\":\"a\"}", and {"operation":"get_config","slug":"a"}
 * mean one thing.
 */
#ifndef SERVER_CATALOG_SURFACE_ARGUMENTS_H
#define SERVER_CATALOG_SURFACE_ARGUMENTS_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"
#include "catalog/surface/tables.h"

/**
 * Appends the operation's arguments as one JSON object.
 *
 * The row's identifier may be called "id" or "slug".
 *
 * @param given     the composite tool's arguments, an object
 * @param choice    the member that chose the operation, which is left out
 * @param complaint receives what is wrong
 * @return false with a complaint. Whether the text failed is for the caller to see
 */
bool surface_append_arguments(pa_text *text, portkey_value given, const char *choice,
                              const struct surface_row *row, pa_text *complaint);

#endif
