/* SPDX-License-Identifier: MIT */
/**
 * @file base64.h
 * Base64 (RFC 4648) to bytes.
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_BASE64_H
#define PORTKEYADMIN_RUNTIME_REQUEST_BASE64_H

#include "base/internal.h"

/**
 * Appends what the text stands for.
 *
 * As forgiving as browsers are: white space is skipped, as tools break lines,
 * and the padding may be left out.
 *
 * @return false where the text is no base64; what was appended is then to be thrown away
 */
bool pa_base64_append(portkey_text *out, const char *text, size_t length);

#endif
