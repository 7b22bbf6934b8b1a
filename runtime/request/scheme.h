/* SPDX-License-Identifier: MIT */
/**
 * @file scheme.h
 * How the API key is sent, by the security schemes of the API's document.
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_SCHEME_H
#define PORTKEYADMIN_RUNTIME_REQUEST_SCHEME_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"

struct pa_scheme;

/** The scheme of an operation's requests; NULL: they are sent without the key. */
const struct pa_scheme *pa_operation_scheme(const portkey_operation *operation);

/** The first scheme of the document, as a rule the only one; NULL: it has none. */
const struct pa_scheme *pa_first_scheme(void);

/** The header that the scheme sends the key in; NULL: it sends it elsewhere. */
const char *pa_scheme_header(const struct pa_scheme *scheme);

/** Whether the scheme can send the key. 0 or PORTKEY_ECONFIG. */
int pa_scheme_check(const struct pa_scheme *scheme, const char *key, portkey_error *error);

/** Whether the key is one of the cookies of a request. */
bool pa_scheme_is_cookie(const struct pa_scheme *scheme);

/**
 * Appends the header line that has the key, nothing for a scheme that sends it elsewhere.
 *
 * @param cookies what the request sends as cookies besides, such as "a=1; b=2", or ""
 */
void pa_scheme_append_line(pa_text *line, const struct pa_scheme *scheme, const char *key,
                           const char *cookies);

/** Whether this line ends with the key as it is. */
bool pa_scheme_shows_key(const struct pa_scheme *scheme);

/** Appends the key to the URL of a request, for a scheme that sends it there. */
void pa_scheme_append_to_url(pa_text *url, const struct pa_scheme *scheme, const char *key);

#endif
