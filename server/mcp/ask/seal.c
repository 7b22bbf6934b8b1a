/* SPDX-License-Identifier: MIT */
/*
 * EXPIRY "-" NONCE "." TEXT "." SIGNATURE, all but the first in base64url. The
 * signature is over all that the seal is to hold together, each part with its
 * length before it, so that no two different sets read the same. The nonce makes
 * the signature of each sealed text its own: it shows whether a text
 * was used before.
 */
#include "mcp/ask/seal.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "base/encode.h"
#include "base/json_writer.h"
#include "base/memory.h"
#include "base/number.h"

enum {
    LIFETIME = 15 * 60, /* seconds */
    SIGNATURE = 32,
    NONCE = 12,
    MAX_SIGNED = 32 * 1024 * 1024,
    MAX_HEAD = 48,        /* the expiry and the nonce */
    MAX_REDEEMED = 16384, /* of 48 bytes each, kept for LIFETIME at most */
    MAX_OF_OWNER = 2048,  /* per principal, so that one cannot block the others */
};

/* ---- JSON in one form, in which equal params are equal bytes ---- */

struct member {
    const char *name;
    size_t length;
    portkey_value value;
};

static int compare_members(const void *a, const void *b)
{
    const struct member *left = a;
    const struct member *right = b;
    size_t shorter = left->length < right->length ? left->length : right->length;
    int order = memcmp(left->name, right->name, shorter);

    if (order != 0)
        return order;
    return left->length < right->length ? -1 : left->length > right->length;
}

static bool is_skipped(const struct member *member, const char *const *skipped)
{
    for (; *skipped != NULL; skipped++)
        if (member->length == strlen(*skipped) && memcmp(member->name, *skipped, member->length) == 0)
            return true;
    return false;
}

static const char *const nothing[] = {NULL};

static bool append_canonical(pa_text *text, portkey_value value, const char *const *skipped);

static bool append_sorted(pa_text *text, struct member *members, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        pa_text_append_char(text, i == 0 ? '{' : ',');
        pa_append_json_string(text, members[i].name, members[i].length);
        pa_text_append_char(text, ':');
        if (!append_canonical(text, members[i].value, nothing))
            return false;
    }
    pa_text_append_string(text, count == 0 ? "{}" : "}");
    return !pa_text_failed(text);
}

static bool append_object(pa_text *text, portkey_value object, const char *const *skipped)
{
    struct member *members = calloc(portkey_value_count(object) + 1, sizeof(*members));
    size_t count = 0;
    bool worked = members != NULL;

    for (portkey_value value = portkey_value_first(object); worked && portkey_value_exists(value);
         value = portkey_value_next(value)) {
        struct member *member = &members[count];

        member->value = value;
        member->name = portkey_value_string(portkey_value_key(value), &member->length);
        worked = member->name != NULL;
        if (worked && !is_skipped(member, skipped))
            count++;
    }
    if (worked) {
        qsort(members, count, sizeof(*members), compare_members);
        worked = append_sorted(text, members, count);
    }
    free(members);
    return worked;
}

static bool append_array(pa_text *text, portkey_value array)
{
    char separator = '[';

    PORTKEY_FOR_EACH (value, array) {
        pa_text_append_char(text, separator);
        separator = ',';
        if (!append_canonical(text, value, nothing))
            return false;
    }
    pa_text_append_string(text, separator == '[' ? "[]" : "]");
    return true;
}

/*
 * Appends the value without white space, members sorted by name, strings escaped
 * in one way; numbers as they were written. Members of the outermost object that
 * are named in `skipped` are left out. As deep as the parser lets values be.
 */
static bool append_canonical(pa_text *text, portkey_value value, const char *const *skipped)
{
    size_t length;
    const char *bytes;

    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_OBJECT: return append_object(text, value, skipped);
    case PORTKEY_JSON_ARRAY: return append_array(text, value);
    case PORTKEY_JSON_STRING:
        bytes = portkey_value_string(value, &length);
        if (bytes == NULL)
            return false;
        pa_append_json_string(text, bytes, length);
        break;
    default: bytes = portkey_value_raw(value, &length); pa_text_append(text, bytes, length);
    }
    return !pa_text_failed(text);
}

