/* SPDX-License-Identifier: MIT */
/**
 * @file exchange.h
 * One request while it is answered.
 */
#ifndef SERVER_SANDBOX_ENGINE_EXCHANGE_H
#define SERVER_SANDBOX_ENGINE_EXCHANGE_H

#include "base/arena.h"
#include "sandbox/engine/world.h"
#include "sandbox/message.h"

/** Who sent the request. */
typedef struct actor {
    const char *id;        /* of the user; of the API key where that is nobody's own */
    const char *key;       /* the id of the API key; "" for the owner's, which is no record */
    bool is_service;       /* an API key that belongs to no user */
    const char *workspace; /* the only one it sees; NULL: all */
} actor;

typedef struct sandbox_exchange {
    sandbox_world *world;
    const sandbox_request *request;
    sandbox_reply *reply;
    const sandbox_route *route;
    pa_arena arena; /* of texts that live as long as the exchange */
    int64_t now;
    char time[PA_TIME_SIZE]; /* the same as text */
    actor actor;

    const char *values[ROUTE_MAX_VALUES]; /* the parameters in the path */
    size_t value_count;

    pa_text arguments_text;
    portkey_json *arguments_document;
    portkey_value arguments; /* of the operation: those of path, query and body */

    store_place place; /* where the records are that it is about */
    store_found found; /* the item, or the one above the place */
    portkey_json *record_document;
    portkey_value record; /* the same; no value if there is none */

    store_place subject;    /* where that is which a change is about: the item, or the one above */
    const char *subject_id; /* NULL: it is not there yet */
    pa_text before;         /* what the subject showed then, without secrets; empty if it was not there */

    pa_text written; /* the record as it was written */
    portkey_json *written_document;
    portkey_value result; /* the same, which the answer is made from */
} sandbox_exchange;

/** Answers with a failure, as Portkey words one. Returns false. */
bool exchange_fail(sandbox_exchange *exchange, unsigned status, const char *code, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/** Answers with a failure, as Portkey's gateway words one. Returns false. */
bool exchange_fail_call(sandbox_exchange *exchange, unsigned status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** Answers that memory or the store failed. Returns false. */
bool exchange_break(sandbox_exchange *exchange);

/** Answers that there is no such thing for this key, as Portkey does for most resources. Returns false. */
bool exchange_refuse(sandbox_exchange *exchange);

/** A copy that lives as long as the exchange, NUL-terminated; NULL if out of memory. */
char *exchange_copy(sandbox_exchange *exchange, const char *bytes, size_t length);

/** A copy of a text, as exchange_copy() makes it; NULL for NULL. */
char *exchange_copy_text(sandbox_exchange *exchange, const char *text);

/** The text of an argument; NULL if it is absent or no text. */
const char *exchange_argument(const sandbox_exchange *exchange, const char *name);

/** The text of a member of an object; NULL if it is absent or no text. */
const char *exchange_text(portkey_value object, const char *name);

/** The time that a member of an object is, in ms since 1970; `otherwise` if it is none. */
int64_t exchange_time(portkey_value object, const char *name, int64_t otherwise);

/** Whether a time, as records have it, has come. NULL has not. */
bool exchange_is_past(const sandbox_exchange *exchange, const char *time);

/** Whether the text is one of those in a list with commas. */
bool exchange_list_has(const char *list, const char *text);

/**
 * Gives the id of the workspace with this id or slug; of an archived one to
 * operations that read alone. Returns 1, 0 if there is none, -1 after a failure.
 */
int exchange_find_workspace(const char **id, sandbox_exchange *exchange, const char *name);

/**
 * Parses a record as it shows at this moment.
 *
 * @param shown receives the text where it is not the one that is stored; the
 *        document needs both
 * @return false, without an answer, on failure
 */
bool exchange_parse(portkey_json **out, sandbox_exchange *exchange, store_place place, const char *body,
                    size_t length, pa_text *shown);

/** Keeps `written` as what the answer is made from. */
bool exchange_keep_written(sandbox_exchange *exchange);

#endif
