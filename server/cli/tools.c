/* SPDX-License-Identifier: MIT */
#include "cli/tools.h"

#include <stdio.h>
#include <string.h>

#include "catalog/nearest.h"
#include "catalog/surface/surface.h"
#include "cli/client.h"
#include "cli/commands.h"
#include "cli/complain.h"
#include "cli/describe.h"
#include "cli/list_size.h"
#include "cli/output.h"

enum {
    MAX_LISTING = 4 * 1024 * 1024,
    MAX_COMPLAINT = 1024,
};

static void complain_about_tool(const char *complaint)
{
    cli_complain_lines("%s\nHint: \"" PROGRAM_NAME " tools\" lists the active tools", complaint);
}

/* Clients know names that the shell does not. */
static bool is_of_clients(const char *called)
{
    const char *name;
    size_t index = 0;

    while ((name = surface_own_name(index++)) != NULL && strcmp(name, called) != 0)
        continue;
    return name != NULL;
}

const portkey_tool *tools_find(const cli_options *options)
{
    tool_offer offer = cli_offer(options);
    pa_text complaint = PA_TEXT_INIT(MAX_COMPLAINT);
    const portkey_tool *tool = offer_find_tool(&offer, options->tool, strlen(options->tool), &complaint);

    if (tool == NULL && is_of_clients(options->tool))
        cli_complain_lines(
            "\"%s\" is what clients are offered in place of operations; from the shell call the operation by "
            "its name, such as list_api_keys\nHint: \"" PROGRAM_NAME " tools\" lists them",
            options->tool);
    else if (tool == NULL && nearest_may_be_key(options->tool, strlen(options->tool)))
        complain_about_tool("unknown tool, whose name is not shown because it may be a key");
    else if (tool == NULL)
        complain_about_tool(complaint.data != NULL ? complaint.data : "unknown tool");
    pa_text_free(&complaint);
    return tool;
}

/* ---- all that are active ---- */

/* The title is the document's, which may be anyone's. */
static void print_line(const char *text)
{
    cli_print(text, strlen(text));
    putchar('\n');
}

/* The array in the response to tools/list, on each surface; the one that is served has a star. */
static int print_sizes(const cli_options *options)
{
    static const surface_kind surfaces[] = {SURFACE_FULL, SURFACE_NAMES, SURFACE_COMPACT};

    for (size_t i = surface_exists() ? 0 : 2; i < sizeof(surfaces) / sizeof(surfaces[0]); i++) {
        surface_kind surface = surface_exists() ? surfaces[i] : SURFACE_FULL;
        list_size size;

        if (!list_size_of(&size, options, surface)) {
            cli_complain("out of memory");
            return EXIT_FAILED;
        }
        printf("%6zu %6zu  in the list of %zu %s, --surface %s%s\n", size.bytes, size.tokens, size.tools,
               size.tools == 1 ? "tool" : "tools", surface_name(surface),
               surface == options->surface && !options->all ? " *" : "");
    }
    return EXIT_DONE;
}

static int print_table(const cli_options *options)
{
    tool_offer offer = cli_offer(options);
    const portkey_tool *tool;
    size_t index = 0;

    printf("%6s %6s  %-18s %-42s %s\n", "BYTES", "TOKENS", "DOMAIN", "NAME", "TITLE");
    while ((tool = offer_next_tool(&offer, &index)) != NULL) {
        size_t bytes;
        const char *descriptor = portkey_tool_descriptor(tool, &bytes);

        printf("%6zu %6zu  %-18s %-42s ", bytes, tokens_estimate(descriptor, bytes),
               portkey_tool_domain(tool), portkey_tool_name(tool));
        print_line(portkey_tool_title(tool));
    }
    return print_sizes(options);
}

static void write_request(pa_writer *writer, const portkey_operation *operation)
{
    pa_write_text(pa_member(writer, "operation"), portkey_operation_name(operation));
    pa_write_text(pa_member(writer, "method"), portkey_operation_method(operation));
    pa_write_text(pa_member(writer, "path"), portkey_operation_path(operation));
    pa_write_text(pa_member(writer, "scope"), portkey_operation_scope(operation));
}

