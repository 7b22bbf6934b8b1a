/* SPDX-License-Identifier: MIT */
/**
 * @file body.h
 * Shared by the writers of request bodies, of which there is one per format.
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_BODY_H
#define PORTKEYADMIN_RUNTIME_REQUEST_BODY_H

#include "base/json_writer.h"
#include "request/file_argument.h"
#include "request/builder.h"
#include "schema/validate.h"

/** Returns how the operation's body is written. The operation must have a body. */
static inline const struct pa_media *pa_media_of(const struct builder *b)
{
    return &b->operation->media;
}

/** Iterates over the members of the body. Must not be copied while in use: its steps point to each other. */
struct pa_walk {
    const struct builder *builder;
    struct pa_step root;
    struct pa_step whole; /* to the argument that is the body, if one is */
    portkey_value next;

    /* the current member */
    portkey_value key; /* its name among the arguments, or in the one that is the body */
    portkey_value value;
    struct pa_step step;
    const struct pa_member *row; /* NULL: the defaults */
};

void pa_walk_begin(struct pa_walk *walk, const struct builder *b);

/** Advances to the next member. Returns false at the end. */
bool pa_walk_step(struct pa_walk *walk);

/** Returns the member's name in the body; NULL if out of memory. */
const char *pa_walk_name(const struct pa_walk *walk, size_t *length);

/** Returns the argument that is the whole body, or no value. */
portkey_value pa_whole_body(const struct builder *b);

/** Returns a string's decoded text, or the JSON text of another value; NULL if out of memory. */
const char *pa_body_text(portkey_value value, size_t *length);

/** Refuses an argument that matches the schema but cannot be sent. Returns PORTKEY_EARGUMENTS. */
int pa_refuse_body(const struct builder *b, const struct pa_step *step, const char *expected);

/** Each writes body and Content-Type. Returns 0, PORTKEY_EARGUMENTS or PORTKEY_ENOMEM. */
int pa_build_multipart(struct builder *b);
int pa_build_urlencoded(struct builder *b);

#endif
