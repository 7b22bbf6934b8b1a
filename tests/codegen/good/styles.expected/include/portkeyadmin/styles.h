/* SPDX-License-Identifier: MIT */
/* Generated from good/styles.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file styles.h
 *
 * How values become text.
 */
#ifndef PORTKEYADMIN_GENERATED_STYLES_H
#define PORTKEYADMIN_GENERATED_STYLES_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_styles(void);
/** @endcond */

/** What portkey_path_simple() takes. NULL there is the same as all fields absent. */
typedef struct portkey_path_simple_params {
    /** Required. JSON text: any. */
    const char *color;
} portkey_path_simple_params;

/**
 * path_simple.
 *
 *
 *
 * GET /path-simple/{color}. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_path_simple(portkey_response **out, portkey_client *client,
    const portkey_path_simple_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "path_simple",
        1, params, error);
}

/** Checks params and builds the request of portkey_path_simple() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_path_simple_request(portkey_request **out,
    const portkey_path_simple_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "path_simple",
        1, params, error);
}

/** What portkey_path_simple_exploded() takes. NULL there is the same as all fields absent. */
typedef struct portkey_path_simple_exploded_params {
    /** Required. JSON text: any. */
    const char *color;
} portkey_path_simple_exploded_params;

/**
 * path_simple_exploded.
 *
 *
 *
 * GET /path-simple-exploded/{color}. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_path_simple_exploded(portkey_response **out, portkey_client *client,
    const portkey_path_simple_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "path_simple_exploded",
        1, params, error);
}

/** Checks params and builds the request of portkey_path_simple_exploded() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_path_simple_exploded_request(portkey_request **out,
    const portkey_path_simple_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "path_simple_exploded",
        1, params, error);
}

/** What portkey_path_label() takes. NULL there is the same as all fields absent. */
typedef struct portkey_path_label_params {
    /** Required. JSON text: any. */
    const char *color;
} portkey_path_label_params;

/**
 * path_label.
 *
 *
 *
 * GET /path-label/{color}. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_path_label(portkey_response **out, portkey_client *client,
    const portkey_path_label_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "path_label",
        1, params, error);
}

/** Checks params and builds the request of portkey_path_label() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_path_label_request(portkey_request **out,
    const portkey_path_label_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "path_label",
        1, params, error);
}

/** What portkey_path_label_exploded() takes. NULL there is the same as all fields absent. */
typedef struct portkey_path_label_exploded_params {
    /** Required. JSON text: any. */
    const char *color;
} portkey_path_label_exploded_params;

/**
 * path_label_exploded.
 *
 *
 *
 * GET /path-label-exploded/{color}. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_path_label_exploded(portkey_response **out, portkey_client *client,
    const portkey_path_label_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "path_label_exploded",
        1, params, error);
}

/** Checks params and builds the request of portkey_path_label_exploded() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_path_label_exploded_request(portkey_request **out,
    const portkey_path_label_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "path_label_exploded",
        1, params, error);
}

/** What portkey_path_matrix() takes. NULL there is the same as all fields absent. */
typedef struct portkey_path_matrix_params {
    /** Required. JSON text: any. */
    const char *color;
} portkey_path_matrix_params;

/**
 * path_matrix.
 *
 *
 *
 * GET /path-matrix/{color}. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_path_matrix(portkey_response **out, portkey_client *client,
    const portkey_path_matrix_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "path_matrix",
        1, params, error);
}

/** Checks params and builds the request of portkey_path_matrix() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_path_matrix_request(portkey_request **out,
    const portkey_path_matrix_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "path_matrix",
        1, params, error);
}

/** What portkey_path_matrix_exploded() takes. NULL there is the same as all fields absent. */
typedef struct portkey_path_matrix_exploded_params {
    /** Required. JSON text: any. */
    const char *color;
} portkey_path_matrix_exploded_params;

/**
 * path_matrix_exploded.
 *
 *
 *
 * GET /path-matrix-exploded/{color}. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_path_matrix_exploded(portkey_response **out, portkey_client *client,
    const portkey_path_matrix_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "path_matrix_exploded",
        1, params, error);
}

/** Checks params and builds the request of portkey_path_matrix_exploded() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_path_matrix_exploded_request(portkey_request **out,
    const portkey_path_matrix_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "path_matrix_exploded",
        1, params, error);
}

/** What portkey_query_form() takes. NULL there is the same as all fields absent. */
typedef struct portkey_query_form_params {
    /** JSON text: any. */
    const char *color;
} portkey_query_form_params;

