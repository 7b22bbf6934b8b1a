/* SPDX-License-Identifier: MIT */
/* Files and their counterparts: which there are, what differs, and in which order it is done. */
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/encode.h"
#include "catalog/tool_text.h"
#include "workflow/workspace/document_of.h"
#include "workflow/workspace/import.h"
#include "workflow/workspace/path.h"
#include "workflow/workspace/reference.h"

enum { MAX_MEANING = WORKSPACE_MAX_PATH + 16, SHA256_BYTES = 32 };

static workflow *flow_of(workspace_import *import)
{
    return &import->view.flow;
}

static bool refuse(workspace_import *import, const import_file *file, const char *reason)
{
    (void)workflow_refuse(flow_of(import), "%s.yaml: %.800s", file->path, reason);
    return false;
}

static bool is_fine(workspace_import *import)
{
    return !flow_of(import)->is_short && !flow_of(import)->is_refused;
}

/* ---- counterparts ---- */

static char *identify(workspace_import *import, const import_file *file, unsigned level);

/* Of a reference such as "${collections/shop}" as the value of a member; "" where the member is absent. */
static char *identity_around(workspace_import *import, const import_file *file, const char *member,
                             unsigned level)
{
    const char *reference = document_text(file->document, member);
    char path[WORKSPACE_MAX_PATH];
    const import_file *other;
    const workspace_object *object;
    size_t length;

    if (!document_has(file->document, member))
        return strdup("");
    length = reference != NULL ? strlen(reference) : 0;
    if (length < 4 || length >= sizeof(path) || strncmp(reference, "${", 2) != 0 ||
        reference[length - 1] != '}') {
        (void)refuse(import, file, "collections are named like ${collections/shop}");
        return NULL;
    }
    (void)snprintf(path, sizeof(path), "%.*s", (int)length - 3, reference + 2);
    other = import_file_at(import, path);
    object = other == NULL ? workspace_view_at(&import->view, path) : NULL;
    if (other != NULL && other->kind->id == WORKSPACE_COLLECTION)
        return identify(import, other, level + 1);
    if (object != NULL && object->kind->id == WORKSPACE_COLLECTION)
        return strdup(object->identity);
    (void)refuse(import, file, "its collection is neither in the files nor in the workspace");
    return NULL;
}

static char *identity_within(workspace_import *import, const import_file *file, const char *member,
                             unsigned level)
{
    char *around = identity_around(import, file, member, level);
    char *identity =
        around != NULL ? workspace_identity(around, document_text(file->document, "name")) : NULL;

    free(around);
    return identity;
}

/* NULL when out of memory, or after a refusal. */
static char *identify(workspace_import *import, const import_file *file, unsigned level)
{
    const char *name = document_text(file->document, "name");

    if (level > WORKSPACE_MAX_LEVELS) {
        (void)refuse(import, file, "collections are nested too deeply, or in a circle");
        return NULL;
    }
    switch (file->kind->id) {
    case WORKSPACE_COLLECTION: return identity_within(import, file, "parent", level);
    case WORKSPACE_PROMPT: return identity_within(import, file, "collection", level);
    case WORKSPACE_INTEGRATION: return workspace_identity("", document_text(file->document, "slug"));
    case WORKSPACE_USAGE_LIMIT:
    case WORKSPACE_RATE_LIMIT:
        return name != NULL && name[0] != '\0' ? workspace_identity("", name)
                                               : workspace_limit_identity(file->document);
    default: return workspace_identity("", name);
    }
}

static void keep_text(char *out, size_t size, const char *text)
{
    (void)snprintf(out, size, "%s", text != NULL ? text : "");
}

static bool take_counterpart(workspace_import *import, import_file *file, workspace_object *object,
                             size_t count)
{
    if (count > 1)
        return refuse(import, file, "the workspace has several of that name: rename all but one");
    if (object->document == NULL)
        return refuse(import, file, "what the workspace has of that name could not be read");
    file->object = object;
    keep_text(file->id, sizeof(file->id), document_text(object->row, "id"));
    keep_text(file->slug, sizeof(file->slug), document_text(object->row, "slug"));
    keep_text(file->version, sizeof(file->version), document_text(object->row, "prompt_version_id"));
    return true;
}

