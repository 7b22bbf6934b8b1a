/* SPDX-License-Identifier: MIT */
/**
 * @file document_of.h
 * Objects as the API has them, as documents for files.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_DOCUMENT_OF_H
#define SERVER_WORKFLOW_WORKSPACE_DOCUMENT_OF_H

#include "workflow/workspace/view.h"

/**
 * Composes the documents of all that was read. Objects that cannot be told apart
 * are left out, and noted.
 */
void workspace_view_compose(workspace_view *view);

/** Composes the document of an object that was read; document_free() frees it. */
void workspace_compose(workspace_view *view, workspace_object *object);

/**
 * The chat messages of a template that is JSON text, if their text is the
 * template again, to the byte. *out is untouched for any other template.
 *
 * @return 0 or PORTKEY_ENOMEM
 */
PORTKEY_CHECK_RESULT int document_open_messages(cJSON **out, const char *template);

/** The template of chat messages, to be freed with free(); NULL when out of memory. */
char *document_close_messages(const cJSON *messages);

/**
 * Takes off what is as good as absent: null, empty texts, lists and objects, a template that is not raw, the model
 * in parameters, where it is that of the document, and times that workflows note in the metadata of a prompt.
 */
void document_drop_empty(cJSON *document);

/**
 * Takes secrets off a document, and lists in its member `left_out` where they
 * were. Returns false when out of memory.
 */
bool document_hide_secrets(cJSON *document, const workspace_kind *kind);

#endif
