/* SPDX-License-Identifier: MIT */
/**
 * @file reply.h
 * Sending replies, whole and at once, or as a fault has it.
 */
#ifndef SERVER_SANDBOX_HTTP_REPLY_H
#define SERVER_SANDBOX_HTTP_REPLY_H

#include "sandbox/http/waits.h"
#include "sandbox/message.h"

/** Zero-initialised: whole and at once. */
typedef struct reply_manner {
    bool closes;          /* the connection, behind it */
    unsigned retry_after; /* seconds; 0: none, but 1 with a 429 */
    unsigned rate;        /* bytes of the body a second; 0: as fast as they go */
    bool truncates;       /* half of the body, and then the connection ends */
    http_waits *waits;    /* needed for a rate */
    const char *range;    /* the header of that name, which counts for files; NULL: none */
} reply_manner;

/** Queues a reply and empties its body. */
enum MHD_Result reply_send(struct MHD_Connection *connection, sandbox_reply *reply,
                           const reply_manner *manner);

#endif