/* In place of the one request that other tools make. */
static void write_calls(pa_writer *writer, const portkey_tool *workflow)
{
    const portkey_operation *operation;

    pa_begin_array(pa_member(writer, "calls"));
    for (size_t i = 0; (operation = portkey_workflow_call(workflow, i, NULL)) != NULL; i++)
        pa_write_text(writer, portkey_operation_name(operation));
    pa_end(writer);
}

static void append_tool(pa_text *text, const portkey_tool *tool)
{
    const portkey_operation *operation = portkey_tool_operation(tool);
    pa_writer writer = pa_write_to(text);
    size_t bytes;

    (void)portkey_tool_descriptor(tool, &bytes);
    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "name"), portkey_tool_name(tool));
    pa_write_text(pa_member(&writer, "title"), portkey_tool_title(tool));
    pa_write_text(pa_member(&writer, "domain"), portkey_tool_domain(tool));
    if (portkey_tool_is_workflow(tool))
        write_calls(&writer, tool);
    else
        write_request(&writer, operation);
    pa_write_integer(pa_member(&writer, "bytes"), (int64_t)bytes);
    pa_write_boolean(pa_member(&writer, "read_only"), portkey_operation_is_read_only(operation));
    pa_write_boolean(pa_member(&writer, "destructive"), portkey_operation_is_destructive(operation));
    pa_write_boolean(pa_member(&writer, "idempotent"), portkey_operation_is_idempotent(operation));
    pa_write_boolean(pa_member(&writer, "enterprise"), portkey_operation_is_enterprise(operation));
    pa_write_boolean(pa_member(&writer, "experimental"), portkey_operation_is_experimental(operation));
    pa_end(&writer);
}

/* One tool a line, for people and for grep: the writer would put all on one. */
static int print_json(const tool_offer *offer)
{
    pa_text text = PA_TEXT_INIT(MAX_LISTING);
    const portkey_tool *tool;
    const char *separator = "[\n";
    size_t index = 0;
    bool failed;

    while ((tool = offer_next_tool(offer, &index)) != NULL) {
        pa_text_append_string(&text, separator);
        append_tool(&text, tool);
        separator = ",\n";
    }
    pa_text_append_string(&text, separator[0] == '[' ? "[]\n" : "\n]\n");
    failed = pa_text_failed(&text);
    if (failed)
        cli_complain("out of memory");
    else
        cli_print(text.data, text.length);
    pa_text_free(&text);
    return failed ? EXIT_FAILED : EXIT_DONE;
}

static void print_names(const tool_offer *offer)
{
    const portkey_tool *tool;
    size_t index = 0;

    while ((tool = offer_next_tool(offer, &index)) != NULL)
        print_line(portkey_tool_name(tool));
}

static void print_domains(const tool_offer *offer)
{
    for (size_t i = 0; i < portkey_domain_count(); i++)
        if (offer_shows_domain(offer, i))
            print_line(portkey_domain_name(i));
}

static int print_list(const cli_options *options)
{
    tool_offer offer = cli_offer(options);

    switch (options->listing) {
    case LISTING_TEXT: return print_table(options);
    case LISTING_JSON: return print_json(&offer);
    case LISTING_NAMES: print_names(&offer); break;
    case LISTING_DOMAINS: print_domains(&offer); break;
    }
    return EXIT_DONE;
}

/* ---- one ---- */

static int print_descriptor(const portkey_tool *tool)
{
    size_t length;
    const char *descriptor = portkey_tool_descriptor(tool, &length);

    cli_print(descriptor, length);
    putchar('\n');
    return EXIT_DONE;
}

static int print_tool(const cli_options *options)
{
    const portkey_tool *tool = tools_find(options);

    if (tool == NULL)
        return EXIT_USAGE;
    return options->listing == LISTING_JSON ? print_descriptor(tool)
                                            : describe_tool(tool, &options->metadata);
}

/* ---- the command ---- */

int command_tools(const cli_options *options)
{
    portkey_error error;
    int status;

    if (!options->all && client_check_addresses(options, &error) < 0) {
        cli_complain_error(&error);
        return EXIT_FAILED;
    }
    status = options->tool != NULL ? print_tool(options) : print_list(options);
    return status == EXIT_DONE ? cli_finish_output() : status;
}
