/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "error/error.h"
#include "base/clock.h"
#include "client/api_key.h"
#include "client/client.h"
#include "client/setting.h"

enum {
    DEFAULT_CONNECT_TIMEOUT_MS = 10000,
    DEFAULT_CONNECTIONS = 64,
    MAX_CONNECTIONS = 1024,
    MAX_USER_AGENT = 1024,
    MAX_PROXY = 4096,
};

static const struct pa_limits default_limits = {
    .timeout_ms = 60000,
    .idle_timeout_ms = 60000,
    .max_attempts = 3,
    .max_response_bytes = 32 * 1024 * 1024,
};

/* ---- creation ---- */

static int copy_text(char **out, const char *text, portkey_error *error)
{
    if (text == NULL)
        return 0;
    *out = pa_copy(text, strlen(text));
    return *out == NULL ? pa_fail_memory(error) : 0;
}

static int load_base(portkey_client *client, const char *given, struct pa_address_policy policy,
                     portkey_error *error)
{
    const char *name = pa_setting_name(PA_SET_BASE_URL, policy.names_variables);

    if (given != NULL)
        return pa_address_parse(&client->control, given, name, policy, error);
    if (portkey_api_base_url()[0] != '\0')
        return pa_address_parse(&client->control, portkey_api_base_url(), "the server in the API's document",
                                policy, error);
    (void)pa_fail(error, PORTKEY_ECONFIG, "there is no base URL, and the API's document names no server");
    pa_hint(error, "set %s to the URL of the API", name);
    return PORTKEY_ECONFIG;
}

static int check_proxy(const char *proxy, portkey_error *error)
{
    if (proxy == NULL || (strlen(proxy) <= MAX_PROXY && pa_is_header_value(proxy)))
        return 0;
    return pa_fail(error, PORTKEY_ECONFIG,
                   "proxy is longer than %d bytes, or has control characters, or spaces around it",
                   MAX_PROXY);
}

static int load_addresses(portkey_client *client, const portkey_options *options, portkey_error *error)
{
    struct pa_address_policy policy = {options->allow_insecure_http, options->allow_private_address,
                                       options->from_environment, options->proxy};
    int result = check_proxy(options->proxy, error);

    if (result == 0)
        result = load_base(client, options->base_url, policy, error);

    if (result == 0 && options->gateway_url != NULL)
        result = pa_address_parse(&client->gateway, options->gateway_url,
                                  pa_setting_name(PA_SET_GATEWAY_URL, policy.names_variables), policy, error);
    if (result < 0)
        return result;
    client->has_two_hosts =
        client->gateway.root != NULL && !pa_address_same_host(&client->control, &client->gateway);
    client->allow_private_address = options->allow_private_address;
    return 0;
}

static const char *first_text(const char *given, const char *otherwise)
{
    return given != NULL ? given : otherwise;
}

static int load_texts(portkey_client *client, const portkey_options *options, portkey_error *error)
{
    const char *agent = options->user_agent != NULL ? options->user_agent : "portkeyadmin/" PORTKEY_VERSION;
    int result = pa_api_key_load(&client->loaded_key, options, error);

    if (result == 0 && (strlen(agent) > MAX_USER_AGENT || !pa_is_header_value(agent)))
        result = pa_fail(error, PORTKEY_ECONFIG,
                         "user_agent is longer than %d bytes, or has control characters, or spaces around it",
                         MAX_USER_AGENT);
    client->api_key = client->loaded_key;
    if (client->api_key != NULL)
        pa_lock(client->api_key, strlen(client->api_key));
    if (result == 0)
        result = copy_text(&client->user_agent, agent, error);
    if (result == 0)
        result = copy_text(&client->ca_file,
                           first_text(options->ca_file, pa_first_variable("CURL_CA_BUNDLE", "SSL_CERT_FILE")),
                           error);
    if (result == 0)
        result = copy_text(&client->ca_directory,
                           first_text(options->ca_directory, pa_first_variable("SSL_CERT_DIR", NULL)), error);
    return result;
}

