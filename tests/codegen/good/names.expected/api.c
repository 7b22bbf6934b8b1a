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
