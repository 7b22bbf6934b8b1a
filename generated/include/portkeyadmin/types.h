/* SPDX-License-Identifier: MIT */
/* Generated from openapi/portkey-admin.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file types.h
 *
 * Structures that several domains share.
 */
#ifndef PORTKEYADMIN_GENERATED_TYPES_H
#define PORTKEYADMIN_GENERATED_TYPES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_usage_limits portkey_usage_limits;
typedef struct portkey_rate_limits portkey_rate_limits;
typedef struct portkey_secret_mapping portkey_secret_mapping;

/** A budget in cost or tokens, with an alert and a reset schedule. */
struct portkey_usage_limits {
    /** Budget, in US dollars (at least 1) or tokens (at least 100). At least 1. */
    portkey_integer credit_limit;
    /** What the budget counts. One of "cost", "tokens". Constants: PORTKEY_USAGE_LIMITS_TYPE_*. */
    const char *type;
    /** Usage that counts as an alert, in the unit of credit_limit. At least 1. */
    portkey_integer alert_threshold;
    /**
     * Reset period; or periodic_reset_days. One of "monthly", "weekly", null; may be null. Constants:
     * PORTKEY_USAGE_LIMITS_PERIODIC_RESET_*.
     */
    const char *periodic_reset;
    /** Days between resets. At least 1; at most 365; may be null. */
    portkey_integer periodic_reset_days;
    /** Next reset, RFC 3339. Format date-time; may be null. */
    const char *next_usage_reset_at;
    /** Metadata. JSON text: object. */
    const char *metadata;
};

/**
 * @name Values of portkey_usage_limits.type
 * @{
 */
#define PORTKEY_USAGE_LIMITS_TYPE_COST "cost"
#define PORTKEY_USAGE_LIMITS_TYPE_TOKENS "tokens"
/** @} */

/**
 * @name Values of portkey_usage_limits.periodic_reset
 * @{
 */
#define PORTKEY_USAGE_LIMITS_PERIODIC_RESET_MONTHLY "monthly"
#define PORTKEY_USAGE_LIMITS_PERIODIC_RESET_WEEKLY "weekly"
/** @} */

/** A cap on requests or tokens per period. */
struct portkey_rate_limits {
    /** What is counted. One of "requests", "tokens". Constants: PORTKEY_RATE_LIMITS_TYPE_*. */
    const char *type;
    /**
     * Period, per day (rpd), hour (rph), minute (rpm) or week (rpw). One of "rpd", "rph", "rpm", "rpw".
     * Constants: PORTKEY_RATE_LIMITS_UNIT_*.
     */
    const char *unit;
    /** Most requests or tokens allowed per period. */
    portkey_integer value;
};

/**
 * @name Values of portkey_rate_limits.type
 * @{
 */
#define PORTKEY_RATE_LIMITS_TYPE_REQUESTS "requests"
#define PORTKEY_RATE_LIMITS_TYPE_TOKENS "tokens"
/** @} */

/**
 * @name Values of portkey_rate_limits.unit
 * @{
 */
#define PORTKEY_RATE_LIMITS_UNIT_RPD "rpd"
#define PORTKEY_RATE_LIMITS_UNIT_RPH "rph"
#define PORTKEY_RATE_LIMITS_UNIT_RPM "rpm"
#define PORTKEY_RATE_LIMITS_UNIT_RPW "rpw"
/** @} */

/** Fills a secret field from a secret reference. */
struct portkey_secret_mapping {
    /**
     * Required. Field to fill, each once: key or configurations.FIELD of integrations, key or
     * model_config.FIELD of virtual keys, configurations.FIELD of MCP integrations.
     */
    const char *target_field;
    /** Required. Id or slug of a secret reference the workspace may use. */
    const char *secret_reference_id;
    /** Key to pick from a multi-value secret. May be null. */
    const char *secret_key;
    /**
     * Use json to parse the value before it is applied. One of "json", "string", null; may be null.
     * Constants: PORTKEY_SECRET_MAPPING_VALUE_FORMAT_*.
     */
    const char *value_format;
};

/**
 * @name Values of portkey_secret_mapping.value_format
 * @{
 */
#define PORTKEY_SECRET_MAPPING_VALUE_FORMAT_JSON "json"
#define PORTKEY_SECRET_MAPPING_VALUE_FORMAT_STRING "string"
/** @} */

PORTKEY_END_DECLS

#endif
