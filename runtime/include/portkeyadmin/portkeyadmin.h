/* SPDX-License-Identifier: MIT */
/**
 * @file portkeyadmin.h
 * libportkeyadmin: the Portkey Admin API from C.
 *
 * This header includes the library's general headers. Each domain of the API
 * has a generated header with a params structure and two functions per
 * operation: <portkeyadmin/configs.h>, <portkeyadmin/prompts.h>, and so on.
 *
 *     #include <portkeyadmin/portkeyadmin.h>
 *     #include <portkeyadmin/configs.h>
 *
 *     portkey_options options = PORTKEY_OPTIONS_INIT;
 *     portkey_error error;
 *     char text[2048];
 *     portkey_client *client = NULL;
 *     portkey_response *response = NULL;
 *
 *     if (portkey_options_from_environment(&options, &error) < 0 ||
 *         portkey_client_new(&client, &options, &error) < 0 ||
 *         portkey_list_configs(&response, client, NULL, &error) < 0) {
 *         (void)portkey_error_format(&error, text, sizeof(text));
 *         fprintf(stderr, "%s\n", text);
 *     } else {
 *         puts(portkey_response_body(response, NULL));
 *     }
 *     portkey_response_free(response);
 *     portkey_client_free(client);
 *
 * Conventions
 *  - A function that creates an object returns it in `out`, its first
 *    parameter, which is untouched on failure.
 *  - Functions return 0 or a negative code and put the details in a
 *    portkey_error.
 *  - Returned strings belong to the object that was passed to the function.
 *  - Every *_free() accepts NULL.
 *  - The library never prints, never exits, never changes the locale, and has
 *    no mutable state outside the objects above.
 *  - Numbers are read and written in JSON syntax in every locale.
 *
 * Threads: an object may be used by only one thread at a time; the library has
 * no locks. portkey_client_wake() may be called from any.
 * Fork: a client belongs to the process that created it; see client.h.
 * Signals: a client never raises SIGPIPE and installs no handler.
 */
#ifndef PORTKEYADMIN_H
#define PORTKEYADMIN_H

#include "answer.h"
#include "base.h"
#include "client.h"
#include "edit.h"
#include "error.h"
#include "json.h"
#include "operation.h"
#include "pager.h"
#include "params.h"
#include "request.h"
#include "response.h"
#include "tool.h"
#include "version.h"

#endif
