/* SPDX-License-Identifier: MIT */
#include "base/names.h"
#include "base/suggest.h"
#include "tables.h"

static const portkey_tool *row(struct pa_place place)
{
    return &pa_tool_tables[place.domain]->tools[place.row];
}

size_t portkey_tool_count(void)
{
    return pa_tool_count;
}

const portkey_tool *portkey_tool_at(size_t index)
{
    for (uint16_t i = 0; i < pa_domain_count; i++) {
        if (index < pa_tool_tables[i]->tool_count)
            return &pa_tool_tables[i]->tools[index];
        index -= pa_tool_tables[i]->tool_count;
    }
    return NULL;
}

static const char *name_at(const void *list, size_t index)
{
    return portkey_tool_name(row(((const struct pa_place *)list)[index]));
}

const portkey_tool *portkey_tool_find(const char *name, size_t length)
{
    size_t index = pa_find_name(name, length, pa_tools_by_name, pa_tool_count, name_at);

    return index < pa_tool_count ? row(pa_tools_by_name[index]) : NULL;
}

const char *portkey_tool_suggest(const char *name, size_t length)
{
    struct pa_suggestions suggestions;

    pa_suggest_for(&suggestions, name, length);
    for (uint16_t i = 0; i < pa_tool_count; i++) {
        const portkey_tool *tool = row(pa_tools_by_name[i]);

        if (!portkey_operation_is_experimental(portkey_tool_operation(tool)))
            pa_suggest(&suggestions, portkey_tool_name(tool));
    }
    return pa_suggested(&suggestions);
}

const char *portkey_tool_name(const portkey_tool *tool)
{
    return pa_tool_tables[tool->domain]->strings + tool->name;
}

const char *portkey_tool_title(const portkey_tool *tool)
{
    return pa_tool_tables[tool->domain]->strings + tool->title;
}

const char *portkey_tool_domain(const portkey_tool *tool)
{
    return pa_all_domains[tool->domain]->name;
}

const portkey_operation *portkey_tool_operation(const portkey_tool *tool)
{
    return &pa_all_domains[tool->operation.domain]->operations[tool->operation.row];
}

const char *portkey_tool_descriptor(const portkey_tool *tool, size_t *length)
{
    *length = tool->descriptor_length;
    return pa_tool_tables[tool->domain]->descriptors + tool->descriptor;
}
