/* SPDX-License-Identifier: MIT */
/**
 * @file operation.h
 * The table of operations: what the Admin API can do, as data.
 *
 * Rows are static and constant; pointers to them and the strings they give
 * live as long as the program.
 */
#ifndef PORTKEYADMIN_OPERATION_H
#define PORTKEYADMIN_OPERATION_H

#include "base.h"

PORTKEY_BEGIN_DECLS

typedef struct portkey_operation portkey_operation;

/** Which address serves an operation. */
typedef enum portkey_plane {
    PORTKEY_PLANE_CONTROL = 0, /**< the control plane: base_url */
    PORTKEY_PLANE_DATA = 1,    /**< the gateway: gateway_url, else base_url */
} portkey_plane;

PORTKEY_API size_t portkey_operation_count(void);

/** The operation at an index below the count, in the order of domains; NULL beyond. */
PORTKEY_API const portkey_operation *portkey_operation_at(size_t index);

/** The operation of that name, such as "list_configs", or NULL. */
PORTKEY_API const portkey_operation *portkey_operation_find(const char *name);

PORTKEY_API const char *portkey_operation_name(const portkey_operation *operation);
PORTKEY_API const char *portkey_operation_domain(const portkey_operation *operation);
PORTKEY_API const char *portkey_operation_method(const portkey_operation *operation);

/** The path template, such as "/configs/{slug}", without the version prefix. */
PORTKEY_API const char *portkey_operation_path(const portkey_operation *operation);

/**
 * The name of an argument without which the operation is refused, "slug" for
 * one; NULL beyond the last. Start with index 0.
 */
PORTKEY_API const char *portkey_operation_required_argument(const portkey_operation *operation, size_t index);

/** The API-key scope needed, such as "configs.list"; "" where it is not known. */
PORTKEY_API const char *portkey_operation_scope(const portkey_operation *operation);

PORTKEY_API portkey_plane portkey_operation_plane(const portkey_operation *operation);

/** Changes nothing upstream. */
PORTKEY_API bool portkey_operation_is_read_only(const portkey_operation *operation);

/** May destroy or overwrite what is there. */
PORTKEY_API bool portkey_operation_is_destructive(const portkey_operation *operation);

/** Sending it twice has the effect of sending it once; only such operations are retried after their bytes went out. */
PORTKEY_API bool portkey_operation_is_idempotent(const portkey_operation *operation);

/** Answers 403 on plans other than Enterprise. */
PORTKEY_API bool portkey_operation_is_enterprise(const portkey_operation *operation);

/** Sent without the API key. */
PORTKEY_API bool portkey_operation_is_public(const portkey_operation *operation);

PORTKEY_END_DECLS

#endif
