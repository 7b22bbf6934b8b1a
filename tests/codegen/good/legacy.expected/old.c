/* SPDX-License-Identifier: MIT */
/* Generated from good/legacy.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/old.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(1, "1") \
    TEXT(2, "2") \
    TEXT(9, "9") \
    TEXT(PATCH, "PATCH") \
    TEXT(POST, "POST") \
    TEXT(above, "above") \
    TEXT(any, "any") \
    TEXT(application_json, "application/json") \
    TEXT(below, "below") \
    TEXT(choice, "choice") \
    TEXT(coded, "coded") \
    TEXT(file, "file") \
    TEXT(id, "id") \
    TEXT(json_a, "\"a\"") \
    TEXT(json_b, "\"b\"") \
    TEXT(json_day, "\"day\"") \
    TEXT(json_hour, "\"hour\"") \
    TEXT(json_x, "\"x\"") \
    TEXT(json_y, "\"y\"") \
    TEXT(kind, "kind") \
    TEXT(multipart_form_data, "multipart/form-data") \
    TEXT(null, "null") \
    TEXT(other, "other") \
    TEXT(patch_old, "patch_old") \
    TEXT(path_old, "/old") \
    TEXT(path_old_files, "/old/files") \
    TEXT(period, "period") \
    TEXT(post_old_file, "post_old_file") \
    TEXT(tags, "tags") \
    TEXT(text, "text") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_null_or_string_of_a_b_null[3];
    uint32_t of_string_of_x_y[2];
    uint32_t of_Period[2];
} names = {
    .of_null_or_string_of_a_b_null = {STRING(json_a), STRING(json_b), STRING(null)},
    .of_string_of_x_y = {STRING(json_x), STRING(json_y)},
    .of_Period = {STRING(json_day), STRING(json_hour)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_string, 2) \
    EACH(null, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_a_b_null, 2) \
    EACH(number_above_1, 2) \
    EACH(number_from_2_below_9, 3) \
    EACH(string, 1) \
    EACH(string_of_x_y, 2) \
    EACH(Other, 2) \
    EACH(Period, 2) \
    EACH(patch_old_other, 1) \
    EACH(patch_old, 3) \
    EACH(post_old_file, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_patch_old_other_any[2];
} branches = {
    .of_patch_old_other_any = {SCHEMA_Other, SCHEMA_null},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Other[1];
    struct pa_property of_patch_old[7];
    struct pa_property of_post_old_file[4];
} properties = {
    .of_Other = {{.name = STRING(id), .schema = SCHEMA_null_or_string}},
    .of_patch_old = {
        {.name = STRING(above), .schema = SCHEMA_number_above_1},
        {.name = STRING(below), .schema = SCHEMA_number_from_2_below_9},
        {.name = STRING(choice), .schema = SCHEMA_null_or_string_of_a_b_null},
        {.name = STRING(kind), .schema = SCHEMA_string_of_x_y},
        {.name = STRING(other), .schema = SCHEMA_patch_old_other},
        {.name = STRING(period), .schema = SCHEMA_Period},
        {.name = STRING(text), .schema = SCHEMA_null_or_string},
    },
    .of_post_old_file = {
        {.name = STRING(any), .schema = SCHEMA_anything},
        {.name = STRING(coded), .schema = SCHEMA_string},
        {.name = STRING(file), .schema = SCHEMA_null_or_string},
        {.name = STRING(tags), .schema = SCHEMA_array_of_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_null = {{.code = PA_TYPE, .value = PA_T_NULL}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_of_a_b_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_a_b_null)},
    },
    .of_number_above_1 = {
        {.code = PA_TYPE, .value = PA_T_NUMBER},
        {.code = PA_EXCLUSIVE_MINIMUM, .value = STRING(1)},
    },
    .of_number_from_2_below_9 = {
        {.code = PA_TYPE, .value = PA_T_NUMBER},
        {.code = PA_MINIMUM, .value = STRING(2)},
        {.code = PA_EXCLUSIVE_MAXIMUM, .value = STRING(9)},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_x_y = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_x_y)}},
    .of_Other = {{.code = PA_TYPE, .value = PA_T_OBJECT}, {.code = PA_PROPERTIES, PROPERTIES(Other)}},
    .of_Period = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(Period)}},
    .of_patch_old_other = {{.code = PA_ANY_OF, BRANCHES(patch_old_other_any)}},
    .of_patch_old = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(patch_old)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_post_old_file = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(post_old_file)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_patch_old[2];
} parameters = {
    .of_patch_old = {
        {.argument = STRING(kind), .wire = STRING(kind), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(period), .wire = STRING(period), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
};

/* Members of bodies that are written in a way of their own, by operation. */
static const struct members {
    struct pa_member of_post_old_file[1];
} members = {
    .of_post_old_file = {
        {.argument = STRING(file), .wire = STRING(file), .form = PA_MEMBER_FILE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_patch_old_params, 7) \
    EACH(portkey_post_old_file_params, 4) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_patch_old_params = {
        {.name = STRING(kind), .offset = offsetof(portkey_patch_old_params, kind), .kind = PA_F_STRING},
        {.name = STRING(period), .offset = offsetof(portkey_patch_old_params, period), .kind = PA_F_STRING},
        {.name = STRING(above), .offset = offsetof(portkey_patch_old_params, above), .kind = PA_F_NUMBER},
        {.name = STRING(below), .offset = offsetof(portkey_patch_old_params, below), .kind = PA_F_NUMBER},
        {.name = STRING(text), .offset = offsetof(portkey_patch_old_params, text), .kind = PA_F_STRING},
        {.name = STRING(choice), .offset = offsetof(portkey_patch_old_params, choice), .kind = PA_F_STRING},
        {.name = STRING(other), .offset = offsetof(portkey_patch_old_params, other), .kind = PA_F_JSON},
    },
    .of_portkey_post_old_file_params = {
        {.name = STRING(file), .offset = offsetof(portkey_post_old_file_params, file), .kind = PA_F_STRING},
        {.name = STRING(coded), .offset = offsetof(portkey_post_old_file_params, coded), .kind = PA_F_STRING},
        {.name = STRING(any), .offset = offsetof(portkey_post_old_file_params, any), .kind = PA_F_JSON},
        {.name = STRING(tags), .offset = offsetof(portkey_post_old_file_params, tags), .kind = PA_F_STRING_LIST},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* PATCH /old */
    [OPERATION_patch_old] = {
        .name = STRING(patch_old),
        .method = STRING(PATCH),
        .path = STRING(path_old),
        .domain = DOMAIN_old,
        .arguments = SCHEMA_patch_old,
        .structure = STRUCTURE_portkey_patch_old_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(patch_old),
    },
    /* POST /old/files */
    [OPERATION_post_old_file] = {
        .name = STRING(post_old_file),
        .method = STRING(POST),
        .path = STRING(path_old_files),
        .domain = DOMAIN_old,
        .arguments = SCHEMA_post_old_file,
        .structure = STRUCTURE_portkey_post_old_file_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(multipart_form_data), .format = PA_FORMAT_MULTIPART, MEMBERS(post_old_file)},
    },
};

extern const struct pa_domain pa_domain_old;
const struct pa_domain pa_domain_old = {
    .name = "old",
    .description = "",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .parameters = (const struct pa_parameter *)&parameters,
    .members = (const struct pa_member *)&members,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_old(void)
{
    return &pa_domain_old;
}
