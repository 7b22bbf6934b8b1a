/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file client-domain.h
 *
 * The library has a header of this name.
 */
#ifndef PORTKEYADMIN_GENERATED_CLIENT_DOMAIN_H
#define PORTKEYADMIN_GENERATED_CLIENT_DOMAIN_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_create_batch_params_deep portkey_create_batch_params_deep;

/** What deep of portkey_create_batch_params is, or has as items. */
struct portkey_create_batch_params_deep {
    /** String. */
    const char *a_b_c8687a;
    /** String. */
    const char *a_b_d44362;
};

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_client_domain(void);
/** @endcond */

/** What portkey_get_twice_by_id() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_twice_by_id_params {
    /** Required. */
    const char *id;
} portkey_get_twice_by_id_params;

/**
 * get_twice_by_id.
 *
 *
 *
 * GET /v3/twice/{id}. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_twice_by_id(portkey_response **out, portkey_client *client,
    const portkey_get_twice_by_id_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_client_domain(), "get_twice_by_id",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_twice_by_id() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_twice_by_id_request(portkey_request **out,
    const portkey_get_twice_by_id_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_client_domain(), "get_twice_by_id",
        1, params, error);
}

/** What portkey_head_twice_by_id() takes. NULL there is the same as all fields absent. */
typedef struct portkey_head_twice_by_id_params {
    /** Required. */
    const char *id;
} portkey_head_twice_by_id_params;

/**
 * head_twice_by_id.
 *
 * Both give way to their paths.
 *
 * HEAD /v3/twice/{id}. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_head_twice_by_id(portkey_response **out, portkey_client *client,
    const portkey_head_twice_by_id_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_client_domain(), "head_twice_by_id",
        1, params, error);
}

/** Checks params and builds the request of portkey_head_twice_by_id() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_head_twice_by_id_request(portkey_request **out,
    const portkey_head_twice_by_id_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_client_domain(), "head_twice_by_id",
        1, params, error);
}

/** What portkey_thing_list() takes. NULL there is the same as all fields absent. */
typedef struct portkey_thing_list_params {
    char unused; /**< keeps the structure from being empty */
} portkey_thing_list_params;

/**
 * thing_list.
 *
 * Written as it is used.
 *
 * GET /v3/mangled. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_thing_list(portkey_response **out, portkey_client *client,
    const portkey_thing_list_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_client_domain(), "thing_list",
        1, params, error);
}

/** Checks params and builds the request of portkey_thing_list() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_thing_list_request(portkey_request **out,
    const portkey_thing_list_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_client_domain(), "thing_list",
        1, params, error);
}

/** What portkey_post_mangled() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_mangled_params {
    char unused; /**< keeps the structure from being empty */
} portkey_post_mangled_params;

/**
 * post_mangled.
 *
 * Gives way to that.
 *
 * POST /v3/mangled. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_mangled(portkey_response **out, portkey_client *client,
    const portkey_post_mangled_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_client_domain(), "post_mangled",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_mangled() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_mangled_request(portkey_request **out,
    const portkey_post_mangled_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_client_domain(), "post_mangled",
        1, params, error);
}

/** What portkey_get_library() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_library_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_library_params;

/**
 * get_library.
 *
 * The library has a function of that name.
 *
 * GET /v3/library. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_library(portkey_response **out, portkey_client *client,
    const portkey_get_library_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_client_domain(), "get_library",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_library() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_library_request(portkey_request **out,
    const portkey_get_library_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_client_domain(), "get_library",
        1, params, error);
}

/** What portkey_create_batch() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_batch_params {
    /** Object. */
    const portkey_error_object *error;
    /** Object. */
    const portkey_create_batch_request_object *request;
    /** Object. */
    const portkey_batch_item_1e255d *item;
    /** Object. */
    const portkey_batch_item_3f34b5 *other_item;
    /** In C this gives way to the next one. */
    portkey_integer page_size_8a00a4;
    /** Integer. */
    portkey_integer page_size;
    /** String. */
    const char *class_088911;
    /** Both have a name that the other would take. */
    const char *class_;
    /** Object. */
    const portkey_create_batch_params_deep *deep;
} portkey_create_batch_params;

/**
 * create_batch.
 *
 *
 *
 * POST /v3/batches. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_batch(portkey_response **out, portkey_client *client,
    const portkey_create_batch_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_client_domain(), "create_batch",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_batch() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_batch_request(portkey_request **out,
    const portkey_create_batch_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_client_domain(), "create_batch",
        1, params, error);
}

/** What portkey_get_batches_request() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_batches_request_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_batches_request_params;

/**
 * get_batches_request.
 *
 * The other has a function of that name.
 *
 * GET /v3/batches/request. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_batches_request(portkey_response **out, portkey_client *client,
    const portkey_get_batches_request_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_client_domain(), "get_batches_request",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_batches_request() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_batches_request_request(portkey_request **out,
    const portkey_get_batches_request_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_client_domain(), "get_batches_request",
        1, params, error);
}

/**
 * What portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791() takes. NULL there is the same
 * as all fields absent.
 */
typedef struct portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791_params {
    char unused; /**< keeps the structure from being empty */
} portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791_params;

/**
 * A title of many words that goes on and on until it has more characters than a list of tools can show
 * anybody, who would stop reading well before.
 *
 * A title of many words that goes on and on until it has more characters than a list of tools can show
 * anybody, who would stop reading well before.
 *
 * GET /v3/long. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791(portkey_response **out, portkey_client *client,
    const portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_client_domain(), "a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791",
        1, params, error);
}

/** Checks params and builds the request of portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791_request(portkey_request **out,
    const portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_client_domain(), "a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791",
        1, params, error);
}

/** What portkey_get_arguments_by_id() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_arguments_by_id_params {
    /** Required. */
    const char *id;
    /** String. */
    const char *query_id;
    /** String. */
    const char *header_id;
    /** String. */
    const char *start_time_gt;
    /** String. */
    const char *start_time;
    /** Integer. */
    portkey_integer query_page_size;
    /** Integer. */
    portkey_integer page_size;
    /** String. */
    const char *value;
    /** String. */
    const char *q;
} portkey_get_arguments_by_id_params;

/**
 * get_arguments_by_id.
 *
 *
 *
 * GET /v3/arguments/{id}. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_arguments_by_id(portkey_response **out, portkey_client *client,
    const portkey_get_arguments_by_id_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_client_domain(), "get_arguments_by_id",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_arguments_by_id() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_arguments_by_id_request(portkey_request **out,
    const portkey_get_arguments_by_id_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_client_domain(), "get_arguments_by_id",
        1, params, error);
}

/** What portkey_patch_referenced() takes. NULL there is the same as all fields absent. */
typedef struct portkey_patch_referenced_params {
    char unused; /**< keeps the structure from being empty */
} portkey_patch_referenced_params;

/**
 * patch_referenced.
 *
 *
 *
 * PATCH /v3/referenced. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_patch_referenced(portkey_response **out, portkey_client *client,
    const portkey_patch_referenced_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_client_domain(), "patch_referenced",
        1, params, error);
}

/** Checks params and builds the request of portkey_patch_referenced() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_patch_referenced_request(portkey_request **out,
    const portkey_patch_referenced_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_client_domain(), "patch_referenced",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
