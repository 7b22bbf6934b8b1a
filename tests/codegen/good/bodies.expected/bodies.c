/* SPDX-License-Identifier: MIT */
/* Generated from good/bodies.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/bodies.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(PUT, "PUT") \
    TEXT(a, "a") \
    TEXT(application_json, "application/json") \
    TEXT(b, "b") \
    TEXT(body, "body") \
    TEXT(c, "c") \
    TEXT(id, "id") \
    TEXT(json_x, "\"x\"") \
    TEXT(left, "left") \
    TEXT(name, "name") \
    TEXT(owner, "owner") \
    TEXT(path_checked_reference, "/checked-reference") \
    TEXT(path_closed_id, "/closed/{id}") \
    TEXT(path_closed_union, "/closed-union") \
    TEXT(path_named, "/named") \
    TEXT(path_tree, "/tree") \
    TEXT(path_union, "/union") \
    TEXT(put_checked_reference, "put_checked_reference") \
    TEXT(put_closed, "put_closed") \
    TEXT(put_closed_union, "put_closed_union") \
    TEXT(put_named, "put_named") \
    TEXT(put_tree, "put_tree") \
    TEXT(put_union, "put_union") \
    TEXT(right, "right") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_Tree_required[1];
    uint32_t of_put_named_required[1];
    uint32_t of_put_closed_required[1];
    uint32_t of_put_union_one_1_required[1];
    uint32_t of_put_union_one_2_required[1];
    uint32_t of_put_checked_reference_body_required[1];
    uint32_t of_put_checked_reference_required[1];
    uint32_t of_put_tree_required[1];
} names = {
    .of_Tree_required = {STRING(name)},
    .of_put_named_required = {STRING(name)},
    .of_put_closed_required = {STRING(id)},
    .of_put_union_one_1_required = {STRING(a)},
    .of_put_union_one_2_required = {STRING(b)},
    .of_put_checked_reference_body_required = {STRING(left)},
    .of_put_checked_reference_required = {STRING(body)},
    .of_put_tree_required = {STRING(name)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(is_x, 1) \
    EACH(string, 1) \
    EACH(Tree, 3) \
    EACH(put_named, 4) \
    EACH(put_closed, 6) \
    EACH(put_union_one_1, 1) \
    EACH(put_union_one_2, 1) \
    EACH(put_union, 4) \
    EACH(put_closed_union_body_any_1, 2) \
    EACH(put_closed_union_body, 3) \
    EACH(put_closed_union, 3) \
    EACH(put_checked_reference_body, 2) \
    EACH(put_checked_reference, 4) \
    EACH(put_tree, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_put_union_one[2];
    uint16_t of_put_closed_union_body_any[1];
} branches = {
    .of_put_union_one = {SCHEMA_put_union_one_1, SCHEMA_put_union_one_2},
    .of_put_closed_union_body_any = {SCHEMA_put_closed_union_body_any_1},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Tree[4];
    struct pa_property of_put_named[2];
    struct pa_property of_put_closed[4];
    struct pa_property of_put_union[2];
    struct pa_property of_put_closed_union_body_any_1[1];
    struct pa_property of_put_closed_union_body[1];
    struct pa_property of_put_closed_union[1];
    struct pa_property of_put_checked_reference[1];
    struct pa_property of_put_tree[4];
} properties = {
    .of_Tree = {
        {.name = STRING(left), .schema = SCHEMA_Tree},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(owner), .schema = SCHEMA_Tree},
        {.name = STRING(right), .schema = SCHEMA_Tree},
    },
    .of_put_named = {
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(owner), .schema = SCHEMA_Tree},
    },
    .of_put_closed = {
        {.name = STRING(a), .schema = SCHEMA_string},
        {.name = STRING(b), .schema = SCHEMA_string},
        {.name = STRING(c), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
    },
    .of_put_union = {
        {.name = STRING(a), .schema = SCHEMA_string},
        {.name = STRING(b), .schema = SCHEMA_string},
    },
    .of_put_closed_union_body_any_1 = {{.name = STRING(a), .schema = SCHEMA_is_x}},
    .of_put_closed_union_body = {{.name = STRING(a), .schema = SCHEMA_string}},
    .of_put_closed_union = {{.name = STRING(body), .schema = SCHEMA_put_closed_union_body}},
    .of_put_checked_reference = {{.name = STRING(body), .schema = SCHEMA_put_checked_reference_body}},
    .of_put_tree = {
        {.name = STRING(left), .schema = SCHEMA_Tree},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(owner), .schema = SCHEMA_Tree},
        {.name = STRING(right), .schema = SCHEMA_Tree},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_is_x = {{.code = PA_CONST, .value = STRING(json_x)}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_Tree = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Tree_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Tree)},
    },
    .of_put_named = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(put_named_required)},
        {.code = PA_PROPERTIES, PROPERTIES(put_named)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_put_closed = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_MIN_PROPERTIES, .value = 2},
        {.code = PA_MAX_PROPERTIES, .value = 3},
        {.code = PA_REQUIRED, NAMES(put_closed_required)},
        {.code = PA_PROPERTIES, PROPERTIES(put_closed)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_put_union_one_1 = {{.code = PA_REQUIRED, NAMES(put_union_one_1_required)}},
    .of_put_union_one_2 = {{.code = PA_REQUIRED, NAMES(put_union_one_2_required)}},
    .of_put_union = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(put_union)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
        {.code = PA_ONE_OF, BRANCHES(put_union_one)},
    },
    .of_put_closed_union_body_any_1 = {
        {.code = PA_PROPERTIES, PROPERTIES(put_closed_union_body_any_1)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_put_closed_union_body = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(put_closed_union_body)},
        {.code = PA_ANY_OF, BRANCHES(put_closed_union_body_any)},
    },
    .of_put_closed_union = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(put_closed_union)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_put_checked_reference_body = {
        {.code = PA_REQUIRED, NAMES(put_checked_reference_body_required)},
        {.code = PA_REF, .value = SCHEMA_Tree},
    },
    .of_put_checked_reference = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(put_checked_reference_required)},
        {.code = PA_PROPERTIES, PROPERTIES(put_checked_reference)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_put_tree = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(put_tree_required)},
        {.code = PA_PROPERTIES, PROPERTIES(put_tree)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_put_closed[1];
} parameters = {
    .of_put_closed = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_tree, 4) \
    EACH(portkey_put_named_params, 2) \
    EACH(portkey_put_closed_params, 4) \
    EACH(portkey_put_union_params, 2) \
    EACH(portkey_put_closed_union_params, 1) \
    EACH(portkey_put_checked_reference_params, 1) \
    EACH(portkey_put_tree_params, 4) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_tree = {
        {.name = STRING(name), .offset = offsetof(portkey_tree, name), .kind = PA_F_STRING},
        {.name = STRING(owner), .offset = offsetof(portkey_tree, owner), .structure = STRUCTURE_portkey_tree, .kind = PA_F_OBJECT},
        {.name = STRING(left), .offset = offsetof(portkey_tree, left), .structure = STRUCTURE_portkey_tree, .kind = PA_F_OBJECT},
        {.name = STRING(right), .offset = offsetof(portkey_tree, right), .structure = STRUCTURE_portkey_tree, .kind = PA_F_OBJECT},
    },
    .of_portkey_put_named_params = {
        {.name = STRING(name), .offset = offsetof(portkey_put_named_params, name), .kind = PA_F_STRING},
        {.name = STRING(owner), .offset = offsetof(portkey_put_named_params, owner), .structure = STRUCTURE_portkey_tree, .kind = PA_F_OBJECT},
    },
    .of_portkey_put_closed_params = {
        {.name = STRING(id), .offset = offsetof(portkey_put_closed_params, id), .kind = PA_F_STRING},
        {.name = STRING(a), .offset = offsetof(portkey_put_closed_params, a), .kind = PA_F_STRING},
        {.name = STRING(b), .offset = offsetof(portkey_put_closed_params, b), .kind = PA_F_STRING},
        {.name = STRING(c), .offset = offsetof(portkey_put_closed_params, c), .kind = PA_F_STRING},
    },
    .of_portkey_put_union_params = {
        {.name = STRING(a), .offset = offsetof(portkey_put_union_params, a), .kind = PA_F_STRING},
        {.name = STRING(b), .offset = offsetof(portkey_put_union_params, b), .kind = PA_F_STRING},
    },
    .of_portkey_put_closed_union_params = {
        {.name = STRING(body), .offset = offsetof(portkey_put_closed_union_params, body), .kind = PA_F_JSON},
    },
    .of_portkey_put_checked_reference_params = {
        {.name = STRING(body), .offset = offsetof(portkey_put_checked_reference_params, body), .kind = PA_F_JSON},
    },
    .of_portkey_put_tree_params = {
        {.name = STRING(name), .offset = offsetof(portkey_put_tree_params, name), .kind = PA_F_STRING},
        {.name = STRING(owner), .offset = offsetof(portkey_put_tree_params, owner), .structure = STRUCTURE_portkey_tree, .kind = PA_F_OBJECT},
        {.name = STRING(left), .offset = offsetof(portkey_put_tree_params, left), .structure = STRUCTURE_portkey_tree, .kind = PA_F_OBJECT},
        {.name = STRING(right), .offset = offsetof(portkey_put_tree_params, right), .structure = STRUCTURE_portkey_tree, .kind = PA_F_OBJECT},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* PUT /named */
    [OPERATION_put_named] = {
        .name = STRING(put_named),
        .method = STRING(PUT),
        .path = STRING(path_named),
        .domain = DOMAIN_bodies,
        .arguments = SCHEMA_put_named,
        .structure = STRUCTURE_portkey_put_named_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* PUT /closed/{id} */
    [OPERATION_put_closed] = {
        .name = STRING(put_closed),
        .method = STRING(PUT),
        .path = STRING(path_closed_id),
        .domain = DOMAIN_bodies,
        .arguments = SCHEMA_put_closed,
        .structure = STRUCTURE_portkey_put_closed_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(put_closed),
    },
    /* PUT /union */
    [OPERATION_put_union] = {
        .name = STRING(put_union),
        .method = STRING(PUT),
        .path = STRING(path_union),
        .domain = DOMAIN_bodies,
        .arguments = SCHEMA_put_union,
        .structure = STRUCTURE_portkey_put_union_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* PUT /closed-union */
    [OPERATION_put_closed_union] = {
        .name = STRING(put_closed_union),
        .method = STRING(PUT),
        .path = STRING(path_closed_union),
        .domain = DOMAIN_bodies,
        .arguments = SCHEMA_put_closed_union,
        .structure = STRUCTURE_portkey_put_closed_union_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(application_json), .argument = STRING(body), .format = PA_FORMAT_JSON},
    },
    /* PUT /checked-reference */
    [OPERATION_put_checked_reference] = {
        .name = STRING(put_checked_reference),
        .method = STRING(PUT),
        .path = STRING(path_checked_reference),
        .domain = DOMAIN_bodies,
        .arguments = SCHEMA_put_checked_reference,
        .structure = STRUCTURE_portkey_put_checked_reference_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(application_json), .argument = STRING(body), .format = PA_FORMAT_JSON},
    },
    /* PUT /tree */
    [OPERATION_put_tree] = {
        .name = STRING(put_tree),
        .method = STRING(PUT),
        .path = STRING(path_tree),
        .domain = DOMAIN_bodies,
        .arguments = SCHEMA_put_tree,
        .structure = STRUCTURE_portkey_put_tree_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
};

extern const struct pa_domain pa_domain_bodies;
const struct pa_domain pa_domain_bodies = {
    .name = "bodies",
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
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_bodies(void)
{
    return &pa_domain_bodies;
}
