/* SPDX-License-Identifier: MIT */
/* Generated from set/jobs.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(count_nothing, "count_nothing") \
    TEXT(dry_run, "dry_run") \
    TEXT(json_day, "\"day\"") \
    TEXT(json_hour, "\"hour\"") \
    TEXT(limit, "limit") \
    TEXT(limit_all, "limit_all") \
    TEXT(period, "period") \
    TEXT(value, "value") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_Period[2];
    uint32_t of_limit_all_required[1];
} names = {
    .of_Period = {STRING(json_day), STRING(json_hour)},
    .of_limit_all_required = {STRING(limit)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(object_of_nothing, 3) \
    EACH(Limit, 3) \
    EACH(Period, 2) \
    EACH(limit_all, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Limit[2];
    struct pa_property of_limit_all[2];
} properties = {
    .of_Limit = {
        {.name = STRING(period), .schema = SCHEMA_Period},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_limit_all = {
        {.name = STRING(dry_run), .schema = SCHEMA_boolean},
        {.name = STRING(limit), .schema = SCHEMA_Limit},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_object_of_nothing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Limit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Limit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Period = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(Period)}},
    .of_limit_all = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(limit_all_required)},
        {.code = PA_PROPERTIES, PROPERTIES(limit_all)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const portkey_operation operations[] = {
    [OPERATION_limit_all] = {
        .name = STRING(limit_all),
        .domain = DOMAIN_jobs,
        .arguments = SCHEMA_limit_all,
        .flags = PA_IDEMPOTENT,
    },
    [OPERATION_count_nothing] = {
        .name = STRING(count_nothing),
        .domain = DOMAIN_jobs,
        .arguments = SCHEMA_object_of_nothing,
        .flags = PA_READ_ONLY,
    },
};

/* What each workflow calls: what it cannot do without, then what it may do without. */
static const struct calls {
    struct pa_place of_limit_all[2];
} calls = {
    .of_limit_all = {{DOMAIN_first_things, OPERATION_limit_thing}, {DOMAIN_second, OPERATION_get_limit}},
};

static const struct pa_workflow workflows[] = {
    [OPERATION_limit_all] = {CALLS(limit_all), .needed_count = 1},
    [OPERATION_count_nothing] = {.call_count = 0},
};

extern const struct pa_workflow_table pa_table_of_workflows;
const struct pa_workflow_table pa_table_of_workflows = {
    .calls = (const struct pa_place *)&calls,
    .workflows = workflows,
};

extern const struct pa_domain pa_domain_jobs;
const struct pa_domain pa_domain_jobs = {
    .name = "jobs",
    .description = "What takes several calls.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};