/**
 * query_form.
 *
 *
 *
 * GET /query-form. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_query_form(portkey_response **out, portkey_client *client,
    const portkey_query_form_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "query_form",
        1, params, error);
}

/** Checks params and builds the request of portkey_query_form() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_query_form_request(portkey_request **out,
    const portkey_query_form_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "query_form",
        1, params, error);
}

/** What portkey_query_form_exploded() takes. NULL there is the same as all fields absent. */
typedef struct portkey_query_form_exploded_params {
    /** JSON text: any. */
    const char *color;
} portkey_query_form_exploded_params;

/**
 * query_form_exploded.
 *
 *
 *
 * GET /query-form-exploded. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_query_form_exploded(portkey_response **out, portkey_client *client,
    const portkey_query_form_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "query_form_exploded",
        1, params, error);
}

/** Checks params and builds the request of portkey_query_form_exploded() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_query_form_exploded_request(portkey_request **out,
    const portkey_query_form_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "query_form_exploded",
        1, params, error);
}

/** What portkey_query_space_delimited() takes. NULL there is the same as all fields absent. */
typedef struct portkey_query_space_delimited_params {
    /** JSON text: any. */
    const char *color;
} portkey_query_space_delimited_params;

/**
 * query_space_delimited.
 *
 *
 *
 * GET /query-space-delimited. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_query_space_delimited(portkey_response **out, portkey_client *client,
    const portkey_query_space_delimited_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "query_space_delimited",
        1, params, error);
}

/** Checks params and builds the request of portkey_query_space_delimited() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_query_space_delimited_request(portkey_request **out,
    const portkey_query_space_delimited_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "query_space_delimited",
        1, params, error);
}

/** What portkey_query_space_delimited_exploded() takes. NULL there is the same as all fields absent. */
typedef struct portkey_query_space_delimited_exploded_params {
    /** JSON text: any. */
    const char *color;
} portkey_query_space_delimited_exploded_params;

/**
 * query_space_delimited_exploded.
 *
 *
 *
 * GET /query-space-delimited-exploded. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_query_space_delimited_exploded(portkey_response **out, portkey_client *client,
    const portkey_query_space_delimited_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "query_space_delimited_exploded",
        1, params, error);
}

/** Checks params and builds the request of portkey_query_space_delimited_exploded() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_query_space_delimited_exploded_request(portkey_request **out,
    const portkey_query_space_delimited_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "query_space_delimited_exploded",
        1, params, error);
}

/** What portkey_query_pipe_delimited() takes. NULL there is the same as all fields absent. */
typedef struct portkey_query_pipe_delimited_params {
    /** JSON text: any. */
    const char *color;
} portkey_query_pipe_delimited_params;

/**
 * query_pipe_delimited.
 *
 *
 *
 * GET /query-pipe-delimited. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_query_pipe_delimited(portkey_response **out, portkey_client *client,
    const portkey_query_pipe_delimited_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "query_pipe_delimited",
        1, params, error);
}

/** Checks params and builds the request of portkey_query_pipe_delimited() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_query_pipe_delimited_request(portkey_request **out,
    const portkey_query_pipe_delimited_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "query_pipe_delimited",
        1, params, error);
}

/** What portkey_query_pipe_delimited_exploded() takes. NULL there is the same as all fields absent. */
typedef struct portkey_query_pipe_delimited_exploded_params {
    /** JSON text: any. */
    const char *color;
} portkey_query_pipe_delimited_exploded_params;

/**
 * query_pipe_delimited_exploded.
 *
 *
 *
 * GET /query-pipe-delimited-exploded. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_query_pipe_delimited_exploded(portkey_response **out, portkey_client *client,
    const portkey_query_pipe_delimited_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "query_pipe_delimited_exploded",
        1, params, error);
}

/** Checks params and builds the request of portkey_query_pipe_delimited_exploded() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_query_pipe_delimited_exploded_request(portkey_request **out,
    const portkey_query_pipe_delimited_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "query_pipe_delimited_exploded",
        1, params, error);
}

/** What portkey_header_simple() takes. NULL there is the same as all fields absent. */
typedef struct portkey_header_simple_params {
    /** JSON text: any. */
    const char *color;
} portkey_header_simple_params;

/**
 * header_simple.
 *
 *
 *
 * GET /header-simple. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_header_simple(portkey_response **out, portkey_client *client,
    const portkey_header_simple_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "header_simple",
        1, params, error);
}

/** Checks params and builds the request of portkey_header_simple() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_header_simple_request(portkey_request **out,
    const portkey_header_simple_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "header_simple",
        1, params, error);
}

/** What portkey_header_simple_exploded() takes. NULL there is the same as all fields absent. */
typedef struct portkey_header_simple_exploded_params {
    /** JSON text: any. */
    const char *color;
} portkey_header_simple_exploded_params;

