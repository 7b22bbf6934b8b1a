/* SPDX-License-Identifier: MIT */
/* Generated from good/schemes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

const char pa_api_title[] = "Schemes";
const char pa_api_server[] = "https://schemes.example.com/api/v3";
const char pa_api_base[] = "/api/v3";

const struct pa_scheme pa_schemes[] = {
    {PA_SCHEME_NONE, ""},
    [SCHEME_key_in_a_header] = {PA_SCHEME_HEADER, "X-API-Key"},
    [SCHEME_key_in_the_query] = {PA_SCHEME_QUERY, "api key"},
    [SCHEME_key_in_a_cookie] = {PA_SCHEME_COOKIE, "session"},
    [SCHEME_bearer] = {PA_SCHEME_BEARER, "Authorization"},
    [SCHEME_tokens] = {PA_SCHEME_BEARER, "Authorization"},
    [SCHEME_basic] = {PA_SCHEME_BASIC, "Authorization"},
};
const uint16_t pa_scheme_count = sizeof(pa_schemes) / sizeof(*pa_schemes);

const uint16_t pa_revision = 1;

/* Weak, so that a program that is linked statically holds those whose functions it calls. */
extern const struct pa_domain pa_domain_schemes PA_WEAK;

const struct pa_domain *const pa_domains[] = {
    [DOMAIN_schemes] = &pa_domain_schemes,
};

const uint16_t pa_domain_count = 1;
