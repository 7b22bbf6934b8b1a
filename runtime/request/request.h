/* SPDX-License-Identifier: MIT */
/**
 * @file request.h
 * The inside of a request.
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_REQUEST_H
#define PORTKEYADMIN_RUNTIME_REQUEST_REQUEST_H

#include <portkeyadmin/portkeyadmin.h>
#include "tables.h"

struct portkey_request {
    const portkey_operation *operation;
    char *target;
    char *body;             /* NULL: none */
    portkey_source *source; /* of the body, in its place; NULL: none */
    void *source_context;
    size_t body_length;
    char *content_type;
    /* of the body; NULL: none */
    char *headers; /* further header lines, each NUL-terminated, an empty one last; NULL: none */
    struct pa_raw_operation *raw; /* what operation points to if no document has it; otherwise NULL */
};

/** What a request may have at most, in bytes. */
enum { PA_MAX_TARGET = 64 * 1024, PA_MAX_BODY = 16 * 1024 * 1024 };

static inline bool pa_request_has_body(const portkey_request *request)
{
    return request->body != NULL || request->source != NULL;
}

/** Returns the version prefix of the operation's path: "/v1", "/v2" or "". */
const char *pa_operation_base(const portkey_operation *operation);

#endif
