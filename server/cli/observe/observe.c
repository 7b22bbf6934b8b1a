/* SPDX-License-Identifier: MIT */
/* How the API's answers differ from what is documented of them. */
#include "cli/commands.h"
#include "cli/observe/findings.h"
#include "cli/observe/recording.h"
#include "cli/observe/survey.h"
#include "cli/output.h"

static int observe(const cli_options *options, const own_key *key)
{
    finding_list findings = {.key = key};
    int status =
        options->recording != NULL ? recording_read(&findings, options) : survey_run(&findings, options);

    /* What was found is shown even where something failed. */
    if (findings.answers + findings.undocumented > 0) {
        findings_print(&findings);
        if (cli_finish_output() != EXIT_DONE)
            status = EXIT_FAILED;
    }
    if (findings.count > 0)
        status = EXIT_FAILED;
    findings_free(&findings);
    return status;
}

int command_observe(const cli_options *options)
{
    own_key key;
    int status;

    own_key_read(&key, &options->client);
    status = observe(options, &key);
    own_key_wipe(&key);
    return status;
}
