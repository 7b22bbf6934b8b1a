/* SPDX-License-Identifier: MIT */
/**
 * @file pager.h
 * Lists that come in pages, item by item.
 *
 *     portkey_pager *pager = NULL;
 *     const portkey_prompt_label *label;
 *     int more = portkey_list_prompt_labels_pages(&pager, client, NULL, NULL, &error);
 *
 *     while (more >= 0 && (more = portkey_list_prompt_labels_next(pager, &label, &error)) == 1)
 *         puts(label->name != NULL ? label->name : "(no name)");
 *     portkey_pager_free(pager);
 *
 * The headers of <portkeyadmin/answers/...> have the two functions for each list,
 * portkey_NAME_pages() and portkey_NAME_next(); those below do the same by name.
 *
 * A pager asks for a page when the items of the one before have been given. It
 * ends after a page that is empty, or has the same items as the one before; when
 * the answer says that there is no more; and when as many items were given as the
 * answer counts in total. An answer without the list is PORTKEY_EANSWER; null in its
 * place is a list without items. A list that changes meanwhile may give an item twice or
 * not at all, as the API has it. portkey_NAME_next() passes over elements that are no objects, as portkey_NAME_read()
 * does; portkey_pager_next() gives all.
 *
 * On an event loop, which must not wait, send the requests of pages with portkey_client_start(): the names of their
 * arguments are portkey_operation_page_argument() and portkey_operation_page_size_argument().
 */
#ifndef PORTKEYADMIN_PAGER_H
#define PORTKEYADMIN_PAGER_H

#include "client.h"
#include "json.h"
#include "operation.h"
#include "response.h"

PORTKEY_BEGIN_DECLS

typedef struct portkey_pager portkey_pager;

/**
 * Prepares to read a list; sends nothing yet.
 *
 * @param client    must live longer than the pager
 * @param arguments JSON object with the arguments; NULL for none. The argument for the page says with which to begin,
 *                  that for its size how many items to ask for at once
 * @param options   of each call; NULL for those of the client. They must live longer than the pager,
 *                  and have no sink
 * @return 0, PORTKEY_EUNKNOWN (the operation is not that of a list), PORTKEY_EARGUMENTS, PORTKEY_EJSON, PORTKEY_EINVAL,
 *         PORTKEY_ENOMEM
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_pager_new(portkey_pager **out, portkey_client *client,
                                                       const portkey_operation *operation,
                                                       const char *arguments, size_t length,
                                                       const portkey_call_options *options,
                                                       portkey_error *error);

/**
 * Gives the next item. Where a page has to be asked for, it waits as
 * portkey_client_send() does.
 *
 * @param item receives the item, which is valid until the next call of this function or portkey_pager_free()
 * @return 1 for an item, 0 at the end, or what portkey_request_new() and portkey_client_send() return; after a failure
 *         a further call tries the same page again. PORTKEY_ETOOLARGE after 10,000 pages
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_pager_next(portkey_pager *pager, portkey_value *item,
                                                        portkey_error *error);

/** The response with the page of the item that was given last; NULL before the first, and for NULL. The pager owns it. */
PORTKEY_API portkey_response *portkey_pager_response(portkey_pager *pager);

/** Frees the pager, its response and its items. Accepts NULL. */
PORTKEY_API void portkey_pager_free(portkey_pager *pager);

PORTKEY_END_DECLS

#endif
