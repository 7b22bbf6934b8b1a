/* SPDX-License-Identifier: MIT */
/**
 * @file style.h
 * How a parameter's value becomes text (OpenAPI's style and explode, which build on RFC 6570).
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_STYLE_H
#define PORTKEYADMIN_RUNTIME_REQUEST_STYLE_H

#include "request/builder.h"
#include "request/encoding.h"
#include "schema/validate.h"

/**
 * A parameter on its way into the request.
 *
 * A value is written as pieces. Exploded, each element or member is one; else
 * the value is one piece, and its texts are joined within.
 */
struct pa_form {
    struct builder *builder;
    const struct pa_parameter *parameter;
    const struct pa_step *up; /* to what holds the value; NULL: it is an argument */
    pa_text *out;
    enum pa_place_kind place;
    const char *lead;    /* stands before the next piece */
    const char *between; /* stands before all later ones */
    const char *joint;   /* stands between the texts of one piece */
    const char
        *split; /* characters at which a server splits and that have no escape: no part may hold them */
    bool named; /* a piece begins with the parameter's name */
};

/** Whether the parameter's style is exploded. */
static inline bool pa_is_exploded(const struct pa_parameter *parameter)
{
    return (parameter->flags & PA_EXPLODE) != 0;
}

/** The parameter's argument, or none. */
portkey_value pa_argument(const struct builder *b, const struct pa_parameter *parameter);

/** Whether there is something to send: null, and lists and objects of nothing else, count as left out. */
bool pa_is_given(const struct pa_parameter *parameter, portkey_value value);

/** The parameter in that row, and its argument, if it belongs there and is given; else NULL. */
const struct pa_parameter *pa_given_parameter(const struct builder *b, uint8_t row, enum pa_location location,
                                              portkey_value *argument);

/** Where the value is held: `up`, or the arguments. */
const struct pa_step *pa_holder(const struct pa_form *form);

/** Appends a given value. Returns 0, PORTKEY_EARGUMENTS or PORTKEY_ENOMEM. */
int pa_append_styled(struct pa_form *form, portkey_value value);

/** The same in the style deepObject: a[b][0]=text for each scalar in any depth. */
int pa_append_deep(struct pa_form *form, portkey_value value);

/** Appends a given value as pairs of a query, in any of its styles. Sets what of the form depends on the style. */
int pa_append_pairs(struct pa_form *form, portkey_value value);

/** Appends one scalar, which `step` leads to; it may not hold a character of `split`. */
int pa_append_text(const struct pa_form *form, enum pa_place_kind place, portkey_value value,
                   const struct pa_step *step, const char *split);

/** Appends what stands before a piece. */
void pa_append_lead(struct pa_form *form);

/** Appends the parameter's name. */
void pa_append_wire_name(const struct pa_form *form);

#endif
