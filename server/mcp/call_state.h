/* SPDX-License-Identifier: MIT */
/**
 * @file call_state.h
 * A call in flight, as the rest of mcp/ sees it.
 */
#ifndef SERVER_MCP_CALL_STATE_H
#define SERVER_MCP_CALL_STATE_H

#include "mcp/ask/asked.h"
#include "mcp/call.h"
#include "mcp/document.h"
#include "mcp/result.h"

struct mcp_call {
    mcp_call *next;
    mcp_call *previous;
    mcp_session *session;
    rpc_output *output;           /* holds a promise of this call's answer */
    const mcp_revision *revision; /* of the request */
    const char *method;
    void *work;
    double progress; /* what was reported last */
    bool has_progress;
    unsigned capabilities; /* enum mcp_capability: what its client can do */
    int log_level;         /* enum mcp_log_level: the lowest that is wanted */
    portkey_json *params;  /* of the call's own copy; NULL until somebody looks */
    mcp_document inputs;   /* what was answered in earlier rounds: an object, or none */
    mcp_asked asked;       /* the questions that are out */
    unsigned rounds;       /* how often it asked */
    size_t id_length;
    size_t params_length;
    char bytes[]; /* the id, then the params */
};

/** The call's id, as long as the call. */
rpc_id mcp_call_id(const mcp_call *call);

/** The call's params, an object or none, as long as the call. None also where memory for reading them ran out. */
portkey_value mcp_call_params(mcp_call *call);

/** Whether mcp_call_params() gives what the request had. */
bool mcp_call_has_params(mcp_call *call);

/**
 * The call that a request is to be answered by: a new one, or the one that the
 * request resumes. NULL after answering with an error.
 */
mcp_call *mcp_call_begin(const mcp_request *request);

/** Takes the call off the list and frees it; its promise is the caller's to keep or withdraw. */
void mcp_call_remove(mcp_call *call);

/** Begins the call's result, whose members are to be appended before mcp_call_end_result(). */
void mcp_call_begin_result(rpc_answer *answer, const mcp_call *call);

/** Ends the result and with it the call. */
void mcp_call_end_result(rpc_answer *answer, mcp_call *call);

#endif
