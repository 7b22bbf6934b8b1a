/* SPDX-License-Identifier: MIT */
#include "sandbox/behaviour/filters.h"

#include <stdio.h>

/* ---- texts and numbers ---- */

/* One of several texts: in a list with commas, or in an array. */
static bool has_text(portkey_value wanted, const char *text)
{
    const char *list = portkey_value_string(wanted, NULL);

    if (list != NULL)
        return exchange_list_has(list, text);
    PORTKEY_FOR_EACH (one, wanted)
        if (portkey_value_is(one, text))
            return true;
    return false;
}

static bool matches_text(const call_filters *filters, const char *name, const char *text)
{
    portkey_value wanted = portkey_value_member(filters->values, name);

    return !portkey_value_exists(wanted) || has_text(wanted, text);
}

static bool matches_status(const call_filters *filters, int64_t status)
{
    char text[24];

    (void)snprintf(text, sizeof(text), "%lld", (long long)status);
    return matches_text(filters, "status_code", text);
}

/* As in "openai__gpt-4o". */
static bool matches_model_of_service(const call_filters *filters, const store_call *call)
{
    char text[256];

    (void)snprintf(text, sizeof(text), "%s__%s", call->service, call->model);
    return matches_text(filters, "ai_org_model", text);
}

static bool is_between(const call_filters *filters, const char *least, const char *most, double number)
{
    double bound;

    if (portkey_value_number(portkey_value_member(filters->values, least), &bound) == 0 && number < bound)
        return false;
    return portkey_value_number(portkey_value_member(filters->values, most), &bound) != 0 || number <= bound;
}

static bool is_asked_for_rating(const call_filters *filters)
{
    return portkey_value_exists(portkey_value_member(filters->values, "weighted_feedback_min")) ||
           portkey_value_exists(portkey_value_member(filters->values, "weighted_feedback_max"));
}

static bool matches_rating(const call_filters *filters, const store_call *call)
{
    if (!is_asked_for_rating(filters))
        return true;
    return call->is_rated && is_between(filters, "weighted_feedback_min", "weighted_feedback_max",
                                        (double)call->score * call->weight);
}

static bool matches_numbers(const call_filters *filters, const store_call *call)
{
    return is_between(filters, "cost_min", "cost_max", call->cost) &&
           is_between(filters, "total_units_min", "total_units_max",
                      (double)(call->request_units + call->response_units)) &&
           is_between(filters, "prompt_token_min", "prompt_token_max", (double)call->request_units) &&
           is_between(filters, "completion_token_min", "completion_token_max",
                      (double)call->response_units) &&
           matches_rating(filters, call);
}

/* ---- metadata ---- */

static bool has_members(portkey_value metadata, portkey_value wanted)
{
    PORTKEY_FOR_EACH (member, wanted) {
        const char *name = portkey_value_string(portkey_value_key(member), NULL);
        const char *text = name != NULL ? exchange_text(metadata, name) : NULL;

        if (text == NULL || !has_text(member, text))
            return false;
    }
    return true;
}

static bool matches_metadata(const call_filters *filters, const store_call *call)
{
    portkey_json *document = NULL;
    bool matches;

    if (!portkey_value_exists(filters->metadata))
        return true;
    matches = portkey_json_parse(&document, call->metadata, strlen(call->metadata), NULL, NULL) == 0 &&
              has_members(portkey_json_root(document), filters->metadata);
    portkey_json_free(document);
    return matches;
}

/* Analytics take it as text, exports as an object. */
static bool read_metadata(call_filters *filters, sandbox_exchange *exchange)
{
    portkey_value metadata = portkey_value_member(filters->values, "metadata");
    const char *text = portkey_value_string(metadata, NULL);

    if (text != NULL && portkey_json_parse(&filters->document, text, strlen(text), NULL, NULL) < 0)
        return exchange_fail(exchange, 400, "AB01", "metadata must be a JSON object.");
    filters->metadata = text != NULL ? portkey_json_root(filters->document) : metadata;
    return true;
}

/* ---- prompts, which calls name by id ---- */

static bool append_prompt(pa_text *ids, sandbox_exchange *exchange, const char *slug)
{
    static const store_place prompts = {"/prompts", ""};
    store_found found = STORE_FOUND_INIT;
    int there = store_find(exchange->world->store, &found, prompts, slug);

    if (there == 1) {
        pa_text_append_string(ids, found.id.data);
        pa_text_append_char(ids, ',');
    }
    store_found_free(&found);
    return there >= 0;
}

static bool append_prompts(pa_text *ids, sandbox_exchange *exchange, const char *slugs)
{
    while (*slugs != '\0') {
        size_t length = strcspn(slugs, ",");
        const char *slug = exchange_copy(exchange, slugs, length);

        if (slug == NULL || !append_prompt(ids, exchange, slug))
            return false;
        slugs += slugs[length] == ',' ? length + 1 : length;
    }
    return true;
}

static bool read_prompts(call_filters *filters, sandbox_exchange *exchange)
{
    const char *slugs = exchange_text(filters->values, "prompt_slug");
    pa_text ids = PA_TEXT_INIT(SANDBOX_MAX_BODY);
    bool done;

    if (slugs == NULL)
        return true;
    pa_text_append(&ids, "", 0);
    done = append_prompts(&ids, exchange, slugs) && !pa_text_failed(&ids);
    filters->prompts = done ? exchange_copy(exchange, ids.data, ids.length) : NULL;
    pa_text_free(&ids);
    return filters->prompts != NULL || exchange_break(exchange);
}

/* ---- all of them ---- */

bool filters_read(call_filters *out, sandbox_exchange *exchange, portkey_value values)
{
    *out = (call_filters){.values = values};
    return read_metadata(out, exchange) && read_prompts(out, exchange);
}

void filters_free(call_filters *filters)
{
    portkey_json_free(filters->document);
}

bool filters_match(const call_filters *filters, const store_call *call)
{
    return matches_status(filters, call->status) && matches_text(filters, "trace_id", call->trace) &&
           matches_text(filters, "api_key_ids", call->key) &&
           matches_text(filters, "virtual_keys", call->provider) &&
           matches_text(filters, "cache_status", call->cache) &&
           matches_text(filters, "ai_model", call->model) && matches_model_of_service(filters, call) &&
           (filters->prompts == NULL || exchange_list_has(filters->prompts, call->prompt)) &&
           matches_numbers(filters, call) && matches_metadata(filters, call);
}
