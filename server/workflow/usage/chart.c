/* SPDX-License-Identifier: MIT */
/*
 * From the top: what it is about, the totals, a column for each piece of the
 * period, and a bar for each row. It has a background of its own, as it is shown
 * on light and dark ones.
 */
#include "workflow/usage/chart.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "workflow/usage/canvas.h"
#include "workflow/usage/figures.h"

enum {
    WIDTH = 720,
    MARGIN = 24,
    INSIDE = WIDTH - 2 * MARGIN,
    HEAD = 72,
    TOTALS = 68,
    TITLE = 30,
    COLUMNS = 130,
    SCALE = 22, /* below the columns */
    ROW = 24,
    MAX_ROWS = 15,
    LABEL = 190,
    NUMBER = 100,
    TEXT = 256,
};

static const uint32_t paper = 0xfafafc;
static const uint32_t line = 0xd4d7de;
static const uint32_t colour_of_bars = 0x3b6fd4;
static const canvas_font title = {.colour = 0x1d2330, .size = 18, .is_bold = true};
static const canvas_font heading = {.colour = 0x1d2330, .size = 13, .is_bold = true};
static const canvas_font label = {.colour = 0x1d2330, .size = 13};
static const canvas_font number = {.colour = 0x1d2330, .size = 13, .is_right = true};
static const canvas_font small = {.colour = 0x5b6270, .size = 12};
static const canvas_font small_right = {.colour = 0x5b6270, .size = 12, .is_right = true};
static const canvas_font big = {.colour = 0x1d2330, .size = 17, .is_bold = true};

/* Where the next part begins. */
struct sheet {
    png_canvas *canvas;
    const cJSON *report;
    const char *figure; /* that columns and bars show */
    double y;
};

/* ---- numbers ---- */

static double number_of(const cJSON *object, const char *name)
{
    double value = 0;

    return usage_number(&value, object, name) && value > 0 ? value : 0;
}

static double most_of(const cJSON *rows, const char *name)
{
    double most = 0;
    const cJSON *row;

    cJSON_ArrayForEach(row, rows)
    {
        most = fmax(most, number_of(row, name));
    }
    return most;
}

/* With few digits: 1,234,567 is 1.23M. */
static void format(char out[TEXT], double value)
{
    static const struct unit {
        double size;
        const char *name;
    } units[] = {{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e4, "k"}};

    for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
        if (value >= units[i].size) {
            double size = units[i].size < 1e5 ? 1e3 : units[i].size;

            (void)snprintf(out, TEXT, "%.*f%s", value / size < 100 ? 2 : 1, value / size, units[i].name);
            return;
        }
    (void)snprintf(out, TEXT, "%.*f",
                   value >= 1000 || fabs(value - round(value)) < 1e-9 ? 0
                   : value < 1                                        ? 4
                                                                      : 2,
                   value);
}

/* ---- the head ---- */

/* The first `length` bytes of a time are its day, or that and the minute. */
static void put_time(char *out, size_t length, const cJSON *object, const char *name)
{
    const char *text = document_text(object, name);
    char *letter;

    (void)snprintf(out, length + 1, "%s", text != NULL ? text : "");
    letter = strchr(out, 'T');
    if (letter != NULL)
        *letter = ' ';
}

enum { DAY = 10, MINUTE = 16 };

static void draw_head(struct sheet *sheet)
{
    const cJSON *workspaces = document_member(sheet->report, "workspaces");
    const char *only = cJSON_GetStringValue(cJSON_GetArrayItem(workspaces, 0));
    canvas_box box = {MARGIN, 16, INSIDE, 24};
    char text[TEXT];
    char from[MINUTE + 1];
    char to[MINUTE + 1];

    if (cJSON_GetArraySize(workspaces) == 1 && only != NULL)
        (void)snprintf(text, sizeof(text), "Usage of %s", only);
    else
        (void)snprintf(text, sizeof(text), "Usage of %d workspaces", cJSON_GetArraySize(workspaces));
    canvas_write(sheet->canvas, &box, &title, text);
    put_time(from, MINUTE, sheet->report, "from");
    put_time(to, MINUTE, sheet->report, "to");
    (void)snprintf(text, sizeof(text), "%s to %s UTC, beside the period before", from, to);
    box.y += 24;
    canvas_write(sheet->canvas, &box, &small, text);
    sheet->y = HEAD;
}

