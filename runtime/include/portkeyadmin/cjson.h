/* SPDX-License-Identifier: MIT */
/**
 * @file cjson.h
 * JSON of this library as cJSON, and cJSON as JSON text.
 *
 * For programs that use cJSON (1.7.13 or later). The library itself does not:
 * these functions are compiled into the program, which links cJSON.
 * portkeyadmin.h does not include this header.
 *
 *     cJSON *config = NULL;
 *     char *text = NULL;
 *
 *     if (portkey_cjson_from_value(&config, value, PORTKEY_CJSON_RAW, &error) == 0) {
 *         cJSON_AddTrueToObject(config, "cache");
 *         if (portkey_cjson_to_text(&text, config, &error) == 0)
 *             params.config = text;
 *     }
 *
 * A number is never changed on the way. cJSON holds numbers as double and prints
 * 15 digits, so a number of more significant digits, such as
 * 12345678901234567890, and one beyond the range of double is either refused or
 * kept as text, as the caller chooses; 0.1 is an ordinary number. The value is
 * kept, not its spelling: 1.0 becomes 1.
 */
#ifndef PORTKEYADMIN_CJSON_H
#define PORTKEYADMIN_CJSON_H

#include <float.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A program that has a copy of cJSON includes that before. */
#ifndef cJSON__h
#include <cjson/cJSON.h>
#endif

#include "edit.h"

PORTKEY_BEGIN_DECLS

/** How deep values may be nested. */
#define PORTKEY_CJSON_MAX_DEPTH 512u

/** How many values there may be, keys not counted. */
#define PORTKEY_CJSON_MAX_VALUES 1000000u

/** What is done with a number that cJSON would change. */
typedef enum portkey_cjson_numbers {
    PORTKEY_CJSON_REFUSE = 0, /**< the value is refused */
    PORTKEY_CJSON_RAW = 1,    /**< it is kept as text: cJSON_IsRaw() is true, cJSON_IsNumber() is not */
} portkey_cjson_numbers;

/* ---- for the functions below ---- */

/** @cond */
typedef struct pa_cjson_work {
    portkey_cjson_numbers numbers;
    size_t values;
    char *text;
    size_t length;
    size_t capacity;
    int code; /* of the first failure, or 0 */
    const char *message;
    char pointer[192]; /* to its place */
} pa_cjson_work;

static inline bool pa_cjson_fail(pa_cjson_work *work, int code, const char *message)
{
    work->code = code;
    work->message = message;
    return false;
}

static inline bool pa_cjson_count(pa_cjson_work *work, unsigned depth)
{
    if (depth > PORTKEY_CJSON_MAX_DEPTH)
        return pa_cjson_fail(work, PORTKEY_EJSON, "JSON nested deeper than 512 levels");
    if (++work->values > PORTKEY_CJSON_MAX_VALUES)
        return pa_cjson_fail(work, PORTKEY_ETOOLARGE, "JSON with more than 1,000,000 values");
    return true;
}

/* Puts a part, escaped, before the pointer to a failure. What does not fit is left out at the end. */
static inline void pa_cjson_prepend(pa_cjson_work *work, const char *part)
{
    char whole[sizeof(work->pointer)];
    size_t used = 0;

    whole[used++] = '/';
    for (; *part != '\0' && used + 2 < sizeof(whole); part++) {
        if (*part == '~' || *part == '/')
            whole[used++] = '~';
        whole[used++] = *part == '~' ? '0' : *part == '/' ? '1' : *part;
    }
    for (const char *rest = work->pointer; *rest != '\0' && used + 1 < sizeof(whole); rest++)
        whole[used++] = *rest;
    whole[used] = '\0';
    memcpy(work->pointer, whole, used + 1);
}

static inline void pa_cjson_prepend_index(pa_cjson_work *work, size_t index)
{
    char digits[24];

    (void)snprintf(digits, sizeof(digits), "%lu", (unsigned long)index);
    pa_cjson_prepend(work, digits);
}

