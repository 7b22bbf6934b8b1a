/* SPDX-License-Identifier: MIT */
/**
 * @file asked.h
 * The questions of a call that a legacy client was sent as requests.
 */
#ifndef SERVER_MCP_ASK_ASKED_H
#define SERVER_MCP_ASK_ASKED_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

enum { MCP_MAX_QUESTIONS = 8, MCP_MAX_KEY = 64, MCP_MAX_ASKED_ID = 32 };

typedef struct mcp_asked {
    size_t count;   /* 0: none is out */
    uint64_t first; /* number of the first one's request; the others follow */
    bool is_open[MCP_MAX_QUESTIONS];
    char keys[MCP_MAX_QUESTIONS][MCP_MAX_KEY];
    pa_text answers; /* "key":answer, with commas between */
} mcp_asked;

/** Writes the id of the request that carries the question; it has only plain characters. */
void mcp_asked_write_id(char id[MCP_MAX_ASKED_ID], const mcp_asked *asked, size_t question);

/** Forgets questions and answers. */
void mcp_asked_clear(mcp_asked *asked);

#endif
