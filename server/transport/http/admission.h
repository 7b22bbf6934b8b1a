/* SPDX-License-Identifier: MIT */
/**
 * @file admission.h
 * Who may come in.
 */
#ifndef SERVER_TRANSPORT_HTTP_ADMISSION_H
#define SERVER_TRANSPORT_HTTP_ADMISSION_H

#include "transport/http/inside.h"

/**
 * Refuses what is no request of ours: MHD_YES with *is_refused set after a
 * response was queued. The gate may decide later: request->is_entering is set
 * until it did.
 */
enum MHD_Result http_admit(http_request *request, const http_line *line, bool *is_refused);

/** Answers a request that may not come in. */
enum MHD_Result http_refuse_entry(http_request *request);

#endif
