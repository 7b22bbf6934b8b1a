/* SPDX-License-Identifier: MIT */
#include "catalog/changes.h"

#include <string.h>

#include "catalog/resources/live_resources.h"
#include "catalog/resources/resource_uri.h"

/* Running a prompt is a write to the gateway, but no object of the control plane is another after it. */
bool changes_something(const portkey_operation *operation)
{
    return !portkey_operation_is_read_only(operation) &&
           portkey_operation_plane(operation) == PORTKEY_PLANE_CONTROL;
}

/* PUT /configs/x makes a new version, so that /configs/x/versions is another, too. */
static void announce_resource(portkey_catalog *catalog, const portkey_operation *operation,
                              const char *target, size_t length)
{
    pa_text uri = PA_TEXT_INIT(RESOURCE_URI_MAX);

    if (resource_uri_append_along(&uri, portkey_operation_path(operation), target, length) &&
        !pa_text_failed(&uri) &&
        live_resources_find(&catalog->tools, uri.data, uri.length, NULL) == operation)
        mcp_catalog_resource_changed(&catalog->catalog, uri.data, uri.length);
    pa_text_free(&uri);
}

void changes_announce(portkey_catalog *catalog, const char *target)
{
    size_t length = strcspn(target, "?");

    suggestion_cache_forget(catalog->suggestions);
    if (!mcp_catalog_is_watched(&catalog->catalog))
        return;
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);

        if (live_resources_offer(&catalog->tools, operation))
            announce_resource(catalog, operation, target, length);
    }
}
