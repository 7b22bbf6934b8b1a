/* SPDX-License-Identifier: MIT */
/*
 * Memory that runs out, at every allocation in turn.
 *
 * The linker leads malloc() and its kin, as the library's own code calls them,
 * through the functions below. Each scenario is run with the first allocation
 * failing, then the second, and so on, until it succeeds: every run before
 * must end in an error, and no run may leak or crash.
 */
#include "check.h"

#include <stdlib.h>

#include <portkeyadmin/workspaces.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

static bool armed;
static unsigned left; /* allocations until one fails */

static bool fails(void)
{
    return armed && left-- == 0;
}

void *__wrap_malloc(size_t size)
{
    return fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return fails() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size)
{
    return fails() ? NULL : __real_realloc(old, size);
}

/* Returns the code of the scenario; 0 means that it went through. */
typedef int scenario(portkey_error *error);

static unsigned exhaust(scenario *run)
{
    for (unsigned n = 0; n < 1000; n++) {
        portkey_error error = {0};
        int code;

        left = n;
        armed = true;
        code = run(&error);
        armed = false;
        if (code == 0)
            return n;
        assert_true(code == PORTKEY_ENOMEM || code == PORTKEY_ETOOLARGE);
        assert_int_equal(error.code, code);
        assert_true(error.message[0] != '\0');
    }
    fail_msg("1,000 allocations and no end");
    return 0;
}

static int parse(portkey_error *error)
{
    static const char text[] = "[[1,2,3],{\"a\":\"\\u0061\",\"b\":[4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24]}]";
    portkey_json *document = NULL;
    int code = portkey_json_parse(&document, text, sizeof(text) - 1, &(portkey_json_limits){.refuse_duplicates = true}, error);

    if (code == 0 && portkey_value_string(portkey_value_at(portkey_json_root(document), "/1/a"), NULL) == NULL) {
        code = error->code = PORTKEY_ENOMEM;
        (void)snprintf(error->message, sizeof(error->message), "decoding");
    }
    portkey_json_free(document);
    return code;
}

static int build(portkey_error *error)
{
    portkey_request *request = NULL;
    int code = build_request(&request, "update_config", "{\"slug\":\"a\\u002fb\",\"name\":\"n\",\"config\":{\"x\":[1,2]}}", error);

    assert_true((code == 0) == (request != NULL));
    portkey_request_free(request);
    return code;
}

static int encode(portkey_error *error)
{
    const portkey_usage_limits limits[] = {{.credit_limit = PORTKEY_INTEGER(1)}};
    const portkey_create_workspace_params_defaults defaults = {.metadata = "{\"a\":\"b\"}"};
    portkey_create_workspace_params params = {.name = "n", .defaults = &defaults, .usage_limits = {limits, 1}};
    portkey_request *request = NULL;
    int code = portkey_create_workspace_request(&request, &params, error);

    portkey_request_free(request);
    return code;
}

static int create_client(portkey_error *error)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    int code;

    options.api_key = "k";
    options.gateway_url = "https://gateway.example";
    code = portkey_client_new(&client, &options, error);
    assert_true((code == 0) == (client != NULL));
    portkey_client_free(client);
    return code;
}

static void never(void *context, int code, portkey_response *response, const portkey_error *error)
{
    (void)context;
    (void)code;
    (void)response;
    (void)error;
    fail_msg("a callback ran");
}

static int start_call(portkey_error *error)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    portkey_request *request = NULL;
    int code;

    options.api_key = "k";
    code = portkey_client_new(&client, &options, error);
    if (code == 0)
        code = build_request(&request, "list_configs", "{}", error);
    if (code == 0)
        code = portkey_client_start(NULL, client, request, never, NULL, error);
    portkey_client_free(client);
    return code;
}

static void test_every_allocation_may_fail(void **state)
{
    static scenario *const scenarios[] = {parse, build, encode, create_client, start_call};

    (void)state;
    for (size_t i = 0; i < COUNT(scenarios); i++)
        if (exhaust(scenarios[i]) < 3)
            fail_msg("scenario %zu: the allocations were not seen", i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_allocation_may_fail),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
