/* SPDX-License-Identifier: MIT */
/* Built where cairo's headers are not there, or not wanted. */
#include "workflow/usage/canvas.h"

png_canvas *canvas_open(int width, int height, uint32_t colour, const char **why)
{
    (void)width;
    (void)height;
    (void)colour;
    *why =
        "no chart: this program was built without cairo, as its image for containers is; one that was built with "
        "-Dcairo=enabled draws it";
    return NULL;
}

void canvas_fill(png_canvas *canvas, const canvas_box *box, uint32_t colour)
{
    (void)canvas;
    (void)box;
    (void)colour;
}

void canvas_write(png_canvas *canvas, const canvas_box *box, const canvas_font *font, const char *text)
{
    (void)canvas;
    (void)box;
    (void)font;
    (void)text;
}

bool canvas_append_png(pa_text *png, png_canvas *canvas)
{
    (void)png;
    (void)canvas;
    return false;
}

void canvas_close(png_canvas *canvas)
{
    (void)canvas;
}
