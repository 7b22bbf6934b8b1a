/* SPDX-License-Identifier: MIT */
/**
 * @file body.h
 * What the writers of a request's body share, one per format.
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_BODY_H
#define PORTKEYADMIN_RUNTIME_REQUEST_BODY_H

#include "base/json_writer.h"
#include "request/file_argument.h"
#include "request/builder.h"
#include "schema/validate.h"

/** What the body of the builder's operation is written as; only where it has one. */
static inline const struct pa_media *pa_media_of(const struct builder *b)
{
    return &b->domain->media[b->operation->media];
}

/** A way through the members of the body. Stays where it is while in use: its steps point at one another. */
struct pa_walk {
    const struct builder *builder;
    struct pa_step root;
    struct pa_step whole; /* to the argument that is the body, where one is */
    portkey_value next;

    /* the member reached */
    portkey_value key; /* its name among the arguments, or in the one that is the body */
    portkey_value value;
    struct pa_step step;
    const struct pa_member *row; /* NULL: nothing particular */
};

void pa_walk_begin(struct pa_walk *walk, const struct builder *b);

/** Goes on to the next member; false at the end. */
bool pa_walk_step(struct pa_walk *walk);

/** The name that the member has in the body; NULL when memory ran out. */
const char *pa_walk_name(const struct pa_walk *walk, size_t *length);

/** The argument that is the whole body, or none. */
portkey_value pa_whole_body(const struct builder *b);

/** A string's text, decoded; of any other value its JSON text. NULL when memory ran out. */
const char *pa_body_text(portkey_value value, size_t *length);

/** Refuses an argument that fits the schema, but cannot be sent. Returns PORTKEY_EARGUMENTS. */
int pa_refuse_body(const struct builder *b, const struct pa_step *step, const char *expected);

/** Each writes body and Content-Type. Returns 0, PORTKEY_EARGUMENTS or PORTKEY_ENOMEM. */
int pa_build_multipart(struct builder *b);
int pa_build_urlencoded(struct builder *b);

#endif
