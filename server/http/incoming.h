/* SPDX-License-Identifier: MIT */
/**
 * @file incoming.h
 * What libmicrohttpd takes of a request and must not: for every server that is
 * built on it. To be asked when the line and the headers are there, before
 * anything of the body is.
 */
#ifndef SERVER_HTTP_INCOMING_H
#define SERVER_HTTP_INCOMING_H

#include <microhttpd.h>
#include <stdbool.h>
#include <stddef.h>

/**
 * Copies path and query as they were sent: libmicrohttpd hands the path on
 * decoded, where "%2F" is no longer told from "/". To be called from
 * MHD_OPTION_URI_LOG_CALLBACK.
 *
 * libmicrohttpd then finds no parameters, which it would decode into the memory
 * of the connection for nobody; where that does not suffice, 0.9.75 neither
 * answers nor closes.
 *
 * @return NULL when out of memory; freed with free()
 */
char *http_copy_target(const char *target);

/** To be given with MHD_OPTION_ARRAY: versions that can refuse more by themselves do. */
extern const struct MHD_OptionItem http_strictness[];

/** Path and query of a target, which may have scheme and host before these (RFC 9112, section 3.2.2). */
const char *http_path_of(const char *target);

/**
 * How much of a connection's memory the line and the headers of a request may
 * take, and how much there is: the rest is for the response.
 */
enum { HTTP_MAX_HEADERS = 16 * 1024, HTTP_MEMORY = HTTP_MAX_HEADERS + 7 * 1024 };

/**
 * What they take: their bytes, cookies twice, and 64 for each header and cookie.
 * libmicrohttpd answers 431 itself where its memory does not suffice for these.
 * Where it does, and no longer for the response, 0.9.75 closes without one.
 */
size_t http_weight(struct MHD_Connection *connection);

/** The response to more than that, which takes no memory: to be sent past libmicrohttpd, before MHD_NO closes. */
extern const char http_headers_too_large[];

/** Sends it on a connection without TLS. */
void http_send_headers_too_large(struct MHD_Connection *connection);

/** The line of a request: what libmicrohttpd gives to its handler, and the copy of the target. */
typedef struct http_line {
    const char *method;
    const char *url; /* decoded */
    const char *version;
    const char *target; /* as sent */
} http_line;

/**
 * What is wrong with the line and the headers as such, or NULL. Such a request
 * may be another one for a proxy on its way, and what follows on its connection
 * may be a part of it: the connection must be closed. To be called when the
 * handler is called for the first time.
 *
 * Behind a body in chunks the connection must be closed as well: of the lines
 * behind these, nothing can be said.
 *
 * @param single names in lower case of those that decide something, besides Host and those of the body's length:
 *               they may be there once. NULL ends the list
 */
const char *http_find_fault(struct MHD_Connection *connection, const http_line *line,
                            const char *const *single);

/** Whether the body comes in chunks. */
bool http_has_chunks(struct MHD_Connection *connection);

/** The length of the name in "name", "name:port", "[address]" or "[address]:port"; 0 for any other text. */
size_t http_name_length(const char *host);

/**
 * Whether a name of that length, in a Host header or an origin, is one that every client has for this machine. No other
 * address of 127.0.0.0/8 is: at one of these is another server, unless this one listens there (MCP_HOST).
 */
bool http_is_loopback(const char *name, size_t length);

#endif
