/* SPDX-License-Identifier: MIT */
#include "workflow/document/document.h"

#include <stdlib.h>
#include <string.h>

#include <portkeyadmin/cjson.h>

#include "base/memory.h"
#include "base/time.h"

/* ---- reading, writing, freeing ---- */

int document_read_within(cJSON **out, const char *text, size_t length, size_t max_values,
                         portkey_error *error)
{
    const portkey_json_limits limits = {.max_values = max_values, .refuse_duplicates = true};
    portkey_json *document = NULL;
    int result =
        portkey_json_parse(&document, length > 0 ? text : "{}", length > 0 ? length : 2, &limits, error);

    if (result == 0)
        result = portkey_cjson_from_value(out, portkey_json_root(document), PORTKEY_CJSON_RAW, error);
    portkey_json_free(document);
    return result;
}

int document_write(char **out, const cJSON *document, portkey_error *error)
{
    return portkey_cjson_to_text(out, document, error);
}

/* No deeper than the reader lets through. */
static void wipe(cJSON *item)
{
    for (; item != NULL; item = item->next) {
        if (item->valuestring != NULL)
            pa_wipe(item->valuestring, strlen(item->valuestring));
        wipe(item->child);
    }
}

void document_free(cJSON *document)
{
    wipe(document);
    cJSON_Delete(document);
}

/* ---- looking ---- */

cJSON *document_member(const cJSON *object, const char *name)
{
    return cJSON_IsObject(object) ? cJSON_GetObjectItemCaseSensitive(object, name) : NULL;
}

const char *document_text(const cJSON *object, const char *name)
{
    return cJSON_GetStringValue(document_member(object, name));
}

bool document_time(int64_t *out, const cJSON *object, const char *name)
{
    const char *text = document_text(object, name);

    return text != NULL && pa_read_time(text, strlen(text), out);
}

int64_t document_integer(const cJSON *object, const char *name, int64_t otherwise)
{
    const cJSON *member = document_member(object, name);

    if (!cJSON_IsNumber(member) || member->valuedouble < -9e15 || member->valuedouble > 9e15)
        return otherwise;
    return (int64_t)member->valuedouble;
}

bool document_flag(const cJSON *object, const char *name)
{
    return cJSON_IsTrue(document_member(object, name)) || document_integer(object, name, 0) == 1;
}

bool document_has(const cJSON *object, const char *name)
{
    const cJSON *member = document_member(object, name);

    return member != NULL && !cJSON_IsNull(member);
}

bool document_has_text(const cJSON *array, const char *text)
{
    const cJSON *item;

    cJSON_ArrayForEach(item, array)
    {
        if (cJSON_IsString(item) && strcmp(item->valuestring, text) == 0)
            return true;
    }
    return false;
}

/* ---- comparing ---- */

static int compare_names(const void *a, const void *b)
{
    return strcmp((*(const cJSON *const *)a)->string, (*(const cJSON *const *)b)->string);
}

static size_t count_of(const cJSON *container)
{
    size_t count = 0;

    for (const cJSON *child = container->child; child != NULL; child = child->next)
        count++;
    return count;
}

const cJSON **document_sorted(const cJSON *object, size_t *count)
{
    size_t index = 0;
    const cJSON **members;

    *count = count_of(object);
    members = malloc((*count + 1) * sizeof(cJSON *));
    if (members == NULL)
        return NULL;
    for (const cJSON *child = object->child; child != NULL; child = child->next)
        members[index++] = child;
    qsort(members, *count, sizeof(cJSON *), compare_names);
    return members;
}

static bool are_equal_members(const cJSON *const *a, const cJSON *const *b, size_t count, bool *is_short)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(a[i]->string, b[i]->string) != 0 || !document_equals(a[i], b[i], is_short))
            return false;
    return true;
}

static bool are_equal_objects(const cJSON *a, const cJSON *b, bool *is_short)
{
    size_t count;
    size_t other_count;
    const cJSON **left = document_sorted(a, &count);
    const cJSON **right = document_sorted(b, &other_count);
    bool are_equal = false;

    if (left == NULL || right == NULL)
        *is_short = true;
    else if (count == other_count)
        are_equal = are_equal_members(left, right, count, is_short);
    free(left);
    free(right);
    return are_equal;
}

static bool are_equal_arrays(const cJSON *a, const cJSON *b, bool *is_short)
{
    const cJSON *left = a->child;
    const cJSON *right = b->child;

    while (left != NULL && right != NULL && document_equals(left, right, is_short)) {
        left = left->next;
        right = right->next;
    }
    return left == NULL && right == NULL;
}

bool document_equals(const cJSON *a, const cJSON *b, bool *is_short)
{
    if (a == NULL || b == NULL)
        return a == b;
    if ((a->type & 0xff) != (b->type & 0xff))
        return false;
    if (cJSON_IsString(a) || cJSON_IsRaw(a))
        return strcmp(a->valuestring, b->valuestring) == 0;
    if (cJSON_IsNumber(a))
        return !(a->valuedouble < b->valuedouble || a->valuedouble > b->valuedouble);
    if (cJSON_IsObject(a))
        return are_equal_objects(a, b, is_short);
    return !cJSON_IsArray(a) || are_equal_arrays(a, b, is_short);
}

/* ---- building ---- */

cJSON *document_copy(const cJSON *value)
{
    return value != NULL ? cJSON_Duplicate(value, true) : NULL;
}

bool document_set(cJSON *object, const char *name, cJSON *item)
{
    bool is_set;

    if (item == NULL)
        return false;
    is_set = document_member(object, name) != NULL
                 ? cJSON_ReplaceItemInObjectCaseSensitive(object, name, item)
                 : cJSON_AddItemToObject(object, name, item);
    if (!is_set)
        document_free(item);
    return is_set;
}

bool document_set_text(cJSON *object, const char *name, const char *text)
{
    return text != NULL && document_set(object, name, cJSON_CreateString(text));
}

bool document_set_integer(cJSON *object, const char *name, int64_t number)
{
    return document_set(object, name, cJSON_CreateNumber((double)number));
}

bool document_set_flag(cJSON *object, const char *name, bool flag)
{
    return document_set(object, name, cJSON_CreateBool(flag));
}

bool document_append(cJSON *array, cJSON *item)
{
    if (item == NULL || !cJSON_AddItemToArray(array, item)) {
        document_free(item);
        return false;
    }
    return true;
}
