/* SPDX-License-Identifier: MIT */
/* The commands export, import and diff: a workspace and the folder that it is kept in. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/complain.h"
#include "cli/files/answer.h"
#include "cli/files/pair.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "workflow/document/line_diff.h"
#include "workflow/workspace/rewrite.h"

enum { MAX_DIFF = 16 * 1024 * 1024, MAX_LABEL = 512 };

static bool is_json(const cli_options *options)
{
    return options->listing == LISTING_JSON;
}

/* ---- export ---- */

static void print_counts(const folder_counts *counts)
{
    char text[160];
    int length =
        snprintf(text, sizeof(text), "%zu file%s written, %zu unchanged, %zu removed\n", counts->written,
                 counts->written == 1 ? "" : "s", counts->unchanged, counts->removed);

    cli_print(text, (size_t)length);
    if (counts->kept > 0)
        cli_complain("%zu file%s without an object any longer, but changed since the export: kept",
                     counts->kept, counts->kept == 1 ? "" : "s");
    if (counts->doubtful > 0)
        cli_complain("%zu file%s not in this export: kept, as there may still be objects of them",
                     counts->doubtful, counts->doubtful == 1 ? "" : "s");
}

/* By the names that the folder has for the same objects. */
static bool take_export(folder_files *files, folder_files *present, int folder, portkey_value answer)
{
    if (!files_take(files, answer) || !folder_look(present, folder) || !files_pair(files, present, false))
        return false;
    files_mark_same(files, present);
    files_complain_secrets(files);
    return true;
}

static int write_export(int folder, portkey_value answer, const cli_options *options)
{
    folder_files files = {0};
    folder_files present = {0};
    folder_counts counts = {0};
    folder_origin origin;
    bool is_written;

    files_find_origin(&origin, answer, options->files.workspace);
    is_written = take_export(&files, &present, folder, answer) &&
                 folder_write(folder, &files, &present, &origin, options->files.is_yes, &counts);

    folder_free(&files);
    folder_free(&present);
    if (is_written && !is_json(options))
        print_counts(&counts);
    return is_written ? cli_finish_output() : EXIT_FAILED;
}

static int export_to(const cli_options *options, int folder)
{
    cli_answer answer = FILES_ANSWER_INIT;
    int status = files_export(&answer, options);
    int gaps = EXIT_DONE;

    if (status == EXIT_DONE) {
        gaps = files_complain(portkey_json_root(answer.document), "the export");
        status = write_export(folder, portkey_json_root(answer.document), options);
    }
    if (status == EXIT_DONE && is_json(options))
        status = cli_answer_print(portkey_json_root(answer.document));
    cli_answer_free(&answer);
    return status == EXIT_DONE ? gaps : status;
}

int command_export(const cli_options *options)
{
    cli_options own = *options;
    int folder = folder_open(options->files.folder, true);
    int status;

    if (folder < 0)
        return EXIT_USAGE;
    own.needs.folder = options->files.folder;
    status = export_to(&own, folder);
    (void)close(folder);
    return status;
}

/* ---- the folder that is imported or compared ---- */

static bool read_folder(folder_files *files, const cli_options *options)
{
    int folder = folder_open(options->files.folder, false);
    bool is_read = folder >= 0 && folder_read(files, folder);
    bool is_of_it = is_read && (files->count > 0 || folder_is_of_export(folder));

    if (is_read)
        folder_name_unread(folder);
    if (folder >= 0)
        (void)close(folder);
    if (is_read && !is_of_it)
        cli_complain("%s has no files of a workspace, such as configs/shop.yaml", options->files.folder);
    return is_of_it;
}

/* ---- import ---- */

static bool is_yes(const char *line)
{
    return strcmp(line, "y\n") == 0 || strcmp(line, "yes\n") == 0;
}

