/* SPDX-License-Identifier: MIT */
/**
 * @file send.h
 * One call of a command, which a signal must not end without a word once it may
 * have changed something.
 */
#ifndef SERVER_CLI_SEND_H
#define SERVER_CLI_SEND_H

#include <portkeyadmin/portkeyadmin.h>

/**
 * Sends a request and waits for its answer. A call that only reads is ended by
 * signals as the process is. One that changes something is cancelled by SIGINT,
 * SIGTERM and SIGHUP; but one whose answer has a value that is shown once is
 * cancelled by the second of them only, and the first is answered on standard
 * error.
 *
 * @param out     receives the response, to be freed, of a success
 * @param request is taken over
 * @param signal  receives the one that cancelled the call; 0: none did
 * @return as portkey_client_send(), and PORTKEY_ECANCELLED
 */
PORTKEY_CHECK_RESULT int cli_send(portkey_response **out, int *signal, portkey_client *client,
                                  portkey_request *request, portkey_error *error);

#endif
