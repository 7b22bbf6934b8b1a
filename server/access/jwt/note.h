/* SPDX-License-Identifier: MIT */
/**
 * @file note.h
 * What the operator should know.
 */
#ifndef SERVER_ACCESS_JWT_NOTE_H
#define SERVER_ACCESS_JWT_NOTE_H

#include "access/jwt/jwt.h"

/** Gives a line to the note of the rules, if there is one. What an issuer wrote may be in it: it is cleaned. */
void jwt_note(const jwt_rules *rules, const char *format, ...) __attribute__((format(printf, 2, 3)));

/** The same of what works again. */
void jwt_note_good(const jwt_rules *rules, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
