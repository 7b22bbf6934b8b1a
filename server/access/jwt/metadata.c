/* SPDX-License-Identifier: MIT */
#include "access/jwt/metadata.h"

#include "access/jwt/refuse.h"
#include "base/names.h"
#include "fetch/fetch.h"

enum { MAX_BYTES = 256 * 1024, MAX_VALUES = 16384, MAX_DEPTH = 16 };

bool jwt_metadata_exists(const char *issuer)
{
    return strchr(issuer, '?') == NULL && strlen(issuer) < FETCH_MAX_URL - 64 &&
           fetch_check_url(issuer) == NULL;
}

/* Without a slash at the end. */
static size_t length_of(const char *issuer)
{
    size_t length = strlen(issuer);

    return length > 0 && issuer[length - 1] == '/' ? length - 1 : length;
}

/* Behind the host: where a path begins. */
static size_t host_end(const char *issuer, size_t length)
{
    const char *scheme_end = strstr(issuer, "://");
    size_t start = scheme_end != NULL ? (size_t)(scheme_end - issuer) + 3 : 0;
    size_t end = start + strcspn(issuer + start, "/");

    return end < length ? end : length;
}

void jwt_metadata_append_url(pa_text *out, const char *issuer, unsigned place)
{
    size_t length = length_of(issuer);
    size_t split = host_end(issuer, length);

    if (place == 0) {
        pa_text_append(out, issuer, length);
        pa_text_append_string(out, "/.well-known/openid-configuration");
        return;
    }
    pa_text_append(out, issuer, split);
    pa_text_append_string(out, "/.well-known/oauth-authorization-server");
    pa_text_append(out, issuer + split, length - split);
}

static bool is_secure(const char *url)
{
    return pa_begins_caseless(url, strlen(url), "https:");
}

static const char *read_document(pa_text *out, const char *issuer, portkey_value document)
{
    const char *url = jwt_text_of(portkey_value_member(document, "jwks_uri"));

    if (!portkey_value_is(portkey_value_member(document, "issuer"), issuer))
        return "is the metadata of another issuer: \"issuer\" differs from the one that is configured";
    if (url == NULL)
        return "has no jwks_uri";
    if (fetch_check_url(url) != NULL || (is_secure(issuer) && !is_secure(url)))
        return "has a jwks_uri that is no https URL";
    pa_text_append_string(out, url);
    return pa_text_failed(out) ? "cannot be read: out of memory" : NULL;
}

const char *jwt_metadata_read(pa_text *out, const char *issuer, const char *text, size_t length)
{
    const portkey_json_limits limits = {
        .max_bytes = MAX_BYTES, .max_values = MAX_VALUES, .max_depth = MAX_DEPTH, .refuse_duplicates = true};
    portkey_json *document = NULL;
    int code = portkey_json_parse(&document, text, length, &limits, NULL);
    const char *why = "is not JSON, has two members of one name, or is too large";

    if (code == 0)
        why = read_document(out, issuer, portkey_json_root(document));
    portkey_json_free(document);
    return why;
}
