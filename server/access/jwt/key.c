/* SPDX-License-Identifier: MIT */
#include "access/jwt/key.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>
#include <stdlib.h>

#include "access/jwt/refuse.h"
#include "base/encode.h"
#include "base/memory.h"

enum {
    MIN_RSA_BITS = 2048,
    MAX_RSA_BITS = 8192,
    MAX_EXPONENT_BITS = 64, /* more, OpenSSL refuses for long keys */
    MIN_EXPONENT_BITS = 17, /* 65537: smaller ones have a history of forged signatures */
    COORDINATE = 32,
    MAX_ID = 512,
    MAX_NUMBER = MAX_RSA_BITS / 8 + 8, /* bytes */
};

const char jwt_key_no_memory[] = "cannot be read: out of memory";
const char jwt_key_other_purpose[] = "is not for checking signatures (use or key_ops)";
static const char bad_number[] = "has a number that is not base64url";

/* ---- members ---- */

/* The bytes of a member; NULL, or what is wrong. */
static const char *read_bytes(pa_text *out, portkey_value jwk, const char *name)
{
    portkey_value value = portkey_value_member(jwk, name);
    size_t length = 0;
    const char *text = portkey_value_string(value, &length);

    if (text == NULL)
        return portkey_value_type(value) == PORTKEY_JSON_STRING ? jwt_key_no_memory : "lacks a number";
    if (out->length + length / 4 * 3 + 3 > out->limit)
        return "has a number that is too long";
    if (pa_append_from_base64url(out, text, length) && out->length > 0)
        return NULL;
    return pa_text_failed(out) ? jwt_key_no_memory : bad_number;
}

static const char *check_operations(portkey_value jwk)
{
    portkey_value operations = portkey_value_member(jwk, "key_ops");

    if (!portkey_value_exists(operations))
        return NULL;
    if (portkey_value_type(operations) == PORTKEY_JSON_ARRAY)
        PORTKEY_FOR_EACH (operation, operations)
            if (portkey_value_is(operation, "verify"))
                return NULL;
    return jwt_key_other_purpose;
}

/* A secret that is published is none: whoever reads it can sign. */
static const char *check_public(portkey_value jwk)
{
    static const char *const secrets[] = {"d", "k", "p", "q", "dp", "dq", "qi", "oth"};

    for (size_t i = 0; i < sizeof(secrets) / sizeof(secrets[0]); i++)
        if (portkey_value_exists(portkey_value_member(jwk, secrets[i])))
            return "has private parts, which were published with it";
    return NULL;
}

static const char *check_use(portkey_value jwk)
{
    portkey_value use = portkey_value_member(jwk, "use");
    const char *why = check_public(jwk);

    if (why == NULL && portkey_value_exists(use) && !portkey_value_is(use, "sig"))
        why = jwt_key_other_purpose;
    return why != NULL ? why : check_operations(jwk);
}

/* ---- keys of OpenSSL's ---- */

static EVP_PKEY *from_params(const char *type, OSSL_PARAM *params)
{
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, type, NULL);
    EVP_PKEY *key = NULL;

    if (context != NULL && params != NULL && EVP_PKEY_fromdata_init(context) == 1)
        (void)EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, params);
    EVP_PKEY_CTX_free(context);
    return key;
}

static EVP_PKEY *make_rsa(const BIGNUM *modulus, const BIGNUM *exponent)
{
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM *params = NULL;
    EVP_PKEY *key;

    if (builder != NULL && OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus) == 1 &&
        OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, exponent) == 1)
        params = OSSL_PARAM_BLD_to_param(builder);
    key = from_params("RSA", params);
    OSSL_PARAM_free(params);
    OSSL_PARAM_BLD_free(builder);
    return key;
}

static const char *check_rsa(const BIGNUM *modulus, const BIGNUM *exponent)
{
    int bits = BN_num_bits(exponent);

    if (BN_num_bits(modulus) < MIN_RSA_BITS)
        return "is an RSA key of fewer than 2048 bits";
    if (BN_num_bits(modulus) > MAX_RSA_BITS)
        return "is an RSA key of more than 8192 bits";
    if (bits < MIN_EXPONENT_BITS || bits > MAX_EXPONENT_BITS || !BN_is_odd(exponent) || !BN_is_odd(modulus))
        return "is an RSA key with numbers that no good key has";
    return NULL;
}

static const char *build_rsa(EVP_PKEY **out, const pa_text *n, const pa_text *e)
{
    BIGNUM *modulus = BN_bin2bn((const unsigned char *)n->data, (int)n->length, NULL);
    BIGNUM *exponent = BN_bin2bn((const unsigned char *)e->data, (int)e->length, NULL);
    const char *why = modulus == NULL || exponent == NULL ? jwt_key_no_memory : check_rsa(modulus, exponent);

    if (why == NULL) {
        *out = make_rsa(modulus, exponent);
        why = *out == NULL ? "is not accepted by OpenSSL" : NULL;
    }
    BN_free(modulus);
    BN_free(exponent);
    return why;
}

