/* SPDX-License-Identifier: MIT */
#include "access/jwt/note.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"

enum { MAX_LINE = 3072 }; /* room for a URL and an issuer */

__attribute__((format(printf, 3, 0))) static void note(const jwt_rules *rules, bool is_good,
                                                       const char *format, va_list values)
{
    char raw[MAX_LINE];
    char line[MAX_LINE + 4];
    size_t used = 0;
    size_t length;

    (void)vsnprintf(raw, sizeof(raw), format, values);
    length = strlen(raw);
    for (size_t i = 0; i < length && used < MAX_LINE;) {
        size_t written = 0;

        i += pa_utf8_clean(line + used, &written, raw + i, length - i);
        used += written;
    }
    line[used] = '\0';
    rules->note(rules->note_context, is_good, line);
}

void jwt_note(const jwt_rules *rules, const char *format, ...)
{
    va_list values;

    if (rules->note == NULL)
        return;
    va_start(values, format);
    note(rules, false, format, values);
    va_end(values);
}

void jwt_note_good(const jwt_rules *rules, const char *format, ...)
{
    va_list values;

    if (rules->note == NULL)
        return;
    va_start(values, format);
    note(rules, true, format, values);
    va_end(values);
}
