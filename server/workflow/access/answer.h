/* SPDX-License-Identifier: MIT */
/**
 * @file answer.h
 * What access_report answers.
 */
#ifndef SERVER_WORKFLOW_ACCESS_ANSWER_H
#define SERVER_WORKFLOW_ACCESS_ANSWER_H

#include "workflow/access/facts.h"

/** Puts all members into it: findings first, then what they were found in. */
void access_answer(access_facts *facts, cJSON *answer);

#endif