/* A list that was not read to its end would let things be created that are there. */
static bool find_counterpart(workspace_import *import, import_file *file)
{
    size_t count = 0;
    workspace_object *object;

    if (!import->view.is_whole[file->kind->id])
        return refuse(import, file, "what the workspace has of this kind could not be read to the end");
    file->identity = identify(import, file, 0);
    workflow_need(flow_of(import), file->identity != NULL || flow_of(import)->is_refused);
    if (file->identity == NULL)
        return false;
    object = workspace_view_named(&import->view, file->kind, file->identity, &count);
    return object == NULL || take_counterpart(import, file, object, count);
}

static int compare_identities(const void *a, const void *b)
{
    const import_file *one = *(import_file *const *)a;
    const import_file *other = *(import_file *const *)b;

    return one->kind != other->kind ? (one->kind < other->kind ? -1 : 1)
                                    : strcmp(one->identity, other->identity);
}

static bool refuse_twins(workspace_import *import)
{
    import_file **files = malloc((import->count + 1) * sizeof(import_file *));
    bool is_fine = true;

    workflow_need(flow_of(import), files != NULL);
    if (files == NULL)
        return false;
    for (size_t i = 0; i < import->count; i++)
        files[i] = &import->files[i];
    qsort(files, import->count, sizeof(import_file *), compare_identities);
    for (size_t i = 1; is_fine && i < import->count; i++)
        if (compare_identities(&files[i - 1], &files[i]) == 0)
            is_fine = refuse(import, files[i], "another file describes an object of the same name");
    free(files);
    return is_fine;
}

/* ---- what differs ---- */

struct meaning {
    workspace_import *import;
    char text[MAX_MEANING];
};

/* As the document of the counterpart has it; what is not there yet is like nothing that is. */
static const char *canonical(void *context, const char *path)
{
    struct meaning *meaning = context;
    const import_file *file = meaning->import != NULL ? import_file_at(meaning->import, path) : NULL;

    if (file == NULL)
        (void)snprintf(meaning->text, sizeof(meaning->text), "${%s}", path);
    else if (file->object != NULL)
        (void)snprintf(meaning->text, sizeof(meaning->text), "${%s}", file->object->path);
    else
        (void)snprintf(meaning->text, sizeof(meaning->text), "${new %s}", path);
    return meaning->text;
}

static void close_messages(workspace_import *import, cJSON *document)
{
    const cJSON *messages = document_member(document, "messages");
    char *text;

    if (messages == NULL)
        return;
    text = document_close_messages(messages);
    workflow_need(flow_of(import), text != NULL && document_set_text(document, "string", text));
    cJSON_DeleteItemFromObjectCaseSensitive(document, "messages");
    free(text);
}

/* The API adds the model to parameters. */
static void take_off_model(cJSON *document)
{
    const char *model = document_text(document, "model");
    cJSON *parameters = document_member(document, "parameters");
    const char *own = document_text(parameters, "model");

    if (model != NULL && own != NULL && strcmp(model, own) == 0)
        cJSON_DeleteItemFromObjectCaseSensitive(parameters, "model");
}

/* A document in the form in which two are compared: that of a file, or of the workspace. */
static cJSON *comparable(workspace_import *import, const workspace_kind *kind, const cJSON *document,
                         bool is_file)
{
    struct meaning meaning = {.import = is_file ? import : NULL};
    cJSON *copy = workflow_keep(flow_of(import), document);

    workflow_need(flow_of(import), reference_resolve(copy, canonical, &meaning));
    close_messages(import, copy);
    take_off_model(copy);
    document_drop_empty(copy);
    workflow_need(flow_of(import), document_hide_secrets(copy, kind));
    return copy;
}

/* A note of a version makes no new one, and a label that a file does not name may stay. */
static bool is_compared(const cJSON *wanted, const char *name)
{
    return strcmp(name, "version_description") != 0 &&
           (strcmp(name, "label") != 0 || document_has(wanted, name));
}

