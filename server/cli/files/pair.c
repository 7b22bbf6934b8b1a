/* SPDX-License-Identifier: MIT */
#include "cli/files/pair.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "cli/complain.h"
#include "workflow/document/yaml_text.h"
#include "workflow/workspace/file_identity.h"
#include "workflow/workspace/reference.h"
#include "workflow/workspace/rewrite.h"

enum { MAX_NAME = 256, ENDING = sizeof(".yaml") - 1, MAX_SHOWN_SECRETS = 10 };

/* What a file is of. */
struct subject {
    const workspace_kind *kind;
    const char *identity;
    size_t file;
};

/* The files of one side, what they say, and what they are of. */
struct side {
    folder_files *files;
    cJSON **documents;        /* NULL: of a file that cannot be read */
    char **identities;        /* NULL: not known */
    struct subject *subjects; /* of files whose identity is known, those alike beside each other */
    size_t subject_count;
    const struct side *there; /* where collections are that have no file here; NULL: nowhere */
};

struct pairing {
    struct side there;
    struct side here;
    char **names; /* of the files there, as they are to be; NULL: as they are */
};

static bool complain_of_memory(void)
{
    cli_complain("out of memory");
    return false;
}

static const char *text_of(const folder_file *file)
{
    return file->text.data != NULL ? file->text.data : "";
}

/* ---- what files say ---- */

static bool open_side(struct side *side, folder_files *files, const struct side *there)
{
    side->files = files;
    side->there = there;
    side->documents = calloc(files->count + 1, sizeof(cJSON *));
    side->identities = calloc(files->count + 1, sizeof(char *));
    side->subjects = calloc(files->count + 1, sizeof(*side->subjects));
    return side->documents != NULL && side->identities != NULL && side->subjects != NULL;
}

static void close_side(struct side *side)
{
    for (size_t i = 0; side->documents != NULL && side->identities != NULL && i < side->files->count; i++) {
        document_free(side->documents[i]);
        free(side->identities[i]);
    }
    free(side->documents);
    free(side->identities);
    free(side->subjects);
}

static cJSON *read_document(const folder_file *file)
{
    pa_text complaint = PA_TEXT_INIT(1024);
    cJSON *document = NULL;
    int result = workspace_read_file(&document, workspace_kind_in(file->name), text_of(file),
                                     file->text.length, NULL, &complaint);

    pa_text_free(&complaint);
    if (result == 0)
        return document;
    document_free(document);
    return NULL;
}

static char *identity_at(const struct side *side, size_t i, unsigned level, const char **reason);

static char *collection_at(void *context, const char *path, unsigned level, const char **reason)
{
    const struct side *side = context;
    char name[MAX_NAME];
    const folder_file *file;

    (void)snprintf(name, sizeof(name), "%s.yaml", path);
    file = workspace_is_file_name(name) ? folder_find(side->files, name) : NULL;
    if (file != NULL && workspace_kind_in(name)->id == WORKSPACE_COLLECTION)
        return identity_at(side, (size_t)(file - side->files->files), level, reason);
    if (side->there != NULL)
        return collection_at((void *)side->there, path, level, reason);
    *reason = "its collection is neither in the files nor in the workspace";
    return NULL;
}

static char *identity_at(const struct side *side, size_t i, unsigned level, const char **reason)
{
    const file_surroundings around = {collection_at, (void *)side};

    if (side->documents[i] != NULL)
        return file_identity(workspace_kind_in(side->files->files[i].name), side->documents[i], &around,
                             level, reason);
    *reason = "the file of its collection cannot be read";
    return NULL;
}

static bool identify_all(struct side *side, bool is_checked)
{
    for (size_t i = 0; i < side->files->count; i++)
        side->documents[i] = read_document(&side->files->files[i]);
    for (size_t i = 0; i < side->files->count; i++) {
        const char *reason = NULL;

        side->identities[i] = identity_at(side, i, 0, &reason);
        if (side->identities[i] == NULL && reason == NULL)
            return complain_of_memory();
        if (side->identities[i] == NULL && is_checked) {
            cli_complain("%s: %s", side->files->files[i].name, reason);
            return false;
        }
    }
    return true;
}

/* ---- pairs ---- */

static int compare_subjects(const struct subject *one, const struct subject *other)
{
    if (one->kind != other->kind)
        return one->kind < other->kind ? -1 : 1;
    return strcmp(one->identity, other->identity);
}

/* Those alike in the order of files. */
static int compare_places(const void *a, const void *b)
{
    const struct subject *one = a;
    const struct subject *other = b;
    int order = compare_subjects(one, other);

    return order != 0 ? order : (one->file > other->file) - (one->file < other->file);
}

static void sort_subjects(struct side *side)
{
    side->subject_count = 0;
    for (size_t i = 0; i < side->files->count; i++)
        if (side->identities[i] != NULL)
            side->subjects[side->subject_count++] =
                (struct subject){workspace_kind_in(side->files->files[i].name), side->identities[i], i};
    if (side->subject_count > 0)
        qsort(side->subjects, side->subject_count, sizeof(*side->subjects), compare_places);
}

