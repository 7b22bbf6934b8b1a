/* SPDX-License-Identifier: MIT */
/* Generated from good/media.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_media,
};

/* media: operations */
enum {
    OPERATION_post_json,
    OPERATION_post_required,
    OPERATION_post_colliding_union,
    OPERATION_patch_merge,
    OPERATION_delete_anything,
    OPERATION_upload,
    OPERATION_upload_some,
    OPERATION_upload_map,
    OPERATION_upload_optional,
    OPERATION_put_form,
    OPERATION_post_form,
    OPERATION_put_xml,
    OPERATION_post_text,
    OPERATION_put_image,
    OPERATION_post_file,
};

/* media: tools */
enum {
    TOOL_post_json,
    TOOL_post_required,
    TOOL_post_colliding_union,
    TOOL_patch_merge,
    TOOL_delete_anything,
    TOOL_upload,
    TOOL_upload_some,
    TOOL_upload_map,
    TOOL_upload_optional,
    TOOL_put_form,
    TOOL_post_form,
    TOOL_put_xml,
    TOOL_post_text,
    TOOL_put_image,
    TOOL_post_file,
};

#endif
