/* SPDX-License-Identifier: MIT */
/**
 * @file confine.h
 * Taking from the process what it does not need any longer.
 */
#ifndef SERVER_CLI_CONFINE_H
#define SERVER_CLI_CONFINE_H

/**
 * Lets the process, from now on, write, create and execute no file, and read
 * only what resolving names and TLS need: the folders of the system, and the
 * certificates and settings of OpenSSL that the environment names. Files that
 * are open stay as they are. To be called when the key file has been read and
 * before a thread is started.
 *
 * Uses Landlock. A kernel without it, or one that refuses, changes nothing.
 */
void confine_files(void);

#endif
