/* SPDX-License-Identifier: MIT */
/* Generated from openapi/portkey-admin.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/types.h
 *
 * Structures that answers of several domains share.
 */
#ifndef PORTKEYADMIN_ANSWERS_TYPES_H
#define PORTKEYADMIN_ANSWERS_TYPES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_stored_rate_limits portkey_stored_rate_limits;
typedef struct portkey_secret_mapping_answer portkey_secret_mapping_answer;
typedef struct portkey_mcp_server_test portkey_mcp_server_test;

/** A cap as answers show it. */
struct portkey_stored_rate_limits {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** What is counted. One of "requests", "tokens". */
    const char *type;
    /** Period: per minute (rpm), hour, day or week (rpw). One of "rpm", "rph", "rpd", "rpw". */
    const char *unit;
    /** Most requests or tokens allowed per period. */
    portkey_integer value;
};

/** Fills a secret field from a secret reference. */
struct portkey_secret_mapping_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /**
     * Field to fill, each once: key or configurations.FIELD of integrations, key or model_config.FIELD of
     * virtual keys, configurations.FIELD of MCP integrations.
     */
    const char *target_field;
    /** Id or slug of a secret reference the workspace may use. */
    const char *secret_reference_id;
    /** Key to pick from a multi-value secret. May be null. */
    const char *secret_key;
    /** Use json to parse the value before it is applied. One of "json", "string", null; may be null. */
    const char *value_format;
};

/** Outcome of a test. */
struct portkey_mcp_server_test {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Whether the server answered. */
    portkey_boolean success;
    /** HTTP status of its answer. May be null. */
    portkey_integer status_code;
    /** Milliseconds until the answer. May be null. */
    portkey_integer response_time_ms;
    /** URL that was tried. Format uri; may be null. */
    const char *url;
    /** Name that the server gives. */
    const char *server_name;
    /** Why it failed. May be null. */
    const char *error;
    /** Outcome in words; of an integration. */
    const char *message;
    /** Further facts; of an integration. Object. */
    portkey_value details;
    /** Kind of record. */
    const char *object;
};

PORTKEY_END_DECLS

#endif
