/* SPDX-License-Identifier: MIT */
#include "request/scheme.h"

#include <string.h>

#include "base/encode.h"
#include "error/error.h"
#include "request/encoding.h"
#include "tables.h"

const struct pa_scheme *pa_operation_scheme(const portkey_operation *operation)
{
    return operation->scheme != 0 ? &pa_schemes[operation->scheme] : NULL;
}

const struct pa_scheme *pa_first_scheme(void)
{
    return pa_scheme_count > 1 ? &pa_schemes[1] : NULL;
}

static bool is_in_header(const struct pa_scheme *scheme)
{
    return scheme->kind == PA_SCHEME_HEADER || scheme->kind == PA_SCHEME_BEARER ||
           scheme->kind == PA_SCHEME_BASIC;
}

const char *pa_scheme_header(const struct pa_scheme *scheme)
{
    return is_in_header(scheme) ? scheme->field : NULL;
}

/* ---- the key ---- */

static int refuse(const char *why, const char *hint, portkey_error *error)
{
    (void)pa_fail(error, PORTKEY_ECONFIG, "the API key cannot be sent: %s", why);
    pa_hint(error, "%s", hint);
    return PORTKEY_ECONFIG;
}

int pa_scheme_check(const struct pa_scheme *scheme, const char *key, portkey_error *error)
{
    /* RFC 6265: what a cookie cannot hold, of the characters that a key may have. */
    if (scheme->kind == PA_SCHEME_COOKIE && strpbrk(key, "\",;\\") != NULL)
        return refuse("this API expects it in a cookie, which cannot have any of the characters \" , ; \\",
                      "check that the key was copied exactly", error);
    if (scheme->kind == PA_SCHEME_BASIC && strchr(key, ':') == NULL)
        return refuse("this API expects a user name and a password (HTTP basic authentication)",
                      "set the key to USER:PASSWORD; either may be empty", error);
    return 0;
}

bool pa_scheme_is_cookie(const struct pa_scheme *scheme)
{
    return scheme->kind == PA_SCHEME_COOKIE;
}

static void append_cookie(pa_text *line, const struct pa_scheme *scheme, const char *key, const char *cookies)
{
    pa_text_append_string(line, "Cookie: ");
    pa_text_append_string(line, cookies);
    pa_text_append_string(line, cookies[0] != '\0' ? "; " : "");
    pa_text_append_string(line, scheme->field);
    pa_text_append_char(line, '=');
    pa_text_append_string(line, key);
}

void pa_scheme_append_line(pa_text *line, const struct pa_scheme *scheme, const char *key,
                           const char *cookies)
{
    if (pa_scheme_is_cookie(scheme))
        append_cookie(line, scheme, key, cookies);
    if (!is_in_header(scheme))
        return;
    pa_text_append_string(line, scheme->field);
    pa_text_append_string(line, ": ");
    if (scheme->kind == PA_SCHEME_BEARER)
        pa_text_append_string(line, "Bearer ");
    if (scheme->kind == PA_SCHEME_BASIC) {
        pa_text_append_string(line, "Basic ");
        pa_append_base64(line, (const unsigned char *)key, strlen(key));
    } else {
        pa_text_append_string(line, key);
    }
}

bool pa_scheme_shows_key(const struct pa_scheme *scheme)
{
    return scheme->kind == PA_SCHEME_HEADER || scheme->kind == PA_SCHEME_COOKIE ||
           scheme->kind == PA_SCHEME_BEARER;
}

void pa_scheme_append_to_url(pa_text *url, const struct pa_scheme *scheme, const char *key)
{
    if (scheme->kind != PA_SCHEME_QUERY)
        return;
    if (!pa_text_failed(url))
        pa_text_append_char(url, strchr(url->data, '?') == NULL ? '?' : '&');
    pa_append_coded(url, PA_TO_QUERY, scheme->field, strlen(scheme->field));
    pa_text_append_char(url, '=');
    pa_append_coded(url, PA_TO_QUERY, key, strlen(key));
}
