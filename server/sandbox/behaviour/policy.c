/* SPDX-License-Identifier: MIT */
#include "sandbox/behaviour/policy.h"

/* ---- reading a policy ---- */

/* Workspaces and prompts may be named by slug, calls have their ids. */
static const char *id_of(sandbox_exchange *exchange, const char *key, const char *name)
{
    const char *collection = strcmp(key, "workspace_id") == 0 ? "/admin/workspaces"
                             : strcmp(key, "prompt") == 0     ? "/prompts"
                                                              : NULL;
    store_found found = STORE_FOUND_INIT;

    if (collection != NULL &&
        store_find(exchange->world->store, &found, (store_place){collection, ""}, name) == 1)
        name = exchange_copy(exchange, found.id.data, found.id.length);
    store_found_free(&found);
    return name;
}

static void read_value(struct policy *policy, const char *key, portkey_value value, struct policy_values *out)
{
    const char *text = portkey_value_string(value, NULL);

    if (text != NULL && out->count < POLICY_MAX_VALUES)
        text = id_of(policy->exchange, key, text);
    if (text != NULL && out->count < POLICY_MAX_VALUES)
        out->texts[out->count++] = text;
}

static void read_values(struct policy *policy, const char *key, portkey_value value,
                        struct policy_values *out)
{
    if (portkey_value_type(value) != PORTKEY_JSON_ARRAY) {
        read_value(policy, key, value, out);
        return;
    }
    PORTKEY_FOR_EACH (one, value)
        read_value(policy, key, one, out);
}

static bool read_conditions(struct policy *policy)
{
    portkey_value conditions = portkey_value_member(policy->record, "conditions");

    policy->conditions =
        pa_arena_take(&policy->exchange->arena, (POLICY_MAX_CONDITIONS + 1) * sizeof(*policy->conditions));
    if (policy->conditions == NULL)
        return false;
    PORTKEY_FOR_EACH (sent, conditions) {
        struct policy_condition *condition = &policy->conditions[policy->condition_count];

        condition->key = exchange_text(sent, "key");
        if (condition->key == NULL || policy->condition_count == POLICY_MAX_CONDITIONS)
            return false;
        read_values(policy, condition->key, portkey_value_member(sent, "value"), &condition->wanted);
        read_values(policy, condition->key, portkey_value_member(sent, "excludes"), &condition->excluded);
        policy->condition_count++;
    }
    return true;
}

static bool read_keys(struct policy *policy)
{
    PORTKEY_FOR_EACH (group, portkey_value_member(policy->record, "group_by")) {
        if (policy->key_count == POLICY_MAX_KEYS)
            return false;
        policy->keys[policy->key_count] = exchange_text(group, "key");
        policy->key_count += policy->keys[policy->key_count] != NULL;
    }
    return true;
}

bool policy_flag(portkey_value record, const char *name)
{
    bool is = false;

    (void)portkey_value_boolean(portkey_value_member(record, name), &is);
    return is;
}

int64_t policy_made_at(portkey_value record, int64_t otherwise)
{
    return exchange_time(record, "created_at", otherwise);
}

usage_budget policy_budget(const sandbox_exchange *exchange, portkey_value record)
{
    return budget_read(record, policy_made_at(record, exchange->now), exchange->now);
}

bool policy_read(struct policy *out, sandbox_exchange *exchange, portkey_value record)
{
    *out = (struct policy){.exchange = exchange, .record = record};
    out->budget = policy_budget(exchange, record);
    if (!policy_flag(record, "is_of_organisation"))
        out->workspace = exchange_text(record, "workspace_id");
    return read_conditions(out) && read_keys(out);
}

/* ---- what calls are ---- */

static bool append_metadata(pa_text *out, const store_call *call, const char *key)
{
    portkey_json *document = NULL;
    size_t length = 0;
    const char *text = NULL;

    if (portkey_json_parse(&document, call->metadata, strlen(call->metadata), NULL, NULL) == 0)
        text = portkey_value_string(portkey_value_member(portkey_json_root(document), key), &length);
    if (text != NULL)
        pa_text_append(out, text, length);
    portkey_json_free(document);
    return length > 0;
}

