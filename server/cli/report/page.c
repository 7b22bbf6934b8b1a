/* SPDX-License-Identifier: MIT */
#include "cli/report/page.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "answers/width.h"
#include "base/utf8.h"

enum { USUAL_COLUMNS = 80, MIN_COLUMNS = 40, MAX_COLUMNS = 120, MARGIN = 2, MAX_TEXT = 64 * 1024 };

static const char cut[] = "...";

text_page page_open(void)
{
    text_page page = {.out = stdout, .columns = USUAL_COLUMNS};
    struct winsize size;

    (void)setlocale(LC_CTYPE, "");
    page.is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        page.columns = size.ws_col;
    if (page.columns < MIN_COLUMNS)
        page.columns = MIN_COLUMNS;
    if (page.columns > MAX_COLUMNS)
        page.columns = MAX_COLUMNS;
    return page;
}

/* ---- texts ---- */

static void append_ascii(pa_text *out, const char *text, size_t length)
{
    char escape[16];

    while (length > 0) {
        size_t sequence = pa_utf8_sequence(text, length);
        uint32_t point = sequence > 0 ? pa_utf8_read(text, sequence) : (unsigned char)text[0];
        size_t read = sequence > 0 ? sequence : 1;

        (void)snprintf(escape, sizeof(escape), "\\u%04x", (unsigned)point);
        if (point < 0x80 && !pa_is_control(point))
            pa_text_append(out, text, 1);
        else
            pa_text_append_string(out, escape);
        text += read;
        length -= read;
    }
}

/* Returns the columns that it takes. */
static size_t append_shown(pa_text *out, const text_page *page, const char *text, size_t length, size_t most)
{
    if (page->is_utf8)
        return answer_append_shown(out, text, length, most);
    append_ascii(out, text, length);
    if (out->length > most && most >= sizeof(cut)) {
        pa_text_rewind(out, most - (sizeof(cut) - 1));
        pa_text_append_string(out, cut);
    }
    return out->length;
}

size_t page_width(const text_page *page, const char *text, size_t length)
{
    pa_text shown = PA_TEXT_INIT(MAX_TEXT);
    size_t width = append_shown(&shown, page, text, length, MAX_TEXT);

    pa_text_free(&shown);
    return width;
}

static void put_spaces(const text_page *page, size_t count)
{
    while (count-- > 0)
        fputc(' ', page->out);
}

void page_put(const text_page *page, const char *text, size_t length, size_t columns)
{
    pa_text shown = PA_TEXT_INIT(MAX_TEXT);
    size_t width = append_shown(&shown, page, text, length, columns);

    if (shown.length > 0)
        fwrite(shown.data, 1, shown.length, page->out);
    put_spaces(page, columns > width ? columns - width : 0);
    pa_text_free(&shown);
}

void page_put_right(const text_page *page, const char *text, size_t columns)
{
    size_t length = strlen(text);

    put_spaces(page, columns > length ? columns - length : 1);
    fputs(text, page->out);
}

void page_end_line(const text_page *page)
{
    fputc('\n', page->out);
}

/* ---- bars ---- */

/* Eighths of a column are characters, too. Returns the columns that were used. */
static size_t put_blocks(const text_page *page, size_t eighths)
{
    static const char *const parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

    for (size_t i = 0; i < eighths / 8; i++)
        fputs("█", page->out);
    fputs(parts[eighths % 8], page->out);
    return (eighths + 7) / 8;
}

static size_t put_signs(const text_page *page, size_t count)
{
    for (size_t i = 0; i < count; i++)
        fputc('#', page->out);
    return count;
}

/* What is more than nothing is seen. */
void page_put_bar(const text_page *page, double share, size_t columns)
{
    size_t most = page->is_utf8 ? columns * 8 : columns;
    double wanted = share > 0 ? share * (double)most : 0;
    size_t units = wanted >= (double)most ? most : (size_t)(wanted + 0.5);

    if (units == 0 && share > 0)
        units = 1;
    put_spaces(page, columns - (page->is_utf8 ? put_blocks(page, units) : put_signs(page, units)));
}

/* ---- paragraphs ---- */

/* The bytes before the next space or end of line. */
static size_t word_of(const char *text, size_t length)
{
    size_t at = 0;

    while (at < length && text[at] != ' ' && text[at] != '\n')
        at++;
    return at;
}

void page_put_paragraph(const text_page *page, const char *text, size_t length)
{
    size_t used = 0;

    while (length > 0) {
        size_t word = word_of(text, length);
        size_t width = page_width(page, text, word);
        size_t rest = length - word;

        if (used > 0 && used + 1 + width > page->columns) {
            page_end_line(page);
            used = 0;
        }
        put_spaces(page, used == 0 ? MARGIN : 1);
        used += (used == 0 ? MARGIN : 1) + width;
        page_put(page, text, word, width);
        text += word + (rest > 0 ? 1 : 0);
        length -= word + (rest > 0 ? 1 : 0);
    }
    page_end_line(page);
}
