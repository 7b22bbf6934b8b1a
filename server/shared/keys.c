/* SPDX-License-Identifier: MIT */
/* NONCE CIPHERTEXT TAG. The key is derived, so that one secret serves several purposes. */
#include "shared/keys.h"

#include <limits.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string.h>
#include <sys/random.h>

#include "base/encode.h"
#include "base/memory.h"

enum { NONCE = 12, TAG = 16 };

bool shared_keys_make(shared_keys *keys)
{
    keys->count = getrandom(keys->bytes[0], SHARED_KEY, 0) == SHARED_KEY;
    return keys->count > 0;
}

void shared_keys_wipe(shared_keys *keys)
{
    pa_wipe((char *)keys, sizeof(*keys));
}

static bool derive(unsigned char out[SHARED_KEY], const unsigned char *key, const char *purpose)
{
    unsigned size = 0;

    return HMAC(EVP_sha256(), key, SHARED_KEY, (const unsigned char *)purpose, strlen(purpose), out, &size) !=
               NULL &&
           size == SHARED_KEY;
}

bool shared_digest(char out[SHARED_DIGEST], const shared_keys *keys, const char *purpose, const char *text,
                   size_t length)
{
    unsigned char derived[SHARED_KEY], digest[SHARED_KEY];
    unsigned size = 0;
    bool worked =
        keys->count > 0 && derive(derived, keys->bytes[0], purpose) &&
        HMAC(EVP_sha256(), derived, SHARED_KEY, (const unsigned char *)text, length, digest, &size) != NULL &&
        size == SHARED_KEY;

    pa_wipe((char *)derived, sizeof(derived));
    if (worked)
        pa_write_hex(out, digest, sizeof(digest));
    return worked;
}

/* Begins with the key and what the text is bound to. */
static bool begin(EVP_CIPHER_CTX *context, const unsigned char *key, const shared_binding *binding,
                  const unsigned char *nonce, int direction)
{
    unsigned char derived[SHARED_KEY];
    int ignored;
    bool worked = context != NULL && derive(derived, key, binding->purpose) &&
                  EVP_CipherInit_ex(context, EVP_aes_256_gcm(), NULL, derived, nonce, direction) == 1 &&
                  (binding->length == 0 ||
                   EVP_CipherUpdate(context, NULL, &ignored, (const unsigned char *)binding->bound,
                                    (int)binding->length) == 1);

    pa_wipe((char *)derived, sizeof(derived));
    return worked;
}

static bool is_too_long(const shared_binding *binding, size_t length)
{
    return length > INT_MAX - SHARED_AROUND || binding->length > INT_MAX;
}

/* The context takes empty texts, too, but no NULL. */
static bool run(EVP_CIPHER_CTX *context, unsigned char *out, const unsigned char *in, size_t length)
{
    int written = 0;

    return length == 0 ||
           (EVP_CipherUpdate(context, out, &written, in, (int)length) == 1 && written == (int)length);
}

bool shared_seal(pa_text *out, const shared_keys *keys, const shared_binding *binding, const char *text,
                 size_t length)
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    size_t start = out->length;
    unsigned char *place;
    int ignored;
    bool worked =
        keys->count > 0 && !is_too_long(binding, length) && pa_text_reserve(out, length + SHARED_AROUND);

    if (worked) {
        place = (unsigned char *)out->data + start;
        worked = getrandom(place, NONCE, 0) == NONCE && begin(context, keys->bytes[0], binding, place, 1) &&
                 run(context, place + NONCE, (const unsigned char *)text, length) &&
                 EVP_CipherFinal_ex(context, place + NONCE + length, &ignored) == 1 &&
                 EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, TAG, place + NONCE + length) == 1;
        out->length += worked ? length + SHARED_AROUND : 0;
        out->data[out->length] = '\0';
    }
    EVP_CIPHER_CTX_free(context);
    return worked;
}

static bool unseal_with(unsigned char *out, const unsigned char *key, const shared_binding *binding,
                        const unsigned char *sealed, size_t length)
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    unsigned char tag[TAG];
    unsigned char last[TAG];
    int ignored;
    bool worked;

    memcpy(tag, sealed + NONCE + length, TAG);
    worked = begin(context, key, binding, sealed, 0) && run(context, out, sealed + NONCE, length) &&
             EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, TAG, tag) == 1 &&
             EVP_CipherFinal_ex(context, last, &ignored) == 1;
    EVP_CIPHER_CTX_free(context);
    return worked;
}

bool shared_unseal(pa_text *out, const shared_keys *keys, const shared_binding *binding, const char *sealed,
                   size_t length)
{
    size_t start = out->length;
    size_t inner = length >= SHARED_AROUND ? length - SHARED_AROUND : 0;
    bool worked = false;

    if (length < SHARED_AROUND || is_too_long(binding, length) || !pa_text_reserve(out, inner))
        return false;
    for (size_t i = 0; i < keys->count && !worked; i++)
        worked = unseal_with((unsigned char *)out->data + start, keys->bytes[i], binding,
                             (const unsigned char *)sealed, inner);
    if (worked)
        out->length += inner;
    else
        pa_wipe(out->data + start, inner);
    out->data[out->length] = '\0';
    return worked;
}
