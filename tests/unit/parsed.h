/* SPDX-License-Identifier: MIT */
/**
 * @file parsed.h
 * Documents for the tests of the JSON reader.
 */
#ifndef TESTS_UNIT_PARSED_H
#define TESTS_UNIT_PARSED_H

#include "check.h"

#include <stdlib.h>

/** Parses a copy of exactly that size, so that a sanitizer sees a read beyond it. It lives until the next. */
static inline int parse(portkey_json **out, const char *text, size_t length,
                        const portkey_json_limits *limits)
{
    static char *copy;

    free(copy);
    copy = malloc(length > 0 ? length : 1);
    assert_non_null(copy);
    memcpy(copy, text, length);
    return portkey_json_parse(out, copy, length, limits, NULL);
}

/** Parses what is JSON. */
static inline portkey_json *parsed(const char *text)
{
    portkey_json *document = NULL;

    if (parse(&document, text, strlen(text), NULL) < 0)
        fail_msg("refused: %s", text);
    return document;
}

#endif
