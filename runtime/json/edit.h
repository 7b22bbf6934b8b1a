/* SPDX-License-Identifier: MIT */
/**
 * @file edit.h
 * Shared by the functions that make a JSON text of another one.
 */
#ifndef PORTKEYADMIN_RUNTIME_JSON_EDIT_H
#define PORTKEYADMIN_RUNTIME_JSON_EDIT_H

#include "base/text.h"
#include "json/json.h"

/** A text that is being made. */
struct pa_edit {
    portkey_json_limits limits;
    pa_text text;
    size_t wanted; /* bytes that were appended, those that found no room included */
    portkey_error *error;
};

/** Begins an edit within limits; NULL: the defaults. */
void pa_edit_begin(struct pa_edit *edit, const portkey_json_limits *limits, portkey_error *error);

/** Parses a text that the edit reads; `what` names it in messages. */
int pa_edit_read(struct pa_edit *edit, portkey_json **out, const char *what, const char *text, size_t length);

void pa_edit_append(struct pa_edit *edit, const char *bytes, size_t length);

/** Appends the bytes from one place of a text to another. */
void pa_edit_copy(struct pa_edit *edit, const char *from, const char *to);

/** Appends the bytes of a value. */
void pa_edit_append_value(struct pa_edit *edit, portkey_value value);

/**
 * Ends the edit.
 *
 * @param out    receives the text if there was no failure before, and it is JSON within the limits
 * @param result 0, or the failure before
 * @return that, or a failure of the text
 */
int pa_edit_finish(struct pa_edit *edit, char **out, int result);

/** Where a member or element lies in its text. */
struct pa_slot {
    const char *lead;  /* white space before it */
    const char *begin; /* its key, or its value */
    const char *key_end;
    const char *value;
    const char *value_end;
    const char *end; /* after the white space behind it */
};

/** The slot of a value that is a member or an element. */
struct pa_slot pa_slot_of(portkey_value value);

/** The last member or element of a container; no value for an empty one. */
portkey_value pa_last_child(portkey_value container);

#endif
