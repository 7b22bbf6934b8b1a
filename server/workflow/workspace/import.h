/* SPDX-License-Identifier: MIT */
/**
 * @file import.h
 * Files that are to be in a workspace: what they say, what is there already, and
 * what has to be done.
 *
 * The counterpart of a file is found by what the file says, the name above all
 * (path.h), not by the file's own name; that is what other files refer to it by.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_IMPORT_H
#define SERVER_WORKFLOW_WORKSPACE_IMPORT_H

#include "workflow/workspace/view.h"

/** Values are those of all files together: each takes some 100 bytes as long as the import runs. */
enum { IMPORT_MAX_VALUES = 50000, IMPORT_DIGEST = 92 };

/** What is done about a file. */
typedef enum import_action {
    IMPORT_NOTHING, /* it is so already */
    IMPORT_CREATE,
    IMPORT_UPDATE,
    IMPORT_BY_HAND, /* the API cannot do it, or not without a secret */
} import_action;

/** The calls for it, in their order. */
typedef enum import_stage {
    IMPORT_LATEST,  /* read its latest version, which may have the content already */
    IMPORT_MAKE,    /* create it */
    IMPORT_CHANGE,  /* update it */
    IMPORT_NUMBER,  /* look up the number of the new version */
    IMPORT_PUBLISH, /* make that the live one */
    IMPORT_MARK,    /* give the live version its label */
    IMPORT_STAGES
} import_stage;

/**
 * All calls that change a workspace, in the order in which they are made: each is a step of import_workspace, and what a
 * plan has is taken from here, too. CALL is the name of a macro (operation, kind, stage, what it does in words).
 */
#define IMPORT_CALLS(CALL)                                                                                   \
    CALL("create_collection", WORKSPACE_COLLECTION, IMPORT_MAKE, "create a collection"),                     \
        CALL("create_prompt_label", WORKSPACE_LABEL, IMPORT_MAKE, "create a label"),                         \
        CALL("update_prompt_label", WORKSPACE_LABEL, IMPORT_CHANGE, "update a label"),                       \
        CALL("get_prompt_partial", WORKSPACE_PARTIAL, IMPORT_LATEST,                                         \
             "read the latest version of a partial"),                                                        \
        CALL("create_prompt_partial", WORKSPACE_PARTIAL, IMPORT_MAKE, "create a partial"),                   \
        CALL("update_prompt_partial", WORKSPACE_PARTIAL, IMPORT_CHANGE, "save a new version of a partial"),  \
        CALL("list_partial_versions", WORKSPACE_PARTIAL, IMPORT_NUMBER,                                      \
             "look up the number of that version"),                                                          \
        CALL("publish_partial", WORKSPACE_PARTIAL, IMPORT_PUBLISH, "publish it"),                            \
        CALL("create_guardrail", WORKSPACE_GUARDRAIL, IMPORT_MAKE, "create a guardrail"),                    \
        CALL("update_guardrail", WORKSPACE_GUARDRAIL, IMPORT_CHANGE, "update a guardrail"),                  \
        CALL("create_config", WORKSPACE_CONFIG, IMPORT_MAKE, "create a config"),                             \
        CALL("update_config", WORKSPACE_CONFIG, IMPORT_CHANGE, "update a config"),                           \
        CALL("get_prompt", WORKSPACE_PROMPT, IMPORT_LATEST, "read the latest version of a prompt"),          \
        CALL("create_prompt", WORKSPACE_PROMPT, IMPORT_MAKE, "create a prompt"),                             \
        CALL("update_prompt", WORKSPACE_PROMPT, IMPORT_CHANGE, "save a new version of a prompt"),            \
        CALL("list_prompt_versions", WORKSPACE_PROMPT, IMPORT_NUMBER, "look up the number of that version"), \
        CALL("publish_prompt", WORKSPACE_PROMPT, IMPORT_PUBLISH, "publish it"),                              \
        CALL("update_prompt_version", WORKSPACE_PROMPT, IMPORT_MARK, "label the live version of a prompt"),  \
        CALL("create_usage_limit", WORKSPACE_USAGE_LIMIT, IMPORT_MAKE, "create a usage limit"),              \
        CALL("update_usage_limit", WORKSPACE_USAGE_LIMIT, IMPORT_CHANGE, "update a usage limit"),            \
        CALL("create_rate_limit", WORKSPACE_RATE_LIMIT, IMPORT_MAKE, "create a rate limit"),                 \
        CALL("update_rate_limit", WORKSPACE_RATE_LIMIT, IMPORT_CHANGE, "update a rate limit")