/* Adds the names of members that differ between a file and a document of the workspace. */
static void compare(workspace_import *import, const import_file *file, const cJSON *document, cJSON *names)
{
    workflow *flow = flow_of(import);
    cJSON *wanted = comparable(import, file->kind, file->document, true);
    cJSON *present = comparable(import, file->kind, document, false);

    for (size_t i = 0; file->kind->members[i] != NULL; i++) {
        const char *name = file->kind->members[i];

        if (is_compared(wanted, name) &&
            !document_equals(document_member(wanted, name), document_member(present, name), &flow->is_short))
            workflow_add_text(flow, names, "%s", name);
    }
    if (!document_equals(document_member(wanted, "left_out"), document_member(present, "left_out"),
                         &flow->is_short))
        workflow_add_text(flow, names, "left_out");
    document_free(wanted);
    document_free(present);
}

/* What is not of a version: it is the prompt's, or given to the version later. */
static bool is_of_version(const char *name)
{
    return strcmp(name, "name") != 0 && strcmp(name, "collection") != 0 && strcmp(name, "label") != 0;
}

bool import_is_version(workspace_import *import, const import_file *file, const cJSON *version)
{
    workspace_object object = {.kind = file->kind, .row = workflow_keep(flow_of(import), version)};
    cJSON *names = cJSON_CreateArray();
    const cJSON *name;
    bool is_same = true;

    workflow_need(flow_of(import), names != NULL);
    workspace_compose(&import->view, &object);
    if (!flow_of(import)->is_short)
        compare(import, file, object.document, names);
    cJSON_ArrayForEach(name, names)
    {
        is_same = is_same && !is_of_version(name->valuestring);
    }
    document_free(names);
    document_free(object.row);
    document_free(object.document);
    return is_same;
}

/* ---- what is done ---- */

static bool changes(const import_file *file, const char *name)
{
    return document_has_text(file->changes, name);
}

/* Whether the file is without a member that the API takes no empty value for, or that stays if it is not sent. */
static bool lacks_for_good(const import_file *file)
{
    const cJSON *name;

    cJSON_ArrayForEach(name, file->changes)
    {
        if (!document_has(file->document, name->valuestring) &&
            !import_can_empty(file->kind, name->valuestring))
            return true;
    }
    return false;
}

/* What objects of its kind have that cannot be changed, or cannot be made. */
static const char *reason_of_kind(const import_file *file)
{
    switch (file->kind->id) {
    case WORKSPACE_PARTIAL:
        return changes(file, "collection") ? "a partial cannot be moved to another collection" : NULL;
    case WORKSPACE_INTEGRATION: return "an integration needs its key: do it by hand";
    case WORKSPACE_GUARDRAIL: return changes(file, "target") ? "target cannot be changed" : NULL;
    case WORKSPACE_USAGE_LIMIT:
        return changes(file, "type") || changes(file, "group_by") ? "type and group_by cannot be changed"
                                                                  : NULL;
    case WORKSPACE_RATE_LIMIT:
        return changes(file, "type") || changes(file, "group_by") || changes(file, "target") ||
                       changes(file, "description")
                   ? "type, group_by, target and description cannot be changed"
                   : NULL;
    default: return NULL;
    }
}

/* NULL: nothing of it has to be done by hand. */
static const char *reason_by_hand(const import_file *file)
{
    const char *reason = reason_of_kind(file);

    if (document_has(file->document, "left_out") || changes(file, "left_out"))
        return "it has secrets, which files do not have (left_out): do it by hand";
    if (reason == NULL && file->object != NULL && lacks_for_good(file))
        return "it has a member that the file does not have, and that cannot be emptied";
    return reason;
}

static bool has_versions(const workspace_kind *kind)
{
    return kind->id == WORKSPACE_PROMPT || kind->id == WORKSPACE_PARTIAL;
}

