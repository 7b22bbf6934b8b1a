/* SPDX-License-Identifier: MIT */
/**
 * @file line_diff.h
 * Two texts, line by line, as a unified diff.
 */
#ifndef SERVER_WORKFLOW_DOCUMENT_LINE_DIFF_H
#define SERVER_WORKFLOW_DOCUMENT_LINE_DIFF_H

#include "base/text.h"

/** A text with a name for the head of the diff. */
typedef struct line_diff_side {
    const char *name;
    const char *text;
} line_diff_side;

/**
 * Appends how to come from one text to the other; nothing if they are equal.
 * Where both differ in a thousand lines, they count as different as a whole.
 *
 * @return false when out of memory
 */
bool line_diff_append(pa_text *out, const line_diff_side *from, const line_diff_side *to);

#endif
