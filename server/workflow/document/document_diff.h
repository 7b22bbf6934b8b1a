/* SPDX-License-Identifier: MIT */
/**
 * @file document_diff.h
 * Two documents: as lines that a person can compare, and as a patch that a
 * program can apply.
 */
#ifndef SERVER_WORKFLOW_DOCUMENT_DOCUMENT_DIFF_H
#define SERVER_WORKFLOW_DOCUMENT_DOCUMENT_DIFF_H

#include "base/text.h"
#include "workflow/document/document.h"

/**
 * Appends a document as lines: members by their names, texts of several lines
 * and JSON that is kept as text opened up.
 *
 * @return false when out of memory
 */
bool document_append_lines(pa_text *out, const cJSON *document);

/** Adds the operations of a JSON Patch (RFC 6902) that make one document the other. Returns false when out of memory. */
bool document_add_patch(cJSON *patch, const cJSON *from, const cJSON *to);

#endif
