/* SPDX-License-Identifier: MIT */
/**
 * @file base.h
 * Linkage and compiler attributes that every other public header needs.
 */
#ifndef PORTKEYADMIN_BASE_H
#define PORTKEYADMIN_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What the library exports, and functions whose result must not be ignored. */
#define PORTKEY_API __attribute__((visibility("default")))
#define PORTKEY_CHECK_RESULT __attribute__((warn_unused_result))

#ifdef __cplusplus
#define PORTKEY_BEGIN_DECLS extern "C" {
#define PORTKEY_END_DECLS }
#define PORTKEY_LITERAL(type) type
#define PORTKEY_CONVERTED(type, v) static_cast<type>(v)
#else
#define PORTKEY_BEGIN_DECLS
#define PORTKEY_END_DECLS
#define PORTKEY_LITERAL(type) (type)
#define PORTKEY_CONVERTED(type, v) (v) /* the initialiser converts it */
#endif

PORTKEY_BEGIN_DECLS

/** Returns the library's version, such as "0.1.0". Static storage. */
PORTKEY_API const char *portkey_version(void);

/** Returns the title of the API document that the operations are generated from. Static storage. */
PORTKEY_API const char *portkey_api_title(void);

/**
 * Returns the URL of the server that this document names, such as
 * "https://api.portkey.ai/v1": the base URL of a client that is given none. ""
 * if the document names no server, or one without a host. Static storage.
 */
PORTKEY_API const char *portkey_api_base_url(void);

PORTKEY_END_DECLS

#endif
