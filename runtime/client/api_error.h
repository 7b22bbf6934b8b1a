/* SPDX-License-Identifier: MIT */
/**
 * @file api_error.h
 * Errors from answers whose status is not 2xx.
 */
#ifndef PORTKEYADMIN_RUNTIME_CLIENT_API_ERROR_H
#define PORTKEYADMIN_RUNTIME_CLIENT_API_ERROR_H

#include <portkeyadmin/portkeyadmin.h>

/**
 * Fills the error from an answer whose status is not 2xx.
 *
 * @param secret      hidden where the server repeats it; may be NULL
 * @param retry_after seconds the server asked to wait, 0 when it did not
 * @return PORTKEY_EHTTP
 */
int pa_api_error(portkey_error *error, portkey_response *response, const portkey_operation *operation,
                 const char *secret, long retry_after);

#endif
