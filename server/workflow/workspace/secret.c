/* SPDX-License-Identifier: MIT */
#include "workflow/workspace/secret.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"

enum { MAX_POINTER = 1024 };

static bool ends_with(const char *name, const char *end)
{
    size_t length = strlen(name);
    size_t count = strlen(end);

    return length >= count && strcasecmp(name + length - count, end) == 0;
}

static bool is_one_of(const char *name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcasecmp(name, names[i]) == 0)
            return true;
    return false;
}

/* Names of the API, and those that providers have for theirs. "max_tokens" is none. */
static bool is_secret(const char *name)
{
    static const char *const whole[] = {"api_key",     "apikey",        "authorization", "credentials",
                                        "private_key", "password",      "secret",        "token",
                                        "headers",     "custom_headers"};
    static const char *const ends[] = {
        "_api_key",    "-api-key",   "_apikey",   "_secret",      "_secret_access_key", "_token",
        "_access_key", "_key_value", "_password", "_private_key", "_account_json",      "-authorization"};

    if (is_one_of(name, whole, sizeof(whole) / sizeof(whole[0])) || strncasecmp(name, "masked_", 7) == 0)
        return true;
    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
        if (ends_with(name, ends[i]))
            return true;
    return false;
}

/* A part of a JSON Pointer, escaped. */
static void append_part(pa_text *pointer, const char *name)
{
    pa_text_append_char(pointer, '/');
    for (; *name != '\0'; name++) {
        if (*name == '~' || *name == '/')
            pa_text_append_string(pointer, *name == '~' ? "~0" : "~1");
        else
            pa_text_append_char(pointer, *name);
    }
}

static void append_place(pa_text *pointer, const cJSON *item, size_t index)
{
    if (item->string != NULL) {
        append_part(pointer, item->string);
        return;
    }
    pa_text_append_char(pointer, '/');
    pa_text_append_integer(pointer, (int64_t)index);
}

/* As deep as the reader lets documents be. */
static bool take_off(cJSON *container, cJSON *pointers, pa_text *pointer)
{
    size_t length = pointer->length;
    size_t index = 0;
    bool is_whole = true;
    cJSON *next;

    for (cJSON *item = container->child; item != NULL; item = next) {
        next = item->next;
        append_place(pointer, item, index++);
        if (item->string != NULL && is_secret(item->string) && !cJSON_IsNull(item)) {
            is_whole = document_append(pointers, cJSON_CreateString(pointer->data)) && is_whole;
            document_free(cJSON_DetachItemViaPointer(container, item));
        } else {
            is_whole = take_off(item, pointers, pointer) && is_whole;
        }
        is_whole = is_whole && !pa_text_failed(pointer);
        pa_text_rewind(pointer, length);
    }
    return is_whole;
}

bool secret_take_off(cJSON *document, cJSON *pointers)
{
    pa_text pointer = PA_TEXT_INIT(MAX_POINTER);
    bool is_whole = document == NULL || take_off(document, pointers, &pointer);

    pa_text_free(&pointer);
    return is_whole;
}
