/* SPDX-License-Identifier: MIT */
/* Domains, which exist without the tables of tools: a program may list them and hold no descriptor. */
#include "base/suggest.h"
#include "tables.h"

/* That of the workflows stands behind those of the operations. */
size_t portkey_domain_count(void)
{
    return (size_t)pa_domain_count + (pa_workflow_count > 0);
}

const char *portkey_domain_name(size_t index)
{
    return index < portkey_domain_count() ? pa_all_domains[index]->name : NULL;
}

const char *portkey_domain_description(size_t index)
{
    return index < portkey_domain_count() ? pa_all_domains[index]->description : NULL;
}

/* Whether all that the domain has is experimental. */
static bool is_experimental(const struct pa_domain *domain)
{
    uint16_t index = 0;

    while (index < domain->operation_count && portkey_operation_is_experimental(&domain->operations[index]))
        index++;
    return index > 0 && index == domain->operation_count;
}

const char *portkey_domain_suggest(const char *name, size_t length)
{
    struct pa_suggestions suggestions;

    pa_suggest_for(&suggestions, name, length);
    for (size_t i = 0; i < portkey_domain_count(); i++)
        if (!is_experimental(pa_all_domains[i]))
            pa_suggest(&suggestions, pa_all_domains[i]->name);
    return pa_suggested(&suggestions);
}
