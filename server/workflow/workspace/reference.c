/* SPDX-License-Identifier: MIT */
#include "workflow/workspace/reference.h"

#include <stdio.h>
#include <string.h>

enum { MAX_TEXT = 32 * 1024 * 1024, MAX_SLUG = 256 };

static const char of_handles[] = "abcdefghijklmnopqrstuvwxyz0123456789-";
static const char of_slugs[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

/* ---- looking at a text ---- */

/* The length of "{configs/shop}" at its beginning; 0: there is none. */
static size_t braces_at(const char *text)
{
    static const char workspace[] = "{workspace}";
    const workspace_kind *kind;
    size_t length;

    if (strncmp(text, workspace, sizeof(workspace) - 1) == 0)
        return sizeof(workspace) - 1;
    kind = text[0] == '{' ? workspace_kind_in(text + 1) : NULL;
    if (kind == NULL)
        return 0;
    length = 1 + strlen(kind->folder) + 1;
    length += strspn(text + length, of_handles);
    return text[length] == '}' && text[length - 1] != '/' && length < WORKSPACE_MAX_PATH ? length + 1 : 0;
}

/* Where the slug stands that a template includes there, such as in "{{> tone}}"; 0: it includes none. */
static size_t include_at(const char *text)
{
    size_t at = 2;

    if (text[0] != '{' || text[1] != '{')
        return 0;
    at += strspn(text + at, " \t");
    if (text[at] != '>')
        return 0;
    at++;
    return at + strspn(text + at, " \t");
}

static const workspace_object *find_partial(const workspace_view *view, const char *text, size_t length)
{
    char slug[MAX_SLUG];
    const workspace_object *object;

    if (length == 0 || length >= sizeof(slug))
        return NULL;
    (void)snprintf(slug, sizeof(slug), "%.*s", (int)length, text);
    object = workspace_view_find(view, slug);
    return object != NULL && object->kind->id == WORKSPACE_PARTIAL ? object : NULL;
}

void reference_mark_included(workspace_view *view, const char *template)
{
    for (const char *at = template; at != NULL && (at = strstr(at, "{{")) != NULL; at += 2) {
        size_t start = include_at(at);
        const workspace_object *partial =
            start > 0 ? find_partial(view, at + start, strspn(at + start, of_slugs)) : NULL;

        if (partial != NULL)
            view->objects[partial - view->objects].is_own = true;
    }
}

/* ---- ids become references ---- */

static void append_reference(pa_text *out, const char *path)
{
    pa_text_append_string(out, "${");
    pa_text_append_string(out, path);
    pa_text_append_char(out, '}');
}

/* A value that is an id or a slug, and nothing else. */
static bool put_whole(const workspace_view *view, pa_text *out, const char *text)
{
    const workspace_object *object;

    if (text[0] != '\0' && strcmp(text, view->id) == 0) {
        append_reference(out, "workspace");
        return true;
    }
    object = strlen(text) < MAX_SLUG ? workspace_view_find(view, text) : NULL;
    if (object == NULL || object->path[0] == '\0')
        return false;
    append_reference(out, object->path);
    return true;
}

/* Dollar signs; one more where a reference would follow. Returns how many there were. */
static size_t put_dollars(pa_text *out, const char *text)
{
    size_t count = strspn(text, "$");

    pa_text_append(out, text, count);
    if (braces_at(text + count) > 0)
        pa_text_append_char(out, '$');
    return count;
}

/* "{{> " and the slug of a partial. Returns how many bytes that were; 0: there is no such thing. */
static size_t put_include(const workspace_view *view, pa_text *out, const char *text)
{
    size_t start = include_at(text);
    size_t length = strspn(text + start, of_slugs);
    const workspace_object *partial = start > 0 ? find_partial(view, text + start, length) : NULL;

    if (partial == NULL || partial->path[0] == '\0')
        return 0;
    pa_text_append(out, text, start);
    append_reference(out, partial->path);
    return start + length;
}

static void put_parts(const workspace_view *view, pa_text *out, const char *text)
{
    while (*text != '\0') {
        size_t plain = strcspn(text, "${");
        size_t count;

        pa_text_append(out, text, plain);
        text += plain;
        count = *text == '$' ? put_dollars(out, text) : put_include(view, out, text);
        if (count == 0 && *text != '\0') {
            pa_text_append_char(out, *text);
            count = 1;
        }
        text += count;
    }
}

/* ---- in all texts of a value ---- */

/* How a text is changed: what is appended takes its place. */
struct change {
    void (*append)(const struct change *change, pa_text *out, const char *text);
    const workspace_view *view;
    reference_meaning *meaning;
    void *context;
};

static bool change_text(const struct change *change, cJSON *item)
{
    pa_text out = PA_TEXT_INIT(MAX_TEXT);
    bool is_whole;

    change->append(change, &out, item->valuestring);
    is_whole = !pa_text_failed(&out) && (out.data == NULL || strcmp(out.data, item->valuestring) == 0 ||
                                         cJSON_SetValuestring(item, out.data) != NULL);
    pa_text_free(&out);
    return is_whole;
}

/* As deep as the reader lets documents be. */
static bool change_all(const struct change *change, cJSON *value)
{
    bool is_whole = true;

    if (cJSON_IsString(value))
        return change_text(change, value);
    for (cJSON *child = value != NULL ? value->child : NULL; child != NULL; child = child->next)
        is_whole = change_all(change, child) && is_whole;
    return is_whole;
}

static void append_put(const struct change *change, pa_text *out, const char *text)
{
    if (!put_whole(change->view, out, text))
        put_parts(change->view, out, text);
}

bool reference_put(const workspace_view *view, cJSON *value)
{
    const struct change change = {.append = append_put, .view = view};

    return change_all(&change, value);
}

/* ---- references become what they mean ---- */

/* A reference after one dollar sign. */
static void append_meaning(const struct change *change, pa_text *out, const char *braces, size_t length)
{
    char path[WORKSPACE_MAX_PATH + 2];
    const char *meaning;

    (void)snprintf(path, sizeof(path), "%.*s", (int)length - 2, braces + 1);
    meaning = change->meaning(change->context, path);
    if (meaning != NULL)
        pa_text_append_string(out, meaning);
    else
        append_reference(out, path);
}

static void append_resolved(const struct change *change, pa_text *out, const char *text)
{
    while (*text != '\0') {
        size_t plain = strcspn(text, "$");
        size_t dollars = strspn(text + plain, "$");
        const char *braces = text + plain + dollars;
        size_t length = dollars > 0 ? braces_at(braces) : 0;

        pa_text_append(out, text, plain + dollars - (length > 0 ? 1 : 0));
        if (length > 0 && dollars == 1)
            append_meaning(change, out, braces, length);
        else
            pa_text_append(out, braces, length);
        text = braces + length;
    }
}

bool reference_resolve(cJSON *value, reference_meaning *meaning, void *context)
{
    const struct change change = {.append = append_resolved, .meaning = meaning, .context = context};

    return change_all(&change, value);
}

/* ---- references stay, by other names ---- */

static void append_renamed_path(const struct change *change, pa_text *out, const char *braces, size_t length)
{
    char path[WORKSPACE_MAX_PATH + 2];
    const char *renamed;

    (void)snprintf(path, sizeof(path), "%.*s", (int)length - 2, braces + 1);
    renamed = change->meaning(change->context, path);
    append_reference(out, renamed != NULL ? renamed : path);
}

/* What is text after more than one dollar sign stays text. */
static void append_renamed(const struct change *change, pa_text *out, const char *text)
{
    while (*text != '\0') {
        size_t plain = strcspn(text, "$");
        size_t dollars = strspn(text + plain, "$");
        const char *braces = text + plain + dollars;
        size_t length = dollars == 1 ? braces_at(braces) : 0;

        pa_text_append(out, text, plain + dollars - (length > 0 ? 1 : 0));
        if (length > 0)
            append_renamed_path(change, out, braces, length);
        text = braces + length;
    }
}

bool reference_rename(cJSON *value, reference_meaning *meaning, void *context)
{
    const struct change change = {.append = append_renamed, .meaning = meaning, .context = context};

    return change_all(&change, value);
}
