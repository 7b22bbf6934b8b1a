/* SPDX-License-Identifier: MIT */
/* Reading the file of principals. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "access/read.h"
#include "base/file.h"

enum { BLOCK = 16 * 1024 };

static bool complain(pa_text *complaint, const char *path, const char *why)
{
    pa_text_append_string(complaint, path);
    pa_text_append_string(complaint, " cannot be read: ");
    pa_text_append_string(complaint, why);
    return false;
}

/* Reads all, and a byte more than is allowed of what is too long. */
static bool read_all(int file, pa_text *text)
{
    ssize_t count = 1;

    while (count > 0 && text->length <= TREE_MAX_BYTES) {
        char block[BLOCK];

        count = read(file, block, sizeof(block));
        if (count < 0 && errno == EINTR)
            count = 1;
        else if (count > 0)
            pa_text_append(text, block, (size_t)count);
    }
    if (pa_text_failed(text))
        errno = ENOMEM;
    return count >= 0 && !pa_text_failed(text);
}

/* Who can change the file can let anyone in. */
static bool read_safe(int file, const char *path, pa_text *text, pa_text *complaint)
{
    if ((pa_mode_of_file(file) & S_IWOTH) != 0) {
        pa_text_append_string(complaint, path);
        pa_text_append_string(complaint, " is not used: every user can change it, and so gain access; "
                                         "chmod o-w prevents that");
        return false;
    }
    return read_all(file, text) || complain(complaint, path, strerror(errno));
}

static bool read_file(const char *path, pa_text *text, pa_text *complaint)
{
    int file = pa_open_file(path);
    bool worked;

    if (file < 0)
        return complain(complaint, path, pa_why_unreadable(errno));
    worked = read_safe(file, path, text, complaint);
    (void)close(file);
    return worked;
}

/* As compilers write it, so that editors find the place. */
static void report(pa_text *complaint, const char *path, const tree_problem *problem)
{
    pa_text_append_string(complaint, path);
    if (problem->place.line > 0) {
        pa_text_append_char(complaint, ':');
        pa_text_append_integer(complaint, problem->place.line);
        pa_text_append_char(complaint, ':');
        pa_text_append_integer(complaint, problem->place.column);
    }
    pa_text_append_string(complaint, ": ");
    pa_text_append_string(complaint, problem->message.data != NULL ? problem->message.data : "out of memory");
}

static bool fill(access_reading *reading, const pa_text *text)
{
    tree read;
    bool is_good;

    if (!tree_read(&read, text->data != NULL ? text->data : "", text->length, TREE_MAX_NODES,
                   reading->problem))
        return false;
    is_good = access_read_tree(reading, read.root);
    tree_free(&read);
    return is_good;
}

access_file *access_file_read(const char *path, const access_rules *rules, pa_text *complaint)
{
    tree_problem problem = TREE_PROBLEM_INIT;
    pa_text text = PA_TEXT_INIT(2 * TREE_MAX_BYTES);
    access_file *file = calloc(1, sizeof(*file));
    access_reading reading = {.file = file, .rules = rules, .path = path, .problem = &problem};

    if (file == NULL) {
        (void)complain(complaint, path, "out of memory");
        return NULL;
    }
    file->holders = 1;
    if (!read_file(path, &text, complaint) || !fill(&reading, &text)) {
        if (complaint->length == 0)
            report(complaint, path, &problem);
        access_file_leave(file);
        file = NULL;
    }
    pa_text_free(&text);
    pa_text_free(&problem.message);
    return file;
}
