/* SPDX-License-Identifier: MIT */
#include "catalog/selection.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "catalog/domain.h"
#include "catalog/nearest.h"
#include "catalog/toolbox.h"

enum { MAX_SHOWN = 64 }; /* bytes of a name that a complaint repeats */

struct selection_row {
    const portkey_tool *tool;
    size_t domain;  /* its index */
    bool is_chosen; /* by its domain or by its name */
    bool is_excluded;
};

/* ---- rows ---- */

static int compare_rows(const void *a, const void *b)
{
    uintptr_t left = (uintptr_t)((const struct selection_row *)a)->tool;
    uintptr_t right = (uintptr_t)((const struct selection_row *)b)->tool;

    return left < right ? -1 : left > right;
}

static struct selection_row *find_row(const tool_selection *selection, const portkey_tool *tool)
{
    struct selection_row wanted = {.tool = tool};

    return bsearch(&wanted, selection->rows, selection->count, sizeof(wanted), compare_rows);
}

/* Most tools are in the domain of the tool before. */
static void fill_row(struct selection_row *row, const portkey_tool *tool, size_t domain_before)
{
    const char *domain = portkey_tool_domain(tool);
    const char *before = portkey_domain_name(domain_before);
    bool is_same = before != NULL && strcmp(domain, before) == 0;

    row->tool = tool;
    row->domain = is_same ? domain_before : domain_named(domain, strlen(domain));
}

static bool make_rows(tool_selection *selection)
{
    size_t domain = 0;

    selection->count = toolbox_count();
    selection->rows = calloc(selection->count + 1, sizeof(*selection->rows));
    if (selection->rows == NULL)
        return false;
    for (size_t i = 0; i < selection->count; i++) {
        fill_row(&selection->rows[i], toolbox_at(i), domain);
        domain = selection->rows[i].domain;
    }
    qsort(selection->rows, selection->count, sizeof(*selection->rows), compare_rows);
    return true;
}

/* ---- reading lists ---- */

static void choose_all(tool_selection *selection)
{
    for (size_t i = 0; i < selection->count; i++)
        selection->rows[i].is_chosen = true;
}

static bool choose_domain(tool_selection *selection, const char *name, size_t length)
{
    size_t domain = domain_named(name, length);

    if (pa_compare_name(name, length, "all") == 0) {
        choose_all(selection);
        return true;
    }
    for (size_t i = 0; i < selection->count; i++)
        if (selection->rows[i].domain == domain)
            selection->rows[i].is_chosen = true;
    return domain < portkey_domain_count();
}

static bool choose_tool(tool_selection *selection, const char *name, size_t length)
{
    const portkey_tool *tool = toolbox_find(name, length);

    if (tool != NULL)
        find_row(selection, tool)->is_chosen = true;
    return tool != NULL;
}

static bool exclude_tool(tool_selection *selection, const char *name, size_t length)
{
    const portkey_tool *tool = toolbox_find(name, length);

    if (tool != NULL)
        find_row(selection, tool)->is_excluded = true;
    return tool != NULL;
}

/* What a list is made of. */
struct list_kind {
    /* Returns false if there is nothing of that name. */
    bool (*take)(tool_selection *selection, const char *name, size_t length);
    /* Writes what an unknown name may mean. */
    void (*advise)(char *out, size_t size, const char *name, size_t length, bool experimental);
    const char *what;
    const char *setting;
    const char *otherwise; /* for a list without names */
};

static const struct list_kind toolsets = {choose_domain, nearest_domains, "domain",
                                          "--toolsets (PORTKEY_TOOL_DOMAINS)",
                                          "Use \"all\" for all domains, or leave the setting out."};

static const struct list_kind tools = {
    choose_tool, nearest_tools, "tool", "--tools (PORTKEY_TOOLS)",
    "To offer all tools use --toolsets all (PORTKEY_TOOL_DOMAINS=all), or leave the setting out."};

static const struct list_kind exclusions = {exclude_tool, nearest_tools, "tool",
                                            "--exclude-tools (PORTKEY_EXCLUDE_TOOLS)",
                                            "To exclude no tool leave the setting out."};

