/* SPDX-License-Identifier: MIT */
#include "request/base64.h"

enum { NO_DIGIT = 64 };

static uint32_t digit_value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return (uint32_t)(c - 'A');
    if (c >= 'a' && c <= 'z')
        return (uint32_t)(c - 'a') + 26;
    if (c >= '0' && c <= '9')
        return (uint32_t)(c - '0') + 52;
    if (c == '+')
        return 62;
    return c == '/' ? 63 : NO_DIGIT;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/* Bytes on their way to the text, which takes them a run at a time. */
struct sink {
    portkey_text *out;
    size_t count;
    char bytes[1024];
};

static void flush(struct sink *sink)
{
    portkey_text_append(sink->out, sink->bytes, sink->count);
    pa_wipe(sink->bytes, sink->count);
    sink->count = 0;
}

static void put(struct sink *sink, uint32_t byte)
{
    if (sink->count == sizeof(sink->bytes))
        flush(sink);
    sink->bytes[sink->count++] = (char)(unsigned char)(byte & 0xFF);
}

bool pa_base64_append(portkey_text *out, const char *text, size_t length)
{
    struct sink sink = {.out = out};
    uint32_t bits = 0;
    size_t digits = 0;
    size_t padding = 0;
    bool good = true;

    for (size_t i = 0; i < length && good; i++) {
        uint32_t value = digit_value(text[i]);

        if (is_space(text[i]))
            continue;
        if (text[i] == '=') {
            padding++;
        } else if (value == NO_DIGIT || padding > 0) {
            good = false;
        } else {
            bits = bits << 6 | value;
            if (++digits % 4 == 0) {
                put(&sink, bits >> 16);
                put(&sink, bits >> 8);
                put(&sink, bits);
            }
        }
    }
    /* Two or three digits are left where the bytes come out uneven; one stands for nothing. */
    if (digits % 4 == 2) {
        put(&sink, bits >> 4);
    } else if (digits % 4 == 3) {
        put(&sink, bits >> 10);
        put(&sink, bits >> 2);
    }
    flush(&sink);
    return good && digits % 4 != 1 && (padding == 0 || (digits + padding) % 4 == 0) && padding <= 2;
}
