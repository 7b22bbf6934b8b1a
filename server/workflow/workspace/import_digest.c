/* SPDX-License-Identifier: MIT */
#include "workflow/workspace/import_digest.h"

#include <string.h>

#include "base/encode.h"
#include "workflow/workspace/import_plan.h"

enum { SHA256_BYTES = 32 };

void import_digest_add(import_digest *digest, const char *text)
{
    const char *bytes = text != NULL ? text : "";

    workflow_need(import_flow(digest->import), EVP_DigestUpdate(digest->hash, bytes, strlen(bytes) + 1) == 1);
}

static void add_document(import_digest *digest, const cJSON *document)
{
    char *text = NULL;

    if (document != NULL)
        workflow_need(import_flow(digest->import), document_write(&text, document, NULL) == 0);
    import_digest_add(digest, text);
    portkey_text_free(text);
}

void import_digest_add_file(import_digest *digest, const import_file *file)
{
    import_digest_add(digest, file->path);
    add_document(digest, file->document);
    import_digest_add(digest, file->id);
    add_document(digest, file->object != NULL ? file->object->document : NULL);
}

bool import_digest_begin(import_digest *digest, workspace_import *import)
{
    bool is_begun;

    *digest = (import_digest){import, EVP_MD_CTX_new()};
    is_begun = digest->hash != NULL && EVP_DigestInit_ex(digest->hash, EVP_sha256(), NULL) == 1;
    workflow_need(import_flow(import), is_begun);
    if (!is_begun)
        return false;
    /* A key may not see the id of the workspace: what the caller names is part of it in any case. */
    import_digest_add(digest, document_text(import_flow(import)->arguments, "workspace_id"));
    import_digest_add(digest, import->view.id);
    return true;
}

void import_digest_free(import_digest *digest)
{
    EVP_MD_CTX_free(digest->hash);
}

void import_digest_end(import_digest *digest)
{
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    bool is_whole = EVP_DigestFinal_ex(digest->hash, bytes, &length) == 1 && length == SHA256_BYTES;

    workflow_need(import_flow(digest->import), is_whole);
    if (!is_whole)
        return;
    pa_write_hex(digest->import->digest, bytes, SHA256_BYTES);
    digest->import->digest[2 * SHA256_BYTES] = '\0';
}