static const char *setting_of(const selection_list *list, const struct list_kind *kind)
{
    return list->setting != NULL ? list->setting : kind->setting;
}

static int refuse(portkey_error *error, const struct list_kind *kind, const selection_list *list,
                  const char *name, size_t length, bool experimental)
{
    if (error == NULL)
        return PORTKEY_ECONFIG;
    *error = (portkey_error){.code = PORTKEY_ECONFIG};
    if (nearest_may_be_key(name, length))
        (void)snprintf(error->message, sizeof(error->message),
                       "unknown %s in %s; its name is not shown because it may be a key", kind->what,
                       setting_of(list, kind));
    else
        (void)snprintf(error->message, sizeof(error->message), "unknown %s \"%.*s\" in %s", kind->what,
                       (int)length, name, setting_of(list, kind));
    kind->advise(error->hint, sizeof(error->hint), name, length, experimental);
    return PORTKEY_ECONFIG;
}

/* A list that names nothing comes from a variable that was not filled in. What it meant to leave out is unknown. */
static int refuse_empty(portkey_error *error, const struct list_kind *kind, const selection_list *list)
{
    if (error == NULL)
        return PORTKEY_ECONFIG;
    *error = (portkey_error){.code = PORTKEY_ECONFIG};
    (void)snprintf(error->message, sizeof(error->message), "%s is given but names no %s",
                   setting_of(list, kind), kind->what);
    (void)snprintf(error->hint, sizeof(error->hint), "%s", kind->otherwise);
    return PORTKEY_ECONFIG;
}

static int read_list(tool_selection *selection, const struct list_kind *kind, const selection_list *list,
                     portkey_error *error)
{
    const char *at = list->names;
    const char *name;
    size_t length;
    bool is_empty = at != NULL;

    while ((name = pa_next_item(&at, &length)) != NULL) {
        if (!kind->take(selection, name, length))
            return refuse(error, kind, list, name, length, selection->experimental);
        is_empty = false;
    }
    return is_empty ? refuse_empty(error, kind, list) : 0;
}

static int read_lists(tool_selection *selection, const selection_options *options, portkey_error *error)
{
    int result = read_list(selection, &toolsets, &options->toolsets, error);

    selection->has_toolsets = options->toolsets.names != NULL;
    if (result == 0)
        result = read_list(selection, &tools, &options->tools, error);
    if (result == 0 && options->toolsets.names == NULL && options->tools.names == NULL)
        choose_all(selection);
    if (result == 0)
        result = read_list(selection, &exclusions, &options->exclude_tools, error);
    return result;
}

static bool is_whole(const tool_selection *selection)
{
    for (size_t i = 0; i < selection->count; i++)
        if (!selection->rows[i].is_chosen || selection->rows[i].is_excluded)
            return false;
    return !selection->read_only;
}

int selection_init(tool_selection *out, const selection_options *options, portkey_error *error)
{
    tool_selection made = {.read_only = options->read_only, .experimental = options->experimental};
    int result = PORTKEY_ENOMEM;

    if (make_rows(&made))
        result = read_lists(&made, options, error);
    else if (error != NULL)
        *error = (portkey_error){.code = PORTKEY_ENOMEM, .message = "out of memory"};
    if (result < 0) {
        selection_free(&made);
        return result;
    }
    made.is_whole = is_whole(&made);
    *out = made;
    return 0;
}

/* Both have a row per tool, in the same order. */
void selection_narrow(tool_selection *selection, const tool_selection *by)
{
    for (size_t i = 0; i < selection->count; i++)
        selection->rows[i].is_excluded |= by->rows[i].is_excluded || !by->rows[i].is_chosen;
    selection->read_only |= by->read_only;
    selection->is_whole = is_whole(selection);
}

static bool is_left(const struct selection_row *row)
{
    return row->is_chosen && !row->is_excluded;
}

bool selection_is_same(const tool_selection *one, const tool_selection *two)
{
    bool is_same = one->read_only == two->read_only;

    for (size_t i = 0; i < one->count && is_same; i++)
        is_same = is_left(&one->rows[i]) == is_left(&two->rows[i]);
    return is_same;
}

