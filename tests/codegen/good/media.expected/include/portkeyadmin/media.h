/* SPDX-License-Identifier: MIT */
/* Generated from good/media.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file media.h
 *
 * media
 */
#ifndef PORTKEYADMIN_GENERATED_MEDIA_H
#define PORTKEYADMIN_GENERATED_MEDIA_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_upload_params_owner portkey_upload_params_owner;
typedef struct portkey_post_form_params_spread portkey_post_form_params_spread;

/** What owner of portkey_upload_params is, or has as items. */
struct portkey_upload_params_owner {
    /** String. */
    const char *name;
};

/** What spread of portkey_post_form_params is, or has as items. */
struct portkey_post_form_params_spread {
    /** Integer. */
    portkey_integer r;
    /** Integer. */
    portkey_integer g;
};

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_media(void);
/** @endcond */

/** What portkey_post_json() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_json_params {
    /** Required. */
    const char *id;
    /** Required. */
    portkey_integer body_body_id;
    /** String. */
    const char *body_id;
    /** Array of string. */
    portkey_string_list list;
    /** Required. JSON text: any. */
    const char *undeclared;
} portkey_post_json_params;

/**
 * post_json.
 *
 * JSON is preferred. A member that shares its name with a parameter gets another argument.
 *
 * POST /json/{id}. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_json(portkey_response **out, portkey_client *client,
    const portkey_post_json_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "post_json",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_json() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_json_request(portkey_request **out,
    const portkey_post_json_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "post_json",
        1, params, error);
}

/** What portkey_post_required() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_required_params {
    /** Required. */
    const char *id;
    /** String. */
    const char *a;
} portkey_post_required_params;

/**
 * post_required.
 *
 * A required member that only a parameter declares is that parameter.
 *
 * POST /required/{id}. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_required(portkey_response **out, portkey_client *client,
    const portkey_post_required_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "post_required",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_required() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_required_request(portkey_request **out,
    const portkey_post_required_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "post_required",
        1, params, error);
}

/** What portkey_post_colliding_union() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_colliding_union_params {
    /** Required. */
    const char *a;
    /** The request body. JSON text: object. */
    const char *body;
} portkey_post_colliding_union_params;

/**
 * post_colliding_union.
 *
 * A union speaks of its members by name, so none of them may get another.
 *
 * POST /colliding-union/{a}. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_colliding_union(portkey_response **out, portkey_client *client,
    const portkey_post_colliding_union_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "post_colliding_union",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_colliding_union() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_colliding_union_request(portkey_request **out,
    const portkey_post_colliding_union_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "post_colliding_union",
        1, params, error);
}

/** What portkey_patch_merge() takes. NULL there is the same as all fields absent. */
typedef struct portkey_patch_merge_params {
    /** Required. */
    const char *body;
    /** Required. The request body. JSON text: object. */
    const char *body_body;
} portkey_patch_merge_params;

/**
 * patch_merge.
 *
 * A body of its own kind of JSON, whole, beside a parameter called body.
 *
 * PATCH /patch/{body}. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_patch_merge(portkey_response **out, portkey_client *client,
    const portkey_patch_merge_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "patch_merge",
        1, params, error);
}

/** Checks params and builds the request of portkey_patch_merge() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_patch_merge_request(portkey_request **out,
    const portkey_patch_merge_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "patch_merge",
        1, params, error);
}

/** What portkey_delete_anything() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_anything_params {
    /** Boolean. */
    portkey_boolean force;
} portkey_delete_anything_params;

/**
 * delete_anything.
 *
 * A DELETE may have a body, and what is not said to be anything else is JSON.
 *
 * DELETE /anything. Destructive. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_anything(portkey_response **out, portkey_client *client,
    const portkey_delete_anything_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "delete_anything",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_anything() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_anything_request(portkey_request **out,
    const portkey_delete_anything_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "delete_anything",
        1, params, error);
}

/** What portkey_upload() takes. NULL there is the same as all fields absent. */
typedef struct portkey_upload_params {
    /** Required. */
    const char *id;
    /** Required. What to keep. A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT. */
    const char *file;
    /** Files, each as base64 or as data:TYPE;name=NAME;base64,CONTENT. At most 3 items. */
    portkey_string_list files;
    /** A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT. JSON text: any of several forms. */
    const char *either;
    /** A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT. */
    const char *picture;
    /** A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT, of type application/pdf or image/ *. */
    const char *document;
    /** A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT. */
    const char *sound;
    /** String. */
    const char *coded;
    /** May be null. */
    const char *name;
    /** Integer. */
    portkey_integer count;
    /** Boolean. */
    portkey_boolean on;
    /** Array of string. */
    portkey_string_list tags;
    /** String. */
    const char *notes;
    /** Array of string. */
    portkey_string_list labels;
    /** String. */
    const char *stored;
    /** Object. */
    const portkey_upload_params_owner *owner;
    /** JSON text: array of object. */
    const char *parts;
    /** JSON text: array of array of array of array of array of any. */
    const char *nested;
    /** String. */
    const char *odd;
} portkey_upload_params;

/**
 * upload.
 *
 * All that a form of parts can hold.
 *
 * POST /upload/{id}. Sends multipart/form-data. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_upload(portkey_response **out, portkey_client *client,
    const portkey_upload_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "upload",
        1, params, error);
}

/** Checks params and builds the request of portkey_upload() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_upload_request(portkey_request **out,
    const portkey_upload_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "upload",
        1, params, error);
}

/** What portkey_upload_some() takes. NULL there is the same as all fields absent. */
typedef struct portkey_upload_some_params {
    /** String. */
    const char *url;
    /** The request body. JSON text: any of several forms. */
    const char *body;
} portkey_upload_some_params;

