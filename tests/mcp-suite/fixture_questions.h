/* SPDX-License-Identifier: MIT */
/**
 * @file fixture_questions.h
 * Questions that several fixtures ask.
 */
#ifndef TESTS_MCP_SUITE_FIXTURE_QUESTIONS_H
#define TESTS_MCP_SUITE_FIXTURE_QUESTIONS_H

#include "mcp/ask/ask.h"

/** A form that asks for one string, {"name": ...}. */
extern const char fixture_name_form[];

/** Appends the params of a request to the client's model. */
void fixture_append_sampling(portkey_text *params, const char *text, size_t length);

/** Asks the client's model; `prompt` should be a string. As mcp_ask(). */
bool fixture_ask_model(mcp_call *call, const char *key, portkey_value prompt, portkey_text *params,
                       mcp_reply *reply);

#endif
