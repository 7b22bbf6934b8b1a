/* SPDX-License-Identifier: MIT */
/**
 * @file folder.h
 * The folder that a workspace is kept in: files such as configs/shop.yaml.
 *
 * No link within the folder is followed, and nothing but regular files is read.
 * Each file takes its place whole. Complaints go to standard error.
 */
#ifndef SERVER_CLI_FILES_FOLDER_H
#define SERVER_CLI_FILES_FOLDER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"
#include "workflow/workspace/kind.h"

enum { FOLDER_MAX_BYTES = 32 * 1024 * 1024 }; /* of all files */

typedef struct folder_file {
    char *name; /* such as "configs/shop.yaml" */
    pa_text text;
    bool is_paired; /* files_pair(): the other side has a file of the same object */
    bool is_twin;   /* of a folder: it describes an object of the export, maybe as another file does */
    bool stays;     /* of an export: the folder says the same in other words */
} folder_file;

/** Begins as {0}. */
typedef struct folder_files {
    folder_file *files; /* in the order of their names, once folder_sort() or folder_read() was called */
    size_t count;
    size_t bytes;
} folder_files;

/** What became of files. */
typedef struct folder_counts {
    size_t written;
    size_t unchanged;
    size_t removed;
    size_t kept;     /* that have no object any longer, and were changed since they were exported */
    size_t doubtful; /* that were exported before and are not now, and may have an object all the same */
} folder_counts;

/** What is known of the workspace that files are of. */
typedef struct folder_origin {
    const char *workspace;          /* its slug; the name that it was asked for by, if it is not confirmed */
    bool is_confirmed;              /* it is known to be there */
    bool is_whole[WORKSPACE_KINDS]; /* of which kinds all objects have a file */
} folder_origin;

/** Opens a folder; `is_new` creates it where it is not there. Returns -1 after a complaint. */
int folder_open(const char *path, bool is_new);

/** Opens a folder in it, no link. -1 with ENOENT where there is none. */
int folder_open_within(int folder, const char *name);

/** Reads all files that a workspace may have. Returns false after a complaint. */
bool folder_read(folder_files *out, int folder);

/** Reads a file to its end. False with errno: EFBIG if it has more than the text may have, of which no more is read then. */
bool folder_read_file(pa_text *out, int file);

/** Reads those of them that can be read, and passes over all others. Returns false after a complaint: out of memory. */
bool folder_look(folder_files *out, int folder);

/** Whether a workspace without objects was exported into it. */
bool folder_is_of_export(int folder);

/** Warns of files of YAML, there, one folder below and in those within the folders of kinds, that folder_read() does not read. */
void folder_name_unread(int folder);

/** Adds a file with a copy of its text. Returns false after a complaint: too many, too large, out of memory. */
bool folder_add(folder_files *files, const char *name, const char *text, size_t length);

void folder_sort(folder_files *files);
void folder_free(folder_files *files);

/** The file of that name; NULL: none. The files are sorted. */
const folder_file *folder_find(const folder_files *files, const char *name);

/**
 * Writes the files that differ, but for those that stay, and removes those that
 * an earlier call wrote from the same workspace, that have no object any longer,
 * and that nobody changed since. Which these are is in the file SHA256SUMS, as
 * sha256sum has it, with the workspace as a comment. A folder of another
 * workspace is refused.
 *
 * @param present what folder_look() found there, after files_pair()
 * @param may_lose files that differ from what was exported are replaced; else they are named, and nothing is written
 * @return false after a complaint; some files may have been written
 */
bool folder_write(int folder, const folder_files *files, const folder_files *present,
                  const folder_origin *origin, bool may_lose, folder_counts *counts);

#endif
