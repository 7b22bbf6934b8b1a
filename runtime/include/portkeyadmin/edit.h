/* SPDX-License-Identifier: MIT */
/**
 * @file edit.h
 * Changes to JSON text that keep every byte they are not about.
 *
 * A change takes a text and makes a new one: numbers keep their digits, members
 * their order, strings their escapes, and the layout stays. So a program can
 * read a config, change one member, and send it back:
 *
 *     char *text = NULL;
 *
 *     if (portkey_json_set(&text, config, strlen(config), "/retry/attempts", "5", 1, NULL, &error) < 0)
 *         fprintf(stderr, "%s\n", error.message);
 *     ...
 *     portkey_text_free(text);
 *
 * All texts are read as portkey_json_parse() reads them, with the same limits,
 * which hold for the result as well. A duplicate key is an error in any case:
 * readers do not agree on which of the two counts.
 *
 * The functions return 0 with the new text in `out`, NUL-terminated and without
 * another NUL in it. It belongs to the caller, who frees it with
 * portkey_text_free(). On failure `out` is untouched, and they return
 *
 *  - PORTKEY_EJSON: a text is not JSON, has a duplicate key, or has too many levels. The message begins with the text
 *    it is about: "text", "value", "patch" or "result".
 *  - PORTKEY_EUNKNOWN: the pointer leads to no place in the text. The error's `pointer` is the part of it that does not
 *    lead on.
 *  - PORTKEY_ETOOLARGE: a text or the result has too many bytes or values.
 *  - PORTKEY_ENOMEM
 *  - PORTKEY_EINVAL: a limit exceeds its maximum; the pointer is not a JSON Pointer (RFC 6901) of UTF-8; a forbidden
 *    NULL.
 */
#ifndef PORTKEYADMIN_EDIT_H
#define PORTKEYADMIN_EDIT_H

#include "json.h"

PORTKEY_BEGIN_DECLS

/**
 * Replaces the value at a JSON Pointer, or adds it where there is none.
 *
 * The value is added if only the last part of the pointer leads nowhere: to an
 * object as its last member, to an array as its last element if that part is
 * "-" or the number of elements. "" is the whole text.
 *
 * @param value  JSON text
 * @param limits NULL for the defaults
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_json_set(char **out, const char *text, size_t length,
                                                      const char *pointer, const char *value,
                                                      size_t value_length, const portkey_json_limits *limits,
                                                      portkey_error *error);

/**
 * Removes the member or element at a JSON Pointer. "" is refused with
 * PORTKEY_EINVAL.
 *
 * @param limits NULL for the defaults
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_json_remove(char **out, const char *text, size_t length,
                                                         const char *pointer,
                                                         const portkey_json_limits *limits,
                                                         portkey_error *error);

/**
 * Applies a JSON Merge Patch (RFC 7396).
 *
 * Where the patch has an object, its members are merged into that of the text;
 * a member that is null is removed; any other value replaces the one that is
 * there. New members come last, in the order of the patch.
 *
 * @param patch  JSON text
 * @param limits NULL for the defaults
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_json_merge(char **out, const char *text, size_t length,
                                                        const char *patch, size_t patch_length,
                                                        const portkey_json_limits *limits,
                                                        portkey_error *error);

/** Frees a text that a function of the library gave to the caller. It is overwritten first. NULL is fine. */
PORTKEY_API void portkey_text_free(char *text);

PORTKEY_END_DECLS

#endif
