/* SPDX-License-Identifier: MIT */
/**
 * @file read.h
 * What an entry of the file of principals says.
 */
#ifndef SERVER_ACCESS_READ_H
#define SERVER_ACCESS_READ_H

#include "access/file.h"
#include "yaml/tree.h"

/** A file that is being read. */
typedef struct access_reading {
    access_file *file;
    const access_rules *rules;
    const char *path;
    tree_problem *problem;
} access_reading;

/** Reads all entries. Returns false with a problem. */
bool access_read_tree(access_reading *reading, const tree_node *root);

/**
 * Reads the first line of the key file that an entry names, whose path may be relative to the folder of the file
 * of principals. Notes one that every user can read or change.
 *
 * @return freed by the caller, after it was wiped; NULL after appending why there is none
 */
char *access_read_key(const access_reading *reading, const char *path, pa_text *complaint);

#endif
