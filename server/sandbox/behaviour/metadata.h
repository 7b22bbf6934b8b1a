/* SPDX-License-Identifier: MIT */
/**
 * @file metadata.h
 * What a call of a model is tagged with.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_METADATA_H
#define SERVER_SANDBOX_BEHAVIOUR_METADATA_H

#include "sandbox/engine/exchange.h"
#include "sandbox/store/calls.h"

/**
 * The metadata of the workspace, of the API key and of the call, as a JSON
 * object: of those with one name the first counts. The user of the call is
 * _user, unless one of the three names another.
 *
 * @return text that lives as long as the exchange; NULL after it answered with a failure
 */
const char *metadata_of_call(sandbox_exchange *exchange, const store_call *call);

#endif
