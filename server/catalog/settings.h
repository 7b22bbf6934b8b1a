/* SPDX-License-Identifier: MIT */
/**
 * @file settings.h
 * What the settings of the library are called here. Its errors name members of
 * portkey_options, and variables; who runs this program sets flags and
 * variables.
 */
#ifndef SERVER_CATALOG_SETTINGS_H
#define SERVER_CATALOG_SETTINGS_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"

/** Appends words of the library, with flags in place of members of portkey_options. */
void settings_append(pa_text *text, const char *words);

/** Whether the message of the error may name settings: that of others repeats words of servers. */
bool settings_are_in_message(const portkey_error *error);

#endif
