/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "base/json_writer.h"
#include "cli/commands.h"
#include "cli/report.h"

static void print_table(const toolset *tools)
{
    const portkey_tool *tool;
    size_t index = 0;
    size_t total = 0;
    size_t count = 0;

    printf("%6s  %-18s %-42s %s\n", "BYTES", "DOMAIN", "NAME", "TITLE");
    while ((tool = toolset_next(tools, &index)) != NULL) {
        size_t bytes;

        (void)portkey_tool_descriptor(tool, &bytes);
        printf("%6zu  %-18s %-42s %s\n", bytes, portkey_tool_domain(tool), portkey_tool_name(tool),
               portkey_tool_title(tool));
        total += bytes;
        count++;
    }
    printf("%6zu  bytes in %zu tools\n", total, count);
}

static void append_string(pa_text *text, const char *key, const char *value)
{
    pa_append_json_string(text, key, strlen(key));
    pa_text_append_char(text, ':');
    pa_append_json_string(text, value, strlen(value));
    pa_text_append_char(text, ',');
}

static void append_flag(pa_text *text, const char *key, bool value)
{
    pa_text_append_char(text, ',');
    pa_append_json_string(text, key, strlen(key));
    pa_text_append_string(text, value ? ":true" : ":false");
}

static void append_tool(pa_text *text, const portkey_tool *tool)
{
    const portkey_operation *operation = portkey_tool_operation(tool);
    size_t bytes;

    (void)portkey_tool_descriptor(tool, &bytes);
    pa_text_append_char(text, '{');
    append_string(text, "name", portkey_tool_name(tool));
    append_string(text, "title", portkey_tool_title(tool));
    append_string(text, "domain", portkey_tool_domain(tool));
    append_string(text, "operation", portkey_operation_name(operation));
    append_string(text, "method", portkey_operation_method(operation));
    append_string(text, "path", portkey_operation_path(operation));
    append_string(text, "scope", portkey_operation_scope(operation));
    pa_text_append_string(text, "\"bytes\":");
    pa_text_append_integer(text, (int64_t)bytes);
    append_flag(text, "read_only", portkey_operation_is_read_only(operation));
    append_flag(text, "destructive", portkey_operation_is_destructive(operation));
    append_flag(text, "idempotent", portkey_operation_is_idempotent(operation));
    append_flag(text, "enterprise", portkey_operation_is_enterprise(operation));
    pa_text_append_char(text, '}');
}

/* One tool a line, for people and for grep. */
static int print_json(const toolset *tools)
{
    pa_text text = PA_TEXT_INIT(4 * 1024 * 1024);
    const portkey_tool *tool;
    const char *separator = "[\n";
    size_t index = 0;
    bool failed;

    while ((tool = toolset_next(tools, &index)) != NULL) {
        pa_text_append_string(&text, separator);
        append_tool(&text, tool);
        separator = ",\n";
    }
    pa_text_append_string(&text, "\n]\n");
    failed = pa_text_failed(&text);
    if (failed)
        cli_complain("memory ran out");
    else
        fwrite(text.data, 1, text.length, stdout);
    pa_text_free(&text);
    return failed ? EXIT_FAILED : EXIT_DONE;
}

int command_tools(const cli_options *options)
{
    if (!options->json)
        print_table(&options->tools);
    else if (print_json(&options->tools) != EXIT_DONE)
        return EXIT_FAILED;
    return cli_finish_output();
}
