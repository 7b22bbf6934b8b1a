/* SPDX-License-Identifier: MIT */
/**
 * A note on an empty answer: the API answers the same for a workspace that does not exist, and for a filter with a value
 * that no row has.
 */
#ifndef SERVER_CATALOG_ANSWER_NOTHING_H
#define SERVER_CATALOG_ANSWER_NOTHING_H

#include "answers/answer.h"
#include "mcp/exchange.h"

/**
 * Appends lines to the note of an answer that has nothing, neither rows nor a figure but 0, if an argument of the call
 * names a workspace or is a filter.
 *
 * @param body the answer as the API sent it
 */
void answer_nothing_note(const mcp_exchange *exchange, answer_shown *shown, const char *body, size_t length);

#endif
