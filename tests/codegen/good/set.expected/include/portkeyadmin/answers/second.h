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

/** Shows the answer of portkey_get_limit() as a structure; see portkeyadmin/answer.h. */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_get_limit_read(const portkey_limit_answer **out,
    portkey_response *response, portkey_error *error);

PORTKEY_END_DECLS

#endif
