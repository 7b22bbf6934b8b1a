/* SPDX-License-Identifier: MIT */
#include "answers/cut.h"

#include <string.h>

#include "answers/json.h"
#include "answers/members.h"
#include "base/utf8.h"

enum {
    MAX_PLACES = 8,
    MAX_PATH = 512,
    ROUNDS = 32,
    LEAST_ROW = 64, /* an object in a list that has less room is left out: a part of it would say nothing */
};

struct cutting {
    pa_writer writer;
    pa_text path; /* of the value at hand */
    pa_text *where;
    size_t places;
    const member_facts *known; /* what the documents say of the value at hand; NULL: nothing */
};

/* ---- saying where ---- */

static void note(struct cutting *cutting, const char *what)
{
    if (cutting->places++ >= MAX_PLACES) {
        if (cutting->places == MAX_PLACES + 2)
            pa_text_append_string(cutting->where, " and more");
        return;
    }
    pa_text_append_string(cutting->where, cutting->where->length > 0 ? ", " : "");
    if (cutting->path.length > 0 && !pa_text_failed(&cutting->path))
        pa_text_append(cutting->where, cutting->path.data, cutting->path.length);
    else
        pa_text_append_string(cutting->where, "the answer");
    pa_text_append_string(cutting->where, what);
}

static void note_count(struct cutting *cutting, size_t shown, size_t count)
{
    pa_text what = PA_TEXT_INIT(64);

    pa_text_append_string(&what, " (");
    pa_text_append_integer(&what, (int64_t)shown);
    pa_text_append_string(&what, " of ");
    pa_text_append_integer(&what, (int64_t)count);
    pa_text_append_char(&what, ')');
    note(cutting, what.data != NULL ? what.data : "");
    pa_text_free(&what);
}

/* Names of files have a folder before them, and are plain if both are. */
static bool has_plain_parts(portkey_value member)
{
    size_t length = 0;
    const char *name = portkey_value_string(portkey_value_key(member), &length);
    const char *slash = name != NULL ? memchr(name, '/', length) : NULL;
    size_t folder = slash != NULL ? (size_t)(slash - name) : 0;

    return slash != NULL && answer_is_plain_name((answer_path){name, folder}) &&
           answer_is_plain_name((answer_path){slash + 1, length - folder - 1});
}

/* Others choose names: no sentence of theirs gets into a note. */
static void enter(struct cutting *cutting, portkey_value member)
{
    size_t length = 0;
    const char *name = portkey_value_string(portkey_value_key(member), &length);
    bool is_file = cutting->known != NULL && cutting->known->has_wholes && has_plain_parts(member);

    cutting->known = answer_facts_of(cutting->known, member);
    if (cutting->path.length > 0)
        pa_text_append_char(&cutting->path, '.');
    if (is_file || answer_has_plain_name(cutting->known, member))
        pa_text_append(&cutting->path, name, length);
    else
        pa_text_append_string(&cutting->path, "a member");
}

/* ---- cutting ---- */

static const char end_of_string[] = "\xe2\x80\xa6\"";

enum { END = sizeof(end_of_string) - 1, BRACES = 2 };

static size_t start_of_character(const char *text, size_t at)
{
    while (at > 0 && ((unsigned char)text[at] & 0xc0) == 0x80)
        at--;
    return at;
}

size_t answer_cut_at(const char *text, size_t length, size_t most)
{
    return length <= most ? length : start_of_character(text, most);
}

static bool is_joiner(const char *character, size_t length)
{
    return length > 1 && pa_utf8_sequence(character, length) == length &&
           pa_is_hidden(pa_utf8_read(character, length));
}

static size_t without_joiners(const char *text, size_t length)
{
    while (length > 0) {
        size_t last = start_of_character(text, length - 1);

        if (!is_joiner(text + last, length - last))
            break;
        length = last;
    }
    return length;
}

size_t answer_cut_shown_at(const char *text, size_t length, size_t most)
{
    return length <= most ? length : without_joiners(text, answer_cut_at(text, length, most));
}

static void write_within(struct cutting *cutting, portkey_value value, size_t budget);

static size_t room_inside(size_t budget)
{
    return budget > BRACES ? budget - BRACES : 0;
}

static size_t size_of(portkey_value value)
{
    size_t length;

    (void)portkey_value_raw(value, &length);
    return length;
}

/* The bytes of a character in a string of JSON, or of half of one that takes two escapes. */
static size_t unit_of(const char *raw, size_t length)
{
    if (raw[0] != '\\')
        return pa_utf8_sequence(raw, length);
    return raw[1] == 'u' ? 6 : 2;
}

static bool is_first_half(const char *raw)
{
    return raw[0] == '\\' && raw[1] == 'u' && (raw[2] | 0x20) == 'd' && strchr("89abAB", raw[3]) != NULL;
}

/* Where to end within the string's quotes, so that an ellipsis and a quote have room behind. */
static size_t end_of_raw(const char *raw, size_t length, size_t budget)
{
    size_t at = 1, end = 1;

    while (at < length - 1 && at + END <= budget) {
        end = at;
        if (is_first_half(raw + at))
            at += 6;
        at += unit_of(raw + at, length - at);
    }
    return without_joiners(raw, end);
}

