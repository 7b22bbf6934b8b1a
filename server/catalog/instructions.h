/* SPDX-License-Identifier: MIT */
/**
 * @file instructions.h
 * What a model is told about the server before it calls anything.
 */
#ifndef SERVER_CATALOG_INSTRUCTIONS_H
#define SERVER_CATALOG_INSTRUCTIONS_H

#include "base/text.h"
#include "catalog/toolset.h"

void instructions_append(pa_text *text, const toolset *tools);

#endif
