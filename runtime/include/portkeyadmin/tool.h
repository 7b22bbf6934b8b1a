/* SPDX-License-Identifier: MIT */
/**
 * @file tool.h
 * The operations as tools for a language model: name, description and JSON
 * Schema of the arguments, ready to send.
 *
 * Nearly every tool calls the operation of the same name. A few operations have
 * a second tool with a narrower description. Tools that take several calls are
 * in workflow.h.
 */
#ifndef PORTKEYADMIN_TOOL_H
#define PORTKEYADMIN_TOOL_H

#include "operation.h"

PORTKEY_BEGIN_DECLS

/** A tool. All are static. */
typedef struct portkey_tool portkey_tool;

/** Returns the number of tools. */
PORTKEY_API size_t portkey_tool_count(void);

/** Returns the tool at an index, in the order of domains; NULL if the index is not below the count. */
PORTKEY_API const portkey_tool *portkey_tool_at(size_t index);

/** Returns the tool with this name (`length` bytes, NUL not needed), or NULL. */
PORTKEY_API const portkey_tool *portkey_tool_find(const char *name, size_t length);

/** Returns the name, such as "list_configs". Static storage, as of the next two. */
PORTKEY_API const char *portkey_tool_name(const portkey_tool *tool);

/** Returns the title for people, such as "List Configs". */
PORTKEY_API const char *portkey_tool_title(const portkey_tool *tool);

/** Returns the name of the domain of its operation, such as "configs". */
PORTKEY_API const char *portkey_tool_domain(const portkey_tool *tool);

/** Returns the operation that the tool calls. */
PORTKEY_API const portkey_operation *portkey_tool_operation(const portkey_tool *tool);

/**
 * Returns the tool as one JSON object with name, title, description,
 * inputSchema and annotations, as in the result of tools/list of the Model
 * Context Protocol.
 *
 * It is serialised at build time and is not NUL-terminated; `length` must not
 * be NULL. Static storage.
 */
PORTKEY_API const char *portkey_tool_descriptor(const portkey_tool *tool, size_t *length);

/**
 * Returns the tool name that one that does not exist most probably means:
 * misspelt, or of words that mean the same, such as "erase_user" for
 * "delete_user". NULL if none comes near; those of experimental operations are
 * not suggested.
 */
PORTKEY_API const char *portkey_tool_suggest(const char *name, size_t length);

/** Returns the number of domains. The last one is that of workflows (workflow.h), which has no operations. */
PORTKEY_API size_t portkey_domain_count(void);

/** Returns the name of a domain, such as "secret-references"; NULL if the index is not below the count. */
PORTKEY_API const char *portkey_domain_name(size_t index);

/** Returns the description of a domain, one sentence; NULL if the index is not below the count. */
PORTKEY_API const char *portkey_domain_description(size_t index);

/** The same for the name of a domain; domains of experimental operations alone are not suggested. */
PORTKEY_API const char *portkey_domain_suggest(const char *name, size_t length);

PORTKEY_END_DECLS

#endif
