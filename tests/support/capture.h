/* SPDX-License-Identifier: MIT */
/**
 * @file capture.h
 * An output that keeps what it is given, for tests of the protocol without a transport.
 */
#ifndef TESTS_SUPPORT_CAPTURE_H
#define TESTS_SUPPORT_CAPTURE_H

#include "rpc/output.h"

struct capture {
    rpc_output output; /* first, so that one is the other */
    pa_text text;      /* the messages, a line each */
    size_t promises;
    size_t set_apart; /* how many messages were */
};

void capture_init(struct capture *capture);

#endif
