/* SPDX-License-Identifier: MIT */
#include "catalog/toolset.h"

#include <stdio.h>
#include <string.h>

enum { MOST_DOMAINS = TOOLSET_WORDS * 64 };

static size_t domain_count(void)
{
    size_t count = portkey_domain_count();

    return count < MOST_DOMAINS ? count : MOST_DOMAINS;
}

/* The index of a domain; their count for a name that is none. */
static size_t find_domain(const char *name, size_t length)
{
    size_t index = 0;

    for (; index < domain_count(); index++) {
        const char *candidate = portkey_domain_name(index);

        if (strlen(candidate) == length && memcmp(candidate, name, length) == 0)
            break;
    }
    return index;
}

static void add(toolset *set, size_t index)
{
    set->domains[index / 64] |= (uint64_t)1 << index % 64;
}

static void add_all(toolset *set)
{
    for (size_t i = 0; i < domain_count(); i++)
        add(set, i);
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
    toolset set = {{0}};
    bool is_empty = true;

    if (list == NULL)
        list = "";
    for (const char *at = list + strspn(list, separators); *at != '\0'; at += strspn(at, separators)) {
        size_t length = strcspn(at, separators);
        size_t index = find_domain(at, length);

        if (length == 3 && memcmp(at, "all", 3) == 0)
            add_all(&set);
        else if (index < domain_count())
            add(&set, index);
        else
            return refuse(error, at, length);
        is_empty = false;
        at += length;
    }
    if (is_empty)
        add_all(&set);
    *out = set;
    return 0;
}

bool toolset_is_all(const toolset *set)
{
    for (size_t i = 0; i < domain_count(); i++)
        if (!toolset_has_domain(set, i))
            return false;
    return true;
}

bool toolset_has_domain(const toolset *set, size_t index)
{
    return index < MOST_DOMAINS && (set->domains[index / 64] >> index % 64 & 1) != 0;
}

static bool has_domain_named(const toolset *set, const char *domain)
{
    return toolset_has_domain(set, find_domain(domain, strlen(domain)));
}

bool toolset_has_operation(const toolset *set, const portkey_operation *operation)
{
    return has_domain_named(set, portkey_operation_domain(operation));
}

bool toolset_has_tool(const toolset *set, const portkey_tool *tool)
{
    return has_domain_named(set, portkey_tool_domain(tool));
}

const portkey_tool *toolset_next(const toolset *set, size_t *index)
{
    const portkey_tool *tool;

    do
        tool = portkey_tool_at((*index)++);
    while (tool != NULL && !toolset_has_tool(set, tool));
    return tool;
}
