/* SPDX-License-Identifier: MIT */
#include "catalog/prompts/prompts.h"

#include <stddef.h>

static const prompt_argument arguments[] = {
    {"prompt_id", "Prompt", "Id or slug of the prompt.", true, NULL, "/prompts/{prompt_id}"},
    {"label", "Label", "Label of the version to promote. Default: staging.", false, NULL, "/labels/{name}"},
    {"variables", "Variables",
     "Values for a test: a JSON object whose keys are the variables of the template.", false, NULL, NULL},
    {NULL, NULL, NULL, false, NULL, NULL},
};

static const char text[] =
    "Promote a version of the prompt `prompt_id` to production: the one with the label `label` (staging if null).\n"
    "\n"
    "1. Call `get_prompt` for the live version and `list_prompt_versions` for all versions. Find the one with the label. If no version or several versions have it, show the list and stop. If it is the live one, say so and stop.\n"
    "2. Call `diff_versions` with `kind` prompt, the live version and the staged one, and show the differences in template, model, provider, parameters and tools; `get_prompt_version` has a version in full. Point out new variables: callers that do not send them get a different text. Also compare the partials that the template names: `list_prompt_partials`, `get_prompt_partial`.\n"
    "3. Test. Call `render_prompt` with `prompt_id` set to the id, an @ and the version number, and the values of `variables`; if that is null, ask for some. It calls no model. Check the result: every variable must be replaced. `run_prompt_completion` costs money: call it only if the user wants it.\n"
    "4. Ask the user, and wait for an answer. Show which version goes live, which one is live now, the differences that matter, and that callers which name no version get the new one at once.\n"
    "5. Call `publish_prompt` with the version's number. Then, if labels are in use, call `list_prompt_labels` for the id of production, and `update_prompt_version` to put that label on the version. If the label does not exist, ask before you call `create_prompt_label`.\n"
    "6. Verify: `get_prompt` must show the new number as the live one, and `render_prompt` without a version must return the same as in step 3.\n"
    "7. Report the number before and after. To undo: `publish_prompt` with the number before.\n";

const prompt_spec prompt_promote_prompt = {
    "promote_prompt", "Promote a prompt to production",
    "Compare the staged version of a prompt with the live one, test it, publish it, and know how to undo it.",
    arguments, text};
