/* SPDX-License-Identifier: MIT */
/**
 * @file encoding.h
 * Text as the places of a request take it: what they refuse, what they want escaped.
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

/** What a text would have to be in order to stand there, in words; NULL when it is. */
const char *pa_place_expected(enum pa_place_kind place, const char *text, size_t length);

/** Appends a text that may stand there. */
void pa_append_coded(pa_text *out, enum pa_place_kind place, const char *text, size_t length);

/** Appends JSON text. Every JSON text may stand everywhere. */
void pa_append_json(pa_text *out, enum pa_place_kind place, const char *json, size_t length);

#endif
