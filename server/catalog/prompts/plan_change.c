/* SPDX-License-Identifier: MIT */
#include "catalog/prompts/prompts.h"

#include <stddef.h>

static const char *const kinds[] = {"config",      "prompt",  "guardrail", "provider",
                                    "integration", "api_key", NULL};

static const prompt_argument arguments[] = {
    {"kind", "Kind of object", "Kind of the object to change.", true, kinds, NULL},
    {"target", "Object", "Id or slug of the object.", true, NULL, NULL},
    {"change", "Change", "What should be different after the change.", true, NULL, NULL},
    {NULL, NULL, NULL, false, NULL, NULL},
};

static const char text[] =
    "Make the change `change` to the object `target` of the kind `kind`, step by step. Write nothing before step 4.\n"
    "\n"
    "1. Read the object and keep the whole response: you need it to undo the change.\n"
    "   - config: `get_config`, then `list_config_versions`\n"
    "   - prompt: `get_prompt`, then `list_prompt_versions`\n"
    "   - guardrail: `get_guardrail`, then `list_guardrail_mcp_servers`\n"
    "   - provider: `get_provider`\n"
    "   - integration: `get_integration`, `list_integration_models`, `list_integration_workspaces`\n"
    "   - api_key: `get_api_key`\n"
    "   If the object does not exist, look for it with `find`, show the candidates and stop.\n"
    "2. Find out who is affected. Call `find_references` with `kind` and `id`, but not for an API key; report also what it could not look at and what it never sees. An integration affects every workspace that it is shared with.\n"
    "3. Show the user the following, then wait for an answer:\n"
    "   - each field that changes, with its value before and after, and no other field;\n"
    "   - who is affected, and from when;\n"
    "   - the exact call that you will make, with all of its arguments;\n"
    "   - how to undo the change.\n"
    "   Stop here if the change needs more than one object, if it needs a secret, or if the user does not clearly agree.\n"
    "4. Apply what you showed, once: `update_config`, `update_prompt` (with `patch` true), `update_guardrail`, `update_provider`, `update_integration` or `update_api_key`. If the object has changed since step 1, go back to step 3. If the call is interrupted, read the object before you consider a second call.\n"
    "5. Verify: read the object again as in step 1 and compare it with what you announced; `diff_versions` does so for versions of a config or prompt. The new version of a prompt is not live yet: `publish_prompt` is a separate change; ask the user before it.\n"
    "6. Report in three lines: what was changed, what was checked, how to undo it. To undo, ask the user, then send the old values with the same tool; for a prompt, call `publish_prompt` with the older version.\n";

const prompt_spec prompt_plan_change = {
    "plan_change", "Plan a change safely",
    "Read an object, show what would change, ask, apply, verify, and know how to undo it.", arguments, text};