bool selection_copy(tool_selection *out, const tool_selection *selection)
{
    struct selection_row *rows = calloc(selection->count + 1, sizeof(*rows));

    if (rows == NULL)
        return false;
    memcpy(rows, selection->rows, selection->count * sizeof(*rows));
    *out = *selection;
    out->rows = rows;
    return true;
}

void selection_free(tool_selection *selection)
{
    free(selection->rows);
    *selection = (tool_selection){0};
}

/* ---- what a selection says of a tool ---- */

enum verdict { SELECTED, NOT_READ_ONLY, EXCLUDED, NOT_CHOSEN };

static enum verdict judge(const tool_selection *selection, const portkey_tool *tool)
{
    const struct selection_row *row;

    if (selection->read_only && !portkey_operation_is_read_only(portkey_tool_operation(tool)))
        return NOT_READ_ONLY;
    row = find_row(selection, tool);
    if (row == NULL || row->is_excluded)
        return EXCLUDED;
    return row->is_chosen ? SELECTED : NOT_CHOSEN;
}

/* As much of a name as a complaint repeats, cleaned: it may come from a client. */
static void append_quoted(pa_text *text, const char *name, size_t length)
{
    size_t at = 0;

    pa_text_append_char(text, '"');
    while (at < length && at < MAX_SHOWN) {
        char character[4];
        size_t count;

        at += pa_utf8_clean(character, &count, name + at, length - at);
        pa_text_append(text, character, count);
    }
    pa_text_append_char(text, '"');
}

static void append_reason(pa_text *text, const tool_selection *selection, const portkey_tool *tool)
{
    const char *domain = portkey_tool_domain(tool);

    switch (judge(selection, tool)) {
    case SELECTED: break;
    case NOT_READ_ONLY:
        pa_text_append_string(text, " is switched off by --read-only (PORTKEY_READ_ONLY)");
        break;
    case EXCLUDED:
        pa_text_append_string(text, " is switched off by --exclude-tools (PORTKEY_EXCLUDE_TOOLS)");
        break;
    case NOT_CHOSEN:
        if (!selection->has_toolsets) {
            pa_text_append_string(text, " is switched off: it is not among --tools (PORTKEY_TOOLS)");
            break;
        }
        pa_text_append_string(text, " is switched off: its domain ");
        append_quoted(text, domain, strlen(domain));
        pa_text_append_string(text, " is not among --toolsets (PORTKEY_TOOL_DOMAINS)");
        break;
    }
}

/* ---- offers ---- */

bool offer_is_whole(const tool_offer *offer)
{
    return offer->server->is_whole && (offer->principal == NULL || offer->principal->is_whole);
}

bool offer_is_read_only(const tool_offer *offer)
{
    return offer->server->read_only || (offer->principal != NULL && offer->principal->read_only);
}

static bool is_selected(const tool_offer *offer, const portkey_tool *tool)
{
    return judge(offer->server, tool) == SELECTED &&
           (offer->principal == NULL || judge(offer->principal, tool) == SELECTED);
}

/* The tool of an operation that the workflow cannot do without and that is switched off, or NULL. */
static const portkey_tool *missing_call(const tool_offer *offer, const portkey_tool *workflow)
{
    const portkey_operation *operation;
    bool is_needed = false;

    for (size_t i = 0; (operation = portkey_workflow_call(workflow, i, &is_needed)) != NULL; i++) {
        const char *name = portkey_operation_name(operation);
        const portkey_tool *tool = portkey_tool_find(name, strlen(name));

        if (is_needed && tool != NULL && !is_selected(offer, tool))
            return tool;
    }
    return NULL;
}

bool offer_has_tool(const tool_offer *offer, const portkey_tool *tool)
{
    return is_selected(offer, tool) && missing_call(offer, tool) == NULL;
}

bool offer_is_experimental(const tool_offer *offer)
{
    return offer->server->experimental;
}

bool offer_knows_tool(const tool_offer *offer, const portkey_tool *tool)
{
    return offer_is_experimental(offer) || !portkey_operation_is_experimental(portkey_tool_operation(tool));
}

bool offer_shows_tool(const tool_offer *offer, const portkey_tool *tool)
{
    return offer_has_tool(offer, tool) && offer_knows_tool(offer, tool);
}

