/* SPDX-License-Identifier: MIT */
/* An error as text for people. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "error/error.h"

/* Text of any length, of which the beginning is kept. */
struct excerpt {
    char *buffer;
    size_t size;
    size_t length; /* of the whole text */
};

static void append(struct excerpt *out, const char *text)
{
    size_t length = strlen(text);
    size_t room = out->length < out->size ? out->size - out->length - 1 : 0;

    if (room > 0)
        memcpy(out->buffer + out->length, text, length < room ? length : room);
    out->length += length;
}

static void append_violation(struct excerpt *out, const portkey_violation *violation)
{
    append(out, "\n- ");
    append(out, violation->pointer[0] != '\0' ? violation->pointer : "(arguments)");
    append(out, ": expected ");
    append(out, violation->expected);
}

static void append_place(struct excerpt *out, const portkey_error *error)
{
    char place[64];

    (void)snprintf(place, sizeof(place), "\nPlace: line %u, column %u", error->json_line, error->json_column);
    append(out, place);
}

static void append_all(struct excerpt *out, const portkey_error *error)
{
    append(out, error->message);
    for (size_t i = 0; i < error->violation_count && i < PORTKEY_MAX_VIOLATIONS; i++)
        append_violation(out, &error->violations[i]);
    if (error->json_line > 0)
        append_place(out, error);
    /* The hint of violations is the first of them. */
    if (error->violation_count == 0 && error->hint[0] != '\0') {
        append(out, "\nHint: ");
        append(out, error->hint);
    }
    if (error->request_id[0] != '\0') {
        append(out, "\nRequest id: ");
        append(out, error->request_id);
    }
}

/* How much of cut text is whole characters. */
static size_t whole_characters(const char *text, size_t length)
{
    size_t last = length;

    while (last > 0 && length - last < 4 && ((unsigned char)text[last - 1] & 0xC0) == 0x80)
        last--;
    if (last > 0)
        last--;
    return pa_utf8_sequence(text + last, length - last) > 0 ? length : last;
}

static void end(const struct excerpt *out)
{
    size_t kept = out->length < out->size ? out->length : whole_characters(out->buffer, out->size - 1);

    out->buffer[kept] = '\0';
}

int portkey_error_format(const portkey_error *error, char *buffer, size_t size)
{
    struct excerpt out = {.buffer = buffer, .size = size};

    if (error == NULL || (buffer == NULL && size > 0))
        return PORTKEY_EINVAL;
    append_all(&out, error);
    if (size > 0)
        end(&out);
    return (int)out.length;
}
