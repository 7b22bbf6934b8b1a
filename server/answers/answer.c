/* SPDX-License-Identifier: MIT */
#include "answers/answer.h"

#include <string.h>

#include "answers/members.h"
#include "answers/outside.h"
#include "answers/passes.h"
#include "answers/reveal.h"
#include "answers/showing.h"

enum { MAX_NOTE = 512 * 1024, LEAST_REWRITTEN = 64 * 1024 };

/* ---- wishes and subjects ---- */

bool answer_form_find(answer_form *out, const char *name, size_t length)
{
    static const struct {
        const char *name;
        answer_form form;
    } forms[] = {{"json", ANSWER_JSON}, {"csv", ANSWER_CSV}, {"table", ANSWER_TABLE}};

    for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
        if (strlen(forms[i].name) == length && memcmp(forms[i].name, name, length) == 0) {
            *out = forms[i].form;
            return true;
        }
    return false;
}

static void take_summary(answer_fields *out, const portkey_operation *operation)
{
    size_t count = portkey_operation_summary_field_count(operation);

    for (size_t i = 0; i < count && i < ANSWER_MAX_FIELDS; i++) {
        const char *name = portkey_operation_summary_field(operation, i);

        out->paths[out->count++] = (answer_path){name, strlen(name)};
    }
}

bool answer_is_shown_once(const portkey_operation *operation)
{
    const member_facts *answer = members_of(operation);

    return answer != NULL && answer->is_once;
}

answer_subject answer_subject_of(const portkey_operation *operation)
{
    answer_subject subject = {
        .operation = operation,
        .rows = portkey_operation_rows(operation),
        .grid_rows = members_rows(operation),
        .is_write = !portkey_operation_is_read_only(operation),
    };

    /* Merged rows are short, and have names of their own. */
    if (members_series(operation) == NULL)
        take_summary(&subject.summary, operation);
    return subject;
}

/* ---- the answer's value ---- */

/* An answer, and the text that it is read from. */
struct source {
    portkey_json *document;
    pa_text text; /* that a pass wrote; empty: the answer as it came */
};

int answer_parse(portkey_json **out, const char *text, size_t length)
{
    const portkey_json_limits limits = {.max_bytes = ANSWER_MAX_TEXT};

    return portkey_json_parse(out, text, length, &limits, NULL);
}

static void free_source(struct source *source)
{
    portkey_json_free(source->document);
    pa_text_free(&source->text);
}

static size_t most_rewritten(size_t length)
{
    size_t most = length < ANSWER_MAX_TEXT / 6 ? 6 * length : ANSWER_MAX_TEXT;

    return most > LEAST_REWRITTEN ? most : LEAST_REWRITTEN;
}

/* Returns false when out of memory, or if what the pass wrote cannot be read. */
static bool run_pass(struct source *source, const answer_pass *pass, const answer_showing *showing,
                     size_t length)
{
    struct source next = {NULL, PA_SECRET_TEXT_INIT(most_rewritten(length))};

    pass->rewrite(&next.text, portkey_json_root(source->document), showing->subject, showing->wish,
                  &showing->out->note);
    if (!pa_text_failed(&next.text) && next.text.length == 0) {
        pa_text_free(&next.text);
        return true;
    }
    if (pa_text_failed(&next.text) || answer_parse(&next.document, next.text.data, next.text.length) < 0) {
        free_source(&next);
        return false;
    }
    free_source(source);
    *source = next;
    return true;
}

static bool run_passes(struct source *source, const answer_showing *showing, size_t length)
{
    for (const answer_pass *const *pass = answer_passes; *pass != NULL; pass++)
        if ((*pass)->is_for(showing->subject, showing->wish) && !run_pass(source, *pass, showing, length))
            return false;
    return true;
}

/* ---- showing ---- */

static portkey_value find_rows(portkey_value root, const char *path)
{
    portkey_value rows = portkey_value_within(root, path);

    return portkey_value_type(rows) == PORTKEY_JSON_ARRAY ? rows : (portkey_value){NULL, 0};
}

static void mark(answer_showing *showing)
{
    const answer_subject *subject = showing->subject;
    const char *rows = answer_is_list(showing) ? subject->rows : NULL;
    pa_text *note = &showing->out->note;

    if (!showing->wish->is_for_model)
        return;
    outside_append_mark(note, subject->operation, showing->root, rows, &showing->fields);
    outside_append_secrets(note, subject->operation, showing->root, rows, &showing->fields);
}

static void note_cut(answer_showing *showing)
{
    pa_text *note = &showing->out->note;

    if (showing->cut == 0)
        return;
    pa_text_append_integer(note, (int64_t)showing->cut);
    pa_text_append_string(note, showing->cut == 1 ? " cell is too wide for the table and ends"
                                                  : " cells are too wide for the table and end");
    pa_text_append_string(note, " with an ellipsis; ");
    pa_text_append_string(note, showing->wish->whole_words);
    pa_text_append_string(note, " shows the whole.\n");
}

