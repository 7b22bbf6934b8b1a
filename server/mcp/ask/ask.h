/* SPDX-License-Identifier: MIT */
/**
 * @file ask.h
 * Asking the user, or the client, in the middle of an exchange.
 *
 * A catalog's function asks as if the answer came at once:
 *
 *     mcp_reply reply;
 *     if (!mcp_ask_user(exchange, "sure", "Delete 3 keys?", schema, &reply))
 *         return false;
 *     if (reply.action == MCP_ACCEPTED) ...
 *
 * Where there is no answer yet, the question is noted and goes out. When the
 * answer is in, the catalog's function runs once more from its start, with the
 * same arguments, and then gets it. So a function asks before it changes
 * anything. An answer counts for the very question that was shown: one with
 * another message or form is asked anew.
 *
 * Modern clients get the question as the result of their request and repeat it
 * with the answer (ask_modern.c); what was answered before travels along,
 * sealed, and can be used once (seal.h). Legacy clients get requests of ours
 * (ask_legacy.c).
 */
#ifndef SERVER_MCP_ASK_ASK_H
#define SERVER_MCP_ASK_ASK_H

#include "mcp/exchange.h"

typedef struct mcp_question {
    const char *
        key; /* names the answer: at most 63 of a-z, 0-9 and _. Checks and tools need not mind each other's */
    enum mcp_capability kind;
    const char *message; /* MCP_CAN_ELICIT: what the user reads */
    const char *schema;  /* MCP_CAN_ELICIT: the form, a flat JSON Schema of an object */
    const char *params;  /* MCP_CAN_SAMPLE: the params of sampling/createMessage, as JSON */
} mcp_question;

typedef enum mcp_action { MCP_ACCEPTED, MCP_DECLINED, MCP_CANCELLED } mcp_action;

typedef struct mcp_reply {
    mcp_action action; /* of a form; MCP_ACCEPTED for the other kinds */
    portkey_value
        content; /* the form's content, checked against its schema, or the result; lives as the exchange */
} mcp_reply;

/** Whether the exchange's client can answer such a question. */
bool mcp_can_ask(const mcp_exchange *exchange, enum mcp_capability kind);

/**
 * Gets the replies to all questions (at most MCP_MAX_QUESTIONS).
 *
 * @return false if there are none yet, or a fault was noted because the client cannot be asked, or answers
 *         against the rules. The caller then returns false; from a callback, mcp_settle() must follow
 */
bool mcp_ask(mcp_exchange *exchange, const mcp_question *questions, size_t count, mcp_reply *replies);

/** One question to the user. */
bool mcp_ask_user(mcp_exchange *exchange, const char *key, const char *message, const char *schema,
                  mcp_reply *reply);

/* ---- for mcp/ alone ---- */

typedef enum mcp_taking {
    MCP_TAKEN,
    MCP_TAKEN_LATER, /* the exchange goes on by itself when it is known whether they may be taken, or has done so */
    MCP_NOT_TAKEN, /* a fault was noted */
} mcp_taking;

/** Writes "KEY.FINGERPRINT", by which an answer is kept. Returns false when out of memory. */
bool mcp_question_id(char id[MCP_MAX_KEY], const mcp_exchange *exchange, const mcp_question *question);

/** Forgets questions and answers. */
void mcp_asked_clear(mcp_asked *asked);

/** Appends a member as it was received, after a comma where one is needed. */
void mcp_append_input(pa_text *members, portkey_value key, portkey_value value);

/** Makes members, as they were appended, the exchange's inputs. Returns false if they are too large. */
bool mcp_set_inputs(mcp_exchange *exchange, const pa_text *members);

/** Writes the params of the request that carries a question. */
void mcp_write_question(pa_writer *writer, const mcp_question *question);

/** The method of that request. */
const char *mcp_question_method(enum mcp_capability kind);

/** Notes the questions for modern clients: mcp_end_asking() sends them. */
bool mcp_ask_modern(mcp_exchange *exchange, const mcp_question *const *questions, size_t count);

/** Ends a modern exchange with its questions as the result. */
void mcp_end_asking(mcp_exchange *exchange);

/**
 * Takes over the answers that a modern request brings along: those it gives to
 * our last questions, and the earlier ones in its requestState, which is
 * redeemed thereby.
 */
mcp_taking mcp_take_inputs(mcp_exchange *exchange);

/** Sends each question to a legacy client. The exchange waits. */
bool mcp_ask_legacy(mcp_exchange *exchange, const mcp_question *const *questions, size_t count);

/** Cancels the questions that a legacy client has not answered. */
void mcp_withdraw_questions(mcp_exchange *exchange);

/** A legacy client's response to one of our questions; others are ignored. */
void mcp_receive_response(mcp_session *session, const rpc_message *response);

#endif
