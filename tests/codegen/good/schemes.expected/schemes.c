/* SPDX-License-Identifier: MIT */
/* Generated from good/schemes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/schemes.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(X_API_Key, "X-API-Key") \
    TEXT(a, "a") \
    TEXT(application_json, "application/json") \
    TEXT(get_basic, "get_basic") \
    TEXT(get_bearer, "get_bearer") \
    TEXT(get_cookie, "get_cookie") \
    TEXT(get_header, "get_header") \
    TEXT(get_optional, "get_optional") \
    TEXT(get_public, "get_public") \
    TEXT(get_query, "get_query") \
    TEXT(get_several, "get_several") \
    TEXT(get_together, "get_together") \
    TEXT(get_token, "get_token") \
    TEXT(get_v4, "get_v4") \
    TEXT(page, "page") \
    TEXT(path_api_v3, "/api/v3") \
    TEXT(path_api_v4, "/api/v4") \
    TEXT(path_basic, "/basic") \
    TEXT(path_bearer, "/bearer") \
    TEXT(path_cookie, "/cookie") \
    TEXT(path_header, "/header") \
    TEXT(path_optional, "/optional") \
    TEXT(path_public, "/public") \
    TEXT(path_query, "/query") \
    TEXT(path_several, "/several") \
    TEXT(path_together, "/together") \
    TEXT(path_token, "/token") \
    TEXT(path_v4, "/v4") \
    TEXT(post_header, "post_header") \
    TEXT(theme, "theme") \
    TEXT(x_api_key, "x_api_key") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer, 1) \
    EACH(object_of_nothing, 3) \
    EACH(string, 1) \
    EACH(post_header, 3) \
    EACH(get_public, 3) \
    EACH(get_query, 3) \
    EACH(get_cookie, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_post_header[1];
    struct pa_property of_get_public[1];
    struct pa_property of_get_query[1];
    struct pa_property of_get_cookie[1];
} properties = {
    .of_post_header = {{.name = STRING(a), .schema = SCHEMA_string}},
    .of_get_public = {{.name = STRING(x_api_key), .schema = SCHEMA_string}},
    .of_get_query = {{.name = STRING(page), .schema = SCHEMA_integer}},
    .of_get_cookie = {{.name = STRING(theme), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_object_of_nothing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_post_header = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(post_header)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_public = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_public)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_query = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_query)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cookie = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_cookie)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_get_public[1];
    struct pa_parameter of_get_query[1];
    struct pa_parameter of_get_cookie[1];
} parameters = {
    .of_get_public = {
        {.argument = STRING(x_api_key), .wire = STRING(X_API_Key), .location = PA_IN_HEADER, .style = PA_STYLE_SIMPLE},
    },
    .of_get_query = {
        {.argument = STRING(page), .wire = STRING(page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_cookie = {
        {.argument = STRING(theme), .wire = STRING(theme), .location = PA_IN_COOKIE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EMPTY(portkey_get_header_params, 0) \
    EACH(portkey_post_header_params, 1) \
    EACH(portkey_get_public_params, 1) \
    EMPTY(portkey_get_optional_params, 0) \
    EACH(portkey_get_query_params, 1) \
    EACH(portkey_get_cookie_params, 1) \
    EMPTY(portkey_get_bearer_params, 0) \
    EMPTY(portkey_get_token_params, 0) \
    EMPTY(portkey_get_basic_params, 0) \
    EMPTY(portkey_get_several_params, 0) \
    EMPTY(portkey_get_together_params, 0) \
    EMPTY(portkey_get_v4_params, 0) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_post_header_params = {
        {.name = STRING(a), .offset = offsetof(portkey_post_header_params, a), .kind = PA_F_STRING},
    },
    .of_portkey_get_public_params = {
        {.name = STRING(x_api_key), .offset = offsetof(portkey_get_public_params, x_api_key), .kind = PA_F_STRING},
    },
    .of_portkey_get_query_params = {
        {.name = STRING(page), .offset = offsetof(portkey_get_query_params, page), .kind = PA_F_INTEGER},
    },
    .of_portkey_get_cookie_params = {
        {.name = STRING(theme), .offset = offsetof(portkey_get_cookie_params, theme), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /api/v3/header */
    [OPERATION_get_header] = {
        .name = STRING(get_header),
        .method = STRING(GET),
        .base = STRING(path_api_v3),
        .path = STRING(path_header),
        .domain = DOMAIN_schemes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_header_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_key_in_a_header,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
    /* POST /api/v3/header */
    [OPERATION_post_header] = {
        .name = STRING(post_header),
        .method = STRING(POST),
        .base = STRING(path_api_v3),
        .path = STRING(path_header),
        .domain = DOMAIN_schemes,
        .arguments = SCHEMA_post_header,
        .structure = STRUCTURE_portkey_post_header_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_key_in_a_header,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /api/v3/public */
    [OPERATION_get_public] = {
        .name = STRING(get_public),
        .method = STRING(GET),
        .base = STRING(path_api_v3),
        .path = STRING(path_public),
        .domain = DOMAIN_schemes,
        .arguments = SCHEMA_get_public,
        .structure = STRUCTURE_portkey_get_public_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(get_public),
    },
    /* GET /api/v3/optional */
    [OPERATION_get_optional] = {
        .name = STRING(get_optional),
        .method = STRING(GET),
        .base = STRING(path_api_v3),
        .path = STRING(path_optional),
        .domain = DOMAIN_schemes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_optional_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_key_in_a_header,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_KEY_OPTIONAL | PA_ANSWERS_NOTHING,
    },
    /* GET /api/v3/query */
    [OPERATION_get_query] = {
        .name = STRING(get_query),
        .method = STRING(GET),
        .base = STRING(path_api_v3),
        .path = STRING(path_query),
        .domain = DOMAIN_schemes,
        .arguments = SCHEMA_get_query,
        .structure = STRUCTURE_portkey_get_query_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_key_in_the_query,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(get_query),
    },
    /* GET /api/v3/cookie */
    [OPERATION_get_cookie] = {
        .name = STRING(get_cookie),
        .method = STRING(GET),
        .base = STRING(path_api_v3),
        .path = STRING(path_cookie),
        .domain = DOMAIN_schemes,
        .arguments = SCHEMA_get_cookie,
        .structure = STRUCTURE_portkey_get_cookie_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_key_in_a_cookie,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(get_cookie),
    },
    /* GET /api/v3/bearer */
    [OPERATION_get_bearer] = {
        .name = STRING(get_bearer),
        .method = STRING(GET),
        .base = STRING(path_api_v3),
        .path = STRING(path_bearer),
        .domain = DOMAIN_schemes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_bearer_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_bearer,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
    /* GET /api/v3/token */
    [OPERATION_get_token] = {
        .name = STRING(get_token),
        .method = STRING(GET),
        .base = STRING(path_api_v3),
        .path = STRING(path_token),
        .domain = DOMAIN_schemes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_token_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_tokens,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
    /* GET /api/v3/basic */
    [OPERATION_get_basic] = {
        .name = STRING(get_basic),
        .method = STRING(GET),
        .base = STRING(path_api_v3),
        .path = STRING(path_basic),
        .domain = DOMAIN_schemes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_basic_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_basic,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
    /* GET /api/v3/several */
    [OPERATION_get_several] = {
        .name = STRING(get_several),
        .method = STRING(GET),
        .base = STRING(path_api_v3),
        .path = STRING(path_several),
        .domain = DOMAIN_schemes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_several_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_bearer,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
    /* GET /api/v3/together */
    [OPERATION_get_together] = {
        .name = STRING(get_together),
        .method = STRING(GET),
        .base = STRING(path_api_v3),
        .path = STRING(path_together),
        .domain = DOMAIN_schemes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_together_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_key_in_the_query,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
    /* GET /api/v4/v4 */
    [OPERATION_get_v4] = {
        .name = STRING(get_v4),
        .method = STRING(GET),
        .base = STRING(path_api_v4),
        .path = STRING(path_v4),
        .domain = DOMAIN_schemes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_v4_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_key_in_a_header,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
};

extern const struct pa_domain pa_domain_schemes;
const struct pa_domain pa_domain_schemes = {
    .name = "schemes",
    .description = "Ways to send the key.",
    .pools = {
        .strings = (const char *)&strings,
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

const portkeyadmin_domain *portkeyadmin_domain_schemes(void)
{
    return &pa_domain_schemes;
}
