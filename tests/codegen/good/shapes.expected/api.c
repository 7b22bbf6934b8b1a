/* SPDX-License-Identifier: MIT */
/* Generated from good/shapes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

const char pa_api_title[] = "Shapes";
const char pa_api_server[] = "";
const char pa_api_base[] = "";

const struct pa_scheme pa_schemes[] = {
    {PA_SCHEME_NONE, ""},
};
const uint16_t pa_scheme_count = sizeof(pa_schemes) / sizeof(*pa_schemes);
