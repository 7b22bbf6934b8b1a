/* SPDX-License-Identifier: MIT */
#include "shared/redis/resp.h"

#include <string.h>

#include "base/number.h"

/* The line at the cursor, without its end; NULL: it is not there, or too long. */
static const char *take_line(resp_cursor *cursor, size_t *length)
{
    size_t left = (size_t)(cursor->end - cursor->at);
    const char *start = cursor->at;
    const char *end = memchr(start, '\r', left < RESP_MAX_LINE ? left : RESP_MAX_LINE);

    if (end == NULL || cursor->end - end < 2 || end[1] != '\n')
        return NULL;
    *length = (size_t)(end - start);
    cursor->at = end + 2;
    return start;
}

static bool read_number(int64_t *out, const char *text, size_t length)
{
    bool is_negative = length > 0 && text[0] == '-';
    uint64_t value;

    if (!pa_read_count(&value, text + is_negative, length - is_negative, INT64_MAX))
        return false;
    *out = is_negative ? -(int64_t)value : (int64_t)value;
    return true;
}

static bool take_bytes(resp_cursor *cursor, resp_item *item)
{
    if (item->number > RESP_MAX_BULK || cursor->end - cursor->at < item->number + 2)
        return false;
    item->text = cursor->at;
    item->length = (size_t)item->number;
    cursor->at += item->number + 2;
    return cursor->at[-2] == '\r' && cursor->at[-1] == '\n';
}

bool resp_next(resp_cursor *cursor, resp_item *item)
{
    size_t length;
    const char *line = cursor->at < cursor->end ? take_line(cursor, &length) : NULL;

    if (line == NULL || length == 0)
        return false;
    *item = (resp_item){.type = line[0], .text = line + 1, .length = length - 1};
    if (item->type == '+' || item->type == '-')
        return true;
    if ((item->type != ':' && item->type != '$' && item->type != '*') ||
        !read_number(&item->number, line + 1, length - 1))
        return false;
    if (item->type == ':')
        return true;
    if (item->number == -1) {
        item->type = '_';
        return true;
    }
    if (item->number < 0 || (item->type == '*' && item->number > RESP_MAX_ITEMS))
        return false;
    return item->type == '*' || take_bytes(cursor, item);
}

/* Whether the bytes at the cursor can become an item with more of them. */
static bool is_begun(const resp_cursor *cursor)
{
    resp_cursor head = *cursor;
    size_t left = (size_t)(cursor->end - cursor->at);
    size_t length;
    const char *line = take_line(&head, &length);
    int64_t number;

    if (left == 0)
        return true;
    if (strchr("+-:$*", cursor->at[0]) == NULL || cursor->at[0] == '\0')
        return false;
    if (line == NULL) {
        const char *end = memchr(cursor->at, '\r', left);

        return end != NULL ? end + 1 == cursor->end : left < RESP_MAX_LINE;
    }
    if (cursor->at[0] != '$' || !read_number(&number, line + 1, length - 1) || number < 0 ||
        number > RESP_MAX_BULK)
        return false;
    return head.end - head.at < number + 2;
}

int64_t resp_measure(const char *bytes, size_t length)
{
    resp_cursor cursor = {bytes, bytes + length};
    int64_t missing = 1, items = 0;

    while (missing > 0) {
        resp_cursor before = cursor;
        resp_item item;

        if (!resp_next(&cursor, &item))
            return length < RESP_MAX_REPLY && is_begun(&before) ? 0 : -1;
        missing += item.type == '*' ? item.number - 1 : -1;
        if (++items > RESP_MAX_ITEMS || missing > RESP_MAX_ITEMS)
            return -1;
    }
    return cursor.at - bytes;
}

void resp_append_command(pa_text *out, size_t count, const char *const *words, const size_t *lengths)
{
    pa_text_append_char(out, '*');
    pa_text_append_integer(out, (int64_t)count);
    for (size_t i = 0; i < count; i++) {
        size_t length = lengths != NULL ? lengths[i] : strlen(words[i]);

        pa_text_append_string(out, "\r\n$");
        pa_text_append_integer(out, (int64_t)length);
        pa_text_append_string(out, "\r\n");
        pa_text_append(out, words[i], length);
    }
    pa_text_append_string(out, "\r\n");
}
