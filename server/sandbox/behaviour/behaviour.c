/* SPDX-License-Identifier: MIT */
#include "sandbox/behaviour/behaviour.h"

#include "sandbox/behaviour/limits.h"
#include "sandbox/behaviour/users.h"
#include "sandbox/behaviour/workspaces.h"

static const sandbox_behaviour *const all[] = {
    behaviours_of_audit,        behaviours_of_capabilities, behaviours_of_completions,
    behaviours_of_configs,      behaviours_of_connections,  behaviours_of_deletes,
    behaviours_of_entities,     behaviours_of_exports,      behaviours_of_graphs,
    behaviours_of_groups,       behaviours_of_guardrails,   behaviours_of_integrations,
    behaviours_of_key_settings, behaviours_of_keys,         behaviours_of_labels,
    behaviours_of_limits,       behaviours_of_logs,         behaviours_of_members,
    behaviours_of_policies,     behaviours_of_rendering,    behaviours_of_scim,
    behaviours_of_secrets,      behaviours_of_traces,       behaviours_of_versions,
    behaviours_of_workspaces,
};

/* Goes through the behaviours of an operation. */
struct cursor {
    const char *operation;
    size_t file;
    size_t row;
};

static struct cursor begin(const sandbox_exchange *exchange)
{
    return (struct cursor){.operation = portkey_operation_name(exchange->route->operation)};
}

/* NULL after the last one. */
static const sandbox_behaviour *next(struct cursor *cursor)
{
    while (cursor->file < sizeof(all) / sizeof(all[0])) {
        const sandbox_behaviour *one = &all[cursor->file][cursor->row++];

        if (one->operation == NULL) {
            cursor->file++;
            cursor->row = 0;
        } else if (strcmp(one->operation, cursor->operation) == 0) {
            return one;
        }
    }
    return NULL;
}

static bool run_before(sandbox_exchange *exchange)
{
    struct cursor cursor = begin(exchange);
    const sandbox_behaviour *one;

    while ((one = next(&cursor)) != NULL)
        if (one->before != NULL && !one->before(exchange))
            return false;
    return true;
}

static behaviour_step *instead_of(behaviour_step *plain, const sandbox_exchange *exchange)
{
    struct cursor cursor = begin(exchange);
    const sandbox_behaviour *one;

    while ((one = next(&cursor)) != NULL)
        if (one->instead != NULL)
            return one->instead;
    return plain;
}

static bool run_after(sandbox_exchange *exchange)
{
    struct cursor cursor = begin(exchange);
    const sandbox_behaviour *one;

    while ((one = next(&cursor)) != NULL)
        if (one->after != NULL && !one->after(exchange))
            return false;
    return true;
}

bool behaviour_run(sandbox_exchange *exchange, behaviour_step *plain)
{
    return run_before(exchange) && instead_of(plain, exchange)(exchange) && run_after(exchange);
}

/* What a record shows in the place of what is stored, or of what an earlier view showed. */
struct shown {
    pa_text *out;
    portkey_json *document;
    portkey_value record;
};

static bool look(struct shown *shown, sandbox_exchange *exchange, store_place place, world_view *view)
{
    pa_text next = PA_TEXT_INIT(STORE_MAX_BODY);

    if (!view(exchange, place, shown->record, &next) || pa_text_failed(&next)) {
        pa_text_free(&next);
        return false;
    }
    if (next.length == 0)
        return true;
    portkey_json_free(shown->document);
    shown->document = NULL;
    pa_text_free(shown->out);
    *shown->out = next;
    if (portkey_json_parse(&shown->document, next.data, next.length, NULL, NULL) < 0)
        return false;
    shown->record = portkey_json_root(shown->document);
    return true;
}

bool behaviour_view(sandbox_exchange *exchange, store_place place, portkey_value record, pa_text *out)
{
    static world_view *const views[] = {limits_view, policies_view, users_view, workspaces_view};
    struct shown shown = {.out = out, .record = record};
    bool done = true;

    for (size_t i = 0; done && i < sizeof(views) / sizeof(views[0]); i++)
        done = look(&shown, exchange, place, views[i]);
    portkey_json_free(shown.document);
    return done;
}

bool behaviour_resolve(sandbox_exchange *exchange, behaviour_step *plain)
{
    struct cursor cursor = begin(exchange);
    const sandbox_behaviour *one;

    while ((one = next(&cursor)) != NULL)
        if (one->resolve != NULL)
            return one->resolve(exchange);
    return plain(exchange);
}