/* ---- sealing ---- */

static bool make_key(mcp_seal_keys *keys)
{
    if (keys->count == 0 && getrandom(keys->bytes[0], MCP_SEAL_KEY, 0) == MCP_SEAL_KEY)
        keys->count = 1;
    return keys->count > 0;
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

    return !portkey_value_exists(params) || append_canonical(text, params, skipped);
}

/* Appends all that is signed. */
static bool append_all(pa_text *all, const mcp_seal_scope *scope, const char *head, size_t head_length,
                       const char *text, size_t length)
{
    append_part(all, scope->principal, strlen(scope->principal));
    append_part(all, scope->method, strlen(scope->method));
    append_part(all, head, head_length);
    append_part(all, text, length);
    return append_params(all, scope->params) && !pa_text_failed(all);
}

static bool sign_with(unsigned char signature[SIGNATURE], const unsigned char *key, const pa_text *all)
{
    unsigned size = 0;

    return HMAC(EVP_sha256(), key, MCP_SEAL_KEY, (const unsigned char *)all->data, all->length, signature,
                &size) != NULL &&
           size == SIGNATURE;
}

static bool sign(unsigned char signature[SIGNATURE], const mcp_seal_scope *scope, const char *head,
                 size_t head_length, const char *text, size_t length)
{
    pa_text all = PA_TEXT_INIT(MAX_SIGNED);
    bool worked = make_key(scope->keys) && append_all(&all, scope, head, head_length, text, length) &&
                  sign_with(signature, scope->keys->bytes[0], &all);

    pa_text_free(&all);
    return worked;
}

/* Whether one of the keys made the signature, which is written to the mark. */
static bool is_signed(mcp_seal_mark *mark, const mcp_seal_scope *scope, const char *head, size_t head_length,
                      const char *text, size_t length, const pa_text *given)
{
    pa_text all = PA_TEXT_INIT(MAX_SIGNED);
    bool is_found = false;

    if (given->length == SIGNATURE && append_all(&all, scope, head, head_length, text, length))
        for (size_t i = 0; i < scope->keys->count && !is_found; i++)
            is_found = sign_with(mark->bytes, scope->keys->bytes[i], &all) &&
                       CRYPTO_memcmp(mark->bytes, given->data, SIGNATURE) == 0;
    pa_text_free(&all);
    return is_found;
}

void mcp_fingerprint(char out[MCP_FINGERPRINT], const char *bytes, size_t length)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];

    (void)SHA256((const unsigned char *)bytes, length, digest);
    pa_write_hex(out, digest, (MCP_FINGERPRINT - 1) / 2);
}

static bool append_head(pa_text *head)
{
    unsigned char nonce[NONCE];

    if (getrandom(nonce, sizeof(nonce), 0) != (ssize_t)sizeof(nonce))
        return false;
    pa_text_append_integer(head, (int64_t)time(NULL) + LIFETIME);
    pa_text_append_char(head, '-');
    pa_append_base64url(head, nonce, sizeof(nonce));
    return !pa_text_failed(head);
}

bool mcp_seal(pa_text *out, const mcp_seal_scope *scope, const char *text, size_t length)
{
    unsigned char signature[SIGNATURE];
    pa_text head = PA_TEXT_INIT(MAX_HEAD);
    bool worked = append_head(&head) && sign(signature, scope, head.data, head.length, text, length);

    if (worked) {
        pa_text_append(out, head.data, head.length);
        pa_text_append_char(out, '.');
        pa_append_base64url(out, (const unsigned char *)text, length);
        pa_text_append_char(out, '.');
        pa_append_base64url(out, signature, sizeof(signature));
    }
    pa_text_free(&head);
    return worked && !pa_text_failed(out);
}

