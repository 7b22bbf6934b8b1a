/* SPDX-License-Identifier: MIT */
/**
 * @file prompt_content.h
 * What workflows that copy prompts share: finding one by its name, and the
 * content of a version, as the API has it and as it is sent.
 */
#ifndef SERVER_WORKFLOW_PROMPT_CONTENT_H
#define SERVER_WORKFLOW_PROMPT_CONTENT_H

#include "workflow/engine/list_reader.h"

/** A search through a collection, page by page. */
typedef struct prompt_search {
    list_reader reader;
    char id[64]; /* of what was found; "": nothing */
    char slug[256];
} prompt_search;

/** Before the first page; prompt_search_free() frees it. */
void prompt_search_begin(workflow *flow, prompt_search *search);

void prompt_search_free(prompt_search *search);

/** Arguments of list_prompts for the next page. */
void prompt_search_ask(workflow *flow, cJSON *arguments, const prompt_search *search, const char *collection,
                       const char *name);

/**
 * Looks for the name, whose case does not count, on a page. Refuses to go on where not all prompts could be read: one that
 * was missed would be created a second time.
 */
workflow_next prompt_search_take(workflow *flow, const cJSON *answer, prompt_search *search,
                                 const char *name);

/** What is done with the prompt that was looked for: "created", "updated" or "unchanged". */
const char *prompt_action(const prompt_search *search, bool is_changed);

/**
 * Appends the names of what differs between a version, as get_prompt has it, and
 * content that is wanted, as create_prompt takes it. What is not wanted counts
 * as the same, and so does what the API adds.
 */
void prompt_compare(workflow *flow, cJSON *names, const cJSON *version, const cJSON *wanted);

/** Copies the content of a version, as get_prompt has it, into arguments of create_prompt. */
void prompt_copy_content(workflow *flow, cJSON *content, const cJSON *version);

/**
 * Arguments of update_prompt that save content, as create_prompt takes it, as a
 * new version; what it does not have is taken from the latest one.
 */
void prompt_ask_to_update(workflow *flow, cJSON *arguments, const char *id, const cJSON *content);

#endif
