/* SPDX-License-Identifier: MIT */
/* Generated from good/corners.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/corners.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(POST, "POST") \
    TEXT(a, "a") \
    TEXT(application_json, "application/json") \
    TEXT(b, "b") \
    TEXT(body, "body") \
    TEXT(default, "default") \
    TEXT(keep_branches, "keep_branches") \
    TEXT(keep_sibling, "keep_sibling") \
    TEXT(kinds, "kinds") \
    TEXT(lists, "lists") \
    TEXT(name_fields, "name_fields") \
    TEXT(path_branches, "/branches") \
    TEXT(path_closed, "/closed") \
    TEXT(path_names, "/names") \
    TEXT(path_sibling, "/sibling") \
    TEXT(portkey_default, "portkey_default") \
    TEXT(portkey_integer, "portkey_integer") \
    TEXT(spread_closed, "spread_closed") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_spread_closed_any_1_required[1];
    uint32_t of_spread_closed_any_2_required[1];
    uint32_t of_keep_branches_body_any_1_required[1];
    uint32_t of_keep_branches_body_any_2_required[1];
} names = {
    .of_spread_closed_any_1_required = {STRING(a)},
    .of_spread_closed_any_2_required = {STRING(b)},
    .of_keep_branches_body_any_1_required = {STRING(b)},
    .of_keep_branches_body_any_2_required = {STRING(a)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer, 1) \
    EACH(string, 1) \
    EACH(Lists, 2) \
    EACH(default, 2) \
    EACH(spread_closed_any_1, 1) \
    EACH(spread_closed_any_2, 1) \
    EACH(spread_closed, 4) \
    EACH(keep_branches_body_any_1, 2) \
    EACH(keep_branches_body_any_2, 1) \
    EACH(keep_branches_body, 3) \
    EACH(keep_branches, 3) \
    EACH(keep_sibling_body, 3) \
    EACH(keep_sibling, 3) \
    EACH(name_fields_kinds, 1) \
    EACH(name_fields, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_spread_closed_any[2];
    uint16_t of_keep_branches_body_any[2];
    uint16_t of_name_fields_kinds_one[1];
} branches = {
    .of_spread_closed_any = {SCHEMA_spread_closed_any_1, SCHEMA_spread_closed_any_2},
    .of_keep_branches_body_any = {SCHEMA_keep_branches_body_any_1, SCHEMA_keep_branches_body_any_2},
    .of_name_fields_kinds_one = {SCHEMA_default},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_default[1];
    struct pa_property of_spread_closed[2];
    struct pa_property of_keep_branches_body_any_1[1];
    struct pa_property of_keep_branches_body[1];
    struct pa_property of_keep_branches[1];
    struct pa_property of_keep_sibling_body[1];
    struct pa_property of_keep_sibling[1];
    struct pa_property of_name_fields[5];
} properties = {
    .of_default = {{.name = STRING(b), .schema = SCHEMA_string}},
    .of_spread_closed = {
        {.name = STRING(a), .schema = SCHEMA_string},
        {.name = STRING(b), .schema = SCHEMA_string},
    },
    .of_keep_branches_body_any_1 = {{.name = STRING(b), .schema = SCHEMA_string}},
    .of_keep_branches_body = {{.name = STRING(a), .schema = SCHEMA_string}},
    .of_keep_branches = {{.name = STRING(body), .schema = SCHEMA_keep_branches_body}},
    .of_keep_sibling_body = {{.name = STRING(a), .schema = SCHEMA_string}},
    .of_keep_sibling = {{.name = STRING(body), .schema = SCHEMA_keep_sibling_body}},
    .of_name_fields = {
        {.name = STRING(default), .schema = SCHEMA_default},
        {.name = STRING(kinds), .schema = SCHEMA_name_fields_kinds},
        {.name = STRING(lists), .schema = SCHEMA_Lists},
        {.name = STRING(portkey_default), .schema = SCHEMA_default},
        {.name = STRING(portkey_integer), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_Lists = {{.code = PA_TYPE, .value = PA_T_ARRAY}, {.code = PA_ITEMS, .value = SCHEMA_Lists}},
    .of_default = {{.code = PA_TYPE, .value = PA_T_OBJECT}, {.code = PA_PROPERTIES, PROPERTIES(default)}},
    .of_spread_closed_any_1 = {{.code = PA_REQUIRED, NAMES(spread_closed_any_1_required)}},
    .of_spread_closed_any_2 = {{.code = PA_REQUIRED, NAMES(spread_closed_any_2_required)}},
    .of_spread_closed = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(spread_closed)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
        {.code = PA_ANY_OF, BRANCHES(spread_closed_any)},
    },
    .of_keep_branches_body_any_1 = {
        {.code = PA_REQUIRED, NAMES(keep_branches_body_any_1_required)},
        {.code = PA_PROPERTIES, PROPERTIES(keep_branches_body_any_1)},
    },
    .of_keep_branches_body_any_2 = {{.code = PA_REQUIRED, NAMES(keep_branches_body_any_2_required)}},
    .of_keep_branches_body = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(keep_branches_body)},
        {.code = PA_ANY_OF, BRANCHES(keep_branches_body_any)},
    },
    .of_keep_branches = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(keep_branches)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_keep_sibling_body = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(keep_sibling_body)},
        {.code = PA_REF, .value = SCHEMA_default},
    },
    .of_keep_sibling = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(keep_sibling)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_name_fields_kinds = {{.code = PA_ONE_OF, BRANCHES(name_fields_kinds_one)}},
    .of_name_fields = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(name_fields)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_default, 1) \
    EACH(portkey_spread_closed_params, 2) \
    EACH(portkey_keep_branches_params, 1) \
    EACH(portkey_keep_sibling_params, 1) \
    EACH(portkey_name_fields_params, 5) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_default = {{.name = STRING(b), .offset = offsetof(portkey_default, b), .kind = PA_F_STRING}},
    .of_portkey_spread_closed_params = {
        {.name = STRING(a), .offset = offsetof(portkey_spread_closed_params, a), .kind = PA_F_STRING},
        {.name = STRING(b), .offset = offsetof(portkey_spread_closed_params, b), .kind = PA_F_STRING},
    },
    .of_portkey_keep_branches_params = {
        {.name = STRING(body), .offset = offsetof(portkey_keep_branches_params, body), .kind = PA_F_JSON},
    },
    .of_portkey_keep_sibling_params = {
        {.name = STRING(body), .offset = offsetof(portkey_keep_sibling_params, body), .kind = PA_F_JSON},
    },
    .of_portkey_name_fields_params = {
        {.name = STRING(portkey_integer), .offset = offsetof(portkey_name_fields_params, portkey_integer_), .kind = PA_F_INTEGER},
        {.name = STRING(portkey_default), .offset = offsetof(portkey_name_fields_params, portkey_default_), .structure = STRUCTURE_portkey_default, .kind = PA_F_OBJECT},
        {.name = STRING(default), .offset = offsetof(portkey_name_fields_params, default_), .structure = STRUCTURE_portkey_default, .kind = PA_F_OBJECT},
        {.name = STRING(lists), .offset = offsetof(portkey_name_fields_params, lists), .kind = PA_F_JSON},
        {.name = STRING(kinds), .offset = offsetof(portkey_name_fields_params, kinds), .kind = PA_F_JSON},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* POST /closed */
    [OPERATION_spread_closed] = {
        .name = STRING(spread_closed),
        .method = STRING(POST),
        .path = STRING(path_closed),
        .domain = DOMAIN_corners,
        .arguments = SCHEMA_spread_closed,
        .structure = STRUCTURE_portkey_spread_closed_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* POST /branches */
    [OPERATION_keep_branches] = {
        .name = STRING(keep_branches),
        .method = STRING(POST),
        .path = STRING(path_branches),
        .domain = DOMAIN_corners,
        .arguments = SCHEMA_keep_branches,
        .structure = STRUCTURE_portkey_keep_branches_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(application_json), .argument = STRING(body), .format = PA_FORMAT_JSON},
    },
    /* POST /sibling */
    [OPERATION_keep_sibling] = {
        .name = STRING(keep_sibling),
        .method = STRING(POST),
        .path = STRING(path_sibling),
        .domain = DOMAIN_corners,
        .arguments = SCHEMA_keep_sibling,
        .structure = STRUCTURE_portkey_keep_sibling_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(application_json), .argument = STRING(body), .format = PA_FORMAT_JSON},
    },
    /* POST /names */
    [OPERATION_name_fields] = {
        .name = STRING(name_fields),
        .method = STRING(POST),
        .path = STRING(path_names),
        .domain = DOMAIN_corners,
        .arguments = SCHEMA_name_fields,
        .structure = STRUCTURE_portkey_name_fields_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
};

extern const struct pa_domain pa_domain_corners;
const struct pa_domain pa_domain_corners = {
    .name = "corners",
    .description = "",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_corners(void)
{
    return &pa_domain_corners;
}
