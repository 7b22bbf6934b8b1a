/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "client/api_key.h"
#include "client/setting.h"

#include "base/file.h"
#include "base/key.h"
#include "base/memory.h"
#include "error/error.h"

enum {
    MAX_FOLDER = 256,
    MAX_FROM = 256, /* where the key is from; of a longer path the end is left out, so that the reason fits */
};

int pa_api_key_check(const char *key, size_t length, const char *from, portkey_error *error)
{
    const char *flaw = pa_key_flaw(key, length);

    if (flaw == NULL)
        return 0;
    (void)pa_fail(error, PORTKEY_ECONFIG, "%s is not a valid API key: %s", from, flaw);
    pa_hint(error, "copy the key exactly as Portkey shows it; in a file it is the first line");
    return PORTKEY_ECONFIG;
}

/* ---- files ---- */

/* Whether the text begins with a folder that exists. "/" alone is none: keys may begin with a slash, too. */
static bool begins_with_folder(const char *path)
{
    char folder[MAX_FOLDER];
    size_t length = path[0] == '/' ? 1 + strcspn(path + 1, "/") : strcspn(path, "/");
    struct stat about;

    if (path[length] != '/' || length >= sizeof(folder))
        return false;
    memcpy(folder, path, length);
    folder[length] = '\0';
    return stat(folder, &about) == 0 && S_ISDIR(about.st_mode);
}

/* "~/key" and "$HOME/key": no shell was there to replace the beginning. */
static bool needs_shell(const char *path)
{
    return (path[0] == '~' || path[0] == '$') && strchr(path, '/') != NULL;
}

/* People set the key where its file is asked for. */
static bool may_be_key(const char *path)
{
    struct stat about;

    return !needs_shell(path) && lstat(path, &about) != 0 && !begins_with_folder(path);
}

static int refuse_file(const portkey_options *options, const char *why, portkey_error *error)
{
    const char *path = options->api_key_file;
    const char *name = pa_setting_name(PA_SET_API_KEY_FILE, options->from_environment);

    if (may_be_key(path)) {
        (void)pa_fail(
            error, PORTKEY_ECONFIG,
            "the value of %s, which is not shown because it may be a key, is not a file that can be "
            "read: %s",
            name, why);
        pa_hint(error,
                "set %s to the path of a file with the key on its first line, or pass the key itself as %s",
                name, pa_setting_name(PA_SET_API_KEY, options->from_environment));
        return PORTKEY_ECONFIG;
    }
    (void)pa_fail(error, PORTKEY_ECONFIG, "the API key file %s cannot be read: %s", path, why);
    if (needs_shell(path))
        pa_hint(error, "set %s to the whole path: \"~\" and variables are replaced by shells only", name);
    else
        pa_hint(error, "check %s and the file's permissions", name);
    return PORTKEY_ECONFIG;
}

static int read_key(int file, char *buffer, const portkey_options *options, portkey_error *error)
{
    ssize_t length = pa_read_key(file, buffer);
    char from[MAX_FROM];

    if (length < 0)
        return refuse_file(options, strerror(errno), error);
    (void)snprintf(from, sizeof(from), "the first line of the API key file %s", options->api_key_file);
    return pa_api_key_check(buffer, (size_t)length, from, error);
}

/* The key is read to where it stays: there is no other copy of it. */
static int load_file(char **out, const portkey_options *options, portkey_error *error)
{
    char *buffer;
    int file = pa_open_file(options->api_key_file);
    int result;

    if (file < 0)
        return refuse_file(options, pa_why_unreadable(errno), error);
    buffer = malloc(PA_KEY_FILE_SIZE);
    result = buffer != NULL ? read_key(file, buffer, options, error) : pa_fail_memory(error);
    (void)close(file);
    if (result == 0) {
        *out = buffer;
        return 0;
    }
    if (buffer != NULL)
        pa_wipe(buffer, PA_KEY_FILE_SIZE);
    free(buffer);
    return result;
}

/* A key may begin with a slash, too: only what is there is taken for a file. */
static bool is_file(const char *key)
{
    struct stat about;

    return key[0] == '~' ? key[1] == '/' : key[0] == '/' && stat(key, &about) == 0;
}

static int refuse_path(const portkey_options *options, portkey_error *error)
{
    (void)pa_fail(error, PORTKEY_ECONFIG, "%s is not a valid API key: it is the path of a file",
                  pa_setting_name(PA_SET_API_KEY, options->from_environment));
    pa_hint(error, "set %s to the path", pa_setting_name(PA_SET_API_KEY_FILE, options->from_environment));
    return PORTKEY_ECONFIG;
}

int pa_api_key_load(char **out, const portkey_options *options, portkey_error *error)
{
    int result;

    *out = NULL;
    if (options->api_key != NULL && is_file(options->api_key))
        return refuse_path(options, error);
    if (options->api_key != NULL) {
        result = pa_api_key_check(options->api_key, strlen(options->api_key),
                                  pa_setting_name(PA_SET_API_KEY, options->from_environment), error);
        if (result == 0)
            *out = pa_copy(options->api_key, strlen(options->api_key));
        return result == 0 && *out == NULL ? pa_fail_memory(error) : result;
    }
    return options->api_key_file != NULL ? load_file(out, options, error) : 0;
}

/* How many characters of a masked key have to be known for it to be evidence. */
enum { FEWEST_SHOWN = 4 };

bool pa_api_key_fits(const char *key, const char *masked)
{
    const char *last = strrchr(masked, '*');
    size_t length = strlen(key);
    size_t begin = strcspn(masked, "*");
    size_t end = last != NULL ? strlen(last + 1) : 0;

    return last != NULL && begin + end >= FEWEST_SHOWN && begin + end < length &&
           memcmp(key, masked, begin) == 0 && memcmp(key + length - end, last + 1, end) == 0;
}

void pa_api_key_free(char *key)
{
    if (key != NULL)
        pa_wipe(key, strlen(key));
    free(key);
}
