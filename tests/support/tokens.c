/* SPDX-License-Identifier: MIT */
#include "tokens.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/hmac.h>
#include <openssl/rsa.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/encode.h"

enum { MAX_SIGNATURE = 2048, COORDINATE = 32 };

static void need(bool condition, const char *what)
{
    if (condition)
        return;
    (void)fprintf(stderr, "OpenSSL cannot %s\n", what);
    abort();
}

/* ---- keys ---- */

static EVP_PKEY *generate(EVP_PKEY_CTX *context)
{
    EVP_PKEY *key = NULL;

    need(EVP_PKEY_generate(context, &key) == 1, "make a key");
    EVP_PKEY_CTX_free(context);
    return key;
}

EVP_PKEY *make_rsa_key(unsigned bits, unsigned long exponent)
{
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
    BIGNUM *number = BN_new();
    EVP_PKEY *key;

    need(number != NULL && BN_set_word(number, exponent) == 1 && EVP_PKEY_keygen_init(context) == 1 &&
             EVP_PKEY_CTX_set_rsa_keygen_bits(context, (int)bits) == 1 &&
             EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context, number) == 1,
         "set up RSA");
    key = generate(context);
    BN_free(number);
    return key;
}

EVP_PKEY *make_p256_key(void)
{
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);

    need(EVP_PKEY_keygen_init(context) == 1 && EVP_PKEY_CTX_set_group_name(context, "P-256") == 1,
         "set up P-256");
    return generate(context);
}

EVP_PKEY *make_ed25519_key(void)
{
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "ED25519", NULL);

    need(EVP_PKEY_keygen_init(context) == 1, "set up Ed25519");
    return generate(context);
}

/* ---- as JSON ---- */

static void append_number(pa_text *out, EVP_PKEY *key, const char *name, const char *param, size_t least)
{
    unsigned char bytes[MAX_SIGNATURE];
    BIGNUM *number = NULL;
    size_t length;

    need(EVP_PKEY_get_bn_param(key, param, &number) == 1, "show a number");
    length = (size_t)BN_num_bytes(number);
    length = length > least ? length : least;
    need(BN_bn2binpad(number, bytes, (int)length) >= 0, "write a number");
    BN_free(number);
    pa_text_append_string(out, ",\"");
    pa_text_append_string(out, name);
    pa_text_append_string(out, "\":\"");
    pa_append_base64url(out, bytes, length);
    pa_text_append_char(out, '"');
}

static void append_raw(pa_text *out, EVP_PKEY *key)
{
    unsigned char bytes[COORDINATE];
    size_t length = sizeof(bytes);

    need(EVP_PKEY_get_raw_public_key(key, bytes, &length) == 1, "show a point");
    pa_text_append_string(out, ",\"x\":\"");
    pa_append_base64url(out, bytes, length);
    pa_text_append_char(out, '"');
}

void append_jwk(pa_text *out, EVP_PKEY *key, const char *members)
{
    if (EVP_PKEY_is_a(key, "RSA")) {
        pa_text_append_string(out, "{\"kty\":\"RSA\"");
        append_number(out, key, "n", OSSL_PKEY_PARAM_RSA_N, 0);
        append_number(out, key, "e", OSSL_PKEY_PARAM_RSA_E, 0);
    } else if (EVP_PKEY_is_a(key, "EC")) {
        pa_text_append_string(out, "{\"kty\":\"EC\",\"crv\":\"P-256\"");
        append_number(out, key, "x", OSSL_PKEY_PARAM_EC_PUB_X, COORDINATE);
        append_number(out, key, "y", OSSL_PKEY_PARAM_EC_PUB_Y, COORDINATE);
    } else {
        pa_text_append_string(out, "{\"kty\":\"OKP\",\"crv\":\"Ed25519\"");
        append_raw(out, key);
    }
    if (*members != '\0')
        pa_text_append_char(out, ',');
    pa_text_append_string(out, members);
    pa_text_append_char(out, '}');
}

/* ---- tokens ---- */

void append_encoded(pa_text *out, const char *text)
{
    pa_append_base64url(out, (const unsigned char *)text, strlen(text));
}

static void append_signed_part(pa_text *out, const char *header, const char *claims)
{
    append_encoded(out, header);
    pa_text_append_char(out, '.');
    append_encoded(out, claims);
}

static bool is(const char *algorithm, const char *prefix)
{
    return strncmp(algorithm, prefix, strlen(prefix)) == 0;
}

/* R and S side by side, in place of DER. */
static size_t to_raw(unsigned char *signature, size_t length)
{
    const unsigned char *der = signature;
    ECDSA_SIG *pair = d2i_ECDSA_SIG(NULL, &der, (long)length);

    need(pair != NULL && BN_bn2binpad(ECDSA_SIG_get0_r(pair), signature, COORDINATE) == COORDINATE &&
             BN_bn2binpad(ECDSA_SIG_get0_s(pair), signature + COORDINATE, COORDINATE) == COORDINATE,
         "read a signature");
    ECDSA_SIG_free(pair);
    return 2 * (size_t)COORDINATE;
}

static void set_pss(EVP_PKEY_CTX *settings, const char *algorithm)
{
    need(EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PSS_PADDING) == 1 &&
             EVP_PKEY_CTX_set_rsa_pss_saltlen(settings, strcmp(algorithm, "PS256-SALT20") == 0 ? 20 : 32) ==
                 1,
         "set up PSS");
}

static size_t sign(unsigned char signature[MAX_SIGNATURE], EVP_PKEY *key, const char *algorithm,
                   const pa_text *text, size_t from)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *settings = NULL;
    size_t length = MAX_SIGNATURE;

    need(EVP_DigestSignInit(context, &settings, is(algorithm, "EdDSA") ? NULL : EVP_sha256(), NULL, key) == 1,
         "begin to sign");
    if (is(algorithm, "PS256"))
        set_pss(settings, algorithm);
    need(EVP_DigestSign(context, signature, &length, (const unsigned char *)text->data + from,
                        text->length - from) == 1,
         "sign");
    EVP_MD_CTX_free(context);
    return strcmp(algorithm, "ES256") == 0 ? to_raw(signature, length) : length;
}

void append_token(pa_text *out, EVP_PKEY *key, const char *algorithm, const char *header, const char *claims)
{
    unsigned char signature[MAX_SIGNATURE];
    const size_t from = out->length;
    size_t length = 0;

    append_signed_part(out, header, claims);
    if (strcmp(algorithm, "none") != 0)
        length = sign(signature, key, algorithm, out, from);
    pa_text_append_char(out, '.');
    pa_append_base64url(out, signature, length);
}

void append_hmac_token(pa_text *out, const char *secret, size_t length, const char *header,
                       const char *claims)
{
    unsigned char signature[EVP_MAX_MD_SIZE];
    const size_t from = out->length;
    unsigned size = 0;

    append_signed_part(out, header, claims);
    need(HMAC(EVP_sha256(), secret, (int)length, (const unsigned char *)out->data + from, out->length - from,
              signature, &size) != NULL,
         "sign with a secret");
    pa_text_append_char(out, '.');
    pa_append_base64url(out, signature, size);
}
