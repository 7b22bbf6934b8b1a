/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "client/client.h"
#include "error/error.h"

enum { MAX_ATTEMPTS = 10 };

static const size_t max_response_bytes = (size_t)1024 * 1024 * 1024; /* what the JSON reader takes */

/*
 * The sizes that a structure of options had in the releases of this library. A
 * release that adds members puts the size before into the list: offsetof() the
 * first of them. Members are added at the end. Padding there would be undefined
 * in an older program, and a member in a newer library.
 */
static const size_t client_sizes[] = {sizeof(portkey_options)};
static const size_t call_sizes[] = {sizeof(portkey_call_options)};

/* NOLINTBEGIN(bugprone-sizeof-expression): the size of a member that is a pointer is what is meant. */
#define ENDS_WITH(type, member)                                                                              \
    _Static_assert(sizeof(type) == offsetof(type, member) + sizeof(((type *)NULL)->member),                  \
                   #type " must end with its last member")

ENDS_WITH(portkey_options, hooks);
ENDS_WITH(portkey_call_options, on_progress);
/* NOLINTEND(bugprone-sizeof-expression) */

/* ---- structures of options ---- */

static bool is_known(size_t size, const size_t *sizes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (size == sizes[i])
            return true;
    return false;
}

int pa_options_read(void *out, const size_t *sizes, size_t count, const void *options, const char *init,
                    portkey_error *error)
{
    size_t size;

    memcpy(&size, options, sizeof(size));
    if (!is_known(size, sizes, count))
        return pa_fail(error, PORTKEY_EINVAL,
                       "the size of options is not that of this library: begin with %s", init);
    memcpy(out, options, size);
    return 0;
}

int pa_client_options_read(portkey_options *out, const portkey_options *options, portkey_error *error)
{
    return pa_options_read(out, client_sizes, sizeof(client_sizes) / sizeof(client_sizes[0]), options,
                           "PORTKEY_OPTIONS_INIT", error);
}

int pa_call_options_read(portkey_call_options *out, const portkey_call_options *options, portkey_error *error)
{
    return pa_options_read(out, call_sizes, sizeof(call_sizes) / sizeof(call_sizes[0]), options,
                           "PORTKEY_CALL_OPTIONS_INIT", error);
}

unsigned pa_limit(unsigned value, unsigned fallback, unsigned maximum)
{
    if (value == 0)
        return fallback;
    return value < maximum ? value : maximum;
}

struct pa_limits pa_limits_read(struct pa_limits given, const struct pa_limits *defaults)
{
    if (given.max_response_bytes == 0)
        given.max_response_bytes = defaults->max_response_bytes;
    if (given.max_response_bytes > max_response_bytes)
        given.max_response_bytes = max_response_bytes;
    given.timeout_ms = pa_limit(given.timeout_ms, defaults->timeout_ms, INT_MAX);
    given.first_byte_timeout_ms =
        pa_limit(given.first_byte_timeout_ms, defaults->first_byte_timeout_ms, INT_MAX);
    given.idle_timeout_ms = pa_limit(given.idle_timeout_ms, defaults->idle_timeout_ms, INT_MAX);
    given.deadline_ms = pa_limit(given.deadline_ms, defaults->deadline_ms, INT_MAX);
    given.max_attempts = pa_limit(given.max_attempts, defaults->max_attempts, MAX_ATTEMPTS);
    return given;
}

/* ---- the environment ---- */

/* An empty variable counts as unset: shells and service files produce them. */
static const char *variable(const char *name)
{
    const char *value = getenv(name);

    return value != NULL && value[0] != '\0' ? value : NULL;
}

static void fill(const char **field, const char *name)
{
    if (*field == NULL)
        *field = variable(name);
}

static int fill_switch(bool *field, const char *name, portkey_error *error)
{
    const char *value = variable(name);

    if (value == NULL || strcmp(value, "false") == 0 || strcmp(value, "0") == 0)
        return 0;
    if (strcmp(value, "true") == 0 || strcmp(value, "1") == 0) {
        *field = true;
        return 0;
    }
    (void)pa_fail(error, PORTKEY_ECONFIG, "%s takes true or false, or 1 or 0", name);
    pa_hint(error, "correct or unset the variable");
    return PORTKEY_ECONFIG;
}

static int fill_all(portkey_options *options, portkey_error *error)
{
    int result = fill_switch(&options->allow_insecure_http, "PORTKEY_ALLOW_INSECURE_HTTP", error);

    if (result == 0)
        result = fill_switch(&options->allow_private_address, "PORTKEY_ALLOW_PRIVATE_BASE_URL", error);
    if (result < 0)
        return result;
    /* A key or key file in the options was chosen by the caller; the environment does not override it. */
    if (options->api_key == NULL && options->api_key_file == NULL) {
        fill(&options->api_key, "PORTKEY_API_KEY");
        fill(&options->api_key_file, "PORTKEY_API_KEY_FILE");
    }
    options->from_environment = true;
    fill(&options->base_url, "PORTKEY_BASE_URL");
    fill(&options->gateway_url, "PORTKEY_GATEWAY_URL");
    return 0;
}

int portkey_options_from_environment(portkey_options *options, portkey_error *error)
{
    portkey_options filled = PORTKEY_OPTIONS_INIT;
    int result;

    if (options == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_options_from_environment(): options must not be NULL");
    result = pa_client_options_read(&filled, options, error);
    if (result == 0)
        result = fill_all(&filled, error);
    if (result == 0)
        memcpy(options, &filled, filled.size);
    return result;
}
