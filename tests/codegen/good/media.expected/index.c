/* SPDX-License-Identifier: MIT */
/* Generated from good/media.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

const char pa_api_title[] = "Media";

extern const struct pa_domain pa_domain_media;

const struct pa_domain *const pa_domains[] = {
    &pa_domain_media,
};
const uint16_t pa_domain_count = 1;

const struct pa_place pa_operations_by_name[] = {
    {0, 4}, /* delete_anything */
    {0, 3}, /* patch_merge */
    {0, 2}, /* post_colliding_union */
    {0, 14}, /* post_file */
    {0, 10}, /* post_form */
    {0, 0}, /* post_json */
    {0, 1}, /* post_required */
    {0, 12}, /* post_text */
    {0, 9}, /* put_form */
    {0, 13}, /* put_image */
    {0, 11}, /* put_xml */
    {0, 5}, /* upload */
    {0, 7}, /* upload_map */
    {0, 8}, /* upload_optional */
    {0, 6}, /* upload_some */
};
const uint16_t pa_operation_count = 15;

const struct pa_place pa_tools_by_name[] = {
    {0, 4}, /* delete_anything */
    {0, 3}, /* patch_merge */
    {0, 2}, /* post_colliding_union */
    {0, 14}, /* post_file */
    {0, 10}, /* post_form */
    {0, 0}, /* post_json */
    {0, 1}, /* post_required */
    {0, 12}, /* post_text */
    {0, 9}, /* put_form */
    {0, 13}, /* put_image */
    {0, 11}, /* put_xml */
    {0, 5}, /* upload */
    {0, 7}, /* upload_map */
    {0, 8}, /* upload_optional */
    {0, 6}, /* upload_some */
};
const uint16_t pa_tool_count = 15;
