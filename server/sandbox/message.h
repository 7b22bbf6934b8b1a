/* SPDX-License-Identifier: MIT */
/**
 * @file message.h
 * Requests to the sandbox and its replies, over HTTP or within the program.
 */
#ifndef SERVER_SANDBOX_MESSAGE_H
#define SERVER_SANDBOX_MESSAGE_H

#include "base/text.h"

/** Where files are, to which links of answers lead: a token follows, and no API key is asked for. */
#define SANDBOX_FILES "/sandbox/exports/"

enum {
    SANDBOX_MAX_BODY = 1024 * 1024,        /* of a request */
    SANDBOX_MAX_ANSWER = 16 * 1024 * 1024, /* of an answer */
    SANDBOX_MAX_TARGET = 16 * 1024,        /* of path and query */
    SANDBOX_MAX_PARAMETERS = 256,          /* of a query */
};

typedef struct sandbox_request {
    const char *method;
    const char *target; /* path and query, as sent */
    const char *key;    /* the API key; NULL: none */
    const char *host;   /* as the client names this one, with the port; NULL: not known */
    const char *body;
    size_t length;
} sandbox_request;

typedef struct sandbox_reply {
    unsigned status;
    pa_text body;     /* JSON, or empty */
    const char *type; /* the media type; NULL: that of JSON */
    bool is_file;     /* a client may ask for a part of it */
} sandbox_reply;

/** Makes it a failure, as Portkey words one, in place of what the reply was. */
void sandbox_fail(sandbox_reply *reply, unsigned status, const char *code, const char *message);

/** Refuses path and query that are larger than the above. Returns false then. */
bool sandbox_check_target(sandbox_reply *reply, const char *target);

#endif
