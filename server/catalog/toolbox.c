/* SPDX-License-Identifier: MIT */
#include "catalog/toolbox.h"

size_t toolbox_count(void)
{
    return portkey_tool_count() + portkey_workflow_count();
}

const portkey_tool *toolbox_at(size_t index)
{
    size_t count = portkey_tool_count();

    return index < count ? portkey_tool_at(index) : portkey_workflow_at(index - count);
}

const portkey_tool *toolbox_find(const char *name, size_t length)
{
    const portkey_tool *tool = portkey_tool_find(name, length);

    return tool != NULL ? tool : portkey_workflow_find(name, length);
}