static const char *read_rsa(EVP_PKEY **out, portkey_value jwk)
{
    pa_text n = PA_TEXT_INIT(MAX_NUMBER);
    pa_text e = PA_TEXT_INIT(MAX_NUMBER);
    const char *why = read_bytes(&n, jwk, "n");

    if (why == NULL)
        why = read_bytes(&e, jwk, "e");
    if (why == NULL)
        why = build_rsa(out, &n, &e);
    pa_text_free(&n);
    pa_text_free(&e);
    return why;
}

/* OpenSSL refuses a point that is not on the curve. */
static EVP_PKEY *make_p256(unsigned char point[1 + 2 * COORDINATE])
{
    char group[] = "P-256";
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point, 1 + 2 * (size_t)COORDINATE),
        OSSL_PARAM_construct_end(),
    };

    return from_params("EC", params);
}

static const char *read_p256(EVP_PKEY **out, portkey_value jwk)
{
    pa_text point = PA_TEXT_INIT(MAX_NUMBER);
    const char *why;

    pa_text_append_char(&point, 4); /* uncompressed: x and y follow */
    why = read_bytes(&point, jwk, "x");
    if (why == NULL && point.length != 1 + COORDINATE)
        why = "has coordinates of a wrong length";
    if (why == NULL)
        why = read_bytes(&point, jwk, "y");
    if (why == NULL && point.length != 1 + 2 * COORDINATE)
        why = "has coordinates of a wrong length";
    if (why == NULL) {
        *out = make_p256((unsigned char *)point.data);
        why = *out == NULL ? "is not a point of its curve" : NULL;
    }
    pa_text_free(&point);
    return why;
}

static const char *read_ed25519(EVP_PKEY **out, portkey_value jwk)
{
    pa_text point = PA_TEXT_INIT(MAX_NUMBER);
    const char *why = read_bytes(&point, jwk, "x");

    if (why == NULL && point.length != COORDINATE)
        why = "has a point of a wrong length";
    if (why == NULL) {
        *out = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, (const unsigned char *)point.data,
                                           point.length);
        why = *out == NULL ? "is not accepted by OpenSSL" : NULL;
    }
    pa_text_free(&point);
    return why;
}

/* ---- a key ---- */

static const struct {
    const char *type;
    const char *curve; /* NULL: has none */
    jwt_key_type key_type;
    const char *(*read)(EVP_PKEY **out, portkey_value jwk);
} kinds[] = {
    {"RSA", NULL, JWT_RSA, read_rsa},
    {"EC", "P-256", JWT_P256, read_p256},
    {"OKP", "Ed25519", JWT_ED25519, read_ed25519},
};

enum { KINDS = sizeof(kinds) / sizeof(kinds[0]) };

static size_t find_kind(portkey_value jwk)
{
    portkey_value type = portkey_value_member(jwk, "kty");
    portkey_value curve = portkey_value_member(jwk, "crv");
    size_t i = 0;

    while (i < KINDS && !(portkey_value_is(type, kinds[i].type) &&
                          (kinds[i].curve == NULL || portkey_value_is(curve, kinds[i].curve))))
        i++;
    return i;
}

static const char *read_algorithm(jwt_key *key, portkey_value jwk)
{
    portkey_value name = portkey_value_member(jwk, "alg");

    key->algorithm = jwt_algorithm_find(name);
    if (!portkey_value_exists(name) || (key->algorithm != NULL && key->algorithm->key_type == key->type))
        return NULL;
    return "is for an algorithm that is not accepted (alg)";
}

static const char *read_id(jwt_key *key, portkey_value jwk)
{
    portkey_value id = portkey_value_member(jwk, "kid");
    const char *text = jwt_text_of(id);

    if (!portkey_value_exists(id))
        return NULL;
    if (text == NULL && jwt_lacked_memory(id))
        return jwt_key_no_memory;
    if (text == NULL || strlen(text) > MAX_ID)
        return "has a kid that is not a text, or is too long";
    key->id = pa_copy(text, strlen(text));
    return key->id != NULL ? NULL : jwt_key_no_memory;
}

static const char *read_parts(jwt_key *key, portkey_value jwk)
{
    size_t kind = find_kind(jwk);
    const char *why = check_use(jwk);

    if (why == NULL && kind == KINDS)
        why = "is of a type that is not accepted";
    if (why != NULL)
        return why;
    key->type = kinds[kind].key_type;
    why = read_algorithm(key, jwk);
    if (why == NULL)
        why = kinds[kind].read(&key->key, jwk);
    return why != NULL ? why : read_id(key, jwk);
}

const char *jwt_key_read(jwt_key *out, portkey_value jwk)
{
    jwt_key key = {.key = NULL};
    const char *why = read_parts(&key, jwk);

    ERR_clear_error();
    if (why == NULL)
        *out = key;
    else
        jwt_key_free(&key);
    return why;
}

void jwt_key_free(jwt_key *key)
{
    EVP_PKEY_free(key->key);
    free(key->id);
    *key = (jwt_key){.key = NULL};
}
