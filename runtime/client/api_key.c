/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "client/api_key.h"

#include "base/memory.h"
#include "error/error.h"

/* The key is sent as a header: other bytes than printable ASCII would change the request, or are a copying mistake. */
int pa_api_key_check(const char *key, size_t length, const char *from, portkey_error *error)
{
    bool clean = length > 0 && length <= PA_MAX_KEY;

    for (size_t i = 0; i < length && clean; i++)
        clean = key[i] > 0x20 && key[i] < 0x7F;
    if (clean)
        return 0;
    (void)pa_fail(error, PORTKEY_ECONFIG,
                  "%s is no API key: it is empty, longer than %d bytes, or has spaces, control characters or "
                  "non-ASCII characters",
                  from, PA_MAX_KEY);
    pa_hint(error, "copy the key exactly as Portkey shows it; in a file it is the first line");
    return PORTKEY_ECONFIG;
}

static ssize_t read_file(const char *path, char *buffer, size_t size)
{
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    size_t used = 0;
    ssize_t count = 1;

    if (file < 0)
        return -1;
    while (count > 0 && used < size) {
        count = read(file, buffer + used, size - used);
        if (count < 0 && errno == EINTR)
            count = 1;
        else if (count > 0)
            used += (size_t)count;
    }
    (void)close(file);
    if (count < 0)
        pa_wipe(buffer, used);
    return count < 0 ? -1 : (ssize_t)used;
}

static int load_file(char **out, const char *path, portkey_error *error)
{
    char buffer[PA_MAX_KEY + 3]; /* enough to notice that it is too long */
    ssize_t count = read_file(path, buffer, sizeof(buffer));
    size_t length = 0;
    int result;

    if (count < 0) {
        (void)pa_fail(error, PORTKEY_ECONFIG, "the API key file %s cannot be read: %s", path,
                      strerror(errno));
        pa_hint(error, "check PORTKEY_API_KEY_FILE and the file's permissions");
        return PORTKEY_ECONFIG;
    }
    while (length < (size_t)count && buffer[length] != '\n' && buffer[length] != '\r')
        length++;
    result = pa_api_key_check(buffer, length, "the first line of the API key file", error);
    if (result == 0) {
        *out = pa_copy(buffer, length);
        if (*out == NULL)
            result = pa_fail_memory(error);
    }
    pa_wipe(buffer, sizeof(buffer));
    return result;
}

int pa_api_key_load(char **out, const portkey_options *options, portkey_error *error)
{
    int result;

    *out = NULL;
    if (options->api_key != NULL) {
        result = pa_api_key_check(options->api_key, strlen(options->api_key), "PORTKEY_API_KEY", error);
        if (result == 0)
            *out = pa_copy(options->api_key, strlen(options->api_key));
        return result == 0 && *out == NULL ? pa_fail_memory(error) : result;
    }
    return options->api_key_file != NULL ? load_file(out, options->api_key_file, error) : 0;
}

void pa_api_key_free(char *key)
{
    if (key != NULL)
        pa_wipe(key, strlen(key));
    free(key);
}
