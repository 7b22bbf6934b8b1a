/* SPDX-License-Identifier: MIT */
/* Generated from good/media.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/media.h>

static const struct {
    char t0[1]; char t1[3]; char t2[13]; char t3[11]; char t4[8]; char t5[5]; char t6[10]; char t7[5];
    char t8[11]; char t9[7]; char t10[32]; char t11[2]; char t12[14]; char t13[15]; char t14[17]; char t15[5];
    char t16[2]; char t17[21]; char t18[21]; char t19[10]; char t20[12]; char t21[6]; char t22[14];
    char t23[29]; char t24[6]; char t25[16]; char t26[7]; char t27[10]; char t28[5]; char t29[6]; char t30[6];
    char t31[9]; char t32[7]; char t33[6]; char t34[7]; char t35[5]; char t36[7]; char t37[6]; char t38[4];
    char t39[3]; char t40[6]; char t41[6]; char t42[8]; char t43[6]; char t44[7]; char t45[5]; char t46[7];
    char t47[13]; char t48[10]; char t49[14]; char t50[7]; char t51[10]; char t52[10]; char t53[20];
    char t54[4]; char t55[12]; char t56[4]; char t57[13]; char t58[11]; char t59[12]; char t60[16];
    char t61[5]; char t62[7]; char t63[9]; char t64[6]; char t65[34]; char t66[7]; char t67[5]; char t68[7];
    char t69[5]; char t70[7]; char t71[7]; char t72[2]; char t73[2]; char t74[10]; char t75[4]; char t76[8];
    char t77[6]; char t78[31]; char t79[10]; char t80[40]; char t81[10]; char t82[6]; char t83[10];
    char t84[25];
} strings = {
    "",
    "id",
    "body_body_id",
    "undeclared",
    "body_id",
    "list",
    "post_json",
    "POST",
    "/json/{id}",
    "list[]",
    "application/json; charset=utf-8",
    "a",
    "post_required",
    "/required/{id}",
    "application/json",
    "body",
    "b",
    "post_colliding_union",
    "/colliding-union/{a}",
    "body_body",
    "patch_merge",
    "PATCH",
    "/patch/{body}",
    "application/merge-patch+json",
    "force",
    "delete_anything",
    "DELETE",
    "/anything",
    "file",
    "coded",
    "count",
    "document",
    "either",
    "files",
    "labels",
    "name",
    "nested",
    "notes",
    "odd",
    "on",
    "owner",
    "parts",
    "picture",
    "sound",
    "stored",
    "tags",
    "upload",
    "/upload/{id}",
    "image/gif",
    "text/markdown",
    "odd\"[]",
    "image/png",
    "audio/ogg",
    "multipart/form-data",
    "url",
    "upload_some",
    "PUT",
    "/upload-some",
    "upload_map",
    "/upload-map",
    "upload_optional",
    "deep",
    "spaced",
    "put_form",
    "/form",
    "application/x-www-form-urlencoded",
    "joined",
    "kept",
    "listed",
    "none",
    "object",
    "spread",
    "g",
    "r",
    "post_form",
    "a[]",
    "put_xml",
    "/text",
    "application/xml; charset=utf-8",
    "post_text",
    "text/csv; header=present; charset=utf-8",
    "put_image",
    "/file",
    "post_file",
    "application/octet-stream",
};

static const uint32_t names[] = {
    1, /* id */
    4, /* body_body_id */
    17, /* undeclared */
    1, /* id */
    106, /* a */
    159, /* b */
    154, /* body */
    203, /* body_body */
    1, /* id */
    313, /* file */
    313, /* file */
    513, /* url */
    154, /* body */
};

static const uint16_t branches[] = {
    6, 7, 1, 2, 21, 22,
};

