/* SPDX-License-Identifier: MIT */
/**
 * @file control.h
 * What the owner changes while the sandbox runs: /sandbox/faults and
 * /sandbox/clock, which GET shows and PUT changes.
 */
#ifndef SERVER_SANDBOX_HTTP_CONTROL_H
#define SERVER_SANDBOX_HTTP_CONTROL_H

#include "sandbox/fault/fault.h"
#include "sandbox/sandbox.h"

enum { CONTROL_MAX_ANSWER = 64 * 1024 };

typedef struct http_control {
    portkey_sandbox *sandbox;
    fault_rules *faults;
} http_control;

/**
 * Answers a request whose path is below /sandbox/.
 *
 * @param reply its body has room for CONTROL_MAX_ANSWER bytes
 * @return false if it is any other, which has no reply then
 */
bool control_answer(const http_control *control, const sandbox_request *request, sandbox_reply *reply);

#endif
