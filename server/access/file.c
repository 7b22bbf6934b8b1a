/* SPDX-License-Identifier: MIT */
/* The file as a whole: its life, and which entry fits a client. */
#include "access/file.h"

#include <openssl/crypto.h>
#include <stdlib.h>
#include <string.h>

#include "access/jwt/claims.h"
#include "base/memory.h"

/* ---- its life ---- */

static void free_entry(access_entry *entry)
{
    selection_free(&entry->selection);
    scope_set_free(entry->scopes);
    if (entry->api_key != NULL)
        pa_wipe(entry->api_key, strlen(entry->api_key));
    free(entry->api_key);
}

access_file *access_file_hold(access_file *file)
{
    file->holders++;
    return file;
}

void access_file_leave(access_file *file)
{
    if (file == NULL || --file->holders > 0)
        return;
    for (access_entry *entry = file->first; entry != NULL; entry = entry->next)
        free_entry(entry);
    pa_arena_free(&file->arena);
    free(file);
}

/* ---- texts ---- */

static bool has_text(const access_text *texts, const char *text)
{
    for (; texts != NULL; texts = texts->next)
        if (strcmp(texts->text, text) == 0)
            return true;
    return false;
}

/* "*" is any. */
static bool fits(const access_text *texts, const char *text)
{
    return texts == NULL || (text != NULL && (has_text(texts, text) || has_text(texts, "*")));
}

/* ---- digests ---- */

static int digit_of(char c)
{
    static const char digits[] = "0123456789abcdefABCDEF";
    const char *at = c != '\0' ? strchr(digits, c) : NULL;

    if (at == NULL)
        return -1;
    return at - digits < 16 ? (int)(at - digits) : (int)(at - digits) - 6;
}

bool access_digest_read(unsigned char out[ACCESS_SHA256], const char *text)
{
    for (size_t i = 0; i < ACCESS_SHA256; i++) {
        int high = digit_of(text[2 * i]);
        int low = high >= 0 ? digit_of(text[2 * i + 1]) : -1;

        if (low < 0)
            return false;
        out[i] = (unsigned char)(high * 16 + low);
    }
    return text[(size_t)2 * ACCESS_SHA256] == '\0';
}

static bool has_digest(const access_digest *digests, const unsigned char *digest)
{
    bool found = false;

    for (; digests != NULL; digests = digests->next)
        found |= CRYPTO_memcmp(digests->bytes, digest, ACCESS_SHA256) == 0;
    return found;
}

const access_entry *access_file_by_token(const access_file *file, const unsigned char digest[ACCESS_SHA256])
{
    const access_entry *found = NULL;

    for (const access_entry *entry = file->first; entry != NULL; entry = entry->next)
        if (has_digest(entry->tokens, digest))
            found = entry;
    return found;
}

/* ---- logins ---- */

static bool fits_claim(const access_claim *claim, portkey_value claims)
{
    portkey_value value = jwt_claim(claims, claim->name);

    for (const access_text *text = claim->values; text != NULL; text = text->next)
        if (jwt_claim_has(value, text->text))
            return true;
    return false;
}

static bool fits_claims(const access_claim *claim, portkey_value claims)
{
    for (; claim != NULL; claim = claim->next)
        if (!fits_claim(claim, claims))
            return false;
    return true;
}

static bool is_for_logins(const access_entry *entry)
{
    return entry->subjects != NULL || entry->organizations != NULL || entry->claims != NULL;
}

const access_entry *access_file_by_login(const access_file *file, const access_login *login)
{
    for (const access_entry *entry = file->first; entry != NULL; entry = entry->next)
        if (is_for_logins(entry) && fits(entry->subjects, login->subject) &&
            fits(entry->organizations, login->organization) && fits_claims(entry->claims, login->claims))
            return entry;
    return NULL;
}

/* ---- certificates ---- */

static bool fits_fingerprint(const access_digest *fingerprints, const char *sha256)
{
    unsigned char digest[ACCESS_SHA256];

    if (fingerprints == NULL)
        return true;
    return sha256 != NULL && access_digest_read(digest, sha256) && has_digest(fingerprints, digest);
}

static bool is_for_certificates(const access_entry *entry)
{
    return entry->certificates != NULL || entry->fingerprints != NULL;
}

const access_entry *access_file_by_certificate(const access_file *file, const http_credentials *credentials)
{
    for (const access_entry *entry = file->first; entry != NULL; entry = entry->next)
        if (is_for_certificates(entry) && fits(entry->certificates, credentials->certificate_subject) &&
            fits_fingerprint(entry->fingerprints, credentials->certificate_sha256))
            return entry;
    return NULL;
}

/* ---- entries of two readings ---- */

static bool has_texts(const access_text *some, const access_text *texts)
{
    if (some == NULL || texts == NULL)
        return some == NULL;
    while (texts != NULL && fits(some, texts->text))
        texts = texts->next;
    return texts == NULL;
}

static bool has_digests(const access_digest *some, const access_digest *digests)
{
    while (digests != NULL && has_digest(some, digests->bytes))
        digests = digests->next;
    return digests == NULL;
}

static bool are_same_texts(const access_text *one, const access_text *two)
{
    while (one != NULL && two != NULL && strcmp(one->text, two->text) == 0) {
        one = one->next;
        two = two->next;
    }
    return one == NULL && two == NULL;
}

static bool are_same_claims(const access_claim *one, const access_claim *two)
{
    while (one != NULL && two != NULL && strcmp(one->name, two->name) == 0 &&
           are_same_texts(one->values, two->values)) {
        one = one->next;
        two = two->next;
    }
    return one == NULL && two == NULL;
}

static bool is_of_same_kind(const access_entry *one, const access_entry *two)
{
    return is_for_logins(one) == is_for_logins(two) && is_for_certificates(one) == is_for_certificates(two);
}

/* Whether it fits whomever the other one fits. */
static bool fits_all_of(const access_entry *entry, const access_entry *other)
{
    return is_of_same_kind(entry, other) && has_digests(entry->tokens, other->tokens) &&
           has_texts(entry->subjects, other->subjects) &&
           has_texts(entry->organizations, other->organizations) &&
           are_same_claims(entry->claims, other->claims) &&
           has_texts(entry->certificates, other->certificates) &&
           (entry->fingerprints == NULL ||
            (other->fingerprints != NULL && has_digests(entry->fingerprints, other->fingerprints)));
}

/* Whether both may be for the same client, by what is known of it. No two entries have one token. */
static bool may_compete(const access_entry *other, const access_entry *entry, const char *id)
{
    if (is_for_logins(entry))
        return is_for_logins(other) && (id == NULL || fits(other->subjects, id));
    return is_for_certificates(entry) && is_for_certificates(other) &&
           (id == NULL || fits(other->certificates, id));
}

static bool is_before(const access_file *file, const access_entry *entry, const access_entry *wanted)
{
    for (const access_entry *other = file->first; other != NULL && other != entry; other = other->next)
        if (strcmp(other->name, wanted->name) == 0)
            return fits_all_of(other, wanted);
    return false;
}

const access_entry *access_file_find(const access_file *file, const access_file *old,
                                     const access_entry *entry, const char *id)
{
    const access_entry *other = file->first;

    for (; other != NULL && strcmp(other->name, entry->name) != 0; other = other->next)
        if (may_compete(other, entry, id) && !is_before(old, entry, other))
            return NULL;
    return other != NULL && fits_all_of(other, entry) ? other : NULL;
}
