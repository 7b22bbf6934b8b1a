/* SPDX-License-Identifier: MIT */
/**
 * @file signature.h
 * The signatures that are accepted (RFC 7518, RFC 8037), by OpenSSL.
 */
#ifndef SERVER_ACCESS_JWT_SIGNATURE_H
#define SERVER_ACCESS_JWT_SIGNATURE_H

#include <openssl/evp.h>
#include <portkeyadmin/portkeyadmin.h>

typedef enum jwt_key_type { JWT_RSA, JWT_P256, JWT_ED25519 } jwt_key_type;

/** How a token is signed. There are no others: neither "none" nor any with a shared secret. */
typedef struct jwt_algorithm {
    const char *name;
    jwt_key_type key_type;
    size_t length; /* of its signatures; 0: that of the key */
    bool (*verify)(EVP_MD_CTX *context, EVP_PKEY *key, const unsigned char *text, size_t text_length,
                   const unsigned char *signature, size_t length);
} jwt_algorithm;

/** The algorithm of this name, which is a value of JSON; NULL for any other. */
const jwt_algorithm *jwt_algorithm_find(portkey_value name);

/** Whether the key, which is one of the algorithm's type, made the signature of the text. False if out of memory, too. */
bool jwt_signature_fits(const jwt_algorithm *algorithm, EVP_PKEY *key, const char *text, size_t text_length,
                        const char *signature, size_t length);

#endif
