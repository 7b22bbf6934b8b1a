/* SPDX-License-Identifier: MIT */
/**
 * @file domain.h
 * Domains by their names.
 */
#ifndef SERVER_CATALOG_DOMAIN_H
#define SERVER_CATALOG_DOMAIN_H

#include <portkeyadmin/tool.h>
#include <stddef.h>

#include "base/names.h"

/** The index of the domain of that name; the count of domains if there is none. */
static inline size_t domain_named(const char *name, size_t length)
{
    size_t index = 0;

    while (index < portkey_domain_count() && pa_compare_name(name, length, portkey_domain_name(index)) != 0)
        index++;
    return index;
}

#endif
