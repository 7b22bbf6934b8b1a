/* SPDX-License-Identifier: MIT */
/* Billing metadata before a completion: no call is needed to judge it. */
#include <stdio.h>

#include "catalog/metadata_rule.h"
#include "workflow/workflows.h"

static bool is_given(const workflow *flow, const char *name)
{
    const char *text = document_text(flow->arguments, name);

    if (text == NULL)
        text = document_text(document_member(flow->arguments, "metadata"), name);
    return text != NULL && text[0] != '\0';
}

static void answer(workflow *flow, cJSON *answer)
{
    cJSON *errors = cJSON_CreateArray();
    cJSON *warnings = cJSON_CreateArray();
    const char *at = NULL;
    const char *required;
    size_t length;

    while ((required = metadata_rule_next(flow->settings->metadata, &at, &length)) != NULL) {
        char name[256];

        (void)snprintf(name, sizeof(name), "%.*s", (int)length, required);
        if (!is_given(flow, name))
            workflow_add_text(flow, errors, "%s is required and missing", name);
    }
    if (!is_given(flow, "project_id"))
        workflow_add_text(flow, warnings, "project_id is missing: costs cannot be attributed to a project");
    workflow_need(flow, document_set_flag(answer, "valid", cJSON_GetArraySize(errors) == 0));
    workflow_need(flow, document_set(answer, "errors", errors));
    workflow_need(flow, document_set(answer, "warnings", warnings));
    workflow_put(flow, answer, "metadata", flow->arguments);
}

const workflow_type validate_completion_metadata = {
    .name = "validate_completion_metadata",
    .size = sizeof(workflow),
    .steps = (const workflow_step[]){{.operation = NULL}},
    .answer = answer,
};
