/* SPDX-License-Identifier: MIT */
#include "sandbox_client.h"

static const http_options any_port = {.port = 0};
static const sandbox_options still = {.time = "2026-01-31T12:00:00Z", .empty = true};

const sandbox_options sandbox_client_demo = {.time = "2026-01-31T12:00:00Z"};

portkey_client *sandbox_client_at(const char *url, const char *key)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *made = NULL;
    portkey_error error = {0};

    options.api_key = key;
    options.base_url = url;
    options.allow_insecure_http = true;
    options.allow_private_address = true;
    options.max_attempts = 1;
    if (portkey_client_new(&made, &options, &error) < 0)
        fail_msg("%s", error.message);
    return made;
}

portkey_client *sandbox_client_with_key(const struct sandbox_client *client, const char *key)
{
    char url[64];

    (void)snprintf(url, sizeof(url), "http://127.0.0.1:%u/v1", (unsigned)http_port(client->server));
    return sandbox_client_at(url, key);
}

void sandbox_client_start(struct sandbox_client *out, const sandbox_options *options)
{
    char message[512];

    out->sandbox = sandbox_open(options != NULL ? options : &still, message, sizeof(message));
    if (out->sandbox == NULL)
        fail_msg("%s", message);
    out->server = http_start(out->sandbox, &any_port);
    assert_non_null(out->server);
    out->client = sandbox_client_with_key(out, SANDBOX_KEY);
}

void sandbox_client_stop(struct sandbox_client *client)
{
    portkey_client_free(client->client);
    http_stop(client->server);
    sandbox_close(client->sandbox);
}

int sandbox_client_call(portkey_response **out, portkey_client *client, const char *operation,
                        const char *arguments, portkey_error *error)
{
    portkey_request *request = NULL;
    int code = build_request(&request, operation, arguments, error);

    if (code == 0)
        code = portkey_client_send(out, client, request, NULL, error);
    portkey_request_free(request);
    return code;
}

portkey_value sandbox_client_get(portkey_response **out, portkey_client *client, const char *operation,
                                 const char *arguments)
{
    portkey_error error = {0};
    portkey_value answer = {NULL, 0};
    char text[2048];

    if (sandbox_client_call(out, client, operation, arguments, &error) < 0 ||
        portkey_response_json(&answer, *out, &error) < 0) {
        (void)portkey_error_format(&error, text, sizeof(text));
        fail_msg("%s %s: %s", operation, arguments, text);
    }
    return answer;
}

void sandbox_client_do(portkey_client *client, const char *operation, const char *arguments)
{
    portkey_response *response = NULL;
    portkey_error error = {0};

    if (sandbox_client_call(&response, client, operation, arguments, &error) < 0)
        fail_msg("%s %s: %s", operation, arguments, error.message);
    portkey_response_free(response);
}
