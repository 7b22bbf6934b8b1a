/* SPDX-License-Identifier: MIT */
#include "workflow/workspace/secret.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"

enum { MAX_POINTER = 1024, MAX_INDEX = 24, MAX_NAME = 64 };

/* ---- names ---- */

/* Letters and digits alone, in lower case: "api_key", "apiKey" and "Api-Key" are one name. Keeps the end of a long one. */
static size_t fold(char out[MAX_NAME + 1], const char *name, size_t length)
{
    size_t count = 0;

    for (size_t i = length > MAX_NAME ? length - MAX_NAME : 0; i < length; i++) {
        char c = name[i];

        if (c >= 'A' && c <= 'Z')
            out[count++] = (char)(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out[count++] = c;
    }
    out[count] = '\0';
    return count;
}

static bool ends_with(const char *name, size_t length, const char *end)
{
    size_t count = strlen(end);

    return length >= count && strcmp(name + length - count, end) == 0;
}

static bool ends_with_one_of(const char *name, size_t length, const char *const *ends)
{
    for (size_t i = 0; ends[i] != NULL; i++)
        if (ends_with(name, length, ends[i]))
            return true;
    return false;
}

/* Names of the API, and those that providers have for theirs. "max_tokens" and "virtual_key" are none. */
static bool is_secret(const char *name, size_t length)
{
    static const char *const ends[] = {
        "apikey",     "accesskey",     "secretkey",   "privatekey",      "signingkey", "encryptionkey",
        "accountkey", "keyvalue",      "secret",      "token",           "password",   "passwd",
        "passphrase", "authorization", "auth",        "bearer",          "credential", "credentials",
        "cookie",     "cookies",       "accountjson", "subscriptionkey", NULL};
    char folded[MAX_NAME + 1];
    size_t count = fold(folded, name, length);

    return ends_with_one_of(folded, count, ends) || strcmp(folded, "headers") == 0 ||
           strcmp(folded, "customheaders") == 0 || strncmp(folded, "masked", strlen("masked")) == 0;
}

/* In the query of a URL also keys and signatures: "?key=", "?sig=". */
static bool is_secret_in_query(const char *name, size_t length)
{
    char folded[MAX_NAME + 1];
    size_t count = fold(folded, name, length);

    return is_secret(name, length) || strcmp(folded, "key") == 0 || strcmp(folded, "code") == 0 ||
           strcmp(folded, "sig") == 0 || ends_with(folded, count, "signature");
}

/* ---- URLs ---- */

/* A user with a password, or a token in place of both, before a host. */
static bool has_user(const char *url)
{
    for (const char *at = url; at != NULL; at = strstr(at, "://")) {
        at += strlen("://");
        if (memchr(at, '@', strcspn(at, "/?# \t\r\n\"'<>")) != NULL)
            return true;
    }
    return false;
}

/* Of a query or a fragment: parameters with a name that says so, and a value. */
static bool has_secret_parameter(const char *url)
{
    for (const char *at = strpbrk(url, "?#"); at != NULL; at = strpbrk(at, "?#&;")) {
        size_t length = strcspn(++at, "=?#&; \t\r\n\"'<>");

        if (at[length] == '=' && strchr("&;#", at[length + 1]) == NULL && is_secret_in_query(at, length))
            return true;
    }
    return false;
}

static bool has_secret_url(const char *text)
{
    const char *url = strstr(text, "://");

    return url != NULL && (has_user(url) || has_secret_parameter(url));
}

/* ---- members ---- */

/* Where these have a name, it is that of an argument of a tool, or of a part of it, which JSON Schema describes. */
static bool is_described(const cJSON *container, const cJSON *item)
{
    const char *around = container->string;

    return around != NULL && cJSON_IsObject(item) &&
           (strcmp(around, "properties") == 0 || strcmp(around, "$defs") == 0 ||
            strcmp(around, "definitions") == 0);
}

static bool holds_secret(const cJSON *container, const cJSON *item)
{
    if (cJSON_IsNull(item) || cJSON_IsBool(item))
        return false;
    if (item->string != NULL && is_secret(item->string, strlen(item->string)) &&
        !is_described(container, item))
        return true;
    return cJSON_IsString(item) && has_secret_url(item->valuestring);
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

/* What has no room is not there: the pointer leads to what is around it. */
static void append_place(pa_text *pointer, const cJSON *item, size_t index)
{
    size_t room = MAX_POINTER - pointer->length;
    size_t length = item->string != NULL ? 2 * strlen(item->string) + 1 : MAX_INDEX;

    if (length >= room)
        return;
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
        if (holds_secret(container, item)) {
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

bool secret_take_off(cJSON *document, const char *const *members, cJSON *pointers)
{
    pa_text pointer = PA_TEXT_INIT(MAX_POINTER);
    bool is_whole = true;

    for (size_t i = 0; members[i] != NULL; i++) {
        cJSON *member = document_member(document, members[i]);

        pa_text_clear(&pointer);
        append_part(&pointer, members[i]);
        if (member != NULL)
            is_whole = take_off(member, pointers, &pointer) && is_whole;
    }
    pa_text_free(&pointer);
    return is_whole;
}