static inline int pa_cjson_report(const pa_cjson_work *work, portkey_error *error)
{
    if (error == NULL)
        return work->code;
    memset(error, 0, sizeof(*error));
    error->code = work->code;
    (void)snprintf(error->message, sizeof(error->message), "%s", work->message);
    (void)snprintf(error->pointer, sizeof(error->pointer), "%s", work->pointer);
    return work->code;
}

/* Whether double holds the number, and cJSON prints it as it is. */
static inline bool pa_cjson_keeps(portkey_value number, double value)
{
    size_t length;
    const char *raw = portkey_value_raw(number, &length);
    double size = value < 0 ? -value : value;
    unsigned digits = 0; /* from the first to the last that is not 0 */
    unsigned zeros = 0;

    for (size_t i = 0; i < length && raw[i] != 'e' && raw[i] != 'E' && digits <= DBL_DIG; i++) {
        if (raw[i] >= '1' && raw[i] <= '9') {
            digits += zeros + 1;
            zeros = 0;
        } else if (raw[i] == '0' && digits > 0) {
            zeros++;
        }
    }
    if (digits == 0)
        return raw[0] != '-';
    return digits <= DBL_DIG && size >= DBL_MIN && size <= DBL_MAX;
}

static inline cJSON *pa_cjson_raw_number(portkey_value number)
{
    size_t length;
    const char *raw = portkey_value_raw(number, &length);
    char *copy = (char *)malloc(length + 1);
    cJSON *item = NULL;

    if (copy != NULL) {
        memcpy(copy, raw, length);
        copy[length] = '\0';
        item = cJSON_CreateRaw(copy);
    }
    free(copy);
    return item;
}

static inline unsigned pa_cjson_unit(const char *digits)
{
    unsigned unit = 0;

    for (int i = 0; i < 4; i++)
        unit = unit * 16 + (unsigned)(digits[i] <= '9' ? digits[i] - '0' : (digits[i] | 0x20) - 'a' + 10);
    return unit;
}

/* Whether the escapes of a string have no surrogate without the other one, for which there is no UTF-8. */
static inline bool pa_cjson_is_utf16(const char *raw, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        unsigned unit;

        if (raw[i] != '\\' || raw[++i] != 'u')
            continue;
        unit = pa_cjson_unit(raw + i + 1);
        i += 4;
        if (unit < 0xD800 || unit > 0xDFFF)
            continue;
        if (unit > 0xDBFF || length - i <= 6 || raw[i + 1] != '\\' || raw[i + 2] != 'u')
            return false;
        unit = pa_cjson_unit(raw + i + 3);
        if (unit < 0xDC00 || unit > 0xDFFF)
            return false;
        i += 6;
    }
    return true;
}

/* Returns NULL if cJSON cannot hold the string. */
static inline const char *pa_cjson_string(pa_cjson_work *work, portkey_value string)
{
    size_t length;
    const char *raw = portkey_value_raw(string, &length);
    bool is_utf16 = pa_cjson_is_utf16(raw, length);
    const char *text = portkey_value_string(string, &length);

    if (text == NULL)
        (void)pa_cjson_fail(work, PORTKEY_ENOMEM, "out of memory");
    else if (!is_utf16)
        (void)pa_cjson_fail(work, PORTKEY_EJSON, "a string has half of a surrogate pair");
    else if (strlen(text) != length)
        (void)pa_cjson_fail(work, PORTKEY_EJSON, "a string has a NUL, which cJSON cannot hold");
    return work->code == 0 ? text : NULL;
}

