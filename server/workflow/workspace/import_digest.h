/* SPDX-License-Identifier: MIT */
/**
 * @file import_digest.h
 * The digest of a plan: of its target, of the files, of what the workspace has in
 * their places, and of all that would be sent. No API key is in it, and nothing
 * that looks like a secret in the workspace.
 *
 * Three short digests follow it, each behind a hyphen: of the base URL, of the
 * organisation and of the workspace. They say what another target differs in.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_IMPORT_DIGEST_H
#define SERVER_WORKFLOW_WORKSPACE_IMPORT_DIGEST_H

#include <openssl/evp.h>

#include "workflow/workspace/import.h"

/** One that is being made. */
typedef struct import_digest {
    workspace_import *import;
    EVP_MD_CTX *hash;
} import_digest;

/** Begins one, with the target; to be freed in any case. Returns false when the run is short of memory. */
bool import_digest_begin(import_digest *digest, workspace_import *import);
void import_digest_free(import_digest *digest);

/** Adds a text; NULL counts as an empty one. */
void import_digest_add(import_digest *digest, const char *text);

/** Adds a file, and what the workspace has in its place. */
void import_digest_add_file(import_digest *digest, const import_file *file);

/** Writes it into the import, with those of the target. */
void import_digest_end(import_digest *digest);

#endif
