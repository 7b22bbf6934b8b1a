/* SPDX-License-Identifier: MIT */
#include "catalog/settings.h"

#include <string.h>

/* The key has no flag, so its variable stands alone. */
static const struct setting {
    const char *library;
    const char *here;
} settings[] = {
    {"api_key (PORTKEY_API_KEY)", "PORTKEY_API_KEY"},
    {"api_key_file", "--api-key-file"},
    /* Over HTTP, where it is not the server's. */
    {"api_key of the call",
     "the API key of this client (header x-portkey-api-key, or key_file of its principal)"},
    {"base_url", "--base-url"},
    {"the base URL", "the base URL (--base-url, PORTKEY_BASE_URL)"},
    {"gateway_url", "--gateway-url"},
    {"allow_insecure_http", "--allow-insecure-http"},
    {"allow_private_address", "--allow-private-base-url"},
    {"timeout_ms", "--timeout"},
};

/* What joins words to paths counts: the name of a file is no setting. */
static bool is_of_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && strchr("_/.-~", c) != NULL);
}

/* The setting that the words begin with, as whole words, or NULL. */
static const struct setting *find_setting(const char *words)
{
    for (size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++) {
        size_t length = strlen(settings[i].library);

        if (strncmp(words, settings[i].library, length) == 0 && !is_of_word(words[length]))
            return &settings[i];
    }
    return NULL;
}

void settings_append(pa_text *text, const char *words)
{
    bool is_inside = false; /* a word */

    while (*words != '\0') {
        const struct setting *setting = is_inside ? NULL : find_setting(words);

        if (setting != NULL) {
            pa_text_append_string(text, setting->here);
            words += strlen(setting->library);
            continue;
        }
        is_inside = is_of_word(*words);
        pa_text_append_char(text, *words++);
    }
}

bool settings_are_in_message(const portkey_error *error)
{
    return error->code == PORTKEY_ECONFIG || error->code == PORTKEY_ENOKEY ||
           portkey_code_is_timeout(error->code);
}
