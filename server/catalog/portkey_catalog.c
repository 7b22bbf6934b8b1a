/* SPDX-License-Identifier: MIT */
#include "catalog/portkey_catalog.h"

#include <stdio.h>

#include "catalog/about.h"
#include "catalog/argument_forms.h"
#include "catalog/completion/completion.h"
#include "catalog/completion/suggestions.h"
#include "catalog/identity.h"
#include "catalog/resources/resources.h"
#include "catalog/surface/index.h"
#include "catalog/surface/surface.h"
#include "catalog/tool_text.h"
#include "catalog/undelivered.h"
#include "catalog/upstream.h"

static tool_offer offer_of(const mcp_catalog *catalog, const mcp_principal *principal)
{
    return portkey_catalog_offer((const portkey_catalog *)catalog, principal);
}

/* ---- instructions: what a model reads before it calls anything ---- */

/* The list of domains stops here: clients show 2,048 bytes, which leaves room for one more domain and what follows. */
enum { MAX_INSTRUCTIONS = 1880 };

/* After another one, or at the start of a line. */
static void append_sentence(pa_text *text, const char *sentence)
{
    if (text->length > 0 && text->data[text->length - 1] != '\n')
        pa_text_append_char(text, ' ');
    pa_text_append_string(text, sentence);
}

static void append_domains(pa_text *text, const tool_offer *offer)
{
    const char *separator = "";
    size_t left = 0;

    for (size_t i = 0; i < portkey_domain_count(); i++) {
        if (!offer_shows_domain(offer, i))
            continue;
        if (text->length > MAX_INSTRUCTIONS) {
            left++;
            continue;
        }
        pa_text_append_string(text, separator);
        pa_text_append_string(text, portkey_domain_name(i));
        separator = ", ";
    }
    if (left == 0)
        return;
    pa_text_append_string(text, " and ");
    pa_text_append_integer(text, (int64_t)left);
    pa_text_append_string(text, " more");
}

static bool needs_key(const tool_offer *offer)
{
    const portkey_tool *tool;
    size_t index = 0;

    while ((tool = offer_next_tool(offer, &index)) != NULL)
        if (!portkey_operation_is_public(portkey_tool_operation(tool)))
            return true;
    return false;
}

bool portkey_catalog_has_key(const portkey_catalog *catalog, const mcp_principal *principal)
{
    return catalog->upstream.is_sandbox || ((const portkey_principal *)principal)->api_key != NULL ||
           catalog->options->api_key != NULL || catalog->options->api_key_file != NULL;
}

void portkey_catalog_key_fingerprint(char out[MCP_FINGERPRINT], const mcp_principal *principal)
{
    const char *key = ((const portkey_principal *)principal)->api_key;

    mcp_fingerprint(out, key != NULL ? key : "", key != NULL ? strlen(key) : 0);
}

/* Where nothing can be sent, there is no room for how to use what is. */
static void append_about(pa_text *text, const portkey_catalog *catalog, const mcp_principal *principal,
                         const tool_offer *offer)
{
    if (catalog->upstream.problem != NULL) {
        pa_text_append_string(text, "Every call of a tool fails because a setting of this server is wrong. "
                                    "Tell the user what to do:\n");
        tool_text_append_error(text, catalog->upstream.problem, NULL);
        pa_text_append_char(text, '\n');
        return;
    }
    if (catalog->upstream.is_sandbox)
        pa_text_append_string(text,
                              "Tools work on a sandbox, not on the API: its data are invented, and changes "
                              "have no effect elsewhere.\n");
    if (!portkey_catalog_has_key(catalog, principal) && needs_key(offer))
        pa_text_append_string(text, "No API key is set, so calls fail. Tell the user to set PORTKEY_API_KEY "
                                    "or --api-key-file and restart the server.\n");
    about_append(text);
}

static bool has_tools(const tool_offer *offer)
{
    size_t index = 0;

    return offer_next_tool(offer, &index) != NULL;
}

