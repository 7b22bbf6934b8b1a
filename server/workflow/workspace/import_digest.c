/* SPDX-License-Identifier: MIT */
#include "workflow/workspace/import_digest.h"

#include <string.h>

#include "base/encode.h"
#include "workflow/workspace/import_plan.h"

enum { SHA256_BYTES = 32, SHORT_BYTES = 4, HEX = 2 * SHA256_BYTES, SHORT_HEX = 2 * SHORT_BYTES };

/* ---- the target ---- */

enum part { SERVER, ORGANISATION, WORKSPACE, PARTS };

static const char *text_of(const workspace_import *import, enum part part)
{
    const workspace_view *view = &import->view;

    switch (part) {
    case SERVER: return view->flow.settings->base_url;
    case ORGANISATION: return view->organisation;
    case WORKSPACE:
    case PARTS: break;
    }
    /* A key may not see the id of the workspace. */
    return view->id[0] != '\0' ? view->id : document_text(view->flow.arguments, "workspace_id");
}

/* The place of a part in the digest of a plan. */
static size_t place_of(enum part part)
{
    return HEX + (size_t)part * (1 + SHORT_HEX) + 1;
}

static bool write_part(workspace_import *import, enum part part)
{
    const char *text = text_of(import, part);
    char *out = import->digest + place_of(part);
    unsigned char bytes[EVP_MAX_MD_SIZE];
    bool is_made = EVP_Digest(text, strlen(text), bytes, NULL, EVP_sha256(), NULL) == 1;

    if (is_made)
        pa_write_hex(out, bytes, SHORT_BYTES);
    out[-1] = '-';
    out[SHORT_HEX] = '\0';
    return is_made;
}

bool import_is_digest(const char *plan)
{
    return strlen(plan) == IMPORT_DIGEST - 1 && strspn(plan, "0123456789abcdef-") == IMPORT_DIGEST - 1;
}

const char *import_differs_from(const workspace_import *import, const char *plan)
{
    static const char *const words[] = {
        NULL,
        "the base URL",
        "the organisation",
        "the base URL and the organisation",
        "the workspace",
        "the base URL and the workspace",
        "the organisation and the workspace",
        "the base URL, the organisation and the workspace",
    };
    unsigned differences = 0;

    if (!import_is_digest(plan))
        return NULL;
    for (unsigned part = 0; part < PARTS; part++)
        if (memcmp(plan + place_of(part), import->digest + place_of(part), SHORT_HEX) != 0)
            differences |= 1U << part;
    return words[differences];
}

/* ---- the whole ---- */

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
    for (unsigned part = 0; part < PARTS; part++)
        import_digest_add(digest, text_of(import, part));
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
    for (unsigned part = 0; part < PARTS; part++)
        workflow_need(import_flow(digest->import), write_part(digest->import, part));
}
