/* SPDX-License-Identifier: MIT */
/**
 * @file company.h
 * A company that sells outdoor equipment: its people and what they set up, as
 * the requests that they sent.
 */
#ifndef SERVER_SANDBOX_SEED_COMPANY_H
#define SERVER_SANDBOX_SEED_COMPANY_H

#include "sandbox/seed/script.h"

/** How long ago the organisation was made, and how many days are left to company_go_on(). */
enum { COMPANY_DAYS = 120, COMPANY_LAST_DAYS = 3 };

/** Sets the company up. */
bool company_add(seed_script *script);

/** Plays the last days, on which logs were exported: so there must be traffic. */
bool company_go_on(seed_script *script);

#endif
