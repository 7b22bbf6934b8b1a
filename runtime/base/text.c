/* SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "base/text.h"

static void give_back(const pa_text *text)
{
    if (text->secret)
        pa_wipe(text->data, text->capacity);
    free(text->data);
}

void pa_text_free(pa_text *text)
{
    give_back(text);
    text->data = NULL;
    text->length = 0;
    text->capacity = 0;
    text->failed = false;
    text->starved = false;
}

void pa_text_clear(pa_text *text)
{
    text->length = 0;
    text->failed = false;
    text->starved = false;
    if (text->data != NULL)
        text->data[0] = '\0';
}

char *pa_text_take(pa_text *text)
{
    char *data = text->data;

    text->data = NULL;
    text->capacity = 0;
    pa_text_free(text);
    return data;
}

/* A secret moves by hand: realloc() would leave it where it was. */
static char *grow(const pa_text *text, size_t capacity)
{
    char *data;

    if (!text->secret)
        return realloc(text->data, capacity);
    data = malloc(capacity);
    if (data == NULL)
        return NULL;
    if (text->data != NULL)
        memcpy(data, text->data, text->length + 1);
    give_back(text);
    return data;
}

bool pa_text_reserve(pa_text *text, size_t more)
{
    size_t needed;
    size_t capacity;
    char *data;

    if (text->failed)
        return false;
    if (text->limit == SIZE_MAX || more > text->limit - text->length) {
        text->failed = true;
        return false;
    }
    needed = text->length + more + 1;
    if (needed <= text->capacity)
        return true;
    capacity = text->capacity < 64 ? 64 : text->capacity;
    while (capacity < needed)
        capacity = capacity > SIZE_MAX / 2 ? needed : capacity * 2;
    if (capacity > text->limit + 1)
        capacity = text->limit + 1;
    data = grow(text, capacity);
    if (data == NULL) {
        text->failed = true;
        text->starved = true;
        return false;
    }
    text->data = data;
    text->capacity = capacity;
    return true;
}

void pa_text_append(pa_text *text, const void *bytes, size_t length)
{
    if (!pa_text_reserve(text, length))
        return;
    if (length > 0)
        memcpy(text->data + text->length, bytes, length);
    text->length += length;
    text->data[text->length] = '\0';
}

void pa_text_append_string(pa_text *text, const char *string)
{
    pa_text_append(text, string, strlen(string));
}

void pa_text_append_char(pa_text *text, char c)
{
    pa_text_append(text, &c, 1);
}

void pa_text_append_integer(pa_text *text, int64_t value)
{
    char digits[24];
    int length = snprintf(digits, sizeof(digits), "%" PRId64, value);

    pa_text_append(text, digits, (size_t)length);
}

void pa_text_append_number(pa_text *text, double value)
{
    char digits[PA_DOUBLE_SIZE];

    if (isfinite(value))
        pa_text_append(text, digits, pa_format_double(digits, value));
    else
        text->failed = true;
}
