/* SPDX-License-Identifier: MIT */
/* Generated from openapi/tool-library.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file tool-library.h
 *
 * Function definitions that prompts share, with their versions.
 */
#ifndef PORTKEYADMIN_GENERATED_TOOL_LIBRARY_H
#define PORTKEYADMIN_GENERATED_TOOL_LIBRARY_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_tool_library(void);
/** @endcond */

/** What portkey_list_library_tools() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_library_tools_params {
    /** Required. Id of the collection, from list_collections. Format uuid. */
    const char *collection_id;
} portkey_list_library_tools_params;

/**
 * List Library Tools.
 *
 * List the tools of the tool library that lie in one collection, with their function definitions. For the
 * tools of MCP servers use list_mcp_server_capabilities; for the versions of one tool,
 * list_library_tool_versions. Experimental: known only from a generated specification of May 2026 that
 * Portkey did not merge.
 *
 * GET /v2/tools. Read-only. Items at /data. Experimental.
 *
 * @param out receives the response: the tools
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_library_tools(portkey_response **out, portkey_client *client,
    const portkey_list_library_tools_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_tool_library(), "list_library_tools",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_library_tools() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_library_tools_request(portkey_request **out,
    const portkey_list_library_tools_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_tool_library(), "list_library_tools",
        1, params, error);
}

/** What portkey_create_library_tool() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_library_tool_params {
    /** Required. Id of the collection to put it in, from list_collections. Format uuid. */
    const char *collection_id;
    /** Required. Display name of the tool. */
    const char *name;
    /** Required. Function definition. JSON text: object. */
    const char *tool_def;
    /** Note on the first version. */
    const char *version_description;
} portkey_create_library_tool_params;

/**
 * Create Library Tool.
 *
 * Add a tool to the tool library: a function definition with a name, in a collection, that prompts can share.
 * Returns the id, slug and first version id. To change it later use update_library_tool. Experimental: known
 * only from a generated specification of May 2026 that Portkey did not merge.
 *
 * POST /v2/tools. Experimental.
 *
 * @param out receives the response: the id, slug and version id of the new tool
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_library_tool(portkey_response **out, portkey_client *client,
    const portkey_create_library_tool_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_tool_library(), "create_library_tool",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_library_tool() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_library_tool_request(portkey_request **out,
    const portkey_create_library_tool_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_tool_library(), "create_library_tool",
        1, params, error);
}

/** What portkey_update_library_tool() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_library_tool_params {
    /** Required. Id of the tool, from list_library_tools. */
    const char *tool_id;
    /** New display name. */
    const char *name;
    /** New function definition in full; saved as a new version. JSON text: object. */
    const char *tool_def;
    /**
     * New status of the tool. One of "archived", "active". Constants: PORTKEY_UPDATE_LIBRARY_TOOL_STATUS_*.
     */
    const char *status;
    /** Note on the new version. */
    const char *version_description;
} portkey_update_library_tool_params;

/**
 * @name Values of portkey_update_library_tool_params.status
 * @{
 */
#define PORTKEY_UPDATE_LIBRARY_TOOL_STATUS_ARCHIVED "archived"
#define PORTKEY_UPDATE_LIBRARY_TOOL_STATUS_ACTIVE "active"
/** @} */

/**
 * Update Library Tool.
 *
 * Change the name, status or function definition of a tool of the tool library. A new definition is saved as
 * a new version, whose id is returned; publish_library_tool makes it the current one. Experimental: known
 * only from a generated specification of May 2026 that Portkey did not merge.
 *
 * PUT /v2/tools/{tool_id}. Destructive. Idempotent. Experimental.
 *
 * @param out receives the response: the id of the version
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_library_tool(portkey_response **out, portkey_client *client,
    const portkey_update_library_tool_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_tool_library(), "update_library_tool",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_library_tool() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_library_tool_request(portkey_request **out,
    const portkey_update_library_tool_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_tool_library(), "update_library_tool",
        1, params, error);
}

/** What portkey_delete_library_tool() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_library_tool_params {
    /** Required. Id of the tool, from list_library_tools. */
    const char *tool_id;
} portkey_delete_library_tool_params;

/**
 * Delete Library Tool.
 *
 * Delete a tool of the tool library with its versions; no operation brings it back. What happens to prompts
 * that use it is not documented. To retire it and keep it, set the status archived with update_library_tool.
 * Experimental: known only from a generated specification of May 2026 that Portkey did not merge.
 *
 * DELETE /v2/tools/{tool_id}. Destructive. Experimental.
 *
 * @param out receives the response: the outcome
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_library_tool(portkey_response **out, portkey_client *client,
    const portkey_delete_library_tool_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_tool_library(), "delete_library_tool",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_library_tool() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_library_tool_request(portkey_request **out,
    const portkey_delete_library_tool_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_tool_library(), "delete_library_tool",
        1, params, error);
}

/** What portkey_publish_library_tool() takes. NULL there is the same as all fields absent. */
typedef struct portkey_publish_library_tool_params {
    /** Required. Id of the tool, from list_library_tools. */
    const char *tool_id;
    /** Required. Number of the version, from list_library_tool_versions. */
    portkey_integer version;
} portkey_publish_library_tool_params;

/**
 * Publish Library Tool Version.
 *
 * Make one version of a tool of the tool library the current one. Also the way to roll back: publish an older
 * number. Find version numbers with list_library_tool_versions. Experimental: known only from a generated
 * specification of May 2026 that Portkey did not merge.
 *
 * PUT /v2/tools/{tool_id}/makeDefault. Destructive. Idempotent. Experimental.
 *
 * @param out receives the response: the outcome
 */
PORTKEY_CHECK_RESULT static inline int portkey_publish_library_tool(portkey_response **out, portkey_client *client,
    const portkey_publish_library_tool_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_tool_library(), "publish_library_tool",
        1, params, error);
}

/** Checks params and builds the request of portkey_publish_library_tool() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_publish_library_tool_request(portkey_request **out,
    const portkey_publish_library_tool_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_tool_library(), "publish_library_tool",
        1, params, error);
}

/** What portkey_list_library_tool_versions() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_library_tool_versions_params {
    /** Required. Id of the tool, from list_library_tools. */
    const char *tool_id;
} portkey_list_library_tool_versions_params;

/**
 * List Library Tool Versions.
 *
 * List the versions of a tool of the tool library with number, function definition and note. The number is
 * what publish_library_tool takes. Experimental: known only from a generated specification of May 2026 that
 * Portkey did not merge.
 *
 * GET /v2/tools/{tool_id}/versions. Read-only. Items at /data. Experimental.
 *
 * @param out receives the response: the versions
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_library_tool_versions(portkey_response **out, portkey_client *client,
    const portkey_list_library_tool_versions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_tool_library(), "list_library_tool_versions",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_library_tool_versions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_library_tool_versions_request(portkey_request **out,
    const portkey_list_library_tool_versions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_tool_library(), "list_library_tool_versions",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/tool-library.h>

#endif
