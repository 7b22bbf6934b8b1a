/* SPDX-License-Identifier: MIT */
#include "cli/sandbox/inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/complain.h"
#include "cli/sandbox/open.h"

/* Of the sandbox; no such name exists (RFC 2606). */
#define ORIGIN "https://sandbox.invalid"

struct sandbox_inside {
    portkey_sandbox *sandbox;
    portkey_transport transport;
};

/* ---- carrying requests ---- */

static const char *find_header(const portkey_http_request *request, const char *name)
{
    for (size_t i = 0; i < request->header_count; i++)
        if (strcmp(request->headers[i].name, name) == 0)
            return request->headers[i].value;
    return NULL;
}

static int take_reply(portkey_response **out, const sandbox_reply *reply, portkey_error *error)
{
    const portkey_header headers[] = {
        {"x-portkey-sandbox", "true"},
        {"content-type", reply->type != NULL ? reply->type : "application/json"},
    };
    size_t length = reply->body.length;

    if (pa_text_failed(&reply->body))
        return PORTKEY_ENOMEM;
    return portkey_response_new(out, (int)reply->status, headers, length > 0 ? 2 : 1, reply->body.data,
                                length, error);
}

static int send_inside(void *context, const portkey_http_request *request, portkey_response **out,
                       portkey_error *error)
{
    const sandbox_inside *inside = context;
    const sandbox_request sent = {
        .method = request->method,
        .target = request->url + strlen(ORIGIN),
        .key = find_header(request, "x-portkey-api-key"),
        .body = request->body,
        .length = request->body_length,
    };
    sandbox_reply reply = {.body = PA_TEXT_INIT(SANDBOX_MAX_ANSWER)};
    int result;

    sandbox_answer(inside->sandbox, &sent, &reply);
    result = take_reply(out, &reply, error);
    pa_text_free(&reply.body);
    return result;
}

/* ---- opening and closing ---- */

static void announce(const cli_options *options)
{
    cli_complain(
        "sandbox: this program answers in place of the API; the data are invented, and nothing is sent");
    if (options->sandbox.path != NULL)
        cli_complain("sandbox: state is kept in %s", options->sandbox.path);
}

static void set_client(portkey_options *client, sandbox_inside *inside)
{
    inside->transport = (portkey_transport)PORTKEY_TRANSPORT_INIT;
    inside->transport.context = inside;
    inside->transport.send = send_inside;
    client->base_url = ORIGIN "/v1";
    client->api_key = SANDBOX_KEY;
    client->transport = &inside->transport;
}

static int refuse(portkey_error *error, const char *message)
{
    *error = (portkey_error){.code = PORTKEY_ECONFIG};
    (void)snprintf(error->message, sizeof(error->message), "the sandbox cannot be opened: %s", message);
    return error->code;
}

int inside_open(sandbox_inside **out, portkey_options *client, const cli_options *options,
                portkey_error *error)
{
    char message[256] = "out of memory";
    sandbox_inside *made = calloc(1, sizeof(*made));

    if (made != NULL)
        made->sandbox = cli_sandbox_open(options, message, sizeof(message));
    if (made == NULL || made->sandbox == NULL) {
        free(made);
        return refuse(error, message);
    }
    set_client(client, made);
    announce(options);
    *out = made;
    return 0;
}

void inside_close(sandbox_inside *inside)
{
    if (inside == NULL)
        return;
    sandbox_close(inside->sandbox);
    free(inside);
}
