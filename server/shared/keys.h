/* SPDX-License-Identifier: MIT */
/**
 * @file keys.h
 * Keys that all processes of one server have, and texts that they keep secret
 * from everybody else (AES-256-GCM).
 */
#ifndef SERVER_SHARED_KEYS_H
#define SERVER_SHARED_KEYS_H

#include "base/text.h"

enum {
    SHARED_KEY = 32, /* bytes of a key */
    SHARED_MAX_KEYS = 8,
    SHARED_AROUND = 28, /* bytes that a sealed text has besides those of the text */
};

/** The first one seals, each of them unseals. */
typedef struct shared_keys {
    unsigned char bytes[SHARED_MAX_KEYS][SHARED_KEY];
    size_t count;
} shared_keys;

/** Makes one that no other process has. Returns false without randomness. */
bool shared_keys_make(shared_keys *keys);

/** Overwrites them. */
void shared_keys_wipe(shared_keys *keys);

/** Room for a name, with its NUL. */
enum { SHARED_DIGEST = 65 };

/**
 * Writes a name that stands for a text, the same at each process with the same
 * first key, and that nobody without it can guess the text by. Returns false on failure.
 */
bool shared_digest(char out[SHARED_DIGEST], const shared_keys *keys, const char *purpose, const char *text,
                   size_t length);

/** For what a text is sealed: each purpose has keys of its own. What it is bound to must be the same for unsealing. */
typedef struct shared_binding {
    const char *purpose;
    const char *bound; /* any bytes */
    size_t length;
} shared_binding;

/** Appends the sealed text, which is binary. Returns false, with nothing appended, on failure. */
bool shared_seal(pa_text *out, const shared_keys *keys, const shared_binding *binding, const char *text,
                 size_t length);

/** Appends the text. Returns false, with nothing appended, for what none of the keys sealed with that binding. */
bool shared_unseal(pa_text *out, const shared_keys *keys, const shared_binding *binding, const char *sealed,
                   size_t length);

#endif
