/* SPDX-License-Identifier: MIT */
/**
 * @file answer_next.h
 * Which call shows the rows that an answer does not.
 */
#ifndef SERVER_CATALOG_ANSWER_NEXT_H
#define SERVER_CATALOG_ANSWER_NEXT_H

#include "answers/answer.h"
#include "mcp/exchange.h"

/**
 * Adds a line to the note of an answer: how many rows are left, and the call for
 * the next ones as the client made the one that was answered, by the operation's
 * own name or by a composite tool.
 */
void answer_next_note(mcp_exchange *exchange, const answer_subject *subject, answer_shown *shown);

#endif
