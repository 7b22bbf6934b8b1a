/* SPDX-License-Identifier: MIT */
/**
 * @file encoding.h
 * Which characters each place of a request refuses or needs escaped.
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_ENCODING_H
#define PORTKEYADMIN_RUNTIME_REQUEST_ENCODING_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"

enum pa_place_kind {
    PA_TO_PATH,
    PA_TO_QUERY,
    PA_TO_QUERY_RESERVED, /* with the characters that have a meaning in URLs as they are */
    PA_TO_HEADER,
    PA_TO_COOKIE,
};

/** Returns what was expected in that place, as a fragment such as "non-empty text"; NULL if the text is allowed. */
const char *pa_place_expected(enum pa_place_kind place, const char *text, size_t length);

/** Appends a text that is allowed in that place, encoded. */
void pa_append_coded(pa_text *out, enum pa_place_kind place, const char *text, size_t length);

/** Appends JSON text, encoded. In a path it must be allowed there; elsewhere every JSON text is. */
void pa_append_json(pa_text *out, enum pa_place_kind place, const char *json, size_t length);

#endif
