/* SPDX-License-Identifier: MIT */
/* Domains, which exist without the tables of tools: a program may list them and hold no descriptor. */
#include "base/names.h"
#include "tables.h"

size_t portkey_domain_count(void)
{
    return pa_domain_count;
}

const char *portkey_domain_name(size_t index)
{
    return index < pa_domain_count ? pa_domains[index]->name : NULL;
}

const char *portkey_domain_description(size_t index)
{
    return index < pa_domain_count ? pa_domains[index]->description : NULL;
}

const char *portkey_domain_suggest(const char *name, size_t length)
{
    struct pa_suggestion suggestion = {NULL, 0};

    for (uint16_t i = 0; i < pa_domain_count; i++)
        pa_suggest(&suggestion, name, length, pa_domains[i]->name);
    return suggestion.best;
}
