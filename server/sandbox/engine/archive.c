/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/archive.h"

#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"

static const struct archive {
    const char *collection;
    bool is_readable;   /* by its id, and what is below it */
    bool is_changeable; /* an update may make it active again */
    bool is_listed;     /* where a list is asked for no status */
} archives[] = {
    {"/admin/workspaces", false, false, false},    {"/deployments", true, true, true},
    {"/policies/rate-limits", true, false, false}, {"/policies/usage-limits", true, false, false},
    {"/scim/workspaces", false, false, false},
};

static const struct archive *find(const char *collection)
{
    for (size_t i = 0; i < sizeof(archives) / sizeof(archives[0]); i++)
        if (strcmp(archives[i].collection, collection) == 0)
            return &archives[i];
    return NULL;
}

static bool is_archived(portkey_value record)
{
    return portkey_value_is(portkey_value_member(record, "status"), "archived");
}

bool archive_keeps(const char *collection)
{
    return find(collection) != NULL;
}

bool archive_record(sandbox_exchange *exchange, store_place place, portkey_value record)
{
    const change changes[] = {{"status", "archived", NULL}, {"last_updated_at", exchange->time, NULL}};

    return change_record(exchange, record, changes, 2) && resource_store(exchange, place);
}

bool archive_hides(const sandbox_exchange *exchange, const char *collection, portkey_value record)
{
    const struct archive *archive = find(collection);
    bool is_read = portkey_operation_is_read_only(exchange->route->operation);

    if (archive == NULL || !is_archived(record))
        return false;
    return is_read ? !archive->is_readable
                   : !(archive->is_changeable && exchange->route->kind == ROUTE_UPDATE);
}

bool archive_hides_row(const char *collection, portkey_value record)
{
    const struct archive *archive = find(collection);

    return archive != NULL && is_archived(record) && !archive->is_listed;
}
