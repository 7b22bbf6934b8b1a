/* SPDX-License-Identifier: MIT */
/**
 * @file error_text.h
 * A failure as text that a person or a model can act on.
 */
#ifndef SERVER_CATALOG_ERROR_TEXT_H
#define SERVER_CATALOG_ERROR_TEXT_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/** The message, which tells status and code where there are any; a line per violation; the hint. */
void error_text_append(pa_text *text, const portkey_error *error);

/** The same for a tool's call; after an answer too large to be taken in also how to ask for less. `tool` may be NULL. */
void error_text_append_of(pa_text *text, const portkey_error *error, const portkey_tool *tool);

#endif
