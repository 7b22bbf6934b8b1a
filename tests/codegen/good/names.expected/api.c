/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

const char pa_api_title[] = "Names";
const char pa_api_server[] = "https://example.com/v3";
const char pa_api_base[] = "/v3";

const struct pa_scheme pa_schemes[] = {
    {PA_SCHEME_NONE, ""},
};
const uint16_t pa_scheme_count = sizeof(pa_schemes) / sizeof(*pa_schemes);

const uint16_t pa_revision = 1;

/* Weak, so that a program that is linked statically holds those whose functions it calls. */
extern const struct pa_domain pa_domain_chat_completions PA_WEAK;
extern const struct pa_domain pa_domain_client_domain PA_WEAK;
extern const struct pa_domain pa_domain_tag_3d PA_WEAK;
extern const struct pa_domain pa_domain_tag_4b3510 PA_WEAK;
extern const struct pa_domain pa_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18 PA_WEAK;
extern const struct pa_domain pa_domain_configs PA_WEAK;
extern const struct pa_domain pa_domain_prompts PA_WEAK;
extern const struct pa_domain pa_domain_files PA_WEAK;
extern const struct pa_domain pa_domain_default PA_WEAK;
extern const struct pa_domain pa_domain_widgets PA_WEAK;

const struct pa_domain *const pa_domains[] = {
    [DOMAIN_chat_completions] = &pa_domain_chat_completions,
    [DOMAIN_client_domain] = &pa_domain_client_domain,
    [DOMAIN_tag_3d] = &pa_domain_tag_3d,
    [DOMAIN_tag_4b3510] = &pa_domain_tag_4b3510,
    [DOMAIN_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18] = &pa_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18,
    [DOMAIN_configs] = &pa_domain_configs,
    [DOMAIN_prompts] = &pa_domain_prompts,
    [DOMAIN_files] = &pa_domain_files,
    [DOMAIN_default] = &pa_domain_default,
    [DOMAIN_widgets] = &pa_domain_widgets,
};

const uint16_t pa_domain_count = 10;
