/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include <string.h>

#include "cli/complain.h"

static int read_seed(cli_sandbox *out, const char *text)
{
    out->empty = strcmp(text, "empty") == 0;
    if (!out->empty && strcmp(text, "demo") != 0)
        return cli_refuse_usage("--seed takes demo or empty");
    return EXIT_DONE;
}

static int read_plan(cli_sandbox *out, const char *text)
{
    out->is_small = strcmp(text, "pro") == 0;
    if (!out->is_small && strcmp(text, "enterprise") != 0)
        return cli_refuse_usage("--plan takes enterprise or pro");
    return EXIT_DONE;
}

/* What a request goes to is said once. */
static int refuse_api(const cli_flags *flags)
{
    const portkey_options *client = &flags->client;

    if (client->api_key_file != NULL || client->base_url != NULL || client->gateway_url != NULL)
        return cli_refuse_usage("--sandbox takes the place of the API: it does not go with --api-key-file, "
                                "--base-url and --gateway-url");
    return EXIT_DONE;
}

int options_read_sandbox(cli_options *out, const cli_flags *flags)
{
    cli_sandbox *sandbox = &out->sandbox;
    int status = flags->sandbox ? refuse_api(flags) : EXIT_DONE;

    if (status != EXIT_DONE)
        return status;
    out->is_inside = flags->sandbox;
    *sandbox = (cli_sandbox){
        .path = flags->db,
        .key = flags->key,
        .time = flags->clock,
        .recording = flags->record,
        .faults = flags->faults,
    };
    if (flags->key != NULL && flags->key[0] == '\0')
        return cli_refuse_usage("--key must not be empty");
    if (flags->db != NULL && flags->db[0] == '\0')
        return cli_refuse_usage("--db takes the name of a file");
    if (flags->clock != NULL)
        status = options_read_time(&sandbox->now_ms, "clock", flags->clock);
    if (status == EXIT_DONE && flags->seed != NULL)
        status = read_seed(sandbox, flags->seed);
    return status == EXIT_DONE && flags->plan != NULL ? read_plan(sandbox, flags->plan) : status;
}