/* Returns EXIT_DONE if it may be done. */
static int ask(const cli_options *options)
{
    char line[16] = "";

    if (options->files.is_yes)
        return EXIT_DONE;
    fprintf(stderr, "Apply this to the workspace? [y/N] ");
    if (fgets(line, sizeof(line), stdin) != NULL && is_yes(line))
        return EXIT_DONE;
    cli_complain("nothing was changed");
    return EXIT_FAILED;
}

static void print_done(portkey_value root)
{
    size_t by_hand = files_count(root, "by_hand");
    char text[160];
    int length = snprintf(text, sizeof(text), "%zu created, %zu updated", files_count(root, "create"),
                          files_count(root, "update"));

    if (by_hand > 0)
        length += snprintf(text + length, sizeof(text) - (size_t)length, ", %zu to be done by hand", by_hand);
    cli_print(text, (size_t)length);
    cli_print("\n", 1);
}

static int finish(const cli_options *options, portkey_value root)
{
    bool is_applied = false;

    (void)portkey_value_boolean(portkey_value_member(root, "applied"), &is_applied);
    if (!is_applied) {
        cli_complain("files or workspace changed since the plan was made; nothing was changed");
        return EXIT_FAILED;
    }
    if (is_json(options))
        return cli_answer_print(root);
    print_done(root);
    return cli_finish_output();
}

static int apply(const cli_options *options, const folder_files *files, portkey_value plan)
{
    const char *digest = portkey_value_string(portkey_value_member(plan, "plan"), NULL);
    cli_answer answer = FILES_ANSWER_INIT;
    int status = ask(options);

    if (status == EXIT_DONE)
        status = files_import(&answer, options, files, digest);
    if (status == EXIT_DONE)
        status = finish(options, portkey_json_root(answer.document));
    cli_answer_free(&answer);
    return status;
}

static void print_nothing(portkey_value plan)
{
    size_t by_hand = files_count(plan, "by_hand");
    char text[96];
    int length = by_hand > 0 ? snprintf(text, sizeof(text), "nothing to do but by hand: %zu\n", by_hand)
                             : snprintf(text, sizeof(text), "nothing to do\n");

    cli_print(text, (size_t)length);
}

/* What follows from the plan. */
static int follow(const cli_options *options, const folder_files *files, portkey_value plan)
{
    bool has_work = files_count(plan, "create") + files_count(plan, "update") > 0;
    bool is_left = files_count(plan, "by_hand") > 0 && !options->files.is_dry;
    int status = EXIT_DONE;

    files_complain_unseen(plan);
    if (!is_json(options))
        files_print_plan(plan);
    /* It is seen before anything is done. */
    if (cli_finish_output() != EXIT_DONE)
        return EXIT_FAILED;
    if (is_json(options) && (options->files.is_dry || !has_work))
        status = cli_answer_print(plan);
    else if (!has_work)
        print_nothing(plan);
    else if (!options->files.is_dry)
        status = apply(options, files, plan);
    if (status == EXIT_DONE)
        status = cli_finish_output();
    return status == EXIT_DONE && is_left ? EXIT_FAILED : status;
}

static int import_files(const cli_options *options, const folder_files *files)
{
    cli_answer plan = FILES_ANSWER_INIT;
    int status = files_import(&plan, options, files, NULL);

    if (status == EXIT_DONE)
        status = follow(options, files, portkey_json_root(plan.document));
    cli_answer_free(&plan);
    return status;
}

/* Before anything is sent. */
static bool can_ask(const cli_options *options)
{
    return options->files.is_yes || options->files.is_dry || isatty(STDIN_FILENO);
}

int command_import(const cli_options *options)
{
    cli_options own = *options;
    folder_files files = {0};
    int status;

    if (!can_ask(options))
        return cli_refuse_usage(
            "import asks on a terminal; nothing was sent (--yes applies the plan without asking, "
            "--dry-run only shows it)");
    /* It makes two clients: one for the plan, one to apply it. */
    own.needs.read[0] = options->client.api_key_file;
    status = read_folder(&files, options) ? import_files(&own, &files) : EXIT_USAGE;

    folder_free(&files);
    return status;
}

/* ---- diff ---- */

