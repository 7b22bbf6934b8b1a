/* SPDX-License-Identifier: MIT */
#include "client/setting.h"

static const char *const names[][2] = {
    [PA_SET_API_KEY] = {"api_key", "api_key (PORTKEY_API_KEY)"},
    [PA_SET_API_KEY_FILE] = {"api_key_file", "api_key_file (PORTKEY_API_KEY_FILE)"},
    [PA_SET_BASE_URL] = {"base_url", "base_url (PORTKEY_BASE_URL)"},
    [PA_SET_GATEWAY_URL] = {"gateway_url", "gateway_url (PORTKEY_GATEWAY_URL)"},
    [PA_SET_INSECURE_HTTP] = {"allow_insecure_http",
                              "allow_insecure_http (PORTKEY_ALLOW_INSECURE_HTTP=true)"},
    [PA_SET_PRIVATE_ADDRESS] = {"allow_private_address",
                                "allow_private_address (PORTKEY_ALLOW_PRIVATE_BASE_URL=true)"},
};

const char *pa_setting_name(enum pa_setting setting, bool with_variable)
{
    return names[setting][with_variable];
}
