/* SPDX-License-Identifier: MIT */
/**
 * @file prompts.h
 * Prompts: what to do, in words, for a job that takes several tools.
 *
 * A prompt's text names tools and arguments in backticks. The values of
 * arguments are not put into it: they stand before it, quoted, so that a value
 * cannot pass for a part of the instructions.
 *
 * A prompt none of whose tools is offered does not exist. Where some are, it
 * says which are not.
 */
#ifndef SERVER_CATALOG_PROMPTS_PROMPTS_H
#define SERVER_CATALOG_PROMPTS_PROMPTS_H

#include "catalog/portkey_catalog.h"

typedef struct prompt_argument {
    const char *name; /* NULL ends the list */
    const char *title;
    const char *description;
    bool required;
    const char *const *choices; /* the only values, NULL at the end; NULL: any */
    const char *path; /* the template whose last variable it is, to suggest values from; NULL: none */
} prompt_argument;

typedef struct prompt_spec {
    const char *name;
    const char *title;
    const char *description;
    const prompt_argument *arguments;
    const char *text;
} prompt_spec;

extern const prompt_spec prompt_plan_change;
extern const prompt_spec prompt_investigate_cost_spike;
extern const prompt_spec prompt_rotate_key;
extern const prompt_spec prompt_promote_prompt;
extern const prompt_spec prompt_audit_access;

/** Writes the prompts as values of an open array. */
void prompts_write(pa_writer *writer, const tool_offer *offer);

/** The prompt of that name, or NULL after noting that there is none. */
const prompt_spec *prompts_find(mcp_exchange *exchange, const char *name, size_t length);

/** The argument of that name, a string, or NULL. */
const prompt_argument *prompts_argument(const prompt_spec *prompt, portkey_value name);

/** As mcp_catalog_type has it. */
bool prompts_get(mcp_catalog *catalog, const char *name, size_t length, portkey_value arguments,
                 mcp_exchange *exchange);

#endif
