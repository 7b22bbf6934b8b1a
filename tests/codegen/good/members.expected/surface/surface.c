/* SPDX-License-Identifier: MIT */
/* Generated from good/members.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "catalog/surface/tables.h"

#include "rows.h"

const struct surface_tables surface_tables = {
    .row_count = 0,
};
