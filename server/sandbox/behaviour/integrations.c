/* SPDX-License-Identifier: MIT */
/* Integrations: a workspace that may use one gets a provider of its own for it. */
#include <stdio.h>

#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/record.h"
#include "sandbox/engine/resource.h"

enum { MAX_SLUG = 96 };

static const store_place providers = {"/providers", ""};
static const store_place integrations = {"/integrations", ""};
static const store_place workspaces = {"/admin/workspaces", ""};

/* ---- making a provider ---- */

struct provider {
    char id[WORLD_ID_SIZE];
    char slug[MAX_SLUG];
    const char *workspace;
};

/* The slug that was asked for, else that of the integration; with digits where it is taken. */
static bool choose_slug(sandbox_exchange *exchange, struct provider *provider, const char *wanted)
{
    store_found found = STORE_FOUND_INIT;
    char suffix[7];
    int there;

    (void)snprintf(provider->slug, sizeof(provider->slug), "%s", wanted);
    there = store_find(exchange->world->store, &found, providers, provider->slug);
    store_found_free(&found);
    if (there != 1)
        return there == 0;
    world_new_suffix(exchange->world, suffix);
    (void)snprintf(provider->slug, sizeof(provider->slug), "%.80s-%s", wanted, suffix);
    return true;
}

static const char *or_empty(const char *text)
{
    return text != NULL ? text : "";
}

static void write_provider(pa_writer *writer, const sandbox_exchange *exchange,
                           const struct provider *provider, portkey_value integration)
{
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "id"), provider->id);
    pa_write_text(pa_member(writer, "slug"), provider->slug);
    pa_write_text(pa_member(writer, "name"), or_empty(exchange_text(integration, "name")));
    pa_write_text(pa_member(writer, "integration_id"), or_empty(exchange_text(integration, "slug")));
    pa_write_text(pa_member(writer, "ai_provider_name"),
                  or_empty(exchange_text(integration, "ai_provider_id")));
    pa_write_text(pa_member(writer, "note"), "Made with the access of the workspace to the integration");
    pa_write_text(pa_member(writer, "status"), "active");
    pa_write_text(pa_member(writer, "workspace_id"), provider->workspace);
    pa_write_text(pa_member(writer, "created_at"), exchange->time);
    pa_write_null(pa_member(writer, "expires_at"));
    pa_write_text(pa_member(writer, "object"), "provider");
    pa_end(writer);
}

static bool add_provider(sandbox_exchange *exchange, struct provider *provider, portkey_value integration,
                         const char *slug)
{
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&body);
    bool done =
        choose_slug(exchange, provider, or_empty(slug != NULL ? slug : exchange_text(integration, "slug")));

    world_new_id(exchange->world, provider->id);
    write_provider(&writer, exchange, provider, integration);
    done = done && !pa_text_failed(&body) &&
           store_add(exchange->world->store, providers,
                     &(store_record){provider->id, provider->slug, body.data, body.length});
    pa_text_free(&body);
    return done || exchange_break(exchange);
}

static bool wants_provider(portkey_value arguments, bool otherwise)
{
    (void)portkey_value_boolean(portkey_value_member(arguments, "create_default_provider"), &otherwise);
    return otherwise;
}

/* ---- a new integration: of a workspace, or with a provider that was asked for ---- */

static bool created(sandbox_exchange *exchange)
{
    const char *workspace = exchange_text(exchange->result, "workspace_id");
    struct provider provider = {.workspace = workspace != NULL ? workspace : WORLD_WORKSPACE};
    const change named = {"provider_id", provider.id, NULL};

    if (!wants_provider(exchange->arguments, workspace != NULL))
        return true;
    return add_provider(exchange, &provider, exchange->result,
                        exchange_argument(exchange, "default_provider_slug")) &&
           change_record(exchange, exchange->result, &named, 1) && resource_store(exchange, integrations);
}

/* ---- access of workspaces ---- */

struct search {
    const char *workspace;
    const char *integration;
    bool found;
    bool has_failed;
};

static bool look_at(void *context, const char *body, size_t length)
{
    struct search *search = context;
    portkey_json *document = NULL;
    portkey_value provider;

    search->has_failed = portkey_json_parse(&document, body, length, NULL, NULL) < 0;
    if (search->has_failed)
        return false;
    provider = portkey_json_root(document);
    search->found = portkey_value_is(portkey_value_member(provider, "workspace_id"), search->workspace) &&
                    portkey_value_is(portkey_value_member(provider, "integration_id"), search->integration);
    portkey_json_free(document);
    return !search->found;
}

/* Returns 1, 0 if there is none, -1 on failure. */
static int has_provider(const sandbox_exchange *exchange, const char *workspace, portkey_value integration)
{
    struct search search = {.workspace = workspace,
                            .integration = or_empty(exchange_text(integration, "slug"))};

    if (!store_each(exchange->world->store, providers, 0, -1, look_at, &search) || search.has_failed)
        return -1;
    return search.found;
}

/* Unless the workspace has one of the integration. */
static bool add_missing_provider(sandbox_exchange *exchange, struct provider *provider,
                                 portkey_value integration, const char *slug)
{
    int there = has_provider(exchange, provider->workspace, integration);

    if (there < 0)
        return exchange_break(exchange);
    return there == 1 || add_provider(exchange, provider, integration, slug);
}

static bool give_access(sandbox_exchange *exchange, portkey_value integration, portkey_value access)
{
    const char *name = exchange_text(access, "id");
    struct provider provider = {0};
    bool is_enabled = false;

    (void)portkey_value_boolean(portkey_value_member(access, "enabled"), &is_enabled);
    if (name == NULL || exchange_find_workspace(&provider.workspace, exchange, name) != 1)
        return exchange_fail(exchange, 403, "AB03", "A workspace is unknown.");
    if (!is_enabled || !wants_provider(access, wants_provider(exchange->arguments, true)))
        return true;
    return add_missing_provider(exchange, &provider, integration,
                                exchange_text(access, "default_provider_slug"));
}

