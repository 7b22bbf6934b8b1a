/* SPDX-License-Identifier: MIT */
#include "catalog/surface/surface.h"

#include <string.h>

#include "base/names.h"
#include "base/suggest.h"
#include "catalog/operations.h"

static const mcp_tool *const helpers[] = {&surface_describe_tool, &surface_search_tool};

enum { HELPERS = sizeof(helpers) / sizeof(helpers[0]), MAX_SHOWN = 64 };

static const char *const names[] = {
    [SURFACE_FULL] = "full",
    [SURFACE_COMPACT] = "compact",
    [SURFACE_NAMES] = "names",
};

const char *surface_name(surface_kind surface)
{
    return names[surface];
}

bool surface_find(surface_kind *out, const char *name)
{
    for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (strcmp(names[i], name) == 0) {
            *out = (surface_kind)i;
            return true;
        }
    return false;
}

/* ---- rows and composite tools ---- */

static const char *row_name_at(const void *list, size_t index)
{
    return surface_text(((const struct surface_row *)list)[index].name);
}

const struct surface_row *surface_find_row(const char *name, size_t length)
{
    size_t index = pa_find_name(name, length, surface_tables.rows, surface_tables.row_count, row_name_at);

    return index < surface_tables.row_count ? &surface_tables.rows[index] : NULL;
}

const struct surface_tool *surface_home(surface_kind surface, const struct surface_row *row)
{
    if (surface == SURFACE_FULL)
        return NULL;
    return &surface_tables.tools[row->homes[surface == SURFACE_NAMES]];
}

const struct surface_tool *surface_next(surface_kind surface, size_t *index)
{
    while (surface != SURFACE_FULL && *index < surface_tables.tool_count) {
        const struct surface_tool *tool = &surface_tables.tools[(*index)++];

        if (tool->is_names == (surface == SURFACE_NAMES))
            return tool;
    }
    return NULL;
}

const struct surface_tool *surface_find_composite(surface_kind surface, const char *name, size_t length)
{
    const struct surface_tool *tool;
    size_t index = 0;

    do
        tool = surface_next(surface, &index);
    while (tool != NULL && pa_compare_name(name, length, surface_text(tool->name)) != 0);
    return tool;
}

const char *surface_choice(const struct surface_tool *tool, const struct surface_row *row)
{
    return surface_text(tool->is_names ? row->name : row->choice);
}

bool surface_shows(mcp_catalog *catalog, const mcp_principal *principal, const struct surface_row *row,
                   mcp_tool *inner)
{
    const char *name = surface_text(row->name);
    mcp_tool tool;

    if (!operations_find_tool(catalog, name, strlen(name), &tool) || tool.unlisted ||
        !mcp_tool_is_offered(catalog, principal, &tool, NULL))
        return false;
    if (inner != NULL)
        *inner = tool;
    return true;
}

void surface_append_call(pa_text *text, surface_kind surface, const struct surface_row *row)
{
    const struct surface_tool *home = surface_home(surface, row);

    if (home == NULL)
        return;
    pa_text_append_string(text, surface_text(home->name));
    pa_text_append_string(text, " with ");
    pa_text_append_string(text, surface_text(home->choice));
    pa_text_append_string(text, " \"");
    pa_text_append_string(text, surface_choice(home, row));
    pa_text_append_char(text, '"');
}

/* A tool that has its operations' arguments as its own takes them beside the choice. */
static void append_arguments(pa_text *text, const struct surface_tool *tool, const pa_text *arguments)
{
    bool is_flat = !tool->is_listing && !tool->is_names;
    size_t braces = is_flat ? 1 : 0;

    if (is_flat && arguments->length == 2)
        return;
    pa_text_append_string(text, is_flat ? "," : ",\"arguments\":");
    if (arguments->length == 0)
        pa_text_append_string(text, is_flat ? "..." : "{...}");
    else
        pa_text_append(text, arguments->data + braces, arguments->length - 2 * braces);
}

