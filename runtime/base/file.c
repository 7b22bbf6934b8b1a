/* SPDX-License-Identifier: MIT */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Without O_NONBLOCK, opening a FIFO would wait for somebody to write into it. */
int pa_open_file(const char *path)
{
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    struct stat about;

    if (file < 0 || (fstat(file, &about) == 0 && S_ISREG(about.st_mode)))
        return file;
    (void)close(file);
    errno = EINVAL;
    return -1;
}

const char *pa_why_unreadable(int error)
{
    return error == EINVAL ? "it is not a regular file" : strerror(error);
}

ssize_t pa_read_start(int file, char *buffer, size_t size)
{
    size_t used = 0;
    ssize_t count = 1;

    while (count > 0 && used < size) {
        count = read(file, buffer + used, size - used);
        if (count < 0 && errno == EINTR)
            count = 1;
        else if (count > 0)
            used += (size_t)count;
    }
    return count < 0 ? -1 : (ssize_t)used;
}

unsigned pa_mode_of_file(int file)
{
    struct stat about;

    return fstat(file, &about) == 0 ? (unsigned)about.st_mode & 07777 : 0;
}
