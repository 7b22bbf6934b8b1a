/* SPDX-License-Identifier: MIT */
/* Refers to the answers of all domains, as check.c does. */
#include <portkeyadmin/answer.h>

#include "tables.h"

/* NULL for the operation of a raw request and for that of a workflow, whose answers no table has. */
static const struct pa_answer_table *answers_of(const portkey_operation *operation)
{
    return operation->domain < pa_domain_count ? pa_answer_tables[operation->domain] : NULL;
}

/* What is known of the list that the operation answers; NULL if it answers none. */
static const struct pa_rows *rows_of(const portkey_operation *operation)
{
    const struct pa_answer_table *table = answers_of(operation);
    const struct pa_rows *rows;

    if (table == NULL)
        return NULL;
    rows = &table->rows[operation - table->domain->operations];
    return rows->is_list != 0 ? rows : NULL;
}

const char *portkey_operation_rows(const portkey_operation *operation)
{
    const struct pa_rows *rows = rows_of(operation);

    return rows != NULL ? answers_of(operation)->pools.strings + rows->path : NULL;
}

size_t portkey_operation_summary_field_count(const portkey_operation *operation)
{
    const struct pa_rows *rows = rows_of(operation);

    return rows != NULL ? rows->summary_count : 0;
}

const char *portkey_operation_summary_field(const portkey_operation *operation, size_t index)
{
    const struct pa_answer_table *table = answers_of(operation);
    const struct pa_rows *rows = rows_of(operation);

    if (table == NULL || rows == NULL || index >= rows->summary_count)
        return NULL;
    return table->pools.strings + table->summary_fields[rows->first_summary + index];
}

/* How the list is paged; NULL if nothing is known of its answers. */
static const struct pa_pagination *pagination_of(const portkey_operation *operation)
{
    const struct pa_answer_table *table = answers_of(operation);

    return table != NULL ? &table->paginations[operation - table->domain->operations] : NULL;
}

/* A text of the pagination; NULL for none. */
static const char *text_of(const portkey_operation *operation, uint32_t offset)
{
    const char *text = answers_of(operation)->pools.strings + offset;

    return text[0] != '\0' ? text : NULL;
}

const char *portkey_operation_page_argument(const portkey_operation *operation, int64_t *first)
{
    const struct pa_pagination *pagination = pagination_of(operation);

    if (pagination == NULL)
        return NULL;
    if (first != NULL)
        *first = pagination->first;
    return text_of(operation, pagination->page);
}

const char *portkey_operation_page_size_argument(const portkey_operation *operation)
{
    const struct pa_pagination *pagination = pagination_of(operation);

    return pagination != NULL ? text_of(operation, pagination->size) : NULL;
}

const char *portkey_operation_rows_total(const portkey_operation *operation)
{
    const struct pa_pagination *pagination = pagination_of(operation);

    return pagination != NULL ? text_of(operation, pagination->total) : NULL;
}
