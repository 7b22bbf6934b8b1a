/* SPDX-License-Identifier: MIT */
#include "sandbox/behaviour/behaviour.h"

static const sandbox_behaviour *const all[] = {
    behaviours_of_completions, behaviours_of_configs,      behaviours_of_exports,  behaviours_of_graphs,
    behaviours_of_groups,      behaviours_of_integrations, behaviours_of_keys,     behaviours_of_labels,
    behaviours_of_limits,      behaviours_of_logs,         behaviours_of_members,  behaviours_of_rendering,
    behaviours_of_secrets,     behaviours_of_traces,       behaviours_of_versions,
};

const sandbox_behaviour *behaviour_find(const char *operation)
{
    for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
        for (const sandbox_behaviour *one = all[i]; one->operation != NULL; one++)
            if (strcmp(one->operation, operation) == 0)
                return one;
    return NULL;
}

bool behaviour_resolve(sandbox_exchange *exchange, behaviour_step *plain)
{
    const char *operation = portkey_operation_name(exchange->route->operation);

    for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
        for (const sandbox_behaviour *one = all[i]; one->operation != NULL; one++)
            if (one->resolve != NULL && strcmp(one->operation, operation) == 0)
                return one->resolve(exchange);
    return plain(exchange);
}
