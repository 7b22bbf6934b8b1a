/* SPDX-License-Identifier: MIT */
/**
 * @file file_argument.h
 * A file as an argument, for which JSON has no word: its content in base64, or
 * a data: URI (RFC 2397), which tells its type and its name as well.
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_FILE_ARGUMENT_H
#define PORTKEYADMIN_RUNTIME_REQUEST_FILE_ARGUMENT_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"

/** What the text of an argument says of a file. */
struct pa_file {
    char type[128];   /* the media type that the URI names; "" without a URI */
    const char *name; /* the name, still percent-encoded, within the text; NULL: none */
    size_t name_length;
    const char *data;
    size_t data_length;
    bool is_base64;
};

/**
 * Reads all but the content.
 *
 * @return NULL, or what the text would have to be, in words
 */
const char *pa_file_read(struct pa_file *out, const char *text, size_t length);

/** The media type to send the file as. */
const char *pa_file_type(const struct pa_file *file);

/** Appends the content. Returns NULL, or what it would have to be, in words. */
const char *pa_file_append_content(pa_text *out, const struct pa_file *file);

/** Appends text with its percent-escapes undone. Returns false where a "%" begins none. */
bool pa_append_unescaped(pa_text *out, const char *text, size_t length);

#endif