/* The time that the digits before the nonce stand for, or 0. */
static int64_t read_expiry(const char *head, size_t length)
{
    uint64_t value;
    size_t digits = pa_take_digits(&value, head, length);

    return digits <= 12 && digits < length && head[digits] == '-' ? (int64_t)value : 0;
}

/* FNV-1a. Two principals of one hash would share a cap, nothing else. */
static uint64_t hash(const char *text)
{
    uint64_t value = 0xCBF29CE484222325u;

    for (; *text != '\0'; text++)
        value = (value ^ (unsigned char)*text) * 0x100000001B3u;
    return value;
}

bool mcp_unseal(pa_text *out, mcp_seal_mark *mark, const mcp_seal_scope *scope, const char *sealed,
                size_t length)
{
    const char *first = length <= MCP_MAX_SEALED * 2 ? memchr(sealed, '.', length) : NULL;
    const char *second = first != NULL ? memchr(first + 1, '.', length - (size_t)(first + 1 - sealed)) : NULL;
    pa_text given = PA_TEXT_INIT(SIGNATURE);
    size_t start = out->length;
    bool worked;

    if (second == NULL)
        return false;
    mark->expiry = read_expiry(sealed, (size_t)(first - sealed));
    mark->owner = hash(scope->principal);
    worked = pa_append_from_base64url(&given, second + 1, length - (size_t)(second + 1 - sealed)) &&
             pa_append_from_base64url(out, first + 1, (size_t)(second - first - 1)) && out->data != NULL;
    worked = worked && is_signed(mark, scope, sealed, (size_t)(first - sealed), out->data + start,
                                 out->length - start, &given);
    worked = worked && mark->expiry >= (int64_t)time(NULL);
    pa_text_free(&given);
    if (!worked)
        pa_text_rewind(out, start);
    return worked;
}

/* ---- using a sealed text once ---- */

static void forget_expired(mcp_redeemed *redeemed)
{
    int64_t now = (int64_t)time(NULL);
    size_t kept = 0;

    for (size_t i = 0; i < redeemed->count; i++)
        if (redeemed->marks[i].expiry >= now)
            redeemed->marks[kept++] = redeemed->marks[i];
    redeemed->count = kept;
}

static bool is_redeemed(const mcp_redeemed *redeemed, const mcp_seal_mark *mark)
{
    for (size_t i = 0; i < redeemed->count; i++)
        if (memcmp(redeemed->marks[i].bytes, mark->bytes, sizeof(mark->bytes)) == 0)
            return true;
    return false;
}

static size_t count_of(const mcp_redeemed *redeemed, uint64_t owner)
{
    size_t count = 0;

    for (size_t i = 0; i < redeemed->count; i++)
        count += redeemed->marks[i].owner == owner;
    return count;
}

static bool make_room(mcp_redeemed *redeemed)
{
    size_t capacity = redeemed->capacity > 0 ? redeemed->capacity * 2 : 16;
    mcp_seal_mark *marks;

    if (redeemed->count < redeemed->capacity)
        return true;
    if (redeemed->count >= MAX_REDEEMED)
        return false;
    marks = pa_resize_array(redeemed->marks, capacity, sizeof(*marks));
    if (marks == NULL)
        return false;
    redeemed->marks = marks;
    redeemed->capacity = capacity;
    return true;
}

mcp_redemption mcp_redeem(mcp_redeemed *redeemed, const mcp_seal_mark *mark)
{
    forget_expired(redeemed);
    if (is_redeemed(redeemed, mark))
        return MCP_REDEEMED_BEFORE;
    if (count_of(redeemed, mark->owner) >= MAX_OF_OWNER || !make_room(redeemed))
        return MCP_REDEEM_LATER;
    redeemed->marks[redeemed->count++] = *mark;
    return MCP_REDEEMED_NOW;
}

void mcp_redeemed_free(mcp_redeemed *redeemed)
{
    free(redeemed->marks);
    *redeemed = (mcp_redeemed){.marks = NULL};
}
