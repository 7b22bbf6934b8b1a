/* SPDX-License-Identifier: MIT */
/**
 * @file operation.h
 * The table of the Admin API's operations.
 *
 * The rows are constant and static. Pointers to them, and the strings that the
 * functions below return, stay valid as long as the program runs.
 */
#ifndef PORTKEYADMIN_OPERATION_H
#define PORTKEYADMIN_OPERATION_H

#include "base.h"

PORTKEY_BEGIN_DECLS

/** A row of the table. */
typedef struct portkey_operation portkey_operation;

/** The base URL that an operation uses. */
typedef enum portkey_plane {
    PORTKEY_PLANE_CONTROL = 0, /**< the control plane: base_url */
    PORTKEY_PLANE_DATA = 1,    /**< the gateway: gateway_url if set, else base_url */
} portkey_plane;

/** Returns the number of operations. */
PORTKEY_API size_t portkey_operation_count(void);

/** Returns the operation at an index, in the order of domains; NULL if the index is not below the count. */
PORTKEY_API const portkey_operation *portkey_operation_at(size_t index);

/** Returns the operation with this name, such as "list_configs", or NULL. */
PORTKEY_API const portkey_operation *portkey_operation_find(const char *name);

/** Returns the name, such as "list_configs". */
PORTKEY_API const char *portkey_operation_name(const portkey_operation *operation);

/** Returns the name of the domain, such as "configs"; portkey_domain_name() lists them. "" for that of a raw request. */
PORTKEY_API const char *portkey_operation_domain(const portkey_operation *operation);

/** Returns the HTTP method in capitals, such as "GET". */
PORTKEY_API const char *portkey_operation_method(const portkey_operation *operation);

/** Returns the path template, such as "/configs/{slug}", without the version prefix. */
PORTKEY_API const char *portkey_operation_path(const portkey_operation *operation);

/**
 * Returns the name of a required argument, such as "slug". Indexes start at 0;
 * NULL after the last one.
 */
PORTKEY_API const char *portkey_operation_required_argument(const portkey_operation *operation, size_t index);

/** Returns the scope that the API key needs, such as "configs.list"; "" if it is not known. */
PORTKEY_API const char *portkey_operation_scope(const portkey_operation *operation);

/** Returns which of the client's two base URLs the request is sent to. */
PORTKEY_API portkey_plane portkey_operation_plane(const portkey_operation *operation);

/** Returns whether the operation changes nothing in the API. */
PORTKEY_API bool portkey_operation_is_read_only(const portkey_operation *operation);

/** Returns whether the operation may delete or overwrite existing data. */
PORTKEY_API bool portkey_operation_is_destructive(const portkey_operation *operation);

/**
 * Returns whether sending the request twice has the same effect as sending it
 * once. Only such operations are retried after their request was sent.
 */
PORTKEY_API bool portkey_operation_is_idempotent(const portkey_operation *operation);

/** Returns whether the API refuses the operation with 403 on plans other than Enterprise. */
PORTKEY_API bool portkey_operation_is_enterprise(const portkey_operation *operation);

/**
 * Returns whether Portkey neither documents the operation nor serves it to
 * everyone; the description of its tool says what it is known from. It may
 * change or go without notice.
 */
PORTKEY_API bool portkey_operation_is_experimental(const portkey_operation *operation);

/** Returns whether the request is sent without the API key. */
PORTKEY_API bool portkey_operation_is_public(const portkey_operation *operation);

PORTKEY_END_DECLS

#endif
