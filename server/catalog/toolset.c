/* SPDX-License-Identifier: MIT */
#include "catalog/toolset.h"

#include <stdio.h>
#include <string.h>

static uint64_t all_domains(void)
{
    size_t count = portkey_domain_count();

    return count >= 64 ? UINT64_MAX : ((uint64_t)1 << count) - 1;
}

/* The bit of a domain; 0 for a name that is none. */
static uint64_t domain_bit(const char *name, size_t length)
{
    for (size_t i = 0; i < portkey_domain_count() && i < 64; i++) {
        const char *candidate = portkey_domain_name(i);

        if (strlen(candidate) == length && memcmp(candidate, name, length) == 0)
            return (uint64_t)1 << i;
    }
    return 0;
}

static int refuse(portkey_error *error, const char *name, size_t length)
{
    const char *meant = portkey_domain_suggest(name, length);
    int shown = length > 64 ? 64 : (int)length;

    *error = (portkey_error){.code = PORTKEY_ECONFIG};
    snprintf(error->message, sizeof(error->message), "there is no tool domain \"%.*s\"", shown, name);
    if (meant != NULL)
        snprintf(error->hint, sizeof(error->hint), "Did you mean \"%s\"?", meant);
    else
        snprintf(error->hint, sizeof(error->hint),
                 "Run \"portkey-admin-mcp tools\" for the domains, or use \"all\".");
    return PORTKEY_ECONFIG;
}

int toolset_parse(toolset *out, const char *list, portkey_error *error)
{
    static const char separators[] = ", \t\n";
    toolset set = {0};

    if (list == NULL)
        list = "";
    for (const char *at = list + strspn(list, separators); *at != '\0'; at += strspn(at, separators)) {
        size_t length = strcspn(at, separators);
        uint64_t bits = length == 3 && memcmp(at, "all", 3) == 0 ? all_domains() : domain_bit(at, length);

        if (bits == 0)
            return refuse(error, at, length);
        set.domains |= bits;
        at += length;
    }
    if (set.domains == 0)
        set.domains = all_domains();
    *out = set;
    return 0;
}

bool toolset_is_all(const toolset *set)
{
    return set->domains == all_domains();
}

bool toolset_has_domain(const toolset *set, size_t index)
{
    return index < 64 && (set->domains >> index & 1) != 0;
}

bool toolset_has_tool(const toolset *set, const portkey_tool *tool)
{
    const char *domain = portkey_tool_domain(tool);

    return toolset_is_all(set) || (set->domains & domain_bit(domain, strlen(domain))) != 0;
}

const portkey_tool *toolset_next(const toolset *set, size_t *index)
{
    const portkey_tool *tool;

    do
        tool = portkey_tool_at((*index)++);
    while (tool != NULL && !toolset_has_tool(set, tool));
    return tool;
}
