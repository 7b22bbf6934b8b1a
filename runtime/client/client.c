/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "error/error.h"
#include "base/clock.h"
#include "client/api_key.h"
#include "client/client.h"

enum {
    DEFAULT_CONNECT_TIMEOUT_MS = 10000,
    DEFAULT_TIMEOUT_MS = 60000,
    DEFAULT_ATTEMPTS = 3,
    DEFAULT_CONNECTIONS = 64,
    MAX_CONNECTIONS = 1024,
    DEFAULT_RESPONSE_BYTES = 32 * 1024 * 1024,
    MAX_RESPONSE_BYTES = 1024 * 1024 * 1024, /* what the JSON reader takes */
};

/* ---- creation ---- */

static unsigned or_default(unsigned value, unsigned fallback, unsigned most)
{
    if (value == 0)
        return fallback;
    return value < most ? value : most;
}

static int copy_text(char **out, const char *text, portkey_error *error)
{
    if (text == NULL)
        return 0;
    *out = pa_copy(text, strlen(text));
    return *out == NULL ? pa_fail_memory(error) : 0;
}

static const char *first_variable(const char *name, const char *otherwise)
{
    const char *value = getenv(name);

    if ((value == NULL || value[0] == '\0') && otherwise != NULL)
        value = getenv(otherwise);
    return value != NULL && value[0] != '\0' ? value : NULL;
}

/*
 * Behind a proxy the peer is the proxy, whose address says nothing about where
 * the request goes. That NO_PROXY has the host, libcurl does not tell before
 * 8.7 (CURLINFO_USED_PROXY), so that a proxy counts for all hosts.
 */
static bool uses_proxy(const portkey_client *client)
{
    bool has_gateway = client->gateway.root != NULL;
    bool secure = client->control.secure || (has_gateway && client->gateway.secure);
    bool insecure = !client->control.secure || (has_gateway && !client->gateway.secure);

    return (secure && first_variable("https_proxy", "HTTPS_PROXY") != NULL) ||
           (insecure && first_variable("http_proxy", NULL) != NULL) ||
           first_variable("all_proxy", "ALL_PROXY") != NULL;
}

static int load_addresses(portkey_client *client, const portkey_options *options, portkey_error *error)
{
    struct pa_address_policy policy = {options->allow_insecure_http, options->allow_private_address};
    const char *base = options->base_url != NULL ? options->base_url : "https://api.portkey.ai/v1";
    int result = pa_address_parse(&client->control, base, "base URL", policy, error);

    if (result == 0 && options->gateway_url != NULL)
        result = pa_address_parse(&client->gateway, options->gateway_url, "gateway URL", policy, error);
    client->check_peer_ip = !options->allow_private_address && !uses_proxy(client);
    return result;
}

static int load_texts(portkey_client *client, const portkey_options *options, portkey_error *error)
{
    const char *agent = options->user_agent != NULL ? options->user_agent : "portkeyadmin/" PORTKEY_VERSION;
    int result = pa_api_key_load(&client->api_key, options, error);

    if (result == 0)
        result = copy_text(&client->user_agent, agent, error);
    if (result == 0)
        result = copy_text(&client->ca_file, first_variable("CURL_CA_BUNDLE", "SSL_CERT_FILE"), error);
    if (result == 0)
        result = copy_text(&client->ca_directory, first_variable("SSL_CERT_DIR", NULL), error);
    return result;
}

static void load_numbers(portkey_client *client, const portkey_options *options)
{
    client->connect_timeout_ms =
        (long)or_default(options->connect_timeout_ms, DEFAULT_CONNECT_TIMEOUT_MS, INT_MAX);
    client->timeout_ms = (long)or_default(options->timeout_ms, DEFAULT_TIMEOUT_MS, INT_MAX);
    client->max_attempts = or_default(options->max_attempts, DEFAULT_ATTEMPTS, 10);
    client->max_connections = or_default(options->max_connections, DEFAULT_CONNECTIONS, MAX_CONNECTIONS);
    client->max_response_bytes =
        options->max_response_bytes > 0 ? options->max_response_bytes : DEFAULT_RESPONSE_BYTES;
    if (client->max_response_bytes > MAX_RESPONSE_BYTES)
        client->max_response_bytes = MAX_RESPONSE_BYTES;
    client->allow_insecure_http = options->allow_insecure_http;
}

