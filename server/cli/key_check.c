/* SPDX-License-Identifier: MIT */
#include "cli/key_check.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "cli/complain.h"

/* Shorter ones occur in texts by chance. */
enum { MIN_KEY = 8 };

static void check_length(size_t length)
{
    if (length > 0 && length < MIN_KEY)
        cli_complain(
            "warning: the API key has fewer than %d characters, too few to hide it reliably in messages; "
            "check that it was copied completely",
            MIN_KEY);
}

static void check_mode(const char *path, unsigned mode)
{
    if ((mode & (S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH)) != 0)
        cli_complain(
            "warning: other users can %s the API key file %s (mode %04o); chmod go= keeps them from it",
            (mode & (S_IWGRP | S_IWOTH)) != 0 ? "change" : "read", path, mode);
}

/* The length of the first line, as far as it matters. */
static size_t read_length(int file)
{
    char start[MIN_KEY];
    ssize_t count = pa_read_start(file, start, sizeof(start));
    size_t length = 0;

    while ((ssize_t)length < count && start[length] != '\n' && start[length] != '\r')
        length++;
    pa_wipe(start, sizeof(start));
    return length;
}

static void check_file(const char *path)
{
    int file = pa_open_file(path);

    if (file < 0)
        return;
    check_mode(path, pa_mode_of_file(file));
    check_length(read_length(file));
    (void)close(file);
}

void cli_check_key(const portkey_options *options)
{
    if (options->api_key != NULL)
        check_length(strlen(options->api_key));
    else if (options->api_key_file != NULL)
        check_file(options->api_key_file);
}