static void plan_update(import_file *file)
{
    bool is_only_label = cJSON_GetArraySize(file->changes) == 1 && changes(file, "label");
    bool has_content = !is_only_label;

    file->action = IMPORT_UPDATE;
    file->needs[IMPORT_CHANGE] = has_content;
    file->needs[IMPORT_LATEST] = has_content && has_versions(file->kind);
    file->needs[IMPORT_NUMBER] = has_content && has_versions(file->kind);
    file->needs[IMPORT_PUBLISH] = has_content && has_versions(file->kind);
    file->needs[IMPORT_MARK] = document_has(file->document, "label");
}

static void plan_creation(import_file *file)
{
    file->action = IMPORT_CREATE;
    file->needs[IMPORT_MAKE] = true;
    file->needs[IMPORT_MARK] = document_has(file->document, "label");
}

static void plan_file(workspace_import *import, import_file *file)
{
    if (file->object != NULL)
        compare(import, file, file->object->document, file->changes);
    if (file->object != NULL && cJSON_GetArraySize(file->changes) == 0)
        return;
    file->reason = reason_by_hand(file);
    if (file->reason != NULL)
        file->action = IMPORT_BY_HAND;
    else if (file->object != NULL)
        plan_update(file);
    else
        plan_creation(file);
}

/* ---- the order ---- */

/* A walk through files, each after those that it refers to. */
struct walk {
    workspace_import *import;
    import_file *file; /* whose references are looked at */
    import_file *order;
    size_t count;
    unsigned level;
    bool is_fine;
};

static bool refuse_reference(struct walk *walk, const char *path, const char *what)
{
    char reason[WORKSPACE_MAX_PATH + 128];

    (void)snprintf(reason, sizeof(reason), "it refers to %s, %s", path, what);
    return refuse(walk->import, walk->file, reason);
}

static bool visit(struct walk *walk, import_file *file);

/* What has to be made before the file that refers to it. */
static bool visit_before(struct walk *walk, import_file *other)
{
    import_file *file = walk->file;
    bool is_fine;

    if (other->action == IMPORT_BY_HAND)
        return refuse_reference(walk, other->path, "which has to be made by hand before");
    if (other->kind->id > file->kind->id)
        return refuse_reference(walk, other->path, "which is not made before it");
    walk->level++;
    is_fine = visit(walk, other);
    walk->level--;
    walk->file = file;
    return is_fine;
}

static const char *follow(void *context, const char *path)
{
    struct walk *walk = context;
    import_file *other = import_file_at(walk->import, path);

    if (!walk->is_fine || strcmp(path, "workspace") == 0)
        return NULL;
    if (other != NULL)
        walk->is_fine = other->object != NULL || visit_before(walk, other);
    else if (workspace_view_at(&walk->import->view, path) == NULL)
        walk->is_fine = refuse_reference(walk, path, "which is neither in the files nor in the workspace");
    return NULL;
}

static bool visit(struct walk *walk, import_file *file)
{
    cJSON *copy;

    if (file->visit == IMPORT_VISITED)
        return true;
    if (file->visit == IMPORT_VISITING || walk->level > WORKSPACE_MAX_LEVELS)
        return refuse(walk->import, file, "files refer to each other in a circle, or in too long a row");
    file->visit = IMPORT_VISITING;
    walk->file = file;
    copy = workflow_keep(flow_of(walk->import), file->document);
    workflow_need(flow_of(walk->import), reference_resolve(copy, follow, walk));
    document_free(copy);
    file->visit = IMPORT_VISITED;
    walk->order[walk->count++] = *file;
    return walk->is_fine && is_fine(walk->import);
}

/* Files are found by their paths while they are moved: the old array stays until all are. */
static bool put_in_order(workspace_import *import)
{
    struct walk walk = {.import = import, .is_fine = true};

    walk.order = calloc(import->count + 1, sizeof(*walk.order));
    workflow_need(flow_of(import), walk.order != NULL);
    for (size_t kind = 0; kind < WORKSPACE_KINDS && walk.order != NULL; kind++)
        for (size_t i = 0; walk.is_fine && i < import->count; i++)
            if (import->files[i].kind->id == kind)
                walk.is_fine = visit(&walk, &import->files[i]);
    if (walk.order == NULL || walk.count < import->count) {
        free(walk.order);
        return false;
    }
    free(import->files);
    import->files = walk.order;
    workflow_need(flow_of(import), import_index(import));
    return walk.is_fine;
}

