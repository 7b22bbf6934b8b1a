/* SPDX-License-Identifier: MIT */
/**
 * @file page_port.h
 * A port of its own for one page, such as the metrics: nothing else is there,
 * and neither a login nor the limits of the transport hold. It answers while
 * the transport drains, and while that is full.
 */
#ifndef SERVER_TRANSPORT_HTTP_PAGE_PORT_H
#define SERVER_TRANSPORT_HTTP_PAGE_PORT_H

#include "transport/http/http_transport.h"

typedef struct http_page_port http_page_port;

/**
 * @param fd    a socket that listens; it stays the caller's
 * @param page  which must not have to wait; copied
 * @param names host names besides addresses and those of this machine, comma-separated; NULL: none
 * @return NULL on failure
 */
http_page_port *http_page_port_open(event_loop *loop, int fd, const http_page *page, const char *names);

/** NULL is fine. */
void http_page_port_close(http_page_port *port);

#endif
