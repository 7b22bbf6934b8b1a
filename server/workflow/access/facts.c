/* SPDX-License-Identifier: MIT */
#include "workflow/access/facts.h"

#include <stdio.h>
#include <string.h>

static bool has_text(const cJSON *row, const char *member, const char *text)
{
    const char *own = document_text(row, member);

    return own != NULL && strcmp(own, text) == 0;
}

cJSON *access_find(const cJSON *rows, const char *member, const char *text)
{
    cJSON *row;

    cJSON_ArrayForEach(row, rows)
    {
        if (has_text(row, member, text))
            return row;
    }
    return NULL;
}

cJSON *access_find_workspace(const access_facts *facts, const char *name)
{
    cJSON *workspace = access_find(facts->workspaces, "id", name);

    return workspace != NULL ? workspace : access_find(facts->workspaces, "slug", name);
}

const char *access_name(char out[ACCESS_NAME], const cJSON *object)
{
    const char *first = document_text(object, "first_name");
    const char *last = document_text(object, "last_name");
    const char *name = document_text(object, "name");

    if (name != NULL)
        return name;
    if (first == NULL && last == NULL)
        return document_text(object, "email");
    (void)snprintf(out, ACCESS_NAME, "%s%s%s", first != NULL ? first : "",
                   first != NULL && last != NULL ? " " : "", last != NULL ? last : "");
    return out;
}

const char *access_owner(const access_facts *facts, const cJSON *key)
{
    const char *owner = document_text(key, "user_id");
    const cJSON *person = owner != NULL ? access_find(facts->people, "id", owner) : NULL;
    const char *email = document_text(person, "email");

    if (owner == NULL)
        return "a service";
    return email != NULL ? email : owner;
}
