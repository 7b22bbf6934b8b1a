/* SPDX-License-Identifier: MIT */
/**
 * @file ready_check.h
 * Whether the API answers: one cheap call in some seconds, whoever asks how
 * often.
 */
#ifndef SERVER_CLI_HTTP_PAGES_READY_CHECK_H
#define SERVER_CLI_HTTP_PAGES_READY_CHECK_H

#include "catalog/portkey_catalog.h"
#include "transport/http/http_transport.h"

typedef struct ready_check {
    portkey_catalog *catalog;
    http_transport *transport; /* whose pages wait for the answer */
    telemetry telemetry;
    portkey_call_id call;
    bool is_running;
    bool has_result;
    bool is_good;       /* the last result */
    int64_t began_ms;   /* of the last call */
    int64_t latency_ms; /* of the last answer */
    int code;           /* why it is not good: of the library */
    int status;         /* of HTTP; 0: none */
} ready_check;

/** Whether the result is there and fresh. If not, a call is under way, whose end wakes the pages. */
bool ready_check_has_result(ready_check *check);

/** Ends a call that is under way. */
void ready_check_close(ready_check *check);

#endif
