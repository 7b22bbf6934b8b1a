/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "request/style.h"

/* libcurl reads "Name: " as a request to omit the header, and "Name;" as an empty header. */
static void mark_empty(pa_text *line, size_t colon)
{
    if (!pa_text_failed(line) && line->data[colon + 1 + strspn(line->data + colon + 1, " \t")] == '\0') {
        pa_text_rewind(line, colon);
        pa_text_append_char(line, ';');
    }
}

static int append_header(struct builder *b, const struct pa_parameter *parameter, portkey_value value)
{
    struct pa_form form = {
        .builder = b,
        .parameter = parameter,
        .out = &b->headers,
        .place = PA_TO_HEADER,
        .lead = "",
        .between = ",",
        .joint = ",",
        .split = ",",
    };
    size_t colon;
    int result;

    pa_append_wire_name(&form);
    colon = b->headers.length;
    pa_text_append_string(&b->headers, ": ");
    result = pa_append_styled(&form, value);
    mark_empty(&b->headers, colon);
    pa_text_append_char(&b->headers, '\0');
    return result;
}

/*
 * All cookies share one line. Exploded, an array becomes one cookie per element
 * and an object one per member, because the "&" of the style form does not
 * separate cookies.
 */
static int append_cookies(struct builder *b)
{
    static const char between[] = "; ";
    struct pa_form form = {
        .builder = b,
        .out = &b->headers,
        .place = PA_TO_COOKIE,
        .lead = "Cookie: ",
        .between = between,
        .joint = ",",
        .split = "",
        .named = true,
    };
    int result = 0;

    for (uint8_t i = 0; i < b->operation->parameter_count && result == 0; i++) {
        portkey_value value;

        form.parameter = pa_given_parameter(b, i, PA_IN_COOKIE, &value);
        if (form.parameter != NULL)
            result = pa_append_styled(&form, value);
    }
    if (form.lead == between)
        pa_text_append_char(&b->headers, '\0');
    return result;
}

int pa_build_headers(struct builder *b)
{
    for (uint8_t i = 0; i < b->operation->parameter_count; i++) {
        portkey_value value;
        const struct pa_parameter *parameter = pa_given_parameter(b, i, PA_IN_HEADER, &value);
        int result = parameter != NULL ? append_header(b, parameter, value) : 0;

        if (result < 0)
            return result;
    }
    return append_cookies(b);
}
