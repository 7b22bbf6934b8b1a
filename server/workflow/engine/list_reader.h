/* SPDX-License-Identifier: MIT */
/**
 * @file list_reader.h
 * Lists that a workflow reads page by page, up to a cap, and what of them it did
 * not see: an answer that says "none" has to say, too, where nothing was read.
 *
 * One list is read at a time. A page has 100 rows, or as many as the API gives; of
 * an operation that takes no page, one answer has all that can be read.
 */
#ifndef SERVER_WORKFLOW_ENGINE_LIST_READER_H
#define SERVER_WORKFLOW_ENGINE_LIST_READER_H

#include "workflow/engine/workflow.h"

enum { READER_PAGE_SIZE = 100 };

/** The present list. */
typedef struct reader_list {
    const char *kind;      /* of the objects in it, such as "api_key" */
    const char *workspace; /* whose list it is; NULL: no single one's */
} reader_list;

typedef struct list_reader {
    int64_t max_pages; /* of one list */
    bool was_whole;    /* the list that ended last was read to its end */

    /* ---- for list_reader.c alone ---- */

    int64_t page; /* of the present list, from 0 */
    int64_t seen; /* its rows so far */
    cJSON *missed;
    cJSON *cut;
} list_reader;

/** Before the first list; reader_free() frees it. */
void reader_begin(workflow *flow, list_reader *reader, int64_t max_pages);

void reader_free(list_reader *reader);

/** Puts the page that is next into the arguments of the present step's call, if its operation takes one. */
void reader_ask(workflow *flow, const list_reader *reader, cJSON *arguments);

/**
 * Turns the page. Notes where the list has more than was read, or the answer no list.
 *
 * @param answer the page that was read, with rows in its "data"
 * @return WORKFLOW_AGAIN if the list goes on with another page, else WORKFLOW_ON
 */
workflow_next reader_turn(workflow *flow, list_reader *reader, const reader_list *list, const cJSON *answer);

/** Ends the present list without a note. */
void reader_end(list_reader *reader);

/** Ends it with a note that it could not be read, or not read on: one of each list, with the first reason. */
void reader_miss(workflow *flow, list_reader *reader, const reader_list *list, const char *reason);

/** Why the list of a kind was not looked at; of NULL, why the first one was not. NULL: each was. */
const char *reader_reason(const list_reader *reader, const char *kind);

/** Notes that there are more objects of a kind than were looked at. */
void reader_note_cut(workflow *flow, list_reader *reader, const char *kind);

/** Puts what was noted into an answer: "not_looked_at" and "not_read_to_the_end". */
void reader_put(workflow *flow, const list_reader *reader, cJSON *answer);

#endif
