/* SPDX-License-Identifier: MIT */
/**
 * @file company.h
 * A company that sells outdoor equipment: its people and what they set up, as
 * the requests that they sent.
 */
#ifndef SERVER_SANDBOX_SEED_COMPANY_H
#define SERVER_SANDBOX_SEED_COMPANY_H

#include "sandbox/seed/script.h"

/** How long ago the organisation was made. */
enum { COMPANY_DAYS = 120 };

bool company_add(seed_script *script);

#endif
