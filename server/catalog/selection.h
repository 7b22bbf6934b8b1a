/* SPDX-License-Identifier: MIT */
/**
 * @file selection.h
 * Which tools are offered.
 *
 * A selection is made once, from options. What one principal is offered is
 * called an offer: the server's selection, narrowed by the principal's own.
 * Listing, finding, reading and completing use the offer.
 */
#ifndef SERVER_CATALOG_SELECTION_H
#define SERVER_CATALOG_SELECTION_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/* ---- one selection ---- */

/** Names with commas between them. */
typedef struct selection_list {
    const char *names;   /* NULL: the list is not given. One that is given but names nothing is refused */
    const char *setting; /* where it was given, for messages; NULL: its flag and its variable are named */
} selection_list;

typedef struct selection_options {
    selection_list toolsets; /* domains, or "all"; not given: all domains, unless there is a list of tools */
    selection_list tools;    /* offered besides those of the domains */
    selection_list exclude_tools; /* not offered, named in `tools` or not */
    bool read_only;               /* only tools that change nothing, named in `tools` or not */
    bool experimental;            /* tools of experimental operations are shown, too */
} selection_options;

struct pa_suggestions;
struct selection_row;

typedef struct tool_selection {
    struct selection_row *rows; /* a row per tool, in the order of their addresses */
    size_t count;
    bool read_only;
    bool experimental;
    bool has_toolsets; /* toolsets were given, so complaints name the domain */
    bool is_whole;     /* every tool is selected */
} tool_selection;

/**
 * Makes a selection, to be freed with selection_free().
 *
 * @return 0; PORTKEY_ECONFIG for a name that no tool or domain has, or a list without names; PORTKEY_ENOMEM
 */
PORTKEY_CHECK_RESULT int selection_init(tool_selection *out, const selection_options *options,
                                        portkey_error *error);

/** Leaves what both select. */
void selection_narrow(tool_selection *selection, const tool_selection *by);

/** Whether both select the same tools. */
bool selection_is_same(const tool_selection *one, const tool_selection *two);

/** Makes a copy, to be freed with selection_free(). Returns false when out of memory. */
PORTKEY_CHECK_RESULT bool selection_copy(tool_selection *out, const tool_selection *selection);

/** One that is zero-initialised, or freed already, is fine. */
void selection_free(tool_selection *selection);

/* ---- what a principal is offered ---- */

/**
 * Cheap to copy.
 *
 * A tool that is offered can be called. It is also shown (listed, suggested,
 * found by what it reads, counted) unless its operation is experimental and the
 * server's selection is not.
 */
typedef struct tool_offer {
    const tool_selection *server;
    const tool_selection *principal; /* NULL: all that the server offers */
} tool_offer;

/** Whether every tool is offered. */
bool offer_is_whole(const tool_offer *offer);

/** Whether experimental tools are shown. */
bool offer_is_experimental(const tool_offer *offer);

/** Whether only tools that change nothing are offered. */
bool offer_is_read_only(const tool_offer *offer);

bool offer_has_tool(const tool_offer *offer, const portkey_tool *tool);

/** Whether any tool that runs the operation is offered. */
bool offer_has_operation(const tool_offer *offer, const portkey_operation *operation);

bool offer_shows_tool(const tool_offer *offer, const portkey_tool *tool);

/** Whether any tool that runs the operation is shown. */
bool offer_shows_operation(const tool_offer *offer, const portkey_operation *operation);

/** Whether any tool of the domain with that index is shown. */
bool offer_shows_domain(const tool_offer *offer, size_t index);

/** The same for the domain of that name. */
bool offer_shows_domain_named(const tool_offer *offer, const char *domain);

/** Whether all domains are shown that could be. */
bool offer_shows_all_domains(const tool_offer *offer);

/** Whether the tool would be shown if it were offered. */
bool offer_knows_tool(const tool_offer *offer, const portkey_tool *tool);

/** Whether the domain would be shown if its tools were offered. */
bool offer_knows_domain(const tool_offer *offer, size_t index);

/** The shown tool at or after an index, which moves past it; NULL at the end. Start with 0. */
const portkey_tool *offer_next_tool(const tool_offer *offer, size_t *index);

/** The offered tool of that name, or NULL after appending why there is none, and which may be meant. */
const portkey_tool *offer_find_tool(const tool_offer *offer, const char *name, size_t length,
                                    pa_text *complaint);

/** Appends why a tool is not offered. */
void offer_explain(const tool_offer *offer, const portkey_tool *tool, pa_text *complaint);

/** Appends that no tool has the name, and which ones that are shown may be meant. */
void offer_explain_unknown(const tool_offer *offer, const char *name, size_t length, pa_text *complaint);

/** The same with suggestions for the name that were begun already. */
void offer_explain_unknown_among(const tool_offer *offer, struct pa_suggestions *suggestions,
                                 const char *name, size_t length, pa_text *complaint);

#endif
