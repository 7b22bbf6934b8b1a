/* SPDX-License-Identifier: MIT */
/* Generated from set/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/types.h
 *
 * Structures that answers of several domains share.
 */
#ifndef PORTKEYADMIN_ANSWERS_TYPES_H
#define PORTKEYADMIN_ANSWERS_TYPES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_limit_answer portkey_limit_answer;

/** A limit that both domains use. */
struct portkey_limit_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Most there may be. */
    portkey_integer value;
    /** How often it starts anew. One of "day", "hour". */
    const char *period;
};

PORTKEY_END_DECLS

#endif
