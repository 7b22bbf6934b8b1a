/* SPDX-License-Identifier: MIT */
#include "catalog/scopes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/suggest.h"
#include "catalog/domain.h"
#include "catalog/portkey_catalog.h"

/* Each includes those before. */
enum level { NOTHING, READ, WRITE, DESTRUCTIVE };

static const char *const level_names[] = {"", "read", "write", "destructive"};

const char *const scope_names[] = {"portkey:read", "portkey:write", "portkey:destructive", NULL};

static const char prefix[] = "portkey:";

enum { PREFIX = sizeof(prefix) - 1, MAX_NAME = 128 };

struct scope_set {
    size_t count;           /* of domains */
    unsigned char levels[]; /* enum level, by the index of the domain */
};

/* ---- names ---- */

static enum level level_named(const char *name, size_t length)
{
    for (enum level level = READ; level <= DESTRUCTIVE; level++)
        if (strlen(level_names[level]) == length && memcmp(level_names[level], name, length) == 0)
            return level;
    return NOTHING;
}

static void raise_level(scope_set *set, size_t domain, enum level level)
{
    if (set->levels[domain] < level)
        set->levels[domain] = (unsigned char)level;
}

/* ---- sets ---- */

scope_set *scope_set_new(void)
{
    scope_set *set = calloc(1, sizeof(*set) + portkey_domain_count());

    if (set != NULL)
        set->count = portkey_domain_count();
    return set;
}

scope_set *scope_set_copy(const scope_set *set)
{
    scope_set *copy = scope_set_new();

    if (copy != NULL)
        memcpy(copy->levels, set->levels, set->count);
    return copy;
}

void scope_set_free(scope_set *set)
{
    free(set);
}

bool scope_set_add(scope_set *set, const char *name, size_t length)
{
    const char *rest = name + PREFIX;
    const char *colon;
    enum level level;
    size_t domain;

    if (length <= PREFIX || memcmp(name, prefix, PREFIX) != 0)
        return false;
    colon = memchr(rest, ':', length - PREFIX);
    rest = colon != NULL ? colon + 1 : rest;
    level = level_named(rest, (size_t)(name + length - rest));
    domain = colon != NULL ? domain_named(name + PREFIX, (size_t)(colon - name) - PREFIX) : 0;
    if (level == NOTHING || domain == set->count)
        return false;
    if (colon != NULL)
        raise_level(set, domain, level);
    for (size_t i = 0; colon == NULL && i < set->count; i++)
        raise_level(set, i, level);
    return true;
}

/* The names that a domain has in scopes are written one after the other into one buffer. */
static void suggest_domains(struct pa_suggestions *suggestions, char (*names)[MAX_NAME], const char *level)
{
    for (size_t i = 0; i < portkey_domain_count(); i++) {
        (void)snprintf(names[i], sizeof(names[i]), "portkey:%s:%s", portkey_domain_name(i), level);
        pa_suggest(suggestions, names[i]);
    }
}

void scope_suggest(pa_text *text, const char *name, size_t length)
{
    char(*names)[MAX_NAME] = calloc(portkey_domain_count() + 1, sizeof(*names));
    struct pa_suggestions suggestions;
    size_t level = 0;

    while (level < length && name[length - level - 1] != ':')
        level++;
    pa_suggest_for(&suggestions, name, length);
    for (size_t i = 0; scope_names[i] != NULL; i++)
        pa_suggest(&suggestions, scope_names[i]);
    for (size_t i = 1; names != NULL && i < sizeof(level_names) / sizeof(level_names[0]); i++)
        if (strlen(level_names[i]) == level && memcmp(level_names[i], name + length - level, level) == 0)
            suggest_domains(&suggestions, names, level_names[i]);
    pa_append_suggestions(text, &suggestions, NULL);
    free(names);
}

void scope_set_narrow(scope_set *set, const scope_set *by)
{
    for (size_t i = 0; i < set->count; i++)
        if (set->levels[i] > by->levels[i])
            set->levels[i] = by->levels[i];
}

bool scope_set_is_same(const scope_set *one, const scope_set *two)
{
    if (one == NULL || two == NULL)
        return one == two;
    return memcmp(one->levels, two->levels, one->count) == 0;
}

/* ---- operations ---- */

static enum level level_of(const portkey_operation *operation)
{
    if (portkey_operation_is_read_only(operation))
        return READ;
    return portkey_operation_is_destructive(operation) ? DESTRUCTIVE : WRITE;
}

bool scope_set_covers(const scope_set *set, const portkey_operation *operation)
{
    const char *domain = portkey_operation_domain(operation);
    size_t index;

    if (set == NULL)
        return true;
    index = domain_named(domain, strlen(domain));
    return index < set->count && set->levels[index] >= level_of(operation);
}

/* ---- the check ---- */

bool scope_permits(mcp_exchange *exchange, const portkey_operation *operation)
{
    if (scope_set_covers(portkey_scopes_of(exchange), operation))
        return true;
    return mcp_fail_scope(exchange, scope_names[level_of(operation) - READ]);
}

/* A workflow needs what its calls need, and nothing besides. */
static bool permits_calls(mcp_exchange *exchange, const portkey_tool *workflow)
{
    const portkey_operation *operation;
    bool is_needed = false;

    for (size_t i = 0; (operation = portkey_workflow_call(workflow, i, &is_needed)) != NULL; i++)
        if (is_needed && !scope_permits(exchange, operation))
            return false;
    return true;
}

bool scope_permits_tool(mcp_exchange *exchange, const portkey_tool *tool)
{
    return portkey_tool_is_workflow(tool) ? permits_calls(exchange, tool)
                                          : scope_permits(exchange, portkey_tool_operation(tool));
}

/* What has no origin runs no operation. */
static mcp_verdict check_scope(mcp_check *check, mcp_exchange *exchange)
{
    const portkey_tool *tool = exchange->tool.origin;

    (void)check;
    return tool == NULL || scope_permits_tool(exchange, tool) ? MCP_PASS : MCP_STOP;
}

const mcp_check scope_check = {.before = check_scope};