static inline cJSON *pa_cjson_scalar(pa_cjson_work *work, portkey_value value)
{
    const char *text;
    double number = 0;
    bool is_true = false;

    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_NULL: return cJSON_CreateNull();
    case PORTKEY_JSON_BOOLEAN: (void)portkey_value_boolean(value, &is_true); return cJSON_CreateBool(is_true);
    case PORTKEY_JSON_STRING:
        text = pa_cjson_string(work, value);
        return text != NULL ? cJSON_CreateString(text) : NULL;
    case PORTKEY_JSON_NUMBER:
        if (portkey_value_number(value, &number) == 0 && pa_cjson_keeps(value, number))
            return cJSON_CreateNumber(number);
        if (work->numbers == PORTKEY_CJSON_RAW)
            return pa_cjson_raw_number(value);
        (void)pa_cjson_fail(work, PORTKEY_EJSON, "cJSON would change the number");
        return NULL;
    default: (void)pa_cjson_fail(work, PORTKEY_EINVAL, "there is no value"); return NULL;
    }
}

static inline cJSON *pa_cjson_build(pa_cjson_work *work, portkey_value value, unsigned depth);

static inline bool pa_cjson_add(pa_cjson_work *work, cJSON *container, const char *key, portkey_value value,
                                unsigned depth)
{
    cJSON *item = pa_cjson_build(work, value, depth);
    bool added = false;

    if (item != NULL)
        added =
            key != NULL ? cJSON_AddItemToObject(container, key, item) : cJSON_AddItemToArray(container, item);
    if (item != NULL && !added) {
        cJSON_Delete(item);
        (void)pa_cjson_fail(work, PORTKEY_ENOMEM, "out of memory");
    }
    return added;
}

static inline bool pa_cjson_add_object(pa_cjson_work *work, cJSON *object, portkey_value value,
                                       unsigned depth)
{
    PORTKEY_FOR_EACH (member, value) {
        const char *key = pa_cjson_string(work, portkey_value_key(member));

        if (key == NULL)
            return false;
        if (!pa_cjson_add(work, object, key, member, depth)) {
            pa_cjson_prepend(work, key);
            return false;
        }
    }
    return true;
}

static inline bool pa_cjson_add_array(pa_cjson_work *work, cJSON *array, portkey_value value, unsigned depth)
{
    size_t index = 0;

    PORTKEY_FOR_EACH (element, value) {
        if (!pa_cjson_add(work, array, NULL, element, depth)) {
            pa_cjson_prepend_index(work, index);
            return false;
        }
        index++;
    }
    return true;
}

static inline cJSON *pa_cjson_build(pa_cjson_work *work, portkey_value value, unsigned depth)
{
    portkey_json_type type = portkey_value_type(value);
    cJSON *item;
    bool whole = true;

    if (!pa_cjson_count(work, depth))
        return NULL;
    if (type == PORTKEY_JSON_OBJECT)
        item = cJSON_CreateObject();
    else if (type == PORTKEY_JSON_ARRAY)
        item = cJSON_CreateArray();
    else
        item = pa_cjson_scalar(work, value);
    if (item == NULL && work->code == 0)
        (void)pa_cjson_fail(work, PORTKEY_ENOMEM, "out of memory");
    if (item != NULL && type == PORTKEY_JSON_OBJECT)
        whole = pa_cjson_add_object(work, item, value, depth + 1);
    if (item != NULL && type == PORTKEY_JSON_ARRAY)
        whole = pa_cjson_add_array(work, item, value, depth + 1);
    if (!whole) {
        cJSON_Delete(item);
        return NULL;
    }
    return item;
}

static inline bool pa_cjson_append(pa_cjson_work *work, const char *bytes, size_t length)
{
    if (length >= work->capacity - work->length) {
        size_t capacity = (work->capacity + length + 64) * 2;
        char *text = length < 16u * 1024 * 1024 && work->length < 16u * 1024 * 1024
                         ? (char *)realloc(work->text, capacity)
                         : NULL;

        if (text == NULL)
            return pa_cjson_fail(work, PORTKEY_ETOOLARGE,
                                 "JSON of more than 16 MiB, or the process is out of memory");
        work->text = text;
        work->capacity = capacity;
    }
    memcpy(work->text + work->length, bytes, length);
    work->length += length;
    return true;
}

