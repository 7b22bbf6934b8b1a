/* SPDX-License-Identifier: MIT */
/* Refers to the answers of all domains, as pager.c does: a program that is linked statically has them if it calls this. */
#include <limits.h>

#include <portkeyadmin/answer.h>

#include "error/error.h"
#include "schema/validate.h"

static uint16_t schema_of(const portkey_operation *operation)
{
    const portkey_operation *first;

    if (operation->domain == PA_NO_DOMAIN)
        return PA_NONE;
    first = pa_domains[operation->domain]->operations;
    return pa_answer_tables[operation->domain]->schemas[operation - first];
}

int portkey_answer_check(const portkey_operation *operation, portkey_value answer, portkey_difference *report,
                         void *context, portkey_error *error)
{
    struct pa_report taker = {.each = report, .context = context};
    const char *name;
    int result;

    if (operation == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_answer_check(): operation is NULL");
    if (!portkey_value_exists(answer))
        return pa_fail(error, PORTKEY_EINVAL, "portkey_answer_check(): answer has no value");
    name = portkey_operation_name(operation);
    if (schema_of(operation) == PA_NONE)
        return pa_fail(error, PORTKEY_EUNKNOWN, "no schema is known for the answer of %s", name);
    result = pa_inspect(&pa_answer_tables[operation->domain]->pools, schema_of(operation), answer, &taker,
                        name, error);
    if (result < 0)
        return result;
    return taker.count < INT_MAX ? (int)taker.count : INT_MAX;
}
