/* SPDX-License-Identifier: MIT */
/**
 * @file file_identity.h
 * What a file is found by: the identity of what it describes (path.h), from what
 * it says. import_workspace and the commands pair files and objects by it.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_FILE_IDENTITY_H
#define SERVER_WORKFLOW_WORKSPACE_FILE_IDENTITY_H

#include "workflow/document/document.h"
#include "workflow/workspace/kind.h"

/** Where files of collections are. */
typedef struct file_surroundings {
    /**
     * The identity of the collection at a path such as "collections/shop".
     *
     * @param level to be passed on to file_identity(), one more
     * @return to be freed with free(); NULL with *reason set, or when out of memory
     */
    char *(*collection_at)(void *context, const char *path, unsigned level, const char **reason);
    void *context;
} file_surroundings;

/**
 * The identity of what a file describes.
 *
 * @param document one that workspace_read_file() took
 * @param level 0: of collections that the file is within, others are above
 * @param reason receives a static text where there is no identity
 * @return to be freed with free(); NULL with *reason set, or when out of memory
 */
char *file_identity(const workspace_kind *kind, const cJSON *document, const file_surroundings *around,
                    unsigned level, const char **reason);

#endif
