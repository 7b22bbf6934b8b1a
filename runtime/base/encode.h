/* SPDX-License-Identifier: MIT */
/**
 * @file encode.h
 * Bytes as text: hexadecimal, percent-encoding (RFC 3986) and base64 (RFC 4648).
 */
#ifndef BASE_ENCODE_H
#define BASE_ENCODE_H

#include "base/text.h"

/** The digit of a value below 16, in lower case. */
char pa_hex_digit(unsigned value);

/** The value of a hexadecimal digit of either case, or -1. */
int pa_hex_value(char digit);

/** Writes two digits for each byte, and a NUL: 2 * count + 1 characters. */
void pa_write_hex(char *out, const void *bytes, size_t count);

/**
 * Appends the bytes of hexadecimal text, of either case.
 *
 * @return false for any other text; what was appended must then be thrown away
 */
bool pa_append_from_hex(pa_text *out, const char *text, size_t length);

/** Appends "%XX". */
void pa_append_percent(pa_text *out, unsigned char byte);

/** The byte of a "%XX" at the start of the text, or -1 if there is none. */
int pa_percent_value(const char *text, size_t length);

/**
 * Appends text with each "%XX" replaced by its byte.
 *
 * @return false where a '%' begins no "%XX"; what was appended must then be thrown away
 */
bool pa_append_from_percent(pa_text *out, const char *text, size_t length);

/**
 * Appends what base64 text stands for. White space is skipped and the padding
 * may be absent, as browsers accept it.
 *
 * @return false where the text is not base64; what was appended must then be thrown away
 */
bool pa_append_from_base64(pa_text *out, const char *text, size_t length);

/** Appends bytes in base64, with padding. */
void pa_append_base64(pa_text *out, const unsigned char *bytes, size_t length);

/** Appends bytes in base64url (RFC 4648, section 5) without padding. */
void pa_append_base64url(pa_text *out, const unsigned char *bytes, size_t length);

/**
 * Appends the bytes of base64url text as pa_append_base64url() writes it.
 *
 * @return false for any other text; what was appended must then be thrown away
 */
bool pa_append_from_base64url(pa_text *out, const char *text, size_t length);

#endif
