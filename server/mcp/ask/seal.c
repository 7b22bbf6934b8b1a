/* SPDX-License-Identifier: MIT */
/*
 * EXPIRY "." TEXT "." SIGNATURE, the text and the signature in base64url. The
 * signature is over all that the seal is to hold together, each part with its
 * length before it, so that no two different sets read the same.
 */
#include "mcp/ask/seal.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "base/encode.h"
#include "mcp/ask/canonical.h"

enum { LIFETIME = 15 * 60, SIGNATURE = 32, MAX_SIGNED = 32 * 1024 * 1024, MAX_EXPIRY = 20 };

static bool make_key(mcp_seal_key *key)
{
    if (!key->is_there)
        key->is_there = getrandom(key->bytes, sizeof(key->bytes), 0) == (ssize_t)sizeof(key->bytes);
    return key->is_there;
}

static void append_part(pa_text *text, const char *bytes, size_t length)
{
    pa_text_append_integer(text, (int64_t)length);
    pa_text_append_char(text, ':');
    pa_text_append(text, bytes, length);
}

static bool append_params(pa_text *text, portkey_value params)
{
    static const char *const skipped[] = {"_meta", "inputResponses", "requestState", NULL};

    return !portkey_value_exists(params) || mcp_append_canonical(text, params, skipped);
}

static bool sign(unsigned char signature[SIGNATURE], const mcp_seal_scope *scope, const char *expiry,
                 size_t expiry_length, const char *text, size_t length)
{
    pa_text all = PA_TEXT_INIT(MAX_SIGNED);
    unsigned size = 0;
    bool worked = make_key(scope->key);

    append_part(&all, scope->principal, strlen(scope->principal));
    append_part(&all, scope->method, strlen(scope->method));
    append_part(&all, expiry, expiry_length);
    append_part(&all, text, length);
    worked = worked && append_params(&all, scope->params) && !pa_text_failed(&all);
    worked = worked && HMAC(EVP_sha256(), scope->key->bytes, sizeof(scope->key->bytes),
                            (const unsigned char *)all.data, all.length, signature, &size) != NULL;
    pa_text_free(&all);
    return worked && size == SIGNATURE;
}

bool mcp_seal(pa_text *out, const mcp_seal_scope *scope, const char *text, size_t length)
{
    unsigned char signature[SIGNATURE];
    pa_text expiry = PA_TEXT_INIT(MAX_EXPIRY);
    bool worked;

    pa_text_append_integer(&expiry, (int64_t)time(NULL) + LIFETIME);
    worked = !pa_text_failed(&expiry) && sign(signature, scope, expiry.data, expiry.length, text, length);
    if (worked) {
        pa_text_append(out, expiry.data, expiry.length);
        pa_text_append_char(out, '.');
        pa_append_base64url(out, (const unsigned char *)text, length);
        pa_text_append_char(out, '.');
        pa_append_base64url(out, signature, sizeof(signature));
    }
    pa_text_free(&expiry);
    return worked && !pa_text_failed(out);
}

/* The time a row of digits tells, or 0. */
static int64_t read_expiry(const char *digits, size_t length)
{
    int64_t value = 0;

    if (length == 0 || length > 12)
        return 0;
    for (size_t i = 0; i < length; i++) {
        if (digits[i] < '0' || digits[i] > '9')
            return 0;
        value = value * 10 + (digits[i] - '0');
    }
    return value;
}

bool mcp_unseal(pa_text *out, const mcp_seal_scope *scope, const char *sealed, size_t length)
{
    const char *first = length <= MCP_MAX_SEALED * 2 ? memchr(sealed, '.', length) : NULL;
    const char *second = first != NULL ? memchr(first + 1, '.', length - (size_t)(first + 1 - sealed)) : NULL;
    unsigned char expected[SIGNATURE];
    pa_text given = PA_TEXT_INIT(SIGNATURE);
    size_t start = out->length;
    bool worked;

    if (second == NULL)
        return false;
    worked = pa_append_from_base64url(&given, second + 1, length - (size_t)(second + 1 - sealed)) &&
             pa_append_from_base64url(out, first + 1, (size_t)(second - first - 1)) &&
             given.length == SIGNATURE && out->data != NULL;
    worked = worked &&
             sign(expected, scope, sealed, (size_t)(first - sealed), out->data + start, out->length - start);
    worked = worked && CRYPTO_memcmp(expected, given.data, SIGNATURE) == 0 &&
             read_expiry(sealed, (size_t)(first - sealed)) >= (int64_t)time(NULL);
    pa_text_free(&given);
    if (!worked)
        pa_text_rewind(out, start);
    return worked;
}
