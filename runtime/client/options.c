/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include <portkeyadmin/client.h>

#include "error/error.h"

/* An empty variable counts as unset, as shells and service files produce them. */
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

    if (value == NULL || strcmp(value, "false") == 0)
        return 0;
    if (strcmp(value, "true") == 0) {
        *field = true;
        return 0;
    }
    (void)pa_fail(error, PORTKEY_ECONFIG, "%s is neither \"true\" nor \"false\"", name);
    pa_hint(error, "set it to one of the two, or unset it");
    return PORTKEY_ECONFIG;
}

int portkey_options_from_environment(portkey_options *options, portkey_error *error)
{
    int result = fill_switch(&options->allow_insecure_http, "PORTKEY_ALLOW_INSECURE_HTTP", error);

    if (result == 0)
        result = fill_switch(&options->allow_private_address, "PORTKEY_ALLOW_PRIVATE_BASE_URL", error);
    if (result < 0)
        return result;
    /* A key given either way is the user's choice; the other way is not looked at. */
    if (options->api_key == NULL && options->api_key_file == NULL) {
        fill(&options->api_key, "PORTKEY_API_KEY");
        fill(&options->api_key_file, "PORTKEY_API_KEY_FILE");
    }
    fill(&options->base_url, "PORTKEY_BASE_URL");
    fill(&options->gateway_url, "PORTKEY_GATEWAY_URL");
    return 0;
}
