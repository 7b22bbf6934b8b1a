/* SPDX-License-Identifier: MIT */
/* Which fields are shown, and what is said of those that do not exist. */
#include <string.h>

#include "answers/columns.h"
#include "answers/json.h"
#include "answers/members.h"
#include "answers/showing.h"
#include "base/suggest.h"
#include "base/utf8.h"

enum { MAX_NAMES = 64, MAX_NAME = 64 };

/* ---- what there is ---- */

/* What fields are looked for in: the rows, or the answer. */
static portkey_value place_of(const answer_showing *showing)
{
    return answer_is_list(showing) ? showing->rows : showing->root;
}

/* What stands beside the rows is shown in any case; and of no row nothing is known. */
static bool exists(const answer_showing *showing, answer_path path)
{
    portkey_value place = place_of(showing);

    return (portkey_value_type(place) == PORTKEY_JSON_ARRAY && portkey_value_count(place) == 0) ||
           answer_path_leads(path, place) ||
           (answer_is_list(showing) && answer_path_leads(path, showing->root));
}

/* Rows need not have what is documented of them. */
static bool is_of_summary(const answer_showing *showing, answer_path path)
{
    const answer_fields *summary = &showing->subject->summary;

    for (size_t i = 0; answer_is_list(showing) && i < summary->count; i++)
        if (summary->paths[i].length == path.length &&
            memcmp(summary->paths[i].name, path.name, path.length) == 0)
            return true;
    return false;
}

/* "data.slug" is what "slug" is in rows that are in "data". */
static answer_path within_rows(const answer_showing *showing, answer_path path)
{
    const char *rows = showing->subject->rows;
    answer_path rest, first = answer_path_first(path, &rest);
    bool is_member = answer_is_list(showing) && rows[0] != '\0' && strlen(rows) == first.length &&
                     memcmp(first.name, rows, first.length) == 0;

    return is_member && rest.length > 0 && !answer_path_leads(path, showing->rows) ? rest : path;
}

/* ---- what is said ---- */

static void append_clean(pa_text *text, answer_path name)
{
    size_t left = name.length < MAX_NAME ? name.length : MAX_NAME;

    while (left > 0) {
        char clean[4];
        size_t count, taken = pa_utf8_clean(clean, &count, name.name, left);

        pa_text_append(text, clean, count);
        name.name += taken;
        left -= taken;
    }
}

/* Others may have chosen the names: those that are no plain ones are not said. */
static void append_names(pa_text *text, const answer_columns *columns)
{
    size_t count = 0;

    for (size_t i = 0; i < columns->count && count < MAX_NAMES; i++) {
        answer_path name = columns->items[i].path;

        if (!answer_is_plain_name(name))
            continue;
        pa_text_append_string(text, count++ > 0 ? ", " : " Fields: ");
        pa_text_append(text, name.name, name.length);
    }
    if (count > 0)
        pa_text_append_string(text, count < columns->count ? " and more." : ".");
}

/* The names of an object are those of a list of it alone. */
static bool known_names(answer_columns *out, const answer_showing *showing)
{
    static const answer_fields all = {.count = 0};

    out->count = 0;
    if (answer_is_list(showing))
        return answer_columns_of(out, showing->rows, &all);
    PORTKEY_FOR_EACH (member, showing->root) {
        answer_path name = {.name = NULL};

        name.name = portkey_value_string(portkey_value_key(member), &name.length);
        if (name.name == NULL || out->count == ANSWER_MAX_COLUMNS)
            return false;
        out->items[out->count++] = (struct answer_column){.path = name, .is_name = true};
    }
    return true;
}

static void append_unknown(pa_text *text, const answer_showing *showing, answer_path path)
{
    answer_columns known;

    pa_text_append_string(text, "There is no field \"");
    append_clean(text, path);
    pa_text_append_string(text, "\" in ");
    pa_text_append_string(text, answer_is_list(showing) ? "the rows" : "the answer");
    if (showing->subject->operation != NULL) {
        pa_text_append_string(text, " of ");
        pa_text_append_string(text, portkey_operation_name(showing->subject->operation));
    }
    (void)known_names(&known, showing);
    pa_text_append_char(text, '.');
    append_names(text, &known);
}

/* ---- choosing ---- */

