/* SPDX-License-Identifier: MIT */
/**
 * @file gate.h
 * Who may come in over HTTP, on whose behalf, and how far: by a token, a login
 * provider's token, a certificate, a Portkey key of the client's own, or
 * without any of these.
 */
#ifndef SERVER_ACCESS_GATE_H
#define SERVER_ACCESS_GATE_H

#include "access/file.h"
#include "access/jwt/jwt.h"
#include "access/people.h"
#include "catalog/portkey_catalog.h"

/** What is asked of the users of Clerk. Comma-separated lists; NULL: it is not asked. */
typedef struct access_terms {
    const char *subjects;      /* one of these */
    const char *organizations; /* a member of one of these */
    const char *roles;         /* with one of these */
    const char *permissions;   /* with all of these */
} access_terms;

/** Strings stay the caller's and must live as long as the gate. */
typedef struct access_options {
    bool is_open;           /* nobody needs to log in */
    const char *token;      /* of a bearer, besides those of the file; NULL: none */
    const char *principals; /* the file of principals; NULL: none, and whoever logs in may do everything */
    bool has_client_keys;   /* clients send the Portkey key that is used for them; the server has none */
    bool has_no_key;        /* the server has none, and clients send none: principals need their own */
    const jwt_rules *jwt;   /* what tokens of a login provider must be; NULL: none are taken */
    access_terms terms;     /* of the same */
    const char *scope;      /* that jwt asks for, with blanks between */
    bool has_no_scopes;     /* that provider knows no scopes: a token without any may do everything */
    void (*reloaded)(void *context, bool is_good, const char *message); /* the file was read again, or not */
    void *reload_context;
} access_options;

typedef struct access_gate {
    access_options options;
    unsigned char token[ACCESS_SHA256]; /* the digest of that */
    access_file *file;
    jwt_verifier *verifier;
    event_loop *loop;
    loop_reload reload;
    portkey_principal shared; /* for all that are told apart by nothing */
    access_people people;
    pa_list guests; /* principals of those who are in */
} access_gate;

/**
 * Reads the file of principals.
 *
 * @param gate must stay where it is; to be closed with access_gate_close() if this worked
 * @param complaint receives why it cannot be used
 */
bool access_gate_open(access_gate *gate, const access_options *options, pa_text *complaint);

/**
 * Begins to let clients in, and to read the file again when SIGHUP comes: one
 * that cannot be used is reported, and the one before stays. Those who are in get
 * the rights and the key that their entry has then.
 *
 * @return false when out of memory or descriptors. access_gate_stop() must follow all the same
 */
bool access_gate_start(access_gate *gate, event_loop *loop);

/**
 * Reads the file again now, where the gate is not started: a process that is forked later has what is in it.
 */
void access_gate_reload(access_gate *gate);

/** The gate as the transport calls it. */
http_gate access_gate_of(access_gate *gate);

/** Ends what access_gate_start() began, before the loop is closed. Everybody must have left. */
void access_gate_stop(access_gate *gate);

/** Frees what access_gate_open() made. */
void access_gate_close(access_gate *gate);

#endif