/** Which of them a step makes. */
typedef struct import_call {
    workspace_kind_id kind;
    import_stage stage;
} import_call;

/** Whether a file has its place in the order. */
typedef enum import_visit { IMPORT_NEW, IMPORT_VISITING, IMPORT_VISITED } import_visit;

typedef struct import_file {
    char path[WORKSPACE_MAX_PATH]; /* without ".yaml" */
    const workspace_kind *kind;
    cJSON *document;
    char *identity;
    workspace_object *object; /* its counterpart; NULL: there is none */
    import_action action;
    cJSON *changes;     /* names of members that differ */
    const char *reason; /* why it is to be done by hand */
    bool needs[IMPORT_STAGES];
    import_visit visit; /* while files are brought into an order */
    char id[64];        /* of what was made, or is there */
    char slug[256];
    char version[64]; /* the id of the version that is to be live */
    int64_t number;   /* of that; 0: not known */
} import_file;

/** The state of an import. */
typedef struct workspace_import {
    workspace_view view; /* first, so that one is the other */
    import_file *files;  /* once planned, in an order in which each refers to those before it */
    size_t count;
    size_t values_left;         /* of IMPORT_MAX_VALUES */
    import_file **by_path;      /* all files, in the order of paths */
    char digest[IMPORT_DIGEST]; /* of the plan; import_digest.h has its parts */
    bool is_applied;            /* what is composed is sent, so all of it has to be known */
} workspace_import;

/** Reads the argument `files`. Returns false after workflow_refuse(). */
bool import_read(workspace_import *import);

void import_free(workspace_import *import);

/**
 * Finds counterparts, compares, and checks that all that will be sent can be.
 * To be called when the view was read.
 *
 * @return false after workflow_reject(), or when the run is short of memory
 */
bool import_plan(workspace_import *import);

/** Whether a text has the form of a plan's digest. */
bool import_is_digest(const char *plan);

/**
 * What the target of another plan differs in from that of this one, in words;
 * NULL: nothing, or the text is no digest of a plan. To be called after
 * import_plan().
 */
const char *import_differs_from(const workspace_import *import, const char *plan);

/** Lets files be found where they are now. Returns false when out of memory. */
bool import_index(workspace_import *import);

/** The file of that path; NULL: none. */
import_file *import_file_at(const workspace_import *import, const char *path);

/** Puts the plan into an answer. */
void import_put_plan(workspace_import *import, cJSON *answer);

/** The operation of a stage; NULL: objects of that kind have no such stage. */
const char *import_operation(const workspace_kind *kind, import_stage stage);

/** Whether an update can empty a member that a file of that kind does not have. */
bool import_can_empty(const workspace_kind *kind, const char *member);

/** The label of that name: its id; NULL: there is none in the workspace, nor in the files. "" is in the files alone. */
const char *import_label(const workspace_import *import, const char *name);

/** The id of the collection that has what names none; NULL: there is none. */
const char *import_default_collection(const workspace_import *import);

/**
 * Composes the arguments of the call of a stage. What is not made yet has an id of zeros; while a plan is applied
 * workflow_refuse() is called in place of that.
 */
void import_compose(workspace_import *import, const import_file *file, import_stage stage, cJSON *arguments);

/** Whether a version of a prompt or partial, as the API has it, has the content of the file. */
bool import_is_version(workspace_import *import, const import_file *file, const cJSON *version);

#endif
