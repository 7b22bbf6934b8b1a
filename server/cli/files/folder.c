/* SPDX-License-Identifier: MIT */
#include "cli/files/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/utf8.h"
#include "cli/complain.h"
#include "workflow/workspace/kind.h"
#include "workflow/workspace/rewrite.h"

static bool complain(const char *name)
{
    cli_complain("%s: %s", name, strerror(errno));
    return false;
}

int folder_open(const char *path, bool is_new)
{
    int folder;

    if (is_new && mkdir(path, 0777) < 0 && errno != EEXIST) {
        (void)complain(path);
        return -1;
    }
    folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        (void)complain(path);
    return folder;
}

/* ---- files in memory ---- */

bool folder_add(folder_files *files, const char *name, const char *text, size_t length)
{
    folder_file *grown = NULL;
    folder_file *file;

    if (files->count == WORKSPACE_MAX_FILES || length > WORKSPACE_MAX_FILE ||
        files->bytes + length > FOLDER_MAX_BYTES) {
        cli_complain("%s: a workspace may have %d files of 1 MiB each, and 32 MiB in all", name,
                     (int)WORKSPACE_MAX_FILES);
        return false;
    }
    if ((files->count & (files->count + 1)) == 0)
        grown = realloc(files->files, 2 * (files->count + 1) * sizeof(*grown));
    else
        grown = files->files;
    if (grown == NULL) {
        cli_complain("out of memory");
        return false;
    }
    files->files = grown;
    file = &grown[files->count];
    *file = (folder_file){.name = strdup(name), .text = PA_TEXT_INIT(WORKSPACE_MAX_FILE)};
    files->count++;
    files->bytes += length;
    pa_text_append(&file->text, text, length);
    if (file->name != NULL && !pa_text_failed(&file->text))
        return true;
    cli_complain("out of memory");
    return false;
}

static int compare(const void *a, const void *b)
{
    return strcmp(((const folder_file *)a)->name, ((const folder_file *)b)->name);
}

void folder_sort(folder_files *files)
{
    if (files->count > 0)
        qsort(files->files, files->count, sizeof(*files->files), compare);
}

