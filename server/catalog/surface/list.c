/* SPDX-License-Identifier: MIT */
/* What tools/list carries of a composite tool: its operations as far as the principal is offered them. */
#include <string.h>

#include "catalog/surface/surface.h"

enum { MAX_TEXT = 16384, MAX_ROWS = 512 };

static const char operations_mark[] = "{operations}";

/* What a principal is offered of a composite tool. */
struct shown {
    const struct surface_row *rows[MAX_ROWS];
    size_t count;
    bool is_narrowed; /* it lacks some that others have */
};

static void show(struct shown *shown, mcp_catalog *catalog, const mcp_principal *principal,
                 const uint16_t *members, size_t count)
{
    shown->count = 0;
    shown->is_narrowed = false;
    for (size_t i = 0; i < count && shown->count < MAX_ROWS; i++) {
        const struct surface_row *row = &surface_tables.rows[members[i]];

        if (surface_shows(catalog, principal, row, NULL))
            shown->rows[shown->count++] = row;
        else if (!row->is_experimental)
            shown->is_narrowed = true;
    }
}

/* "Under remove_access, as they overwrite: rotate_api_key, update_secret_reference." */
static void append_also(pa_text *text, const struct surface_tool *tool, const struct shown *overwriting)
{
    const char *also = surface_text(tool->also);
    const char *mark = strstr(also, operations_mark);

    if (overwriting->count == 0 || mark == NULL)
        return;
    pa_text_append_char(text, ' ');
    pa_text_append(text, also, (size_t)(mark - also));
    for (size_t i = 0; i < overwriting->count; i++) {
        pa_text_append_string(text, i > 0 ? ", " : "");
        pa_text_append_string(text, surface_text(overwriting->rows[i]->name));
    }
    pa_text_append_string(text, mark + sizeof(operations_mark) - 1);
}

static void append_description(pa_text *text, const struct surface_tool *tool, const struct shown *shown,
                               const struct shown *overwriting)
{
    pa_text_append_string(text, surface_text(shown->is_narrowed ? tool->narrowed : tool->about));
    append_also(text, tool, overwriting);
    for (size_t i = 0; tool->is_listing && i < shown->count; i++) {
        pa_text_append_char(text, '\n');
        pa_text_append_string(text, surface_text(shown->rows[i]->line));
    }
}

static void write_choice(pa_writer *writer, const struct surface_tool *tool, const struct shown *shown)
{
    pa_begin_object(pa_member(writer, surface_text(tool->choice)));
    pa_write_text(pa_member(writer, "type"), "string");
    pa_begin_array(pa_member(writer, "enum"));
    for (size_t i = 0; i < shown->count; i++)
        pa_write_text(writer, surface_choice(tool, shown->rows[i]));
    pa_end(writer);
    pa_end(writer);
}

static void write_schema(pa_writer *writer, const struct surface_tool *tool, const struct shown *shown)
{
    const char *required = surface_text(tool->required);
    const char *properties = surface_text(tool->properties);

    pa_begin_object(pa_member(writer, "inputSchema"));
    pa_write_text(pa_member(writer, "type"), "object");
    pa_begin_object(pa_member(writer, "properties"));
    write_choice(writer, tool, shown);
    pa_text_append_string(writer->text, properties); /* members with a comma before each */
    pa_end(writer);
    pa_write_json(pa_member(writer, "required"), required, strlen(required));
    pa_end(writer);
}

/* What only reads destroys nothing, and twice is as once; the fourth hint is what clients take for granted. */
static void write_annotations(pa_writer *writer, const struct surface_tool *tool)
{
    pa_begin_object(pa_member(writer, "annotations"));
    pa_write_boolean(pa_member(writer, "readOnlyHint"), tool->is_read_only);
    if (!tool->is_read_only)
        pa_write_boolean(pa_member(writer, "destructiveHint"), tool->is_destructive);
    if (tool->is_idempotent && !tool->is_read_only)
        pa_write_boolean(pa_member(writer, "idempotentHint"), true);
    pa_end(writer);
}

static void write_tool(pa_writer *writer, const struct surface_tool *tool, const struct shown *shown,
                       const struct shown *overwriting)
{
    pa_text description = PA_TEXT_INIT(MAX_TEXT);

    append_description(&description, tool, shown, overwriting);
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "name"), surface_text(tool->name));
    pa_write_text(pa_member(writer, "title"), surface_text(tool->title));
    pa_write_string(pa_member(writer, "description"), description.data != NULL ? description.data : "",
                    description.length);
    write_schema(writer, tool, shown);
    write_annotations(writer, tool);
    pa_end(writer);
    pa_text_free(&description);
}

void surface_write(mcp_catalog *catalog, const mcp_principal *principal, const mcp_tool *tool,
                   pa_writer *writer)
{
    const portkey_catalog *self = (const portkey_catalog *)catalog;
    const struct surface_tool *composite =
        surface_find_composite(self->surface, tool->name, strlen(tool->name));
    struct shown shown, overwriting;

    if (composite == NULL)
        return;
    show(&shown, catalog, principal, composite->members, composite->members_count);
    show(&overwriting, catalog, principal, composite->overwriting, composite->overwriting_count);
    if (shown.count > 0)
        write_tool(writer, composite, &shown, &overwriting);
}
