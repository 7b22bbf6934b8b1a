/* SPDX-License-Identifier: MIT */
/**
 * @file portkeyadmin.h
 * The Portkey Admin API from C: the manual of libportkeyadmin.
 *
 * This header includes the library's general headers. Each domain of the API
 * has a generated header with the functions of its operations:
 * <portkeyadmin/configs.h>, <portkeyadmin/prompts.h>, and so on.
 *
 * ## Start
 *
 * This program prints the configs that the key may see, as JSON. The key is
 * read from the environment, from PORTKEY_API_KEY or from the file that
 * PORTKEY_API_KEY_FILE names.
 *
 *     #include <stdio.h>
 *
 *     #include <portkeyadmin/configs.h>
 *     #include <portkeyadmin/portkeyadmin.h>
 *
 *     static void print_error(const portkey_error *error)
 *     {
 *         char text[2048];
 *
 *         (void)portkey_error_format(error, text, sizeof(text));
 *         fprintf(stderr, "%s\n", text);
 *     }
 *
 *     int main(void)
 *     {
 *         portkey_error error;
 *         portkey_client *client = NULL;
 *         portkey_response *response = NULL;
 *         int result = portkey_client_from_environment(&client, &error);
 *
 *         if (result == 0)
 *             result = portkey_list_configs(&response, client, NULL, &error);
 *         if (result == 0)
 *             puts(portkey_response_body(response, NULL));
 *         else
 *             print_error(&error);
 *         portkey_response_free(response);
 *         portkey_client_free(client);
 *         return result == 0 ? 0 : 1;
 *     }
 *
 * It is built with the flags that pkg-config prints:
 *
 *     cc program.c -o program $(pkg-config --cflags --libs portkeyadmin)
 *
 * What the other headers have:
 *  - client.h: options, calls that block, calls that do not, time limits, retries, event loops.
 *  - params.h: how the arguments of typed calls are set.
 *  - pager.h: lists, page by page; the header of a domain has a typed function for each list.
 *  - response.h, json.h and edit.h: how answers are read, and JSON text is changed.
 *  - error.h: the codes, and what is known of a failure.
 *  - operation.h and request.h: operations by name, with arguments in JSON, and requests to paths without an operation.
 *  - hooks.h: each attempt for metrics and logs, and options of libcurl.
 *  - stream.h: bodies from and to descriptors, and progress.
 *  - transport.h: requests for other HTTP libraries, and tests of programs without a server.
 *  - tool.h: operations as tools for language models.
 *  - workflow.h: tools that take several calls; their descriptors, and checks of their arguments.
 *  - typed.h: what the typed functions of the generated headers call.
 *  - answer.h: how an answer differs from what is documented.
 *  - version.h: the version, for the preprocessor.
 * Two more are included by those who want them: cjson.h for programs that use cJSON, portkeyadmin.hpp for C++.
 *
 * ## Conventions
 *
 *  - A function that creates an object returns it in `out`, its first
 *    parameter, which is untouched on failure.
 *  - A function that can fail returns 0 or a negative code, and puts the details
 *    into the portkey_error that it was given.
 *  - Options and params are structures that the caller initialises, with their
 *    macro or with {0}, and whose fields are set by name.
 *  - Text is UTF-8 and NUL-terminated, unless a length is beside it. Numbers are
 *    read and written in JSON syntax in every locale.
 *  - NULL is accepted where the comment says so, and by all *_free(). Elsewhere it
 *    is refused with PORTKEY_EINVAL by functions that return a code; others, such
 *    as portkey_operation_name(), need an object.
 *  - The library never prints, never exits and never changes the locale.
 *
 * ## Memory
 *
 * An object is freed by the function that is named after it, such as
 * portkey_response_free(); all of these accept NULL. A string or value that a
 * function returns belongs to the object that was passed to the function and is
 * valid until that is freed, unless the function says otherwise. What a caller
 * passes in is copied or read during the call only, except for the text that
 * portkey_json_parse() is given, the options of a pager, the request of
 * portkey_http_request_new(), and the contexts of callbacks.
 *
 * Where memory is exhausted a call fails with PORTKEY_ENOMEM and leaves the
 * client usable. Sizes have limits: max_response_bytes of an answer, 16 MiB of
 * the arguments of a call, and those of portkey_json_limits. API keys, and the
 * bodies of requests and responses, are overwritten before they are freed.
 *
 * There is no hook for an allocator: the library, libcurl and PCRE2 call malloc(),
 * and a program that wants another one links it in that place, as jemalloc and its
 * like are. A hook for the process would be a mutable global that two users of the
 * library in one program would fight over, and one for a client would not reach
 * requests, documents and libcurl.
 *
 * ## Errors
 *
 * The code says what kind of failure it was and is what programs compare; message
 * and hint are for people. PORTKEY_EARGUMENTS means that nothing was sent:
 * violations have each place that does not fit the API's schema. PORTKEY_EHTTP
 * means that the server refused: http_status and api_code say how, and
 * portkey_client_take_answer() returns the answer itself. After a failure of a
 * change, may_have_happened says whether the change may have been made all the
 * same. portkey_error_format() writes all of it for people. An error can be NULL
 * where the code is enough.
 *
 * ## Threads
 *
 * An object may be used by one thread at a time; the library has no locks, and no
 * mutable state outside its objects. Only portkey_client_wake() may be called from any
 * thread. Use a client for each thread, or one client
 * for many calls at once: it needs no further threads for that. What is constant,
 * such as operations and tools, may be read by all threads.
 *
 * The first call of a process initialises libcurl. libcurl 7.84 and later do that
 * safely in several threads, where the system has atomic operations; in other
 * cases call curl_global_init() before the threads start.
 *
 * ## Processes
 *
 * A client belongs to the process that created it. In a child of fork() its
 * functions fail with PORTKEY_EFORK and touch no connection of the parent; the
 * child frees it, which ends the calls there with that code, and creates its own.
 * A program that is executed inherits no descriptor of a client. Requests,
 * responses and JSON documents are plain memory, which parent and child each have
 * for themselves.
 *
 * ## Signals
 *
 * A client never raises SIGPIPE and installs no handler. portkey_client_wake() may
 * be called from a signal handler, and no other function. A signal ends portkey_client_wait() early.
 *
 * ## Loops
 *
 * portkey_list_configs() and the other typed functions block. For calls at the
 * same time, build requests with portkey_list_configs_request() and its like and
 * start them with portkey_client_start(). A program without an event loop lets
 * portkey_client_wait() run in its main loop: it waits for the program's own
 * descriptors as well. A program with one (epoll, libuv, libevent, GLib) hands
 * the descriptors of the client to it, with portkey_client_use_loop(). Callbacks
 * run in the thread that waits, and nowhere else. They may start and cancel
 * calls, and must not wait.
 *
 * A callback runs once for each call that was started, also for one that is
 * cancelled or whose client is freed.
 *
 * ## Compatibility
 *
 * Before 1.0, releases of one minor version, such as 0.1.0 and 0.1.1, have the
 * same ABI: a program built with one runs with the other. Another minor version
 * may break programs, and CHANGELOG.md says where. Its library has another name,
 * such as libportkeyadmin.so.0.2, and its symbols another version, so both can be
 * installed and even be loaded into one process.
 *
 * From 1.0 on, a program built with a release runs with each later one of the same
 * major version, with the same meaning. It sends the same requests and reads the
 * same members of answers:
 *  - Exported functions stay. The typed functions are compiled into programs, over
 *    the few functions of typed.h; they are not found by dlsym().
 *  - Structures only grow, and they grow at their end. Structures of options begin
 *    with their size. For params the typed function passes the revision of its
 *    header, and the library reads of a structure, of those it leads to, and of
 *    the elements of lists what they had in that revision. Structures of answers are
 *    created by the library and hold each other by pointers.
 *  - A member never moves and never is of another type. One that the API has no
 *    longer stays: in params, setting it fails with PORTKEY_EINVAL; in answers, it is
 *    absent.
 *  - Codes and constants keep their values. New ones may be added, so a program should
 *    expect codes that it does not know.
 *  - Where the API has lost an operation, its functions are no longer in the headers.
 *    A program that was built with them still starts; the call fails with
 *    PORTKEY_EUNKNOWN and sends nothing.
 *  - A program built with later headers than the library that runs is refused with
 *    PORTKEY_EINVAL where it passes a structure that the library does not know whole,
 *    and with PORTKEY_EUNKNOWN where it calls an operation that is not there.
 *  - Code that sets fields by name compiles with later releases, as long as it uses
 *    nothing that the API has lost.
 *
 * Not promised are the words of messages and hints, what the API puts into the members
 * of answers, the operations that are experimental
 * (portkey_operation_is_experimental()), and passing a structure between parts of a
 * program that were built with different releases. Arguments may be checked more or
 * less strictly, as the API itself does.
 *
 * portkey_version() returns the version of the library that runs;
 * PORTKEY_VERSION_NUMBER is that of the headers.
 */
#ifndef PORTKEYADMIN_H
#define PORTKEYADMIN_H

#include "answer.h"
#include "base.h"
#include "client.h"
#include "edit.h"
#include "error.h"
#include "hooks.h"
#include "json.h"
#include "operation.h"
#include "pager.h"
#include "params.h"
#include "request.h"
#include "response.h"
#include "stream.h"
#include "tool.h"
#include "transport.h"
#include "typed.h"
#include "version.h"
#include "workflow.h"

#endif
