/* SPDX-License-Identifier: MIT */
/**
 * @file answer.h
 * The workflows export_workspace and import_workspace, as the commands call them.
 */
#ifndef SERVER_CLI_FILES_ANSWER_H
#define SERVER_CLI_FILES_ANSWER_H

#include "cli/files/folder.h"
#include "cli/named_workflow.h"

/** What a workflow answered. */
#define FILES_ANSWER_INIT CLI_ANSWER_INIT(8 * (size_t)FOLDER_MAX_BYTES)

/** Exports the workspace of the options. Returns the exit status. */
int files_export(cli_answer *answer, const cli_options *options);

/**
 * Imports files into it.
 *
 * @param plan NULL: only a plan is made
 */
int files_import(cli_answer *answer, const cli_options *options, const folder_files *files, const char *plan);

/** Takes the files of what was exported. Returns false after a complaint. */
bool files_take(folder_files *out, portkey_value answer);

/**
 * Finds out what an export tells about the workspace.
 *
 * @param out refers to texts of the answer and to `workspace`, the name that it was asked for by
 */
void files_find_origin(folder_origin *out, portkey_value answer, const char *workspace);

/**
 * Complains of what an export left out, and what was not looked at.
 *
 * @param what is incomplete by that, such as "the export"
 * @return EXIT_DONE; EXIT_FAILED where objects of the workspace are missing
 */
int files_complain(portkey_value answer, const char *what);

/** Complains of what was not looked at. */
void files_complain_unseen(portkey_value answer);

/** Prints what an import would do, or did. */
void files_print_plan(portkey_value answer);

/** How many files have that action, such as "create". */
size_t files_count(portkey_value answer, const char *action);

#endif
