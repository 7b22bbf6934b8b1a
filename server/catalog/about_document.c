/* SPDX-License-Identifier: MIT */
#include "catalog/about.h"

const char *about_title(void)
{
    return portkey_api_title();
}

const char *about_api(void)
{
    return portkey_api_title();
}

void about_append(pa_text *text)
{
    pa_text_append_string(text, "Serves the following API: ");
    pa_text_append_string(text, portkey_api_title());
    pa_text_append_string(
        text,
        "\nEach tool calls one operation of the API.\n"
        "Identifiers: never guess one; take it from the response of a tool that lists or reads such objects.\n"
        "Failures: invalid arguments are refused before anything is sent, with the place and what was "
        "expected there. HTTP 401 means a wrong key, 403 usually a key without the permission, 404 usually a "
        "wrong id.\n"
        "Size: responses larger than 1 MiB are not delivered; narrow lists with the arguments that limit "
        "them.\n"
        "Changes: tools marked destructive may delete or overwrite objects; read the object first and ask "
        "the user.\n");
}

const prompt_spec *const *about_prompts(void)
{
    static const prompt_spec *const none[] = {NULL};

    return none;
}

const char *about_workflows(void)
{
    return NULL;
}

const char *about_errors(void)
{
    return NULL;
}
