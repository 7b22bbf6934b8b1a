/* SPDX-License-Identifier: MIT */
#include "mcp/document.h"

#include <stdlib.h>

/* A level or two more than an incoming message may have: what it holds is wrapped when we keep it. */
enum { MAX_DEPTH = 132 };

bool mcp_document_take(mcp_document *document, pa_text *text)
{
    const portkey_json_limits limits = {.max_depth = MAX_DEPTH};
    mcp_document taken = {.json = NULL};
    size_t length = text->length;

    if (pa_text_failed(text)) {
        pa_text_free(text);
        return false;
    }
    taken.text = pa_text_take(text);
    if (taken.text == NULL || portkey_json_parse(&taken.json, taken.text, length, &limits, NULL) < 0) {
        free(taken.text);
        return false;
    }
    mcp_document_free(document);
    *document = taken;
    return true;
}

void mcp_document_free(mcp_document *document)
{
    portkey_json_free(document->json);
    free(document->text);
    *document = (mcp_document){.json = NULL};
}

portkey_value mcp_document_root(const mcp_document *document)
{
    static const portkey_value none = {NULL, 0};

    return document->json != NULL ? portkey_json_root(document->json) : none;
}
