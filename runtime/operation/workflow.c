/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "operation/operation.h"
#include "tables.h"

size_t portkey_workflow_count(void)
{
    return pa_workflow_count;
}

const portkey_tool *portkey_workflow_at(size_t index)
{
    return index < pa_workflow_count ? &pa_tool_tables[pa_domain_count]->tools[index] : NULL;
}

/* They are few. */
const portkey_tool *portkey_workflow_find(const char *name, size_t length)
{
    for (uint16_t i = 0; i < pa_workflow_count; i++) {
        const portkey_tool *workflow = portkey_workflow_at(i);
        const char *own = portkey_tool_name(workflow);

        if (strlen(own) == length && memcmp(own, name, length) == 0)
            return workflow;
    }
    return NULL;
}

bool portkey_tool_is_workflow(const portkey_tool *tool)
{
    return tool->domain == pa_domain_count;
}

const portkey_operation *portkey_workflow_call(const portkey_tool *workflow, size_t index, bool *is_needed)
{
    const struct pa_workflow *row;
    struct pa_place place;

    if (!portkey_tool_is_workflow(workflow))
        return NULL;
    row = &pa_workflows->workflows[workflow->operation.row];
    if (index >= row->call_count)
        return NULL;
    if (is_needed != NULL)
        *is_needed = index < row->needed_count;
    place = pa_workflows->calls[row->first_call + index];
    return &pa_all_domains[place.domain]->operations[place.row];
}
