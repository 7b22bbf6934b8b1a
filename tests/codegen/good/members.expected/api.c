/* SPDX-License-Identifier: MIT */
/* Generated from good/members.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

const char pa_api_title[] = "Members";
const char pa_api_server[] = "";
const char pa_api_base[] = "";

const struct pa_scheme pa_schemes[] = {
    {PA_SCHEME_NONE, ""},
};
const uint16_t pa_scheme_count = sizeof(pa_schemes) / sizeof(*pa_schemes);

const uint16_t pa_revision = 1;

/* Weak, so that a program that is linked statically holds those whose functions it calls. */
extern const struct pa_domain pa_domain_notes PA_WEAK;

const struct pa_domain *const pa_domains[] = {
    [DOMAIN_notes] = &pa_domain_notes,
};

const uint16_t pa_domain_count = 1;
