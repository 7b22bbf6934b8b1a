/* SPDX-License-Identifier: MIT */
/**
 * @file pair.h
 * Which files of a folder describe the objects of an export. They are found as
 * import_workspace finds them, by what they say; so a file may have another name
 * than the export gives it.
 */
#ifndef SERVER_CLI_FILES_PAIR_H
#define SERVER_CLI_FILES_PAIR_H

#include "cli/files/folder.h"

/**
 * Gives the files of an export the names that the folder has for the same
 * objects, in references, too, and marks those that are there. A name that the
 * folder has for another object gets a hash. Both are sorted before and after.
 *
 * @param is_checked files that an import would refuse by their names are refused: two of one object, or one in a
 *                   collection that is nowhere. Else what cannot be paired is not
 * @return false after a complaint
 */
bool files_pair(folder_files *there, folder_files *here, bool is_checked);

/** Marks the files of an export, after files_pair(), that the folder has in other words. */
void files_mark_same(folder_files *there, const folder_files *here);

/** Complains of what looks like a secret, and was left out of files of an export. */
void files_complain_secrets(const folder_files *there);

#endif
