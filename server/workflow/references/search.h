/* SPDX-License-Identifier: MIT */
/**
 * @file search.h
 * The texts of objects that name another object by its id or slug, as far as they
 * can mean it: names of AI providers and models, which are equal to the slugs of
 * many integrations, do not.
 */
#ifndef SERVER_WORKFLOW_REFERENCES_SEARCH_H
#define SERVER_WORKFLOW_REFERENCES_SEARCH_H

#include "workflow/engine/list_reader.h"

/** What can be asked about: bits, for what concerns several. */
enum reference_kind {
    REFERENCE_CONFIG = 1 << 0,
    REFERENCE_PROVIDER = 1 << 1,
    REFERENCE_VIRTUAL_KEY = 1 << 2, /* a provider by its older name */
    REFERENCE_INTEGRATION = 1 << 3,
    REFERENCE_GUARDRAIL = 1 << 4,
    REFERENCE_LABEL = 1 << 5,
    REFERENCE_PARTIAL = 1 << 6,
    REFERENCE_COLLECTION = 1 << 7,
    REFERENCE_PROMPT = 1 << 8,
    REFERENCE_SECRET = 1 << 9,
    REFERENCE_ANY = (1 << 10) - 1,
};

enum { REFERENCE_MAX_NAME = 256 };

typedef struct reference_search {
    workflow *flow;
    list_reader *reader;         /* that notes what there was no room for */
    unsigned kind;               /* of the object: one of reference_kind */
    char id[REFERENCE_MAX_NAME]; /* of the object */
    char slug[REFERENCE_MAX_NAME];
    cJSON *found;
    int64_t looked_at; /* objects */
} reference_search;

/** Takes id and slug from the object itself, as far as it shows them. */
void reference_take_names(reference_search *search, const cJSON *object);

/** Looks through all of an object but what it is called itself. `kind`: what it is, in words of the answer. */
void reference_look_through(reference_search *search, const char *kind, const cJSON *object);

/** Looks at the conditions of a usage or rate limit. */
void reference_look_at_policy(reference_search *search, const char *kind, const cJSON *policy);

/** Whether a text names the object. NULL does not. */
bool reference_is_named(const reference_search *search, const char *text);

/**
 * Notes a reference.
 *
 * @param object that has it: its id, slug and name are shown
 * @param at where, as a JSON pointer, with the operation before it that shows it if the object itself does not
 */
void reference_note(reference_search *search, const char *kind, const cJSON *object, const char *at);

#endif
