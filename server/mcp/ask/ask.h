/* SPDX-License-Identifier: MIT */
/**
 * @file ask.h
 * Asking the user, or the client, in the middle of a call.
 *
 * A catalog's function asks as if the answer came at once:
 *
 *     mcp_reply reply;
 *     if (!mcp_ask_user(call, "sure", "Delete 3 keys?", schema, &reply))
 *         return;
 *     if (reply.action == MCP_ACCEPTED) ...
 *
 * Where there is no answer yet, the question goes out and the function returns
 * without having ended the call. When the answer is in, the catalog's function
 * runs once more from its start, with the same arguments, and then gets it. So
 * a function asks before it changes anything.
 *
 * Modern clients get the question as the result of their request and repeat it
 * with the answer; what was answered before travels along, sealed (seal.h).
 * Legacy clients get a request of ours.
 */
#ifndef SERVER_MCP_ASK_ASK_H
#define SERVER_MCP_ASK_ASK_H

#include "mcp/call.h"
#include "mcp/capabilities.h"

typedef struct mcp_question {
    const char *key; /* names the answer: at most 63 of a-z, 0-9 and _ */
    enum mcp_capability kind;
    const char *message; /* MCP_CAN_ELICIT: what the user reads */
    const char *schema;  /* MCP_CAN_ELICIT: the form, a flat JSON Schema of an object */
    const char *params;  /* MCP_CAN_SAMPLE: the params of sampling/createMessage, as JSON */
} mcp_question;

typedef enum mcp_action { MCP_ACCEPTED, MCP_DECLINED, MCP_CANCELLED } mcp_action;

typedef struct mcp_reply {
    mcp_action action; /* of a form; MCP_ACCEPTED for the other kinds */
    portkey_value
        content; /* the form's content, checked against its schema, or the result; lives as the call */
} mcp_reply;

/** Whether the call's client can answer such a question. */
bool mcp_can_ask(const mcp_call *call, enum mcp_capability kind);

/**
 * Gets the replies to all questions (at most 8).
 *
 * @return false if there are none yet, or the call was ended because the client cannot be asked, or answers
 *         against the rules. The caller then returns; nothing may be noted as the call's work
 */
bool mcp_ask(mcp_call *call, const mcp_question *questions, size_t count, mcp_reply *replies);

/** One question to the user. */
bool mcp_ask_user(mcp_call *call, const char *key, const char *message, const char *schema, mcp_reply *reply);

#endif
