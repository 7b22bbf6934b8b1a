/* SPDX-License-Identifier: MIT */
/**
 * @file tool.h
 * The operations as tools for a language model: a name, a description and a
 * JSON Schema of the arguments, ready to send.
 *
 * Nearly every tool is the operation of the same name. A few operations carry
 * a second, narrower-worded tool.
 */
#ifndef PORTKEYADMIN_TOOL_H
#define PORTKEYADMIN_TOOL_H

#include "operation.h"

PORTKEY_BEGIN_DECLS

typedef struct portkey_tool portkey_tool;

PORTKEY_API size_t portkey_tool_count(void);

/** The tool at an index below the count, in the order of domains; NULL beyond. */
PORTKEY_API const portkey_tool *portkey_tool_at(size_t index);

/** The tool of that name (`length` bytes, no NUL needed), or NULL. */
PORTKEY_API const portkey_tool *portkey_tool_find(const char *name, size_t length);

PORTKEY_API const char *portkey_tool_name(const portkey_tool *tool);
PORTKEY_API const char *portkey_tool_title(const portkey_tool *tool);
PORTKEY_API const char *portkey_tool_domain(const portkey_tool *tool);

/** The operation that runs when the tool is called. */
PORTKEY_API const portkey_operation *portkey_tool_operation(const portkey_tool *tool);

/**
 * The tool as one JSON object: name, title, description, inputSchema and
 * annotations, as the Model Context Protocol's tools/list carries it.
 *
 * Serialised at build time; not NUL-terminated, so `length` may not be NULL. Static storage.
 */
PORTKEY_API const char *portkey_tool_descriptor(const portkey_tool *tool, size_t *length);

/** The tool name nearest to a misspelt one, or NULL where none is near. */
PORTKEY_API const char *portkey_tool_suggest(const char *name, size_t length);

PORTKEY_API size_t portkey_domain_count(void);

/** The name of a domain, such as "secret-references"; NULL beyond the count. */
PORTKEY_API const char *portkey_domain_name(size_t index);

/** What the domain is about, in one sentence; NULL beyond the count. */
PORTKEY_API const char *portkey_domain_description(size_t index);

/** The domain name nearest to a misspelt one, or NULL where none is near. */
PORTKEY_API const char *portkey_domain_suggest(const char *name, size_t length);

PORTKEY_END_DECLS

#endif
