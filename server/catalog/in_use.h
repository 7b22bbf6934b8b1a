/* SPDX-License-Identifier: MIT */
/**
 * @file in_use.h
 * What helps when the API refuses to delete what something uses.
 */
#ifndef SERVER_CATALOG_IN_USE_H
#define SERVER_CATALOG_IN_USE_H

#include "catalog/selection.h"

/** Names the workflow that shows what uses the object, if that is why the operation failed and the workflow is offered. */
void in_use_hint(portkey_error *error, const portkey_operation *operation, const tool_offer *offer);

#endif
