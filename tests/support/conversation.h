/* SPDX-License-Identifier: MIT */
/**
 * @file conversation.h
 * Clients of a server without a transport, and a catalog of a test's own tools.
 */
#ifndef TESTS_SUPPORT_CONVERSATION_H
#define TESTS_SUPPORT_CONVERSATION_H

#include "capture.h"
#include "check.h"
#include "mcp/ask/ask.h"
#include "mcp/end.h"

/* ---- clients ---- */

/** A client with a session of its own. Embed it zero-initialised. */
struct client {
    mcp_principal principal;
    struct capture capture;
    mcp_session session;
};

/** Opens the client's session on behalf of the principal of that name. */
void client_open(struct client *client, mcp_server *server, const char *principal);

/** Closes the session, and checks that it owes no answer. One that is not open stays so. */
void client_close(struct client *client);

/** Says a line, which is gone once it was received. */
void say(struct client *client, const char *line);

/** Says a line on another stream of the client's session. */
void say_on(struct client *client, struct capture *capture, const char *line);

/** Forgets what was heard, then says the line. */
void ask(struct client *client, const char *line);

/** Says initialize. */
void negotiate(struct client *client, const char *version, const char *capabilities);

/** What was heard since it was last forgotten, a line for each message; "" for nothing. */
const char *heard(const struct client *client);

void forget(struct client *client);

/** Checks that this and nothing else was heard, then forgets it. */
void expect(struct client *client, const char *text);

/** Checks that this was heard among other things. */
void expect_part(const struct client *client, const char *part);

/** Copies the requestState that was heard. */
void read_state(const struct client *client, char *out, size_t size);

/** The _meta member of modern requests. */
#define META_WITH(capabilities)                                                                              \
    "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","                                 \
    "\"io.modelcontextprotocol/clientCapabilities\":" capabilities "}"
#define META META_WITH("{}")

/** A request with its params, as JSON. */
#define REQUEST(id, method, params)                                                                          \
    "{\"jsonrpc\":\"2.0\",\"id\":" id ",\"method\":\"" method "\",\"params\":{" params "}}"

/** What cancels a request. */
#define CANCEL(id)                                                                                           \
    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":" id "}}"

/** The result of a tool with one block of text. */
#define SAID(id, text)                                                                                       \
    "{\"jsonrpc\":\"2.0\",\"id\":" id ",\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"" text        \
    "\"}]}}\n"

/* ---- catalogs ---- */

/** A catalog with tools alone; its type adds what else is needed. Tests embed it as the first member. */
struct toolbox {
    mcp_catalog catalog;
    const mcp_tool *tools; /* ends with one that has no name */
};

bool toolbox_tool_at(mcp_catalog *catalog, size_t index, mcp_tool *out);
bool toolbox_find_tool(mcp_catalog *catalog, const char *name, size_t length, mcp_tool *out);
void toolbox_explain_unknown(mcp_catalog *catalog, const mcp_principal *principal, const char *name,
                             size_t length, pa_text *complaint);

/** For a type with resources to subscribe to: those whose URI begins with "x:". */
bool toolbox_can_subscribe(mcp_catalog *catalog, const mcp_principal *principal, const char *uri,
                           size_t length);

/** What a type needs for a toolbox. */
#define TOOLBOX_FUNCTIONS                                                                                    \
    .tool_at = toolbox_tool_at, .find_tool = toolbox_find_tool, .explain_unknown = toolbox_explain_unknown

/** A tool of a toolbox, listed with its name alone. */
#define TOOL(tool_name, function)                                                                            \
    {                                                                                                        \
        .name = (tool_name), .descriptor = "{\"name\":\"" tool_name "\"}",                                   \
        .descriptor_length = sizeof("{\"name\":\"" tool_name "\"}") - 1, .run = (function)                   \
    }

#endif