static void write_string(struct cutting *cutting, portkey_value value, size_t budget)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);
    pa_text cut = PA_SECRET_TEXT_INIT(cutting->writer.text->limit);

    pa_text_append(&cut, raw, end_of_raw(raw, length, budget));
    pa_text_append(&cut, end_of_string, END);
    if (pa_text_failed(&cut))
        cutting->writer.text->failed = true;
    else
        pa_write_json(&cutting->writer, cut.data, cut.length);
    pa_text_free(&cut);
    note(cutting, "");
}

static size_t least_of(portkey_value item)
{
    return portkey_value_type(item) == PORTKEY_JSON_OBJECT ? LEAST_ROW : CUT_LEAST;
}

static void write_array(struct cutting *cutting, portkey_value array, size_t budget)
{
    size_t left = room_inside(budget), shown = 0, count = portkey_value_count(array);

    pa_begin_array(&cutting->writer);
    PORTKEY_FOR_EACH (item, array) {
        size_t size = size_of(item) + 1;

        if (size > left && (shown > 0 || left < least_of(item)))
            break;
        write_within(cutting, item, left);
        left -= size < left ? size : left;
        shown++;
    }
    pa_end(&cutting->writer);
    if (shown < count)
        note_count(cutting, shown, count);
}

static bool is_list(portkey_value value)
{
    return portkey_value_type(value) == PORTKEY_JSON_ARRAY;
}

/* Whether there is room for all but the lists, and for a beginning of these. */
static bool has_room_beside_lists(portkey_value object, size_t budget)
{
    size_t used = 0;

    PORTKEY_FOR_EACH (member, object) {
        size_t size = size_of(member);

        used +=
            size_of(portkey_value_key(member)) + 2 + (is_list(member) && size > CUT_LEAST ? CUT_LEAST : size);
    }
    return used <= budget;
}

/*
 * What a member may take so that all fit: the small ones are whole, and the long ones share what they leave.
 * `lists_only`: only lists are long.
 */
static size_t share_of(portkey_value object, size_t budget, bool lists_only)
{
    size_t share = 0;

    for (unsigned round = 0; round < ROUNDS; round++) {
        size_t small = 0, large = 0, before = share;

        PORTKEY_FOR_EACH (member, object) {
            size_t key = size_of(portkey_value_key(member)) + 2, size = size_of(member);

            bool is_whole = size <= share || (lists_only && !is_list(member));

            small += key + (is_whole ? size : 0);
            large += !is_whole;
        }
        if (large == 0 || small >= budget)
            return share;
        share = (budget - small) / large;
        if (share <= before)
            return before > 0 ? before : share;
    }
    return share;
}

static bool can_be_cut(portkey_value value)
{
    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_STRING:
    case PORTKEY_JSON_ARRAY:
    case PORTKEY_JSON_OBJECT: return true;
    default: return false;
    }
}

static void write_member(struct cutting *cutting, portkey_value member, size_t share)
{
    size_t length = cutting->path.length;
    const member_facts *around = cutting->known;

    enter(cutting, member);
    if (size_of(member) > share && (share < CUT_LEAST || !can_be_cut(member))) {
        note(cutting, " (left out)");
    } else {
        answer_write_key(&cutting->writer, member);
        write_within(cutting, member, share);
    }
    pa_text_rewind(&cutting->path, length);
    cutting->known = around;
}

/* As many members as have room. */
static void write_wholes(struct cutting *cutting, portkey_value object, size_t left)
{
    PORTKEY_FOR_EACH (member, object) {
        size_t size = size_of(portkey_value_key(member)) + size_of(member) + 2;
        bool has_room = size <= left;

        write_member(cutting, member, has_room ? size : 0);
        left -= has_room ? size : 0;
    }
}

static void write_parts(struct cutting *cutting, portkey_value object, size_t share, bool lists_only)
{
    PORTKEY_FOR_EACH (member, object)
        write_member(cutting, member, lists_only && !is_list(member) ? size_of(member) : share);
}

/* A file that lacks its end would look like one; and of very many members not even the names have room. */
static void write_object(struct cutting *cutting, portkey_value object, size_t budget)
{
    size_t room = room_inside(budget);
    bool lists_only = has_room_beside_lists(object, room);
    size_t share = share_of(object, room, lists_only);

    pa_begin_object(&cutting->writer);
    if (share == 0 || (cutting->known != NULL && cutting->known->has_wholes))
        write_wholes(cutting, object, room);
    else
        write_parts(cutting, object, share, lists_only);
    pa_end(&cutting->writer);
}

static void write_within(struct cutting *cutting, portkey_value value, size_t budget)
{
    if (size_of(value) <= budget) {
        answer_write_value(&cutting->writer, value, true);
        return;
    }
    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_STRING: write_string(cutting, value, budget); break;
    case PORTKEY_JSON_ARRAY: write_array(cutting, value, budget); break;
    case PORTKEY_JSON_OBJECT: write_object(cutting, value, budget); break;
    default:
        pa_write_null(&cutting->writer);
        note(cutting, " (left out)");
        break;
    }
}

void answer_append_within(pa_text *text, portkey_value value, const struct member_facts *known, size_t budget,
                          pa_text *where)
{
    struct cutting cutting = {
        .writer = pa_write_to(text),
        .path = PA_TEXT_INIT(MAX_PATH),
        .where = where,
        .known = known,
    };

    write_within(&cutting, value, budget);
    pa_text_free(&cutting.path);
}
