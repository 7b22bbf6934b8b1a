/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include "cli/report.h"

int options_read_files(cli_options *out, const cli_flags *flags)
{
    bool is_import = out->command == COMMAND_IMPORT;
    bool is_export = out->command == COMMAND_EXPORT;
    bool is_of_files = is_import || is_export || out->command == COMMAND_DIFF;

    out->files.workspace = flags->workspace;
    out->files.is_dry = flags->dry_run;
    out->files.is_yes = flags->yes;
    if (!is_import && flags->dry_run)
        return cli_refuse_usage("--dry-run goes with the command import only");
    if (!is_import && !is_export && flags->yes)
        return cli_refuse_usage("--yes goes with the commands export and import only");
    if (flags->dry_run && flags->yes)
        return cli_refuse_usage("--dry-run and --yes exclude each other");
    if (out->command == COMMAND_REPORT && flags->workspace != NULL)
        return cli_refuse_usage("report takes the workspace as its argument: report WORKSPACE");
    if (!is_of_files && flags->workspace != NULL)
        return cli_refuse_usage("--workspace goes with the commands export, import and diff only");
    if (is_of_files && (flags->workspace == NULL || flags->workspace[0] == '\0'))
        return cli_refuse_usage("--workspace takes the id or slug of a workspace, which this command needs");
    return EXIT_DONE;
}
