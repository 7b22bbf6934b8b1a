/* SPDX-License-Identifier: MIT */
/* What the programs of this folder share: a client, and 500 calls that end in the loop. */
#ifndef EXAMPLES_LOOPS_GETS_H
#define EXAMPLES_LOOPS_GETS_H

#include <stdio.h>

#include <portkeyadmin/configs.h>
#include <portkeyadmin/portkeyadmin.h>

enum { GETS = 500 };

struct gets {
    int ended;
    int answered;
};

static inline void gets_ended(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct gets *gets = context;

    gets->ended++;
    gets->answered += code == 0;
    if (code != 0)
        fprintf(stderr, "%s\n", error->message);
    portkey_response_free(response);
}

static inline int gets_client(portkey_client **out, portkey_error *error)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    int result = portkey_options_from_environment(&options, error);

    return result < 0 ? result : portkey_client_new(out, &options, error);
}

static inline int gets_start(struct gets *gets, portkey_client *client, portkey_error *error)
{
    int result = 0;

    for (int i = 0; i < GETS && result == 0; i++) {
        char slug[16];
        portkey_get_config_params params = {.slug = slug};
        portkey_request *request = NULL;

        (void)snprintf(slug, sizeof(slug), "config-%d", i);
        result = portkey_get_config_request(&request, &params, error);
        if (result == 0)
            result = portkey_client_start(NULL, client, request, NULL, gets_ended, gets, error);
    }
    return result;
}

/* Returns what main() does. */
static inline int gets_report(const struct gets *gets, int result, const portkey_error *error)
{
    if (result < 0)
        fprintf(stderr, "%s\n%s\n", error->message, error->hint);
    printf("%d of %d answered\n", gets->answered, GETS);
    return gets->answered == GETS ? 0 : 1;
}

#endif
