/* SPDX-License-Identifier: MIT */
/**
 * @file page.h
 * Pages of the program's own.
 */
#ifndef SERVER_TRANSPORT_HTTP_PAGE_H
#define SERVER_TRANSPORT_HTTP_PAGE_H

#include "transport/http/inside.h"

/** Makes routes of them. */
void http_pages_open(http_transport *transport);

/** Answers with the page of the request's route. */
enum MHD_Result http_page_answer(http_request *request, const char *method);

/** The request is done: it waits for no page. */
void http_page_leave(http_request *request);

#endif
