/* SPDX-License-Identifier: MIT */
/**
 * @file narrowing.h
 * How to get a smaller answer out of a tool.
 */
#ifndef SERVER_CATALOG_NARROWING_H
#define SERVER_CATALOG_NARROWING_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/** Appends a sentence that names the tool's optional arguments, or says that it has none. */
void narrowing_append(pa_text *text, const portkey_tool *tool);

#endif
