/* SPDX-License-Identifier: MIT */
/**
 * @file file.h
 * Files with secrets and settings, which are read as a whole, from their
 * beginning.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stddef.h>
#include <sys/types.h>

/**
 * Opens a regular file to read it. A FIFO neither blocks nor loses what is in it.
 *
 * @return its descriptor, which programs that are started do not get; or -1, with errno, which is EINVAL for what is no
 *         regular file
 */
int pa_open_file(const char *path);

/** Why pa_open_file() or pa_read_start() failed, in words. */
const char *pa_why_unreadable(int error);

/** Reads so many bytes, or all that there are. Returns how many; or -1, with errno. */
ssize_t pa_read_start(int file, char *buffer, size_t size);

/** Who may do what with it, such as 0600; 0 where that is not known. */
unsigned pa_mode_of_file(int file);

#endif
