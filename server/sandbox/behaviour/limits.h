/* SPDX-License-Identifier: MIT */
/**
 * @file limits.h
 * Limits of the traffic: those that API keys, workspaces, providers and
 * integrations carry, and the policies.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_LIMITS_H
#define SERVER_SANDBOX_BEHAVIOUR_LIMITS_H

#include "sandbox/behaviour/budget.h"

/** Where the limits lie that an integration has for each workspace. */
#define LIMITS_INTEGRATIONS "/integrations/{}/workspaces"

/**
 * Adds a call to the traffic, unless a limit forbids it. Its provider may be
 * named by id. Returns false after it answered with a failure, as the next one.
 */
bool limits_take_call(sandbox_exchange *exchange, const store_call *call);

/** Whether the policies of its workspace let a call pass. */
bool policies_allow(sandbox_exchange *exchange, const store_call *call);

/** What a record that carries limits shows now; a world_view. */
bool limits_view(sandbox_exchange *exchange, store_place place, portkey_value record, pa_text *out);

/** The same for a policy. */
bool policies_view(sandbox_exchange *exchange, store_place place, portkey_value record, pa_text *out);

/* ---- the budget of a record; what returns bool is false, without an answer, on failure ---- */

typedef struct limits_state {
    usage_budget budget;
    store_usage usage;
    double used;
    int64_t made; /* when the record was made, in ms since 1970 */
} limits_state;

bool limits_read(limits_state *out, sandbox_exchange *exchange, store_place place, portkey_value record);

/** "active", "exhausted" or "expired". */
const char *limits_status(sandbox_exchange *exchange, portkey_value record, const limits_state *state);

/** Adds up the calls since a time, after the one of a rank, that the limits of the record count. */
bool limits_count_calls(sandbox_exchange *exchange, store_place place, portkey_value record, int64_t from,
                        int64_t after, store_usage *out);

/* ---- limits of rate ---- */

/** How long the unit of a limit of rate is, such as that of "rpm", in ms; 0: there is no such unit. */
int64_t limits_unit(portkey_value limit);

/** Whether one more call is too many after those of the last unit. */
bool limits_is_exceeded(portkey_value limit, const store_usage *usage);

#endif
