/* SPDX-License-Identifier: MIT */
/* Generated from good/media.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/media.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(DELETE, "DELETE") \
    TEXT(PATCH, "PATCH") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(a, "a") \
    TEXT(a_1dbfdd, "a[]") \
    TEXT(application_json, "application/json") \
    TEXT(application_json_charset_utf_8, "application/json; charset=utf-8") \
    TEXT(application_merge_patch_json, "application/merge-patch+json") \
    TEXT(application_octet_stream, "application/octet-stream") \
    TEXT(application_x_www_form_urlencoded, "application/x-www-form-urlencoded") \
    TEXT(application_xml_charset_utf_8, "application/xml; charset=utf-8") \
    TEXT(audio_ogg, "audio/ogg") \
    TEXT(b, "b") \
    TEXT(body, "body") \
    TEXT(body_body, "body_body") \
    TEXT(body_body_id, "body_body_id") \
    TEXT(body_id, "body_id") \
    TEXT(coded, "coded") \
    TEXT(count, "count") \
    TEXT(deep, "deep") \
    TEXT(delete_anything, "delete_anything") \
    TEXT(document, "document") \
    TEXT(either, "either") \
    TEXT(file, "file") \
    TEXT(files, "files") \
    TEXT(force, "force") \
    TEXT(g, "g") \
    TEXT(id, "id") \
    TEXT(image_gif, "image/gif") \
    TEXT(image_png, "image/png") \
    TEXT(joined, "joined") \
    TEXT(kept, "kept") \
    TEXT(labels, "labels") \
    TEXT(list, "list") \
    TEXT(list_195f2f, "list[]") \
    TEXT(listed, "listed") \
    TEXT(multipart_form_data, "multipart/form-data") \
    TEXT(name, "name") \
    TEXT(nested, "nested") \
    TEXT(none, "none") \
    TEXT(notes, "notes") \
    TEXT(object, "object") \
    TEXT(odd, "odd") \
    TEXT(odd_2e9aaa, "odd\"[]") \
    TEXT(on, "on") \
    TEXT(owner, "owner") \
    TEXT(parts, "parts") \
    TEXT(patch_merge, "patch_merge") \
    TEXT(path_anything, "/anything") \
    TEXT(path_colliding_union_a, "/colliding-union/{a}") \
    TEXT(path_file, "/file") \
    TEXT(path_form, "/form") \
    TEXT(path_json_id, "/json/{id}") \
    TEXT(path_patch_body, "/patch/{body}") \
    TEXT(path_required_id, "/required/{id}") \
    TEXT(path_text, "/text") \
    TEXT(path_upload_id, "/upload/{id}") \
    TEXT(path_upload_map, "/upload-map") \
    TEXT(path_upload_some, "/upload-some") \
    TEXT(picture, "picture") \
    TEXT(post_colliding_union, "post_colliding_union") \
    TEXT(post_file, "post_file") \
    TEXT(post_form, "post_form") \
    TEXT(post_json, "post_json") \
    TEXT(post_required, "post_required") \
    TEXT(post_text, "post_text") \
    TEXT(put_form, "put_form") \
    TEXT(put_image, "put_image") \
    TEXT(put_xml, "put_xml") \
    TEXT(r, "r") \
    TEXT(sound, "sound") \
    TEXT(spaced, "spaced") \
    TEXT(spread, "spread") \
    TEXT(stored, "stored") \
    TEXT(tags, "tags") \
    TEXT(text_csv_header_present_charset_utf_8, "text/csv; header=present; charset=utf-8") \
    TEXT(text_markdown, "text/markdown") \
    TEXT(undeclared, "undeclared") \
    TEXT(upload, "upload") \
    TEXT(upload_map, "upload_map") \
    TEXT(upload_optional, "upload_optional") \
    TEXT(upload_some, "upload_some") \
    TEXT(url, "url") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_post_json_required[3];
    uint32_t of_post_required_required[1];
    uint32_t of_post_colliding_union_body_any_1_required[1];
    uint32_t of_post_colliding_union_body_any_2_required[1];
    uint32_t of_post_colliding_union_required[1];
    uint32_t of_patch_merge_required[2];
    uint32_t of_upload_required[2];
    uint32_t of_upload_some_body_one_1_required[1];
    uint32_t of_upload_some_body_one_2_required[1];
    uint32_t of_upload_map_required[1];
    uint32_t of_post_text_required[1];
    uint32_t of_post_file_required[1];
} names = {
    .of_post_json_required = {STRING(id), STRING(body_body_id), STRING(undeclared)},
    .of_post_required_required = {STRING(id)},
    .of_post_colliding_union_body_any_1_required = {STRING(a)},
    .of_post_colliding_union_body_any_2_required = {STRING(b)},
    .of_post_colliding_union_required = {STRING(a)},
    .of_patch_merge_required = {STRING(body), STRING(body_body)},
    .of_upload_required = {STRING(id), STRING(file)},
    .of_upload_some_body_one_1_required = {STRING(file)},
    .of_upload_some_body_one_2_required = {STRING(url)},
    .of_upload_map_required = {STRING(body)},
    .of_post_text_required = {STRING(body)},
    .of_post_file_required = {STRING(body)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_items_to_3_of_string, 3) \
    EACH(array_of_object, 2) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(null_or_array, 1) \
    EACH(null_or_string, 1) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_length_from_1, 2) \
    EACH(Nested, 2) \
    EACH(post_json, 4) \
    EACH(post_required, 4) \
    EACH(post_colliding_union_body_any_1, 1) \
    EACH(post_colliding_union_body_any_2, 1) \
    EACH(post_colliding_union_body, 3) \
    EACH(post_colliding_union, 4) \
    EACH(patch_merge, 4) \
    EACH(delete_anything, 3) \
    EACH(upload_either, 1) \
    EACH(upload_owner, 2) \
    EACH(upload, 4) \
    EACH(upload_some_body_one_1, 3) \
    EACH(upload_some_body_one_2, 3) \
    EACH(upload_some_body, 1) \
    EACH(upload_some, 3) \
    EACH(upload_map, 4) \
    EACH(upload_optional, 3) \
    EACH(put_form_body, 3) \
    EACH(put_form, 3) \
    EACH(post_form_spread, 2) \
    EACH(post_form, 3) \
    EACH(put_xml, 3) \
    EACH(post_text, 4) \
    EACH(put_image, 3) \
    EACH(post_file, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_post_colliding_union_body_any[2];
    uint16_t of_upload_either_any[2];
    uint16_t of_upload_some_body_one[2];
} branches = {
    .of_post_colliding_union_body_any = {
        SCHEMA_post_colliding_union_body_any_1,
        SCHEMA_post_colliding_union_body_any_2,
    },
    .of_upload_either_any = {SCHEMA_string, SCHEMA_array_of_string},
    .of_upload_some_body_one = {SCHEMA_upload_some_body_one_1, SCHEMA_upload_some_body_one_2},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_post_json[5];
    struct pa_property of_post_required[2];
    struct pa_property of_post_colliding_union_body[2];
    struct pa_property of_post_colliding_union[2];
    struct pa_property of_patch_merge[2];
    struct pa_property of_delete_anything[1];
    struct pa_property of_upload_owner[1];
    struct pa_property of_upload[19];
    struct pa_property of_upload_some_body_one_1[1];
    struct pa_property of_upload_some_body_one_2[1];
    struct pa_property of_upload_some[2];
    struct pa_property of_upload_map[1];
    struct pa_property of_upload_optional[1];
    struct pa_property of_put_form_body[2];
    struct pa_property of_put_form[1];
    struct pa_property of_post_form_spread[2];
    struct pa_property of_post_form[12];
    struct pa_property of_put_xml[1];
    struct pa_property of_post_text[1];
    struct pa_property of_put_image[1];
    struct pa_property of_post_file[1];
} properties = {
    .of_post_json = {
        {.name = STRING(body_body_id), .schema = SCHEMA_integer},
        {.name = STRING(body_id), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(list), .schema = SCHEMA_array_of_string},
        {.name = STRING(undeclared), .schema = SCHEMA_anything},
    },
    .of_post_required = {
        {.name = STRING(a), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
    },
    .of_post_colliding_union_body = {
        {.name = STRING(a), .schema = SCHEMA_string},
        {.name = STRING(b), .schema = SCHEMA_string},
    },
    .of_post_colliding_union = {
        {.name = STRING(a), .schema = SCHEMA_string},
        {.name = STRING(body), .schema = SCHEMA_post_colliding_union_body},
    },
    .of_patch_merge = {
        {.name = STRING(body), .schema = SCHEMA_string},
        {.name = STRING(body_body), .schema = SCHEMA_object},
    },
    .of_delete_anything = {{.name = STRING(force), .schema = SCHEMA_boolean}},
    .of_upload_owner = {{.name = STRING(name), .schema = SCHEMA_string}},
    .of_upload = {
        {.name = STRING(coded), .schema = SCHEMA_string},
        {.name = STRING(count), .schema = SCHEMA_integer},
        {.name = STRING(document), .schema = SCHEMA_string},
        {.name = STRING(either), .schema = SCHEMA_upload_either},
        {.name = STRING(file), .schema = SCHEMA_string},
        {.name = STRING(files), .schema = SCHEMA_array_items_to_3_of_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(labels), .schema = SCHEMA_array_of_string},
        {.name = STRING(name), .schema = SCHEMA_null_or_string},
        {.name = STRING(nested), .schema = SCHEMA_Nested},
        {.name = STRING(notes), .schema = SCHEMA_string},
        {.name = STRING(odd), .schema = SCHEMA_string},
        {.name = STRING(on), .schema = SCHEMA_boolean},
        {.name = STRING(owner), .schema = SCHEMA_upload_owner},
        {.name = STRING(parts), .schema = SCHEMA_array_of_object},
        {.name = STRING(picture), .schema = SCHEMA_string},
        {.name = STRING(sound), .schema = SCHEMA_string},
        {.name = STRING(stored), .schema = SCHEMA_string},
        {.name = STRING(tags), .schema = SCHEMA_array_of_string},
    },
    .of_upload_some_body_one_1 = {{.name = STRING(file), .schema = SCHEMA_string}},
    .of_upload_some_body_one_2 = {{.name = STRING(url), .schema = SCHEMA_string}},
    .of_upload_some = {
        {.name = STRING(body), .schema = SCHEMA_upload_some_body},
        {.name = STRING(url), .schema = SCHEMA_string},
    },
    .of_upload_map = {{.name = STRING(body), .schema = SCHEMA_object_of_string}},
    .of_upload_optional = {{.name = STRING(a), .schema = SCHEMA_string}},
    .of_put_form_body = {
        {.name = STRING(deep), .schema = SCHEMA_object},
        {.name = STRING(spaced), .schema = SCHEMA_array_of_string},
    },
    .of_put_form = {{.name = STRING(body), .schema = SCHEMA_put_form_body}},
    .of_post_form_spread = {
        {.name = STRING(g), .schema = SCHEMA_integer},
        {.name = STRING(r), .schema = SCHEMA_integer},
    },
    .of_post_form = {
        {.name = STRING(a), .schema = SCHEMA_array_of_string},
        {.name = STRING(count), .schema = SCHEMA_number},
        {.name = STRING(deep), .schema = SCHEMA_object},
        {.name = STRING(joined), .schema = SCHEMA_array_of_string},
        {.name = STRING(kept), .schema = SCHEMA_string},
        {.name = STRING(listed), .schema = SCHEMA_array_of_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(none), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_object},
        {.name = STRING(spaced), .schema = SCHEMA_array_of_string},
        {.name = STRING(spread), .schema = SCHEMA_post_form_spread},
        {.name = STRING(tags), .schema = SCHEMA_array_of_string},
    },
    .of_put_xml = {{.name = STRING(body), .schema = SCHEMA_string}},
    .of_post_text = {{.name = STRING(body), .schema = SCHEMA_string_length_from_1}},
    .of_put_image = {{.name = STRING(body), .schema = SCHEMA_string}},
    .of_post_file = {{.name = STRING(body), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_items_to_3_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MAX_ITEMS, .value = 3},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_array_of_object = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_object},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null_or_array = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_length_from_1 = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_MIN_LENGTH, .value = 1}},
    .of_Nested = {{.code = PA_TYPE, .value = PA_T_ARRAY}, {.code = PA_ITEMS, .value = SCHEMA_Nested}},
    .of_post_json = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(post_json_required)},
        {.code = PA_PROPERTIES, PROPERTIES(post_json)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_post_required = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(post_required_required)},
        {.code = PA_PROPERTIES, PROPERTIES(post_required)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_post_colliding_union_body_any_1 = {
        {.code = PA_REQUIRED, NAMES(post_colliding_union_body_any_1_required)},
    },
    .of_post_colliding_union_body_any_2 = {
        {.code = PA_REQUIRED, NAMES(post_colliding_union_body_any_2_required)},
    },
    .of_post_colliding_union_body = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(post_colliding_union_body)},
        {.code = PA_ANY_OF, BRANCHES(post_colliding_union_body_any)},
    },
    .of_post_colliding_union = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(post_colliding_union_required)},
        {.code = PA_PROPERTIES, PROPERTIES(post_colliding_union)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_patch_merge = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(patch_merge_required)},
        {.code = PA_PROPERTIES, PROPERTIES(patch_merge)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_anything = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(delete_anything)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_upload_either = {{.code = PA_ANY_OF, BRANCHES(upload_either_any)}},
    .of_upload_owner = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(upload_owner)},
    },
    .of_upload = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(upload_required)},
        {.code = PA_PROPERTIES, PROPERTIES(upload)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_upload_some_body_one_1 = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(upload_some_body_one_1_required)},
        {.code = PA_PROPERTIES, PROPERTIES(upload_some_body_one_1)},
    },
    .of_upload_some_body_one_2 = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(upload_some_body_one_2_required)},
        {.code = PA_PROPERTIES, PROPERTIES(upload_some_body_one_2)},
    },
    .of_upload_some_body = {{.code = PA_ONE_OF, BRANCHES(upload_some_body_one)}},
    .of_upload_some = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(upload_some)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_upload_map = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(upload_map_required)},
        {.code = PA_PROPERTIES, PROPERTIES(upload_map)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_upload_optional = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(upload_optional)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_put_form_body = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(put_form_body)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_null_or_array},
    },
    .of_put_form = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(put_form)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_post_form_spread = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(post_form_spread)},
    },
    .of_post_form = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(post_form)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_put_xml = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(put_xml)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_post_text = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(post_text_required)},
        {.code = PA_PROPERTIES, PROPERTIES(post_text)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_put_image = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(put_image)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_post_file = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(post_file_required)},
        {.code = PA_PROPERTIES, PROPERTIES(post_file)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_post_json[1];
    struct pa_parameter of_post_required[1];
    struct pa_parameter of_post_colliding_union[1];
    struct pa_parameter of_patch_merge[1];
    struct pa_parameter of_upload[1];
    struct pa_parameter of_upload_some[1];
} parameters = {
    .of_post_json = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_post_required = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_post_colliding_union = {
        {.argument = STRING(a), .wire = STRING(a), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_patch_merge = {
        {.argument = STRING(body), .wire = STRING(body), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_upload = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_upload_some = {
        {.argument = STRING(url), .wire = STRING(url), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
};

/* Members of bodies that are written in a way of their own, by operation. */
static const struct members {
    struct pa_member of_post_json[2];
    struct pa_member of_upload[11];
    struct pa_member of_upload_some[1];
    struct pa_member of_put_form[2];
    struct pa_member of_post_form[7];
} members = {
    .of_post_json = {
        {.argument = STRING(body_body_id), .wire = STRING(id), .form = PA_MEMBER_PLAIN, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(list), .wire = STRING(list_195f2f), .form = PA_MEMBER_PLAIN, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_upload = {
        {.argument = STRING(coded), .wire = STRING(coded), .type = STRING(image_gif), .form = PA_MEMBER_PLAIN, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(document), .wire = STRING(document), .form = PA_MEMBER_FILE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(either), .wire = STRING(either), .form = PA_MEMBER_FILE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(file), .wire = STRING(file), .form = PA_MEMBER_FILE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(files), .wire = STRING(files), .form = PA_MEMBER_FILE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(labels), .wire = STRING(labels), .type = STRING(application_json), .form = PA_MEMBER_JSON, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(notes), .wire = STRING(notes), .type = STRING(text_markdown), .form = PA_MEMBER_PLAIN, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(odd), .wire = STRING(odd_2e9aaa), .form = PA_MEMBER_PLAIN, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(picture), .wire = STRING(picture), .type = STRING(image_png), .form = PA_MEMBER_FILE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(sound), .wire = STRING(sound), .type = STRING(audio_ogg), .form = PA_MEMBER_FILE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(stored), .wire = STRING(stored), .type = STRING(application_json), .form = PA_MEMBER_PLAIN, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_upload_some = {
        {.argument = STRING(file), .wire = STRING(file), .form = PA_MEMBER_FILE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_put_form = {
        {.argument = STRING(deep), .wire = STRING(deep), .form = PA_MEMBER_STYLED, .style = PA_STYLE_DEEP_OBJECT},
        {.argument = STRING(spaced), .wire = STRING(spaced), .form = PA_MEMBER_STYLED, .style = PA_STYLE_SPACE_DELIMITED},
    },
    .of_post_form = {
        {.argument = STRING(a), .wire = STRING(a_1dbfdd), .form = PA_MEMBER_PLAIN, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(deep), .wire = STRING(deep), .form = PA_MEMBER_STYLED, .style = PA_STYLE_DEEP_OBJECT, .flags = PA_EXPLODE},
        {.argument = STRING(joined), .wire = STRING(joined), .form = PA_MEMBER_STYLED, .style = PA_STYLE_FORM},
        {.argument = STRING(kept), .wire = STRING(kept), .form = PA_MEMBER_STYLED, .style = PA_STYLE_FORM, .flags = PA_EXPLODE | PA_RESERVED},
        {.argument = STRING(listed), .wire = STRING(listed), .form = PA_MEMBER_JSON, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(spaced), .wire = STRING(spaced), .form = PA_MEMBER_STYLED, .style = PA_STYLE_SPACE_DELIMITED},
        {.argument = STRING(spread), .wire = STRING(spread), .form = PA_MEMBER_STYLED, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_post_json_params, 5) \
    EACH(portkey_post_required_params, 2) \
    EACH(portkey_post_colliding_union_params, 2) \
    EACH(portkey_patch_merge_params, 2) \
    EACH(portkey_delete_anything_params, 1) \
    EACH(portkey_upload_params, 19) \
    EACH(portkey_upload_params_owner, 1) \
    EACH(portkey_upload_some_params, 2) \
    EACH(portkey_upload_map_params, 1) \
    EACH(portkey_upload_optional_params, 1) \
    EACH(portkey_put_form_params, 1) \
    EACH(portkey_post_form_params, 12) \
    EACH(portkey_post_form_params_spread, 2) \
    EACH(portkey_put_xml_params, 1) \
    EACH(portkey_post_text_params, 1) \
    EACH(portkey_put_image_params, 1) \
    EACH(portkey_post_file_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_post_json_params = {
        {.name = STRING(id), .offset = offsetof(portkey_post_json_params, id), .kind = PA_F_STRING},
        {.name = STRING(body_body_id), .offset = offsetof(portkey_post_json_params, body_body_id), .kind = PA_F_INTEGER},
        {.name = STRING(body_id), .offset = offsetof(portkey_post_json_params, body_id), .kind = PA_F_STRING},
        {.name = STRING(list), .offset = offsetof(portkey_post_json_params, list), .kind = PA_F_STRING_LIST},
        {.name = STRING(undeclared), .offset = offsetof(portkey_post_json_params, undeclared), .kind = PA_F_JSON},
    },
    .of_portkey_post_required_params = {
        {.name = STRING(id), .offset = offsetof(portkey_post_required_params, id), .kind = PA_F_STRING},
        {.name = STRING(a), .offset = offsetof(portkey_post_required_params, a), .kind = PA_F_STRING},
    },
    .of_portkey_post_colliding_union_params = {
        {.name = STRING(a), .offset = offsetof(portkey_post_colliding_union_params, a), .kind = PA_F_STRING},
        {.name = STRING(body), .offset = offsetof(portkey_post_colliding_union_params, body), .kind = PA_F_JSON},
    },
    .of_portkey_patch_merge_params = {
        {.name = STRING(body), .offset = offsetof(portkey_patch_merge_params, body), .kind = PA_F_STRING},
        {.name = STRING(body_body), .offset = offsetof(portkey_patch_merge_params, body_body), .kind = PA_F_JSON},
    },
    .of_portkey_delete_anything_params = {
        {.name = STRING(force), .offset = offsetof(portkey_delete_anything_params, force), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_upload_params = {
        {.name = STRING(id), .offset = offsetof(portkey_upload_params, id), .kind = PA_F_STRING},
        {.name = STRING(file), .offset = offsetof(portkey_upload_params, file), .kind = PA_F_STRING},
        {.name = STRING(files), .offset = offsetof(portkey_upload_params, files), .kind = PA_F_STRING_LIST},
        {.name = STRING(either), .offset = offsetof(portkey_upload_params, either), .kind = PA_F_JSON},
        {.name = STRING(picture), .offset = offsetof(portkey_upload_params, picture), .kind = PA_F_STRING},
        {.name = STRING(document), .offset = offsetof(portkey_upload_params, document), .kind = PA_F_STRING},
        {.name = STRING(sound), .offset = offsetof(portkey_upload_params, sound), .kind = PA_F_STRING},
        {.name = STRING(coded), .offset = offsetof(portkey_upload_params, coded), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_upload_params, name), .kind = PA_F_STRING},
        {.name = STRING(count), .offset = offsetof(portkey_upload_params, count), .kind = PA_F_INTEGER},
        {.name = STRING(on), .offset = offsetof(portkey_upload_params, on), .kind = PA_F_BOOLEAN},
        {.name = STRING(tags), .offset = offsetof(portkey_upload_params, tags), .kind = PA_F_STRING_LIST},
        {.name = STRING(notes), .offset = offsetof(portkey_upload_params, notes), .kind = PA_F_STRING},
        {.name = STRING(labels), .offset = offsetof(portkey_upload_params, labels), .kind = PA_F_STRING_LIST},
        {.name = STRING(stored), .offset = offsetof(portkey_upload_params, stored), .kind = PA_F_STRING},
        {.name = STRING(owner), .offset = offsetof(portkey_upload_params, owner), .structure = STRUCTURE_portkey_upload_params_owner, .kind = PA_F_OBJECT},
        {.name = STRING(parts), .offset = offsetof(portkey_upload_params, parts), .kind = PA_F_JSON},
        {.name = STRING(nested), .offset = offsetof(portkey_upload_params, nested), .kind = PA_F_JSON},
        {.name = STRING(odd), .offset = offsetof(portkey_upload_params, odd), .kind = PA_F_STRING},
    },
    .of_portkey_upload_params_owner = {
        {.name = STRING(name), .offset = offsetof(portkey_upload_params_owner, name), .kind = PA_F_STRING},
    },
    .of_portkey_upload_some_params = {
        {.name = STRING(url), .offset = offsetof(portkey_upload_some_params, url), .kind = PA_F_STRING},
        {.name = STRING(body), .offset = offsetof(portkey_upload_some_params, body), .kind = PA_F_JSON},
    },
    .of_portkey_upload_map_params = {
        {.name = STRING(body), .offset = offsetof(portkey_upload_map_params, body), .kind = PA_F_JSON},
    },
    .of_portkey_upload_optional_params = {
        {.name = STRING(a), .offset = offsetof(portkey_upload_optional_params, a), .kind = PA_F_STRING},
    },
    .of_portkey_put_form_params = {
        {.name = STRING(body), .offset = offsetof(portkey_put_form_params, body), .kind = PA_F_JSON},
    },
    .of_portkey_post_form_params = {
        {.name = STRING(name), .offset = offsetof(portkey_post_form_params, name), .kind = PA_F_STRING},
        {.name = STRING(none), .offset = offsetof(portkey_post_form_params, none), .kind = PA_F_STRING},
        {.name = STRING(count), .offset = offsetof(portkey_post_form_params, count), .kind = PA_F_NUMBER},
        {.name = STRING(tags), .offset = offsetof(portkey_post_form_params, tags), .kind = PA_F_STRING_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_post_form_params, object), .kind = PA_F_JSON},
        {.name = STRING(joined), .offset = offsetof(portkey_post_form_params, joined), .kind = PA_F_STRING_LIST},
        {.name = STRING(spaced), .offset = offsetof(portkey_post_form_params, spaced), .kind = PA_F_STRING_LIST},
        {.name = STRING(deep), .offset = offsetof(portkey_post_form_params, deep), .kind = PA_F_JSON},
        {.name = STRING(spread), .offset = offsetof(portkey_post_form_params, spread), .structure = STRUCTURE_portkey_post_form_params_spread, .kind = PA_F_OBJECT},
        {.name = STRING(kept), .offset = offsetof(portkey_post_form_params, kept), .kind = PA_F_STRING},
        {.name = STRING(listed), .offset = offsetof(portkey_post_form_params, listed), .kind = PA_F_STRING_LIST},
        {.name = STRING(a), .offset = offsetof(portkey_post_form_params, a), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_post_form_params_spread = {
        {.name = STRING(r), .offset = offsetof(portkey_post_form_params_spread, r), .kind = PA_F_INTEGER},
        {.name = STRING(g), .offset = offsetof(portkey_post_form_params_spread, g), .kind = PA_F_INTEGER},
    },
    .of_portkey_put_xml_params = {
        {.name = STRING(body), .offset = offsetof(portkey_put_xml_params, body), .kind = PA_F_STRING},
    },
    .of_portkey_post_text_params = {
        {.name = STRING(body), .offset = offsetof(portkey_post_text_params, body), .kind = PA_F_STRING},
    },
    .of_portkey_put_image_params = {
        {.name = STRING(body), .offset = offsetof(portkey_put_image_params, body), .kind = PA_F_STRING},
    },
    .of_portkey_post_file_params = {
        {.name = STRING(body), .offset = offsetof(portkey_post_file_params, body), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* POST /json/{id} */
    [OPERATION_post_json] = {
        .name = STRING(post_json),
        .method = STRING(POST),
        .path = STRING(path_json_id),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_post_json,
        .structure = STRUCTURE_portkey_post_json_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json_charset_utf_8), .format = PA_FORMAT_JSON, MEMBERS(post_json)},
        PARAMETERS(post_json),
    },
    /* POST /required/{id} */
    [OPERATION_post_required] = {
        .name = STRING(post_required),
        .method = STRING(POST),
        .path = STRING(path_required_id),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_post_required,
        .structure = STRUCTURE_portkey_post_required_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(post_required),
    },
    /* POST /colliding-union/{a} */
    [OPERATION_post_colliding_union] = {
        .name = STRING(post_colliding_union),
        .method = STRING(POST),
        .path = STRING(path_colliding_union_a),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_post_colliding_union,
        .structure = STRUCTURE_portkey_post_colliding_union_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(application_json), .argument = STRING(body), .format = PA_FORMAT_JSON},
        PARAMETERS(post_colliding_union),
    },
    /* PATCH /patch/{body} */
    [OPERATION_patch_merge] = {
        .name = STRING(patch_merge),
        .method = STRING(PATCH),
        .path = STRING(path_patch_body),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_patch_merge,
        .structure = STRUCTURE_portkey_patch_merge_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(application_merge_patch_json), .argument = STRING(body_body), .format = PA_FORMAT_JSON},
        PARAMETERS(patch_merge),
    },
    /* DELETE /anything */
    [OPERATION_delete_anything] = {
        .name = STRING(delete_anything),
        .method = STRING(DELETE),
        .path = STRING(path_anything),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_delete_anything,
        .structure = STRUCTURE_portkey_delete_anything_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* POST /upload/{id} */
    [OPERATION_upload] = {
        .name = STRING(upload),
        .method = STRING(POST),
        .path = STRING(path_upload_id),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_upload,
        .structure = STRUCTURE_portkey_upload_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(multipart_form_data), .format = PA_FORMAT_MULTIPART, MEMBERS(upload)},
        PARAMETERS(upload),
    },
    /* PUT /upload-some */
    [OPERATION_upload_some] = {
        .name = STRING(upload_some),
        .method = STRING(PUT),
        .path = STRING(path_upload_some),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_upload_some,
        .structure = STRUCTURE_portkey_upload_some_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(multipart_form_data), .argument = STRING(body), .format = PA_FORMAT_MULTIPART, MEMBERS(upload_some)},
        PARAMETERS(upload_some),
    },
    /* PUT /upload-map */
    [OPERATION_upload_map] = {
        .name = STRING(upload_map),
        .method = STRING(PUT),
        .path = STRING(path_upload_map),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_upload_map,
        .structure = STRUCTURE_portkey_upload_map_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(multipart_form_data), .argument = STRING(body), .format = PA_FORMAT_MULTIPART},
    },
    /* POST /upload-map */
    [OPERATION_upload_optional] = {
        .name = STRING(upload_optional),
        .method = STRING(POST),
        .path = STRING(path_upload_map),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_upload_optional,
        .structure = STRUCTURE_portkey_upload_optional_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(multipart_form_data), .format = PA_FORMAT_MULTIPART},
    },
    /* PUT /form */
    [OPERATION_put_form] = {
        .name = STRING(put_form),
        .method = STRING(PUT),
        .path = STRING(path_form),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_put_form,
        .structure = STRUCTURE_portkey_put_form_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(application_x_www_form_urlencoded), .argument = STRING(body), .format = PA_FORMAT_URLENCODED, MEMBERS(put_form)},
    },
    /* POST /form */
    [OPERATION_post_form] = {
        .name = STRING(post_form),
        .method = STRING(POST),
        .path = STRING(path_form),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_post_form,
        .structure = STRUCTURE_portkey_post_form_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_x_www_form_urlencoded), .format = PA_FORMAT_URLENCODED, MEMBERS(post_form)},
    },
    /* PUT /text */
    [OPERATION_put_xml] = {
        .name = STRING(put_xml),
        .method = STRING(PUT),
        .path = STRING(path_text),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_put_xml,
        .structure = STRUCTURE_portkey_put_xml_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(application_xml_charset_utf_8), .argument = STRING(body), .format = PA_FORMAT_TEXT},
    },
    /* POST /text */
    [OPERATION_post_text] = {
        .name = STRING(post_text),
        .method = STRING(POST),
        .path = STRING(path_text),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_post_text,
        .structure = STRUCTURE_portkey_post_text_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(text_csv_header_present_charset_utf_8), .argument = STRING(body), .format = PA_FORMAT_TEXT},
    },
    /* PUT /file */
    [OPERATION_put_image] = {
        .name = STRING(put_image),
        .method = STRING(PUT),
        .path = STRING(path_file),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_put_image,
        .structure = STRUCTURE_portkey_put_image_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_WHOLE,
        .media = {.argument = STRING(body), .format = PA_FORMAT_FILE},
    },
    /* POST /file */
    [OPERATION_post_file] = {
        .name = STRING(post_file),
        .method = STRING(POST),
        .path = STRING(path_file),
        .domain = DOMAIN_media,
        .arguments = SCHEMA_post_file,
        .structure = STRUCTURE_portkey_post_file_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(application_octet_stream), .argument = STRING(body), .format = PA_FORMAT_FILE},
    },
};

extern const struct pa_domain pa_domain_media;
const struct pa_domain pa_domain_media = {
    .name = "media",
    .description = "",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .parameters = (const struct pa_parameter *)&parameters,
    .members = (const struct pa_member *)&members,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_media(void)
{
    return &pa_domain_media;
}
