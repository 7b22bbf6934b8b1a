/* SPDX-License-Identifier: MIT */
/**
 * @file request_rules.h
 * Which requests the server makes of the API, and for whom: the rules that each
 * request passes before it can be sent. Tools, resources, completion, workflows
 * and commands make theirs with request_rules_make(), and in no other way; a test
 * (`requests`) holds every file to that.
 */
#ifndef SERVER_CATALOG_REQUEST_RULES_H
#define SERVER_CATALOG_REQUEST_RULES_H

#include "catalog/metadata_rule.h"
#include "catalog/scopes.h"
#include "catalog/selection.h"

/**
 * The rules for one principal (portkey_catalog_rules()), or for the command line
 * (cli_rules()). Cheap to copy; valid as long as what it refers to.
 */
typedef struct request_rules {
    tool_offer offer;
    const scope_set *scopes; /* NULL: all */
    metadata_rule metadata;  /* of completions */
} request_rules;

/**
 * The code of an error that is a denial, which the library does not have: nothing
 * was sent, whatever the request is worth to the API. Arguments that are wrong
 * are PORTKEY_EARGUMENTS.
 */
enum { REQUEST_DENIED = -1000 };

/** Fills in the error. Returns REQUEST_DENIED. printf()-like. */
int request_deny(portkey_error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

/**
 * Makes a request, as portkey_request_new() does, if the rules allow it. They look
 * at each operation that the request can reach, which is not only the one it is
 * made of: an argument can make the path that of another one (reach.h).
 *
 * @return as portkey_request_new(); REQUEST_DENIED; or PORTKEY_EARGUMENTS for a completion without its metadata
 */
PORTKEY_CHECK_RESULT int request_rules_make(portkey_request **out, const request_rules *rules,
                                            const portkey_operation *operation, const char *arguments,
                                            size_t length, portkey_error *error);

#endif
