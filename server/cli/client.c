/* SPDX-License-Identifier: MIT */
#include "cli/client.h"

#include "cli/confine.h"
#include "cli/key_check.h"
#include "cli/sandbox/open.h"

static void confine(const cli_options *options)
{
    if (!options->no_landlock)
        confine_files(&options->needs);
}

static int open_inside(cli_client *out, const cli_options *options, portkey_options *wanted,
                       portkey_error *error)
{
    int result = inside_open(&out->sandbox, wanted, options, error);

    if (result == 0)
        result = portkey_client_new(&out->client, wanted, error);
    if (result == 0)
        cli_sandbox_confine(options);
    return result;
}

int client_open(cli_client *out, const cli_options *options, size_t max_response, portkey_error *error)
{
    portkey_options wanted = options->client;
    int result;

    wanted.max_response_bytes = max_response;
    if (options->is_inside)
        return open_inside(out, options, &wanted, error);
    cli_check_key(&wanted);
    result = portkey_client_new(&out->client, &wanted, error);
    if (result == 0)
        confine(options);
    return result;
}

int client_open_idle(cli_client *out, const cli_options *options, portkey_error *error)
{
    portkey_options idle = PORTKEY_OPTIONS_INIT;
    int result;

    idle.base_url = "https://idle.invalid"; /* no such name exists (RFC 2606) */
    result = portkey_client_new(&out->client, &idle, error);
    if (result == 0)
        confine(options);
    return result;
}

void client_close(cli_client *client)
{
    portkey_client_free(client->client);
    inside_close(client->sandbox);
    *client = (cli_client){NULL, NULL};
}

int client_check_addresses(const cli_options *options, portkey_error *error)
{
    portkey_options without_key = options->client;
    portkey_client *client = NULL;
    int result;

    /* The API's document may name no server: who makes no calls needs none. */
    if (without_key.base_url == NULL && without_key.gateway_url == NULL)
        return 0;
    without_key.api_key = NULL;
    without_key.api_key_file = NULL;
    result = portkey_client_new(&client, &without_key, error);
    portkey_client_free(client);
    return result;
}
