/* SPDX-License-Identifier: MIT */
/* YAML files beside those that are read: a folder or an ending that is misspelt is not passed over in silence. */
#include <dirent.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/suggest.h"
#include "cli/complain.h"
#include "cli/files/folder.h"

enum { MAX_NAMED = 20, MAX_LEVELS = 4, MAX_PATH = 2048 };

static bool ends_in(const char *name, const char *ending)
{
    size_t length = strlen(name);
    size_t end = strlen(ending);

    return length > end && strcasecmp(name + length - end, ending) == 0;
}

static bool is_hidden(const char *name)
{
    return name[0] == '.';
}

static bool is_yaml(const char *name)
{
    return !is_hidden(name) && (ends_in(name, ".yaml") || ends_in(name, ".yml"));
}

static bool is_of_kind(const char *folder)
{
    for (size_t i = 0; i < WORKSPACE_KINDS; i++)
        if (strcmp(folder, workspace_kinds[i].folder) == 0)
            return true;
    return false;
}

static bool is_unread(const char *folder, const char *name)
{
    return is_yaml(name) && (!is_of_kind(folder) || strcmp(name + strlen(name) - 5, ".yaml") != 0);
}

static void append_reason(pa_text *out, const char *folder)
{
    const char *inner = strchr(folder, '/');
    struct pa_suggestions meant;

    pa_suggest_for(&meant, folder, strlen(folder));
    for (size_t i = 0; i < WORKSPACE_KINDS; i++)
        pa_suggest(&meant, workspace_kinds[i].folder);
    if (inner != NULL) {
        pa_text_append_string(out, "folders such as configs have no folders within");
        return;
    }
    if (is_of_kind(folder)) {
        pa_text_append_string(out, "names of files end in .yaml");
        return;
    }
    pa_text_append_string(out, "files are in folders such as configs");
    if (pa_suggested(&meant) == NULL)
        return;
    pa_text_append_string(out, "; ");
    pa_append_suggestions(out, &meant, NULL);
}

static void name_file(const char *folder, const char *name)
{
    pa_text reason = PA_TEXT_INIT(512);

    append_reason(&reason, folder);
    cli_complain("%s%s%s: not read: %s", folder, folder[0] != '\0' ? "/" : "", name,
                 reason.data != NULL ? reason.data : "");
    pa_text_free(&reason);
}

static DIR *open_entries(int folder, const char *name)
{
    int opened = folder_open_within(folder, name);
    DIR *entries = opened >= 0 ? fdopendir(opened) : NULL;

    if (entries == NULL && opened >= 0)
        (void)close(opened);
    return entries;
}

static void name_within(int folder, const char *name, const char *path, unsigned levels);

static void name_nested(DIR *entries, const char *path, const char *name, unsigned levels)
{
    pa_text inner = PA_TEXT_INIT(MAX_PATH);

    pa_text_append_string(&inner, path);
    pa_text_append_char(&inner, '/');
    pa_text_append_string(&inner, name);
    if (!pa_text_failed(&inner))
        name_within(dirfd(entries), name, inner.data, levels);
    pa_text_free(&inner);
}

/* As many levels of folders within it are looked at, too. `path` is for complaints. */
static void name_within(int folder, const char *name, const char *path, unsigned levels)
{
    DIR *entries = open_entries(folder, name);
    const struct dirent *entry;
    size_t count = 0;

    if (entries == NULL)
        return;
    while ((entry = readdir(entries)) != NULL) {
        if (is_unread(path, entry->d_name) && count++ < MAX_NAMED)
            name_file(path, entry->d_name);
        if (levels > 0 && !is_hidden(entry->d_name))
            name_nested(entries, path, entry->d_name, levels - 1);
    }
    if (count > MAX_NAMED)
        cli_complain("%zu more files are not read", count - MAX_NAMED);
    (void)closedir(entries);
}

/* What is put into a folder of the folder of a kind is meant for this. */
void folder_name_unread(int folder)
{
    DIR *entries = open_entries(folder, ".");
    const struct dirent *entry;

    name_within(folder, ".", "", 0);
    if (entries == NULL)
        return;
    while ((entry = readdir(entries)) != NULL)
        if (!is_hidden(entry->d_name))
            name_within(folder, entry->d_name, entry->d_name, is_of_kind(entry->d_name) ? MAX_LEVELS : 0);
    (void)closedir(entries);
}
