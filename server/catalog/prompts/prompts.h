/* SPDX-License-Identifier: MIT */
/**
 * @file prompts.h
 * The prompts: listing, finding and composing them.
 *
 * A prompt none of whose tools is active is not there. Where some are, it
 * says which are not.
 */
#ifndef SERVER_CATALOG_PROMPTS_PROMPTS_H
#define SERVER_CATALOG_PROMPTS_PROMPTS_H

#include "catalog/portkey_catalog.h"
#include "catalog/prompts/prompt.h"

/** Appends the prompts as JSON objects with commas between. */
void prompts_append(pa_text *text, const toolset *tools);

/** The prompt of that name, or NULL after appending what is wrong with it. */
const prompt_spec *prompts_find(const toolset *tools, const char *name, size_t length, pa_text *complaint);

/** The argument of that name, a string, or NULL. */
const prompt_argument *prompts_argument(const prompt_spec *prompt, portkey_value name);

/** Composes a prompt and ends the call. `arguments` is an object of strings or none. */
void prompts_get(const toolset *tools, const char *name, size_t length, portkey_value arguments,
                 mcp_call *call);

#endif
