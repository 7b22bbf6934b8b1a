/* SPDX-License-Identifier: MIT */
/* Writing a folder: what differs, and away with what was written before and has no object any longer. */
#include <errno.h>
#include <fcntl.h>
#include <openssl/sha.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/encode.h"
#include "cli/complain.h"
#include "cli/files/folder.h"
#include "workflow/workspace/kind.h"
#include "workflow/workspace/rewrite.h"

enum { DIGITS = 2 * SHA256_DIGEST_LENGTH, MAX_SUMS = 512 * 1024, MAX_NAME = 256 };

static const char sums_name[] = "SHA256SUMS";
static const char comment[] = "# workspace: ";
static const char unfinished[] = ".portkey-admin-mcp.new";

static bool complain(const char *name)
{
    cli_complain("%s: %s", name, strerror(errno));
    return false;
}

static void write_digest(char out[DIGITS + 1], const pa_text *text)
{
    unsigned char bytes[SHA256_DIGEST_LENGTH];

    (void)SHA256((const unsigned char *)(text->data != NULL ? text->data : ""), text->length, bytes);
    pa_write_hex(out, bytes, sizeof(bytes));
    out[DIGITS] = '\0';
}

/* ---- one file ---- */

/* Returns whether there is a regular file that could be read. */
static bool read_present(pa_text *out, int folder, const char *name)
{
    int file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat status;
    bool is_read = false;

    if (file < 0)
        return false;
    if (fstat(file, &status) == 0 && S_ISREG(status.st_mode))
        is_read = folder_read_file(out, file);
    (void)close(file);
    return is_read;
}

static bool write_all(int file, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t count = write(file, bytes, length);

        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes += count;
        length -= (size_t)count;
    }
    return true;
}

