/* SPDX-License-Identifier: MIT */
/* Says which API keys may list configs: one client, and a key for each call. Reads lines "NAME KEY" from stdin. */
#include <stdio.h>

#include <portkeyadmin/configs.h>
#include <portkeyadmin/portkeyadmin.h>

struct check {
    char name[32];
    const char *verdict;
};

static void finished(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct check *check = context;

    check->verdict = code == 0                                                ? "accepted"
                     : error->http_status == 401 || error->http_status == 403 ? "refused"
                                                                              : "unknown";
    portkey_response_free(response);
}

/* The library copies the options, so the key may be forgotten at once. */
static int start(portkey_client *client, struct check *check, const char *key, portkey_error *error)
{
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_request *request = NULL;
    int result = portkey_list_configs_request(&request, NULL, error);

    options.api_key = key;
    options.trace_id = check->name;
    options.deadline_ms = 10000;
    return result < 0 ? result
                      : portkey_client_start(NULL, client, request, &options, finished, check, error);
}

int main(void)
{
    enum { MAX = 64 };
    struct check checks[MAX];
    char key[256];
    size_t count = 0;
    portkey_client *client = NULL;
    portkey_error error;
    char text[2048];
    int result = portkey_client_from_environment(&client, &error);

    while (result == 0 && count < MAX && scanf("%31s %255s", checks[count].name, key) == 2)
        result = start(client, &checks[count++], key, &error);
    while (result >= 0 && portkey_client_in_flight(client) > 0)
        result = portkey_client_wait(client, NULL, 0, -1, &error);
    for (size_t i = 0; i < count && result >= 0; i++)
        printf("%s: %s\n", checks[i].name, checks[i].verdict);
    if (result < 0) {
        (void)portkey_error_format(&error, text, sizeof(text));
        fprintf(stderr, "%s\n", text);
    }
    portkey_client_free(client);
    return result < 0;
}
