/* SPDX-License-Identifier: MIT */
/**
 * @file protocol.h
 * What differs between the revisions of the Model Context Protocol, and the
 * words they share: client capabilities and log levels.
 */
#ifndef SERVER_MCP_PROTOCOL_H
#define SERVER_MCP_PROTOCOL_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/* ---- revisions ---- */

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
    bool has_links;         /* blocks of the type resource_link */
    bool has_elicitation;   /* where the server asks by requests: forms for the user */
    bool has_priming;       /* clients read an event without data, which lets them resume a stream */
    bool error_id_optional; /* an error may lack its id, and must not carry null */
} mcp_revision;

/** The revision a string value names, or NULL. */
const mcp_revision *mcp_revision_find(portkey_value name);

/** The revision of that name, or NULL. */
const mcp_revision *mcp_revision_named(const char *name);

/** The newest revision that has initialize. */
const mcp_revision *mcp_revision_newest_legacy(void);

/** Writes the names of all revisions, the newest first, as an array. */
void mcp_revision_write_names(pa_writer *writer);

/* ---- capabilities of clients ---- */

enum mcp_capability {
    MCP_CAN_ELICIT = 1 << 0, /* ask its user to fill in a form */
    MCP_CAN_SAMPLE = 1 << 1, /* ask its model */
    MCP_CAN_ROOTS = 1 << 2,  /* list its folders */
};

/** Reads a ClientCapabilities object; any other value declares nothing. */
unsigned mcp_capabilities_read(portkey_value declared);

/** The ClientCapabilities object that declares the capability, as JSON. */
const char *mcp_capability_json(enum mcp_capability capability);

/* ---- log levels, which are syslog's ---- */

enum {
    MCP_LOG_UNKNOWN = -1,
    MCP_LOG_INFO = 1,    /* what a session gets that asked for nothing else */
    MCP_LOG_NOTHING = 8, /* above every level */
};

/** The rank of a level by its name, "debug" being 0; MCP_LOG_UNKNOWN for any other value. */
int mcp_log_level_read(portkey_value name);

/** The rank of a level we name ourselves. */
int mcp_log_level_of(const char *name);

#endif
