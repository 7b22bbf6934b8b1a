/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/widgets.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(GET, "GET") \
    TEXT(get_v2_widgets, "get_v2_widgets") \
    TEXT(path_api_v9, "/api/v9") \
    TEXT(path_v2_widgets, "/v2/widgets") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(object_of_nothing, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_object_of_nothing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EMPTY(portkey_get_v2_widgets_params, 0) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /api/v9/v2/widgets */
    [OPERATION_get_v2_widgets] = {
        .name = STRING(get_v2_widgets),
        .method = STRING(GET),
        .base = STRING(path_api_v9),
        .path = STRING(path_v2_widgets),
        .domain = DOMAIN_widgets,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_v2_widgets_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
};

extern const struct pa_domain pa_domain_widgets;
const struct pa_domain pa_domain_widgets = {
    .name = "widgets",
    .description = "",
    .pools = {
        .strings = (const char *)&strings,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_widgets(void)
{
    return &pa_domain_widgets;
}
