/* SPDX-License-Identifier: MIT */
#include "catalog/prompts/prompt.h"

#include <stddef.h>

static const char *const reasons[] = {"scheduled", "leaked", NULL};

static const prompt_argument arguments[] = {
    {"key_id", "API key", "Id of the API key.", true, NULL, "/api-keys/{id}"},
    {"reason", "Reason", "scheduled: the old value may work for a while yet; leaked: it must not.", true,
     reasons, NULL},
    {NULL, NULL, NULL, false, NULL, NULL},
};

static const char text[] =
    "Rotate the Portkey API key `key_id`. The reason is `reason`.\n"
    "\n"
    "1. `get_api_key`: name, kind, owner, scopes, limits, expiry. Tell the user what you found, in one line, so that they see it is the right one. If it is not there, `list_api_keys` and stop.\n"
    "2. Ask whether it is the key that this very server works with. If it is, stop: after the rotation every further call would fail. Somebody else has to rotate it, then set the new value and restart the server.\n"
    "3. Who uses it? With the Enterprise plan, `get_request_analytics` for the last seven days with `api_key_ids` set to it. Tell how much traffic depends on it.\n"
    "4. Agree on the time of transition, then wait for an answer.\n"
    "   - scheduled: propose 24 hours, `key_transition_period_ms` 86400000; it takes 1800000 or more. All callers must have the new value before it ends.\n"
    "   - leaked: a rotation keeps the old value alive for at least half an hour. If that is too long, the way is a new key (`create_api_key` with the same scopes and limits) and `delete_api_key` for this one: callers fail until they have the new value. Let the user choose.\n"
    "   Say also that the answer of the next step shows the new value in this conversation, once. Who does not want that rotates in Portkey's own pages.\n"
    "5. `rotate_api_key`, once. If it breaks off, do not repeat it: read the key and ask.\n"
    "6. Do not write the new value again, not even in part. Tell the user to store it where callers read it, and when the old one ends (`key_transition_expires_at`).\n"
    "7. Verify: `get_api_key`. After a leak, `list_audit_logs` with the key's use since the leak, and propose fewer scopes, an `expires_at` or a `rotation_policy` with `update_api_key`.\n";

const prompt_spec prompt_rotate_key = {
    "rotate_key", "Rotate an API key",
    "Give a Portkey API key a new value without an outage, or at once after a leak.", arguments, text};
