/* SPDX-License-Identifier: MIT */
/**
 * @file argument_forms.h
 * Arguments in a form that the schema does not ask for, and that can mean one
 * thing only.
 *
 * Models nest arguments under their own name, write numbers as text, text as a
 * number, and objects as the text of JSON, such as a config as get_config shows
 * it. What fits the schema is left as it is; of the rest, what has one meaning
 * gets the form of the schema, and what has none or several is left to be
 * refused.
 */
#ifndef SERVER_CATALOG_ARGUMENT_FORMS_H
#define SERVER_CATALOG_ARGUMENT_FORMS_H

#include "mcp/catalog.h"

/** {"arguments":{...}} and nothing beside it, for a tool without an argument of that name. Stands before all others. */
extern const mcp_check argument_nesting_check;

/** Values whose type the schema does not take. Stands behind what takes arguments of its own out. */
extern const mcp_check argument_forms_check;

#endif
