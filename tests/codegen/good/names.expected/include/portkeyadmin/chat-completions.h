/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file chat-completions.h
 *
 * The first of two tags with one domain.
 */
#ifndef PORTKEYADMIN_GENERATED_CHAT_COMPLETIONS_H
#define PORTKEYADMIN_GENERATED_CHAT_COMPLETIONS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_chat_completions(void);
/** @endcond */

/** What portkey_create_chat_completion() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_chat_completion_params {
    char unused; /**< keeps the structure from being empty */
} portkey_create_chat_completion_params;

/**
 * create_chat_completion.
 *
 *
 *
 * POST /v3/chat/completions. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_chat_completion(portkey_response **out, portkey_client *client,
    const portkey_create_chat_completion_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_chat_completions(), "create_chat_completion",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_chat_completion() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_chat_completion_request(portkey_request **out,
    const portkey_create_chat_completion_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_chat_completions(), "create_chat_completion",
        1, params, error);
}

/** What portkey_options_chat_completions() takes. NULL there is the same as all fields absent. */
typedef struct portkey_options_chat_completions_params {
    char unused; /**< keeps the structure from being empty */
} portkey_options_chat_completions_params;

/**
 * options_chat_completions.
 *
 *
 *
 * OPTIONS /v3/chat/completions. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_options_chat_completions(portkey_response **out, portkey_client *client,
    const portkey_options_chat_completions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_chat_completions(), "options_chat_completions",
        1, params, error);
}

/** Checks params and builds the request of portkey_options_chat_completions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_options_chat_completions_request(portkey_request **out,
    const portkey_options_chat_completions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_chat_completions(), "options_chat_completions",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
