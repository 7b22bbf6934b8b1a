/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file types.h
 *
 * Structures that several domains share.
 */
#ifndef PORTKEYADMIN_GENERATED_TYPES_H
#define PORTKEYADMIN_GENERATED_TYPES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_error_object portkey_error_object;
typedef struct portkey_create_batch_request_object portkey_create_batch_request_object;
typedef struct portkey_batch_item_1e255d portkey_batch_item_1e255d;
typedef struct portkey_batch_item_3f34b5 portkey_batch_item_3f34b5;

/** Error, as the document calls it. */
struct portkey_error_object {
    /** String. */
    const char *a;
};

/** CreateBatchRequest, as the document calls it. */
struct portkey_create_batch_request_object {
    /** String. */
    const char *a;
};

/** Batch-Item, as the document calls it. */
struct portkey_batch_item_1e255d {
    /** String. */
    const char *a;
};

/** BatchItem, as the document calls it. */
struct portkey_batch_item_3f34b5 {
    /** String. */
    const char *b;
};

PORTKEY_END_DECLS

#endif
