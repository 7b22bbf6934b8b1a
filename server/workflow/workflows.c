/* SPDX-License-Identifier: MIT */
#include "workflow/workflows.h"

#include <string.h>

static const workflow_type *const all[] = {
    &access_report,
    &diff_versions,
    &export_workspace,
    &find,
    &find_references,
    &import_workspace,
    &migrate_prompt,
    &promote_prompt,
    &rotate_key_safely,
    &usage_report,
    &validate_completion_metadata,
    &whoami,
};

const workflow_type *workflows_find(const char *name)
{
    for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
        if (strcmp(all[i]->name, name) == 0)
            return all[i];
    return NULL;
}