static inline bool pa_cjson_append_text(pa_cjson_work *work, const char *text)
{
    return pa_cjson_append(work, text, strlen(text));
}

/* The shortest there is: texts of prompts are full of quotes and line ends. */
static inline void pa_cjson_escape(char out[8], char byte)
{
    static const char plain[] = "\"\\\n\r\t", letters[] = "\"\\nrt";
    const char *found = strchr(plain, byte);

    if (found != NULL)
        (void)snprintf(out, 8, "\\%c", letters[found - plain]);
    else
        (void)snprintf(out, 8, "\\u%04x", (unsigned)(unsigned char)byte);
}

static inline bool pa_cjson_append_string(pa_cjson_work *work, const char *text)
{
    bool fits = pa_cjson_append(work, "\"", 1);

    while (fits && *text != '\0') {
        char escape[8];
        size_t plain = 0;

        while ((unsigned char)text[plain] >= 0x20 && text[plain] != '"' && text[plain] != '\\')
            plain++;
        fits = pa_cjson_append(work, text, plain);
        text += plain;
        if (*text == '\0')
            break;
        pa_cjson_escape(escape, *text++);
        fits = fits && pa_cjson_append_text(work, escape);
    }
    return fits && pa_cjson_append(work, "\"", 1);
}

/* The fewest digits that are read as the same double, with a point in every locale. */
static inline bool pa_cjson_append_number(pa_cjson_work *work, double value)
{
    char digits[64];
    double read;
    bool in_point = false;

    if (!(value >= -DBL_MAX && value <= DBL_MAX))
        return pa_cjson_fail(work, PORTKEY_EINVAL, "a number is not finite");
    for (int precision = DBL_DIG; precision <= 17; precision++) {
        (void)snprintf(digits, sizeof(digits), "%.*g", precision, value);
        read = strtod(digits, NULL);
        /* NOLINTNEXTLINE(bugprone-suspicious-memory-comparison,cert-*): 0 and -0 are to be told apart. */
        if (memcmp(&read, &value, sizeof(value)) == 0)
            break;
    }
    for (const char *at = digits; *at != '\0'; at++) {
        bool is_plain = strchr("0123456789+-e", *at) != NULL;

        if ((is_plain || !in_point) && !pa_cjson_append(work, is_plain ? at : ".", 1))
            return false;
        in_point = !is_plain;
    }
    return true;
}

/* By itself, so that the text cannot add further members. */
static inline bool pa_cjson_append_raw(pa_cjson_work *work, const char *text)
{
    portkey_json *document = NULL;
    int code = portkey_json_parse(&document, text, strlen(text), NULL, NULL);

    portkey_json_free(document);
    if (code < 0)
        return pa_cjson_fail(work, code,
                             code == PORTKEY_EJSON ? "a raw item is not JSON" : "a raw item cannot be read");
    return pa_cjson_append_text(work, text);
}

static inline bool pa_cjson_write(pa_cjson_work *work, const cJSON *item, unsigned depth);

static inline bool pa_cjson_write_children(pa_cjson_work *work, const cJSON *container, unsigned depth)
{
    bool is_object = cJSON_IsObject(container);
    bool fits = pa_cjson_append(work, is_object ? "{" : "[", 1);
    size_t index = 0;

    for (const cJSON *item = container->child; fits && item != NULL; item = item->next, index++) {
        if (index > 0)
            fits = pa_cjson_append(work, ",", 1);
        if (is_object && item->string == NULL)
            return pa_cjson_fail(work, PORTKEY_EINVAL, "a member has no name");
        if (is_object)
            fits = fits && pa_cjson_append_string(work, item->string) && pa_cjson_append(work, ":", 1);
        if (fits && !pa_cjson_write(work, item, depth)) {
            if (is_object)
                pa_cjson_prepend(work, item->string);
            else
                pa_cjson_prepend_index(work, index);
            return false;
        }
    }
    return fits && pa_cjson_append(work, is_object ? "}" : "]", 1);
}

