/* SPDX-License-Identifier: MIT */
/**
 * @file portkeyadmin.h
 * libportkeyadmin: the Portkey Admin API from C.
 *
 * This header brings in the library's engine. Each domain of the API has its
 * own header beside it, generated, with a params structure and two functions
 * per operation: <portkeyadmin/configs.h>, <portkeyadmin/prompts.h>, and so on.
 *
 *     #include <portkeyadmin/portkeyadmin.h>
 *     #include <portkeyadmin/configs.h>
 *
 *     portkey_options options = PORTKEY_OPTIONS_INIT;
 *     portkey_error error;
 *     portkey_client *client = NULL;
 *     portkey_response *response = NULL;
 *
 *     if (portkey_options_from_environment(&options, &error) < 0 ||
 *         portkey_client_new(&client, &options, &error) < 0 ||
 *         portkey_list_configs(&response, client, NULL, &error) < 0)
 *         fprintf(stderr, "%s\n%s\n", error.message, error.hint);
 *     else
 *         puts(portkey_response_body(response, NULL));
 *     portkey_response_free(response);
 *     portkey_client_free(client);
 *
 * Conventions
 *  - What a function creates comes first, as `out`; it is untouched on failure.
 *  - 0 or a negative code is returned; the details go to a portkey_error.
 *  - Strings returned are borrowed from the object they were asked of.
 *  - Every *_free() takes NULL.
 *  - The library never prints, never exits, never changes the locale, and keeps
 *    no mutable state outside the objects above.
 *  - Numbers are written and read as JSON spells them, whatever the program's locale.
 *
 * Threads: an object belongs to one thread at a time; there are no locks.
 * Signals: a client never raises SIGPIPE and installs no handler.
 */
#ifndef PORTKEYADMIN_H
#define PORTKEYADMIN_H

#include "base.h"
#include "client.h"
#include "error.h"
#include "json.h"
#include "operation.h"
#include "params.h"
#include "request.h"
#include "response.h"
#include "tool.h"

#endif
