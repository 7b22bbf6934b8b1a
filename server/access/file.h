/* SPDX-License-Identifier: MIT */
/**
 * @file file.h
 * The file of principals: who may come in, with which Portkey key, and how far.
 *
 *     principals:
 *       - name: ci
 *         token_sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
 *         key_file: ci.key
 *         read_only: true
 *
 * docs/http.md lists the keys. The first entry that fits counts.
 */
#ifndef SERVER_ACCESS_FILE_H
#define SERVER_ACCESS_FILE_H

#include "base/arena.h"
#include "catalog/selection.h"
#include "catalog/scopes.h"
#include "transport/http/http_transport.h"

enum { ACCESS_MAX_ENTRIES = 1000, ACCESS_SHA256 = 32 };

/** Texts, any of which fits. */
typedef struct access_text {
    struct access_text *next;
    const char *text;
} access_text;

/** Digests, any of which fits. */
typedef struct access_digest {
    struct access_digest *next;
    unsigned char bytes[ACCESS_SHA256];
} access_digest;

/** A claim and the texts, one of which it must be or have. */
typedef struct access_claim {
    struct access_claim *next;
    const char *name;
    access_text *values;
} access_claim;

/** What a principal may do at most. What is not said is NULL, and not limited. */
typedef struct access_entry {
    struct access_entry *next;
    const char *name;
    unsigned line;

    access_digest *tokens;
    access_text *subjects;
    access_text *organizations;
    access_claim *claims;
    access_text *certificates; /* by subject */
    access_digest *fingerprints;

    tool_selection selection;
    bool is_selected; /* there is a selection */
    scope_set *scopes;
    char *api_key;  /* NULL: the server's */
    http_rate rate; /* max is 0: that of the server */
} access_entry;

/** One reading of the file. Principals that came in by it keep it. */
typedef struct access_file {
    size_t holders;
    pa_arena arena;
    access_entry *first;
    access_entry *last;
    size_t count;
} access_file;

/** What entries may say in this server. */
typedef struct access_rules {
    bool has_logins;      /* tokens of a login provider are taken, so that entries may ask for their claims */
    bool has_client_keys; /* clients send their own key, so that entries have none */
    void (*note)(void *context, const char *line); /* receives what the operator should know; NULL: nobody */
    void *note_context;
} access_rules;

/**
 * Reads it, with the key files that it names.
 *
 * @param complaint receives "PATH:LINE:COLUMN: what is wrong"
 * @return held once; NULL for a file that cannot be used, as a whole
 */
access_file *access_file_read(const char *path, const access_rules *rules, pa_text *complaint);

access_file *access_file_hold(access_file *file);

/** One that held it does so no longer. Accepts NULL. */
void access_file_leave(access_file *file);

/** Reads 64 hexadecimal digits, of either case. */
bool access_digest_read(unsigned char out[ACCESS_SHA256], const char *text);

/* ---- matching ---- */

/** What is known of a client by its login. */
typedef struct access_login {
    const char *subject;
    const char *organization; /* NULL: none */
    portkey_value claims;
} access_login;

/**
 * The entry of the same name in another reading, which fits whomever that one
 * fitted. NULL: there is none, or one before it that was not there may be the one
 * that fits.
 *
 * @param old the reading that the entry is in
 * @param id the subject of the login or certificate; NULL: any
 */
const access_entry *access_file_find(const access_file *file, const access_file *old,
                                     const access_entry *entry, const char *id);

/** The entry of a bearer token, or NULL. Takes the same time wherever a digest differs. */
const access_entry *access_file_by_token(const access_file *file, const unsigned char digest[ACCESS_SHA256]);

/** The first entry that fits a login, or NULL. */
const access_entry *access_file_by_login(const access_file *file, const access_login *login);

/** The first entry that fits a client's certificate, or NULL. */
const access_entry *access_file_by_certificate(const access_file *file, const http_credentials *credentials);

#endif
