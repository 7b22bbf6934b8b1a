/* SPDX-License-Identifier: MIT */
/**
 * @file yaml_text.h
 * Documents as YAML text, and back, without losing a digit.
 *
 * Of plain text in a file only what JSON knows is no text: numbers, true, false
 * and null. All else that YAML would guess about is text.
 */
#ifndef SERVER_WORKFLOW_DOCUMENT_YAML_TEXT_H
#define SERVER_WORKFLOW_DOCUMENT_YAML_TEXT_H

#include "base/text.h"
#include "workflow/document/document.h"

/**
 * Appends a document as YAML: its members in their order, those of objects
 * within by their names. In its member `messages` they stay in their order, too:
 * these are a template whose text must not change.
 *
 * @return 0; PORTKEY_ENOMEM; PORTKEY_ETOOLARGE if it is too large or too deep to be read again
 */
PORTKEY_CHECK_RESULT int yaml_text_write(pa_text *out, const cJSON *document);

/**
 * Reads a document.
 *
 * @param values_left how many values it may have, keys not counted, of which those that it has are taken; 0 after it had
 *                    more. NULL: as many as a file may have.
 * @param complaint receives what is wrong, with line and column
 * @return 0, PORTKEY_ENOMEM, or PORTKEY_EARGUMENTS with the complaint
 */
PORTKEY_CHECK_RESULT int yaml_text_read(cJSON **out, const char *text, size_t length, size_t *values_left,
                                        pa_text *complaint);

#endif