/* Files of a side that describe the same as one of the other side. */
struct range {
    const struct subject *first;
    size_t count;
};

static struct range files_like(const struct side *side, const struct subject *wanted)
{
    const struct subject *end = side->subjects + side->subject_count;
    struct range range = {side->subjects, 0};
    size_t high = side->subject_count;

    while (high > 0) {
        size_t half = high / 2;
        bool is_before = compare_subjects(&range.first[half], wanted) < 0;

        range.first += is_before ? half + 1 : 0;
        high = is_before ? high - half - 1 : half;
    }
    while (range.first + range.count < end && compare_subjects(&range.first[range.count], wanted) == 0)
        range.count++;
    return range;
}

/* Those here that describe the same as a file there. */
static struct range files_of(const struct pairing *pairing, size_t i)
{
    const struct side *there = &pairing->there;
    const struct subject wanted = {workspace_kind_in(there->files->files[i].name), there->identities[i], i};

    return wanted.identity != NULL ? files_like(&pairing->here, &wanted) : (struct range){NULL, 0};
}

/* The file here that describes the same: of that name, if one does. Returns the count of files here: there is none. */
static size_t find_pair(const struct pairing *pairing, size_t i)
{
    const folder_file *same = folder_find(pairing->here.files, pairing->there.files->files[i].name);
    const struct range alike = files_of(pairing, i);

    for (size_t k = 0; k < alike.count; k++)
        if (same == &pairing->here.files->files[alike.first[k].file])
            return alike.first[k].file;
    return alike.count > 0 ? alike.first[0].file : pairing->here.files->count;
}

static void pair_all(struct pairing *pairing)
{
    folder_files *there = pairing->there.files;
    folder_files *here = pairing->here.files;

    for (size_t i = 0; i < there->count; i++) {
        const struct range alike = files_of(pairing, i);
        size_t pair = find_pair(pairing, i);

        there->files[i].is_paired = pair < here->count;
        for (size_t k = 0; k < alike.count; k++)
            here->files[alike.first[k].file].is_twin = true;
        if (pair < here->count)
            here->files[pair].is_paired = true;
    }
}

/* As an import refuses it: the first file that describes what one before it does. */
static bool refuse_twins(const struct side *side)
{
    const struct subject *twin = NULL;

    for (size_t i = 1; i < side->subject_count; i++)
        if (compare_subjects(&side->subjects[i - 1], &side->subjects[i]) == 0 &&
            (twin == NULL || side->subjects[i].file < twin->file))
            twin = &side->subjects[i];
    if (twin != NULL)
        cli_complain("%s: another file describes an object of the same name: %s",
                     side->files->files[twin->file].name, side->files->files[twin[-1].file].name);
    return twin == NULL;
}

/* ---- names ---- */

/* What is not paired leaves the names of others alone. */
static void write_name(char out[MAX_NAME], const struct pairing *pairing, size_t i)
{
    const char *name = pairing->there.files->files[i].name;
    const char *identity = pairing->there.identities[i];
    const folder_file *taken = folder_find(pairing->here.files, name);
    size_t pair = find_pair(pairing, i);

    if (pair < pairing->here.files->count)
        (void)snprintf(out, MAX_NAME, "%s", pairing->here.files->files[pair].name);
    else if (taken == NULL || (!taken->is_paired && !taken->is_twin) || identity == NULL)
        (void)snprintf(out, MAX_NAME, "%s", name);
    else
        (void)snprintf(out, MAX_NAME, "%.*s-%08x.yaml", (int)(strlen(name) - ENDING), name,
                       (unsigned)pa_hash(PA_HASH_START, identity, strlen(identity)));
}

/* Returns whether one differs; -1 when out of memory. */
static int find_names(struct pairing *pairing)
{
    folder_files *there = pairing->there.files;
    int differs = 0;

    pairing->names = calloc(there->count + 1, sizeof(char *));
    if (pairing->names == NULL)
        return -1;
    for (size_t i = 0; i < there->count; i++) {
        char name[MAX_NAME];

        write_name(name, pairing, i);
        pairing->names[i] = strdup(name);
        if (pairing->names[i] == NULL)
            return -1;
        differs = differs || strcmp(name, there->files[i].name) != 0;
    }
    return differs;
}

/* What a reference of the export is called in the folder. */
struct renaming {
    const struct pairing *pairing;
    char path[MAX_NAME];
};

static const char *renamed(void *context, const char *path)
{
    struct renaming *renaming = context;
    const folder_files *there = renaming->pairing->there.files;
    const folder_file *file;

    (void)snprintf(renaming->path, sizeof(renaming->path), "%s.yaml", path);
    file = folder_find(there, renaming->path);
    if (file == NULL)
        return NULL;
    (void)snprintf(renaming->path, sizeof(renaming->path), "%s",
                   renaming->pairing->names[file - there->files]);
    renaming->path[strlen(renaming->path) - ENDING] = '\0';
    return renaming->path;
}

/* These are what they are, whatever they look like. */
static bool may_refer(const char *member)
{
    return strcmp(member, "name") != 0 && strcmp(member, "slug") != 0 && strcmp(member, "label") != 0;
}

