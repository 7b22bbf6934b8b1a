/* SPDX-License-Identifier: MIT */
/* Generated from openapi/portkey-admin.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

const char pa_api_title[] = "Portkey Admin API";
const char pa_api_server[] = "https://api.portkey.ai/v1";
const char pa_api_base[] = "/v1";

const struct pa_scheme pa_schemes[] = {
    {PA_SCHEME_NONE, ""},
    [SCHEME_portkey_api_key] = {PA_SCHEME_HEADER, "x-portkey-api-key"},
};
const uint16_t pa_scheme_count = sizeof(pa_schemes) / sizeof(*pa_schemes);