/* ---- totals ---- */

static void draw_total(struct sheet *sheet, const canvas_box *place, const char *name, const char *figure)
{
    const cJSON *totals = document_member(sheet->report, "totals");
    canvas_box box = *place;
    double value;
    char text[TEXT] = "-";

    box.height = 18;
    canvas_write(sheet->canvas, &box, &small, name);
    if (usage_number(&value, totals, figure))
        format(text, value);
    box.y += 18;
    box.height = 24;
    canvas_write(sheet->canvas, &box, &big, text);
    if (!usage_number(&value, document_member(sheet->report, "change_percent"), figure))
        return;
    (void)snprintf(text, sizeof(text), "%s%.1f %%", value > 0 ? "+" : "", value);
    box.y += 24;
    box.height = 16;
    canvas_write(sheet->canvas, &box, &small, text);
}

static void draw_totals(struct sheet *sheet)
{
    static const char *const totals[][2] = {{"Cost, US cents", "cost_us_cents"},
                                            {"Requests", "requests"},
                                            {"Tokens", "tokens"},
                                            {"Errors", "errors"},
                                            {"Cache hits", "cache_hits"},
                                            {"Latency, ms", "latency_ms"}};
    const size_t count = sizeof(totals) / sizeof(totals[0]);
    const double width = (double)INSIDE / (double)count;

    for (size_t i = 0; i < count; i++) {
        const canvas_box box = {MARGIN + (double)i * width, sheet->y, width - 8, TOTALS};

        draw_total(sheet, &box, totals[i][0], totals[i][1]);
    }
    sheet->y += TOTALS;
}

static void draw_heading(struct sheet *sheet, const char *text)
{
    const canvas_box box = {MARGIN, sheet->y, INSIDE, TITLE};

    canvas_write(sheet->canvas, &box, &heading, text);
    sheet->y += TITLE;
}

static const char *unit_of(const struct sheet *sheet)
{
    return strcmp(sheet->figure, usage_name(USAGE_COST)) == 0 ? "US cents" : "requests";
}

/* ---- over time ---- */

static void draw_scale(struct sheet *sheet, const cJSON *pieces)
{
    const canvas_box box = {MARGIN, sheet->y, INSIDE, SCALE};
    const cJSON *last = cJSON_GetArrayItem(pieces, cJSON_GetArraySize(pieces) - 1);
    char text[MINUTE + 1];

    put_time(text, MINUTE, cJSON_GetArrayItem(pieces, 0), "start");
    canvas_write(sheet->canvas, &box, &small, text);
    put_time(text, MINUTE, last, "start");
    canvas_write(sheet->canvas, &box, &small_right, text);
    sheet->y += SCALE;
}

static void draw_columns(struct sheet *sheet, const cJSON *pieces)
{
    const double width = (double)INSIDE / cJSON_GetArraySize(pieces);
    const double most = most_of(pieces, sheet->figure);
    const double ground = sheet->y + COLUMNS;
    const canvas_box base = {MARGIN, ground, INSIDE, 1};
    const cJSON *piece;
    double x = MARGIN;

    cJSON_ArrayForEach(piece, pieces)
    {
        double value = number_of(piece, sheet->figure);
        double height = value > 0 ? fmax(2, value / most * COLUMNS) : 0;
        const canvas_box box = {x + 1, ground - height, fmax(1, width - 2), height};

        canvas_fill(sheet->canvas, &box, colour_of_bars);
        x += width;
    }
    canvas_fill(sheet->canvas, &base, line);
    sheet->y = ground + 1;
}

