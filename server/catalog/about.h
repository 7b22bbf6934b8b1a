/* SPDX-License-Identifier: MIT */
/**
 * @file about.h
 * What the server says of itself and of the API behind it.
 *
 * about_portkey.c speaks of Portkey's, about_document.c of that of another
 * document; the build's option `spec` decides which is linked.
 */
#ifndef SERVER_CATALOG_ABOUT_H
#define SERVER_CATALOG_ABOUT_H

#include "catalog/prompts/prompts.h"

/** The program, as it is called in a shell. */
#define PROGRAM_NAME "portkey-admin-mcp"

/** What clients show beside the server's name: a JSON array of Icon objects, an SVG and a PNG as data: URIs. */
extern const char about_icons[];

/** The server's name for people, such as "Portkey Admin". */
const char *about_title(void);

/** The API, as in "The Portkey Admin API". */
const char *about_api(void);

/** Appends what a model should know before its first call: identifiers, keys, failures, sizes. */
void about_append(pa_text *text);

/** The prompts for jobs that take several tools, NULL at the end. */
const prompt_spec *const *about_prompts(void);

/** Which tools do the usual jobs, as Markdown; NULL: there is no such guide. */
const char *about_workflows(void);

/** What failures mean, as Markdown; NULL: there is no such guide. */
const char *about_errors(void);

#endif
