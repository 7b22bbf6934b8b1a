/* SPDX-License-Identifier: MIT */
/**
 * @file capture.h
 * A stream that keeps what it is given, for tests of the protocol without a transport.
 */
#ifndef TESTS_SUPPORT_CAPTURE_H
#define TESTS_SUPPORT_CAPTURE_H

#include "rpc/stream.h"

struct capture {
    rpc_stream stream; /* first, so that one is the other */
    pa_text text;      /* the messages, a line each */
    size_t promises;
    size_t set_apart; /* how many messages were */
};

void capture_init(struct capture *capture);

/** What it was given, "" for nothing. */
const char *capture_text(const struct capture *capture);

/** Forgets what it was given, but not what is promised. */
void capture_clear(struct capture *capture);

/** Checks that no promise is left, and frees what it was given. */
void capture_free(struct capture *capture);

#endif
