/* SPDX-License-Identifier: MIT */
/**
 * @file account.h
 * What is noted of a request.
 */
#ifndef SERVER_TRANSPORT_HTTP_ACCOUNT_H
#define SERVER_TRANSPORT_HTTP_ACCOUNT_H

#include "transport/http/inside.h"

/** The headers were read. */
void http_account_begin(http_request *request, const char *method);

/** Notes why it is about to be refused, where the status alone does not say it. */
void http_account_refuse(http_request *request, telemetry_refusal refusal);

/** The same for what the gate refused. */
void http_account_refuse_entry(http_request *request);

/** It is answered with this response, which gets the id. */
void http_account_answer(http_request *request, unsigned status, struct MHD_Response *response);

/** The answer is a stream of events. */
void http_account_stream(http_request *request);

/** It is done: writes what was noted. */
void http_account_end(http_request *request);

/** Shows what there is at the moment. */
void http_account_show(const http_transport *transport);

#endif
