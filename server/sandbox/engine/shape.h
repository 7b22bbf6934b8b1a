/* SPDX-License-Identifier: MIT */
/**
 * @file shape.h
 * Values of the shape that an answer has: what a record holds of it, made to
 * fit, with secrets masked, and something plain for what must be there and is not.
 */
#ifndef SERVER_SANDBOX_ENGINE_SHAPE_H
#define SERVER_SANDBOX_ENGINE_SHAPE_H

#include "base/json_writer.h"
#include "sandbox/engine/exchange.h"

/** Writes a value of that shape. `value` may be none. */
void shape_write(pa_writer *writer, const sandbox_exchange *exchange, portkey_value shape,
                 portkey_value value);

/** The same with all secrets masked, or left out where they are no texts. */
void shape_write_masked(pa_writer *writer, const sandbox_exchange *exchange, portkey_value shape,
                        portkey_value value);

/** Whether a value of that shape may be of the type, such as "null". */
bool shape_has_type(portkey_value shape, const char *type);

/** The shape of a member, or no value. */
portkey_value shape_member(portkey_value shape, const char *name);

/** Whether a value of that shape has the member in any case. */
bool shape_requires(portkey_value shape, portkey_value name);

/** Writes a value as it is. */
void shape_write_raw(pa_writer *writer, portkey_value value);

#endif
