/* SPDX-License-Identifier: MIT */
/* What workflows compose arguments and answers with. Nothing here fails by itself: the run notes that it is short. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/encode.h"
#include "base/utf8.h"
#include "workflow/engine/workflow.h"

/* Takes off a character that was cut in the middle. */
static void end_whole(char *text, size_t size, int wanted)
{
    size_t length = size - 1;

    if (wanted < 0 || (size_t)wanted < size)
        return;
    while (length > 0 && ((unsigned char)text[length - 1] & 0xc0) == 0x80)
        length--;
    text[length > 0 ? length - 1 : 0] = '\0';
}

static workflow_next __attribute__((format(printf, 2, 0)))
refuse(workflow *flow, const char *format, va_list arguments)
{
    end_whole(flow->refusal, sizeof(flow->refusal),
              vsnprintf(flow->refusal, sizeof(flow->refusal), format, arguments));
    /* Texts of others are in it. */
    pa_utf8_clean_text(flow->refusal);
    flow->is_refused = true;
    return WORKFLOW_STOP;
}

workflow_next workflow_refuse(workflow *flow, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    (void)refuse(flow, format, arguments);
    va_end(arguments);
    return WORKFLOW_STOP;
}

workflow_next workflow_reject(workflow *flow, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    (void)refuse(flow, format, arguments);
    va_end(arguments);
    flow->is_rejected = true;
    return WORKFLOW_STOP;
}

const char *workflow_plain_name(const char *name, const char *otherwise)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-";
    size_t length = strlen(name);

    return length > 0 && length <= WORKFLOW_PLAIN_NAME && strspn(name, plain) == length ? name : otherwise;
}

const char *workflow_words(const workflow *flow, const char *of_tool, const char *of_command)
{
    return flow->settings->command != NULL ? of_command : of_tool;
}

void workflow_name_subject(workflow *flow, const char *subject)
{
    end_whole(flow->subject, sizeof(flow->subject),
              snprintf(flow->subject, sizeof(flow->subject), "%s", subject));
}

void workflow_note_before(workflow *flow, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    end_whole(flow->before, sizeof(flow->before),
              vsnprintf(flow->before, sizeof(flow->before), format, arguments));
    va_end(arguments);
}

void workflow_put(workflow *flow, cJSON *object, const char *name, const cJSON *value)
{
    if (value != NULL)
        workflow_need(flow, document_set(object, name, document_copy(value)));
}

void workflow_put_text(workflow *flow, cJSON *object, const char *name, const char *text)
{
    if (text != NULL)
        workflow_need(flow, document_set_text(object, name, text));
}

void workflow_read_as_text(workflow *flow, const char *name)
{
    int64_t number = document_integer(flow->arguments, name, 0);
    char text[24];

    if (number == 0)
        return;
    (void)snprintf(text, sizeof(text), "%" PRId64, number);
    workflow_need(flow, document_set_text(flow->arguments, name, text));
}

void workflow_copy_texts(workflow *flow, cJSON *out, const cJSON *object, const char *const names[])
{
    for (size_t i = 0; names[i] != NULL; i++) {
        const char *text = document_text(object, names[i]);

        if (text != NULL && strlen(text) <= WORKFLOW_TRAIT)
            workflow_put_text(flow, out, names[i], text);
    }
}

static cJSON *put(workflow *flow, cJSON *object, const char *name, cJSON *container)
{
    workflow_need(flow, document_set(object, name, container));
    return document_member(object, name);
}

cJSON *workflow_put_object(workflow *flow, cJSON *object, const char *name)
{
    return put(flow, object, name, cJSON_CreateObject());
}

cJSON *workflow_put_array(workflow *flow, cJSON *object, const char *name)
{
    return put(flow, object, name, cJSON_CreateArray());
}

void workflow_add_text(workflow *flow, cJSON *array, const char *format, ...)
{
    char text[1024] = "";
    va_list arguments;

    va_start(arguments, format);
    end_whole(text, sizeof(text), vsnprintf(text, sizeof(text), format, arguments));
    va_end(arguments);
    workflow_need(flow, document_append(array, cJSON_CreateString(text)));
}

void workflow_show(workflow *flow, const char *type, const pa_text *image)
{
    pa_text_clear(&flow->image);
    pa_append_base64(&flow->image, (const unsigned char *)image->data, image->length);
    workflow_need(flow, !pa_text_failed(&flow->image));
    flow->image_type = type;
}

cJSON *workflow_keep(workflow *flow, const cJSON *value)
{
    cJSON *copy = document_copy(value);

    workflow_need(flow, value == NULL || copy != NULL);
    return copy;
}

int64_t workflow_now_ms(const workflow *flow)
{
    return flow->settings->now_ms > 0 ? flow->settings->now_ms : pa_now_ms();
}

void workflow_now(const workflow *flow, char out[WORKFLOW_TIME])
{
    pa_format_time(out, workflow_now_ms(flow));
}
