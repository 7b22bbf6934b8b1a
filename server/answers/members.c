/* SPDX-License-Identifier: MIT */
#include "answers/members.h"

#include <string.h>

#include <portkeyadmin/portkeyadmin.h>

static int compare(const member_facts *member, const char *name, size_t length)
{
    const char *own = members_name(member);
    int order = strncmp(own, name, length);

    return order != 0 ? order : own[length] != '\0';
}

static const member_facts *find(const member_facts *members, size_t count, const char *name, size_t length)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare(&members[middle], name, length);

        if (order == 0)
            return &members[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const member_facts *members_of(const portkey_operation *operation)
{
    const char *name = operation != NULL ? portkey_operation_name(operation) : "";

    return find(members_table.operations, members_table.operation_count, name, strlen(name));
}

const member_facts *members_find(const member_facts *member, const char *name, size_t length)
{
    return find(members_table.members + member->first, member->count, name, length);
}

const char *members_rows(const portkey_operation *operation)
{
    const member_facts *answer = members_of(operation);

    for (size_t i = 0; answer != NULL && i < answer->count; i++)
        if (members_table.members[answer->first + i].is_rows)
            return members_name(&members_table.members[answer->first + i]);
    return NULL;
}

const member_facts *members_series(const portkey_operation *operation)
{
    const member_facts *answer = members_of(operation);

    for (size_t i = 0; answer != NULL && i < answer->count; i++)
        if (members_table.members[answer->first + i].merge == MERGE_ROWS)
            return &members_table.members[answer->first + i];
    return NULL;
}
