/* SPDX-License-Identifier: MIT */
/**
 * @file policy.h
 * Policies of usage and rate: conditions choose the calls that one covers,
 * group_by the groups that have a budget each.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_POLICY_H
#define SERVER_SANDBOX_BEHAVIOUR_POLICY_H

#include "sandbox/behaviour/budget.h"

enum {
    POLICY_MAX_CONDITIONS = 20,
    POLICY_MAX_KEYS = 10,
    POLICY_MAX_VALUES = 100,
    POLICY_MAX_GROUP = SANDBOX_MAX_BODY * 2, /* of a key: what a request can hold of metadata always fits */
};

struct policy_values {
    const char *texts[POLICY_MAX_VALUES];
    size_t count;
};

struct policy_condition {
    const char *key;
    struct policy_values wanted;
    struct policy_values excluded;
};

/* Texts are those of the record. */
struct policy {
    sandbox_exchange *exchange;
    portkey_value record;
    struct policy_condition *conditions;
    size_t condition_count;
    const char *keys[POLICY_MAX_KEYS];
    size_t key_count;
    const char *workspace; /* NULL: all of the organisation */
    usage_budget budget;
};

/** Reads a record. Returns false, without an answer, where it is none, or if out of memory. */
bool policy_read(struct policy *out, sandbox_exchange *exchange, portkey_value record);

/** Writes the key of the group of a call, such as "metadata.team:search". Returns false where the policy does not cover it. */
bool policy_name_group(const struct policy *policy, const store_call *call, pa_text *out);

/** The id of the entity that a group is; NULL if out of memory. */
const char *policy_group_id(const struct policy *policy, const char *key);

/** The rank of the last call that an entity, as it is stored, does not count. */
int64_t policy_counted_after(portkey_value entity);

/** The budget of a policy of usage. */
usage_budget policy_budget(const sandbox_exchange *exchange, portkey_value record);

/** When it was made, in ms since 1970. */
int64_t policy_made_at(portkey_value record, int64_t otherwise);

/** Whether a member is true. */
bool policy_flag(portkey_value object, const char *name);

/** Where policies of usage lie, and what is stored of the groups of each. */
#define POLICY_USAGE_LIMITS "/policies/usage-limits"
#define POLICY_ENTITIES "/policies/usage-limits/{}/entities"

#endif
