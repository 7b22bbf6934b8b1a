/* SPDX-License-Identifier: MIT */
#include "workflow/workspace/file_identity.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "workflow/workspace/path.h"

/* Of a reference such as "${collections/shop}" as the value of a member; "" where the member is absent. */
static char *identity_around(const cJSON *document, const char *member, const file_surroundings *around,
                             unsigned level, const char **reason)
{
    const char *reference = document_text(document, member);
    char path[WORKSPACE_MAX_PATH];
    size_t length = reference != NULL ? strlen(reference) : 0;

    if (!document_has(document, member))
        return strdup("");
    if (length < 4 || length >= sizeof(path) || strncmp(reference, "${", 2) != 0 ||
        reference[length - 1] != '}') {
        *reason = "collections are named like ${collections/shop}";
        return NULL;
    }
    (void)snprintf(path, sizeof(path), "%.*s", (int)length - 3, reference + 2);
    return around->collection_at(around->context, path, level + 1, reason);
}

static char *identity_within(const cJSON *document, const char *member, const file_surroundings *around,
                             unsigned level, const char **reason)
{
    char *outer = identity_around(document, member, around, level, reason);
    char *identity = outer != NULL ? workspace_identity(outer, document_text(document, "name")) : NULL;

    free(outer);
    return identity;
}

char *file_identity(const workspace_kind *kind, const cJSON *document, const file_surroundings *around,
                    unsigned level, const char **reason)
{
    const char *name = document_text(document, kind->identity);

    *reason = level > WORKSPACE_MAX_LEVELS ? "collections are nested too deeply, or in a circle" : NULL;
    if (*reason != NULL)
        return NULL;
    if (kind->around != NULL)
        return identity_within(document, kind->around, around, level, reason);
    if (kind->is_limit && (name == NULL || name[0] == '\0'))
        return workspace_limit_identity(document);
    return workspace_identity("", name);
}
