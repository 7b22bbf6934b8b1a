/* SPDX-License-Identifier: MIT */
/* Writing a folder: what differs, and away with what was written before and has no object any longer. */
#include <errno.h>
#include <fcntl.h>
#include <openssl/sha.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/encode.h"
#include "cli/files/folder.h"
#include "cli/report.h"
#include "workflow/workspace/kind.h"
#include "workflow/workspace/rewrite.h"

enum { DIGITS = 2 * SHA256_DIGEST_LENGTH, MAX_SUMS = 512 * 1024, MAX_NAME = 256 };

static const char sums_name[] = "SHA256SUMS";
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
    char chunk[16384];
    ssize_t count = -1;

    if (file < 0)
        return false;
    if (fstat(file, &status) == 0 && S_ISREG(status.st_mode))
        while ((count = read(file, chunk, sizeof(chunk))) > 0)
            pa_text_append(out, chunk, (size_t)count);
    (void)close(file);
    return count == 0 && !pa_text_failed(out);
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
    pa_text present = PA_TEXT_INIT(FOLDER_MAX_FILE);
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
    opened = openat(folder, kind->folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
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
    if (is_present(opened, name, &file->text)) {
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
    int opened = openat(folder, kind->folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    pa_text text = PA_TEXT_INIT(FOLDER_MAX_FILE);
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

/* "DIGEST  configs/shop.yaml"; other lines are nobody's. */
static void look_at_line(int folder, const char *line, size_t length, const folder_files *files,
                         folder_counts *counts)
{
    char digest[DIGITS + 1];
    char path[MAX_NAME];

    if (length <= DIGITS + 2 || length - DIGITS - 2 >= sizeof(path) || memcmp(line + DIGITS, "  ", 2) != 0)
        return;
    (void)snprintf(digest, sizeof(digest), "%.*s", (int)DIGITS, line);
    (void)snprintf(path, sizeof(path), "%.*s", (int)(length - DIGITS - 2), line + DIGITS + 2);
    if (workspace_is_file_name(path) && folder_find(files, path) == NULL)
        remove_file(folder, path, digest, counts);
}

static void remove_others(int folder, const folder_files *files, folder_counts *counts)
{
    pa_text sums = PA_TEXT_INIT(MAX_SUMS);

    if (read_present(&sums, folder, sums_name))
        for (const char *line = sums.data; line != NULL && *line != '\0';) {
            size_t length = strcspn(line, "\n");

            look_at_line(folder, line, length, files, counts);
            line += length + (line[length] == '\n' ? 1 : 0);
        }
    pa_text_free(&sums);
}

static bool write_sums(int folder, const folder_files *files)
{
    pa_text sums = PA_TEXT_INIT(MAX_SUMS);
    char digest[DIGITS + 1];
    bool is_fine;

    for (size_t i = 0; i < files->count; i++) {
        write_digest(digest, &files->files[i].text);
        pa_text_append_string(&sums, digest);
        pa_text_append_string(&sums, "  ");
        pa_text_append_string(&sums, files->files[i].name);
        pa_text_append_char(&sums, '\n');
    }
    if (pa_text_failed(&sums))
        cli_complain("out of memory");
    is_fine = !pa_text_failed(&sums) &&
              (is_present(folder, sums_name, &sums) || put_file(folder, sums_name, &sums, sums_name));
    pa_text_free(&sums);
    return is_fine;
}

bool folder_write(int folder, const folder_files *files, folder_counts *counts)
{
    for (size_t i = 0; i < files->count; i++)
        if (!write_file(folder, &files->files[i], counts))
            return false;
    remove_others(folder, files, counts);
    return write_sums(folder, files);
}
