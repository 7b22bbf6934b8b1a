/* SPDX-License-Identifier: MIT */
/**
 * @file revision.h
 * The revisions of the Model Context Protocol and how they differ.
 */
#ifndef SERVER_MCP_REVISION_H
#define SERVER_MCP_REVISION_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/** Bits that say in which era a method exists. */
enum mcp_era {
    MCP_LEGACY = 1 << 0, /* initialize first, then requests within the session it made */
    MCP_MODERN = 1 << 1, /* every request says which revision it speaks */
};

typedef struct mcp_revision {
    const char *name;
    enum mcp_era era;
    bool has_batches;
    bool has_titles;       /* Implementation.title */
    bool has_descriptions; /* Implementation.description and icons */
    bool has_completions;  /* the capability of that name; the method is older */
    bool has_progress_messages;
    bool has_elicitation;   /* where the server asks by requests: forms for the user */
    bool error_id_optional; /* an error may lack its id, and must not carry null */
} mcp_revision;

/** All we speak, the newest first; ends with NULL name. */
extern const mcp_revision mcp_revisions[];

/** The revision a string value names, or NULL. */
const mcp_revision *mcp_revision_find(portkey_value name);

/** The newest revision that has initialize. */
const mcp_revision *mcp_revision_newest_legacy(void);

/** Appends the names of all revisions as a JSON array. */
void mcp_revision_append_names(pa_text *text);

#endif
