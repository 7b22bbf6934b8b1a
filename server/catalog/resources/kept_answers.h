/* SPDX-License-Identifier: MIT */
/**
 * @file kept_answers.h
 * Answers that were too long to be shown whole, kept for a while: each is a
 * resource of the principal that called the tool, and of nobody else.
 */
#ifndef SERVER_CATALOG_RESOURCES_KEPT_ANSWERS_H
#define SERVER_CATALOG_RESOURCES_KEPT_ANSWERS_H

#include "mcp/end.h"
#include "shared/events.h"

#define KEPT_ANSWERS_PREFIX "portkey://answers/"
#define KEPT_ANSWERS_TEMPLATE KEPT_ANSWERS_PREFIX "{id}"

/** Room for the URI of one, with its NUL. */
enum { KEPT_ANSWER_ID = 32, KEPT_ANSWER_URI = sizeof(KEPT_ANSWERS_PREFIX) + KEPT_ANSWER_ID };

/** Where they are kept. */
typedef struct kept_answers {
    shared_events *events; /* NULL: none are kept */
    int64_t ttl_ms;        /* for how long */
} kept_answers;

/** How much of them is kept in the memory of a process. */
extern const shared_limits kept_answers_limits;

/**
 * Keeps the answer of a tools/call, whole.
 *
 * @param uri receives the resource's URI
 * @return false if it is not kept: nothing is, it is too long to be read at once, the principal's key
 *         changed during the call, or there is no memory
 */
bool kept_answers_add(char uri[KEPT_ANSWER_URI], const mcp_exchange *exchange, const char *mime_type,
                      const char *text, size_t length);

/** Writes the template of their URIs as a value of an open array. */
void kept_answers_write_template(pa_writer *writer, const kept_answers *kept);

/** Whether one may have the URI. */
bool kept_answers_may_have(const kept_answers *kept, const char *uri, size_t length);

/** Reads one, if the principal may still call the tool: as mcp_catalog_type has it. */
bool kept_answers_read(const char *uri, size_t length, mcp_exchange *exchange);

#endif
