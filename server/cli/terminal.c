/* SPDX-License-Identifier: MIT */
#include "cli/terminal.h"

#include "base/utf8.h"

/* How many bytes from the start can be written as they are. */
static size_t plain_length(const char *text, size_t length)
{
    size_t at = 0;

    while (at < length) {
        size_t sequence = pa_utf8_sequence(text + at, length - at);

        if (sequence == 0 ||
            (text[at] != '\n' && text[at] != '\t' && pa_is_control(pa_utf8_read(text + at, sequence))))
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

void terminal_write(FILE *out, const char *text, size_t length)
{
    while (length > 0) {
        size_t plain = plain_length(text, length);
        size_t escaped;

        fwrite(text, 1, plain, out);
        if (plain == length)
            return;
        escaped = write_escape(out, text + plain, length - plain);
        text += plain + escaped;
        length -= plain + escaped;
    }
}
