/* SPDX-License-Identifier: MIT */
/* Any list by its operation. Apart from pages.c, so that a program that reads one list holds the tables of its domain alone. */
#include <portkeyadmin/pager.h>

#include "answer/pages.h"
#include "error/error.h"

static bool has_items(const portkey_operation *operation)
{
    const struct pa_answer_table *table;
    const portkey_operation *first;

    if (operation->domain == PA_NO_DOMAIN)
        return false;
    table = pa_answer_tables[operation->domain];
    first = pa_domains[operation->domain]->operations;
    return table->pools.strings[table->paginations[operation - first].items] != '\0';
}

int portkey_pager_new(portkey_pager **out, portkey_client *client, const portkey_operation *operation,
                      const char *arguments, size_t length, const portkey_call_options *options,
                      portkey_error *error)
{
    static const char none[] = "{}";

    if (out == NULL || client == NULL || operation == NULL || (arguments == NULL && length > 0))
        return pa_fail(error, PORTKEY_EINVAL, "portkey_pager_new() needs out, a client and an operation");
    if (!has_items(operation))
        return pa_fail(error, PORTKEY_EUNKNOWN, "%s is not the operation of a list",
                       portkey_operation_name(operation));
    if (arguments == NULL)
        return pa_pages_begin(out, client, operation, pa_answer_tables[operation->domain], none,
                              sizeof(none) - 1, options, error);
    return pa_pages_begin(out, client, operation, pa_answer_tables[operation->domain], arguments, length,
                          options, error);
}
