/* SPDX-License-Identifier: MIT */
#include "cli/sandbox/open.h"

#include "cli/confine.h"

portkey_sandbox *cli_sandbox_open(const cli_options *options, char *message, size_t size)
{
    const sandbox_options wanted = {
        .path = options->sandbox.path,
        .key = options->sandbox.key,
        .empty = options->sandbox.empty,
        .is_small = options->sandbox.is_small,
        .time = options->sandbox.time,
    };

    return sandbox_open(&wanted, message, size);
}

void cli_sandbox_confine(const cli_options *options)
{
    /* SQLite opens and removes files beside its own. */
    if (options->sandbox.path == NULL && !options->no_landlock)
        confine_files(&options->needs);
}
