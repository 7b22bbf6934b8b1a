/* SPDX-License-Identifier: MIT */
/**
 * @file workflow.h
 * Workflows: jobs that take several calls, as tools for a language model.
 *
 * The library describes them and checks their arguments; it does not run them.
 * portkey-admin-mcp does. They are not among the tools that portkey_tool_at()
 * returns, each of which calls one operation, but the functions of tool.h that
 * take a tool take a workflow, too. portkey_tool_operation() of it has its name,
 * its required arguments and its hints, the method and the path "", and no
 * request can be built of it.
 */
#ifndef PORTKEYADMIN_WORKFLOW_H
#define PORTKEYADMIN_WORKFLOW_H

#include "error.h"
#include "tool.h"

PORTKEY_BEGIN_DECLS

/** Returns the number of workflows. */
PORTKEY_API size_t portkey_workflow_count(void);

/** Returns the workflow at an index; NULL if the index is not below the count. */
PORTKEY_API const portkey_tool *portkey_workflow_at(size_t index);

/** Returns the workflow with this name (`length` bytes, NUL not needed), or NULL. */
PORTKEY_API const portkey_tool *portkey_workflow_find(const char *name, size_t length);

/** Returns whether a tool is a workflow. */
PORTKEY_API bool portkey_tool_is_workflow(const portkey_tool *tool);

/**
 * Returns an operation that a workflow may call. Indexes start at 0; NULL after
 * the last one, and for a tool that is no workflow.
 *
 * @param is_needed receives whether the workflow cannot do without the operation; without another one it does less. May
 *                  be NULL.
 */
PORTKEY_API const portkey_operation *portkey_workflow_call(const portkey_tool *workflow, size_t index,
                                                           bool *is_needed);

/**
 * Checks JSON arguments against the schema of a workflow, as
 * portkey_request_new() does for an operation.
 *
 * @param arguments `length` bytes of JSON; NULL with length 0 means {}
 * @return 0, PORTKEY_EJSON, PORTKEY_EARGUMENTS (with up to 8 violations), PORTKEY_ETOOLARGE, PORTKEY_ENOMEM,
 *         PORTKEY_EINVAL (a forbidden NULL, or a tool that is no workflow)
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_workflow_check(const portkey_tool *workflow,
                                                            const char *arguments, size_t length,
                                                            portkey_error *error);

PORTKEY_END_DECLS

#endif
