/* SPDX-License-Identifier: MIT */
#include "answers/more.h"

#include <string.h>

#include "answers/json.h"

enum { MAX_ARGUMENTS = 64 * 1024 };

/* The furthest page that is counted: sums of its rows stay far below what an integer holds. */
static const int64_t far_page = INT32_MAX;

/* ---- where in the list an answer is ---- */

struct position {
    const char *page_argument; /* NULL: the list has no pages with numbers */
    const char *size_argument; /* NULL: the size of a page cannot be chosen */
    int64_t page;              /* counted from 0 */
    int64_t first;             /* how the first page is numbered */
    int64_t size;              /* rows of a page */
    int64_t shown;             /* rows of this page that were shown */
    bool is_short;             /* fewer rows came than were asked for, although there are more */
};

static int64_t read_number(portkey_value object, const char *name, int64_t least, int64_t otherwise)
{
    int64_t number = otherwise;

    if (name != NULL)
        (void)portkey_value_integer(portkey_value_member(object, name), &number);
    return number < least || number > far_page ? otherwise : number;
}

/* A page that is not the last is as long as was asked for, or as the API has it. */
static struct position position_of(const answer_subject *subject, const answer_shown *shown,
                                   portkey_value arguments)
{
    struct position position = {.shown = (int64_t)(shown->rows - shown->left)};
    const portkey_operation *operation = subject->operation;

    if (operation == NULL)
        return position;
    position.page_argument = portkey_operation_page_argument(operation, &position.first);
    position.size_argument = portkey_operation_page_size_argument(operation);
    position.page =
        read_number(arguments, position.page_argument, position.first, position.first) - position.first;
    position.size = read_number(arguments, position.size_argument, 1, (int64_t)shown->rows);
    /* The API may have a limit of its own. */
    position.is_short = position.size > (int64_t)shown->rows &&
                        shown->total > position.page * position.size + (int64_t)shown->rows;
    if (position.is_short)
        position.size = (int64_t)shown->rows;
    return position;
}

/* Rows before the first one that was not shown. */
static int64_t seen(const struct position *position)
{
    return position->page * position->size + position->shown;
}

/* ---- the next call ---- */

static bool is_named(portkey_value argument, const char *name)
{
    return name != NULL && portkey_value_is(portkey_value_key(argument), name);
}

/* Where a part of a page was shown, pages become as long as that part. */
static void write_call(pa_text *text, const struct position *position, portkey_value arguments, bool is_part)
{
    pa_writer writer = pa_write_to(text);
    int64_t size = is_part ? position->shown : position->size;

    pa_begin_object(&writer);
    PORTKEY_FOR_EACH (argument, arguments)
        if (!is_named(argument, position->page_argument) &&
            !(is_part && is_named(argument, position->size_argument)))
            answer_write_member(&writer, argument);
    if (is_part)
        pa_write_integer(pa_member(&writer, position->size_argument), size);
    pa_write_integer(pa_member(&writer, position->page_argument), position->first + seen(position) / size);
    pa_end(&writer);
}

/* Whether pages are to have another length than was asked for. */
static bool is_resized(const struct position *position, const answer_shown *shown)
{
    return shown->left > 0 || position->is_short;
}

static bool can_call(const struct position *position, bool is_part)
{
    return position->page_argument != NULL && position->shown > 0 && position->size > 0 &&
           (!is_part || position->size_argument != NULL);
}

static void write_same(pa_text *text, portkey_value arguments)
{
    pa_writer writer = pa_write_to(text);

    answer_write_value(&writer, arguments, true);
}

static void write_next(answer_more *out, const struct position *position, const answer_subject *subject,
                       const answer_shown *shown, portkey_value arguments)
{
    bool is_part = is_resized(position, shown);

    if (can_call(position, is_part)) {
        write_call(&out->arguments, position, arguments, is_part);
    } else if (shown->left > 0 && !subject->is_write) {
        out->skip = shown->rows - shown->left;
        write_same(&out->arguments, arguments);
    }
}

void answer_more_of(answer_more *out, const answer_subject *subject, const answer_shown *shown,
                    const char *arguments, size_t length)
{
    portkey_json *document = NULL;
    portkey_value root = {NULL, 0};
    struct position position;

    *out = (answer_more){.arguments = PA_TEXT_INIT(MAX_ARGUMENTS)};
    if (!shown->is_list)
        return;
    if (portkey_json_parse(&document, arguments, length, NULL, NULL) == 0)
        root = portkey_json_root(document);
    position = position_of(subject, shown, root);
    out->count = shown->total > seen(&position) ? shown->total - seen(&position) : (int64_t)shown->left;
    if (out->count > 0 && document != NULL)
        write_next(out, &position, subject, shown, root);
    if (pa_text_failed(&out->arguments))
        pa_text_free(&out->arguments);
    portkey_json_free(document);
}

void answer_more_free(answer_more *more)
{
    pa_text_free(&more->arguments);
}
