/* SPDX-License-Identifier: MIT */
/**
 * @file pages.h
 * Beginning to read a list, by the tables of its domain.
 */
#ifndef PORTKEYADMIN_RUNTIME_ANSWER_PAGES_H
#define PORTKEYADMIN_RUNTIME_ANSWER_PAGES_H

#include <portkeyadmin/pager.h>

#include "tables.h"

/** portkey_pager_new() for an operation that has pages by this table. `arguments` is a JSON object. */
int pa_pages_begin(portkey_pager **out, portkey_client *client, const portkey_operation *operation,
                   const struct pa_answer_table *table, const char *arguments, size_t length,
                   const portkey_call_options *options, portkey_error *error);

#endif
