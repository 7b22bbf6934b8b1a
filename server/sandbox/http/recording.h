/* SPDX-License-Identifier: MIT */
/**
 * @file recording.h
 * The exchange as JSON lines: method, target, both bodies, status. The API key
 * of the request is not in it; bodies may hold others, as they are.
 */
#ifndef SERVER_SANDBOX_HTTP_RECORDING_H
#define SERVER_SANDBOX_HTTP_RECORDING_H

#include <stdio.h>

#include "sandbox/message.h"

/** Writes a line. Failures are not looked at: a full disk must not change answers. */
void recording_write(FILE *file, const sandbox_request *request, const sandbox_reply *reply);

#endif
