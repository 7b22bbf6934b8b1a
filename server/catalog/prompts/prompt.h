/* SPDX-License-Identifier: MIT */
/**
 * @file prompt.h
 * A prompt: what to do, in words, for a job that takes several tools.
 *
 * Its text names tools and arguments in backticks. The values of arguments
 * are not put into it: they stand before it, quoted, so that a value cannot
 * pass for a part of the instructions.
 */
#ifndef SERVER_CATALOG_PROMPTS_PROMPT_H
#define SERVER_CATALOG_PROMPTS_PROMPT_H

#include <stdbool.h>

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

#endif
