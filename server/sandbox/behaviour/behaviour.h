/* SPDX-License-Identifier: MIT */
/**
 * @file behaviour.h
 * What operations do beyond creating, reading, changing and deleting records.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_H
#define SERVER_SANDBOX_BEHAVIOUR_H

#include "sandbox/engine/exchange.h"

/** A step of an exchange. Returns false after it answered with a failure. */
typedef bool behaviour_step(sandbox_exchange *exchange);

/** What an operation does beyond its kind. It may have several of these, in different files. */
typedef struct sandbox_behaviour {
    const char *operation;
    behaviour_step *resolve; /* instead of finding what the path names; NULL: that */
    behaviour_step *before;  /* NULL: nothing; runs when the path is resolved */
    behaviour_step *instead; /* of what the kind of its route does; NULL: that */
    behaviour_step *after;   /* NULL: nothing; may change what the answer is made from */
} sandbox_behaviour;

/** Takes all steps of the operation, with `plain` where none is instead of it. */
bool behaviour_run(sandbox_exchange *exchange, behaviour_step *plain);

/** What a record shows at this moment; a world_view. */
bool behaviour_view(sandbox_exchange *exchange, store_place place, portkey_value record, pa_text *out);

/** Finds what the path names: as the operation does, with `plain` where it has no way of its own. */
bool behaviour_resolve(sandbox_exchange *exchange, behaviour_step *plain);

/** Those of each file, which end with a row without an operation. */
extern const sandbox_behaviour behaviours_of_audit[];
extern const sandbox_behaviour behaviours_of_capabilities[];
extern const sandbox_behaviour behaviours_of_completions[];
extern const sandbox_behaviour behaviours_of_configs[];
extern const sandbox_behaviour behaviours_of_connections[];
extern const sandbox_behaviour behaviours_of_deletes[];
extern const sandbox_behaviour behaviours_of_entities[];
extern const sandbox_behaviour behaviours_of_exports[];
extern const sandbox_behaviour behaviours_of_graphs[];
extern const sandbox_behaviour behaviours_of_groups[];
extern const sandbox_behaviour behaviours_of_guardrails[];
extern const sandbox_behaviour behaviours_of_integrations[];
extern const sandbox_behaviour behaviours_of_key_settings[];
extern const sandbox_behaviour behaviours_of_keys[];
extern const sandbox_behaviour behaviours_of_limits[];
extern const sandbox_behaviour behaviours_of_labels[];
extern const sandbox_behaviour behaviours_of_logs[];
extern const sandbox_behaviour behaviours_of_members[];
extern const sandbox_behaviour behaviours_of_policies[];
extern const sandbox_behaviour behaviours_of_rendering[];
extern const sandbox_behaviour behaviours_of_scim[];
extern const sandbox_behaviour behaviours_of_secrets[];
extern const sandbox_behaviour behaviours_of_traces[];
extern const sandbox_behaviour behaviours_of_versions[];
extern const sandbox_behaviour behaviours_of_workspaces[];

/** Keeps what is to be changed for the audit log. Returns false after it answered with a failure, as the next one. */
bool audit_begin(sandbox_exchange *exchange);

/** Adds a change that was made to the audit log. */
bool audit_add(sandbox_exchange *exchange);

#endif
