/* SPDX-License-Identifier: MIT */
#include "catalog/prompts/prompts.h"

#include <stddef.h>

static const char *const reasons[] = {"scheduled", "leaked", NULL};

static const prompt_argument arguments[] = {
    {"key_id", "API key", "Id of the API key.", true, NULL, "/api-keys/{id}"},
    {"reason", "Reason", "scheduled: the old value may work for some time; leaked: it must not.", true,
     reasons, NULL},
    {NULL, NULL, NULL, false, NULL, NULL},
};

static const char text[] =
    "Rotate the Portkey API key `key_id`. The reason is `reason`.\n"
    "\n"
    "1. Call `get_api_key` for name, type, owner, scopes, limits and expiry. Show the user what you found in one line, so that they can check that it is the right key. If the key does not exist, look for it with `find`, show the candidates and stop.\n"
    "2. Call `rotate_key_safely` with `dry_run` true: it says whether the key has expired, whether its record shows a transition that still runs (the API refuses a rotation then, and not every record shows it), and whether this server itself is using the key. If it is, tell the user that the new value must be set and the server restarted before the old value stops working.\n"
    "3. Who uses it? With the Enterprise plan, call `get_request_analytics` for the last seven days with `api_key_ids` set to the key. Report how much traffic depends on it.\n"
    "4. Propose a transition period, then wait for an answer.\n"
    "   - scheduled: propose 24 hours, `key_transition_period_ms` 86400000; the minimum is 1800000. All callers must have the new value before the period ends.\n"
    "   - leaked: after a rotation the old value still works for at least half an hour. If that is too long, create a new key (`create_api_key` with the same scopes and limits) and delete this one (`delete_api_key`): callers fail until they have the new value. Let the user choose.\n"
    "   Also say that the result of the next step shows the new value in this conversation, once. If the user does not want that, they must rotate the key in Portkey's web application.\n"
    "5. Call `rotate_key_safely` with `key_transition_period_ms`, once. It also tries the new value: report what `new_value` and `old_value` say. If the call is interrupted, call it again for the answer of the first one; if the API refuses that because a transition runs, the key may have been rotated and its new value lost: ask the user.\n"
    "6. Do not write the new value again, not even in part. Tell the user to store it where callers read it, and when the old value stops working (`key_transition_expires_at`).\n"
    "7. Verify with `get_api_key`. After a leak, call `list_audit_logs` for the use of the key since the leak, and propose fewer scopes, an `expires_at` or a `rotation_policy` with `update_api_key`.\n";

const prompt_spec prompt_rotate_key = {
    "rotate_key", "Rotate an API key",
    "Give a Portkey API key a new value without an outage, or at once after a leak.", arguments, text};
