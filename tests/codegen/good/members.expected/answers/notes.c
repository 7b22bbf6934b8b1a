/* SPDX-License-Identifier: MIT */
/* Generated from good/members.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(answers, "answers") \
    TEXT(count, "count") \
    TEXT(data, "data") \
    TEXT(deep, "deep") \
    TEXT(extra, "extra") \
    TEXT(files, "files") \
    TEXT(id, "id") \
    TEXT(key, "key") \
    TEXT(kind, "kind") \
    TEXT(kinds, "kinds") \
    TEXT(login, "login") \
    TEXT(name, "name") \
    TEXT(owner, "owner") \
    TEXT(part, "part") \
    TEXT(password, "password") \
    TEXT(points, "points") \
    TEXT(seal, "seal") \
    TEXT(share, "share") \
    TEXT(size, "size") \
    TEXT(text, "text") \
    TEXT(time, "time") \
    TEXT(total, "total") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_Note, 2) \
    EACH(integer, 1) \
    EACH(number, 1) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(Note, 3) \
    EACH(Text, 1) \
    EACH(Note_extra, 3) \
    EACH(Note_owner_any_1, 2) \
    EACH(Note_owner_any_2, 2) \
    EACH(Note_owner, 2) \
    EACH(list_notes, 3) \
    EACH(create_note_login, 3) \
    EACH(create_note, 3) \
    EACH(get_figures_points_items_kinds_items, 2) \
    EACH(get_figures_points_items_kinds, 2) \
    EACH(get_figures_points_items, 3) \
    EACH(get_figures_points, 2) \
    EACH(get_figures, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_Note_owner_any[2];
} branches = {
    .of_Note_owner_any = {SCHEMA_Note_owner_any_1, SCHEMA_Note_owner_any_2},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Note[8];
    struct pa_property of_Note_extra[1];
    struct pa_property of_Note_owner_any_1[1];
    struct pa_property of_Note_owner_any_2[1];
    struct pa_property of_list_notes[2];
    struct pa_property of_create_note_login[2];
    struct pa_property of_create_note[3];
    struct pa_property of_get_figures_points_items_kinds_items[2];
    struct pa_property of_get_figures_points_items[4];
    struct pa_property of_get_figures[1];
} properties = {
    .of_Note = {
        {.name = STRING(answers), .schema = SCHEMA_array_of_Note},
        {.name = STRING(extra), .schema = SCHEMA_Note_extra},
        {.name = STRING(files), .schema = SCHEMA_object_of_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(owner), .schema = SCHEMA_Note_owner},
        {.name = STRING(seal), .schema = SCHEMA_string},
        {.name = STRING(size), .schema = SCHEMA_integer},
        {.name = STRING(text), .schema = SCHEMA_Text},
    },
    .of_Note_extra = {{.name = STRING(deep), .schema = SCHEMA_string}},
    .of_Note_owner_any_1 = {{.name = STRING(name), .schema = SCHEMA_string}},
    .of_Note_owner_any_2 = {{.name = STRING(key), .schema = SCHEMA_string}},
    .of_list_notes = {
        {.name = STRING(data), .schema = SCHEMA_array_of_Note},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_note_login = {
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(password), .schema = SCHEMA_string},
    },
    .of_create_note = {
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(login), .schema = SCHEMA_create_note_login},
        {.name = STRING(part), .schema = SCHEMA_string},
    },
    .of_get_figures_points_items_kinds_items = {
        {.name = STRING(count), .schema = SCHEMA_integer},
        {.name = STRING(kind), .schema = SCHEMA_string},
    },
    .of_get_figures_points_items = {
        {.name = STRING(count), .schema = SCHEMA_integer},
        {.name = STRING(kinds), .schema = SCHEMA_get_figures_points_items_kinds},
        {.name = STRING(share), .schema = SCHEMA_number},
        {.name = STRING(time), .schema = SCHEMA_string},
    },
    .of_get_figures = {{.name = STRING(points), .schema = SCHEMA_get_figures_points}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_Note = {{.code = PA_TYPE, .value = PA_T_ARRAY}, {.code = PA_ITEMS, .value = SCHEMA_Note}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_Note = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Note)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Text = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_Note_extra = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Note_extra)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Note_owner_any_1 = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Note_owner_any_1)},
    },
    .of_Note_owner_any_2 = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Note_owner_any_2)},
    },
    .of_Note_owner = {
        {.code = PA_ANY_OF, BRANCHES(Note_owner_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_list_notes = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_notes)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_note_login = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_note_login)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_note = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_note)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_figures_points_items_kinds_items = {
        {.code = PA_PROPERTIES, PROPERTIES(get_figures_points_items_kinds_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_figures_points_items_kinds = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_figures_points_items_kinds_items},
    },
    .of_get_figures_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_figures_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_figures_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_figures_points_items},
    },
    .of_get_figures = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_figures)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_notes] = SCHEMA_list_notes,
    [OPERATION_create_note] = SCHEMA_create_note,
    [OPERATION_get_note] = SCHEMA_Note,
    [OPERATION_get_figures] = SCHEMA_get_figures,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_notes] = {.first = 0},
    [OPERATION_create_note] = {.first = 0},
    [OPERATION_get_note] = {.first = 0},
    [OPERATION_get_figures] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_list_notes] = {.is_list = 0},
    [OPERATION_create_note] = {.is_list = 0},
    [OPERATION_get_note] = {.is_list = 0},
    [OPERATION_get_figures] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_notes] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_create_note] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_note] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_figures] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_notes;
extern const struct pa_answer_table pa_answers_of_notes;
const struct pa_answer_table pa_answers_of_notes = {
    .domain = &pa_domain_notes,
    .pools = {
        .strings = (const char *)&strings,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
};
