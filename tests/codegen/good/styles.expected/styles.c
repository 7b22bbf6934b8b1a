/* SPDX-License-Identifier: MIT */
/* Generated from good/styles.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/styles.h>

static const struct {
    char t0[1]; char t1[6]; char t2[12]; char t3[4]; char t4[21]; char t5[21]; char t6[30]; char t7[11];
    char t8[20]; char t9[20]; char t10[29]; char t11[12]; char t12[21]; char t13[21]; char t14[30];
    char t15[11]; char t16[12]; char t17[20]; char t18[21]; char t19[22]; char t20[23]; char t21[31];
    char t22[32]; char t23[21]; char t24[22]; char t25[30]; char t26[31]; char t27[8]; char t28[14];
    char t29[15]; char t30[23]; char t31[24]; char t32[12]; char t33[13]; char t34[21]; char t35[22];
    char t36[18]; char t37[6]; char t38[10]; char t39[19]; char t40[11]; char t41[12]; char t42[12];
    char t43[13]; char t44[12]; char t45[13]; char t46[5]; char t47[6]; char t48[9]; char t49[9]; char t50[7];
    char t51[9]; char t52[17]; char t53[4]; char t54[4]; char t55[5]; char t56[4]; char t57[6]; char t58[9];
    char t59[10]; char t60[5]; char t61[6]; char t62[5]; char t63[23]; char t64[30]; char t65[7]; char t66[6];
    char t67[4]; char t68[4]; char t69[3]; char t70[7]; char t71[8]; char t72[6]; char t73[5]; char t74[2];
    char t75[2]; char t76[6]; char t77[15]; char t78[8]; char t79[8]; char t80[6]; char t81[8]; char t82[7];
    char t83[7]; char t84[20]; char t85[9];
} strings = {
    "",
    "color",
    "path_simple",
    "GET",
    "/path-simple/{color}",
    "path_simple_exploded",
    "/path-simple-exploded/{color}",
    "path_label",
    "/path-label/{color}",
    "path_label_exploded",
    "/path-label-exploded/{color}",
    "path_matrix",
    "/path-matrix/{color}",
    "path_matrix_exploded",
    "/path-matrix-exploded/{color}",
    "query_form",
    "/query-form",
    "query_form_exploded",
    "/query-form-exploded",
    "query_space_delimited",
    "/query-space-delimited",
    "query_space_delimited_exploded",
    "/query-space-delimited-exploded",
    "query_pipe_delimited",
    "/query-pipe-delimited",
    "query_pipe_delimited_exploded",
    "/query-pipe-delimited-exploded",
    "X-Color",
    "header_simple",
    "/header-simple",
    "header_simple_exploded",
    "/header-simple-exploded",
    "cookie_form",
    "/cookie-form",
    "cookie_form_exploded",
    "/cookie-form-exploded",
    "query_deep_object",
    "/deep",
    "path_json",
    "/path-json/{color}",
    "query_json",
    "/query-json",
    "header_json",
    "/header-json",
    "cookie_json",
    "/cookie-json",
    "path",
    "query",
    "x_header",
    "X-Header",
    "cookie",
    "defaults",
    "/defaults/{path}",
    "a_b",
    "a b",
    "list",
    "map",
    "empty",
    "reserved",
    "/reserved",
    "left",
    "right",
    "tail",
    "several_in_one_segment",
    "/two/{left}.{right}/end{tail}",
    "either",
    "range",
    "gte",
    "not",
    "in",
    "unions",
    "/unions",
    "point",
    "tags",
    "x",
    "y",
    "typed",
    "/typed/{point}",
    "x_trace",
    "x-trace",
    "theme",
    "session",
    "x_more",
    "X-More",
    "headers_and_cookies",
    "/headers",
};

static const uint32_t names[] = {
    1, /* color */
    813, /* path */
    917, /* left */
    922, /* right */
    928, /* tail */
    1025, /* point */
    1036, /* x */
};

static const uint16_t branches[] = {
    3, 4, 8, 13,
};

