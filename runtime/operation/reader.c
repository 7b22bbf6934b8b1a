/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "operation/operation.h"

/* The length of `above` if it is the path `below` or lies above it, otherwise 0. */
static size_t length_above(const char *above, const char *below)
{
    size_t length = strlen(above);

    if (strncmp(above, below, length) != 0)
        return 0;
    return below[length] == '\0' || below[length] == '/' ? length : 0;
}

/* Whether it can show what the write changed. What Portkey documents is not checked with what it does not. */
static bool reads_for(const portkey_operation *operation, const portkey_operation *write)
{
    return portkey_operation_is_read_only(operation) &&
           portkey_operation_plane(operation) == portkey_operation_plane(write) &&
           (!portkey_operation_is_experimental(operation) || portkey_operation_is_experimental(write)) &&
           strcmp(portkey_operation_method(operation), "GET") == 0;
}

const portkey_operation *pa_operation_reader(const portkey_operation *write)
{
    const char *path = portkey_operation_path(write);
    const portkey_operation *nearest = NULL;
    size_t longest = 0;

    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        size_t length = length_above(portkey_operation_path(operation), path);

        if (length > longest && reads_for(operation, write)) {
            longest = length;
            nearest = operation;
        }
    }
    return nearest;
}
