/* SPDX-License-Identifier: MIT */
/* Generated from set/second.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/second.h
 *
 * Answers of portkeyadmin/second.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_SECOND_H
#define PORTKEYADMIN_ANSWERS_SECOND_H

#include <portkeyadmin/second.h>
#include <portkeyadmin/answers/types.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_limit_answer portkey_limit_answer;

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_second(void);
/** @endcond */

/** Shows the answer of portkey_get_limit() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_limit_read(const portkey_limit_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_second(), "get_limit", error);

    if (result == 0)
        *out = (const portkey_limit_answer *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
