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

/** A version of a prompt that was found: its latest one, or the one that was made. */
typedef struct prompt_version {
    char id[64];    /* "": none is known */
    int64_t number; /* 0: not known */
    bool is_live;   /* before the run */
} prompt_version;

/** The beginning of the state of a workflow that looks for the prompt that it writes to. */
typedef struct prompt_target {
    workflow flow; /* first, so that one is the other */
    prompt_search search;
    prompt_version version; /* of the prompt that was found, or was made */
} prompt_target;

/* Functions of its steps. */
bool prompt_is_there(const workflow *flow);
bool prompt_is_missing(const workflow *flow);

/** Arguments that name the prompt that was found alone, whose live version get_prompt then answers. */
void prompt_ask_for_found(workflow *flow, cJSON *arguments);

/**
 * Those of get_prompt for its latest version: one that was saved and is not live yet counts, as saving it again would
 * make one after the other.
 */
void prompt_ask_for_latest(workflow *flow, cJSON *arguments);

/** Notes whether the version is the live one, which was answered. */
workflow_next prompt_take_live(workflow *flow, const cJSON *answer);

/** Notes its id, or NULL, and its number. */
void prompt_version_note(prompt_version *version, const char *id, int64_t number);

/** Notes the version that get_prompt answered. */
void prompt_version_take(prompt_version *version, const cJSON *answer);

/** Notes its number as list_prompt_versions has it: receipts lack it, and numbers may have gaps. */
void prompt_version_find_number(prompt_version *version, const cJSON *answer);

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
