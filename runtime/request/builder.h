/* SPDX-License-Identifier: MIT */
/**
 * @file builder.h
 * Shared by the parts that build a request.
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_BUILDER_H
#define PORTKEYADMIN_RUNTIME_REQUEST_BUILDER_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"
#include "tables.h"

/** A request being built from arguments. */
struct builder {
    const portkey_operation *operation;
    const struct pa_domain *domain;
    portkey_value arguments; /* match the operation's schema */
    pa_text target;
    pa_text headers; /* lines, each NUL-terminated */
    pa_text body;    /* data is NULL: no body */
    pa_text content_type;
    portkey_error *error;
};

/** Returns the operation's parameter at this index. */
static inline const struct pa_parameter *pa_parameter_at(const struct builder *b, uint8_t row)
{
    return &b->domain->parameters[b->operation->first_parameter + row];
}

/** Writes the path with its parameters. Returns 0, PORTKEY_EARGUMENTS or PORTKEY_ENOMEM, as do the next two. */
int pa_build_path(struct builder *b);

/** Adds the query, if there is one. */
int pa_build_query(struct builder *b);

/** Writes the lines of header parameters, and one Cookie line for those of cookies. */
int pa_build_headers(struct builder *b);

/** Writes the body and its Content-Type, if there is one. */
int pa_build_body(struct builder *b);

#endif
