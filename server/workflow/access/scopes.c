/* SPDX-License-Identifier: MIT */
#include "workflow/access/scopes.h"

#include <string.h>

#include "workflow/document/document.h"

static bool begins_with(const char *text, const char *part)
{
    return strncmp(text, part, strlen(part)) == 0;
}

bool key_is_of_organisation(const cJSON *key)
{
    const char *type = document_text(key, "type");

    return type != NULL && begins_with(type, "organisation-");
}

/* Those that no key of a workspace can have. */
static bool is_of_organisation(const char *scope)
{
    return begins_with(scope, "organisation_") || begins_with(scope, "workspaces.");
}

static bool counts(const portkey_operation *operation, bool of_organisation)
{
    const char *scope = portkey_operation_scope(operation);

    return scope[0] != '\0' && !portkey_operation_is_experimental(operation) &&
           (of_organisation || !is_of_organisation(scope));
}

/* Several operations need the same scope. */
static bool is_first_with_scope(size_t index)
{
    const char *scope = portkey_operation_scope(portkey_operation_at(index));

    for (size_t i = 0; i < index; i++) {
        const portkey_operation *other = portkey_operation_at(i);

        if (!portkey_operation_is_experimental(other) && strcmp(portkey_operation_scope(other), scope) == 0)
            return false;
    }
    return true;
}

/* `scopes` is NULL for all that there are. */
static int64_t count(const cJSON *scopes, bool of_organisation)
{
    int64_t number = 0;

    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);

        if (counts(operation, of_organisation) && is_first_with_scope(i) &&
            (scopes == NULL || document_has_text(scopes, portkey_operation_scope(operation))))
            number++;
    }
    return number;
}

int64_t key_scopes_known(bool of_organisation)
{
    return count(NULL, of_organisation);
}

int64_t key_scopes_held(const cJSON *scopes, bool of_organisation)
{
    if (scopes == NULL)
        return 0;
    return count(document_has_text(scopes, "*") ? NULL : scopes, of_organisation);
}
