/* SPDX-License-Identifier: MIT */
/* Generated from set/surface.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "catalog/surface/tables.h"

#include "rows.h"

#define COUNT(list) (sizeof(list) / sizeof(*(list)))

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(about_of_change_all, "Change things and limits. x~: id or slug.") \
    TEXT(about_of_change_things, "Change anything. Names alone.") \
    TEXT(about_of_read_all, "Read things and limits. x~: id or slug. ...page: page_size?, current_page? from 0.") \
    TEXT(about_of_read_things, "Read anything. Names alone.") \
    TEXT(also_of_change_all, "In remove_all: {operations}.") \
    TEXT(choice_of_read_all, "operation") \
    TEXT(count_nothing, "count_nothing") \
    TEXT(get_limit, "get_limit") \
    TEXT(id, "id") \
    TEXT(limit_again, "limit_again") \
    TEXT(limit_all, "limit_all") \
    TEXT(limit_thing, "limit_thing") \
    TEXT(line_of_get_limit, "get_limit(id, ...)") \
    TEXT(line_of_limit_again, "limit_again(id, limit:{value?:int, period?:day|hour}, own?:{limits?:{value?:int, period?:day|hour}[], either?:{value?:int, period?:day|hour}, open?:{a?}, open_either?:({form?, inner?:{c?:any}} or {b?}), several?:{a?}})") \
    TEXT(line_of_limit_thing, "limit_thing(id, limit:{value?:int, period?:day|hour}, own?:{limits?:{value?:int, period?:day|hour}[], either?:{value?:int, period?:day|hour}, open?:{a?}, open_either?:({form?, inner?:{c?:any}} or {b?}), several?:{a?}})") \
    TEXT(name_of_change_all, "change_all") \
    TEXT(name_of_change_things, "change_things") \
    TEXT(name_of_read_all, "read_all") \
    TEXT(name_of_read_things, "read_things") \
    TEXT(narrowed_of_change_all, "Change what these operations are for. x~: id or slug.") \
    TEXT(narrowed_of_read_all, "Read what these operations are for. x~: id or slug. ...page: page_size?, current_page? from 0.") \
    TEXT(properties_of_change_all, ",\"arguments\":{\"type\":\"object\"}") \
    TEXT(properties_of_read_all, ",\"arguments\":{\"type\":\"object\"},\"fields\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"description\":\"[\\\"*\\\"]: all\"}") \
    TEXT(required_of_read_all, "[\"operation\"]") \
    TEXT(said_budget, "budget") \
    TEXT(said_cap, "cap") \
    TEXT(signature_of_count_nothing, "count_nothing()") \
    TEXT(signature_of_get_limit, "get_limit(id, since?:time, limit_max?:int)") \
    TEXT(signature_of_limit_again, "limit_again(id, limit:{value?:int, period?:day|hour}, own?:{limits?:{value?:int, period?:day|hour}[], either?:({value?:int, period?:day|hour} or null), open?:{a?}, open_either?:({form?, inner?:{c?:any}} or {b?}), several?:{a?}})") \
    TEXT(signature_of_limit_all, "limit_all(limit:{value?:int, period?:day|hour}, dry_run?:bool)") \
    TEXT(signature_of_limit_thing, "limit_thing(id, limit:{value?:int, period?:day|hour}, own?:{limits?:{value?:int, period?:day|hour}[], either?:({value?:int, period?:day|hour} or null), open?:{a?}, open_either?:({form?, inner?:{c?:any}} or {b?}), several?:{a?}})") \
    TEXT(title_of_change_all, "Change: all") \
    TEXT(title_of_change_things, "Change: everything") \
    TEXT(title_of_read_all, "Read: all") \
    TEXT(title_of_read_things, "Read: everything") \
    TEXT(word_limit, "limit") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

enum {
    TOOL_read_all,
    TOOL_read_things,
    TOOL_change_all,
    TOOL_change_things,
};

enum {
    ROW_count_nothing,
    ROW_get_limit,
    ROW_limit_again,
    ROW_limit_all,
    ROW_limit_thing,
};

static const uint16_t members_of_read_all[] = {
    ROW_get_limit,
    ROW_count_nothing,
};

static const uint16_t members_of_read_things[] = {
    ROW_get_limit,
    ROW_count_nothing,
};

static const uint16_t members_of_change_all[] = {
    ROW_limit_thing,
    ROW_limit_again,
    ROW_limit_all,
};

static const uint16_t members_of_change_things[] = {
    ROW_limit_thing,
    ROW_limit_again,
    ROW_limit_all,
};

static const struct surface_row rows[] = {
    [ROW_count_nothing] = {.name = STRING(count_nothing), .signature = STRING(signature_of_count_nothing), .line = STRING(signature_of_count_nothing), .choice = STRING(count_nothing), .identifier = STRING(no_text), .homes = {TOOL_read_all, TOOL_read_things}},
    [ROW_get_limit] = {.name = STRING(get_limit), .signature = STRING(signature_of_get_limit), .line = STRING(line_of_get_limit), .choice = STRING(get_limit), .identifier = STRING(id), .homes = {TOOL_read_all, TOOL_read_things}, .is_experimental = true},
    [ROW_limit_again] = {.name = STRING(limit_again), .signature = STRING(signature_of_limit_again), .line = STRING(line_of_limit_again), .choice = STRING(limit_again), .identifier = STRING(id), .homes = {TOOL_change_all, TOOL_change_things}},
    [ROW_limit_all] = {.name = STRING(limit_all), .signature = STRING(signature_of_limit_all), .line = STRING(signature_of_limit_all), .choice = STRING(limit_all), .identifier = STRING(no_text), .homes = {TOOL_change_all, TOOL_change_things}},
    [ROW_limit_thing] = {.name = STRING(limit_thing), .signature = STRING(signature_of_limit_thing), .line = STRING(line_of_limit_thing), .choice = STRING(limit_thing), .identifier = STRING(id), .homes = {TOOL_change_all, TOOL_change_things}},
};

static const struct surface_tool tools[] = {
    [TOOL_read_all] = {.name = STRING(name_of_read_all), .title = STRING(title_of_read_all), .about = STRING(about_of_read_all), .narrowed = STRING(narrowed_of_read_all), .also = STRING(no_text), .choice = STRING(choice_of_read_all), .properties = STRING(properties_of_read_all), .required = STRING(required_of_read_all), .is_read_only = true, .is_listing = true, .members = members_of_read_all, .members_count = COUNT(members_of_read_all)},
    [TOOL_read_things] = {.name = STRING(name_of_read_things), .title = STRING(title_of_read_things), .about = STRING(about_of_read_things), .narrowed = STRING(about_of_read_things), .also = STRING(no_text), .choice = STRING(choice_of_read_all), .properties = STRING(properties_of_read_all), .required = STRING(required_of_read_all), .is_read_only = true, .is_names = true, .members = members_of_read_things, .members_count = COUNT(members_of_read_things)},
    [TOOL_change_all] = {.name = STRING(name_of_change_all), .title = STRING(title_of_change_all), .about = STRING(about_of_change_all), .narrowed = STRING(narrowed_of_change_all), .also = STRING(also_of_change_all), .choice = STRING(choice_of_read_all), .properties = STRING(properties_of_change_all), .required = STRING(required_of_read_all), .is_listing = true, .members = members_of_change_all, .members_count = COUNT(members_of_change_all)},
    [TOOL_change_things] = {.name = STRING(name_of_change_things), .title = STRING(title_of_change_things), .about = STRING(about_of_change_things), .narrowed = STRING(about_of_change_things), .also = STRING(no_text), .choice = STRING(choice_of_read_all), .properties = STRING(properties_of_change_all), .required = STRING(required_of_read_all), .is_names = true, .members = members_of_change_things, .members_count = COUNT(members_of_change_things)},
};

static const struct surface_word words[] = {
    {STRING(said_budget), STRING(word_limit)},
    {STRING(said_cap), STRING(word_limit)},
};

const struct surface_tables surface_tables = {
    .strings = (const char *)&strings,
    .rows = rows,
    .row_count = COUNT(rows),
    .tools = tools,
    .tool_count = COUNT(tools),
    .words = words,
    .word_count = COUNT(words),
};
