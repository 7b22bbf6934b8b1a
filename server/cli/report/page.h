/* SPDX-License-Identifier: MIT */
/**
 * @file page.h
 * Text and bars in columns, as wide as the terminal. Names may be anyone's: what
 * is no character to look at is written as \uNNNN.
 */
#ifndef SERVER_CLI_REPORT_PAGE_H
#define SERVER_CLI_REPORT_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

typedef struct text_page {
    FILE *out;
    size_t columns;
    bool is_utf8; /* false: only ASCII is written */
} text_page;

/** Standard output: as wide as its terminal, 80 columns elsewhere. Sets the locale of characters. */
text_page page_open(void);

/** The columns that a text takes. */
size_t page_width(const text_page *page, const char *text, size_t length);

/** Writes a text in so many columns: cut if it is longer, with spaces behind it if it is shorter. */
void page_put(const text_page *page, const char *text, size_t length, size_t columns);

/** The same at the right end of the columns, for a short text of our own. */
void page_put_right(const text_page *page, const char *text, size_t columns);

/** Writes a bar of which a share, from 0 to 1, is full. */
void page_put_bar(const text_page *page, double share, size_t columns);

void page_end_line(const text_page *page);

/** Writes a text whole, on lines of its own that are broken between words, behind a margin. */
void page_put_paragraph(const text_page *page, const char *text, size_t length);

#endif
