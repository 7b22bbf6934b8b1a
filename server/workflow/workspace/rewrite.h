/* SPDX-License-Identifier: MIT */
/**
 * @file rewrite.h
 * A file of a workspace, written as export_workspace writes it: two files that
 * say the same are then the same text.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_REWRITE_H
#define SERVER_WORKFLOW_WORKSPACE_REWRITE_H

#include "base/text.h"

/** Whether a name of a file is one that import_workspace takes, such as "configs/shop.yaml". */
bool workspace_is_file_name(const char *name);

/**
 * Appends the file. Members that its kind does not have stay, at the end.
 *
 * @param complaint receives what is wrong with it, with line and column
 * @return whether it could be read and written
 */
bool workspace_rewrite(pa_text *out, const char *name, const char *text, size_t length, pa_text *complaint);

#endif