/* Without the fields that do not exist; those of a summary may, for want of anything better, all be gone. */
static void keep_existing(answer_showing *showing)
{
    answer_fields kept = {.count = 0};

    for (size_t i = 0; i < showing->fields.count; i++)
        if (exists(showing, showing->fields.paths[i]))
            kept.paths[kept.count++] = showing->fields.paths[i];
    showing->fields = kept;
}

/* Whether the path ends at the rows, or at what they are in. */
static bool ends_at_rows(const answer_showing *showing, answer_path path)
{
    const char *rows = showing->subject->rows;

    return answer_is_list(showing) && path.length <= strlen(rows) &&
           memcmp(rows, path.name, path.length) == 0 && strchr(".", rows[path.length]) != NULL &&
           !answer_path_leads(path, showing->rows);
}

/* Whether the path leads to nothing but what stands beside the rows. */
static bool is_beside(const answer_showing *showing, answer_path path)
{
    return answer_is_list(showing) && answer_path_leads(path, showing->root) &&
           !answer_path_leads(path, showing->rows) && !is_of_summary(showing, path);
}

/* That a list is empty is still said. */
static void leave_rows_out(answer_showing *showing)
{
    if (portkey_value_count(showing->rows) == 0)
        answer_count_rows(showing);
    showing->rows = (portkey_value){NULL, 0};
}

/* Rows have no columns for what stands beside them. Where nothing else is wanted, they are left out. */
static void take_beside(answer_showing *showing)
{
    answer_fields of_rows = {.count = 0};
    bool wants_rows = showing->fields.count == 0;

    for (size_t i = 0; i < showing->fields.count; i++) {
        answer_path path = showing->fields.paths[i];

        if (ends_at_rows(showing, path))
            wants_rows = true;
        else if (!is_beside(showing, path))
            of_rows.paths[of_rows.count++] = path;
    }
    if (wants_rows)
        showing->fields.count = 0;
    else if (of_rows.count > 0)
        showing->fields = of_rows;
    else
        leave_rows_out(showing);
}

static bool take_wanted(answer_showing *showing)
{
    showing->fields = showing->wish->fields;
    for (size_t i = 0; i < showing->fields.count; i++) {
        answer_path path = within_rows(showing, showing->fields.paths[i]);

        showing->fields.paths[i] = path;
        if (exists(showing, path) || is_of_summary(showing, path))
            continue;
        append_unknown(showing->subject->is_write ? &showing->out->note : &showing->out->text, showing, path);
        if (!showing->subject->is_write)
            return false;
        pa_text_append_char(&showing->out->note, '\n');
        showing->fields.count = 0;
    }
    take_beside(showing);
    return true;
}

/* ---- what is shown once ---- */

/* Whether the fields have all of a member. */
static bool has_all_of(const answer_fields *fields, portkey_value object, portkey_value member)
{
    for (size_t i = 0; i < fields->count; i++) {
        answer_path rest;
        portkey_value found = answer_path_member(object, fields->paths[i], &rest);

        if (found.index == member.index && rest.length == 0)
            return true;
    }
    return false;
}

static void add_member(answer_showing *showing, const member_facts *known)
{
    answer_path name = {members_name(known), strlen(members_name(known))};

    if (showing->fields.count == ANSWER_MAX_FIELDS)
        showing->fields.count = 0;
    else
        showing->fields.paths[showing->fields.count++] = name;
    pa_text_append(&showing->out->note, name.name, name.length);
    pa_text_append_string(&showing->out->note, " is shown as well: no other answer has it.\n");
}

/* A value that nothing else shows is not left out, whatever is chosen. */
static void add_shown_once(answer_showing *showing)
{
    const member_facts *answer = members_of(showing->subject->operation);

    if (!answer_is_shown_once(showing->subject->operation))
        return;
    PORTKEY_FOR_EACH (member, showing->root) {
        const member_facts *known = answer_facts_of(answer, member);

        if (showing->fields.count > 0 && known != NULL && known->is_once &&
            portkey_value_type(member) != PORTKEY_JSON_NULL &&
            !has_all_of(&showing->fields, showing->root, member))
            add_member(showing, known);
    }
}

bool answer_choose_fields(answer_showing *showing)
{
    if (showing->wish->has_fields) {
        if (!take_wanted(showing))
            return false;
        add_shown_once(showing);
        return true;
    }
    showing->fields = (answer_fields){.count = 0};
    if (answer_is_list(showing)) {
        showing->fields = showing->subject->summary;
        keep_existing(showing);
    }
    return true;
}
