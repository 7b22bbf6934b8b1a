/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "catalog/resources/guides.h"
#include "catalog/tool_text.h"

static void append_tools_of(pa_text *text, const char *domain,
                            void (*append)(pa_text *text, const portkey_tool *tool))
{
    const portkey_tool *tool;

    for (size_t i = 0; (tool = portkey_tool_at(i)) != NULL; i++)
        if (strcmp(portkey_tool_domain(tool), domain) == 0)
            append(text, tool);
}

static void append_heading(pa_text *text, const char *marks, size_t domain)
{
    pa_text_append_string(text, marks);
    pa_text_append_string(text, portkey_domain_name(domain));
    pa_text_append_string(text, "\n\n");
    pa_text_append_string(text, portkey_domain_description(domain));
    pa_text_append_string(text, "\n\n");
}

void guide_append_tools(pa_text *text, const toolset *tools)
{
    pa_text_append_string(
        text, "# Tools\n\nportkey://guide/tools/{domain} describes the tools of a domain in full.\n");
    for (size_t i = 0; i < portkey_domain_count(); i++) {
        if (!toolset_has_domain(tools, i))
            continue;
        append_heading(text, "\n## ", i);
        append_tools_of(text, portkey_domain_name(i), tool_text_append_line);
    }
}

void guide_append_domain(pa_text *text, const char *domain)
{
    for (size_t i = 0; i < portkey_domain_count(); i++)
        if (strcmp(portkey_domain_name(i), domain) == 0)
            append_heading(text, "# ", i);
    append_tools_of(text, domain, tool_text_append_section);
}