/**
 * header_simple_exploded.
 *
 *
 *
 * GET /header-simple-exploded. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_header_simple_exploded(portkey_response **out, portkey_client *client,
    const portkey_header_simple_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "header_simple_exploded",
        1, params, error);
}

/** Checks params and builds the request of portkey_header_simple_exploded() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_header_simple_exploded_request(portkey_request **out,
    const portkey_header_simple_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "header_simple_exploded",
        1, params, error);
}

/** What portkey_cookie_form() takes. NULL there is the same as all fields absent. */
typedef struct portkey_cookie_form_params {
    /** JSON text: any. */
    const char *color;
} portkey_cookie_form_params;

/**
 * cookie_form.
 *
 *
 *
 * GET /cookie-form. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_cookie_form(portkey_response **out, portkey_client *client,
    const portkey_cookie_form_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "cookie_form",
        1, params, error);
}

/** Checks params and builds the request of portkey_cookie_form() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_cookie_form_request(portkey_request **out,
    const portkey_cookie_form_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "cookie_form",
        1, params, error);
}

/** What portkey_cookie_form_exploded() takes. NULL there is the same as all fields absent. */
typedef struct portkey_cookie_form_exploded_params {
    /** JSON text: any. */
    const char *color;
} portkey_cookie_form_exploded_params;

/**
 * cookie_form_exploded.
 *
 *
 *
 * GET /cookie-form-exploded. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_cookie_form_exploded(portkey_response **out, portkey_client *client,
    const portkey_cookie_form_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "cookie_form_exploded",
        1, params, error);
}

/** Checks params and builds the request of portkey_cookie_form_exploded() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_cookie_form_exploded_request(portkey_request **out,
    const portkey_cookie_form_exploded_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "cookie_form_exploded",
        1, params, error);
}

/** What portkey_query_deep_object() takes. NULL there is the same as all fields absent. */
typedef struct portkey_query_deep_object_params {
    /** JSON text: any. */
    const char *color;
} portkey_query_deep_object_params;

/**
 * query_deep_object.
 *
 *
 *
 * GET /deep. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_query_deep_object(portkey_response **out, portkey_client *client,
    const portkey_query_deep_object_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "query_deep_object",
        1, params, error);
}

/** Checks params and builds the request of portkey_query_deep_object() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_query_deep_object_request(portkey_request **out,
    const portkey_query_deep_object_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "query_deep_object",
        1, params, error);
}

/** What portkey_path_json() takes. NULL there is the same as all fields absent. */
typedef struct portkey_path_json_params {
    /** Required. JSON text: any. */
    const char *color;
} portkey_path_json_params;

/**
 * path_json.
 *
 *
 *
 * GET /path-json/{color}. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_path_json(portkey_response **out, portkey_client *client,
    const portkey_path_json_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "path_json",
        1, params, error);
}

/** Checks params and builds the request of portkey_path_json() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_path_json_request(portkey_request **out,
    const portkey_path_json_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "path_json",
        1, params, error);
}

/** What portkey_query_json() takes. NULL there is the same as all fields absent. */
typedef struct portkey_query_json_params {
    /** JSON text: any. */
    const char *color;
} portkey_query_json_params;

/**
 * query_json.
 *
 *
 *
 * GET /query-json. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_query_json(portkey_response **out, portkey_client *client,
    const portkey_query_json_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "query_json",
        1, params, error);
}

/** Checks params and builds the request of portkey_query_json() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_query_json_request(portkey_request **out,
    const portkey_query_json_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "query_json",
        1, params, error);
}

/** What portkey_header_json() takes. NULL there is the same as all fields absent. */
typedef struct portkey_header_json_params {
    /** JSON text: any. */
    const char *color;
} portkey_header_json_params;

/**
 * header_json.
 *
 *
 *
 * GET /header-json. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_header_json(portkey_response **out, portkey_client *client,
    const portkey_header_json_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "header_json",
        1, params, error);
}

/** Checks params and builds the request of portkey_header_json() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_header_json_request(portkey_request **out,
    const portkey_header_json_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "header_json",
        1, params, error);
}

/** What portkey_cookie_json() takes. NULL there is the same as all fields absent. */
typedef struct portkey_cookie_json_params {
    /** JSON text: any. */
    const char *color;
} portkey_cookie_json_params;

