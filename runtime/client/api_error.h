/* SPDX-License-Identifier: MIT */
/**
 * @file api_error.h
 * Errors from answers whose status is not 2xx.
 */
#ifndef PORTKEYADMIN_RUNTIME_CLIENT_API_ERROR_H
#define PORTKEYADMIN_RUNTIME_CLIENT_API_ERROR_H

#include "client/client.h"

/**
 * Fills the error from an answer to the call whose status is not 2xx. NULL error is fine.
 *
 * @return PORTKEY_EHTTP
 */
int pa_api_error(const portkey_call *call, portkey_error *error);

/** Adds to a failure what the answer's headers say, if an answer had begun. NULL error is fine. */
void pa_call_note_answer(const portkey_call *call, portkey_error *error);

#endif