static const struct pa_property properties[] = {
    {4, 0}, /* body_body_id */
    {28, 1}, /* body_id */
    {1, 1}, /* id */
    {36, 2}, /* list */
    {17, 3}, /* undeclared */
    {106, 1}, /* a */
    {1, 1}, /* id */
    {106, 1}, /* a */
    {159, 1}, /* b */
    {106, 1}, /* a */
    {154, 8}, /* body */
    {154, 1}, /* body */
    {203, 10}, /* body_body */
    {274, 12}, /* force */
    {359, 1}, /* name */
    {318, 1}, /* coded */
    {324, 0}, /* count */
    {330, 1}, /* document */
    {339, 14}, /* either */
    {313, 1}, /* file */
    {346, 15}, /* files */
    {1, 1}, /* id */
    {352, 2}, /* labels */
    {359, 16}, /* name */
    {364, 17}, /* nested */
    {371, 1}, /* notes */
    {377, 1}, /* odd */
    {381, 12}, /* on */
    {384, 18}, /* owner */
    {390, 19}, /* parts */
    {396, 1}, /* picture */
    {404, 1}, /* sound */
    {410, 1}, /* stored */
    {417, 2}, /* tags */
    {313, 1}, /* file */
    {513, 1}, /* url */
    {154, 23}, /* body */
    {513, 1}, /* url */
    {154, 25}, /* body */
    {106, 1}, /* a */
    {585, 10}, /* deep */
    {590, 2}, /* spaced */
    {154, 29}, /* body */
    {684, 0}, /* g */
    {686, 0}, /* r */
    {106, 2}, /* a */
    {324, 31}, /* count */
    {585, 10}, /* deep */
    {646, 2}, /* joined */
    {653, 1}, /* kept */
    {658, 2}, /* listed */
    {359, 1}, /* name */
    {665, 16}, /* none */
    {670, 10}, /* object */
    {590, 2}, /* spaced */
    {677, 32}, /* spread */
    {417, 2}, /* tags */
    {154, 1}, /* body */
    {154, 35}, /* body */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 0},
    {PA_PROPERTIES, 5, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 3},
    {PA_PROPERTIES, 2, 5},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_REQUIRED, 1, 4},
    {PA_REQUIRED, 1, 5},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 7},
    {PA_ANY_OF, 2, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 4},
    {PA_PROPERTIES, 2, 9},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 6},
    {PA_PROPERTIES, 2, 11},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 13},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_ANY_OF, 2, 2},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MAX_ITEMS, 0, 3},
    {PA_ITEMS, 0, 1},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 17},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 14},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 10},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 8},
    {PA_PROPERTIES, 19, 15},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 10},
    {PA_PROPERTIES, 1, 34},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 11},
    {PA_PROPERTIES, 1, 35},
    {PA_ONE_OF, 2, 4},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 36},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 12},
    {PA_PROPERTIES, 1, 38},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 39},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 2, 40},
    {PA_ADDITIONAL_PROPERTIES, 0, 28},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 42},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 43},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 12, 45},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 57},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MIN_LENGTH, 0, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 12},
    {PA_PROPERTIES, 1, 58},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 12},
    {PA_PROPERTIES, 1, 57},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* post_json.body_body_id */
    {1, 1}, /* post_json.body_id */
    {2, 2}, /* post_json.list */
    {0, 0}, /* post_json.undeclared */
    {4, 4}, /* post_json */
    {8, 4}, /* post_required */
    {12, 1}, /* post_colliding_union.body (1) */
    {13, 1}, /* post_colliding_union.body (2) */
    {14, 3}, /* post_colliding_union.body */
    {17, 4}, /* post_colliding_union */
    {21, 1}, /* patch_merge.body_body */
    {22, 4}, /* patch_merge */
    {26, 1}, /* delete_anything.force */
    {27, 3}, /* delete_anything */
    {30, 1}, /* upload.either */
    {31, 3}, /* upload.files */
    {34, 1}, /* upload.name */
    {35, 2}, /* upload.nested[] */
    {37, 2}, /* upload.owner */
    {39, 2}, /* upload.parts */
    {41, 4}, /* upload */
    {45, 3}, /* upload_some.body (1) */
    {48, 3}, /* upload_some.body (2) */
    {51, 1}, /* upload_some.body */
    {52, 3}, /* upload_some */
    {55, 3}, /* upload_map.body */
    {58, 4}, /* upload_map */
    {62, 3}, /* upload_optional */
    {65, 1}, /* put_form.body.* */
    {66, 3}, /* put_form.body */
    {69, 3}, /* put_form */
    {72, 1}, /* post_form.count */
    {73, 2}, /* post_form.spread */
    {75, 3}, /* post_form */
    {78, 3}, /* put_xml */
    {81, 2}, /* post_text.body */
    {83, 4}, /* post_text */
    {87, 4}, /* post_file */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* post_json.id */
    {106, 106, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* post_colliding_union.a */
    {154, 154, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* patch_merge.body */
    {513, 513, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* upload_some.url */
};

static const struct pa_member members[] = {
    {4, 1, 0, PA_MEMBER_PLAIN, PA_STYLE_FORM, PA_EXPLODE}, /* post_json.body_body_id */
    {36, 67, 0, PA_MEMBER_PLAIN, PA_STYLE_FORM, PA_EXPLODE}, /* post_json.list */
    {318, 318, 442, PA_MEMBER_PLAIN, PA_STYLE_FORM, PA_EXPLODE}, /* upload.coded */
    {330, 330, 0, PA_MEMBER_FILE, PA_STYLE_FORM, PA_EXPLODE}, /* upload.document */
    {339, 339, 0, PA_MEMBER_FILE, PA_STYLE_FORM, PA_EXPLODE}, /* upload.either */
    {313, 313, 0, PA_MEMBER_FILE, PA_STYLE_FORM, PA_EXPLODE}, /* upload.file */
    {346, 346, 0, PA_MEMBER_FILE, PA_STYLE_FORM, PA_EXPLODE}, /* upload.files */
    {352, 352, 137, PA_MEMBER_JSON, PA_STYLE_FORM, PA_EXPLODE}, /* upload.labels */
    {371, 371, 452, PA_MEMBER_PLAIN, PA_STYLE_FORM, PA_EXPLODE}, /* upload.notes */
    {377, 466, 0, PA_MEMBER_PLAIN, PA_STYLE_FORM, PA_EXPLODE}, /* upload.odd */
    {396, 396, 473, PA_MEMBER_FILE, PA_STYLE_FORM, PA_EXPLODE}, /* upload.picture */
    {404, 404, 483, PA_MEMBER_FILE, PA_STYLE_FORM, PA_EXPLODE}, /* upload.sound */
    {410, 410, 137, PA_MEMBER_PLAIN, PA_STYLE_FORM, PA_EXPLODE}, /* upload.stored */
    {313, 313, 0, PA_MEMBER_FILE, PA_STYLE_FORM, PA_EXPLODE}, /* upload_some.file */
    {585, 585, 0, PA_MEMBER_STYLED, PA_STYLE_DEEP_OBJECT, 0}, /* put_form.deep */
    {590, 590, 0, PA_MEMBER_STYLED, PA_STYLE_SPACE_DELIMITED, 0}, /* put_form.spaced */
    {106, 698, 0, PA_MEMBER_PLAIN, PA_STYLE_FORM, PA_EXPLODE}, /* post_form.a */
    {585, 585, 0, PA_MEMBER_STYLED, PA_STYLE_DEEP_OBJECT, PA_EXPLODE}, /* post_form.deep */
    {646, 646, 0, PA_MEMBER_STYLED, PA_STYLE_FORM, 0}, /* post_form.joined */
    {653, 653, 0, PA_MEMBER_STYLED, PA_STYLE_FORM, PA_EXPLODE | PA_RESERVED}, /* post_form.kept */
    {658, 658, 0, PA_MEMBER_JSON, PA_STYLE_FORM, PA_EXPLODE}, /* post_form.listed */
    {590, 590, 0, PA_MEMBER_STYLED, PA_STYLE_SPACE_DELIMITED, 0}, /* post_form.spaced */
    {677, 677, 0, PA_MEMBER_STYLED, PA_STYLE_FORM, PA_EXPLODE}, /* post_form.spread */
};

static const struct pa_media media[] = {
    {74, 0, 0, 2, PA_FORMAT_JSON}, /* application/json; charset=utf-8 */
    {137, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
    {137, 154, 0, 0, PA_FORMAT_JSON}, /* application/json */
    {245, 203, 0, 0, PA_FORMAT_JSON}, /* application/merge-patch+json */
    {493, 0, 2, 11, PA_FORMAT_MULTIPART}, /* multipart/form-data */
    {493, 154, 13, 1, PA_FORMAT_MULTIPART}, /* multipart/form-data */
    {493, 154, 0, 0, PA_FORMAT_MULTIPART}, /* multipart/form-data */
    {493, 0, 0, 0, PA_FORMAT_MULTIPART}, /* multipart/form-data */
    {612, 154, 14, 2, PA_FORMAT_URLENCODED}, /* application/x-www-form-urlencoded */
    {612, 0, 16, 7, PA_FORMAT_URLENCODED}, /* application/x-www-form-urlencoded */
    {716, 154, 0, 0, PA_FORMAT_TEXT}, /* application/xml; charset=utf-8 */
    {757, 154, 0, 0, PA_FORMAT_TEXT}, /* text/csv; header=present; charset=utf-8 */
    {0, 154, 0, 0, PA_FORMAT_FILE}, /* as the file */
    {823, 154, 0, 0, PA_FORMAT_FILE}, /* application/octet-stream */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_post_json_params, id), PA_NONE, PA_F_STRING},
    {4, offsetof(portkey_post_json_params, body_body_id), PA_NONE, PA_F_INTEGER},
    {28, offsetof(portkey_post_json_params, body_id), PA_NONE, PA_F_STRING},
    {36, offsetof(portkey_post_json_params, list), PA_NONE, PA_F_STRING_LIST},
    {17, offsetof(portkey_post_json_params, undeclared), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_post_required_params, id), PA_NONE, PA_F_STRING},
    {106, offsetof(portkey_post_required_params, a), PA_NONE, PA_F_STRING},
    {106, offsetof(portkey_post_colliding_union_params, a), PA_NONE, PA_F_STRING},
    {154, offsetof(portkey_post_colliding_union_params, body), PA_NONE, PA_F_JSON},
    {154, offsetof(portkey_patch_merge_params, body), PA_NONE, PA_F_STRING},
    {203, offsetof(portkey_patch_merge_params, body_body), PA_NONE, PA_F_JSON},
    {274, offsetof(portkey_delete_anything_params, force), PA_NONE, PA_F_BOOLEAN},
    {359, offsetof(portkey_upload_params_owner, name), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_upload_params, id), PA_NONE, PA_F_STRING},
    {313, offsetof(portkey_upload_params, file), PA_NONE, PA_F_STRING},
    {346, offsetof(portkey_upload_params, files), PA_NONE, PA_F_STRING_LIST},
    {339, offsetof(portkey_upload_params, either), PA_NONE, PA_F_JSON},
    {396, offsetof(portkey_upload_params, picture), PA_NONE, PA_F_STRING},
    {330, offsetof(portkey_upload_params, document), PA_NONE, PA_F_STRING},
    {404, offsetof(portkey_upload_params, sound), PA_NONE, PA_F_STRING},
    {318, offsetof(portkey_upload_params, coded), PA_NONE, PA_F_STRING},
    {359, offsetof(portkey_upload_params, name), PA_NONE, PA_F_STRING},
    {324, offsetof(portkey_upload_params, count), PA_NONE, PA_F_INTEGER},
    {381, offsetof(portkey_upload_params, on), PA_NONE, PA_F_BOOLEAN},
    {417, offsetof(portkey_upload_params, tags), PA_NONE, PA_F_STRING_LIST},
    {371, offsetof(portkey_upload_params, notes), PA_NONE, PA_F_STRING},
    {352, offsetof(portkey_upload_params, labels), PA_NONE, PA_F_STRING_LIST},
    {410, offsetof(portkey_upload_params, stored), PA_NONE, PA_F_STRING},
    {384, offsetof(portkey_upload_params, owner), 6, PA_F_OBJECT},
    {390, offsetof(portkey_upload_params, parts), PA_NONE, PA_F_JSON},
    {364, offsetof(portkey_upload_params, nested), PA_NONE, PA_F_JSON},
    {377, offsetof(portkey_upload_params, odd), PA_NONE, PA_F_STRING},
    {513, offsetof(portkey_upload_some_params, url), PA_NONE, PA_F_STRING},
    {154, offsetof(portkey_upload_some_params, body), PA_NONE, PA_F_JSON},
    {154, offsetof(portkey_upload_map_params, body), PA_NONE, PA_F_JSON},
    {106, offsetof(portkey_upload_optional_params, a), PA_NONE, PA_F_STRING},
    {154, offsetof(portkey_put_form_params, body), PA_NONE, PA_F_JSON},
    {686, offsetof(portkey_post_form_params_spread, r), PA_NONE, PA_F_INTEGER},
    {684, offsetof(portkey_post_form_params_spread, g), PA_NONE, PA_F_INTEGER},
    {359, offsetof(portkey_post_form_params, name), PA_NONE, PA_F_STRING},
    {665, offsetof(portkey_post_form_params, none), PA_NONE, PA_F_STRING},
    {324, offsetof(portkey_post_form_params, count), PA_NONE, PA_F_NUMBER},
    {417, offsetof(portkey_post_form_params, tags), PA_NONE, PA_F_STRING_LIST},
    {670, offsetof(portkey_post_form_params, object), PA_NONE, PA_F_JSON},
    {646, offsetof(portkey_post_form_params, joined), PA_NONE, PA_F_STRING_LIST},
    {590, offsetof(portkey_post_form_params, spaced), PA_NONE, PA_F_STRING_LIST},
    {585, offsetof(portkey_post_form_params, deep), PA_NONE, PA_F_JSON},
    {677, offsetof(portkey_post_form_params, spread), 12, PA_F_OBJECT},
    {653, offsetof(portkey_post_form_params, kept), PA_NONE, PA_F_STRING},
    {658, offsetof(portkey_post_form_params, listed), PA_NONE, PA_F_STRING_LIST},
    {106, offsetof(portkey_post_form_params, a), PA_NONE, PA_F_STRING_LIST},
    {154, offsetof(portkey_put_xml_params, body), PA_NONE, PA_F_STRING},
    {154, offsetof(portkey_post_text_params, body), PA_NONE, PA_F_STRING},
    {154, offsetof(portkey_put_image_params, body), PA_NONE, PA_F_STRING},
    {154, offsetof(portkey_post_file_params, body), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 5, sizeof(portkey_post_json_params)},
    {5, 2, sizeof(portkey_post_required_params)},
    {7, 2, sizeof(portkey_post_colliding_union_params)},
    {9, 2, sizeof(portkey_patch_merge_params)},
    {11, 1, sizeof(portkey_delete_anything_params)},
    {13, 19, sizeof(portkey_upload_params)},
    {12, 1, sizeof(portkey_upload_params_owner)},
    {32, 2, sizeof(portkey_upload_some_params)},
    {34, 1, sizeof(portkey_upload_map_params)},
    {35, 1, sizeof(portkey_upload_optional_params)},
    {36, 1, sizeof(portkey_put_form_params)},
    {39, 12, sizeof(portkey_post_form_params)},
    {37, 2, sizeof(portkey_post_form_params_spread)},
    {51, 1, sizeof(portkey_put_xml_params)},
    {52, 1, sizeof(portkey_post_text_params)},
    {53, 1, sizeof(portkey_put_image_params)},
    {54, 1, sizeof(portkey_post_file_params)},
};

