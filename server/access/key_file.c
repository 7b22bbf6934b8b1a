/* SPDX-License-Identifier: MIT */
/* The Portkey key of a principal, in a file of its own: the file of principals has no secret in it. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "access/read.h"
#include "base/file.h"
#include "base/key.h"
#include "base/memory.h"

static const char unusable[] = " cannot be used: ";

static bool complain(pa_text *complaint, const char *path, const char *what, const char *why)
{
    pa_text_append_string(complaint, "the key file ");
    pa_text_append_string(complaint, path);
    pa_text_append_string(complaint, what);
    pa_text_append_string(complaint, why);
    return false;
}

/* Beside the other file, unless it is absolute. */
static bool find(char out[PATH_MAX], const char *path, const char *beside)
{
    const char *slash = strrchr(beside, '/');
    int folder = path[0] != '/' && slash != NULL ? (int)(slash - beside) + 1 : 0;

    return snprintf(out, PATH_MAX, "%.*s%s", folder, beside, path) < PATH_MAX;
}

/* A group of its own is what systems have for keys. */
static void check_mode(const access_rules *rules, int file, const char *path)
{
    char line[PATH_MAX + 128];
    unsigned mode = pa_mode_of_file(file);

    if (rules->note == NULL || (mode & (S_IROTH | S_IWOTH)) == 0)
        return;
    (void)snprintf(line, sizeof(line),
                   "warning: every user can %s the key file %s (mode %04o); chmod o= keeps them from it",
                   (mode & S_IWOTH) != 0 ? "change" : "read", path, mode);
    rules->note(rules->note_context, line);
}

/* The length of its first line; or -1, with errno. */
static ssize_t read_file(char *buffer, const access_rules *rules, const char *path)
{
    int file = pa_open_file(path);
    ssize_t length;
    int error;

    if (file < 0)
        return -1;
    check_mode(rules, file, path);
    length = pa_read_key(file, buffer);
    error = errno;
    (void)close(file);
    errno = error;
    return length;
}

/* Fills the buffer, or complains. */
static bool read_key(char *buffer, const access_reading *reading, const char *path, pa_text *complaint)
{
    char place[PATH_MAX];
    const char *flaw;
    ssize_t length;

    if (!find(place, path, reading->path))
        return complain(complaint, path, unusable, "its name is too long");
    length = read_file(buffer, reading->rules, place);
    if (length < 0)
        return complain(complaint, place, unusable, pa_why_unreadable(errno));
    flaw = pa_key_flaw(buffer, (size_t)length);
    return flaw == NULL || complain(complaint, place, " has no valid API key on its first line: ", flaw);
}

char *access_read_key(const access_reading *reading, const char *path, pa_text *complaint)
{
    char *buffer = calloc(1, PA_KEY_FILE_SIZE);

    if (buffer == NULL) {
        (void)complain(complaint, path, unusable, "out of memory");
        return NULL;
    }
    if (read_key(buffer, reading, path, complaint))
        return buffer;
    pa_wipe(buffer, PA_KEY_FILE_SIZE);
    free(buffer);
    return NULL;
}
