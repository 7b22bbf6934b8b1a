/* SPDX-License-Identifier: MIT */
/**
 * @file jwt.h
 * Checking the access tokens of a login provider: JSON Web Tokens (RFC 7519,
 * RFC 9068) of any OpenID Connect provider, with the keys that it publishes.
 *
 * A token is good if a key of the issuer signed it (RS256, PS256, ES256 or
 * EdDSA, nothing else), it was made for this server, and it is valid now. The
 * keys are fetched on the loop when a token first needs them, again before they
 * are out of date, and once in a while when a token names a key that is not
 * among them. A token whose key is there never waits for that.
 *
 *     static void decided(jwt_check *check, const jwt_verdict *verdict)
 *     {
 *         if (verdict->outcome == JWT_ACCEPTED)
 *             ... verdict->subject ...
 *         jwt_check_end(check);
 *     }
 *
 *     check->decided = decided;
 *     jwt_check_start(verifier, check, token);
 */
#ifndef SERVER_ACCESS_JWT_JWT_H
#define SERVER_ACCESS_JWT_JWT_H

#include <portkeyadmin/portkeyadmin.h>

#include "fetch/fetch.h"

enum {
    JWT_MAX_TOKEN = 16 * 1024, /* bytes */
    JWT_MAX_SCOPES = 256,      /* of a token */
    JWT_MAX_WAITING = 256,     /* checks that wait for keys; more are refused */
    JWT_MAX_LEEWAY_S = 60,
    JWT_MAX_KEYS = 100, /* of a key set */
    JWT_MAX_SUBJECT = 255,
};

/* ---- rules ---- */

/** A claim that tokens must have. */
typedef struct jwt_required_claim {
    const char *name;  /* of the claim; a JSON Pointer, such as "/o/id", if it begins with "/" */
    const char *value; /* its text, or one of its texts if it is an array; NULL: any but null */
} jwt_required_claim;

/** Of how long things take, in milliseconds. 0: the default. */
typedef struct jwt_times {
    int64_t fetch_ms;  /* for one document of the issuer; 5 seconds */
    int64_t floor_ms;  /* from one fetch of the keys to the next that a token causes; 10 seconds */
    int64_t retry_ms;  /* from a refresh that failed to the next; 30 seconds */
    int64_t least_ms;  /* keys are kept so long, even if Cache-Control says less; 5 minutes */
    int64_t most_ms;   /* and not longer, even if it says more; a day */
    int64_t unsaid_ms; /* if it says nothing; 10 minutes */
    int64_t
        outdated_ms; /* keys that cannot be refreshed are dropped so long after they were fetched; a day */
} jwt_times;

/** Which tokens are good. Strings and arrays stay the caller's and must live as long as the verifier. */
typedef struct jwt_rules {
    const char *issuer;           /* the claim iss, exactly */
    const char *const *audiences; /* names of this server, of which the claim aud must have one */
    size_t audience_count;        /* at least 1 */
    const char *jwks_url;         /* where the keys are; NULL: the issuer's metadata says it */
    unsigned leeway_s;            /* by which clocks may differ; at most JWT_MAX_LEEWAY_S */
    const jwt_required_claim *claims;
    size_t claim_count;
    const char *const *scopes; /* all of which a token must have */
    size_t scope_count;
    fetch_trust trust;
    jwt_times times;
    /**
     * Receives what the operator should know, such as that keys cannot be fetched,
     * and (is_good) that they can again: a line without a secret. NULL: nobody does.
     */
    void (*note)(void *context, bool is_good, const char *line);
    void *note_context;
} jwt_rules;

/* ---- the verifier ---- */

typedef struct jwt_verifier jwt_verifier;

/** What is wrong with rules, as a sentence without a full stop; NULL: nothing. fetch_check_url() says more of URLs. */
const char *jwt_rules_check(const jwt_rules *rules);

/**
 * Fetches nothing yet.
 *
 * @param rules copied, but for what it points to; jwt_rules_check() accepts them
 * @return NULL when out of memory
 */
jwt_verifier *jwt_verifier_new(event_loop *loop, const jwt_rules *rules);

/** Checks that wait end as JWT_KEYS_UNAVAILABLE. Not from within a callback of the verifier. Accepts NULL. */
void jwt_verifier_free(jwt_verifier *verifier);

/** Fetches the keys now, so that the first token need not wait. Does nothing if they are there or on their way. */
void jwt_verifier_prepare(jwt_verifier *verifier);

/* ---- verdicts ---- */

typedef enum jwt_outcome {
    JWT_ACCEPTED,
    /* 401 invalid_token */
    JWT_MALFORMED,       /* it is no token of the kind that is taken */
    JWT_WRONG_ISSUER,    /* another's token */
    JWT_WRONG_AUDIENCE,  /* made for another server */
    JWT_EXPIRED,         /* its time is over */
    JWT_NOT_YET_VALID,   /* its time has not come, or it was made in the future */
    JWT_UNKNOWN_KEY,     /* the issuer publishes no key, or several, that it may have been signed with */
    JWT_WRONG_SIGNATURE, /* not signed with the key that it names */
    /* 403: the token is good, but not for this server as it is configured */
    JWT_CLAIM_MISSING, /* a required claim is not there or has another value */
    JWT_SCOPE_MISSING, /* insufficient_scope: a required scope is not there */
    /* 503: whether it is good is not known */
    JWT_KEYS_UNAVAILABLE, /* the keys could not be fetched, or too many tokens wait for them */
    JWT_NO_MEMORY,
} jwt_outcome;

/**
 * What a token is. All but outcome and description are set if it is signed,
 * valid and for this server: JWT_ACCEPTED, JWT_CLAIM_MISSING, JWT_SCOPE_MISSING.
 */
typedef struct jwt_verdict {
    jwt_outcome outcome;
    const char *description;   /* a sentence for error_description, with nothing of the token in it */
    const char *issuer;        /* that of the rules */
    const char *subject;       /* the claim sub, never empty, without control characters */
    const char *organisation;  /* the claim org_id, or id in the claim o; NULL: none */
    const char *const *scopes; /* of the claims scope and scp; each without blanks, quotes or backslashes */
    size_t scope_count;
    portkey_value claims; /* all, an object */
    int64_t expiry;       /* seconds of the system's clock, without the leeway */
} jwt_verdict;

/** The status of HTTP for an outcome: 200, 401, 403 or 503. */
int jwt_outcome_status(jwt_outcome outcome);

/** Whether the token has the scope. */
bool jwt_has_scope(const jwt_verdict *verdict, const char *scope);

/* ---- checks ---- */

typedef struct jwt_check jwt_check;

/** A check of one token. Embed it, zero-initialised; set decided and owner. */
struct jwt_check {
    pa_link link; /* first, so that one is the other */
    /**
     * Called once: within jwt_check_start(), or later from the loop. The verdict and
     * all that it points to stay until jwt_check_end(), which may be called from here.
     */
    void (*decided)(jwt_check *check, const jwt_verdict *verdict);
    void *owner;
    /* The verifier's. */
    pa_list *queue; /* it waits in; NULL: none */
    struct jwt_work *work;
    jwt_verdict verdict;
};

/** Begins to check a token, which is copied. The check must have been ended if it was started before. */
void jwt_check_start(jwt_verifier *verifier, jwt_check *check, const char *token);

/** Cancels a check that is not decided, and frees what a decided one holds. May be called at any time, again too. */
void jwt_check_end(jwt_check *check);

#endif
