/* SPDX-License-Identifier: MIT */
/**
 * @file answer_filter.h
 * Answers of tools as a model is shown them (answers/answer.h).
 *
 * Every tool that runs an operation takes three arguments besides the operation's
 * own, unless it has one of the same name: `fields`, `format` and `skip_rows`. They are taken
 * out before anything else looks at the arguments, and are not sent.
 */
#ifndef SERVER_CATALOG_ANSWER_FILTER_H
#define SERVER_CATALOG_ANSWER_FILTER_H

#include "answers/answer.h"
#include "mcp/catalog.h"

typedef struct answer_filter {
    mcp_check check; /* first, so that one is the other */
    bool is_full;    /* answers are shown as the API sent them, unless a call has one of these */
    size_t budget;   /* bytes of an answer that is not */
} answer_filter;

/** A filter that shows answers in full; `is_full` and `budget` may be set before the catalog serves. */
answer_filter answer_filter_init(void);

/** What the answers of a tool are about, which may be a workflow. */
answer_subject answer_filter_subject(const portkey_tool *tool);

#endif
