/* SPDX-License-Identifier: MIT */
/**
 * @file wishes.h
 * How a request narrows the tools that it is offered. It never widens them.
 */
#ifndef SERVER_ACCESS_WISHES_H
#define SERVER_ACCESS_WISHES_H

#include "catalog/selection.h"
#include "transport/http/http_transport.h"

/** Whether there are any. */
bool access_has_wishes(const http_wishes *wishes);

/**
 * Narrows a selection by wishes.
 *
 * @return 0; PORTKEY_ECONFIG for a wish that cannot be met, or PORTKEY_ENOMEM
 */
PORTKEY_CHECK_RESULT int access_grant_wishes(tool_selection *selection, const http_wishes *wishes,
                                             portkey_error *error);

#endif
