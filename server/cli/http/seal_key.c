/* SPDX-License-Identifier: MIT */
#include "cli/http/seal_key.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/encode.h"
#include "base/file.h"
#include "base/memory.h"
#include "cli/complain.h"
#include "cli/options.h"

enum { MAX_FILE = 1024 };

/* Adds a key as text. */
static bool add_text(shared_keys *out, const char *text, size_t length)
{
    pa_text key = PA_SECRET_TEXT_INIT(SHARED_KEY);
    bool worked = out->count < SHARED_MAX_KEYS &&
                  ((length == 2 * SHARED_KEY && pa_append_from_hex(&key, text, length)) ||
                   (pa_text_clear(&key), pa_append_from_base64(&key, text, length))) &&
                  !pa_text_failed(&key) && key.length == SHARED_KEY;

    if (worked)
        memcpy(out->bytes[out->count++], key.data, SHARED_KEY);
    pa_text_free(&key);
    return worked;
}

static bool add_lines(shared_keys *out, const char *text, size_t length)
{
    size_t at = 0;

    while (at < length) {
        const char *end = memchr(text + at, '\n', length - at);
        size_t line = end != NULL ? (size_t)(end - text) - at : length - at;
        size_t kept = line > 0 && text[at + line - 1] == '\r' ? line - 1 : line;

        if (kept > 0 && !add_text(out, text + at, kept))
            return false;
        at += line + 1;
    }
    return out->count > 0;
}

static bool add_all(shared_keys *out, const char *bytes, size_t length)
{
    if (length != SHARED_KEY)
        return add_lines(out, bytes, length);
    memcpy(out->bytes[0], bytes, SHARED_KEY);
    out->count = 1;
    return true;
}

/* Why the file cannot be used, or NULL. */
static const char *read_file(shared_keys *out, int file)
{
    char bytes[MAX_FILE];
    ssize_t count;
    bool worked;

    if ((pa_mode_of_file(file) & (S_IRWXO | S_IWGRP)) != 0)
        return "other users can read or change it: chmod 600 keeps them from it";
    count = pa_read_start(file, bytes, sizeof(bytes));
    if (count < 0)
        return pa_why_unreadable(errno);
    worked = count < MAX_FILE && add_all(out, bytes, (size_t)count);
    pa_wipe(bytes, sizeof(bytes));
    return worked
               ? NULL
               : "it needs 32 bytes, or up to 8 lines of 64 hexadecimal digits or 44 characters of base64, "
                 "such as openssl rand -hex 32 prints";
}

int seal_key_read(shared_keys *out, const char *path)
{
    int file = pa_open_file(path);
    const char *complaint = file >= 0 ? read_file(out, file) : pa_why_unreadable(errno);

    if (file >= 0)
        (void)close(file);
    return complaint == NULL ? EXIT_DONE : cli_refuse_setting("MCP_SEAL_KEY_FILE %s: %s", path, complaint);
}

int seal_key_read_text(shared_keys *out, const char *name, const char *text)
{
    if (add_text(out, text, strlen(text)))
        return EXIT_DONE;
    return cli_refuse_setting("%s takes 32 bytes in base64, such as openssl rand -base64 32 prints", name);
}