static const struct pa_property properties[] = {
    {1, 0}, /* color */
    {842, 4}, /* cookie */
    {813, 4}, /* path */
    {818, 4}, /* query */
    {824, 4}, /* x_header */
    {875, 3}, /* a_b */
    {892, 3}, /* empty */
    {883, 4}, /* list */
    {888, 6}, /* map */
    {917, 3}, /* left */
    {922, 8}, /* right */
    {928, 9}, /* tail */
    {1007, 4}, /* in */
    {999, 8}, /* gte */
    {1003, 12}, /* not */
    {986, 11}, /* either */
    {993, 14}, /* range */
    {1036, 8}, /* x */
    {1038, 9}, /* y */
    {1025, 16}, /* point */
    {993, 13}, /* range */
    {1031, 4}, /* tags */
    {1083, 3}, /* session */
    {1077, 3}, /* theme */
    {1091, 3}, /* x_more */
    {1061, 3}, /* x_trace */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 1, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 1},
    {PA_PROPERTIES, 4, 1},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 5},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 2},
    {PA_PROPERTIES, 3, 9},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_ANY_OF, 2, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 12},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 13},
    {PA_ANY_OF, 2, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 15},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 6},
    {PA_PROPERTIES, 2, 17},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 5},
    {PA_PROPERTIES, 3, 19},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 22},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 0}, /* path_simple.color */
    {0, 4}, /* path_simple */
    {4, 3}, /* query_form */
    {7, 1}, /* defaults.cookie[] */
    {8, 2}, /* defaults.cookie */
    {10, 4}, /* defaults */
    {14, 3}, /* reserved.map */
    {17, 3}, /* reserved */
    {20, 1}, /* several_in_one_segment.right */
    {21, 1}, /* several_in_one_segment.tail */
    {22, 4}, /* several_in_one_segment */
    {26, 1}, /* unions.either */
    {27, 2}, /* unions.range (2).not */
    {29, 2}, /* unions.range (2) */
    {31, 1}, /* unions.range */
    {32, 3}, /* unions */
    {35, 3}, /* typed.point */
    {38, 4}, /* typed */
    {42, 3}, /* headers_and_cookies */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* path_simple.color */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, PA_EXPLODE}, /* path_simple_exploded.color */
    {1, 1, PA_IN_PATH, PA_STYLE_LABEL, 0}, /* path_label.color */
    {1, 1, PA_IN_PATH, PA_STYLE_LABEL, PA_EXPLODE}, /* path_label_exploded.color */
    {1, 1, PA_IN_PATH, PA_STYLE_MATRIX, 0}, /* path_matrix.color */
    {1, 1, PA_IN_PATH, PA_STYLE_MATRIX, PA_EXPLODE}, /* path_matrix_exploded.color */
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, 0}, /* query_form.color */
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* query_form_exploded.color */
    {1, 1, PA_IN_QUERY, PA_STYLE_SPACE_DELIMITED, 0}, /* query_space_delimited.color */
    {1, 1, PA_IN_QUERY, PA_STYLE_SPACE_DELIMITED, PA_EXPLODE}, /* query_space_delimited_exploded.color */
    {1, 1, PA_IN_QUERY, PA_STYLE_PIPE_DELIMITED, 0}, /* query_pipe_delimited.color */
    {1, 1, PA_IN_QUERY, PA_STYLE_PIPE_DELIMITED, PA_EXPLODE}, /* query_pipe_delimited_exploded.color */
    {1, 535, PA_IN_HEADER, PA_STYLE_SIMPLE, 0}, /* header_simple.color */
    {1, 535, PA_IN_HEADER, PA_STYLE_SIMPLE, PA_EXPLODE}, /* header_simple_exploded.color */
    {1, 1, PA_IN_COOKIE, PA_STYLE_FORM, 0}, /* cookie_form.color */
    {1, 1, PA_IN_COOKIE, PA_STYLE_FORM, PA_EXPLODE}, /* cookie_form_exploded.color */
    {1, 1, PA_IN_QUERY, PA_STYLE_DEEP_OBJECT, 0}, /* query_deep_object.color */
    {1, 1, PA_IN_PATH, PA_STYLE_JSON, 0}, /* path_json.color */
    {1, 1, PA_IN_QUERY, PA_STYLE_JSON, 0}, /* query_json.color */
    {1, 535, PA_IN_HEADER, PA_STYLE_JSON, 0}, /* header_json.color */
    {1, 1, PA_IN_COOKIE, PA_STYLE_JSON, 0}, /* cookie_json.color */
    {813, 813, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* defaults.path */
    {818, 818, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* defaults.query */
    {824, 833, PA_IN_HEADER, PA_STYLE_SIMPLE, 0}, /* defaults.x_header */
    {842, 842, PA_IN_COOKIE, PA_STYLE_FORM, PA_EXPLODE}, /* defaults.cookie */
    {875, 879, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE | PA_RESERVED}, /* reserved.a_b */
    {883, 883, PA_IN_QUERY, PA_STYLE_FORM, PA_RESERVED}, /* reserved.list */
    {888, 888, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE | PA_RESERVED}, /* reserved.map */
    {892, 892, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* reserved.empty */
    {917, 917, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* several_in_one_segment.left */
    {922, 922, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* several_in_one_segment.right */
    {928, 928, PA_IN_PATH, PA_STYLE_MATRIX, 0}, /* several_in_one_segment.tail */
    {986, 986, PA_IN_QUERY, PA_STYLE_FORM, 0}, /* unions.either */
    {993, 993, PA_IN_QUERY, PA_STYLE_DEEP_OBJECT, PA_EXPLODE}, /* unions.range */
    {1025, 1025, PA_IN_PATH, PA_STYLE_MATRIX, PA_EXPLODE}, /* typed.point */
    {993, 993, PA_IN_QUERY, PA_STYLE_DEEP_OBJECT, 0}, /* typed.range */
    {1031, 1031, PA_IN_QUERY, PA_STYLE_PIPE_DELIMITED, 0}, /* typed.tags */
    {1061, 1069, PA_IN_HEADER, PA_STYLE_SIMPLE, 0}, /* headers_and_cookies.x_trace */
    {1077, 1077, PA_IN_COOKIE, PA_STYLE_FORM, PA_EXPLODE}, /* headers_and_cookies.theme */
    {1083, 1083, PA_IN_COOKIE, PA_STYLE_FORM, PA_EXPLODE}, /* headers_and_cookies.session */
    {1091, 1098, PA_IN_HEADER, PA_STYLE_SIMPLE, 0}, /* headers_and_cookies.x_more */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_path_simple_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_path_simple_exploded_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_path_label_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_path_label_exploded_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_path_matrix_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_path_matrix_exploded_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_query_form_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_query_form_exploded_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_query_space_delimited_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_query_space_delimited_exploded_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_query_pipe_delimited_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_query_pipe_delimited_exploded_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_header_simple_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_header_simple_exploded_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_cookie_form_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_cookie_form_exploded_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_query_deep_object_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_path_json_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_query_json_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_header_json_params, color), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_cookie_json_params, color), PA_NONE, PA_F_JSON},
    {813, offsetof(portkey_defaults_params, path), PA_NONE, PA_F_STRING_LIST},
    {818, offsetof(portkey_defaults_params, query), PA_NONE, PA_F_STRING_LIST},
    {824, offsetof(portkey_defaults_params, x_header), PA_NONE, PA_F_STRING_LIST},
    {842, offsetof(portkey_defaults_params, cookie), PA_NONE, PA_F_STRING_LIST},
    {875, offsetof(portkey_reserved_params, a_b), PA_NONE, PA_F_STRING},
    {883, offsetof(portkey_reserved_params, list), PA_NONE, PA_F_STRING_LIST},
    {888, offsetof(portkey_reserved_params, map), PA_NONE, PA_F_JSON},
    {892, offsetof(portkey_reserved_params, empty), PA_NONE, PA_F_STRING},
    {917, offsetof(portkey_several_in_one_segment_params, left), PA_NONE, PA_F_STRING},
    {922, offsetof(portkey_several_in_one_segment_params, right), PA_NONE, PA_F_INTEGER},
    {928, offsetof(portkey_several_in_one_segment_params, tail), PA_NONE, PA_F_NUMBER},
    {986, offsetof(portkey_unions_params, either), PA_NONE, PA_F_JSON},
    {993, offsetof(portkey_unions_params, range), PA_NONE, PA_F_JSON},
    {1036, offsetof(portkey_point, x), PA_NONE, PA_F_INTEGER},
    {1038, offsetof(portkey_point, y), PA_NONE, PA_F_NUMBER},
    {1007, offsetof(portkey_range_not, in), PA_NONE, PA_F_STRING_LIST},
    {999, offsetof(portkey_range, gte), PA_NONE, PA_F_INTEGER},
    {1003, offsetof(portkey_range, not_), 28, PA_F_OBJECT},
    {1025, offsetof(portkey_typed_params, point), 26, PA_F_OBJECT},
    {993, offsetof(portkey_typed_params, range), 27, PA_F_OBJECT},
    {1031, offsetof(portkey_typed_params, tags), PA_NONE, PA_F_STRING_LIST},
    {1061, offsetof(portkey_headers_and_cookies_params, x_trace), PA_NONE, PA_F_STRING},
    {1077, offsetof(portkey_headers_and_cookies_params, theme), PA_NONE, PA_F_STRING},
    {1083, offsetof(portkey_headers_and_cookies_params, session), PA_NONE, PA_F_STRING},
    {1091, offsetof(portkey_headers_and_cookies_params, x_more), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 1, sizeof(portkey_path_simple_params)},
    {1, 1, sizeof(portkey_path_simple_exploded_params)},
    {2, 1, sizeof(portkey_path_label_params)},
    {3, 1, sizeof(portkey_path_label_exploded_params)},
    {4, 1, sizeof(portkey_path_matrix_params)},
    {5, 1, sizeof(portkey_path_matrix_exploded_params)},
    {6, 1, sizeof(portkey_query_form_params)},
    {7, 1, sizeof(portkey_query_form_exploded_params)},
    {8, 1, sizeof(portkey_query_space_delimited_params)},
    {9, 1, sizeof(portkey_query_space_delimited_exploded_params)},
    {10, 1, sizeof(portkey_query_pipe_delimited_params)},
    {11, 1, sizeof(portkey_query_pipe_delimited_exploded_params)},
    {12, 1, sizeof(portkey_header_simple_params)},
    {13, 1, sizeof(portkey_header_simple_exploded_params)},
    {14, 1, sizeof(portkey_cookie_form_params)},
    {15, 1, sizeof(portkey_cookie_form_exploded_params)},
    {16, 1, sizeof(portkey_query_deep_object_params)},
    {17, 1, sizeof(portkey_path_json_params)},
    {18, 1, sizeof(portkey_query_json_params)},
    {19, 1, sizeof(portkey_header_json_params)},
    {20, 1, sizeof(portkey_cookie_json_params)},
    {21, 4, sizeof(portkey_defaults_params)},
    {25, 4, sizeof(portkey_reserved_params)},
    {29, 3, sizeof(portkey_several_in_one_segment_params)},
    {32, 2, sizeof(portkey_unions_params)},
    {39, 3, sizeof(portkey_typed_params)},
    {34, 2, sizeof(portkey_point)},
    {37, 2, sizeof(portkey_range)},
    {36, 1, sizeof(portkey_range_not)},
    {42, 4, sizeof(portkey_headers_and_cookies_params)},
};

static const portkey_operation operations[] = {
    {7, 19, 0, 23, 0, 0, 1, PA_NONE, 0, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* path_simple */
    {44, 19, 0, 65, 0, 0, 1, PA_NONE, 1, PA_NONE, 1, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* path_simple_exploded */
    {95, 19, 0, 106, 0, 0, 1, PA_NONE, 2, PA_NONE, 2, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* path_label */
    {126, 19, 0, 146, 0, 0, 1, PA_NONE, 3, PA_NONE, 3, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* path_label_exploded */
    {175, 19, 0, 187, 0, 0, 1, PA_NONE, 4, PA_NONE, 4, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* path_matrix */
    {208, 19, 0, 229, 0, 0, 1, PA_NONE, 5, PA_NONE, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* path_matrix_exploded */
    {259, 19, 0, 270, 0, 0, 2, PA_NONE, 6, PA_NONE, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* query_form */
    {282, 19, 0, 302, 0, 0, 2, PA_NONE, 7, PA_NONE, 7, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* query_form_exploded */
    {323, 19, 0, 345, 0, 0, 2, PA_NONE, 8, PA_NONE, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* query_space_delimited */
    {368, 19, 0, 399, 0, 0, 2, PA_NONE, 9, PA_NONE, 9, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* query_space_delimited_exploded */
    {431, 19, 0, 452, 0, 0, 2, PA_NONE, 10, PA_NONE, 10, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* query_pipe_delimited */
    {474, 19, 0, 504, 0, 0, 2, PA_NONE, 11, PA_NONE, 11, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* query_pipe_delimited_exploded */
    {543, 19, 0, 557, 0, 0, 2, PA_NONE, 12, PA_NONE, 12, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* header_simple */
    {572, 19, 0, 595, 0, 0, 2, PA_NONE, 13, PA_NONE, 13, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* header_simple_exploded */
    {619, 19, 0, 631, 0, 0, 2, PA_NONE, 14, PA_NONE, 14, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* cookie_form */
    {644, 19, 0, 665, 0, 0, 2, PA_NONE, 15, PA_NONE, 15, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* cookie_form_exploded */
    {687, 19, 0, 705, 0, 0, 2, PA_NONE, 16, PA_NONE, 16, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* query_deep_object */
    {711, 19, 0, 721, 0, 0, 1, PA_NONE, 17, PA_NONE, 17, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* path_json */
    {740, 19, 0, 751, 0, 0, 2, PA_NONE, 18, PA_NONE, 18, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* query_json */
    {763, 19, 0, 775, 0, 0, 2, PA_NONE, 19, PA_NONE, 19, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* header_json */
    {788, 19, 0, 800, 0, 0, 2, PA_NONE, 20, PA_NONE, 20, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* cookie_json */
    {849, 19, 0, 858, 0, 0, 5, PA_NONE, 21, PA_NONE, 21, 4, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* defaults */
    {898, 19, 0, 907, 0, 0, 7, PA_NONE, 22, PA_NONE, 25, 4, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* reserved */
    {933, 19, 0, 956, 0, 0, 10, PA_NONE, 23, PA_NONE, 29, 3, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* several_in_one_segment */
    {1010, 19, 0, 1017, 0, 0, 15, PA_NONE, 24, PA_NONE, 32, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* unions */
    {1040, 19, 0, 1046, 0, 0, 17, PA_NONE, 25, PA_NONE, 34, 3, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* typed */
    {1105, 19, 0, 1125, 0, 0, 18, PA_NONE, 29, PA_NONE, 37, 4, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* headers_and_cookies */
};

static const struct {
    char t0[296] PA_PIECE; char t1[323] PA_PIECE; char t2[293] PA_PIECE; char t3[320] PA_PIECE;
    char t4[296] PA_PIECE; char t5[323] PA_PIECE; char t6[264] PA_PIECE; char t7[291] PA_PIECE;
    char t8[297] PA_PIECE; char t9[324] PA_PIECE; char t10[294] PA_PIECE; char t11[321] PA_PIECE;
    char t12[273] PA_PIECE; char t13[300] PA_PIECE; char t14[267] PA_PIECE; char t15[294] PA_PIECE;
    char t16[272] PA_PIECE; char t17[290] PA_PIECE; char t18[264] PA_PIECE; char t19[267] PA_PIECE;
    char t20[267] PA_PIECE; char t21[481] PA_PIECE; char t22[412] PA_PIECE; char t23[407] PA_PIECE;
    char t24[507] PA_PIECE; char t25[573] PA_PIECE; char t26[377] PA_PIECE;
} descriptors = {
    "{\"name\":\"path_simple\",\"title\":\"path_simple\",\"description\":\"GET /path-simple/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"path_simple_exploded\",\"title\":\"path_simple_exploded\",\"description\":\"GET /path-simple-exploded/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"path_label\",\"title\":\"path_label\",\"description\":\"GET /path-label/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"path_label_exploded\",\"title\":\"path_label_exploded\",\"description\":\"GET /path-label-exploded/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"path_matrix\",\"title\":\"path_matrix\",\"description\":\"GET /path-matrix/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"path_matrix_exploded\",\"title\":\"path_matrix_exploded\",\"description\":\"GET /path-matrix-exploded/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"query_form\",\"title\":\"query_form\",\"description\":\"GET /query-form\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"query_form_exploded\",\"title\":\"query_form_exploded\",\"description\":\"GET /query-form-exploded\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"query_space_delimited\",\"title\":\"query_space_delimited\",\"description\":\"GET /query-space-delimited\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"query_space_delimited_exploded\",\"title\":\"query_space_delimited_exploded\",\"description\":\"GET /query-space-delimited-exploded\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"query_pipe_delimited\",\"title\":\"query_pipe_delimited\",\"description\":\"GET /query-pipe-delimited\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"query_pipe_delimited_exploded\",\"title\":\"query_pipe_delimited_exploded\",\"description\":\"GET /query-pipe-delimited-exploded\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"header_simple\",\"title\":\"header_simple\",\"description\":\"GET /header-simple\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"header_simple_exploded\",\"title\":\"header_simple_exploded\",\"description\":\"GET /header-simple-exploded\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"cookie_form\",\"title\":\"cookie_form\",\"description\":\"GET /cookie-form\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"cookie_form_exploded\",\"title\":\"cookie_form_exploded\",\"description\":\"GET /cookie-form-exploded\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"query_deep_object\",\"title\":\"query_deep_object\",\"description\":\"GET /deep\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"path_json\",\"title\":\"path_json\",\"description\":\"GET /path-json/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"query_json\",\"title\":\"query_json\",\"description\":\"GET /query-json\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"header_json\",\"title\":\"header_json\",\"description\":\"GET /header-json\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"cookie_json\",\"title\":\"cookie_json\",\"description\":\"GET /cookie-json\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"color\":{}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"defaults\",\"title\":\"defaults\",\"description\":\"GET /defaults/{path}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"query\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"x_header\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"cookie\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"path\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"reserved\",\"title\":\"reserved\",\"description\":\"GET /reserved\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"a_b\":{\"type\":\"string\"},\"list\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"map\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"empty\":{\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"several_in_one_segment\",\"title\":\"several_in_one_segment\",\"description\":\"GET /two/{left}.{right}/end{tail}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"left\":{\"type\":\"string\"},\"right\":{\"type\":\"integer\"},\"tail\":{\"type\":\"number\"}},\"required\":[\"left\",\"right\",\"tail\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"unions\",\"title\":\"unions\",\"description\":\"GET /unions\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"either\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]},\"range\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"object\",\"properties\":{\"gte\":{\"type\":\"integer\"},\"not\":{\"type\":\"object\",\"properties\":{\"in\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}}}]}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"typed\",\"title\":\"typed\",\"description\":\"GET /typed/{point}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"point\":{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"integer\"},\"y\":{\"type\":\"number\"}},\"required\":[\"x\"]},\"range\":{\"type\":\"object\",\"properties\":{\"gte\":{\"type\":\"integer\"},\"not\":{\"type\":\"object\",\"properties\":{\"in\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}}},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"point\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"headers_and_cookies\",\"title\":\"headers_and_cookies\",\"description\":\"GET /headers\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"x_trace\":{\"type\":\"string\"},\"theme\":{\"type\":\"string\"},\"session\":{\"type\":\"string\"},\"x_more\":{\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {7, 7, 0, 296, 0, 0, 0}, /* path_simple */
    {44, 44, 296, 323, 0, 0, 1}, /* path_simple_exploded */
    {95, 95, 619, 293, 0, 0, 2}, /* path_label */
    {126, 126, 912, 320, 0, 0, 3}, /* path_label_exploded */
    {175, 175, 1232, 296, 0, 0, 4}, /* path_matrix */
    {208, 208, 1528, 323, 0, 0, 5}, /* path_matrix_exploded */
    {259, 259, 1851, 264, 0, 0, 6}, /* query_form */
    {282, 282, 2115, 291, 0, 0, 7}, /* query_form_exploded */
    {323, 323, 2406, 297, 0, 0, 8}, /* query_space_delimited */
    {368, 368, 2703, 324, 0, 0, 9}, /* query_space_delimited_exploded */
    {431, 431, 3027, 294, 0, 0, 10}, /* query_pipe_delimited */
    {474, 474, 3321, 321, 0, 0, 11}, /* query_pipe_delimited_exploded */
    {543, 543, 3642, 273, 0, 0, 12}, /* header_simple */
    {572, 572, 3915, 300, 0, 0, 13}, /* header_simple_exploded */
    {619, 619, 4215, 267, 0, 0, 14}, /* cookie_form */
    {644, 644, 4482, 294, 0, 0, 15}, /* cookie_form_exploded */
    {687, 687, 4776, 272, 0, 0, 16}, /* query_deep_object */
    {711, 711, 5048, 290, 0, 0, 17}, /* path_json */
    {740, 740, 5338, 264, 0, 0, 18}, /* query_json */
    {763, 763, 5602, 267, 0, 0, 19}, /* header_json */
    {788, 788, 5869, 267, 0, 0, 20}, /* cookie_json */
    {849, 849, 6136, 481, 0, 0, 21}, /* defaults */
    {898, 898, 6617, 412, 0, 0, 22}, /* reserved */
    {933, 933, 7029, 407, 0, 0, 23}, /* several_in_one_segment */
    {1010, 1010, 7436, 507, 0, 0, 24}, /* unions */
    {1040, 1040, 7943, 573, 0, 0, 25}, /* typed */
    {1105, 1105, 8516, 377, 0, 0, 26}, /* headers_and_cookies */
};

extern const struct pa_domain pa_domain_styles;
const struct pa_domain pa_domain_styles = {
    .name = "styles",
    .description = "How values become text.",
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
    .operation_count = 27,
    .tool_count = 27,
};

int portkey_path_simple(portkey_response **out, portkey_client *client, const portkey_path_simple_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_path_simple_request(portkey_request **out, const portkey_path_simple_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_path_simple_exploded(portkey_response **out, portkey_client *client, const portkey_path_simple_exploded_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_path_simple_exploded_request(portkey_request **out, const portkey_path_simple_exploded_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_path_label(portkey_response **out, portkey_client *client, const portkey_path_label_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_path_label_request(portkey_request **out, const portkey_path_label_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_path_label_exploded(portkey_response **out, portkey_client *client, const portkey_path_label_exploded_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_path_label_exploded_request(portkey_request **out, const portkey_path_label_exploded_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_path_matrix(portkey_response **out, portkey_client *client, const portkey_path_matrix_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_path_matrix_request(portkey_request **out, const portkey_path_matrix_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_path_matrix_exploded(portkey_response **out, portkey_client *client, const portkey_path_matrix_exploded_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_path_matrix_exploded_request(portkey_request **out, const portkey_path_matrix_exploded_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_query_form(portkey_response **out, portkey_client *client, const portkey_query_form_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_query_form_request(portkey_request **out, const portkey_query_form_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_query_form_exploded(portkey_response **out, portkey_client *client, const portkey_query_form_exploded_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_query_form_exploded_request(portkey_request **out, const portkey_query_form_exploded_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_query_space_delimited(portkey_response **out, portkey_client *client, const portkey_query_space_delimited_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_query_space_delimited_request(portkey_request **out, const portkey_query_space_delimited_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_query_space_delimited_exploded(portkey_response **out, portkey_client *client, const portkey_query_space_delimited_exploded_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_query_space_delimited_exploded_request(portkey_request **out, const portkey_query_space_delimited_exploded_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}

int portkey_query_pipe_delimited(portkey_response **out, portkey_client *client, const portkey_query_pipe_delimited_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[10], params, error);
}

int portkey_query_pipe_delimited_request(portkey_request **out, const portkey_query_pipe_delimited_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[10], params, error);
}

int portkey_query_pipe_delimited_exploded(portkey_response **out, portkey_client *client, const portkey_query_pipe_delimited_exploded_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[11], params, error);
}

int portkey_query_pipe_delimited_exploded_request(portkey_request **out, const portkey_query_pipe_delimited_exploded_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[11], params, error);
}

int portkey_header_simple(portkey_response **out, portkey_client *client, const portkey_header_simple_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[12], params, error);
}

int portkey_header_simple_request(portkey_request **out, const portkey_header_simple_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[12], params, error);
}

int portkey_header_simple_exploded(portkey_response **out, portkey_client *client, const portkey_header_simple_exploded_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[13], params, error);
}

int portkey_header_simple_exploded_request(portkey_request **out, const portkey_header_simple_exploded_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[13], params, error);
}

int portkey_cookie_form(portkey_response **out, portkey_client *client, const portkey_cookie_form_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[14], params, error);
}

int portkey_cookie_form_request(portkey_request **out, const portkey_cookie_form_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[14], params, error);
}

int portkey_cookie_form_exploded(portkey_response **out, portkey_client *client, const portkey_cookie_form_exploded_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[15], params, error);
}

int portkey_cookie_form_exploded_request(portkey_request **out, const portkey_cookie_form_exploded_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[15], params, error);
}

int portkey_query_deep_object(portkey_response **out, portkey_client *client, const portkey_query_deep_object_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[16], params, error);
}

int portkey_query_deep_object_request(portkey_request **out, const portkey_query_deep_object_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[16], params, error);
}

int portkey_path_json(portkey_response **out, portkey_client *client, const portkey_path_json_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[17], params, error);
}

int portkey_path_json_request(portkey_request **out, const portkey_path_json_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[17], params, error);
}

int portkey_query_json(portkey_response **out, portkey_client *client, const portkey_query_json_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[18], params, error);
}

int portkey_query_json_request(portkey_request **out, const portkey_query_json_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[18], params, error);
}

int portkey_header_json(portkey_response **out, portkey_client *client, const portkey_header_json_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[19], params, error);
}

int portkey_header_json_request(portkey_request **out, const portkey_header_json_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[19], params, error);
}

int portkey_cookie_json(portkey_response **out, portkey_client *client, const portkey_cookie_json_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[20], params, error);
}

int portkey_cookie_json_request(portkey_request **out, const portkey_cookie_json_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[20], params, error);
}

int portkey_defaults(portkey_response **out, portkey_client *client, const portkey_defaults_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[21], params, error);
}

int portkey_defaults_request(portkey_request **out, const portkey_defaults_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[21], params, error);
}

int portkey_reserved(portkey_response **out, portkey_client *client, const portkey_reserved_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[22], params, error);
}

int portkey_reserved_request(portkey_request **out, const portkey_reserved_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[22], params, error);
}

int portkey_several_in_one_segment(portkey_response **out, portkey_client *client, const portkey_several_in_one_segment_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[23], params, error);
}

int portkey_several_in_one_segment_request(portkey_request **out, const portkey_several_in_one_segment_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[23], params, error);
}

int portkey_unions(portkey_response **out, portkey_client *client, const portkey_unions_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[24], params, error);
}

int portkey_unions_request(portkey_request **out, const portkey_unions_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[24], params, error);
}

int portkey_typed(portkey_response **out, portkey_client *client, const portkey_typed_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[25], params, error);
}

int portkey_typed_request(portkey_request **out, const portkey_typed_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[25], params, error);
}

int portkey_headers_and_cookies(portkey_response **out, portkey_client *client, const portkey_headers_and_cookies_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[26], params, error);
}

int portkey_headers_and_cookies_request(portkey_request **out, const portkey_headers_and_cookies_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[26], params, error);
}