/* ---- the digest ---- */

static void add_text(EVP_MD_CTX *hash, const char *text)
{
    (void)EVP_DigestUpdate(hash, text != NULL ? text : "", (text != NULL ? strlen(text) : 0) + 1);
}

static void add_document(workspace_import *import, EVP_MD_CTX *hash, const cJSON *document)
{
    char *text = NULL;

    if (document != NULL)
        workflow_need(flow_of(import), document_write(&text, document, NULL) == 0);
    add_text(hash, text);
    portkey_text_free(text);
}

static void add_file(workspace_import *import, EVP_MD_CTX *hash, const import_file *file)
{
    add_text(hash, file->path);
    add_document(import, hash, file->document);
    add_text(hash, file->id);
    add_document(import, hash, file->object != NULL ? file->object->document : NULL);
}

/* A key may not see the id of the workspace: what the caller names is part of it in any case. */
static void add_workspace(workspace_import *import, EVP_MD_CTX *hash)
{
    add_text(hash, document_text(flow_of(import)->arguments, "workspace_id"));
    add_text(hash, import->view.id);
}

static bool end_digest(workspace_import *import, EVP_MD_CTX *hash)
{
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned length = 0;

    if (EVP_DigestFinal_ex(hash, bytes, &length) != 1 || length != SHA256_BYTES)
        return false;
    pa_write_hex(import->digest, bytes, SHA256_BYTES);
    import->digest[2 * SHA256_BYTES] = '\0';
    return true;
}

/* ---- whether it can be done ---- */

static bool check_label(workspace_import *import, const import_file *file)
{
    const char *name = document_text(file->document, "label");

    return !document_has(file->document, "label") || (name != NULL && import_label(import, name) != NULL) ||
           refuse(import, file, "its label is neither in the files nor in the workspace");
}

static bool check_collection(workspace_import *import, const import_file *file)
{
    return file->kind->id != WORKSPACE_PROMPT || document_has(file->document, "collection") ||
           import_default_collection(import) != NULL ||
           refuse(import, file, "it names no collection, and the workspace has no default one");
}

static bool is_offered(workspace_import *import, const import_file *file, const char *name)
{
    pa_text complaint = PA_TEXT_INIT(1024);
    bool is = workflow_may_call(flow_of(import), portkey_operation_find(name), &complaint) ||
              refuse(import, file, complaint.data != NULL ? complaint.data : "out of memory");

    pa_text_free(&complaint);
    return is;
}

static bool refuse_request(workspace_import *import, const import_file *file, const portkey_error *error)
{
    pa_text reason = PA_TEXT_INIT(64 * 1024);

    tool_text_append_error(&reason, error, NULL);
    (void)refuse(import, file, pa_text_failed(&reason) ? error->message : reason.data);
    pa_text_free(&reason);
    return false;
}

/* What would be sent is checked before anything is, and is part of the digest. */
static bool check_request(workspace_import *import, EVP_MD_CTX *hash, const import_file *file,
                          import_stage stage)
{
    const char *name = import_operation(file->kind, stage);
    cJSON *arguments;
    portkey_request *request = NULL;
    portkey_error error = {.code = PORTKEY_OK};
    char *text = NULL;
    int result = PORTKEY_ENOMEM;

    if (name == NULL)
        return refuse(import, file, "what differs there cannot be changed");
    if (!is_offered(import, file, name))
        return false;
    arguments = cJSON_CreateObject();
    workflow_need(flow_of(import), arguments != NULL);
    if (arguments != NULL)
        import_compose(import, file, stage, arguments);
    if (!flow_of(import)->is_short)
        result = document_write(&text, arguments, &error);
    add_text(hash, name);
    add_text(hash, text);
    if (result == 0)
        result = portkey_request_new(&request, portkey_operation_find(name), text, strlen(text), &error);
    portkey_request_free(request);
    portkey_text_free(text);
    document_free(arguments);
    workflow_need(flow_of(import), result != PORTKEY_ENOMEM);
    return result == 0 || result == PORTKEY_ENOMEM || refuse_request(import, file, &error);
}

