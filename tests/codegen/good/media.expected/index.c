/* SPDX-License-Identifier: MIT */
/* Generated from good/media.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_media;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_media] = &pa_domain_media,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_media, OPERATION_delete_anything},
    {DOMAIN_media, OPERATION_patch_merge},
    {DOMAIN_media, OPERATION_post_colliding_union},
    {DOMAIN_media, OPERATION_post_file},
    {DOMAIN_media, OPERATION_post_form},
    {DOMAIN_media, OPERATION_post_json},
    {DOMAIN_media, OPERATION_post_required},
    {DOMAIN_media, OPERATION_post_text},
    {DOMAIN_media, OPERATION_put_form},
    {DOMAIN_media, OPERATION_put_image},
    {DOMAIN_media, OPERATION_put_xml},
    {DOMAIN_media, OPERATION_upload},
    {DOMAIN_media, OPERATION_upload_map},
    {DOMAIN_media, OPERATION_upload_optional},
    {DOMAIN_media, OPERATION_upload_some},
};
const uint16_t pa_operation_count = 15;
const uint16_t pa_workflow_count = 0;
