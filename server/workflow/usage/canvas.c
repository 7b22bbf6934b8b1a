/* SPDX-License-Identifier: MIT */
#include "workflow/usage/canvas.h"

#include <cairo.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

enum { MAX_BYTES = 200 }; /* of a text */

/* ---- the library ---- */

#define FUNCTIONS(USE)                                                                                       \
    USE(cairo_create)                                                                                        \
    USE(cairo_destroy)                                                                                       \
    USE(cairo_fill)                                                                                          \
    USE(cairo_font_extents)                                                                                  \
    USE(cairo_image_surface_create)                                                                          \
    USE(cairo_move_to)                                                                                       \
    USE(cairo_paint)                                                                                         \
    USE(cairo_rectangle)                                                                                     \
    USE(cairo_select_font_face)                                                                              \
    USE(cairo_set_font_size)                                                                                 \
    USE(cairo_set_source_rgb)                                                                                \
    USE(cairo_show_text)                                                                                     \
    USE(cairo_status)                                                                                        \
    USE(cairo_surface_destroy)                                                                               \
    USE(cairo_surface_write_to_png_stream)                                                                   \
    USE(cairo_text_extents)

#define DECLARE(name) __typeof__(name) *name;

struct png_canvas {
    FUNCTIONS(DECLARE)
    cairo_surface_t *surface;
    cairo_t *context;
};

/* What dlsym() finds is a pointer to an object, of which C makes no function by a cast. */
static bool find(void *library, const char *name, void *function, size_t size)
{
    void *found = dlsym(library, name);

    memcpy(function, &found, size);
    return found != NULL;
}

static bool load(png_canvas *canvas)
{
    /* It keeps caches of fonts, which cannot be freed: once loaded, it stays. */
    void *library = dlopen("libcairo.so.2", RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    bool is_whole = library != NULL;

#define FIND(name) is_whole = is_whole && find(library, #name, &canvas->name, sizeof(canvas->name));
    FUNCTIONS(FIND)
    if (library != NULL)
        (void)dlclose(library);
    return is_whole;
}

/* ---- its life ---- */

static void set_colour(png_canvas *canvas, uint32_t colour)
{
    canvas->cairo_set_source_rgb(canvas->context, (colour >> 16 & 0xff) / 255.0, (colour >> 8 & 0xff) / 255.0,
                                 (colour & 0xff) / 255.0);
}

png_canvas *canvas_open(int width, int height, uint32_t colour, const char **why)
{
    png_canvas *canvas = calloc(1, sizeof(*canvas));

    *why = "out of memory";
    if (canvas == NULL)
        return NULL;
    if (!load(canvas)) {
        *why = "libcairo.so.2 cannot be loaded; install cairo, in Debian the package libcairo2";
        free(canvas);
        return NULL;
    }
    /* These return objects that do nothing where they fail. */
    canvas->surface = canvas->cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    canvas->context = canvas->cairo_create(canvas->surface);
    set_colour(canvas, colour);
    canvas->cairo_paint(canvas->context);
    return canvas;
}

void canvas_close(png_canvas *canvas)
{
    if (canvas == NULL)
        return;
    canvas->cairo_destroy(canvas->context);
    canvas->cairo_surface_destroy(canvas->surface);
    free(canvas);
}

/* ---- drawing ---- */

void canvas_fill(png_canvas *canvas, const canvas_box *box, uint32_t colour)
{
    set_colour(canvas, colour);
    canvas->cairo_rectangle(canvas->context, box->x, box->y, box->width, box->height);
    canvas->cairo_fill(canvas->context);
}

static double width_of(png_canvas *canvas, const char *text)
{
    cairo_text_extents_t extents;

    canvas->cairo_text_extents(canvas->context, text, &extents);
    return extents.x_advance;
}

/* Code points that are no characters, which cairo takes for broken UTF-8. */
static bool is_noncharacter(const char *text, size_t length)
{
    uint32_t point = length > 0 ? pa_utf8_read(text, length) : 0;

    return (point & 0xfffe) == 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
}

/* cairo draws nothing any more after text that is not UTF-8. */
static size_t clean(char out[MAX_BYTES + 1], const char *text)
{
    size_t length = strnlen(text, MAX_BYTES);
    size_t used = 0;

    while (length > 0) {
        size_t written;
        size_t read = pa_utf8_clean(out + used, &written, text, length);

        if (is_noncharacter(out + used, written)) {
            out[used] = '?';
            written = 1;
        }
        used += written;
        text += read;
        length -= read;
    }
    out[used] = '\0';
    return used;
}

/* Takes characters off the end until the text fits with an ellipsis. */
static double shorten(png_canvas *canvas, char *text, size_t length, double room)
{
    static const char more[] = "…";
    double width = width_of(canvas, text);

    while (width > room && length > 0) {
        do
            length--;
        while (length > 0 && ((unsigned char)text[length] & 0xc0) == 0x80);
        memcpy(text + length, more, sizeof(more));
        width = width_of(canvas, text);
    }
    return width;
}

void canvas_write(png_canvas *canvas, const canvas_box *box, const canvas_font *font, const char *text)
{
    char line[MAX_BYTES + sizeof("…")];
    size_t length = clean(line, text);
    cairo_font_extents_t extents;
    double width;

    canvas->cairo_select_font_face(canvas->context, "sans-serif", CAIRO_FONT_SLANT_NORMAL,
                                   font->is_bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    canvas->cairo_set_font_size(canvas->context, font->size);
    canvas->cairo_font_extents(canvas->context, &extents);
    width = shorten(canvas, line, length, box->width);
    set_colour(canvas, font->colour);
    canvas->cairo_move_to(canvas->context, font->is_right ? box->x + box->width - width : box->x,
                          box->y + (box->height + extents.ascent - extents.descent) / 2);
    canvas->cairo_show_text(canvas->context, line);
}

/* ---- the PNG ---- */

static cairo_status_t append(void *closure, const unsigned char *data, unsigned length)
{
    pa_text *png = closure;

    pa_text_append(png, data, length);
    return pa_text_failed(png) ? CAIRO_STATUS_WRITE_ERROR : CAIRO_STATUS_SUCCESS;
}

bool canvas_append_png(pa_text *png, png_canvas *canvas)
{
    return canvas->cairo_status(canvas->context) == CAIRO_STATUS_SUCCESS &&
           canvas->cairo_surface_write_to_png_stream(canvas->surface, append, png) == CAIRO_STATUS_SUCCESS;
}
