/* SPDX-License-Identifier: MIT */
#include "workflow/document/document_diff.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_POINTER = 4096, MAX_TEXT_DEPTH = 4 };

/* ---- as lines ---- */

struct printer {
    pa_text *out;
    unsigned indent;
    unsigned opened; /* texts that are JSON, one in the other */
    bool is_whole;
};

static void print_value(struct printer *printer, const cJSON *value);

static void print_indent(const struct printer *printer)
{
    for (unsigned i = 0; i < printer->indent; i++)
        pa_text_append_string(printer->out, "  ");
}

static void print_scalar(struct printer *printer, const cJSON *value)
{
    char *text = NULL;

    printer->is_whole = document_write(&text, value, NULL) == 0 && printer->is_whole;
    pa_text_append_char(printer->out, ' ');
    pa_text_append_string(printer->out, text != NULL ? text : "");
    pa_text_append_char(printer->out, '\n');
    portkey_text_free(text);
}

/* "text: |", as YAML has it. */
static void print_block(struct printer *printer, const char *text)
{
    pa_text_append_string(printer->out, " |\n");
    printer->indent++;
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");

        print_indent(printer);
        pa_text_append(printer->out, text, length);
        pa_text_append_char(printer->out, '\n');
        text += length + (text[length] == '\n');
    }
    printer->indent--;
}

/* A text that is an object or an array as JSON, as configs and chat templates are. */
static bool print_opened(struct printer *printer, const char *text)
{
    cJSON *document = NULL;
    int result;

    if ((text[0] != '{' && text[0] != '[') || printer->opened == MAX_TEXT_DEPTH)
        return false;
    result = document_read(&document, text, strlen(text), NULL);
    if (result == PORTKEY_ENOMEM)
        printer->is_whole = false;
    if (result < 0)
        return false;
    printer->opened++;
    pa_text_append_string(printer->out, " (JSON)");
    print_value(printer, document);
    printer->opened--;
    document_free(document);
    return true;
}

static void print_string(struct printer *printer, const cJSON *value)
{
    const char *text = value->valuestring;

    if (print_opened(printer, text))
        return;
    if (strchr(text, '\n') != NULL)
        print_block(printer, text);
    else
        print_scalar(printer, value);
}

static void print_members(struct printer *printer, const cJSON *object)
{
    size_t count;
    const cJSON **members = document_sorted(object, &count);

    printer->is_whole = members != NULL && printer->is_whole;
    for (size_t i = 0; members != NULL && i < count; i++) {
        print_indent(printer);
        pa_text_append_string(printer->out, members[i]->string);
        pa_text_append_char(printer->out, ':');
        print_value(printer, members[i]);
    }
    free(members);
}

static void print_elements(struct printer *printer, const cJSON *array)
{
    const cJSON *element;

    cJSON_ArrayForEach(element, array)
    {
        print_indent(printer);
        pa_text_append_char(printer->out, '-');
        print_value(printer, element);
    }
}

static void print_container(struct printer *printer, const cJSON *value)
{
    pa_text_append_char(printer->out, '\n');
    printer->indent++;
    if (cJSON_IsObject(value))
        print_members(printer, value);
    else
        print_elements(printer, value);
    printer->indent--;
}

static void print_value(struct printer *printer, const cJSON *value)
{
    if (cJSON_IsString(value))
        print_string(printer, value);
    else if (value->child != NULL)
        print_container(printer, value);
    else
        print_scalar(printer, value);
}

bool document_append_lines(pa_text *out, const cJSON *document)
{
    struct printer printer = {.out = out, .is_whole = true};

    if (cJSON_IsObject(document))
        print_members(&printer, document);
    else
        print_value(&printer, document);
    return printer.is_whole;
}

/* ---- as a patch ---- */

struct patcher {
    cJSON *patch;
    pa_text pointer;
    bool is_short; /* out of memory */
};

static void compare(struct patcher *patcher, const cJSON *from, const cJSON *to);

