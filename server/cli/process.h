/* SPDX-License-Identifier: MIT */
/**
 * @file process.h
 * What every command needs of its process before it does anything else.
 */
#ifndef SERVER_CLI_PROCESS_H
#define SERVER_CLI_PROCESS_H

#include <stdbool.h>

/**
 * Gives the process three standard descriptors, makes a write beyond the limit
 * for file sizes an error instead of a signal, and keeps secrets in the
 * process: no core dump has them, other processes of the same user can neither
 * trace it nor read its memory or environment, files that it makes are the
 * user's alone, and no program that it might start gains rights. To be called
 * before anything is opened.
 *
 * A descriptor that was closed at the start is filled: the next file or
 * socket would take its number, and be read or written in its place. Reading
 * from a filled standard input and writing to a filled standard output fails
 * with EBADF; what is written to a filled standard error is dropped.
 *
 * @return false on failure, with errno set
 */
bool process_prepare(void);

#endif
