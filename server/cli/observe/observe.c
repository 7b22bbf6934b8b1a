/* SPDX-License-Identifier: MIT */
/* How the API's answers differ from what openapi/ says of them. */
#include "cli/commands.h"
#include "cli/observe/findings.h"
#include "cli/observe/recording.h"
#include "cli/observe/survey.h"
#include "cli/report.h"

int command_observe(const cli_options *options)
{
    finding_list findings = {.list = NULL};
    int status = options->recording != NULL ? recording_read(&findings, options->recording)
                                            : survey_run(&findings, options);

    if (status == EXIT_DONE) {
        findings_print(&findings);
        status = cli_finish_output();
    }
    if (status == EXIT_DONE && findings.count > 0)
        status = EXIT_FAILED;
    findings_free(&findings);
    return status;
}