static void add(struct patcher *patcher, const char *operation, const cJSON *value)
{
    cJSON *entry = cJSON_CreateObject();
    bool is_made =
        !pa_text_failed(&patcher->pointer) && document_set_text(entry, "op", operation) &&
        document_set_text(entry, "path", patcher->pointer.data != NULL ? patcher->pointer.data : "");

    if (is_made && value != NULL)
        is_made = document_set(entry, "value", document_copy(value));
    if (!document_append(patcher->patch, entry) || !is_made)
        patcher->is_short = true;
}

/* Returns the length before, for leave(). */
static size_t enter(struct patcher *patcher, const char *name)
{
    size_t length = patcher->pointer.length;

    pa_text_append_char(&patcher->pointer, '/');
    for (; *name != '\0'; name++) {
        if (*name == '~')
            pa_text_append_string(&patcher->pointer, "~0");
        else if (*name == '/')
            pa_text_append_string(&patcher->pointer, "~1");
        else
            pa_text_append_char(&patcher->pointer, *name);
    }
    return length;
}

static void leave(struct patcher *patcher, size_t length)
{
    patcher->pointer.length = length;
    if (patcher->pointer.data != NULL)
        patcher->pointer.data[length] = '\0';
}

static void compare_member(struct patcher *patcher, const char *name, const cJSON *from, const cJSON *to)
{
    size_t length = enter(patcher, name);

    if (from == NULL)
        add(patcher, "add", to);
    else if (to == NULL)
        add(patcher, "remove", NULL);
    else
        compare(patcher, from, to);
    leave(patcher, length);
}

static void merge(struct patcher *patcher, const cJSON **from, size_t from_count, const cJSON **to,
                  size_t to_count)
{
    size_t i = 0;
    size_t j = 0;

    while (i < from_count || j < to_count) {
        int order = i == from_count ? 1 : j == to_count ? -1 : strcmp(from[i]->string, to[j]->string);

        compare_member(patcher, order <= 0 ? from[i]->string : to[j]->string, order <= 0 ? from[i] : NULL,
                       order >= 0 ? to[j] : NULL);
        i += order <= 0;
        j += order >= 0;
    }
}

static void compare_objects(struct patcher *patcher, const cJSON *from, const cJSON *to)
{
    size_t from_count;
    size_t to_count;
    const cJSON **left = document_sorted(from, &from_count);
    const cJSON **right = document_sorted(to, &to_count);

    if (left != NULL && right != NULL)
        merge(patcher, left, from_count, right, to_count);
    else
        patcher->is_short = true;
    free(left);
    free(right);
}

static void compare_element(struct patcher *patcher, size_t index, const cJSON *from, const cJSON *to)
{
    char name[24];

    (void)snprintf(name, sizeof(name), "%zu", index);
    compare_member(patcher, name, from, to);
}

/* Elements by their places; what is too many is removed from the end, so that the places before hold. */
static void compare_arrays(struct patcher *patcher, const cJSON *from, const cJSON *to)
{
    const cJSON *left = from->child;
    const cJSON *right = to->child;
    size_t common = 0;
    size_t count;

    for (; left != NULL && right != NULL; left = left->next, right = right->next)
        compare_element(patcher, common++, left, right);
    count = common;
    for (; left != NULL; left = left->next)
        count++;
    while (count > common)
        compare_element(patcher, --count, from, NULL);
    for (; right != NULL; right = right->next)
        compare_element(patcher, count++, NULL, right);
}

static void compare(struct patcher *patcher, const cJSON *from, const cJSON *to)
{
    if (cJSON_IsObject(from) && cJSON_IsObject(to))
        compare_objects(patcher, from, to);
    else if (cJSON_IsArray(from) && cJSON_IsArray(to))
        compare_arrays(patcher, from, to);
    else if (!document_equals(from, to, &patcher->is_short))
        add(patcher, "replace", to);
}

bool document_add_patch(cJSON *patch, const cJSON *from, const cJSON *to)
{
    struct patcher patcher = {.patch = patch, .pointer = PA_TEXT_INIT(MAX_POINTER)};

    compare(&patcher, from, to);
    pa_text_free(&patcher.pointer);
    return !patcher.is_short;
}