/* Where tools are areas, their names say what there is, unless some is missing. */
static void append_active(pa_text *text, surface_kind surface, const tool_offer *offer)
{
    bool is_all = offer_shows_all_domains(offer);

    if (!has_tools(offer)) {
        append_sentence(text, "No tool is active.");
        return;
    }
    if (is_all && surface == SURFACE_COMPACT)
        return;
    append_sentence(text, is_all ? "Domains: " : "Only these domains are active: ");
    append_domains(text, offer);
    pa_text_append_char(text, '.');
}

static void append_surface(pa_text *text, surface_kind surface)
{
    if (surface == SURFACE_FULL)
        return;
    append_sentence(text, "Tools run operations: pass an operation's name and its arguments.");
    if (surface == SURFACE_COMPACT)
        append_sentence(text, "Descriptions have a signature of each.");
    append_sentence(text, "describe_operations explains operations, search_operations finds them.");
}

/* Where tools have schemas of their own, these do not show it. */
static void append_answers(pa_text *text, const portkey_catalog *catalog)
{
    if (!catalog->answers.is_full)
        append_sentence(text, "Lists have their main fields.");
    append_sentence(text, "All tools of the API also take fields (names of a row's members, as owner.name; "
                          "[\"*\"] is all), format (json, csv, table) and skip_rows (how many rows of a list "
                          "to leave out).");
}

static void write_instructions(mcp_catalog *catalog, const mcp_principal *principal, pa_text *text)
{
    const portkey_catalog *own = (const portkey_catalog *)catalog;
    tool_offer offer = offer_of(catalog, principal);

    append_about(text, own, principal, &offer);
    append_surface(text, own->surface);
    if (has_tools(&offer))
        append_answers(text, own);
    append_active(text, own->surface, &offer);
    if (offer_is_read_only(&offer))
        append_sentence(text, "This server only reads.");
    if (!offer_is_whole(&offer))
        append_sentence(text, "portkey://server/configuration lists what is switched off.");
}

/* ---- tools ---- */

static void explain_unknown(mcp_catalog *catalog, const mcp_principal *principal, const char *name,
                            size_t length, pa_text *complaint)
{
    tool_offer offer = offer_of(catalog, principal);

    surface_explain_unknown(((const portkey_catalog *)catalog)->surface, &offer, name, length, complaint);
}

static tool_offer narrow(const tool_selection *selection, const mcp_principal *principal)
{
    return (tool_offer){selection, ((const portkey_principal *)principal)->selection};
}

/* What has no origin runs no operation. */
static bool offers(mcp_check *check, const mcp_principal *principal, const mcp_tool *tool, pa_text *complaint)
{
    tool_offer offer = narrow(((offer_check *)check)->selection, principal);
    bool is_offered = tool->origin == NULL || offer_has_tool(&offer, tool->origin);

    if (!is_offered && complaint != NULL)
        offer_explain(&offer, tool->origin, complaint);
    return is_offered;
}

tool_offer portkey_catalog_offer(const portkey_catalog *catalog, const mcp_principal *principal)
{
    return narrow(catalog->offer.selection, principal);
}

request_rules portkey_catalog_rules(const portkey_catalog *catalog, const mcp_principal *principal)
{
    return (request_rules){
        .offer = portkey_catalog_offer(catalog, principal),
        .scopes = ((const portkey_principal *)principal)->scopes,
        .metadata = catalog->metadata,
    };
}

/* ---- resources ---- */

static void list_resources(mcp_catalog *catalog, const mcp_principal *principal, pa_writer *writer)
{
    (void)catalog;
    (void)principal;
    fixed_resources_write(writer);
}

static void list_templates(mcp_catalog *catalog, const mcp_principal *principal, pa_writer *writer)
{
    tool_offer offer = offer_of(catalog, principal);

    fixed_resources_write_template(writer);
    kept_answers_write_template(writer, &((const portkey_catalog *)catalog)->kept);
    live_resources_write(writer, &offer);
}

static bool read_resource(mcp_catalog *catalog, const char *uri, size_t length, mcp_exchange *exchange)
{
    tool_offer offer = offer_of(catalog, exchange->principal);

    if (kept_answers_may_have(&((const portkey_catalog *)catalog)->kept, uri, length))
        return kept_answers_read(uri, length, exchange);
    return fixed_resources_have(&offer, uri, length) ? fixed_resources_read(uri, length, exchange)
                                                     : live_resources_read(uri, length, exchange);
}

