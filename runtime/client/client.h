/* SPDX-License-Identifier: MIT */
/**
 * @file client.h
 * Inside the client, and a call in flight.
 *
 * client.c is the client, loop.c its loop, call.c the life of one call from
 * start to end, transfer.c one attempt on a libcurl handle, retry.c whether and
 * when to try again.
 */
#ifndef PORTKEYADMIN_RUNTIME_CLIENT_CLIENT_H
#define PORTKEYADMIN_RUNTIME_CLIENT_CLIENT_H

#include <curl/curl.h>

#include "client/address.h"
#include "request/request.h"
#include "client/response.h"

/** The media type of nearly all bodies. */
#define PA_JSON "application/json"

/** Keeps libcurl from "Expect: 100-continue", which would cost a round trip for larger bodies. */
#define PA_NO_EXPECT "Expect:"

struct portkey_client {
    struct pa_address control;
    struct pa_address gateway; /* root NULL: the same as control */
    char *api_key;             /* NULL: none */
    char *user_agent;
    char *ca_file; /* NULL: libcurl's own choice; so is the next */
    char *ca_directory;
    long connect_timeout_ms;
    long timeout_ms;
    unsigned max_attempts;
    unsigned max_connections;
    size_t max_response_bytes;
    bool allow_insecure_http;
    bool check_peer_ip; /* refuse connections to private addresses */

    CURLM *multi;                     /* NULL until the first call */
    struct curl_slist *headers[2][2]; /* [with the key][with a JSON body] */
    CURL **idle;                      /* handles between calls, ready for the next */
    size_t idle_count;                /* never more than max_connections */
    portkey_call *calls;              /* in flight, linked both ways */
    size_t call_count;
    bool started_some; /* since libcurl last had its turn */
    uint64_t random;   /* state of the jitter */
};

struct portkey_call {
    portkey_client *client;
    const portkey_request *request;
    portkey_request *owned_request; /* the same, where the call is to free it, else NULL */
    portkey_done *done;
    portkey_retry_notice *retry_notice; /* NULL: nobody asked */
    void *context;                      /* of both */
    portkey_call *previous;
    portkey_call *next;

    CURL *easy;                 /* NULL while waiting for a retry */
    struct curl_slist *headers; /* the request's own, else NULL */
    portkey_response *response;
    size_t body_sent;
    unsigned attempt; /* 1 for the first */
    int64_t retry_at; /* milliseconds of the monotonic clock, while easy is NULL */
    bool response_too_large;
    bool peer_refused; /* the connection led to a private address */
    char trouble[CURL_ERROR_SIZE];
};

/* ---- client.c ---- */

/** Sets up libcurl, on the first call. 0 or PORTKEY_ENOMEM. */
int pa_client_open(portkey_client *client, portkey_error *error);

/** Frees a list of header lines, the key among them, and overwrites it before. NULL is fine. */
void pa_free_headers(struct curl_slist *headers);

/* ---- call.c ---- */

/** Sends the call's next attempt. On failure the call is as before. */
int pa_call_attempt(portkey_call *call, portkey_error *error);

/** Deals with the end of an attempt: a retry, or the end of the call, whose `done` then runs. */
void pa_call_attempt_ended(portkey_call *call, CURLcode code);

/** Takes the call out of the client and frees it. */
void pa_call_drop(portkey_call *call);

/* ---- transfer.c ---- */

/** A handle with everything set that does not change between calls, or NULL. */
CURL *pa_transfer_new(const portkey_client *client);

/** Points the handle at the call's request. 0 or PORTKEY_ENOMEM. */
int pa_transfer_prepare(CURL *easy, portkey_call *call, portkey_error *error);

/** What libcurl's code means to the caller of an attempt that brought no answer. */
int pa_transfer_failure(const portkey_call *call, CURLcode code, portkey_error *error);

/* ---- retry.c ---- */

/** Milliseconds to wait before the next attempt; -1 when there must be none. */
long pa_retry_delay(portkey_call *call, CURLcode code);

#endif
