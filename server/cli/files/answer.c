/* SPDX-License-Identifier: MIT */
#include "cli/files/answer.h"

#include <string.h>

#include "base/json_writer.h"
#include "cli/complain.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "workflow/workspace/rewrite.h"

enum {
    MAX_TEXT = 8 * FOLDER_MAX_BYTES, /* of JSON, where characters may be escaped */
    MAX_LINES = 1024 * 1024,
};

/* ---- calls ---- */

static int run(cli_answer *answer, const cli_options *options, const char *name, const pa_text *arguments)
{
    if (!pa_text_failed(arguments))
        return cli_run_named(answer, options, name, arguments);
    cli_complain("the files are larger than 256 MiB as JSON, or out of memory");
    return EXIT_USAGE;
}

int files_export(cli_answer *answer, const cli_options *options)
{
    pa_text arguments = PA_TEXT_INIT(MAX_TEXT);
    pa_writer writer = pa_write_to(&arguments);
    int status;

    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "workspace_id"), options->files.workspace);
    pa_end(&writer);
    status = run(answer, options, "export_workspace", &arguments);
    pa_text_free(&arguments);
    return status;
}

static void write_files(pa_writer *writer, const folder_files *files)
{
    pa_begin_object(pa_member(writer, "files"));
    for (size_t i = 0; i < files->count; i++) {
        const pa_text *text = &files->files[i].text;

        pa_write_text(pa_member(writer, files->files[i].name), text->data != NULL ? text->data : "");
    }
    pa_end(writer);
}

int files_import(cli_answer *answer, const cli_options *options, const folder_files *files, const char *plan)
{
    pa_text arguments = PA_TEXT_INIT(MAX_TEXT);
    pa_writer writer = pa_write_to(&arguments);
    int status;

    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "workspace_id"), options->files.workspace);
    write_files(&writer, files);
    if (plan != NULL)
        pa_write_text(pa_member(&writer, "plan"), plan);
    if (options->files.is_dry)
        pa_write_boolean(pa_member(&writer, "dry_run"), true);
    pa_end(&writer);
    status = run(answer, options, "import_workspace", &arguments);
    pa_text_free(&arguments);
    return status;
}

/* ---- what was answered ---- */

static const char *text_of(portkey_value object, const char *name)
{
    const char *text = portkey_value_string(portkey_value_member(object, name), NULL);

    return text != NULL ? text : "";
}

bool files_take(folder_files *out, portkey_value answer)
{
    PORTKEY_FOR_EACH (file, portkey_value_member(answer, "files")) {
        const char *name = portkey_value_string(portkey_value_key(file), NULL);
        size_t length = 0;
        const char *text = portkey_value_string(file, &length);

        if (name == NULL || text == NULL || !workspace_is_file_name(name)) {
            cli_complain("the export has a file that cannot be written");
            return false;
        }
        if (!folder_add(out, name, text, length))
            return false;
    }
    folder_sort(out);
    return true;
}

/* Whether a list, of kinds or of objects with a kind, has one. */
static bool has_kind(portkey_value list, const char *kind)
{
    PORTKEY_FOR_EACH (entry, list)
        if (portkey_value_is(entry, kind) || portkey_value_is(portkey_value_member(entry, "kind"), kind))
            return true;
    return false;
}

void files_find_origin(folder_origin *out, portkey_value answer, const char *workspace)
{
    static const char *const gaps[] = {"left_out", "not_looked_at", "not_read_to_the_end"};
    const char *confirmed = text_of(answer, "workspace");

    *out = (folder_origin){.is_confirmed = confirmed[0] != '\0'};
    out->workspace = out->is_confirmed ? confirmed : workspace;
    for (size_t i = 0; i < WORKSPACE_KINDS; i++) {
        out->is_whole[i] = out->is_confirmed;
        for (size_t k = 0; k < sizeof(gaps) / sizeof(gaps[0]); k++)
            if (has_kind(portkey_value_member(answer, gaps[k]), workspace_kinds[i].name))
                out->is_whole[i] = false;
    }
}

static void complain_of(portkey_value list, const char *what)
{
    PORTKEY_FOR_EACH (entry, list) {
        const char *name = text_of(entry, "name");

        if (portkey_value_type(entry) == PORTKEY_JSON_STRING)
            cli_complain("%s: %s", what, portkey_value_string(entry, NULL));
        else
            cli_complain("%s: %s%s%s: %s", what, text_of(entry, "kind"), name[0] != '\0' ? " " : "", name,
                         text_of(entry, "reason"));
    }
}

void files_complain_unseen(portkey_value answer)
{
    complain_of(portkey_value_member(answer, "not_looked_at"), "not looked at");
    complain_of(portkey_value_member(answer, "not_read_to_the_end"), "not read to the end");
}

/* Partials of which it is not known whose they are count, too: some may be of this workspace. */
static bool has_gaps(portkey_value answer)
{
    return portkey_value_count(portkey_value_member(answer, "left_out")) > 0 ||
           portkey_value_count(portkey_value_member(answer, "not_looked_at")) > 0 ||
           portkey_value_count(portkey_value_member(answer, "not_read_to_the_end")) > 0;
}

int files_complain(portkey_value answer, const char *what)
{
    complain_of(portkey_value_member(answer, "left_out"), "left out");
    files_complain_unseen(answer);
    if (!has_gaps(answer))
        return EXIT_DONE;
    cli_complain("%s is incomplete", what);
    return EXIT_FAILED;
}

size_t files_count(portkey_value answer, const char *action)
{
    size_t count = 0;

    PORTKEY_FOR_EACH (change, portkey_value_member(answer, "changes"))
        count += portkey_value_is(portkey_value_member(change, "action"), action);
    return count;
}

/* ---- a plan ---- */

/* What may be anybody's words does not begin a line. */
static void append_text(pa_text *out, portkey_value value)
{
    const char *text = portkey_value_string(value, NULL);

    terminal_append_part(out, text != NULL ? text : "");
}

static void append_names(pa_text *out, portkey_value names)
{
    const char *before = "  (";

    PORTKEY_FOR_EACH (name, names) {
        pa_text_append_string(out, before);
        append_text(out, name);
        before = ", ";
    }
    if (portkey_value_count(names) > 0)
        pa_text_append_char(out, ')');
}

static void append_change(pa_text *out, portkey_value change)
{
    const char *reason = text_of(change, "reason");
    bool is_by_hand = reason[0] != '\0';

    pa_text_append_string(out, is_by_hand ? "by hand" : text_of(change, "action"));
    pa_text_append_string(out, is_by_hand ? "  " : "   ");
    append_text(out, portkey_value_member(change, "file"));
    append_names(out, portkey_value_member(change, "changes"));
    if (is_by_hand) {
        pa_text_append_string(out, ": ");
        terminal_append_part(out, reason);
    }
    pa_text_append_char(out, '\n');
}

void files_print_plan(portkey_value answer)
{
    pa_text text = PA_TEXT_INIT(MAX_LINES);

    PORTKEY_FOR_EACH (change, portkey_value_member(answer, "changes"))
        append_change(&text, change);
    PORTKEY_FOR_EACH (path, portkey_value_member(answer, "not_in_files")) {
        pa_text_append_string(&text, "stays    ");
        append_text(&text, path);
        pa_text_append_string(&text, ", which is not in the files\n");
    }
    if (text.length > 0)
        cli_print(text.data, text.length);
    pa_text_free(&text);
}
