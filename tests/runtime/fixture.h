/* SPDX-License-Identifier: MIT */
/**
 * @file fixture.h
 * What the tests of the client share: a client that talks to a scripted upstream.
 */
#ifndef TESTS_RUNTIME_FIXTURE_H
#define TESTS_RUNTIME_FIXTURE_H

#include "check.h"
#include "upstream.h"

/** Odd enough that finding it anywhere means that it leaked. */
#define TEST_KEY "pk-test-8Zq1vW0xLm"

/** Options for the upstream's address, with short times. */
static inline portkey_options options_for(const char *url)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;

    options.api_key = TEST_KEY;
    options.base_url = url;
    options.allow_insecure_http = true;
    options.allow_private_address = true;
    options.timeout_ms = 5000;
    return options;
}

static inline portkey_client *client_with(const portkey_options *options)
{
    portkey_client *client = NULL;
    portkey_error error = {0};

    if (portkey_client_new(&client, options, &error) < 0)
        fail_msg("%s", error.message);
    return client;
}

static inline portkey_client *client_for(const struct upstream *upstream)
{
    portkey_options options = options_for(upstream_url(upstream));

    return client_with(&options);
}

static inline portkey_request *request_of(const char *operation, const char *arguments)
{
    portkey_request *request = NULL;
    portkey_error error = {0};

    if (build_request(&request, operation, arguments, &error) < 0)
        fail_msg("%s: %s %s", operation, error.message, error.violations[0].expected);
    return request;
}

/** Calls and returns the code; the response, if any, is freed. */
static inline int call(portkey_client *client, const char *operation, const char *arguments,
                       portkey_error *error)
{
    portkey_request *request = request_of(operation, arguments);
    portkey_response *response = NULL;
    int code;

    memset(error, 0, sizeof(*error));
    code = portkey_client_send(&response, client, request, NULL, error);
    portkey_request_free(request);
    portkey_response_free(response);
    return code;
}

/** One call on a client and an upstream of its own. */
static inline int call_once(const struct upstream_step *step, const char *operation, const char *arguments,
                            portkey_error *error)
{
    struct upstream *upstream = upstream_start(step, 1);
    portkey_client *client = client_for(upstream);
    int code = call(client, operation, arguments, error);

    portkey_client_free(client);
    upstream_stop(upstream);
    return code;
}

#endif
