/* SPDX-License-Identifier: MIT */
/**
 * @file fault.h
 * Failures on demand, by rules such as "GET /configs 503 30%".
 *
 * A rule has a method or "*"; a path without its version, or the beginning of
 * one and "*"; what happens; and how often, "100%" if it is left out. What
 * happens is a status from 400 to 599; "reset", no answer at all; or
 * "truncate", half of one.
 */
#ifndef SERVER_SANDBOX_FAULT_H
#define SERVER_SANDBOX_FAULT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { FAULT_MAX_RULES = 32, FAULT_MAX_PATH = 160 };

typedef enum fault_kind { FAULT_NONE, FAULT_STATUS, FAULT_RESET, FAULT_TRUNCATE } fault_kind;

typedef struct fault_rule {
    char method[8];
    char path[FAULT_MAX_PATH];
    fault_kind kind;
    unsigned status;
    unsigned per_cent;
} fault_rule;

/** Zero-initialised: no faults. */
typedef struct fault_rules {
    fault_rule rules[FAULT_MAX_RULES];
    size_t count;
    uint64_t drawn; /* how often chance was asked, so that a run can be repeated */
} fault_rules;

/** Adds a rule. Returns whether it is one, and there was room for it. */
bool fault_add(fault_rules *rules, const char *text);

/** Adds the rules in lines of text. Returns whether all are rules; if not, none is added. */
bool fault_replace(fault_rules *rules, const char *text, size_t length);

/** What happens to a request: the first rule that fits it and has its chance, or NULL. */
const fault_rule *fault_choose(fault_rules *rules, const char *method, const char *target);

#endif
