/* SPDX-License-Identifier: MIT */
/* A unit test of a program that uses the library: the transport answers, and no server or network is needed. */
#include <stdio.h>
#include <string.h>

#include <portkeyadmin/configs.h>
#include <portkeyadmin/portkeyadmin.h>

/* ---- the program ---- */

/* How many configs are archived, or a negative code. */
static int count_archived(portkey_client *client, portkey_error *error)
{
    const portkey_config *config;
    portkey_pager *pager = NULL;
    int count = 0;
    int result = portkey_list_configs_pages(&pager, client, NULL, NULL, error);

    while (result >= 0 && (result = portkey_list_configs_next(pager, &config, error)) == 1)
        if (config->status != NULL && strcmp(config->status, "archived") == 0)
            count++;
    portkey_pager_free(pager);
    return result < 0 ? result : count;
}

/* ---- its test ---- */

struct mock {
    int status;
    const char *body;
    int requests;
};

static int answer(void *context, const portkey_http_request *request, portkey_response **out,
                  portkey_error *error)
{
    static const portkey_header json = {"Content-Type", "application/json"};
    struct mock *mock = context;

    mock->requests += strcmp(request->operation, "list_configs") == 0;
    return portkey_response_new(out, mock->status, &json, 1, mock->body, strlen(mock->body), error);
}

static int count_with(struct mock *mock, portkey_error *error)
{
    portkey_transport transport = PORTKEY_TRANSPORT_INIT;
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    int result;

    transport.send = answer;
    transport.context = mock;
    options.transport = &transport;
    options.api_key = "key-of-the-test";
    result = portkey_client_new(&client, &options, error);
    if (result == 0)
        result = count_archived(client, error);
    portkey_client_free(client);
    return result;
}

static int expect(const char *what, int is, int expected)
{
    if (is != expected)
        fprintf(stderr, "%s: %d, expected %d\n", what, is, expected);
    return is != expected;
}

int main(void)
{
    struct mock two = {200, "{\"data\":[{\"status\":\"archived\"},{\"status\":\"active\"},{}]}", 0};
    struct mock refusal = {403, "{\"data\":{\"errorCode\":\"AB03\"}}", 0};
    portkey_error error;
    int failures = expect("archived configs", count_with(&two, &error), 1);

    failures += expect("requests", two.requests, 1);
    failures += expect("a refusal", count_with(&refusal, &error), PORTKEY_EHTTP);
    failures += expect("its status", error.http_status, 403);
    return failures > 0;
}
