/* SPDX-License-Identifier: MIT */
/**
 * @file fields.h
 * Which members of an answer are wanted: paths of names with dots between, such
 * as "slug" and "owner.name". A path goes through arrays, to all their elements.
 *
 * Names may have dots of their own. So in each object the longest beginning of
 * the path that is the name of a member counts: "metadata.app.env" leads to
 * {"metadata":{"app.env":1}}, and to {"metadata.app":{"env":1}} rather, if both are there.
 */
#ifndef SERVER_ANSWERS_FIELDS_H
#define SERVER_ANSWERS_FIELDS_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"

enum {
    ANSWER_MAX_FIELDS = 64,
    ANSWER_MAX_PATH = 256, /* bytes of a path */
    ANSWER_MAX_DOTS = 8,   /* in a path */
    ANSWER_MAX_PLAIN = 40, /* bytes of a name among our own words */
};

/** A path, or what is left of one. */
typedef struct answer_path {
    const char *name;
    size_t length;
} answer_path;

/** What is wanted of each row, or of the one thing that the answer is about. */
typedef struct answer_fields {
    answer_path paths[ANSWER_MAX_FIELDS];
    size_t count; /* 0: everything */
} answer_fields;

/**
 * Reads an array of paths, or text with commas between them. "*" is everything.
 * The paths point into the value's document.
 *
 * @param complaint receives what is wrong with it; nothing when out of memory
 * @return whether it was read; *out is untouched else
 */
bool answer_fields_read(answer_fields *out, portkey_value value, pa_text *complaint);

/** The same of text, into which the paths point. */
bool answer_fields_split(answer_fields *out, const char *text, size_t length, pa_text *complaint);

/**
 * Whether a name may stand among our own words: a short identifier or file name, of ASCII letters, digits, "_", ".", "-"
 * and "/". Others choose names, and a longer one may be a sentence.
 */
bool answer_is_plain_name(answer_path name);

/** The path's first name, if names have no dots. The rest, of length 0 after the last name, is in *rest. */
answer_path answer_path_first(answer_path path, answer_path *rest);

/** The member that a name means; of members with the same name, the last. */
static inline portkey_value answer_member(portkey_value object, answer_path name)
{
    return portkey_value_get(object, name.name, name.length);
}

/**
 * The member of an object that the path begins with. One pass over the members, however many dots there are.
 *
 * @param rest what is left of the path, of length 0 after the last name, and where there is no such member
 */
portkey_value answer_path_member(portkey_value object, answer_path path, answer_path *rest);

/** Whether there is something at the path, null or not: in the value, or in an element of an array. */
bool answer_path_leads(answer_path path, portkey_value value);

#endif
