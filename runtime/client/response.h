/* SPDX-License-Identifier: MIT */
/**
 * @file response.h
 * Inside a response.
 */
#ifndef PORTKEYADMIN_RUNTIME_CLIENT_RESPONSE_H
#define PORTKEYADMIN_RUNTIME_CLIENT_RESPONSE_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/arena.h"
#include "base/text.h"

struct portkey_response {
    int status;
    bool has_head;   /* the head is complete; libcurl waits for another one after an interim answer (1xx) */
    pa_text headers; /* lines "Name: value", each NUL-terminated, of the final answer only */
    pa_text body;
    portkey_json *json; /* of the body; NULL until asked for */
    pa_arena arena;     /* structures made of it */
};

/** An empty response whose body may grow to `max_body` bytes, or NULL. */
portkey_response *pa_response_new(size_t max_body);

/**
 * Adds a header line, or notes the empty one that ends the head. A status line discards the lines before it, because an
 * interim answer (1xx) may precede the final one. False when out of memory or
 * beyond the cap.
 */
bool pa_response_add_header(portkey_response *response, const char *line, size_t length);

/** Where structures that live as long as the response are made. */
static inline pa_arena *pa_response_arena(portkey_response *response)
{
    return &response->arena;
}

/** The seconds that its Retry-After asks to wait, or until the date in it; 0 without one. */
unsigned pa_response_retry_after(const portkey_response *response);

/** Whether the Content-Type begins with this type, in any case. */
bool pa_response_has_type(const portkey_response *response, const char *type);

/** Whether it is a page for people: of a proxy, a login, or another server than that of the API. */
bool pa_response_is_web_page(const portkey_response *response);

#endif