const folder_file *folder_find(const folder_files *files, const char *name)
{
    size_t low = 0;
    size_t high = files->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(name, files->files[middle].name);

        if (order == 0)
            return &files->files[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

void folder_free(folder_files *files)
{
    for (size_t i = 0; i < files->count; i++) {
        free(files->files[i].name);
        pa_text_free(&files->files[i].text);
    }
    free(files->files);
}

/* ---- reading ---- */

/* Not further than to the limit of the text, however long the file is. */
bool folder_read_file(pa_text *out, int file)
{
    char chunk[16384];
    ssize_t count = 0;

    while (!pa_text_failed(out) && (count = read(file, chunk, sizeof(chunk))) > 0)
        pa_text_append(out, chunk, (size_t)count);
    if (pa_text_failed(out))
        errno = EFBIG;
    return count == 0 && !pa_text_failed(out);
}

/* Neither a link, nor a device or a pipe that somebody put there. Returns -1 with errno. */
static int open_regular(int folder, const char *name)
{
    int file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat status;

    if (file < 0 || (fstat(file, &status) == 0 && S_ISREG(status.st_mode)))
        return file;
    (void)close(file);
    errno = EINVAL;
    return -1;
}

static bool is_text(const pa_text *text)
{
    return text->length == 0 ||
           (memchr(text->data, '\0', text->length) == NULL && pa_is_utf8(text->data, text->length));
}

static bool complain_of(const char *path, const char *what)
{
    cli_complain("%s: %s", path, what);
    return false;
}

/* `path` is for complaints, and what the file is called. */
static bool read_file(folder_files *out, int folder, const char *name, const char *path)
{
    pa_text text = PA_TEXT_INIT(WORKSPACE_MAX_FILE);
    int file = open_regular(folder, name);
    bool is_read = file >= 0 && folder_read_file(&text, file);

    if (!is_read)
        cli_complain("%s: %s", path,
                     errno == ELOOP || errno == EINVAL ? "is no regular file; links are not followed"
                                                       : strerror(errno));
    else if (!is_text(&text))
        is_read = complain_of(path, "is no text in UTF-8");
    else
        is_read = folder_add(out, path, text.data != NULL ? text.data : "", text.length);
    if (file >= 0)
        (void)close(file);
    pa_text_free(&text);
    return is_read;
}

static bool ends_in_yaml(const char *name)
{
    size_t length = strlen(name);

    return length >= 5 && strcmp(name + length - 5, ".yaml") == 0;
}

/* The next one; NULL at the end, and with a complaint where the rest cannot be read. */
static const struct dirent *next_entry(DIR *entries, const char *kind, bool *is_fine)
{
    const struct dirent *entry;

    errno = 0;
    entry = readdir(entries);
    if (entry == NULL && errno != 0)
        *is_fine = complain(kind);
    return entry;
}

/* What is no YAML, such as a README, is nobody's business here. */
static bool read_entries(folder_files *out, DIR *entries, const char *kind)
{
    const struct dirent *entry;
    bool is_fine = true;

    while (is_fine && (entry = next_entry(entries, kind, &is_fine)) != NULL) {
        pa_text path = PA_TEXT_INIT(1024);

        if (!ends_in_yaml(entry->d_name))
            continue;
        pa_text_append_string(&path, kind);
        pa_text_append_char(&path, '/');
        pa_text_append_string(&path, entry->d_name);
        is_fine = !pa_text_failed(&path) && workspace_is_file_name(path.data);
        if (is_fine)
            is_fine = read_file(out, dirfd(entries), entry->d_name, path.data);
        else
            cli_complain(
                "%s: names of files are like configs/shop.yaml, of letters from a to z, digits and hyphens",
                path.data != NULL ? path.data : kind);
        pa_text_free(&path);
    }
    return is_fine;
}

int folder_open_within(int folder, const char *name)
{
    return openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

static bool read_kind(folder_files *out, int folder, const char *kind)
{
    int opened = folder_open_within(folder, kind);
    DIR *entries = opened >= 0 ? fdopendir(opened) : NULL;
    bool is_fine;

    if (opened < 0 && errno == ENOENT)
        return true;
    if (entries == NULL) {
        (void)complain(kind);
        if (opened >= 0)
            (void)close(opened);
        return false;
    }
    is_fine = read_entries(out, entries, kind);
    (void)closedir(entries);
    return is_fine;
}

bool folder_read(folder_files *out, int folder)
{
    for (size_t i = 0; i < WORKSPACE_KINDS; i++)
        if (!read_kind(out, folder, workspace_kinds[i].folder))
            return false;
    folder_sort(out);
    return true;
}

/* ---- what is there, without a complaint ---- */

static bool look_at_file(folder_files *out, int folder, const char *name, const char *path)
{
    pa_text text = PA_TEXT_INIT(WORKSPACE_MAX_FILE);
    int file = open_regular(folder, name);
    bool is_read = file >= 0 && folder_read_file(&text, file) && is_text(&text) &&
                   out->count < WORKSPACE_MAX_FILES && out->bytes + text.length <= FOLDER_MAX_BYTES;
    bool is_fine = !is_read || folder_add(out, path, text.data != NULL ? text.data : "", text.length);

    if (file >= 0)
        (void)close(file);
    pa_text_free(&text);
    return is_fine;
}

static bool look_at_kind(folder_files *out, int folder, const char *kind)
{
    int opened = folder_open_within(folder, kind);
    DIR *entries = opened >= 0 ? fdopendir(opened) : NULL;
    const struct dirent *entry;
    bool is_fine = true;

    if (entries == NULL && opened >= 0)
        (void)close(opened);
    while (is_fine && entries != NULL && (entry = readdir(entries)) != NULL) {
        pa_text path = PA_TEXT_INIT(1024);

        pa_text_append_string(&path, kind);
        pa_text_append_char(&path, '/');
        pa_text_append_string(&path, entry->d_name);
        if (!pa_text_failed(&path) && workspace_is_file_name(path.data))
            is_fine = look_at_file(out, dirfd(entries), entry->d_name, path.data);
        pa_text_free(&path);
    }
    if (entries != NULL)
        (void)closedir(entries);
    return is_fine;
}

bool folder_look(folder_files *out, int folder)
{
    for (size_t i = 0; i < WORKSPACE_KINDS; i++)
        if (!look_at_kind(out, folder, workspace_kinds[i].folder))
            return false;
    folder_sort(out);
    return true;
}
