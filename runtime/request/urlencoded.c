/* SPDX-License-Identifier: MIT */
/*
 * Bodies of application/x-www-form-urlencoded: pairs as in a query. A space is
 * written as %20, which every reader of forms accepts.
 */
#include "error/error.h"
#include "request/body.h"
#include "request/style.h"

static int append_pair(struct builder *b, const struct pa_walk *walk, portkey_value value, bool as_json)
{
    size_t name_length;
    const char *name = pa_walk_name(walk, &name_length);
    size_t length;
    const char *text = as_json ? portkey_value_raw(value, &length) : pa_body_text(value, &length);

    if (name == NULL || text == NULL)
        return pa_fail_memory(b->error);
    if (b->body.length > 0)
        pa_text_append_char(&b->body, '&');
    pa_append_coded(&b->body, PA_TO_QUERY, name, name_length);
    pa_text_append_char(&b->body, '=');
    pa_append_coded(&b->body, PA_TO_QUERY, text, length);
    return 0;
}

/* Writes a member in the style of its encoding, as for a parameter. */
static int append_styled(struct builder *b, const struct pa_walk *walk)
{
    const struct pa_parameter parameter = {walk->row->argument, walk->row->wire, PA_IN_QUERY,
                                           walk->row->style, walk->row->flags};
    struct pa_form form = {.builder = b,
                           .parameter = &parameter,
                           .up = walk->step.up,
                           .out = &b->body,
                           .lead = b->body.length > 0 ? "&" : "",
                           .between = "&",
                           .named = true};

    return pa_is_given(&parameter, walk->value) ? pa_append_pairs(&form, walk->value) : 0;
}

/* OpenAPI's default: arrays are repeated, objects are JSON. */
static int append_plain(struct builder *b, const struct pa_walk *walk, portkey_value value)
{
    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_NULL: return 0; /* forms cannot express null */
    case PORTKEY_JSON_ARRAY:
    case PORTKEY_JSON_OBJECT: return append_pair(b, walk, value, true);
    default: return append_pair(b, walk, value, false);
    }
}

static int append_member(struct builder *b, const struct pa_walk *walk)
{
    enum pa_member_form form = walk->row != NULL ? (enum pa_member_form)walk->row->form : PA_MEMBER_PLAIN;
    int result = 0;

    if (form == PA_MEMBER_STYLED)
        return append_styled(b, walk);
    if (form == PA_MEMBER_JSON)
        return append_pair(b, walk, walk->value, true);
    if (portkey_value_type(walk->value) != PORTKEY_JSON_ARRAY)
        return append_plain(b, walk, walk->value);
    for (portkey_value item = portkey_value_first(walk->value); item.document != NULL && result == 0;
         item = portkey_value_next(item))
        result = append_plain(b, walk, item);
    return result;
}

int pa_build_urlencoded(struct builder *b)
{
    struct pa_walk walk;
    int result = 0;

    pa_text_append_string(&b->content_type, b->domain->pools.strings + pa_media_of(b)->type);
    pa_walk_begin(&walk, b);
    while (result == 0 && pa_walk_step(&walk))
        result = append_member(b, &walk);
    return result;
}