static inline bool pa_cjson_write(pa_cjson_work *work, const cJSON *item, unsigned depth)
{
    if (!pa_cjson_count(work, depth))
        return false;
    if (cJSON_IsObject(item) || cJSON_IsArray(item))
        return pa_cjson_write_children(work, item, depth + 1);
    if (cJSON_IsNull(item))
        return pa_cjson_append_text(work, "null");
    if (cJSON_IsBool(item))
        return pa_cjson_append_text(work, cJSON_IsTrue(item) ? "true" : "false");
    if (cJSON_IsNumber(item))
        return pa_cjson_append_number(work, item->valuedouble);
    if (cJSON_IsString(item) && item->valuestring != NULL)
        return pa_cjson_append_string(work, item->valuestring);
    if (cJSON_IsRaw(item) && item->valuestring != NULL)
        return pa_cjson_append_raw(work, item->valuestring);
    return pa_cjson_fail(work, PORTKEY_EINVAL, "an item is no JSON value");
}

static inline void pa_cjson_wipe(pa_cjson_work *work)
{
    volatile char *at = work->text;

    for (size_t i = 0; i < work->length; i++)
        at[i] = 0;
    free(work->text);
}
/** @endcond */

/* ---- the functions ---- */

/**
 * Makes cJSON of a value.
 *
 * The error's `pointer` leads to the value that is refused. A string is refused
 * if cJSON cannot hold it: with a NUL, or with half of a surrogate pair.
 *
 * @param out receives the item, which the caller frees with cJSON_Delete(); it does not depend on the document
 * @return 0, PORTKEY_EJSON (a number or string is refused, or there are more than 512 levels), PORTKEY_ETOOLARGE (more
 *         than 1,000,000 values), PORTKEY_ENOMEM, PORTKEY_EINVAL (there is no value)
 */
static inline PORTKEY_CHECK_RESULT int portkey_cjson_from_value(cJSON **out, portkey_value value,
                                                                portkey_cjson_numbers numbers,
                                                                portkey_error *error)
{
    pa_cjson_work work;
    cJSON *item;

    memset(&work, 0, sizeof(work));
    work.numbers = numbers;
    if (out == NULL) {
        (void)pa_cjson_fail(&work, PORTKEY_EINVAL, "portkey_cjson_from_value() needs out");
        return pa_cjson_report(&work, error);
    }
    item = pa_cjson_build(&work, value, 1);
    if (item == NULL)
        return pa_cjson_report(&work, error);
    *out = item;
    return 0;
}

/**
 * Writes cJSON as JSON text, such as a field of a params structure takes.
 *
 * A number is written with the digits that its double needs, unlike
 * cJSON_Print(), which may drop the last one. A raw item must be one JSON value.
 *
 * @param out receives the text, which the caller frees with portkey_text_free()
 * @return 0, PORTKEY_EJSON (a string or raw item is not JSON in UTF-8, two members have the same name, or there are more
 *         than 512 levels), PORTKEY_ETOOLARGE (more than 16 MiB or 1,000,000 values; possibly also when out of memory),
 *         PORTKEY_ENOMEM, PORTKEY_EINVAL (an item is no JSON value, such as a number that is not finite)
 */
static inline PORTKEY_CHECK_RESULT int portkey_cjson_to_text(char **out, const cJSON *item,
                                                             portkey_error *error)
{
    static const char empty[] = "null";
    portkey_json_limits limits;
    pa_cjson_work work;
    int code;

    memset(&limits, 0, sizeof(limits));
    memset(&work, 0, sizeof(work));
    limits.max_depth = PORTKEY_CJSON_MAX_DEPTH;
    if (pa_cjson_write(&work, item, 1))
        code = portkey_json_set(out, empty, sizeof(empty) - 1, "", work.text, work.length, &limits, error);
    else
        code = pa_cjson_report(&work, error);
    pa_cjson_wipe(&work);
    return code;
}

PORTKEY_END_DECLS

#endif
