/* SPDX-License-Identifier: MIT */
/* Operations of all domains. Apart from operation.c, so that a static program that looks for none holds those it calls. */
#include <string.h>

#include "base/names.h"
#include "operation/operation.h"
#include "tables.h"

static const portkey_operation *row(struct pa_place place)
{
    return &pa_all_domains[place.domain]->operations[place.row];
}

size_t portkey_operation_count(void)
{
    return pa_operation_count;
}

const portkey_operation *portkey_operation_at(size_t index)
{
    for (uint16_t i = 0; i < pa_domain_count; i++) {
        if (index < pa_all_domains[i]->operation_count)
            return &pa_all_domains[i]->operations[index];
        index -= pa_all_domains[i]->operation_count;
    }
    return NULL;
}

static const char *name_at(const void *list, size_t index)
{
    return portkey_operation_name(row(((const struct pa_place *)list)[index]));
}

const portkey_operation *portkey_operation_find(const char *name)
{
    size_t index = name == NULL
                       ? pa_operation_count
                       : pa_find_name(name, strlen(name), pa_operations_by_name, pa_operation_count, name_at);

    return index < pa_operation_count ? row(pa_operations_by_name[index]) : NULL;
}
