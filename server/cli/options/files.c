/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include "cli/complain.h"

int options_read_files(cli_options *out, const cli_flags *flags)
{
    bool is_of_files = out->files.folder != NULL;

    out->files.workspace = flags->workspace;
    out->files.is_dry = flags->dry_run;
    out->files.is_yes = flags->yes;
    if (flags->dry_run && flags->yes)
        return cli_refuse_usage("--dry-run and --yes exclude each other");
    if (is_of_files && (flags->workspace == NULL || flags->workspace[0] == '\0'))
        return cli_refuse_usage("--workspace takes the id or slug of a workspace, which this command needs");
    return EXIT_DONE;
}
