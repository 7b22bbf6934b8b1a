/* SPDX-License-Identifier: MIT */
/** @file trust.h Whose certificates are trusted. */
#ifndef SERVER_SHARED_TRUST_H
#define SERVER_SHARED_TRUST_H

/** In PEM; NULL: OpenSSL's own. */
typedef struct shared_trust {
    const char *ca_file;
    const char *ca_directory;
} shared_trust;

#endif
