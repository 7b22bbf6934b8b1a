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
#include "base/memory.h"

enum { MAX_KEY = 4096 };

static char *complain(pa_text *complaint, const char *path, const char *why)
{
    pa_text_append_string(complaint, "the key file ");
    pa_text_append_string(complaint, path);
    pa_text_append_string(complaint, " cannot be used: ");
    pa_text_append_string(complaint, why);
    return NULL;
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

    if (rules->note == NULL || (mode & S_IROTH) == 0)
        return;
    (void)snprintf(line, sizeof(line),
                   "warning: every user can read the key file %s (mode %04o); chmod o= keeps them from it",
                   path, mode);
    rules->note(rules->note_context, line);
}

/* Cuts what was read behind its first line. What is wrong with that, or NULL. */
static const char *cut(char *buffer, size_t length)
{
    size_t line = 0;

    while (line < length && buffer[line] > ' ' && buffer[line] < 0x7F)
        line++;
    pa_wipe(buffer + line + 1, length - line);
    if (line == 0)
        return "its first line is empty";
    if (line > MAX_KEY)
        return "its first line is too long";
    if (line < length && buffer[line] != '\n' && buffer[line] != '\r')
        return "its first line has a character that no key can have, such as a blank";
    buffer[line] = '\0';
    return NULL;
}

static const char *read_line(char *buffer, const access_rules *rules, const char *path)
{
    int file = pa_open_file(path);
    const char *why = NULL;
    ssize_t length = -1;

    if (file >= 0) {
        check_mode(rules, file, path);
        length = pa_read_start(file, buffer, MAX_KEY + 1);
    }
    if (length < 0)
        why = pa_why_unreadable(errno);
    if (file >= 0)
        (void)close(file);
    return why != NULL ? why : cut(buffer, (size_t)length);
}

char *access_read_key(const access_reading *reading, const char *path, pa_text *complaint)
{
    char *buffer = calloc(1, MAX_KEY + 3);
    char place[PATH_MAX];
    const char *why;

    if (buffer == NULL)
        return complain(complaint, path, "out of memory");
    if (!find(place, path, reading->path)) {
        free(buffer);
        return complain(complaint, path, "its name is too long");
    }
    why = read_line(buffer, reading->rules, place);
    if (why == NULL)
        return buffer;
    pa_wipe(buffer, MAX_KEY + 3);
    free(buffer);
    return complain(complaint, place, why);
}
