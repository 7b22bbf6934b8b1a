/* SPDX-License-Identifier: MIT */
#include "access/jwt/signature.h"

#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

enum {
    COORDINATE = 32, /* of ES256: half of a signature */
    MAX_DER = 80,    /* of ES256: two integers of 33 bytes and their frame */
    ED25519_LENGTH = 64,
};

static bool verify_digest(EVP_MD_CTX *context, const unsigned char *text, size_t text_length,
                          const unsigned char *signature, size_t length)
{
    return EVP_DigestVerify(context, signature, length, text, text_length) == 1;
}

static bool verify_rsa(EVP_MD_CTX *context, EVP_PKEY *key, const unsigned char *text, size_t text_length,
                       const unsigned char *signature, size_t length)
{
    EVP_PKEY_CTX *settings = NULL; /* the context's */

    return EVP_DigestVerifyInit(context, &settings, EVP_sha256(), NULL, key) == 1 &&
           EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PADDING) == 1 &&
           verify_digest(context, text, text_length, signature, length);
}

/* The salt is as long as the digest (RFC 7518, section 3.5): other lengths are other signatures. */
static bool verify_pss(EVP_MD_CTX *context, EVP_PKEY *key, const unsigned char *text, size_t text_length,
                       const unsigned char *signature, size_t length)
{
    EVP_PKEY_CTX *settings = NULL;

    return EVP_DigestVerifyInit(context, &settings, EVP_sha256(), NULL, key) == 1 &&
           EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md(settings, EVP_sha256()) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(settings, RSA_PSS_SALTLEN_DIGEST) == 1 &&
           verify_digest(context, text, text_length, signature, length);
}

/* The two numbers of a signature as OpenSSL takes them, in DER. Returns its length, or a negative number. */
static int to_der(unsigned char der[MAX_DER], const unsigned char *signature)
{
    ECDSA_SIG *pair = ECDSA_SIG_new();
    BIGNUM *r = BN_bin2bn(signature, COORDINATE, NULL);
    BIGNUM *s = BN_bin2bn(signature + COORDINATE, COORDINATE, NULL);
    int length = -1;

    if (pair != NULL && r != NULL && s != NULL && ECDSA_SIG_set0(pair, r, s) == 1) {
        r = s = NULL; /* the pair's */
        if (i2d_ECDSA_SIG(pair, NULL) <= MAX_DER)
            length = i2d_ECDSA_SIG(pair, &der);
    }
    BN_free(r);
    BN_free(s);
    ECDSA_SIG_free(pair);
    return length;
}

static bool verify_ecdsa(EVP_MD_CTX *context, EVP_PKEY *key, const unsigned char *text, size_t text_length,
                         const unsigned char *signature, size_t length)
{
    unsigned char der[MAX_DER];
    int der_length = to_der(der, signature);

    (void)length;
    return der_length > 0 && EVP_DigestVerifyInit(context, NULL, EVP_sha256(), NULL, key) == 1 &&
           verify_digest(context, text, text_length, der, (size_t)der_length);
}

static bool verify_eddsa(EVP_MD_CTX *context, EVP_PKEY *key, const unsigned char *text, size_t text_length,
                         const unsigned char *signature, size_t length)
{
    return EVP_DigestVerifyInit(context, NULL, NULL, NULL, key) == 1 &&
           verify_digest(context, text, text_length, signature, length);
}

static const jwt_algorithm algorithms[] = {
    {"RS256", JWT_RSA, 0, verify_rsa},
    {"PS256", JWT_RSA, 0, verify_pss},
    {"ES256", JWT_P256, 2 * (size_t)COORDINATE, verify_ecdsa},
    {"EdDSA", JWT_ED25519, ED25519_LENGTH, verify_eddsa},
};

const jwt_algorithm *jwt_algorithm_find(portkey_value name)
{
    for (size_t i = 0; i < sizeof(algorithms) / sizeof(algorithms[0]); i++)
        if (portkey_value_is(name, algorithms[i].name))
            return &algorithms[i];
    return NULL;
}

static size_t length_of(const jwt_algorithm *algorithm, EVP_PKEY *key)
{
    return algorithm->length != 0 ? algorithm->length : (size_t)EVP_PKEY_get_size(key);
}

bool jwt_signature_fits(const jwt_algorithm *algorithm, EVP_PKEY *key, const char *text, size_t text_length,
                        const char *signature, size_t length)
{
    EVP_MD_CTX *context;
    bool fits;

    if (length == 0 || length != length_of(algorithm, key))
        return false;
    context = EVP_MD_CTX_new();
    fits = context != NULL && algorithm->verify(context, key, (const unsigned char *)text, text_length,
                                                (const unsigned char *)signature, length);
    EVP_MD_CTX_free(context);
    ERR_clear_error(); /* a wrong signature is no error of this process */
    return fits;
}
