/* SPDX-License-Identifier: MIT */
/**
 * @file fault.h
 * Failures on demand, by rules such as "GET /configs 503 delay=500ms 30%".
 *
 * A rule has a method or "*"; a path without its version, or the beginning of
 * one and "*"; what happens, in any order; and how often, "100%" if it is left
 * out. What happens is
 *
 *     503              a status from 400 to 599 in place of the answer
 *     retry-after=30   with a status: the header, in seconds; 429 has 1 without it
 *     delay=500ms      the answer comes later, by ms or s
 *     rate=100         the body comes slowly, in bytes a second
 *     truncate         the connection ends after half of the body
 *     reset            the connection ends without an answer
 */
#ifndef SERVER_SANDBOX_FAULT_H
#define SERVER_SANDBOX_FAULT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

enum { FAULT_MAX_RULES = 32, FAULT_MAX_PATH = 160 };

typedef struct fault_rule {
    char method[8];
    char path[FAULT_MAX_PATH];
    unsigned status;      /* 0: the answer of the sandbox */
    unsigned retry_after; /* seconds; 0: none */
    unsigned delay;       /* milliseconds */
    unsigned rate;        /* bytes a second; 0: as fast as they go */
    bool truncates;
    bool resets;
    unsigned per_cent;
} fault_rule;

/** Zero-initialised: no faults. */
typedef struct fault_rules {
    fault_rule rules[FAULT_MAX_RULES];
    size_t count;
    uint64_t drawn; /* how often chance was asked, so that a run can be repeated */
} fault_rules;

/** Adds a rule. Returns NULL, or what is wrong with it, as a sentence without its full stop. */
const char *fault_add(fault_rules *rules, const char *text);

/** Puts the rules in lines of text in the place of all. Returns NULL, or what is wrong with one; then none changes. */
const char *fault_replace(fault_rules *rules, const char *text, size_t length);

/** Appends a rule as fault_add() reads it. */
void fault_write(pa_text *out, const fault_rule *rule);

/** What happens to a request: the first rule that fits it and has its chance, or NULL. */
const fault_rule *fault_choose(fault_rules *rules, const char *method, const char *target);

#endif