/**
 * cookie_json.
 *
 *
 *
 * GET /cookie-json. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_cookie_json(portkey_response **out, portkey_client *client,
    const portkey_cookie_json_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "cookie_json",
        1, params, error);
}

/** Checks params and builds the request of portkey_cookie_json() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_cookie_json_request(portkey_request **out,
    const portkey_cookie_json_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "cookie_json",
        1, params, error);
}

/** What portkey_defaults() takes. NULL there is the same as all fields absent. */
typedef struct portkey_defaults_params {
    /** Required. */
    portkey_string_list path;
    /** Array of string. */
    portkey_string_list query;
    /** Array of string. */
    portkey_string_list x_header;
    /** Array of string. */
    portkey_string_list cookie;
} portkey_defaults_params;

/**
 * defaults.
 *
 *
 *
 * GET /defaults/{path}. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_defaults(portkey_response **out, portkey_client *client,
    const portkey_defaults_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "defaults",
        1, params, error);
}

/** Checks params and builds the request of portkey_defaults() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_defaults_request(portkey_request **out,
    const portkey_defaults_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "defaults",
        1, params, error);
}

/** What portkey_reserved() takes. NULL there is the same as all fields absent. */
typedef struct portkey_reserved_params {
    /** String. */
    const char *a_b;
    /** Array of string. */
    portkey_string_list list;
    /** JSON text: object. */
    const char *map;
    /** String. */
    const char *empty;
} portkey_reserved_params;

/**
 * reserved.
 *
 *
 *
 * GET /reserved. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_reserved(portkey_response **out, portkey_client *client,
    const portkey_reserved_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "reserved",
        1, params, error);
}

/** Checks params and builds the request of portkey_reserved() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_reserved_request(portkey_request **out,
    const portkey_reserved_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "reserved",
        1, params, error);
}

/** What portkey_several_in_one_segment() takes. NULL there is the same as all fields absent. */
typedef struct portkey_several_in_one_segment_params {
    /** Required. */
    const char *left;
    /** Required. */
    portkey_integer right;
    /** Required. */
    portkey_number tail;
} portkey_several_in_one_segment_params;

/**
 * several_in_one_segment.
 *
 *
 *
 * GET /two/{left}.{right}/end{tail}. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_several_in_one_segment(portkey_response **out, portkey_client *client,
    const portkey_several_in_one_segment_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "several_in_one_segment",
        1, params, error);
}

/** Checks params and builds the request of portkey_several_in_one_segment() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_several_in_one_segment_request(portkey_request **out,
    const portkey_several_in_one_segment_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "several_in_one_segment",
        1, params, error);
}

/** What portkey_unions() takes. NULL there is the same as all fields absent. */
typedef struct portkey_unions_params {
    /** JSON text: any of several forms. */
    const char *either;
    /** JSON text: any of several forms. */
    const char *range;
} portkey_unions_params;

/**
 * unions.
 *
 *
 *
 * GET /unions. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_unions(portkey_response **out, portkey_client *client,
    const portkey_unions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "unions",
        1, params, error);
}

/** Checks params and builds the request of portkey_unions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_unions_request(portkey_request **out,
    const portkey_unions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "unions",
        1, params, error);
}

/** What portkey_typed() takes. NULL there is the same as all fields absent. */
typedef struct portkey_typed_params {
    /** Required. */
    const portkey_point *point;
    /** Object. */
    const portkey_range *range;
    /** Array of string. */
    portkey_string_list tags;
} portkey_typed_params;

/**
 * typed.
 *
 *
 *
 * GET /typed/{point}. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_typed(portkey_response **out, portkey_client *client,
    const portkey_typed_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "typed",
        1, params, error);
}

/** Checks params and builds the request of portkey_typed() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_typed_request(portkey_request **out,
    const portkey_typed_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "typed",
        1, params, error);
}

/** What portkey_headers_and_cookies() takes. NULL there is the same as all fields absent. */
typedef struct portkey_headers_and_cookies_params {
    /** String. */
    const char *x_trace;
    /** String. */
    const char *theme;
    /** String. */
    const char *x_portkey_api_key;
    /** String. */
    const char *session;
    /** String. */
    const char *x_more;
} portkey_headers_and_cookies_params;

/**
 * headers_and_cookies.
 *
 *
 *
 * GET /headers. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_headers_and_cookies(portkey_response **out, portkey_client *client,
    const portkey_headers_and_cookies_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_styles(), "headers_and_cookies",
        1, params, error);
}

/** Checks params and builds the request of portkey_headers_and_cookies() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_headers_and_cookies_request(portkey_request **out,
    const portkey_headers_and_cookies_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_styles(), "headers_and_cookies",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
