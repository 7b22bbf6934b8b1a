/* SPDX-License-Identifier: MIT */
/**
 * @file json.h
 * Values of an answer as compact JSON: without blanks, with chosen members, and
 * without members that are null.
 *
 * Numbers and strings are written as the bytes that they came as. Values are no
 * deeper than a pa_writer nests, which is as deep as the reader reads.
 */
#ifndef SERVER_ANSWERS_JSON_H
#define SERVER_ANSWERS_JSON_H

#include "answers/fields.h"
#include "base/json_writer.h"

struct member_facts;

/** What the documents say of a member of a value, if `around` is what they say of that; NULL: nothing. */
const struct member_facts *answer_facts_of(const struct member_facts *around, portkey_value member);

/** Whether the documents have the member's name, or it is plain (fields.h). Else it counts as text of others. */
bool answer_has_plain_name(const struct member_facts *known, portkey_value member);

/** Writes a member of an object, name and value, as it came. */
void answer_write_member(pa_writer *writer, portkey_value member);

/** Writes the whole value. */
void answer_write_value(pa_writer *writer, portkey_value value, bool keeps_nulls);

/**
 * Writes of an object the members at the paths, in the order of the paths, and
 * of an array that much of each element. What has no members is written whole.
 */
void answer_write_chosen(pa_writer *writer, portkey_value value, const answer_fields *fields,
                         bool keeps_nulls);

/** Writes the key of a member as that of the next value. */
void answer_write_key(pa_writer *writer, portkey_value member);

#endif
