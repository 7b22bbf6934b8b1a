/* SPDX-License-Identifier: MIT */
/**
 * @file style.h
 * Writing a parameter's value as text (OpenAPI's style and explode, which build on RFC 6570).
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_STYLE_H
#define PORTKEYADMIN_RUNTIME_REQUEST_STYLE_H

#include "request/builder.h"
#include "request/encoding.h"
#include "schema/validate.h"

/**
 * How a parameter is written into the request.
 *
 * A value is written as pieces. If exploded, each element or member is a piece;
 * else the value is one piece, in which its texts are joined.
 */
struct pa_form {
    struct builder *builder;
    const struct pa_parameter *parameter;
    const struct pa_step *up; /* to the container of the value; NULL: the value is an argument */
    pa_text *out;
    enum pa_place_kind place;
    const char *lead;    /* written before the next piece */
    const char *between; /* written before all later pieces */
    const char *joint;   /* written between the texts of one piece */
    const char *split;   /* separators of the server that cannot be escaped: no part may contain them */
    bool named;          /* each piece begins with the parameter's name */
};

/** Returns whether the parameter's style is exploded. */
static inline bool pa_is_exploded(const struct pa_parameter *parameter)
{
    return (parameter->flags & PA_EXPLODE) != 0;
}

/** Returns the parameter's argument, or no value. */
portkey_value pa_argument(const struct builder *b, const struct pa_parameter *parameter);

/** Returns whether there is a value to send: null, and lists and objects of only nulls, count as absent. */
bool pa_is_given(const struct pa_parameter *parameter, portkey_value value);

/** Returns the parameter at this index, and its argument, if it is sent in this place and given; else NULL. */
const struct pa_parameter *pa_given_parameter(const struct builder *b, uint8_t row, enum pa_location location,
                                              portkey_value *argument);

/** Returns the container of the value: `up`, or the arguments. */
const struct pa_step *pa_holder(const struct pa_form *form);

/** Appends a given value. Returns 0, PORTKEY_EARGUMENTS or PORTKEY_ENOMEM. */
int pa_append_styled(struct pa_form *form, portkey_value value);

/** The same in the style deepObject: a[b][0]=text for each scalar at any depth. */
int pa_append_deep(struct pa_form *form, portkey_value value);

/** Appends a given value as pairs of a query, in any style of queries. Sets the members of the form that depend on it. */
int pa_append_pairs(struct pa_form *form, portkey_value value);

/** Appends the scalar at `step`. It must not contain a character of `split`. */
int pa_append_text(const struct pa_form *form, enum pa_place_kind place, portkey_value value,
                   const struct pa_step *step, const char *split);

/** Appends the separator before a piece. */
void pa_append_lead(struct pa_form *form);

/** Appends the parameter's name. */
void pa_append_wire_name(const struct pa_form *form);

#endif
