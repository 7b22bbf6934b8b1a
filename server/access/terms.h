/* SPDX-License-Identifier: MIT */
/**
 * @file terms.h
 * Whom of the users of a login provider the server is for.
 */
#ifndef SERVER_ACCESS_TERMS_H
#define SERVER_ACCESS_TERMS_H

#include "access/gate.h"

/** Whether all terms that are set hold for a token that was accepted. */
bool access_terms_hold(const access_terms *terms, const jwt_verdict *verdict);

#endif
