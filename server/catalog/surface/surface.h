/* SPDX-License-Identifier: MIT */
/**
 * @file surface.h
 * How the API's operations are listed as tools: each as one, or many in one.
 *
 * On the compact surfaces a composite tool stands for the operations of an area
 * and a risk. It becomes the tool of the full surface that its arguments choose
 * when it is found (mcp_tool.resolve), so selection, checks and audit act on
 * that. The name of each operation can be called on every surface.
 */
#ifndef SERVER_CATALOG_SURFACE_SURFACE_H
#define SERVER_CATALOG_SURFACE_SURFACE_H

#include "catalog/portkey_catalog.h"
#include "catalog/surface/tables.h"

/** Whether the documents describe compact surfaces: else there is the full one alone. */
static inline bool surface_exists(void)
{
    return surface_tables.row_count > 0;
}

/** Its name, such as "compact". */
const char *surface_name(surface_kind surface);

/** Finds the surface of that name. Returns false if there is none. */
bool surface_find(surface_kind *out, const char *name);

/** As mcp_catalog_type has them. */
bool surface_tool_at(mcp_catalog *catalog, size_t index, mcp_tool *out);
bool surface_find_tool(mcp_catalog *catalog, const char *name, size_t length, mcp_tool *out);

/* ---- rows and composite tools ---- */

static inline const char *surface_text(uint32_t text)
{
    return surface_tables.strings + text;
}

/** The row of the tool of that name, or NULL. */
const struct surface_row *surface_find_row(const char *name, size_t length);

/** The composite tool that runs the row; NULL on the full surface. */
const struct surface_tool *surface_home(surface_kind surface, const struct surface_row *row);

/** The composite tool of that name, or NULL. */
const struct surface_tool *surface_find_composite(surface_kind surface, const char *name, size_t length);

/** The composite tool at or after an index, which moves past it; NULL at the end. Start with 0. */
const struct surface_tool *surface_next(surface_kind surface, size_t *index);

/** What the composite tool's argument is that chooses the row. */
const char *surface_choice(const struct surface_tool *tool, const struct surface_row *row);

/** Whether the principal is offered what the row runs, and it is listed; *inner receives that tool and may be NULL. */
bool surface_shows(mcp_catalog *catalog, const mcp_principal *principal, const struct surface_row *row,
                   mcp_tool *inner);

/** Appends how the row is called, such as `query_analytics with metric "cost"`; nothing on the full surface. */
void surface_append_call(pa_text *text, surface_kind surface, const struct surface_row *row);

/**
 * Appends a call of the composite tool that runs the row, such as `query_analytics {"metric":"cost","page_size":5`, for
 * the caller to go on and to close.
 *
 * @param arguments a JSON object; empty: "..." stands in its place
 */
void surface_begin_call(pa_text *text, const struct surface_tool *tool, const struct surface_row *row,
                        const pa_text *arguments);

/** Appends a line with the signature of the tool of that name, where it is known. */
void surface_append_signature(pa_text *text, const char *name);

/** Appends that no tool has the name, and which may be meant: composite tools, or operations that are shown. */
void surface_explain_unknown(surface_kind surface, const tool_offer *offer, const char *name, size_t length,
                             pa_text *complaint);

/** Appends that there is no operation of that name, and which of those that are shown may be meant. */
void surface_explain_operation(mcp_catalog *catalog, const mcp_principal *principal, const char *name,
                               size_t length, pa_text *complaint);

/** What is called and runs no operation when that is refused: all composite tools, and those that help. NULL: no more. */
const char *surface_own_name(size_t index);

/* ---- what composite tools do: list.c, resolve.c ---- */

void surface_write(mcp_catalog *catalog, const mcp_principal *principal, const mcp_tool *tool,
                   pa_writer *writer);
bool surface_resolve(mcp_exchange *exchange, mcp_tool *inner);

/* ---- the tools that help with the others: describe.c, search.c ---- */

extern const mcp_tool surface_describe_tool;
extern const mcp_tool surface_search_tool;

#endif