static void load_numbers(portkey_client *client, const portkey_options *options)
{
    const struct pa_limits limits = {
        .timeout_ms = options->timeout_ms,
        .deadline_ms = options->deadline_ms,
        .first_byte_timeout_ms = options->first_byte_timeout_ms,
        .idle_timeout_ms = options->idle_timeout_ms,
        .max_attempts = options->max_attempts,
        .max_response_bytes = options->max_response_bytes,
    };

    client->connect_timeout_ms =
        (long)pa_limit(options->connect_timeout_ms, DEFAULT_CONNECT_TIMEOUT_MS, INT_MAX);
    client->max_connections = pa_limit(options->max_connections, DEFAULT_CONNECTIONS, MAX_CONNECTIONS);
    client->limits = pa_limits_read(limits, &default_limits);
    client->allow_insecure_http = options->allow_insecure_http;
    client->names_variables = options->from_environment;
}

static portkey_client *new_client(void)
{
    portkey_client *client = calloc(1, sizeof(*client));

    if (client == NULL)
        return NULL;
    client->process = getpid();
    client->wake[0] = client->wake[1] = -1;
    client->curl_due = client->announced = PA_NEVER;
    return client;
}

int portkey_client_new(portkey_client **out, const portkey_options *options, portkey_error *error)
{
    portkey_options effective = PORTKEY_OPTIONS_INIT;
    portkey_client *client;
    int result = 0;

    if (out == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_client_new(): out must not be NULL");
    if (options != NULL)
        result = pa_client_options_read(&effective, options, error);
    if (result < 0)
        return result;
    client = new_client();
    if (client == NULL)
        return pa_fail_memory(error);
    load_numbers(client, &effective);
    result = pa_transport_read(client, effective.transport, error);
    if (result == 0)
        result = pa_hooks_read(client, effective.hooks, error);
    if (result == 0)
        result = load_addresses(client, &effective, error);
    if (result == 0)
        result = load_texts(client, &effective, error);
    if (result == 0)
        result = pa_wake_open(client, error);
    if (result < 0) {
        portkey_client_free(client);
        return result;
    }
    *out = client;
    return 0;
}

/* ---- the end ---- */

static void end_calls(const pa_list *list, int code)
{
    while (list->first != NULL)
        pa_call_end((portkey_call *)list->first, code);
}

static void end_all_calls(portkey_client *client, int code)
{
    for (int i = 0; i < 2; i++) {
        end_calls(&client->hosts[i].waiting, code);
        end_calls(&client->hosts[i].sent, code);
    }
    end_calls(&client->resting, code);
}

/* What resolves a name is a thread of the parent alone, and does not end here. */
static void await_no_thread(const struct pa_host *host)
{
#if LIBCURL_VERSION_NUM >= 0x075700
    for (const pa_link *link = host->sent.first; link != NULL; link = link->next)
        (void)curl_easy_setopt(((const portkey_call *)link)->easy, CURLOPT_QUICK_EXIT, 1L);
#else
    (void)host;
#endif
}

/* What the parent has too stays as it is: connections, and what the loop watches. */
static void cut_off(portkey_client *client)
{
    client->loop = (portkey_loop){.size = 0};
    if (client->multi == NULL)
        return;
    pa_loop_connect(client);
    pa_sockets_cut(client);
    await_no_thread(&client->hosts[0]);
    await_no_thread(&client->hosts[1]);
}

static void free_curl(portkey_client *client)
{
    while (client->idle_count > 0)
        curl_easy_cleanup(client->idle[--client->idle_count]);
    free(client->idle);
    if (client->multi != NULL) {
        (void)curl_multi_cleanup(client->multi);
        client->multi = NULL;
        curl_global_cleanup();
    }
    free(client->sockets);
}

void portkey_client_free(portkey_client *client)
{
    bool ours;

    if (client == NULL)
        return;
    ours = pa_client_is_ours(client);
    client->is_closing = true;
    if (!ours)
        cut_off(client);
    end_all_calls(client, ours ? PORTKEY_ECANCELLED : PORTKEY_EFORK);
    free_curl(client);
    pa_loop_leave(client);
    pa_wake_close(client);
    pa_client_free_headers(client);
    pa_address_free(&client->control);
    pa_address_free(&client->gateway);
    pa_api_key_free(client->loaded_key);
    free(client->user_agent);
    free(client->ca_file);
    free(client->ca_directory);
    portkey_response_free(client->refusal);
    free(client);
}

bool portkey_client_key_fits(const portkey_client *client, const char *api_key, const char *masked)
{
    const char *key = api_key != NULL || client == NULL ? api_key : client->api_key;

    return client != NULL && key != NULL && masked != NULL && pa_api_key_fits(key, masked);
}

/* ---- opening, on the first call ---- */

static bool configure(portkey_client *client)
{
    long connections = (long)client->max_connections;

    return curl_multi_setopt(client->multi, CURLMOPT_MAX_HOST_CONNECTIONS, connections) == CURLM_OK &&
           curl_multi_setopt(client->multi, CURLMOPT_MAXCONNECTS, connections) == CURLM_OK &&
           curl_multi_setopt(client->multi, CURLMOPT_PIPELINING, (long)CURLPIPE_MULTIPLEX) == CURLM_OK;
}

static int open_curl(portkey_client *client, portkey_error *error)
{
    if (client->idle == NULL)
        client->idle = calloc(client->max_connections, sizeof(CURL *));
    if (client->sockets == NULL)
        client->sockets = calloc(PA_SOCKETS(client->max_connections), sizeof(int));
    if (client->idle == NULL || client->sockets == NULL || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return pa_fail_memory(error);
    client->multi = pa_sockets_multi_new();
    if (client->multi == NULL || !configure(client)) {
        if (client->multi != NULL)
            (void)curl_multi_cleanup(client->multi);
        client->multi = NULL;
        curl_global_cleanup();
        return pa_fail_memory(error);
    }
    pa_loop_connect(client);
    return 0;
}

int pa_client_open(portkey_client *client, portkey_error *error)
{
    if (client->is_open)
        return 0;
    if (!pa_client_has_transport(client) && open_curl(client, error) < 0)
        return PORTKEY_ENOMEM;
    client->is_open = true;
    /* Clients started together must not retry together; their addresses in memory differ. */
    client->random = ((uint64_t)pa_clock_ms() << 20) ^ (uint64_t)(uintptr_t)client ^ 0x9E3779B97F4A7C15u;
    /* Ids of a client that is gone should not be those of the next at its address. */
    client->last_id = client->random;
    return 0;
}

/* ---- where calls go ---- */

static bool goes_to_gateway(const portkey_client *client, const portkey_operation *operation)
{
    return client->gateway.root != NULL && portkey_operation_plane(operation) == PORTKEY_PLANE_DATA;
}

const struct pa_address *pa_client_address(const portkey_client *client, const portkey_operation *operation)
{
    return goes_to_gateway(client, operation) ? &client->gateway : &client->control;
}

struct pa_host *pa_client_host(portkey_client *client, const portkey_operation *operation)
{
    return &client->hosts[goes_to_gateway(client, operation) && client->has_two_hosts];
}

/* ---- what may be done with it ---- */

bool pa_client_is_ours(const portkey_client *client)
{
    return client->process == getpid();
}

static int fail_usable(int code, const char *function, const char *why, const char *hint,
                       portkey_error *error)
{
    (void)pa_fail(error, code, "%s() was called %s", function, why);
    pa_hint(error, "%s", hint);
    return code;
}

int pa_client_check_usable(const portkey_client *client, const char *function, portkey_error *error)
{
    if (!pa_client_is_ours(client))
        return fail_usable(PORTKEY_EFORK, function, "in a child of the process that created the client",
                           "create another client after fork()", error);
    if (client->in_hook)
        return fail_usable(PORTKEY_EINVAL, function,
                           "from within watch or timer of a loop, a transport, a stream or a log",
                           "call it after that function has returned", error);
    if (client->is_closing)
        return fail_usable(PORTKEY_ECANCELLED, function, "while the client is being freed",
                           "start no further call where one ends with PORTKEY_ECANCELLED", error);
    return 0;
}

/* Each would wait within the wait before it, until the stack is used up. */
int pa_client_check_outside(const portkey_client *client, const char *function, portkey_error *error)
{
    int result = pa_client_check_usable(client, function, error);

    if (result < 0 || !client->in_callback)
        return result;
    return fail_usable(PORTKEY_EINVAL, function, "from within a callback of the same client",
                       "use portkey_client_start() there, which returns at once", error);
}

size_t portkey_client_in_flight(const portkey_client *client)
{
    size_t count;

    if (client == NULL || !pa_client_is_ours(client))
        return 0;
    count = client->resting.count;
    for (int i = 0; i < 2; i++)
        count += client->hosts[i].waiting.count + client->hosts[i].sent.count;
    return count;
}
