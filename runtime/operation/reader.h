/* SPDX-License-Identifier: MIT */
/**
 * @file reader.h
 * Which operation reads what another one changes.
 */
#ifndef PORTKEYADMIN_RUNTIME_OPERATION_READER_H
#define PORTKEYADMIN_RUNTIME_OPERATION_READER_H

#include <portkeyadmin/portkeyadmin.h>

/**
 * Returns the operation that shows what a write changed: the GET of the same
 * path, or else of the nearest path above it, on the same plane. NULL if there
 * is none.
 */
const portkey_operation *pa_operation_reader(const portkey_operation *write);

#endif
