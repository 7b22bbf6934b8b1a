/* SPDX-License-Identifier: MIT */
/**
 * @file check.h
 * cmocka with what it wants included first, and what several tests say.
 */
#ifndef TESTS_CHECK_H
#define TESTS_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <portkeyadmin/portkeyadmin.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define assert_contains(text, part)                                                                          \
    do {                                                                                                     \
        if (strstr((text), (part)) == NULL)                                                                  \
            fail_msg("\"%s\" does not contain \"%s\"", (text), (part));                                      \
    } while (0)

/** The operation of that name, which must be there. */
static inline const portkey_operation *find_operation(const char *name)
{
    const portkey_operation *operation = portkey_operation_find(name);

    if (operation == NULL)
        fail_msg("no operation %s", name);
    return operation;
}

/** The name of the operation that sends this, such as "GET" and "/configs/{slug}": for tests that need what it does. */
static inline const char *name_of(const char *method, const char *path)
{
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);

        if (strcmp(portkey_operation_method(operation), method) == 0 &&
            strcmp(portkey_operation_path(operation), path) == 0)
            return portkey_operation_name(operation);
    }
    fail_msg("no operation sends %s %s", method, path);
    return NULL;
}

/** Builds a request by name, the arguments being a C string. */
static inline int build_request(portkey_request **out, const char *operation, const char *arguments,
                                portkey_error *error)
{
    return portkey_request_new(out, find_operation(operation), arguments, strlen(arguments), error);
}

#endif
