/* SPDX-License-Identifier: MIT */
#include "cli/terminal.h"

#include <string.h>

#include "base/utf8.h"

/* How many bytes from the start can be written as they are; `passing` are control characters that can. */
static size_t plain_length(const char *text, size_t length, const char *passing)
{
    size_t at = 0;

    while (at < length) {
        size_t sequence = pa_utf8_sequence(text + at, length - at);

        if (sequence == 0 || ((text[at] == '\0' || strchr(passing, text[at]) == NULL) &&
                              pa_is_control(pa_utf8_read(text + at, sequence))))
            return at;
        at += sequence;
    }
    return length;
}

/* Returns how many bytes the escape stands for. */
static size_t write_escape(FILE *out, const char *text, size_t length)
{
    size_t sequence = pa_utf8_sequence(text, length);

    if (sequence == 0) {
        fprintf(out, "\\x%02x", (unsigned)(unsigned char)text[0]);
        return 1;
    }
    fprintf(out, "\\u%04x", (unsigned)pa_utf8_read(text, sequence));
    return sequence;
}

static void write_but(FILE *out, const char *text, size_t length, const char *passing)
{
    while (length > 0) {
        size_t plain = plain_length(text, length, passing);
        size_t escaped;

        fwrite(text, 1, plain, out);
        if (plain == length)
            return;
        escaped = write_escape(out, text + plain, length - plain);
        text += plain + escaped;
        length -= plain + escaped;
    }
}

void terminal_write(FILE *out, const char *text, size_t length)
{
    write_but(out, text, length, "\n\t");
}

void terminal_write_line(FILE *out, const char *text, size_t length)
{
    write_but(out, text, length, "\t");
}

void terminal_append_part(pa_text *out, const char *text)
{
    for (; *text != '\0'; text++)
        if (*text == '\n')
            pa_text_append_string(out, "\\u000a");
        else
            pa_text_append_char(out, *text);
}