static bool check_file(workspace_import *import, EVP_MD_CTX *hash, const import_file *file)
{
    if (file->action == IMPORT_CREATE && (!check_label(import, file) || !check_collection(import, file)))
        return false;
    if (file->action == IMPORT_UPDATE && !check_label(import, file))
        return false;
    for (int stage = 0; stage < IMPORT_STAGES; stage++)
        if (file->needs[stage] && !check_request(import, hash, file, (import_stage)stage))
            return false;
    return true;
}

static bool check_files(workspace_import *import, EVP_MD_CTX *hash)
{
    for (size_t i = 0; i < import->count && is_fine(import); i++) {
        add_file(import, hash, &import->files[i]);
        if (!check_file(import, hash, &import->files[i]))
            return false;
    }
    return is_fine(import);
}

/* The digest is of the files, of what the workspace has in their places, and of all that would be sent. */
static bool check_all(workspace_import *import)
{
    EVP_MD_CTX *hash = EVP_MD_CTX_new();
    bool is_begun = hash != NULL && EVP_DigestInit_ex(hash, EVP_sha256(), NULL) == 1;
    bool is_checked = false;

    workflow_need(flow_of(import), is_begun);
    if (is_begun) {
        add_workspace(import, hash);
        is_checked = check_files(import, hash);
    }
    if (is_checked)
        workflow_need(flow_of(import), end_digest(import, hash));
    EVP_MD_CTX_free(hash);
    return is_checked && is_fine(import);
}

/* ---- the plan ---- */

bool import_plan(workspace_import *import)
{
    workspace_view_compose(&import->view);
    for (size_t i = 0; i < import->count && is_fine(import); i++)
        if (!find_counterpart(import, &import->files[i]))
            return false;
    if (!is_fine(import) || !refuse_twins(import))
        return false;
    for (size_t i = 0; i < import->count; i++)
        plan_file(import, &import->files[i]);
    if (!is_fine(import) || !put_in_order(import))
        return false;
    return check_all(import);
}

static const char *word_for(import_action action)
{
    static const char *const words[] = {"unchanged", "create", "update", "by_hand"};

    return words[action];
}

static void put_change(workspace_import *import, cJSON *changes, const import_file *file)
{
    workflow *flow = flow_of(import);
    cJSON *entry = cJSON_CreateObject();

    workflow_put_text(flow, entry, "file", file->path);
    workflow_put_text(flow, entry, "action", word_for(file->action));
    if (file->object != NULL)
        workflow_put(flow, entry, "changes", file->changes);
    workflow_put_text(flow, entry, "reason", file->reason);
    workflow_need(flow, document_append(changes, entry));
}

static bool has_file(const workspace_import *import, const workspace_object *object)
{
    for (size_t i = 0; i < import->count; i++)
        if (import->files[i].object == object)
            return true;
    return false;
}

void import_put_plan(workspace_import *import, cJSON *answer)
{
    workflow *flow = flow_of(import);
    cJSON *changes = workflow_put_array(flow, answer, "changes");
    cJSON *others;
    int64_t unchanged = 0;

    for (size_t i = 0; i < import->count; i++) {
        if (import->files[i].action == IMPORT_NOTHING)
            unchanged++;
        else
            put_change(import, changes, &import->files[i]);
    }
    workflow_need(flow, document_set_integer(answer, "unchanged", unchanged));
    others = workflow_put_array(flow, answer, "not_in_files");
    for (size_t i = 0; i < import->view.count; i++)
        if (import->view.objects[i].document != NULL && !has_file(import, &import->view.objects[i]))
            workflow_add_text(flow, others, "%s", import->view.objects[i].path);
}