bool offer_has_operation(const tool_offer *offer, const portkey_operation *operation)
{
    const char *name = portkey_operation_name(operation);
    const portkey_tool *namesake = toolbox_find(name, strlen(name));

    /* Nearly every operation is run by the tool of its name. */
    if (namesake != NULL && portkey_tool_operation(namesake) == operation && offer_has_tool(offer, namesake))
        return true;
    for (size_t i = 0; i < offer->server->count; i++) {
        const portkey_tool *tool = offer->server->rows[i].tool;

        if (portkey_tool_operation(tool) == operation && offer_has_tool(offer, tool))
            return true;
    }
    return false;
}

bool offer_shows_operation(const tool_offer *offer, const portkey_operation *operation)
{
    return (offer_is_experimental(offer) || !portkey_operation_is_experimental(operation)) &&
           offer_has_operation(offer, operation);
}

bool offer_shows_domain(const tool_offer *offer, size_t index)
{
    for (size_t i = 0; i < offer->server->count; i++) {
        const struct selection_row *row = &offer->server->rows[i];

        if (row->domain == index && offer_shows_tool(offer, row->tool))
            return true;
    }
    return false;
}

bool offer_shows_domain_named(const tool_offer *offer, const char *domain)
{
    return offer_shows_domain(offer, domain_named(domain, strlen(domain)));
}

bool offer_knows_domain(const tool_offer *offer, size_t index)
{
    return offer_is_experimental(offer) || !nearest_is_experimental(portkey_domain_name(index));
}

bool offer_shows_all_domains(const tool_offer *offer)
{
    for (size_t i = 0; i < portkey_domain_count(); i++)
        if (offer_knows_domain(offer, i) && !offer_shows_domain(offer, i))
            return false;
    return true;
}

const portkey_tool *offer_next_tool(const tool_offer *offer, size_t *index)
{
    const portkey_tool *tool;

    do
        tool = toolbox_at((*index)++);
    while (tool != NULL && !offer_shows_tool(offer, tool));
    return tool;
}

/* ---- complaints ---- */

void offer_explain(const tool_offer *offer, const portkey_tool *tool, pa_text *complaint)
{
    const char *name = portkey_tool_name(tool);
    const portkey_tool *missing = is_selected(offer, tool) ? missing_call(offer, tool) : NULL;

    pa_text_append_string(complaint, "the tool ");
    append_quoted(complaint, name, strlen(name));
    if (missing != NULL) {
        pa_text_append_string(complaint, " cannot do its work: ");
        offer_explain(offer, missing, complaint);
        return;
    }
    if (judge(offer->server, tool) != SELECTED)
        append_reason(complaint, offer->server, tool);
    else
        pa_text_append_string(complaint, " is not offered to this client");
}

void offer_explain_unknown_among(const tool_offer *offer, struct pa_suggestions *suggestions,
                                 const char *name, size_t length, pa_text *complaint)
{
    const portkey_tool *tool;
    size_t index = 0;

    while ((tool = offer_next_tool(offer, &index)) != NULL)
        pa_suggest(suggestions, portkey_tool_name(tool));
    pa_text_append_string(complaint, "unknown tool ");
    append_quoted(complaint, name, length);
    if (pa_suggested(suggestions) != NULL)
        pa_text_append_string(complaint, "; ");
    pa_append_suggestions(complaint, suggestions, NULL);
}

void offer_explain_unknown(const tool_offer *offer, const char *name, size_t length, pa_text *complaint)
{
    struct pa_suggestions suggestions;

    pa_suggest_for(&suggestions, name, length);
    offer_explain_unknown_among(offer, &suggestions, name, length, complaint);
}

const portkey_tool *offer_find_tool(const tool_offer *offer, const char *name, size_t length,
                                    pa_text *complaint)
{
    const portkey_tool *tool = toolbox_find(name, length);

    if (tool == NULL) {
        offer_explain_unknown(offer, name, length, complaint);
        return NULL;
    }
    if (offer_has_tool(offer, tool))
        return tool;
    offer_explain(offer, tool, complaint);
    return NULL;
}