static const portkey_operation operations[] = {
    {41, 51, 0, 56, 0, 0, 4, PA_NONE, 0, 0, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* post_json */
    {108, 51, 0, 122, 0, 0, 5, PA_NONE, 1, 1, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* post_required */
    {161, 51, 0, 182, 0, 0, 9, PA_NONE, 2, 2, 1, 1, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* post_colliding_union */
    {213, 225, 0, 231, 0, 0, 11, PA_NONE, 3, 3, 2, 1, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* patch_merge */
    {280, 296, 0, 303, 0, 0, 13, 10, 4, 1, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, PA_DESTRUCTIVE}, /* delete_anything */
    {422, 51, 0, 429, 0, 0, 20, PA_NONE, 5, 4, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* upload */
    {517, 529, 0, 533, 0, 0, 24, PA_NONE, 7, 5, 3, 1, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* upload_some */
    {546, 529, 0, 557, 0, 0, 26, PA_NONE, 8, 6, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* upload_map */
    {569, 51, 0, 557, 0, 0, 27, PA_NONE, 9, 7, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* upload_optional */
    {597, 529, 0, 606, 0, 0, 30, PA_NONE, 10, 8, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* put_form */
    {688, 51, 0, 606, 0, 0, 33, PA_NONE, 11, 9, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* post_form */
    {702, 529, 0, 710, 0, 0, 34, PA_NONE, 13, 10, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* put_xml */
    {747, 51, 0, 710, 0, 0, 36, PA_NONE, 14, 11, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* post_text */
    {797, 529, 0, 807, 0, 0, 34, PA_NONE, 15, 12, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* put_image */
    {813, 51, 0, 807, 0, 0, 37, PA_NONE, 16, 13, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* post_file */
};

static const struct {
    char t0[523] PA_PIECE; char t1[376] PA_PIECE; char t2[536] PA_PIECE; char t3[433] PA_PIECE;
    char t4[351] PA_PIECE; char t5[1547] PA_PIECE; char t6[619] PA_PIECE; char t7[420] PA_PIECE;
    char t8[305] PA_PIECE; char t9[484] PA_PIECE; char t10[790] PA_PIECE; char t11[347] PA_PIECE;
    char t12[385] PA_PIECE; char t13[368] PA_PIECE; char t14[402] PA_PIECE;
} descriptors = {
    "{\"name\":\"post_json\",\"title\":\"post_json\",\"description\":\"JSON is preferred. A member that shares its name with a parameter gets another argument.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"},\"body_body_id\":{\"type\":\"integer\"},\"body_id\":{\"type\":\"string\"},\"list\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"undeclared\":{}},\"required\":[\"id\",\"body_body_id\",\"undeclared\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"post_required\",\"title\":\"post_required\",\"description\":\"A required member that only a parameter declares is that parameter.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"},\"a\":{\"type\":\"string\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"post_colliding_union\",\"title\":\"post_colliding_union\",\"description\":\"A union speaks of its members by name, so none of them may get another.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"},\"body\":{\"description\":\"The request body.\",\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"string\"}},\"anyOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\"]}]}},\"required\":[\"a\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"patch_merge\",\"title\":\"patch_merge\",\"description\":\"A body of its own kind of JSON, whole, beside a parameter called body.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"body\":{\"type\":\"string\"},\"body_body\":{\"description\":\"The request body.\",\"type\":\"object\"}},\"required\":[\"body\",\"body_body\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_anything\",\"title\":\"delete_anything\",\"description\":\"A DELETE may have a body, and what is not said to be anything else is JSON.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"force\":{\"type\":\"boolean\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"upload\",\"title\":\"upload\",\"description\":\"All that a form of parts can hold.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"},\"file\":{\"description\":\"What to keep. A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"string\"},\"files\":{\"description\":\"Files, each as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"array\",\"maxItems\":3,\"items\":{\"type\":\"string\"}},\"either\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"anyOf\":[{\"type\":\"string\"},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]},\"picture\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"string\"},\"document\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT, of type application/pdf or image/*.\",\"type\":\"string\"},\"sound\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"string\"},\"coded\":{\"type\":\"string\"},\"name\":{\"type\":[\"string\",\"null\"]},\"count\":{\"type\":\"integer\"},\"on\":{\"type\":\"boolean\"},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"notes\":{\"type\":\"string\"},\"labels\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"stored\":{\"type\":\"string\"},\"owner\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}}},\"parts\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"nested\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{}}},\"odd\":{\"type\":\"string\"}},\"required\":[\"id\",\"file\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"upload_some\",\"title\":\"upload_some\",\"description\":\"An optional form, whole, as its branches declare members of their own.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"url\":{\"type\":\"string\"},\"body\":{\"description\":\"The request body.\",\"oneOf\":[{\"type\":\"object\",\"properties\":{\"file\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"string\"}},\"required\":[\"file\"]},{\"type\":\"object\",\"properties\":{\"url\":{\"type\":\"string\"}},\"required\":[\"url\"]}]}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"upload_map\",\"title\":\"upload_map\",\"description\":\"A form of any members, and an optional one of declared ones.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"body\":{\"description\":\"The request body.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}},\"required\":[\"body\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"upload_optional\",\"title\":\"upload_optional\",\"description\":\"Without members there is no body.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"put_form\",\"title\":\"put_form\",\"description\":\"A form that is one argument.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"body\":{\"description\":\"The request body.\",\"type\":[\"object\",\"null\"],\"properties\":{\"deep\":{\"type\":\"object\"},\"spaced\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"additionalProperties\":{\"type\":[\"array\",\"null\"],\"items\":{}}}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"post_form\",\"title\":\"post_form\",\"description\":\"Pairs, each in the style that its encoding gives.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"none\":{\"type\":[\"string\",\"null\"]},\"count\":{\"type\":\"number\"},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"object\":{\"type\":\"object\"},\"joined\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"spaced\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"deep\":{\"type\":\"object\"},\"spread\":{\"type\":\"object\",\"properties\":{\"r\":{\"type\":\"integer\"},\"g\":{\"type\":\"integer\"}}},\"kept\":{\"type\":\"string\"},\"listed\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"a\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"put_xml\",\"title\":\"put_xml\",\"description\":\"So does any other text that the document gives as one.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"body\":{\"description\":\"The request body.\",\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"post_text\",\"title\":\"post_text\",\"description\":\"Text goes out as it is, with the character set that it has.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"body\":{\"description\":\"What to say.\",\"type\":\"string\",\"minLength\":1}},\"required\":[\"body\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"put_image\",\"title\":\"put_image\",\"description\":\"Here the file tells its type.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"body\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"post_file\",\"title\":\"post_file\",\"description\":\"A file is the whole body.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"body\":{\"description\":\"The file to keep. A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"string\"}},\"required\":[\"body\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {41, 41, 0, 523, 0, 0, 0}, /* post_json */
    {108, 108, 523, 376, 0, 0, 1}, /* post_required */
    {161, 161, 899, 536, 0, 0, 2}, /* post_colliding_union */
    {213, 213, 1435, 433, 0, 0, 3}, /* patch_merge */
    {280, 280, 1868, 351, 0, 0, 4}, /* delete_anything */
    {422, 422, 2219, 1547, 0, 0, 5}, /* upload */
    {517, 517, 3766, 619, 0, 0, 6}, /* upload_some */
    {546, 546, 4385, 420, 0, 0, 7}, /* upload_map */
    {569, 569, 4805, 305, 0, 0, 8}, /* upload_optional */
    {597, 597, 5110, 484, 0, 0, 9}, /* put_form */
    {688, 688, 5594, 790, 0, 0, 10}, /* post_form */
    {702, 702, 6384, 347, 0, 0, 11}, /* put_xml */
    {747, 747, 6731, 385, 0, 0, 12}, /* post_text */
    {797, 797, 7116, 368, 0, 0, 13}, /* put_image */
    {813, 813, 7484, 402, 0, 0, 14}, /* post_file */
};

extern const struct pa_domain pa_domain_media;
const struct pa_domain pa_domain_media = {
    .name = "media",
    .description = "",
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .keywords = keywords,
    .schemas = schemas,
    .properties = properties,
    .branches = branches,
    .names = names,
    .parameters = parameters,
    .members = members,
    .media = media,
    .structs = structs,
    .fields = fields,
    .operations = operations,
    .tools = tools,
    .operation_count = 15,
    .tool_count = 15,
};

int portkey_post_json(portkey_response **out, portkey_client *client, const portkey_post_json_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_post_json_request(portkey_request **out, const portkey_post_json_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_post_required(portkey_response **out, portkey_client *client, const portkey_post_required_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_post_required_request(portkey_request **out, const portkey_post_required_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_post_colliding_union(portkey_response **out, portkey_client *client, const portkey_post_colliding_union_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_post_colliding_union_request(portkey_request **out, const portkey_post_colliding_union_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_patch_merge(portkey_response **out, portkey_client *client, const portkey_patch_merge_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_patch_merge_request(portkey_request **out, const portkey_patch_merge_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_delete_anything(portkey_response **out, portkey_client *client, const portkey_delete_anything_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_delete_anything_request(portkey_request **out, const portkey_delete_anything_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_upload(portkey_response **out, portkey_client *client, const portkey_upload_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_upload_request(portkey_request **out, const portkey_upload_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_upload_some(portkey_response **out, portkey_client *client, const portkey_upload_some_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_upload_some_request(portkey_request **out, const portkey_upload_some_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_upload_map(portkey_response **out, portkey_client *client, const portkey_upload_map_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_upload_map_request(portkey_request **out, const portkey_upload_map_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_upload_optional(portkey_response **out, portkey_client *client, const portkey_upload_optional_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_upload_optional_request(portkey_request **out, const portkey_upload_optional_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_put_form(portkey_response **out, portkey_client *client, const portkey_put_form_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_put_form_request(portkey_request **out, const portkey_put_form_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}

int portkey_post_form(portkey_response **out, portkey_client *client, const portkey_post_form_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[10], params, error);
}

int portkey_post_form_request(portkey_request **out, const portkey_post_form_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[10], params, error);
}

int portkey_put_xml(portkey_response **out, portkey_client *client, const portkey_put_xml_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[11], params, error);
}

int portkey_put_xml_request(portkey_request **out, const portkey_put_xml_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[11], params, error);
}

int portkey_post_text(portkey_response **out, portkey_client *client, const portkey_post_text_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[12], params, error);
}

int portkey_post_text_request(portkey_request **out, const portkey_post_text_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[12], params, error);
}

int portkey_put_image(portkey_response **out, portkey_client *client, const portkey_put_image_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[13], params, error);
}

int portkey_put_image_request(portkey_request **out, const portkey_put_image_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[13], params, error);
}

int portkey_post_file(portkey_response **out, portkey_client *client, const portkey_post_file_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[14], params, error);
}

int portkey_post_file_request(portkey_request **out, const portkey_post_file_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[14], params, error);
}