/* ---- access of all workspaces, those to come too ---- */

static bool is_open(portkey_value settings)
{
    bool is = false;

    (void)portkey_value_boolean(portkey_value_at(settings, "/global_workspace_access/enabled"), &is);
    return is && wants_provider(settings, true);
}

static bool add_for(sandbox_exchange *exchange, const char *workspace, portkey_value integration)
{
    struct provider provider = {.workspace = workspace};

    return add_missing_provider(exchange, &provider, integration, NULL);
}

/* An integration that is opened while its workspaces are visited, or a workspace while integrations are. */
struct opening {
    sandbox_exchange *exchange;
    portkey_value integration;
    const char *workspace;
    bool done;
};

static bool open_workspace(void *context, const char *body, size_t length)
{
    struct opening *opening = context;
    portkey_json *document = NULL;
    portkey_value record;
    const char *id;

    opening->done = portkey_json_parse(&document, body, length, NULL, NULL) == 0;
    record = opening->done ? portkey_json_root(document) : (portkey_value){NULL, 0};
    id = exchange_text(record, "id");
    if (id != NULL && !portkey_value_is(portkey_value_member(record, "status"), "archived"))
        opening->done = add_for(opening->exchange, id, opening->integration);
    portkey_json_free(document);
    return opening->done;
}

static bool open_all(sandbox_exchange *exchange)
{
    struct opening opening = {.exchange = exchange, .integration = exchange->record, .done = true};

    if (!is_open(exchange->arguments))
        return true;
    return (store_each_oldest(exchange->world->store, workspaces, open_workspace, &opening) &&
            opening.done) ||
           exchange_break(exchange);
}

/* What was written beside the rows of access. */
static bool was_opened(const sandbox_exchange *exchange, portkey_value integration)
{
    const char *id = exchange_text(integration, "id");
    store_place place = {"/integrations/{}/workspaces#", id != NULL ? id : ""};
    stored_record record = STORED_RECORD_INIT;
    bool was = record_read(&record, exchange, place, "") == 1 && is_open(record.value);

    record_free(&record);
    return was;
}

static bool open_integration(void *context, const char *body, size_t length)
{
    struct opening *opening = context;
    portkey_json *document = NULL;

    opening->done = portkey_json_parse(&document, body, length, NULL, NULL) == 0;
    if (opening->done && was_opened(opening->exchange, portkey_json_root(document)))
        opening->done = add_for(opening->exchange, opening->workspace, portkey_json_root(document));
    portkey_json_free(document);
    return opening->done;
}

static bool workspace_created(sandbox_exchange *exchange)
{
    struct opening opening = {
        .exchange = exchange, .workspace = exchange_text(exchange->result, "id"), .done = true};

    return (opening.workspace != NULL &&
            store_each_oldest(exchange->world->store, integrations, open_integration, &opening) &&
            opening.done) ||
           exchange_break(exchange);
}

/* Before the rows are written, as the integration is the exchange's record until then. */
static bool before_access(sandbox_exchange *exchange)
{
    PORTKEY_FOR_EACH (access, portkey_value_member(exchange->arguments, "workspaces"))
        if (!give_access(exchange, exchange->record, access))
            return false;
    return open_all(exchange);
}

/* ---- models ---- */

static bool is_custom(const store_found *model)
{
    portkey_json *document = NULL;
    bool is = false;

    if (portkey_json_parse(&document, model->body.data, model->body.length, NULL, NULL) == 0)
        (void)portkey_value_boolean(portkey_value_member(portkey_json_root(document), "is_custom"), &is);
    portkey_json_free(document);
    return is;
}

static bool delete_model(sandbox_exchange *exchange, const char *slug)
{
    sandbox_store *store = exchange->world->store;
    store_found model = STORE_FOUND_INIT;
    int there = slug != NULL ? store_find(store, &model, exchange->place, slug) : -1;
    bool done = there == 0 || (there == 1 && !is_custom(&model)) ||
                (there == 1 && store_delete(store, exchange->place, model.id.data));

    store_found_free(&model);
    return done || exchange_break(exchange);
}

/* Models of the provider itself stay. */
static bool delete_models(sandbox_exchange *exchange)
{
    const char *slugs = exchange_argument(exchange, "slugs");

    while (slugs != NULL && *slugs != '\0') {
        size_t length = strcspn(slugs, ",");

        if (!delete_model(exchange, exchange_copy(exchange, slugs, length)))
            return false;
        slugs += length + (slugs[length] == ',');
    }
    return true;
}

/* ---- providers ---- */

static bool before_provider(sandbox_exchange *exchange)
{
    const char *name = exchange_argument(exchange, "integration_id");
    store_found found = STORE_FOUND_INIT;
    int there = name != NULL ? store_find(exchange->world->store, &found, integrations, name) : 1;

    store_found_free(&found);
    if (there < 0)
        return exchange_break(exchange);
    return there == 1 || exchange_fail(exchange, 403, "AB03",
                                       "integration_id: the workspace may not use it, or it is unknown.");
}

const sandbox_behaviour behaviours_of_integrations[] = {
    {.operation = "create_integration", .after = created},
    {.operation = "update_integration_workspaces", .before = before_access},
    {.operation = "create_workspace", .after = workspace_created},
    {.operation = "delete_integration_model", .instead = delete_models},
    {.operation = "create_provider", .before = before_provider},
    {.operation = NULL},
};