static bool rename_references(const struct pairing *pairing, size_t i)
{
    folder_file *file = &pairing->there.files->files[i];
    struct renaming renaming = {.pairing = pairing};
    pa_text text = PA_TEXT_INIT(WORKSPACE_MAX_FILE);
    bool is_whole = true;
    cJSON *member;

    if (pairing->there.documents[i] == NULL)
        return true;
    cJSON_ArrayForEach(member, pairing->there.documents[i])
    {
        is_whole = is_whole && (!may_refer(member->string) || reference_rename(member, renamed, &renaming));
    }
    is_whole = is_whole && yaml_text_write(&text, pairing->there.documents[i]) == 0;
    pa_text_free(is_whole ? &file->text : &text);
    if (is_whole)
        file->text = text;
    else
        cli_complain("%s: the references in it cannot be renamed", file->name);
    return is_whole;
}

static bool rename_all(struct pairing *pairing)
{
    folder_files *there = pairing->there.files;

    for (size_t i = 0; i < there->count; i++)
        if (!rename_references(pairing, i))
            return false;
    for (size_t i = 0; i < there->count; i++) {
        free(there->files[i].name);
        there->files[i].name = pairing->names[i];
        pairing->names[i] = NULL;
    }
    folder_sort(there);
    for (size_t i = 1; i < there->count; i++)
        if (strcmp(there->files[i - 1].name, there->files[i].name) == 0) {
            cli_complain("%s: two objects would have this file: rename files in the folder",
                         there->files[i].name);
            return false;
        }
    return true;
}

static bool name_all(struct pairing *pairing)
{
    int differs = find_names(pairing);

    if (differs < 0)
        return complain_of_memory();
    return differs == 0 || rename_all(pairing);
}

/* ---- all of it ---- */

static bool pair(struct pairing *pairing, bool is_checked)
{
    if (!identify_all(&pairing->there, false) || !identify_all(&pairing->here, is_checked))
        return false;
    sort_subjects(&pairing->here);
    if (is_checked && !refuse_twins(&pairing->here))
        return false;
    pair_all(pairing);
    return name_all(pairing);
}

bool files_pair(folder_files *there, folder_files *here, bool is_checked)
{
    struct pairing pairing = {.names = NULL};
    bool is_open = open_side(&pairing.there, there, NULL);
    bool is_paired = open_side(&pairing.here, here, &pairing.there) && is_open ? pair(&pairing, is_checked)
                                                                               : complain_of_memory();

    for (size_t i = 0; pairing.names != NULL && i < there->count; i++)
        free(pairing.names[i]);
    free(pairing.names);
    close_side(&pairing.there);
    close_side(&pairing.here);
    return is_paired;
}

/* ---- what they say ---- */

static bool append_meaning(pa_text *out, const folder_file *file)
{
    pa_text complaint = PA_TEXT_INIT(1024);
    bool is_read = workspace_rewrite(out, file->name, text_of(file), file->text.length, &complaint);

    pa_text_free(&complaint);
    return is_read;
}

static bool says_same(const folder_file *a, const folder_file *b)
{
    pa_text one = PA_TEXT_INIT(WORKSPACE_MAX_FILE);
    pa_text other = PA_TEXT_INIT(WORKSPACE_MAX_FILE);
    bool is = append_meaning(&one, a) && append_meaning(&other, b) && one.length == other.length &&
              (one.length == 0 || memcmp(one.data, other.data, one.length) == 0);

    pa_text_free(&one);
    pa_text_free(&other);
    return is;
}

void files_mark_same(folder_files *there, const folder_files *here)
{
    for (size_t i = 0; i < there->count; i++) {
        folder_file *file = &there->files[i];
        const folder_file *present = file->is_paired ? folder_find(here, file->name) : NULL;

        file->stays = present != NULL && says_same(file, present);
    }
}

static void complain_of_secrets(const folder_file *file, const cJSON *pointers)
{
    pa_text text = PA_TEXT_INIT(16 * 1024);
    int count = cJSON_GetArraySize(pointers);
    int shown = 0;
    const cJSON *pointer;

    cJSON_ArrayForEach(pointer, pointers)
    {
        if (shown++ == MAX_SHOWN_SECRETS)
            break;
        pa_text_append_string(&text, shown > 1 ? ", " : "");
        pa_text_append_string(&text, cJSON_IsString(pointer) ? pointer->valuestring : "");
    }
    cli_complain("%s: left out, as they look like secrets: %s%s", file->name,
                 pa_text_failed(&text) ? "" : text.data, count > MAX_SHOWN_SECRETS ? ", and more" : "");
    pa_text_free(&text);
}

void files_complain_secrets(const folder_files *there)
{
    for (size_t i = 0; i < there->count; i++) {
        cJSON *document = read_document(&there->files[i]);
        const cJSON *pointers = document_member(document, "left_out");

        if (cJSON_GetArraySize(pointers) > 0)
            complain_of_secrets(&there->files[i], pointers);
        document_free(document);
    }
}
