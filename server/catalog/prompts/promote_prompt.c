/* SPDX-License-Identifier: MIT */
#include "catalog/prompts/prompt.h"

#include <stddef.h>

static const prompt_argument arguments[] = {
    {"prompt_id", "Prompt", "Id or slug of the prompt.", true, NULL, "/prompts/{prompt_id}"},
    {"label", "Label", "Label of the version to promote; staging, if it is left out.", false, NULL,
     "/labels/{name}"},
    {"variables", "Variables",
     "Values for a test, as JSON: an object by the names of the template's variables.", false, NULL, NULL},
    {NULL, NULL, NULL, false, NULL, NULL},
};

static const char text[] =
    "Promote a version of the prompt `prompt_id` to production: the one with the label `label` (staging, where that is null).\n"
    "\n"
    "1. `get_prompt` for the version that is live, `list_prompt_versions` for all. Find the one with the label. If none or several have it, show the list and stop. If it is the live one, say so and stop.\n"
    "2. `get_prompt_version` for the live and for the staged version. Compare template, model, provider, parameters and tools, and show the differences. Point out variables that are new: callers that do not send them get a different text. Partials that the template names count as well: `list_prompt_partials`, `get_prompt_partial`.\n"
    "3. Test. `render_prompt` with `prompt_id` set to the id, an @ and the version number, and the values of `variables`; where that is null, ask for some. It calls no model. Look at the result: no variable may be left open. `run_prompt_completion` costs money: only if the user wants it.\n"
    "4. Ask, and wait for an answer: which version goes live, which was live, the differences that matter, and that callers without a version of their own get it at once.\n"
    "5. `publish_prompt` with the version's number. Then, if labels are in use here, `list_prompt_labels` for the id of production, and `update_prompt_version` to put it on the version. Should the label be missing, ask before `create_prompt_label`.\n"
    "6. Verify: `get_prompt` shows the new number as the live one, and `render_prompt` without a version gives what step 3 gave.\n"
    "7. Report: the number before and after. To go back: `publish_prompt` with the number before.\n";

const prompt_spec prompt_promote_prompt = {
    "promote_prompt", "Promote a prompt to production",
    "Compare the staged version of a prompt with the live one, test it, publish it, and know how to go back.",
    arguments, text};
