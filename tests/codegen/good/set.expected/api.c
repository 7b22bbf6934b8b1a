/* SPDX-License-Identifier: MIT */
/* Generated from set/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

const char pa_api_title[] = "Set";
const char pa_api_server[] = "https://api.example.com/v1";
const char pa_api_base[] = "/v1";

const struct pa_scheme pa_schemes[] = {
    {PA_SCHEME_NONE, ""},
    [SCHEME_key] = {PA_SCHEME_HEADER, "x-key"},
};
const uint16_t pa_scheme_count = sizeof(pa_schemes) / sizeof(*pa_schemes);

const uint16_t pa_revision = 1;

/* Weak, so that a program that is linked statically holds those whose functions it calls. */
extern const struct pa_domain pa_domain_first_things PA_WEAK;
extern const struct pa_domain pa_domain_second PA_WEAK;
extern const struct pa_domain pa_domain_jobs PA_WEAK;

const struct pa_domain *const pa_domains[] = {
    [DOMAIN_first_things] = &pa_domain_first_things,
    [DOMAIN_second] = &pa_domain_second,
    [DOMAIN_jobs] = &pa_domain_jobs,
};

const uint16_t pa_domain_count = 2;