/* Others may have chosen the names: only plain ones are said. */
static void append_way_to(pa_text *note, const answer_columns *left_out, const char *words)
{
    size_t count = 0;

    for (size_t i = 0; i < left_out->count; i++) {
        const answer_path *name = &left_out->items[i].path;

        if (!answer_is_plain_name(*name))
            continue;
        pa_text_append_string(note, count > 0 ? "," : words);
        pa_text_append_string(note, count++ > 0 ? "" : " ");
        pa_text_append(note, name->name, name->length);
    }
    pa_text_append_string(note, count > 0 ? " or " : "");
}

static void note_left_out(answer_showing *showing)
{
    const answer_columns *left_out = &showing->left_out;
    pa_text *note = &showing->out->note;

    if (left_out->count == 0)
        return;
    pa_text_append_integer(note, (int64_t)left_out->count);
    pa_text_append_string(note, left_out->count == 1 ? " column has no room: " : " columns have no room: ");
    append_way_to(note, left_out, showing->wish->field_words);
    pa_text_append_string(note, showing->wish->whole_words);
    pa_text_append_string(note, left_out->count == 1 ? " shows it.\n" : " shows them.\n");
}

static void show_value(answer_showing *showing, portkey_value root)
{
    showing->root = root;
    showing->rows = find_rows(root, showing->subject->rows);
    showing->keeps_nulls = showing->subject->keeps_nulls || answer_wants_all(showing->wish);
    showing->out->is_refused = !answer_choose_fields(showing);
    if (showing->out->is_refused)
        return;
    mark(showing);
    if (answer_is_list(showing))
        answer_show_list(showing);
    else
        answer_show_single(showing);
    note_left_out(showing);
    note_cut(showing);
}

/* Of what is no JSON nothing is known. */
static void show_plain(answer_showing *showing, const char *body, size_t length)
{
    if (showing->wish->is_for_model)
        outside_append_plain_mark(&showing->out->note);
    answer_show_plain(showing, body, length);
}

static bool show(answer_showing *showing, const char *body, size_t length)
{
    struct source source = {NULL, PA_TEXT_INIT(0)};
    int result = answer_parse(&source.document, body, length);
    bool is_good = result == 0 && run_passes(&source, showing, length);

    if (is_good)
        show_value(showing, portkey_json_root(source.document));
    else if (result < 0 && result != PORTKEY_ENOMEM)
        show_plain(showing, body, length);
    free_source(&source);
    return is_good || (result < 0 && result != PORTKEY_ENOMEM);
}

/* What was decoded on its way, such as names and what was cut, may have become invisible again. */
static void reveal(pa_text *text)
{
    pa_text shown = PA_SECRET_TEXT_INIT(6 * text->limit);

    if (pa_text_failed(text))
        return;
    reveal_append_json(&shown, text->data, text->length);
    pa_text_free(text);
    *text = shown;
}

/* It was written line by line. */
static void end_note(pa_text *note)
{
    if (note->length > 0 && !pa_text_failed(note))
        pa_text_rewind(note, note->length - 1);
}

static answer_subject subject_in_form(const answer_subject *subject, answer_form form)
{
    answer_subject own = *subject;

    if (own.rows == NULL && (form == ANSWER_CSV || form == ANSWER_TABLE))
        own.rows = own.grid_rows;
    return own;
}

/* What is shown once is neither cut nor skipped: such answers are short. */
static answer_wish wish_for(const answer_subject *subject, const answer_wish *wish)
{
    answer_wish own = *wish;

    if (!answer_is_shown_once(subject->operation))
        return own;
    own.width = 0;
    own.skip = 0;
    if (own.budget < ANSWER_MAX_BUDGET)
        own.budget = ANSWER_MAX_BUDGET;
    return own;
}

bool answer_show(answer_shown *out, const answer_subject *subject, const answer_wish *wish, const char *body,
                 size_t length)
{
    const answer_subject own = subject_in_form(subject, wish->form);
    const answer_wish own_wish = wish_for(subject, wish);
    answer_showing showing = {.subject = &own, .wish = &own_wish, .out = out};

    *out = (answer_shown){
        .text = PA_SECRET_TEXT_INIT(ANSWER_MAX_TEXT),
        .note = PA_SECRET_TEXT_INIT(MAX_NOTE),
    };
    if (!show(&showing, body, length))
        return false;
    end_note(&out->note);
    reveal(&out->note);
    reveal(&out->text);
    return !pa_text_failed(&out->text) && !pa_text_failed(&out->note);
}

void answer_shown_free(answer_shown *shown)
{
    pa_text_free(&shown->text);
    pa_text_free(&shown->note);
}
