/* SPDX-License-Identifier: MIT */
/**
 * @file request_rules.h
 * Denials: requests that the server does not send, whatever they are worth to
 * the API. Other arguments than the ones that made such a request may be fine.
 */
#ifndef SERVER_CATALOG_REQUEST_RULES_H
#define SERVER_CATALOG_REQUEST_RULES_H

#include <portkeyadmin/portkeyadmin.h>

/**
 * The code of an error that is a denial, which the library does not have: nothing
 * was sent. Arguments that are wrong are PORTKEY_EARGUMENTS.
 */
enum { REQUEST_DENIED = -1000 };

/** Fills in the error. Returns REQUEST_DENIED. printf()-like. */
int request_deny(portkey_error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
