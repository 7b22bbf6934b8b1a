/* SPDX-License-Identifier: MIT */
/* Generated from good/schemes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_schemes,
};

/* how the API key is sent; 0: it is not */
enum {
    SCHEME_key_in_a_header = 1,
    SCHEME_key_in_the_query,
    SCHEME_key_in_a_cookie,
    SCHEME_bearer,
    SCHEME_tokens,
    SCHEME_basic,
};

/* schemes: operations */
enum {
    OPERATION_get_header,
    OPERATION_post_header,
    OPERATION_get_public,
    OPERATION_get_optional,
    OPERATION_get_query,
    OPERATION_get_cookie,
    OPERATION_get_bearer,
    OPERATION_get_token,
    OPERATION_get_basic,
    OPERATION_get_several,
    OPERATION_get_together,
    OPERATION_get_v4,
};

/* schemes: tools */
enum {
    TOOL_get_header,
    TOOL_post_header,
    TOOL_get_public,
    TOOL_get_optional,
    TOOL_get_query,
    TOOL_get_cookie,
    TOOL_get_bearer,
    TOOL_get_token,
    TOOL_get_basic,
    TOOL_get_several,
    TOOL_get_together,
    TOOL_get_v4,
};

#endif
