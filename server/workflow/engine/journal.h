/* SPDX-License-Identifier: MIT */
/**
 * @file journal.h
 * What a run did, what it did not, and how to go on: for its answer.
 */
#ifndef SERVER_WORKFLOW_ENGINE_JOURNAL_H
#define SERVER_WORKFLOW_ENGINE_JOURNAL_H

#include "workflow/engine/workflow.h"

/** Notes that the step's call succeeded, if it changed something. */
void journal_note_done(workflow *flow, const portkey_operation *operation);

/** Notes a request that a dry run does not send. */
void journal_note_request(workflow *flow, const portkey_request *request);

/** Appends one of the texts of the type that say how to go on; behind to_go_on, what to compare with. */
void journal_append_advice(pa_text *text, const workflow *flow, const char *what);

/**
 * Appends why the run ended, and where it stands.
 *
 * @param is_known false: the call of the present step may have happened all the same
 */
void journal_append_failure(pa_text *text, workflow *flow, const char *reason, bool is_known);

#endif
