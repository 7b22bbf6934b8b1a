/* SPDX-License-Identifier: MIT */
#include "workflow/workspace/rewrite.h"

#include <string.h>

#include "workflow/workspace/document_of.h"
#include "workflow/workspace/yaml_text.h"

bool workspace_is_file_name(const char *name)
{
    const workspace_kind *kind = workspace_kind_in(name);
    const char *handle = kind != NULL ? name + strlen(kind->folder) + 1 : "";
    size_t length = strspn(handle, "abcdefghijklmnopqrstuvwxyz0123456789-");

    return kind != NULL && length > 0 && strcmp(handle + length, ".yaml") == 0 &&
           strlen(name) - strlen(".yaml") < WORKSPACE_MAX_PATH;
}

/* Moves the members that the kind has to the end, one after the other, and then all others behind these. */
static void put_in_order(cJSON *document, const workspace_kind *kind)
{
    size_t others = (size_t)cJSON_GetArraySize(document);

    for (size_t i = 0; kind->members[i] != NULL; i++) {
        cJSON *member = document_member(document, kind->members[i]);

        if (member == NULL)
            continue;
        cJSON_AddItemToArray(document, cJSON_DetachItemViaPointer(document, member));
        others--;
    }
    for (; others > 0; others--)
        cJSON_AddItemToArray(document, cJSON_DetachItemViaPointer(document, document->child));
}

bool workspace_rewrite(pa_text *out, const char *name, const char *text, size_t length, pa_text *complaint)
{
    const workspace_kind *kind = workspace_kind_in(name);
    cJSON *document = NULL;
    int result = yaml_text_read(&document, text, length, complaint);

    if (result == 0 && kind != NULL && cJSON_IsObject(document)) {
        document_drop_empty(document);
        put_in_order(document, kind);
    }
    if (result == 0) {
        result = yaml_text_write(out, document);
        if (result < 0)
            pa_text_append_string(complaint, "it cannot be written as export_workspace does");
    }
    document_free(document);
    return result == 0;
}