/**
 * upload_some.
 *
 * An optional form, whole, as its branches declare members of their own.
 *
 * PUT /upload-some. Sends multipart/form-data. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_upload_some(portkey_response **out, portkey_client *client,
    const portkey_upload_some_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "upload_some",
        1, params, error);
}

/** Checks params and builds the request of portkey_upload_some() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_upload_some_request(portkey_request **out,
    const portkey_upload_some_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "upload_some",
        1, params, error);
}

/** What portkey_upload_map() takes. NULL there is the same as all fields absent. */
typedef struct portkey_upload_map_params {
    /** Required. The request body. JSON text: object. */
    const char *body;
} portkey_upload_map_params;

/**
 * upload_map.
 *
 * A form of any members, and an optional one of declared ones.
 *
 * PUT /upload-map. Sends multipart/form-data. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_upload_map(portkey_response **out, portkey_client *client,
    const portkey_upload_map_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "upload_map",
        1, params, error);
}

/** Checks params and builds the request of portkey_upload_map() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_upload_map_request(portkey_request **out,
    const portkey_upload_map_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "upload_map",
        1, params, error);
}

/** What portkey_upload_optional() takes. NULL there is the same as all fields absent. */
typedef struct portkey_upload_optional_params {
    /** String. */
    const char *a;
} portkey_upload_optional_params;

/**
 * upload_optional.
 *
 * Without members there is no body.
 *
 * POST /upload-map. Sends multipart/form-data. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_upload_optional(portkey_response **out, portkey_client *client,
    const portkey_upload_optional_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "upload_optional",
        1, params, error);
}

/** Checks params and builds the request of portkey_upload_optional() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_upload_optional_request(portkey_request **out,
    const portkey_upload_optional_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "upload_optional",
        1, params, error);
}

/** What portkey_put_form() takes. NULL there is the same as all fields absent. */
typedef struct portkey_put_form_params {
    /** The request body. May be null. JSON text: object. */
    const char *body;
} portkey_put_form_params;

/**
 * put_form.
 *
 * A form that is one argument.
 *
 * PUT /form. Sends application/x-www-form-urlencoded. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_put_form(portkey_response **out, portkey_client *client,
    const portkey_put_form_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "put_form",
        1, params, error);
}

/** Checks params and builds the request of portkey_put_form() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_put_form_request(portkey_request **out,
    const portkey_put_form_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "put_form",
        1, params, error);
}

/** What portkey_post_form() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_form_params {
    /** String. */
    const char *name;
    /** May be null. */
    const char *none;
    /** Number. */
    portkey_number count;
    /** Array of string. */
    portkey_string_list tags;
    /** JSON text: object. */
    const char *object;
    /** Array of string. */
    portkey_string_list joined;
    /** Array of string. */
    portkey_string_list spaced;
    /** JSON text: object. */
    const char *deep;
    /** Object. */
    const portkey_post_form_params_spread *spread;
    /** String. */
    const char *kept;
    /** Array of string. */
    portkey_string_list listed;
    /** Array of string. */
    portkey_string_list a;
} portkey_post_form_params;

/**
 * post_form.
 *
 * Pairs, each in the style that its encoding gives.
 *
 * POST /form. Sends application/x-www-form-urlencoded. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_form(portkey_response **out, portkey_client *client,
    const portkey_post_form_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "post_form",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_form() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_form_request(portkey_request **out,
    const portkey_post_form_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "post_form",
        1, params, error);
}

/** What portkey_put_xml() takes. NULL there is the same as all fields absent. */
typedef struct portkey_put_xml_params {
    /** The request body. */
    const char *body;
} portkey_put_xml_params;

/**
 * put_xml.
 *
 * So does any other text that the document gives as one.
 *
 * PUT /text. Sends application/xml; charset=utf-8. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_put_xml(portkey_response **out, portkey_client *client,
    const portkey_put_xml_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "put_xml",
        1, params, error);
}

/** Checks params and builds the request of portkey_put_xml() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_put_xml_request(portkey_request **out,
    const portkey_put_xml_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "put_xml",
        1, params, error);
}

/** What portkey_post_text() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_text_params {
    /** Required. What to say. At least 1 character. */
    const char *body;
} portkey_post_text_params;

/**
 * post_text.
 *
 * Text goes out as it is, with the character set that it has.
 *
 * POST /text. Sends text/csv; header=present; charset=utf-8. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_text(portkey_response **out, portkey_client *client,
    const portkey_post_text_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "post_text",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_text() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_text_request(portkey_request **out,
    const portkey_post_text_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "post_text",
        1, params, error);
}

/** What portkey_put_image() takes. NULL there is the same as all fields absent. */
typedef struct portkey_put_image_params {
    /** A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT. */
    const char *body;
} portkey_put_image_params;

/**
 * put_image.
 *
 * Here the file tells its type.
 *
 * PUT /file. Sends the file as it is. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_put_image(portkey_response **out, portkey_client *client,
    const portkey_put_image_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "put_image",
        1, params, error);
}

/** Checks params and builds the request of portkey_put_image() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_put_image_request(portkey_request **out,
    const portkey_put_image_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "put_image",
        1, params, error);
}

/** What portkey_post_file() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_file_params {
    /** Required. The file to keep. A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT. */
    const char *body;
} portkey_post_file_params;

/**
 * post_file.
 *
 * A file is the whole body.
 *
 * POST /file. Sends application/octet-stream. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_file(portkey_response **out, portkey_client *client,
    const portkey_post_file_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_media(), "post_file",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_file() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_file_request(portkey_request **out,
    const portkey_post_file_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_media(), "post_file",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