static void draw_over_time(struct sheet *sheet)
{
    const cJSON *pieces = document_member(sheet->report, "over_time");
    char text[TEXT];
    char most[TEXT];

    if (cJSON_GetArraySize(pieces) == 0)
        return;
    format(most, most_of(pieces, sheet->figure));
    (void)snprintf(text, sizeof(text), "Over time, at most %.32s %s", most, unit_of(sheet));
    draw_heading(sheet, text);
    draw_columns(sheet, pieces);
    draw_scale(sheet, pieces);
}

/* ---- rows ---- */

static void draw_row(struct sheet *sheet, const cJSON *row, double most)
{
    const double room = INSIDE - LABEL - NUMBER - 16;
    const char *name = document_text(row, "name");
    const double value = number_of(row, sheet->figure);
    const canvas_box of_name = {MARGIN, sheet->y, LABEL, ROW};
    const canvas_box of_number = {MARGIN + INSIDE - NUMBER, sheet->y, NUMBER, ROW};
    const canvas_box bar = {MARGIN + LABEL + 8, sheet->y + 4, value > 0 ? fmax(2, value / most * room) : 0,
                            ROW - 8};
    char text[TEXT];

    canvas_write(sheet->canvas, &of_name, &label, name == NULL || name[0] == '\0' ? "(none)" : name);
    canvas_fill(sheet->canvas, &bar, colour_of_bars);
    format(text, value);
    canvas_write(sheet->canvas, &of_number, &number, text);
    sheet->y += ROW;
}

static void draw_others(struct sheet *sheet, int beyond)
{
    const cJSON *others = document_member(sheet->report, "others");
    const canvas_box box = {MARGIN, sheet->y, INSIDE, ROW};
    double rows = beyond + number_of(others, "rows");
    char text[TEXT];

    if (rows <= 0)
        return;
    (void)snprintf(text, sizeof(text), "and %.0f others", rows);
    canvas_write(sheet->canvas, &box, &small, text);
}

static int count_rows(const cJSON *report)
{
    int count = cJSON_GetArraySize(document_member(report, "groups"));

    return count < MAX_ROWS ? count : MAX_ROWS;
}

static void draw_rows(struct sheet *sheet)
{
    const cJSON *rows = document_member(sheet->report, "groups");
    const char *by = document_text(sheet->report, "group_by");
    const int count = count_rows(sheet->report);
    const double most = most_of(rows, sheet->figure);
    char text[TEXT];

    (void)snprintf(text, sizeof(text), "By %.32s, %s", by != NULL ? by : "name",
                   count > 0 ? unit_of(sheet) : "no rows");
    draw_heading(sheet, text);
    for (int i = 0; i < count; i++)
        draw_row(sheet, cJSON_GetArrayItem(rows, i), most);
    draw_others(sheet, cJSON_GetArraySize(rows) - count);
}

/* ---- the whole ---- */

static int height_of(const cJSON *report)
{
    bool has_time = cJSON_GetArraySize(document_member(report, "over_time")) > 0;
    bool has_others =
        document_has(report, "others") || cJSON_GetArraySize(document_member(report, "groups")) > MAX_ROWS;

    return HEAD + TOTALS + (has_time ? TITLE + COLUMNS + 1 + SCALE : 0) + TITLE + count_rows(report) * ROW +
           (has_others ? ROW : 0) + MARGIN;
}

/* Requests are shown where the cost was not read. */
static const char *figure_of(const cJSON *report)
{
    double cost;

    return usage_name(usage_number(&cost, document_member(report, "totals"), usage_name(USAGE_COST))
                          ? USAGE_COST
                          : USAGE_REQUESTS);
}

const char *usage_chart(pa_text *png, const cJSON *report)
{
    struct sheet sheet = {.report = report, .figure = figure_of(report)};
    const char *why = NULL;

    sheet.canvas = canvas_open(WIDTH, height_of(report), paper, &why);
    if (sheet.canvas == NULL)
        return why;
    draw_head(&sheet);
    draw_totals(&sheet);
    draw_over_time(&sheet);
    draw_rows(&sheet);
    why = canvas_append_png(png, sheet.canvas) ? NULL : "cairo failed, possibly out of memory";
    canvas_close(sheet.canvas);
    return why;
}