void surface_begin_call(pa_text *text, const struct surface_tool *tool, const struct surface_row *row,
                        const pa_text *arguments)
{
    pa_text_append_string(text, surface_text(tool->name));
    pa_text_append_string(text, " {\"");
    pa_text_append_string(text, surface_text(tool->choice));
    pa_text_append_string(text, "\":\"");
    pa_text_append_string(text, surface_choice(tool, row));
    pa_text_append_char(text, '"');
    append_arguments(text, tool, arguments);
}

void surface_append_signature(pa_text *text, const char *name)
{
    const struct surface_row *row = surface_find_row(name, strlen(name));

    if (row == NULL)
        return;
    pa_text_append_string(text, "\nSignature: ");
    pa_text_append_string(text, surface_text(row->signature));
}

void surface_explain_unknown(surface_kind surface, const tool_offer *offer, const char *name, size_t length,
                             pa_text *complaint)
{
    struct pa_suggestions suggestions;
    const struct surface_tool *tool;
    size_t index = 0;

    pa_suggest_for(&suggestions, name, length);
    while ((tool = surface_next(surface, &index)) != NULL)
        pa_suggest(&suggestions, surface_text(tool->name));
    for (size_t i = 0; surface != SURFACE_FULL && i < HELPERS; i++)
        pa_suggest(&suggestions, helpers[i]->name);
    offer_explain_unknown_among(offer, &suggestions, name, length, complaint);
}

void surface_explain_operation(mcp_catalog *catalog, const mcp_principal *principal, const char *name,
                               size_t length, pa_text *complaint)
{
    struct pa_suggestions suggestions;

    pa_suggest_for(&suggestions, name, length);
    for (size_t i = 0; i < surface_tables.row_count; i++)
        if (surface_shows(catalog, principal, &surface_tables.rows[i], NULL))
            pa_suggest(&suggestions, surface_text(surface_tables.rows[i].name));
    pa_text_append_string(complaint, "there is no operation \"");
    pa_text_append(complaint, name, length < MAX_SHOWN ? length : MAX_SHOWN);
    pa_text_append_string(complaint, "\"; ");
    if (pa_suggested(&suggestions) != NULL)
        pa_append_suggestions(complaint, &suggestions, NULL);
    else
        pa_text_append_string(complaint, "search_operations finds operations by words");
}

const char *surface_own_name(size_t index)
{
    if (index < surface_tables.tool_count)
        return surface_text(surface_tables.tools[index].name);
    index -= surface_tables.tool_count;
    return index < HELPERS ? helpers[index]->name : NULL;
}

/* ---- as tools ---- */

static unsigned hints_of(const struct surface_tool *tool)
{
    return (tool->is_read_only ? (unsigned)MCP_READ_ONLY : 0) |
           (tool->is_destructive ? (unsigned)MCP_DESTRUCTIVE : 0) |
           (tool->is_idempotent ? (unsigned)MCP_IDEMPOTENT : 0);
}

static bool fill_in(mcp_tool *out, const struct surface_tool *tool)
{
    if (tool == NULL)
        return false;
    *out = (mcp_tool){
        .name = surface_text(tool->name),
        .hints = hints_of(tool),
        .resolve = surface_resolve,
        .write = surface_write,
    };
    return true;
}

static surface_kind kind_of(const mcp_catalog *catalog)
{
    return ((const portkey_catalog *)catalog)->surface;
}

bool surface_tool_at(mcp_catalog *catalog, size_t index, mcp_tool *out)
{
    const struct surface_tool *tool;
    size_t next = 0;

    if (kind_of(catalog) == SURFACE_FULL)
        return operations_tool_at(catalog, index, out);
    while ((tool = surface_next(kind_of(catalog), &next)) != NULL)
        if (index-- == 0)
            return fill_in(out, tool);
    if (index >= HELPERS)
        return false;
    *out = *helpers[index];
    return true;
}

bool surface_find_tool(mcp_catalog *catalog, const char *name, size_t length, mcp_tool *out)
{
    if (kind_of(catalog) == SURFACE_FULL)
        return operations_find_tool(catalog, name, length, out);
    for (size_t i = 0; i < HELPERS; i++)
        if (pa_compare_name(name, length, helpers[i]->name) == 0) {
            *out = *helpers[i];
            return true;
        }
    return fill_in(out, surface_find_composite(kind_of(catalog), name, length)) ||
           operations_find_tool(catalog, name, length, out);
}
