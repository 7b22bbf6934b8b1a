/* SPDX-License-Identifier: MIT */
/**
 * @file outside.h
 * Text that neither Portkey nor this program wrote, marked as data; and secrets, marked as such.
 *
 * People, callers of the gateway and remote servers choose names, prompts,
 * bodies and the like, and may put into them what is meant for a model. The
 * mark is a line of its own that names the members with such text. It holds
 * words of the documents and nothing from the answer, and stands outside of the
 * answer's text: what is in the answer can neither forge nor end it.
 */
#ifndef SERVER_ANSWERS_OUTSIDE_H
#define SERVER_ANSWERS_OUTSIDE_H

#include "answers/fields.h"

/**
 * Appends the mark, with a line end, if there is text of others in the answer's
 * members. Members that are not documented count as theirs.
 *
 * @param operation of whose answer the value is; NULL: not known, and all of it is theirs
 * @param rows      the path to a list of which only the fields are shown; NULL or "": it is the answer
 * @param fields    as answer_write_chosen() has them; without any, all is shown
 */
void outside_append_mark(pa_text *out, const portkey_operation *operation, portkey_value root,
                         const char *rows, const answer_fields *fields);

/**
 * Appends a line that names the secrets in the answer's members, with a line end, if there are any that the documents
 * call so (x-secret), other than masked ones. The arguments are the same.
 */
void outside_append_secrets(pa_text *out, const portkey_operation *operation, portkey_value root,
                            const char *rows, const answer_fields *fields);

/**
 * Whether a member of the operation's answer has no text of others, in its name neither: it may stand among our own
 * words.
 */
bool outside_is_ours(const portkey_operation *operation, portkey_value member);

/** The same as both for the body of an answer of which all is shown. */
void outside_append_mark_of_body(pa_text *out, const portkey_operation *operation, const char *body,
                                 size_t length);

/** Appends the mark of an answer of which nothing is known, with a line end. */
void outside_append_plain_mark(pa_text *out);

#endif