int portkey_client_new(portkey_client **out, const portkey_options *options, portkey_error *error)
{
    portkey_options effective = PORTKEY_OPTIONS_INIT;
    portkey_client *client;
    int result;

    if (out == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_client_new() wants out");
    if (options != NULL) {
        if (options->size == 0 || options->size > sizeof(effective))
            return pa_fail(error, PORTKEY_EINVAL,
                           "options that PORTKEY_OPTIONS_INIT of this library did not begin");
        /* A program built against an older header has a shorter structure. */
        memcpy(&effective, options, options->size);
    }
    client = calloc(1, sizeof(*client));
    if (client == NULL)
        return pa_fail_memory(error);
    load_numbers(client, &effective);
    result = load_addresses(client, &effective, error);
    if (result == 0)
        result = load_texts(client, &effective, error);
    if (result < 0) {
        portkey_client_free(client);
        return result;
    }
    *out = client;
    return 0;
}

void portkey_client_free(portkey_client *client)
{
    if (client == NULL)
        return;
    while (client->calls != NULL)
        pa_call_drop(client->calls);
    while (client->idle_count > 0)
        curl_easy_cleanup(client->idle[--client->idle_count]);
    free(client->idle);
    if (client->multi != NULL) {
        (void)curl_multi_cleanup(client->multi);
        curl_global_cleanup();
    }
    for (int with_key = 0; with_key < 2; with_key++)
        for (int with_json = 0; with_json < 2; with_json++)
            pa_free_headers(client->headers[with_key][with_json]);
    pa_address_free(&client->control);
    pa_address_free(&client->gateway);
    pa_api_key_free(client->api_key);
    free(client->user_agent);
    free(client->ca_file);
    free(client->ca_directory);
    free(client);
}

/* ---- headers ---- */

void pa_free_headers(struct curl_slist *headers)
{
    for (struct curl_slist *item = headers; item != NULL; item = item->next)
        pa_wipe(item->data, strlen(item->data));
    curl_slist_free_all(headers);
}

/* ---- opening, on the first call ---- */

static bool add_header(struct curl_slist **list, const char *line)
{
    struct curl_slist *longer = curl_slist_append(*list, line);

    if (longer != NULL)
        *list = longer;
    return longer != NULL;
}

static bool make_headers(portkey_client *client, int with_key, int with_json)
{
    struct curl_slist **list = &client->headers[with_key][with_json];
    pa_text line = PA_TEXT_INIT(8192);
    bool made = add_header(list, "Accept: application/json, */*;q=0.5");

    if (with_json != 0)
        made = made && add_header(list, "Content-Type: " PA_JSON) && add_header(list, PA_NO_EXPECT);
    if (with_key != 0 && client->api_key != NULL) {
        pa_text_append_string(&line, "x-portkey-api-key: ");
        pa_text_append_string(&line, client->api_key);
        made = made && !pa_text_failed(&line) && add_header(list, line.data);
        pa_text_wipe(&line);
    }
    return made;
}

static bool configure(portkey_client *client)
{
    long connections = (long)client->max_connections;

    return curl_multi_setopt(client->multi, CURLMOPT_MAX_HOST_CONNECTIONS, connections) == CURLM_OK &&
           curl_multi_setopt(client->multi, CURLMOPT_MAXCONNECTS, connections) == CURLM_OK &&
           curl_multi_setopt(client->multi, CURLMOPT_PIPELINING, (long)CURLPIPE_MULTIPLEX) == CURLM_OK;
}

static bool make_all_headers(portkey_client *client)
{
    bool made = true;

    for (int with_key = 0; with_key < 2; with_key++)
        for (int with_json = 0; with_json < 2; with_json++)
            if (client->headers[with_key][with_json] == NULL)
                made = made && make_headers(client, with_key, with_json);
    return made;
}

int pa_client_open(portkey_client *client, portkey_error *error)
{
    if (client->multi != NULL)
        return 0;
    if (!make_all_headers(client))
        return pa_fail_memory(error);
    if (client->idle == NULL)
        client->idle = calloc(client->max_connections, sizeof(CURL *));
    if (client->idle == NULL || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return pa_fail_memory(error);
    client->multi = curl_multi_init();
    if (client->multi == NULL || !configure(client)) {
        if (client->multi != NULL)
            (void)curl_multi_cleanup(client->multi);
        client->multi = NULL;
        curl_global_cleanup();
        return pa_fail_memory(error);
    }
    /* Two clients started together must not retry together; the address differs between them. */
    client->random = ((uint64_t)pa_clock_ms() << 20) ^ (uint64_t)(uintptr_t)client ^ 0x9E3779B97F4A7C15u;
    return 0;
}

size_t portkey_client_in_flight(const portkey_client *client)
{
    return client->call_count;
}
