/* SPDX-License-Identifier: MIT */
/**
 * @file scopes.h
 * Scopes of API keys, and how many there are.
 */
#ifndef SERVER_WORKFLOW_ACCESS_SCOPES_H
#define SERVER_WORKFLOW_ACCESS_SCOPES_H

#include <cjson/cJSON.h>
#include <stdbool.h>
#include <stdint.h>

/** Whether a key acts on the organisation, and not on one workspace. */
bool key_is_of_organisation(const cJSON *key);

/**
 * How many scopes operations are known to need, that a key can have.
 *
 * @param of_organisation whether the key acts on the organisation, or on one workspace
 */
int64_t key_scopes_known(bool of_organisation);

/** How many of these are in an array. All of them are where it has "*". */
int64_t key_scopes_held(const cJSON *scopes, bool of_organisation);

#endif
