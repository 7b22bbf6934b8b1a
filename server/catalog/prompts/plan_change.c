/* SPDX-License-Identifier: MIT */
#include "catalog/prompts/prompt.h"

#include <stddef.h>

static const char *const kinds[] = {"config",      "prompt",  "guardrail", "provider",
                                    "integration", "api_key", NULL};

static const prompt_argument arguments[] = {
    {"kind", "Kind of object", "What is to be changed.", true, kinds, NULL},
    {"target", "Object", "Id or slug of the object.", true, NULL, NULL},
    {"change", "Change", "What should be different afterwards.", true, NULL, NULL},
    {NULL, NULL, NULL, false, NULL, NULL},
};

static const char text[] =
    "Make the change `change` to the object `target` of the kind `kind`, step by step. Nothing is written before step 4.\n"
    "\n"
    "1. Look. Read the object, and keep the whole answer: it is the way back.\n"
    "   - config: `get_config`, then `list_config_versions`\n"
    "   - prompt: `get_prompt`, then `list_prompt_versions`\n"
    "   - guardrail: `get_guardrail`, then `list_guardrail_mcp_servers`\n"
    "   - provider: `get_provider`\n"
    "   - integration: `get_integration`, `list_integration_models`, `list_integration_workspaces`\n"
    "   - api_key: `get_api_key`\n"
    "   If there is no such object, list those of its kind, show the nearest names and stop.\n"
    "2. Find out whom it touches. A config, a provider or a guardrail may be named in other configs: `list_configs`, then `get_config` for those that could. For a provider also `list_prompts`. An integration reaches every workspace that it is shared with.\n"
    "3. Show the user, and then wait for an answer:\n"
    "   - each field with its value before and after, and nothing else;\n"
    "   - who is affected, and from when;\n"
    "   - the exact call that you will make, with all of its arguments;\n"
    "   - how to go back.\n"
    "   Stop here if the change would take more than one object, if a secret would be needed, or if the user does not clearly agree.\n"
    "4. Apply what was shown, once: `update_config`, `update_prompt` (with `patch` true), `update_guardrail`, `update_provider`, `update_integration` or `update_api_key`. If the object is no longer as it was in step 1, go back to step 3. If the call breaks off, read the object before you think of a second call.\n"
    "5. Verify: read the object again as in step 1 and compare it with what was announced. A prompt's new version is not live yet: `publish_prompt` is a change of its own, to be asked for.\n"
    "6. Report in three lines: what was changed, what was checked, how to undo it. To undo, send the old values by the same tool after asking; for a prompt, `publish_prompt` with the older version.\n";

const prompt_spec prompt_plan_change = {
    "plan_change", "Plan a change safely",
    "Look at an object, show what would change, ask, apply, verify, and know the way back.", arguments, text};