/* Beside it first, so that whoever reads it sees the old one or the new one. A link of its name is replaced, not followed. */
static bool put_file(int folder, const char *name, const pa_text *text, const char *path)
{
    int file;
    bool is_written;

    (void)unlinkat(folder, unfinished, 0);
    file = openat(folder, unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (file < 0)
        return complain(path);
    is_written = write_all(file, text->data != NULL ? text->data : "", text->length) && fsync(file) == 0;
    if (close(file) == 0 && is_written && renameat(folder, unfinished, folder, name) == 0)
        return true;
    (void)complain(path);
    (void)unlinkat(folder, unfinished, 0);
    return false;
}

static bool is_present(int folder, const char *name, const pa_text *wanted)
{
    pa_text present = PA_TEXT_INIT(WORKSPACE_MAX_FILE);
    bool is_same = read_present(&present, folder, name) && present.length == wanted->length &&
                   (present.length == 0 || memcmp(present.data, wanted->data, present.length) == 0);

    pa_text_free(&present);
    return is_same;
}

/* The folder of a file's kind, created if it has to be. Returns -1 after a complaint. */
static int open_kind(int folder, const workspace_kind *kind)
{
    int opened;

    if (mkdirat(folder, kind->folder, 0777) < 0 && errno != EEXIST) {
        (void)complain(kind->folder);
        return -1;
    }
    opened = folder_open_within(folder, kind->folder);
    if (opened < 0)
        (void)complain(kind->folder);
    return opened;
}

static bool write_file(int folder, const folder_file *file, folder_counts *counts)
{
    const workspace_kind *kind = workspace_kind_in(file->name);
    const char *name = strchr(file->name, '/') + 1;
    int opened = open_kind(folder, kind);
    bool is_fine = opened >= 0;

    if (!is_fine)
        return false;
    if (file->stays || is_present(opened, name, &file->text)) {
        counts->unchanged++;
    } else {
        is_fine = put_file(opened, name, &file->text, file->name);
        counts->written += is_fine;
    }
    (void)close(opened);
    return is_fine;
}

/* ---- what was written before ---- */

/* A file that has no object any longer, if it is as it was written. */
static void remove_file(int folder, const char *path, const char *digest, folder_counts *counts)
{
    const workspace_kind *kind = workspace_kind_in(path);
    const char *name = strchr(path, '/') + 1;
    int opened = folder_open_within(folder, kind->folder);
    pa_text text = PA_TEXT_INIT(WORKSPACE_MAX_FILE);
    char present[DIGITS + 1] = "";

    if (opened < 0)
        return;
    if (read_present(&text, opened, name)) {
        write_digest(present, &text);
        if (strcmp(present, digest) == 0 && unlinkat(opened, name, 0) == 0)
            counts->removed++;
        else
            counts->kept++;
    }
    pa_text_free(&text);
    (void)close(opened);
}

/* The list of what was written before, and what becomes of it. */
struct list {
    int folder;
    const folder_files *files; /* that are written now */
    const folder_files *present;
    const folder_origin *origin;
    pa_text text;             /* as it is there */
    char workspace[MAX_NAME]; /* that it names; "": none */
    pa_text rest;             /* lines of it that stay on the list */
};

/* "DIGEST  configs/shop.yaml"; other lines are nobody's. Returns whether it is one. */
static bool read_line(char digest[DIGITS + 1], char path[MAX_NAME], const char *line, size_t length)
{
    if (length <= DIGITS + 2 || length - DIGITS - 2 >= MAX_NAME || memcmp(line + DIGITS, "  ", 2) != 0)
        return false;
    (void)snprintf(digest, DIGITS + 1, "%.*s", (int)DIGITS, line);
    (void)snprintf(path, MAX_NAME, "%.*s", (int)(length - DIGITS - 2), line + DIGITS + 2);
    return workspace_is_file_name(path);
}

/* The file stays. It stays on the list, too, unless that names no workspace and so may be of another one. */
static void leave(struct list *list, const char *line, size_t length, folder_counts *counts)
{
    counts->doubtful++;
    if (list->workspace[0] == '\0')
        return;
    pa_text_append(&list->rest, line, length);
    pa_text_append_char(&list->rest, '\n');
}

/* It has no object any longer, or another file is of the same. */
static bool has_gone(const struct list *list, const char *path)
{
    const folder_file *file = folder_find(list->present, path);

    return list->origin->is_whole[workspace_kind_in(path)->id] || (file != NULL && file->is_twin);
}

static void look_at_line(struct list *list, const char *line, size_t length, folder_counts *counts)
{
    char digest[DIGITS + 1];
    char path[MAX_NAME];

    if (!read_line(digest, path, line, length) || folder_find(list->files, path) != NULL)
        return;
    if (list->workspace[0] != '\0' && has_gone(list, path))
        remove_file(list->folder, path, digest, counts);
    else if (faccessat(list->folder, path, F_OK, 0) == 0)
        leave(list, line, length, counts);
}

static void remove_others(struct list *list, folder_counts *counts)
{
    for (const char *line = list->text.data; line != NULL && *line != '\0';) {
        size_t length = strcspn(line, "\n");

        look_at_line(list, line, length, counts);
        line += length + (line[length] == '\n' ? 1 : 0);
    }
}

/* ---- the list ---- */

static size_t length_of_name(const char *text)
{
    return strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");
}

/* Its first line says the workspace, as a comment. */
static void read_list(struct list *list)
{
    size_t before = strlen(comment);
    size_t length;

    if (!read_present(&list->text, list->folder, sums_name) || list->text.data == NULL ||
        strncmp(list->text.data, comment, before) != 0)
        return;
    length = length_of_name(list->text.data + before);
    if (list->text.data[before + length] == '\n' && length < sizeof(list->workspace))
        (void)snprintf(list->workspace, sizeof(list->workspace), "%.*s", (int)length,
                       list->text.data + before);
}

static void append_workspace(pa_text *out, const struct list *list)
{
    const char *workspace = list->origin->is_confirmed ? list->origin->workspace : list->workspace;

    if (workspace[0] == '\0' || workspace[length_of_name(workspace)] != '\0')
        return;
    pa_text_append_string(out, comment);
    pa_text_append_string(out, workspace);
    pa_text_append_char(out, '\n');
}

static void append_sums(pa_text *out, const folder_files *files)
{
    char digest[DIGITS + 1];

    for (size_t i = 0; i < files->count; i++) {
        write_digest(digest, &files->files[i].text);
        pa_text_append_string(out, digest);
        pa_text_append_string(out, "  ");
        pa_text_append_string(out, files->files[i].name);
        pa_text_append_char(out, '\n');
    }
}

static bool write_list(const struct list *list)
{
    pa_text sums = PA_TEXT_INIT(MAX_SUMS);
    bool is_fine;

    append_workspace(&sums, list);
    append_sums(&sums, list->files);
    pa_text_append(&sums, list->rest.data, list->rest.length);
    is_fine = !pa_text_failed(&sums) && !pa_text_failed(&list->rest);
    if (!is_fine)
        cli_complain("%s: the list is larger than 512 KiB, or out of memory", sums_name);
    else if (!is_present(list->folder, sums_name, &sums))
        is_fine = put_file(list->folder, sums_name, &sums, sums_name);
    pa_text_free(&sums);
    return is_fine;
}

/* ---- what would be lost ---- */

/* The line of a text in it that begins at its place from the beginning of a line; NULL: there is none. */
static bool has_line(const struct list *list, size_t place, const char *text)
{
    const char *found = list->text.data;

    while (found != NULL && (found = strstr(found, text)) != NULL) {
        if ((size_t)(found - list->text.data) == place ||
            ((size_t)(found - list->text.data) > place && found[-1 - (ptrdiff_t)place] == '\n'))
            return true;
        found++;
    }
    return false;
}

/* Whether the list has a file that says that, under whichever name. */
static bool is_as_listed(const struct list *list, const pa_text *present)
{
    char digest[DIGITS + 1];

    write_digest(digest, present);
    return has_line(list, 0, digest);
}

static bool is_listed(const struct list *list, const char *name)
{
    char end[MAX_NAME + 4];

    (void)snprintf(end, sizeof(end), "  %s\n", name);
    return has_line(list, DIGITS, end);
}

/* A file that somebody wrote, or changed since it was exported; a link has nothing that would be lost. */
static bool is_of_somebody(const struct list *list, const folder_file *file)
{
    const workspace_kind *kind = workspace_kind_in(file->name);
    int opened = folder_open_within(list->folder, kind->folder);
    const char *name = strchr(file->name, '/') + 1;
    pa_text present = PA_TEXT_INIT(WORKSPACE_MAX_FILE);
    bool is = opened >= 0 && !file->stays && !is_present(opened, name, &file->text) &&
              read_present(&present, opened, name) && !is_as_listed(list, &present);

    pa_text_free(&present);
    if (opened >= 0)
        (void)close(opened);
    return is;
}

static bool is_nothing_lost(const struct list *list)
{
    size_t count = 0;

    for (size_t i = 0; i < list->files->count; i++) {
        if (!is_of_somebody(list, &list->files->files[i]))
            continue;
        cli_complain("%s: %s", list->files->files[i].name,
                     is_listed(list, list->files->files[i].name) ? "was changed since the last export"
                                                                 : "was not exported before");
        count++;
    }
    if (count > 0)
        cli_complain("nothing was written, as what these say would be lost: keep it elsewhere, or import it "
                     "first; --yes replaces the files");
    return count == 0;
}

/* ---- all of it ---- */

bool folder_is_of_export(int folder)
{
    return faccessat(folder, sums_name, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
}

static bool is_of_it(const struct list *list)
{
    const char *workspace = list->origin->workspace;

    if (list->workspace[0] == '\0' || strcmp(list->workspace, workspace) == 0)
        return true;
    cli_complain("%s: the folder is of the workspace %s, not %s; nothing was written: take another folder",
                 sums_name, list->workspace, workspace);
    return false;
}

static bool write_files(int folder, const folder_files *files, folder_counts *counts)
{
    for (size_t i = 0; i < files->count; i++)
        if (!write_file(folder, &files->files[i], counts))
            return false;
    return true;
}

bool folder_write(int folder, const folder_files *files, const folder_files *present,
                  const folder_origin *origin, bool may_lose, folder_counts *counts)
{
    struct list list = {
        .folder = folder,
        .files = files,
        .present = present,
        .origin = origin,
        .text = PA_TEXT_INIT(MAX_SUMS),
        .rest = PA_TEXT_INIT(MAX_SUMS),
    };
    bool is_fine;

    read_list(&list);
    is_fine = is_of_it(&list) && (may_lose || is_nothing_lost(&list)) && write_files(folder, files, counts);
    if (is_fine) {
        remove_others(&list, counts);
        is_fine = write_list(&list);
    }
    pa_text_free(&list.text);
    pa_text_free(&list.rest);
    return is_fine;
}