static bool can_subscribe(mcp_catalog *catalog, const mcp_principal *principal, const char *uri,
                          size_t length)
{
    request_rules rules = portkey_catalog_rules((const portkey_catalog *)catalog, principal);

    return live_resources_can_subscribe(&rules, uri, length);
}

/* ---- prompts ---- */

static void list_prompts(mcp_catalog *catalog, const mcp_principal *principal, pa_writer *writer)
{
    tool_offer offer = offer_of(catalog, principal);

    prompts_write(writer, &offer);
}

/* ---- responses that are too long ---- */

/* With a comma before every three digits, as the limit is written. */
static void append_grouped(pa_text *text, size_t number)
{
    char digits[8];

    if (number < 1000) {
        pa_text_append_integer(text, (int64_t)number);
        return;
    }
    append_grouped(text, number / 1000);
    (void)snprintf(digits, sizeof(digits), ",%03d", (int)(number % 1000));
    pa_text_append_string(text, digits);
}

static void explain_excess(mcp_catalog *catalog, const mcp_exchange *exchange, size_t size, pa_text *text)
{
    const portkey_tool *tool = exchange->tool.origin;

    (void)catalog;
    pa_text_append_string(text, "The call succeeded, but its response");
    if (size > 0) {
        pa_text_append_string(text, " (");
        append_grouped(text, size);
        pa_text_append_string(text, " bytes)");
    }
    pa_text_append_string(text, " exceeds the limit of 1,048,576 bytes and was dropped. ");
    if (tool != NULL)
        tool_text_append_narrowing(text, tool);
}

/* ---- all of it ---- */

int portkey_catalog_init(portkey_catalog *catalog, event_loop *loop, portkey_client *client,
                         const portkey_options *options, const tool_selection *selection,
                         portkey_error *error)
{
    static const mcp_catalog_type type = {
        .write_instructions = write_instructions,
        .tool_at = surface_tool_at,
        .find_tool = surface_find_tool,
        .explain_unknown = explain_unknown,
        .list_resources = list_resources,
        .list_templates = list_templates,
        .read_resource = read_resource,
        .can_subscribe = can_subscribe,
        .list_prompts = list_prompts,
        .get_prompt = prompts_get,
        .complete = completion_answer,
        .explain_excess = explain_excess,
    };
    suggestion_cache *suggestions = suggestion_cache_new(loop, &catalog->upstream);
    identity_cache *identities = identity_cache_new();
    undelivered_answers *undelivered = undelivered_new(loop);

    if (suggestions == NULL || identities == NULL || undelivered == NULL) {
        suggestion_cache_free(suggestions);
        identity_cache_free(identities);
        undelivered_free(undelivered);
        if (error != NULL)
            *error = (portkey_error){.code = PORTKEY_ENOMEM, .message = "out of memory"};
        return PORTKEY_ENOMEM;
    }
    *catalog = (portkey_catalog){
        .catalog.type = &type,
        .catalog.identity =
            {
                .name = PROGRAM_NAME,
                .title = about_title(),
                .version = portkey_version(),
                .description = about_api(),
                .icons = about_icons,
            },
        .catalog.checks = catalog->checks,
        .catalog.lost = "an API key may have been rotated; call get_api_key, and rotate it again when the "
                        "transition is over",
        .loop = loop,
        .upstream = {.client = client},
        .options = options,
        .offer = {.check.offers = offers, .selection = selection},
        .metadata = METADATA_RULE_INIT,
        .nesting_check = argument_nesting_check,
        .scope_check = scope_check,
        .forms_check = argument_forms_check,
        .answers = answer_filter_init(),
        .watch = call_watch_init(),
        .checks = {&catalog->nesting_check, &catalog->offer.check, &catalog->scope_check,
                   &catalog->answers.check, &catalog->forms_check, &catalog->watch.check, NULL},
        .suggestions = suggestions,
        .identities = identities,
        .undelivered = undelivered,
    };
    return 0;
}

void portkey_catalog_free(portkey_catalog *catalog)
{
    suggestion_cache_free(catalog->suggestions);
    identity_cache_free(catalog->identities);
    undelivered_free(catalog->undelivered);
    word_index_free(catalog->words);
}
