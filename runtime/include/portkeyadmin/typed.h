/* SPDX-License-Identifier: MIT */
/**
 * @file typed.h
 * What the functions of the generated headers call. Programs call those.
 *
 * The typed functions, such as portkey_list_configs(), are compiled into the
 * program. They tell the library the name of their operation, and which
 * revision of the params structure the program was built with, so that a later
 * library reads such a structure as far as it goes. An operation that the
 * library has no longer is PORTKEY_EUNKNOWN, and a structure that is newer than
 * the library is PORTKEY_EINVAL; nothing is sent in either case.
 *
 * Programs that load functions by name (dlsym(), bindings of other languages)
 * use operation.h and request.h, or these functions with what a header passes
 * to them.
 */
#ifndef PORTKEYADMIN_TYPED_H
#define PORTKEYADMIN_TYPED_H

#include "base.h"
#include "client.h"
#include "error.h"
#include "pager.h"
#include "request.h"
#include "response.h"

PORTKEY_BEGIN_DECLS

/** The operations of a domain. Each generated header has a function that returns those of its domain. Static storage. */
typedef struct pa_domain portkeyadmin_domain;

/** What the answers of a domain look like. Each header of answers has a function that returns it. Static storage. */
typedef struct pa_answer_table portkeyadmin_answers;

/**
 * Checks params and builds a request, as portkey_NAME_request() does.
 *
 * @param out       receives the request
 * @param domain    the operations of a domain; NULL is one that the library has no longer
 * @param operation the name of one of them
 * @param revision  the newest revision that changed the structure of the params, or one that it leads to
 * @param params    the structure portkey_NAME_params; NULL is the same as all fields absent
 * @param error     receives what is wrong, unless it is NULL
 * @return 0, PORTKEY_EUNKNOWN, PORTKEY_EINVAL, or as portkey_request_new()
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkeyadmin_request(portkey_request **out,
                                                          const portkeyadmin_domain *domain,
                                                          const char *operation, uint32_t revision,
                                                          const void *params, portkey_error *error);

/**
 * The same, then sends the request and waits, as portkey_NAME() does.
 *
 * @param out       receives the response
 * @param client    sends it
 * @param domain    as for portkeyadmin_request(), as are operation, revision and params
 * @param operation the name
 * @param revision  the revision
 * @param params    the structure
 * @param error     receives what is wrong, unless it is NULL
 * @return 0, or as portkeyadmin_request() or portkey_client_send()
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkeyadmin_call(portkey_response **out, portkey_client *client,
                                                       const portkeyadmin_domain *domain,
                                                       const char *operation, uint32_t revision,
                                                       const void *params, portkey_error *error);

/**
 * Shows an answer as a structure that the response owns, as portkey_NAME_read() does.
 *
 * @param out       receives the structure
 * @param response  the response
 * @param answers   the answers of the operation's domain; NULL are those that the library has no longer
 * @param operation the name of the operation
 * @param error     receives what is wrong, unless it is NULL
 * @return 0, PORTKEY_EUNKNOWN, PORTKEY_ENOMEM, or as portkey_response_json()
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkeyadmin_read(const void **out, portkey_response *response,
                                                       const portkeyadmin_answers *answers,
                                                       const char *operation, portkey_error *error);

/**
 * Prepares to go through a list, as portkey_NAME_pages() does.
 *
 * @param out       receives the pager
 * @param client    sends the requests
 * @param answers   as for portkeyadmin_read()
 * @param operation the name of the operation
 * @param revision  as for portkeyadmin_request(), as are the params
 * @param params    the structure
 * @param options   as for portkey_pager_new()
 * @param error     receives what is wrong, unless it is NULL
 * @return 0, PORTKEY_EUNKNOWN, PORTKEY_EINVAL, or as portkey_pager_new()
 */
PORTKEY_API PORTKEY_CHECK_RESULT int
portkeyadmin_pages(portkey_pager **out, portkey_client *client, const portkeyadmin_answers *answers,
                   const char *operation, uint32_t revision, const void *params,
                   const portkey_call_options *options, portkey_error *error);

/**
 * Gives the next item of a list as a structure, as portkey_NAME_next() does.
 *
 * @param item      receives the structure
 * @param pager     of the operation; that of another one is PORTKEY_EINVAL
 * @param operation the name of the operation
 * @param error     receives what is wrong, unless it is NULL
 * @return 1 for an item, 0 at the end, or a negative code as portkey_pager_next()
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkeyadmin_next(const void **item, portkey_pager *pager,
                                                       const char *operation, portkey_error *error);

PORTKEY_END_DECLS

#endif
