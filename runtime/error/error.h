/* SPDX-License-Identifier: MIT */
/**
 * @file error.h
 * Filling a portkey_error.
 */
#ifndef PORTKEYADMIN_RUNTIME_ERROR_ERROR_H
#define PORTKEYADMIN_RUNTIME_ERROR_ERROR_H

#include <stdarg.h>

#include <portkeyadmin/error.h>

/**
 * Clears the error and sets code and message. Returns the code, so that a
 * failing function can end in `return pa_fail(...)`. NULL error is fine.
 * The message may hold text of others: it is cleaned as by pa_copy_clean().
 */
int pa_fail(portkey_error *error, int code, const char *format, ...) __attribute__((format(printf, 3, 4)));

/** Adds what to do about it. */
void pa_hint(portkey_error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

/** Makes a hint of the first violation, which alone says what is wrong; nothing without one. */
void pa_hint_violation(portkey_error *error);

/** Sets where in the JSON text the error is. `offset` is at most the length of the text. */
void pa_note_place(portkey_error *error, const char *text, size_t offset);

/** The next free violation, its reserved bytes set to 0. There must be room, and the error must not be NULL. */
portkey_violation *pa_add_violation(portkey_error *error);

int pa_fail_memory(portkey_error *error);

/** Copies the error with as many violations as it has; the entries behind them are neither read nor written. */
void pa_copy_error(portkey_error *out, const portkey_error *error);

#endif
