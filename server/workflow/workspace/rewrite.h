/* SPDX-License-Identifier: MIT */
/**
 * @file rewrite.h
 * A file of a workspace: read, with the checks that need no other file, and
 * written as export_workspace writes it: two files that say the same are then
 * the same text.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_REWRITE_H
#define SERVER_WORKFLOW_WORKSPACE_REWRITE_H

#include "base/text.h"
#include "workflow/document/document.h"
#include "workflow/workspace/kind.h"

/** Whether a name of a file is one that import_workspace takes, such as "configs/shop.yaml". */
bool workspace_is_file_name(const char *name);

/**
 * Reads the document of a file, which has members that its kind has, and a name.
 *
 * @param out receives it, to be freed with document_free(); may be set after failures, too
 * @param values_left as of yaml_text_read()
 * @param complaint receives what is wrong with it, with line and column where the YAML is
 * @return 0, PORTKEY_EARGUMENTS after a complaint, or PORTKEY_ENOMEM
 */
PORTKEY_CHECK_RESULT int workspace_read_file(cJSON **out, const workspace_kind *kind, const char *text,
                                             size_t length, size_t *values_left, pa_text *complaint);

/**
 * Appends the file of that name, which workspace_is_file_name() takes.
 *
 * @param complaint receives what is wrong with it, as workspace_read_file() says it
 * @return whether it could be read and written
 */
bool workspace_rewrite(pa_text *out, const char *name, const char *text, size_t length, pa_text *complaint);

#endif