static const char *value_of(const store_call *call, const char *key)
{
    if (strcmp(key, "api_key") == 0)
        return call->key;
    if (strcmp(key, "provider") == 0 || strcmp(key, "virtual_key") == 0)
        return call->provider[0] != '\0' ? call->provider : call->service;
    if (strcmp(key, "prompt") == 0)
        return call->prompt;
    if (strcmp(key, "model") == 0)
        return call->model;
    return strcmp(key, "workspace_id") == 0 ? call->workspace : "";
}

static bool append_value(pa_text *out, const store_call *call, const char *key)
{
    static const char metadata[] = "metadata.";
    const char *value;

    if (strncmp(key, metadata, sizeof(metadata) - 1) == 0)
        return append_metadata(out, call, key + sizeof(metadata) - 1);
    value = value_of(call, key);
    pa_text_append_string(out, value);
    return value[0] != '\0';
}

static bool is_provider(const store_call *call, const char *name, size_t length)
{
    return (strlen(call->provider) == length && memcmp(call->provider, name, length) == 0) ||
           (strlen(call->service) == length && memcmp(call->service, name, length) == 0);
}

/* As "@provider/model", where the model may be "*". */
static bool is_model(const store_call *call, const char *name)
{
    size_t provider = strcspn(name + 1, "/");
    const char *model = name + 1 + provider;

    if (*model != '/' || !is_provider(call, name + 1, provider))
        return false;
    return strcmp(model, "/*") == 0 || strcmp(model + 1, call->model) == 0;
}

static bool matches_one(const store_call *call, const char *key, const char *value, const char *wanted)
{
    bool is_at = wanted[0] == '@';

    if (strcmp(wanted, "*") == 0)
        return true;
    if (is_at && strcmp(key, "model") == 0)
        return is_model(call, wanted);
    if (strcmp(key, "provider") == 0 || strcmp(key, "virtual_key") == 0)
        return is_provider(call, wanted + is_at, strlen(wanted + is_at));
    return strcmp(value, wanted) == 0;
}

static bool matches_any(const store_call *call, const char *key, const char *value,
                        const struct policy_values *values)
{
    for (size_t i = 0; i < values->count; i++)
        if (matches_one(call, key, value, values->texts[i]))
            return true;
    return false;
}

static bool matches(const store_call *call, const struct policy_condition *condition, pa_text *room)
{
    pa_text_clear(room);
    pa_text_append(room, "", 0);
    (void)append_value(room, call, condition->key);
    return !pa_text_failed(room) && matches_any(call, condition->key, room->data, &condition->wanted) &&
           !matches_any(call, condition->key, room->data, &condition->excluded);
}

bool policy_name_group(const struct policy *policy, const store_call *call, pa_text *out)
{
    for (size_t i = 0; i < policy->condition_count; i++)
        if (!matches(call, &policy->conditions[i], out))
            return false;
    pa_text_clear(out);
    for (size_t i = 0; i < policy->key_count; i++) {
        pa_text_append_string(out, i > 0 ? "," : "");
        pa_text_append_string(out, policy->keys[i]);
        pa_text_append_char(out, ':');
        if (!append_value(out, call, policy->keys[i]))
            return false;
    }
    return out->length > 0 && !pa_text_failed(out);
}

const char *policy_group_id(const struct policy *policy, const char *key)
{
    const char *policy_id = exchange_text(policy->record, "id");
    pa_text both = PA_TEXT_INIT(POLICY_MAX_GROUP + 1024);
    char id[WORLD_ID_SIZE];

    pa_text_append_string(&both, policy_id != NULL ? policy_id : "");
    pa_text_append_string(&both, key);
    world_derive_id(id, both.data != NULL ? both.data : "");
    pa_text_free(&both);
    return exchange_copy(policy->exchange, id, strlen(id));
}

int64_t policy_counted_after(portkey_value entity)
{
    int64_t rank = 0;

    (void)portkey_value_integer(portkey_value_member(entity, "usage_counted_after"), &rank);
    return rank;
}
