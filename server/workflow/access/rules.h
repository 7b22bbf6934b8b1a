/* SPDX-License-Identifier: MIT */
/**
 * @file rules.h
 * What a person should look at: API keys and people with more access than they
 * seem to need.
 */
#ifndef SERVER_WORKFLOW_ACCESS_RULES_H
#define SERVER_WORKFLOW_ACCESS_RULES_H

#include "workflow/access/facts.h"

/**
 * Puts into an answer "findings": of each rule that something broke, its name,
 * how many broke it, what to do, and the first of them, each with id, name and
 * why. And "incomplete": rules that more may have broken, with the reason.
 */
void access_put_findings(access_facts *facts, cJSON *answer);

/** When a key was used, as far as that is known. */
const char *access_last_use(char out[ACCESS_NAME], const access_facts *facts, const cJSON *key);

#endif
