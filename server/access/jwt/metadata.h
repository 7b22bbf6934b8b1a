/* SPDX-License-Identifier: MIT */
/**
 * @file metadata.h
 * Where an issuer says where its keys are: OpenID Connect Discovery 1.0, and
 * RFC 8414 for those that know OAuth alone.
 */
#ifndef SERVER_ACCESS_JWT_METADATA_H
#define SERVER_ACCESS_JWT_METADATA_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"

/** How many places there are. */
enum { JWT_METADATA_PLACES = 2 };

/** Whether metadata can be looked for: the issuer is a URL that may be fetched, without a query. */
bool jwt_metadata_exists(const char *issuer);

/** Appends the URL of a place of an issuer of which jwt_metadata_exists() is true. */
void jwt_metadata_append_url(pa_text *out, const char *issuer, unsigned place);

/**
 * Appends the URL of the keys, which is one that may be fetched, and of https if the issuer is.
 *
 * @return NULL, or what is wrong with the document, as the end of a sentence
 */
const char *jwt_metadata_read(pa_text *out, const char *issuer, const char *text, size_t length);

#endif
