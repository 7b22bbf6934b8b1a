/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "error/error.h"
#include "json/edit.h"

void portkey_text_free(char *text)
{
    if (text == NULL)
        return;
    pa_wipe(text, strlen(text));
    free(text);
}

/* ---- the text that is made ---- */

void pa_edit_begin(struct pa_edit *edit, const portkey_json_limits *limits, portkey_error *error)
{
    *edit = (struct pa_edit){.error = error};
    if (limits != NULL)
        edit->limits = *limits;
    edit->limits.refuse_duplicates = true;
    edit->text.limit = edit->limits.max_bytes > 0 ? edit->limits.max_bytes : PA_JSON_DEFAULT_BYTES;
    edit->text.secret = true;
}

static int say_where(int result, const char *what, portkey_error *error)
{
    char message[sizeof(error->message)];

    if (error == NULL)
        return result;
    memcpy(message, error->message, sizeof(message));
    return pa_fail(error, result, "%s: %s", what, message);
}

int pa_edit_read(struct pa_edit *edit, portkey_json **out, const char *what, const char *text, size_t length)
{
    int result = portkey_json_parse(out, text, length, &edit->limits, edit->error);

    return result < 0 ? say_where(result, what, edit->error) : 0;
}

void pa_edit_append(struct pa_edit *edit, const char *bytes, size_t length)
{
    edit->wanted = length < SIZE_MAX - edit->wanted ? edit->wanted + length : SIZE_MAX;
    pa_text_append(&edit->text, bytes, length);
}

void pa_edit_copy(struct pa_edit *edit, const char *from, const char *to)
{
    pa_edit_append(edit, from, (size_t)(to - from));
}

void pa_edit_append_value(struct pa_edit *edit, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    pa_edit_append(edit, raw, length);
}

/* Texts within the limits may make one that is not. */
static int check(struct pa_edit *edit)
{
    portkey_json *document = NULL;
    int result;

    if (edit->wanted > edit->text.limit)
        return pa_fail(edit->error, PORTKEY_ETOOLARGE, "result: JSON of %lu bytes; the limit is %lu",
                       (unsigned long)edit->wanted, (unsigned long)edit->text.limit);
    if (pa_text_failed(&edit->text))
        return pa_fail_memory(edit->error);
    result = pa_edit_read(edit, &document, "result", edit->text.data, edit->text.length);
    portkey_json_free(document);
    return result;
}

int pa_edit_finish(struct pa_edit *edit, char **out, int result)
{
    if (result == 0)
        result = check(edit);
    if (result == 0)
        *out = pa_text_take(&edit->text);
    pa_text_free(&edit->text);
    return result;
}

/* ---- where things lie ---- */

static bool is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* There is always a brace, a bracket or a comma that ends the white space. */
static const char *space_before(const char *at)
{
    while (is_space(at[-1]))
        at--;
    return at;
}

static const char *space_after(const char *at)
{
    while (is_space(*at))
        at++;
    return at;
}

struct pa_slot pa_slot_of(portkey_value value)
{
    portkey_value key = portkey_value_key(value);
    size_t length;
    struct pa_slot slot = {.value = portkey_value_raw(value, &length)};

    slot.value_end = slot.value + length;
    slot.begin = slot.key_end = slot.value;
    if (portkey_value_exists(key)) {
        slot.begin = portkey_value_raw(key, &length);
        slot.key_end = slot.begin + length;
    }
    slot.lead = space_before(slot.begin);
    slot.end = space_after(slot.value_end);
    return slot;
}

portkey_value pa_last_child(portkey_value container)
{
    portkey_value last = {NULL, 0};

    PORTKEY_FOR_EACH (item, container)
        last = item;
    return last;
}
