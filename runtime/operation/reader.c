/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "operation/operation.h"

#include "tables.h"

/* The length of `above` if it is the path `below` or lies above it, otherwise 0. */
static size_t length_above(const char *above, const char *below)
{
    size_t length = strlen(above);

    if (strncmp(above, below, length) != 0)
        return 0;
    return below[length] == '\0' || below[length] == '/' ? length : 0;
}

/* Whether it can show what the other one is about. What Portkey documents is not checked with what it does not. */
static bool reads_for(const portkey_operation *operation, const portkey_operation *other)
{
    return portkey_operation_is_read_only(operation) &&
           portkey_operation_plane(operation) == portkey_operation_plane(other) &&
           (!portkey_operation_is_experimental(operation) || portkey_operation_is_experimental(other)) &&
           strcmp(portkey_operation_method(operation), "GET") == 0;
}

/* What can show it with the longest path, of the domain's operations and the one found so far. */
static const portkey_operation *nearest_in(const struct pa_domain *domain, const portkey_operation *write,
                                           const portkey_operation *nearest)
{
    const char *path = portkey_operation_path(write);
    size_t longest = nearest != NULL ? strlen(portkey_operation_path(nearest)) : 0;

    for (uint16_t i = 0; i < domain->operation_count; i++) {
        const portkey_operation *operation = &domain->operations[i];
        size_t length = length_above(portkey_operation_path(operation), path);

        if (length > longest && reads_for(operation, write)) {
            longest = length;
            nearest = operation;
        }
    }
    return nearest;
}

const portkey_operation *pa_operation_reader(const portkey_operation *write)
{
    const portkey_operation *nearest = NULL;

    for (uint16_t i = 0; i < pa_domain_count; i++)
        if (pa_domains[i] != NULL)
            nearest = nearest_in(pa_domains[i], write, nearest);
    return nearest;
}

static bool has_path(const portkey_operation *operation, const char *path, size_t length, const char *rest)
{
    const char *own = portkey_operation_path(operation);

    return strncmp(own, path, length) == 0 && strcmp(own + length, rest) == 0;
}

const portkey_operation *pa_operation_at_prefix(const portkey_operation *other, size_t length,
                                                const char *rest)
{
    const char *path = portkey_operation_path(other);

    for (uint16_t i = 0; i < pa_domain_count; i++) {
        const struct pa_domain *domain = pa_domains[i];

        for (uint16_t k = 0; domain != NULL && k < domain->operation_count; k++)
            if (reads_for(&domain->operations[k], other) &&
                has_path(&domain->operations[k], path, length, rest))
                return &domain->operations[k];
    }
    return NULL;
}
