/* SPDX-License-Identifier: MIT */
/**
 * @file refusal.h
 * Why a request was refused, as the log and the metrics name it.
 */
#ifndef SERVER_TELEMETRY_REFUSAL_H
#define SERVER_TELEMETRY_REFUSAL_H

typedef enum telemetry_refusal {
    REFUSED_NOT,
    REFUSED_MALFORMED,  /* no request that all programs read alike */
    REFUSED_HOST,       /* another host name */
    REFUSED_ORIGIN,     /* of a browser */
    REFUSED_NO_LOGIN,   /* no token, or no key where each client sends its own */
    REFUSED_BAD_LOGIN,  /* a wrong or expired one */
    REFUSED_SCOPE,      /* beyond the client's rights */
    REFUSED_RATE,       /* too many requests */
    REFUSED_LOGIN_RATE, /* too many failed logins of the address */
    REFUSED_ROOM,       /* too many sessions or clients, or out of memory */
    REFUSED_STORE,      /* what processes share is not there: Redis does not answer */
    REFUSED_NOT_READY,  /* a probe is told that the server is not ready */
    REFUSED_ENDING,     /* the server ends */
    REFUSED_SIZE,       /* a body or headers above the limit */
    REFUSED_TIME,       /* a request took long to come */
    REFUSED_PATH,       /* nothing is there */
    REFUSED_METHOD,     /* the path has others */
    REFUSED_MEDIA_TYPE, /* of the body, or of the answer that is asked for */
    REFUSED_SESSION,    /* missing, unknown, ended or another's */
    REFUSED_MESSAGE,    /* not what MCP has, or headers that disagree with it */
    REFUSED_BY_FAILURE, /* the server failed */
    TELEMETRY_REFUSALS,
} telemetry_refusal;

/** Its name, such as "bad_login"; NULL for REFUSED_NOT. */
const char *telemetry_refusal_name(telemetry_refusal refusal);

/** What an HTTP status says about it where nothing more is known; REFUSED_NOT below 400. */
telemetry_refusal telemetry_refusal_of(int status);

#endif
