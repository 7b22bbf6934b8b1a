/* SPDX-License-Identifier: MIT */
/**
 * @file confine.h
 * Taking from the process what it does not need any longer.
 */
#ifndef SERVER_CLI_CONFINE_H
#define SERVER_CLI_CONFINE_H

enum { CONFINE_MAX_FILES = 8 };

/** What a command needs besides. Zero-initialised: nothing. */
typedef struct confine_needs {
    const char
        *read[CONFINE_MAX_FILES]; /* files that are read again, and what may take their place; NULL: none */
    const char *remove;           /* a file that is removed at the end; NULL: none */
    const char *folder;           /* a folder in which files are made, changed and removed; NULL: none */
} confine_needs;

/**
 * Lets the process, from now on, write, create and execute no file, and read
 * only what resolving names and TLS need: the folders of the system, and the
 * certificates and settings of OpenSSL that the environment names; and what the
 * command needs. Files that are open stay as they are. To be called when the key file has been read and
 * before a thread is started.
 *
 * Uses Landlock. A kernel without it, or one that refuses, changes nothing.
 */
void confine_files(const confine_needs *needs);

#endif
