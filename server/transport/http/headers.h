/* SPDX-License-Identifier: MIT */
/**
 * @file headers.h
 * What a modern request repeats in headers.
 */
#ifndef SERVER_TRANSPORT_HTTP_HEADERS_H
#define SERVER_TRANSPORT_HTTP_HEADERS_H

#include "transport/http/inside.h"

/**
 * Compares headers with the message.
 *
 * @param is_required a header that is missing is wrong, too
 * @return what is wrong, or NULL
 */
const char *http_compare_headers(http_request *request, portkey_value message, bool is_required);

#endif
