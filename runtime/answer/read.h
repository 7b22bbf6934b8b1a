/* SPDX-License-Identifier: MIT */
/**
 * @file read.h
 * What reading answers and their pages share.
 */
#ifndef PORTKEYADMIN_RUNTIME_ANSWER_READ_H
#define PORTKEYADMIN_RUNTIME_ANSWER_READ_H

#include "base/arena.h"
#include "client/response.h"
#include "tables.h"

/** Makes a structure of a value; it lives as long as the arena and the value's document. Returns 0 or PORTKEY_ENOMEM. */
int pa_read_value(const void **out, portkey_value value, pa_arena *arena, const struct pa_answer_table *table,
                  uint16_t structure, portkey_error *error);

#endif
