/* SPDX-License-Identifier: MIT */
/**
 * @file tables.h
 * What codegen/ writes for the sandbox: of each operation a form, JSON that is
 * read when the first request for the operation comes. codegen/plan/forms.py
 * says what is in it.
 */
#ifndef SERVER_SANDBOX_TABLES_H
#define SERVER_SANDBOX_TABLES_H

#include <stdint.h>

/** By the index of portkey_operation_at(): where in the texts the form begins, which ends with a NUL. */
extern const uint32_t sandbox_forms[];

extern const char *const sandbox_texts;

#endif
