/* SPDX-License-Identifier: MIT */
/* Whether a plan can be carried out: all that would be sent is composed and checked before anything is. */
#include <string.h>

#include "catalog/tool_text.h"
#include "workflow/workspace/import_digest.h"
#include "workflow/workspace/import_plan.h"

static bool check_label(workspace_import *import, const import_file *file)
{
    const char *name = document_text(file->document, "label");

    return !document_has(file->document, "label") || (name != NULL && import_label(import, name) != NULL) ||
           import_refuse(import, file, "its label is neither in the files nor in the workspace");
}

static bool check_collection(workspace_import *import, const import_file *file)
{
    return file->kind->id != WORKSPACE_PROMPT || document_has(file->document, "collection") ||
           import_default_collection(import) != NULL ||
           import_refuse(import, file, "it names no collection, and the workspace has no default one");
}

static bool is_offered(workspace_import *import, const import_file *file, const char *name)
{
    pa_text complaint = PA_TEXT_INIT(1024);
    bool is = workflow_may_call(import_flow(import), portkey_operation_find(name), &complaint) ||
              import_refuse(import, file, complaint.data != NULL ? complaint.data : "out of memory");

    pa_text_free(&complaint);
    return is;
}

/* Members have the names of the arguments that they become. */
static void append_violations(pa_text *out, const portkey_error *error)
{
    for (size_t i = 0; i < error->violation_count && i < PORTKEY_MAX_VIOLATIONS; i++) {
        const portkey_violation *violation = &error->violations[i];

        pa_text_append_string(out, i > 0 ? "; " : "");
        pa_text_append_string(out, violation->pointer);
        pa_text_append_string(out, violation->pointer[0] != '\0' ? ": expected " : "expected ");
        pa_text_append_string(out, violation->expected);
    }
    pa_text_append_string(out, "; correct the file");
}

static bool refuse_request(workspace_import *import, const import_file *file, const portkey_error *error)
{
    pa_text reason = PA_TEXT_INIT(64 * 1024);

    if (error->violation_count > 0)
        append_violations(&reason, error);
    else
        tool_text_append_error(&reason, error, NULL);
    (void)import_refuse(import, file, pa_text_failed(&reason) ? error->message : reason.data);
    pa_text_free(&reason);
    return false;
}

/* It is part of the digest. */
static int make_request(portkey_request **out, import_digest *digest, const import_file *file,
                        import_stage stage, portkey_error *error)
{
    workspace_import *import = digest->import;
    const char *name = import_operation(file->kind, stage);
    cJSON *arguments = cJSON_CreateObject();
    char *text = NULL;
    int result = PORTKEY_ENOMEM;

    workflow_need(import_flow(import), arguments != NULL);
    if (arguments != NULL)
        import_compose(import, file, stage, arguments);
    if (!import_flow(import)->is_short)
        result = document_write(&text, arguments, error);
    import_digest_add(digest, name);
    import_digest_add(digest, text);
    if (result == 0)
        result = workflow_make_request(out, import_flow(import), portkey_operation_find(name), text,
                                       strlen(text), error);
    portkey_text_free(text);
    document_free(arguments);
    return result;
}

static bool check_request(import_digest *digest, const import_file *file, import_stage stage)
{
    workspace_import *import = digest->import;
    const char *name = import_operation(file->kind, stage);
    portkey_request *request = NULL;
    portkey_error error = {.code = PORTKEY_OK};
    int result;

    if (name == NULL)
        return import_refuse(import, file, "what differs there cannot be changed");
    if (!is_offered(import, file, name))
        return false;
    result = make_request(&request, digest, file, stage, &error);
    portkey_request_free(request);
    workflow_need(import_flow(import), result != PORTKEY_ENOMEM);
    return result == 0 || result == PORTKEY_ENOMEM || refuse_request(import, file, &error);
}

static bool check_file(import_digest *digest, const import_file *file)
{
    bool is_made = file->action == IMPORT_CREATE;
    bool is_changed = is_made || file->action == IMPORT_UPDATE;

    if (is_changed && !check_label(digest->import, file))
        return false;
    if (is_made && !check_collection(digest->import, file))
        return false;
    for (int stage = 0; stage < IMPORT_STAGES; stage++)
        if (file->needs[stage] && !check_request(digest, file, (import_stage)stage))
            return false;
    return true;
}

static bool check_files(import_digest *digest)
{
    workspace_import *import = digest->import;

    for (size_t i = 0; i < import->count && import_is_fine(import); i++) {
        import_digest_add_file(digest, &import->files[i]);
        if (!check_file(digest, &import->files[i]))
            return false;
    }
    return import_is_fine(import);
}

bool import_check(workspace_import *import)
{
    import_digest digest;
    bool is_checked = import_digest_begin(&digest, import) && check_files(&digest);

    if (is_checked)
        import_digest_end(&digest);
    import_digest_free(&digest);
    return is_checked && import_is_fine(import);
}
