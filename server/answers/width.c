/* SPDX-License-Identifier: MIT */
#include "answers/width.h"

#include "answers/hidden.h"
#include "answers/reveal.h"
#include "answers/range.h"
#include "base/utf8.h"

static const char ellipsis[] = "\xe2\x80\xa6";

/* ---- characters ---- */

/* What is written over or around the character before it. */
static const struct range zero[] = {
    {0x0300, 0x036f}, {0x0483, 0x0489}, {0x0591, 0x05bd}, {0x064b, 0x065f}, {0x0900, 0x0902},
    {0x093a, 0x093a}, {0x093c, 0x093c}, {0x0941, 0x0948}, {0x0e31, 0x0e31}, {0x0e34, 0x0e3a},
    {0x0e47, 0x0e4e}, {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff}, {0x200b, 0x200d}, {0x20d0, 0x20ff},
    {0x3099, 0x309a}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0xfeff, 0xfeff}, {0xe0100, 0xe01ef},
};

/* Of East Asian width W or F, and what is shown as a picture. */
static const struct range two[] = {
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},   {0x25fd, 0x25fe},
    {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267f, 0x267f},   {0x26a1, 0x26a1},   {0x26bd, 0x26be},
    {0x2705, 0x2705},   {0x270a, 0x270b},   {0x2728, 0x2728},   {0x274c, 0x274c},   {0x2753, 0x2755},
    {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27b0, 0x27b0},   {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},
    {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0x9fff},   {0xa000, 0xa4cf},
    {0xa960, 0xa97f},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},
    {0xffe0, 0xffe6},   {0x16fe0, 0x18cff}, {0x1b000, 0x1b2ff}, {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf},
    {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f200, 0x1f265}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff},
    {0x1f7e0, 0x1f7eb}, {0x1f900, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x3fffd},
};

static size_t width_of(uint32_t code_point)
{
    if (code_point < 0x300)
        return 1;
    if (RANGES_HAVE(zero, code_point))
        return 0;
    return RANGES_HAVE(two, code_point) ? 2 : 1;
}

/* ---- text ---- */

/* A character as it is shown, with its bytes and columns. */
struct shown {
    char bytes[16];
    size_t length;
    size_t width;
    uint32_t code_point; /* 0: it is shown by an escape, or there is none yet */
};

static uint32_t first_of(const char *text, size_t length)
{
    size_t sequence = pa_utf8_sequence(text, length);

    return sequence > 0 ? pa_utf8_read(text, sequence) : 0;
}

/* Whether a character is shown by an escape; one that looks like an escape is, too. */
static bool is_escaped(uint32_t before, uint32_t code_point, const char *rest, size_t length)
{
    if (code_point == '\\')
        return length > 0 && rest[0] == 'u';
    return pa_is_hidden(code_point) && !hidden_may_stay(before, code_point, first_of(rest, length));
}

/* Returns how many bytes of the text the character takes. */
static size_t show(struct shown *out, const char *text, size_t length)
{
    size_t sequence = pa_utf8_sequence(text, length);
    uint32_t before = out->code_point;
    uint32_t code_point = sequence > 0 ? pa_utf8_read(text, sequence) : (unsigned char)text[0];

    if (sequence == 0 || is_escaped(before, code_point, text + sequence, length - sequence)) {
        out->length = reveal_write_escape(out->bytes, code_point);
        out->width = out->length;
        out->code_point = 0;
        return sequence > 0 ? sequence : 1;
    }
    out->code_point = code_point;
    out->length = pa_utf8_write(out->bytes, code_point);
    out->width = width_of(code_point);
    return sequence;
}

size_t answer_width(const char *text, size_t length)
{
    size_t width = 0;
    struct shown shown = {.code_point = 0};

    for (size_t at = 0; at < length;) {
        at += show(&shown, text + at, length - at);
        width += shown.width;
    }
    return width;
}

/* One that has no escape, and may need what follows. */
static bool is_joiner(const struct shown *shown)
{
    return shown->code_point != 0 && pa_is_hidden(shown->code_point);
}

/* As much as has room, and an ellipsis, which takes one column. */
static size_t append_cut(pa_text *out, const char *text, size_t length, size_t most)
{
    struct shown shown = {.code_point = 0};
    size_t width = 0, end = out->length;

    for (size_t at = 0; at < length && !pa_text_failed(out);) {
        at += show(&shown, text + at, length - at);
        if (width + shown.width >= most)
            break;
        pa_text_append(out, shown.bytes, shown.length);
        width += shown.width;
        end = is_joiner(&shown) ? end : out->length;
    }
    if (!pa_text_failed(out))
        pa_text_rewind(out, end);
    pa_text_append_string(out, ellipsis);
    return width + 1;
}

size_t answer_append_shown(pa_text *out, const char *text, size_t length, size_t most)
{
    size_t width = answer_width(text, length);
    struct shown shown = {.code_point = 0};

    if (width > most)
        return most > 0 ? append_cut(out, text, length, most) : 0;
    for (size_t at = 0; at < length;) {
        at += show(&shown, text + at, length - at);
        pa_text_append(out, shown.bytes, shown.length);
    }
    return width;
}
