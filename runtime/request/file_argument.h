/* SPDX-License-Identifier: MIT */
/**
 * @file file_argument.h
 * Files as arguments. JSON has no files, so an argument is the content in
 * base64, or a data: URI (RFC 2397), which can also have a type and a name.
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_FILE_ARGUMENT_H
#define PORTKEYADMIN_RUNTIME_REQUEST_FILE_ARGUMENT_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"

/** A file as described by the text of an argument. */
struct pa_file {
    char type[128];   /* the media type that the URI names; "" without a URI */
    const char *name; /* the name, still percent-encoded, in the text; NULL: none */
    size_t name_length;
    const char *data;
    size_t data_length;
    bool is_base64;
};

/**
 * Reads everything except the content.
 *
 * @return NULL, or what was expected, as a fragment for a violation
 */
const char *pa_file_read(struct pa_file *out, const char *text, size_t length);

/** Returns the media type to send with the file. */
const char *pa_file_type(const struct pa_file *file);

/** Appends the content. Returns NULL, or what was expected. */
const char *pa_file_append_content(pa_text *out, const struct pa_file *file);

#endif