/* To what it says, whichever order and comments it has. Returns false after a complaint. */
static bool rewrite(folder_file *file)
{
    pa_text text = PA_TEXT_INIT(WORKSPACE_MAX_FILE);
    pa_text complaint = PA_TEXT_INIT(1024);
    bool is_fine = workspace_rewrite(&text, file->name, file->text.data != NULL ? file->text.data : "",
                                     file->text.length, &complaint);

    if (!is_fine)
        cli_complain("%s: %s", file->name, complaint.data != NULL ? complaint.data : "out of memory");
    pa_text_free(&complaint);
    pa_text_free(&file->text);
    file->text = text;
    return is_fine;
}

static bool rewrite_all(folder_files *files)
{
    for (size_t i = 0; i < files->count; i++)
        if (!rewrite(&files->files[i]))
            return false;
    return true;
}

static const char *text_of(const folder_file *file)
{
    return file != NULL && file->text.data != NULL ? file->text.data : "";
}

/* Either may be NULL: there is none. */
static bool compare(pa_text *out, const char *name, const folder_file *there, const folder_file *here)
{
    char from_name[MAX_LABEL];
    char to_name[MAX_LABEL];
    const line_diff_side from = {from_name, text_of(there)};
    const line_diff_side to = {to_name, text_of(here)};
    pa_text part = PA_TEXT_INIT(MAX_LABEL);

    terminal_append_part(&part, name);
    (void)snprintf(from_name, sizeof(from_name), "workspace/%s", part.data != NULL ? part.data : "");
    (void)snprintf(to_name, sizeof(to_name), "files/%s", part.data != NULL ? part.data : "");
    pa_text_free(&part);
    return line_diff_append(out, &from, &to);
}

/* Two of one name may be of two objects: what is there is deleted then, and what is here created. */
static int compare_names(const folder_file *there, const folder_file *here)
{
    int order = strcmp(there->name, here->name);

    return order == 0 && !there->is_paired ? -1 : order;
}

/* In the order of names. */
static bool compare_all(pa_text *out, const folder_files *there, const folder_files *here)
{
    size_t i = 0;
    size_t k = 0;
    bool is_fine = true;

    while (is_fine && (i < there->count || k < here->count)) {
        int order = i == there->count  ? 1
                    : k == here->count ? -1
                                       : compare_names(&there->files[i], &here->files[k]);

        is_fine = compare(out, order <= 0 ? there->files[i].name : here->files[k].name,
                          order <= 0 ? &there->files[i] : NULL, order >= 0 ? &here->files[k] : NULL);
        i += order <= 0;
        k += order >= 0;
    }
    return is_fine;
}

static int print_diff(const pa_text *diff)
{
    if (pa_text_failed(diff)) {
        cli_complain("the difference is longer than 16 MiB, or out of memory");
        return EXIT_FAILED;
    }
    if (diff->length > 0)
        cli_print(diff->data, diff->length);
    return cli_finish_output() == EXIT_DONE && diff->length == 0 ? EXIT_DONE : EXIT_FAILED;
}

static int compare_with(folder_files *here, portkey_value answer)
{
    folder_files there = {0};
    pa_text diff = PA_TEXT_INIT(MAX_DIFF);
    int gaps = files_complain(answer, "the comparison");
    int status = EXIT_FAILED;

    if (files_take(&there, answer) && files_pair(&there, here, true) && rewrite_all(&there) &&
        compare_all(&diff, &there, here))
        status = print_diff(&diff);
    folder_free(&there);
    pa_text_free(&diff);
    return status == EXIT_DONE ? gaps : status;
}

int command_diff(const cli_options *options)
{
    folder_files here = {0};
    cli_answer answer = FILES_ANSWER_INIT;
    int status =
        read_folder(&here, options) && rewrite_all(&here) ? files_export(&answer, options) : EXIT_USAGE;

    if (status == EXIT_DONE)
        status = compare_with(&here, portkey_json_root(answer.document));
    cli_answer_free(&answer);
    folder_free(&here);
    return status;
}
