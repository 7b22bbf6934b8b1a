/* SPDX-License-Identifier: MIT */
/**
 * @file canvas.h
 * A picture of rectangles and texts, which becomes a PNG.
 *
 * cairo draws it. Its library is loaded for the first picture and stays: a
 * program that draws none does without it.
 */
#ifndef SERVER_WORKFLOW_USAGE_CANVAS_H
#define SERVER_WORKFLOW_USAGE_CANVAS_H

#include <stdint.h>

#include "base/text.h"

typedef struct png_canvas png_canvas;

/** A place on it, in pixels from the left and the top. */
typedef struct canvas_box {
    double x, y, width, height;
} canvas_box;

typedef struct canvas_font {
    uint32_t colour; /* 0xRRGGBB */
    double size;
    bool is_bold;
    bool is_right; /* texts end at the right side of their box */
} canvas_font;

/**
 * Opens one, of one colour.
 *
 * @param why receives a static text if there is none: what to install, or that memory is short
 * @return NULL if it cannot be drawn on; to be closed with canvas_close()
 */
png_canvas *canvas_open(int width, int height, uint32_t colour, const char **why);

void canvas_fill(png_canvas *canvas, const canvas_box *box, uint32_t colour);

/**
 * Writes one line, upright in the middle of the box; what is too wide for it ends in an ellipsis. Control characters
 * become spaces, and bytes that are not UTF-8 question marks. At most 200 bytes are looked at.
 */
void canvas_write(png_canvas *canvas, const canvas_box *box, const canvas_font *font, const char *text);

/** Appends the picture. Returns whether all that was drawn is on it. */
bool canvas_append_png(pa_text *png, png_canvas *canvas);

/** NULL is fine. */
void canvas_close(png_canvas *canvas);

#endif
