/* SPDX-License-Identifier: MIT */
#include "cli/report/print.h"

#include <math.h>
#include <string.h>

enum {
    LABEL = 22,
    CHANGE = 11,
    FIGURE = 14,
    NUMBER = 48,
    TIME = 16,
    MIN_BAR = 8,
    LONGEST_KEY = 40,
    TITLE = 96
};

static double number_of(portkey_value object, const char *name, double otherwise)
{
    (void)portkey_value_number(portkey_value_member(object, name), &otherwise);
    return otherwise;
}

static bool has_number(portkey_value object, const char *name)
{
    return portkey_value_type(portkey_value_member(object, name)) == PORTKEY_JSON_NUMBER;
}

/* ---- numbers ---- */

/* With commas between thousands. */
static void format(char out[NUMBER], double number, int digits)
{
    char plain[NUMBER];
    int length = snprintf(plain, sizeof(plain), "%.*f", digits, number);
    int whole = length - (digits > 0 ? digits + 1 : 0);
    int first = plain[0] == '-' ? 1 : 0;
    size_t used = 0;

    for (int i = 0; i < length && used + 2 < NUMBER; i++) {
        if (i > first && i < whole && (whole - i) % 3 == 0)
            out[used++] = ',';
        out[used++] = plain[i];
    }
    out[used] = '\0';
}

/* Cents have fractions, of which small amounts need more. */
static int digits_of_cost(double most)
{
    return most > 0 && most < 1 ? 4 : 2;
}

/* "-" where there is none. */
static void put_number(const text_page *page, portkey_value object, const char *name, int digits)
{
    char text[NUMBER] = "-";

    if (has_number(object, name))
        format(text, number_of(object, name, 0), digits);
    page_put_right(page, text, FIGURE);
}

/* ---- texts ---- */

static void put_text(const text_page *page, const char *text)
{
    page_put(page, text, strlen(text), page_width(page, text, strlen(text)));
}

static void put_value(const text_page *page, portkey_value text)
{
    size_t length;
    const char *bytes = portkey_value_string(text, &length);

    if (bytes != NULL)
        page_put(page, bytes, length, page_width(page, bytes, length));
}

/* A time such as 2026-11-27T09:30:00.000Z, to the minute; `out` stays empty where there is none. */
static void format_time(char out[TIME + 1], portkey_value time)
{
    size_t length;
    const char *text = portkey_value_string(time, &length);

    out[0] = '\0';
    if (text == NULL || length < TIME)
        return;
    memcpy(out, text, TIME);
    out[TIME] = '\0';
    out[10] = ' ';
}

/* ---- the head ---- */

static void print_head(const text_page *page, portkey_value report)
{
    portkey_value workspaces = portkey_value_member(report, "workspaces");
    size_t count = portkey_value_count(workspaces);
    char from[TIME + 1];
    char to[TIME + 1];

    format_time(from, portkey_value_member(report, "from"));
    format_time(to, portkey_value_member(report, "to"));
    put_text(page, "Usage of ");
    if (count == 1)
        put_value(page, portkey_value_at(workspaces, "/0"));
    else
        fprintf(page->out, "%zu workspaces", count);
    fprintf(page->out, "\n%s to %s UTC\n", from, to);
}

/* ---- totals ---- */

static const struct row {
    const char *label;
    const char *name;
    int digits;
} rows[] = {
    {"Cost, US cents", "cost_us_cents", -1},
    {"Requests", "requests", 0},
    {"Tokens", "tokens", 0},
    {"Errors", "errors", 0},
    {"Errors, percent", "error_percent", 1},
    {"Cache hits", "cache_hits", 0},
    {"Cache hits, percent", "cache_hit_percent", 1},
    {"Latency, ms, average", "latency_ms", 0},
    {"Latency, ms, p50", "latency_ms_p50", 0},
    {"Latency, ms, p90", "latency_ms_p90", 0},
    {"Latency, ms, p99", "latency_ms_p99", 0},
    {"Users", "users", 0},
};

static int digits_of(const struct row *row, portkey_value totals)
{
    return row->digits >= 0 ? row->digits : digits_of_cost(number_of(totals, row->name, 0));
}

static void put_change(const text_page *page, portkey_value change, const char *name)
{
    char text[NUMBER];
    char number[NUMBER];
    double percent = number_of(change, name, 0);

    if (!has_number(change, name))
        return;
    format(number, percent, 1);
    (void)snprintf(text, sizeof(text), "%s%.40s %%", percent > 0 ? "+" : "", number);
    page_put_right(page, text, CHANGE);
}

/* Columns that have no room are left out, the last ones first. */
static bool has_before(const text_page *page)
{
    return page->columns >= LABEL + 2 * FIGURE;
}

static bool has_change(const text_page *page)
{
    return page->columns >= LABEL + 2 * FIGURE + CHANGE;
}

static void print_totals(const text_page *page, portkey_value report)
{
    portkey_value totals = portkey_value_member(report, "totals");

    page_end_line(page);
    page_put(page, "", 0, LABEL);
    page_put_right(page, "total", FIGURE);
    if (has_before(page))
        page_put_right(page, "before", FIGURE);
    if (has_change(page))
        page_put_right(page, "change", CHANGE);
    page_end_line(page);
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        if (!has_number(totals, rows[i].name))
            continue;
        page_put(page, rows[i].label, strlen(rows[i].label), LABEL);
        put_number(page, totals, rows[i].name, digits_of(&rows[i], totals));
        if (has_before(page))
            put_number(page, portkey_value_member(report, "before"), rows[i].name,
                       digits_of(&rows[i], totals));
        if (has_change(page))
            put_change(page, portkey_value_member(report, "change_percent"), rows[i].name);
        page_end_line(page);
    }
}

/* ---- bars ---- */

/* A list as bars of one figure. */
struct chart {
    const text_page *page;
    portkey_value list;
    const char *figure; /* that bars show */
    bool is_over_time;  /* rows are called by their start; else by their name */
    bool has_before;    /* what the period before cost has a column */
    size_t label;       /* columns */
    size_t bar;
    double most;
    int digits; /* of numbers, after the point */
};

static const char *label_of(const struct chart *chart, portkey_value row, char time[TIME + 1], size_t *length)
{
    const char *name;

    if (chart->is_over_time) {
        format_time(time, portkey_value_member(row, "start"));
        *length = strlen(time);
        return time;
    }
    name = portkey_value_string(portkey_value_member(row, "name"), length);
    if (name != NULL && *length > 0)
        return name;
    *length = strlen("(none)");
    return "(none)";
}

static void measure(struct chart *chart)
{
    size_t widest = chart->page->columns / 3;
    size_t others = FIGURE + (chart->has_before ? FIGURE : 0) + 1;
    char time[TIME + 1];
    size_t length;

    PORTKEY_FOR_EACH (row, chart->list) {
        const char *label = label_of(chart, row, time, &length);
        size_t width = page_width(chart->page, label, length);

        chart->label = width > chart->label ? width : chart->label;
        chart->most = fmax(chart->most, number_of(row, chart->figure, 0));
    }
    chart->label = chart->label < widest || chart->is_over_time ? chart->label : widest;
    chart->bar = chart->page->columns - chart->label - 1;
    chart->bar = chart->bar > others + MIN_BAR ? chart->bar - others : MIN_BAR;
}

static void print_bar(const struct chart *chart, portkey_value row)
{
    double value = number_of(row, chart->figure, 0);
    char time[TIME + 1];
    size_t length;
    const char *label = label_of(chart, row, time, &length);

    page_put(chart->page, label, length, chart->label);
    fputc(' ', chart->page->out);
    page_put_bar(chart->page, chart->most > 0 ? value / chart->most : 0, chart->bar);
    put_number(chart->page, row, chart->figure, chart->digits);
    if (chart->has_before)
        put_number(chart->page, row, "cost_us_cents_before", chart->digits);
    page_end_line(chart->page);
}

/* Requests have bars where the cost was not read. */
static const char *figure_of(portkey_value list)
{
    PORTKEY_FOR_EACH (row, list) {
        if (has_number(row, "cost_us_cents"))
            return "cost_us_cents";
    }
    return "requests";
}

static bool has_any(portkey_value list, const char *name)
{
    PORTKEY_FOR_EACH (row, list) {
        if (has_number(row, name))
            return true;
    }
    return false;
}

static void print_bars(struct chart *chart, const char *title)
{
    bool is_cost = strcmp(chart->figure, "cost_us_cents") == 0;
    size_t room;

    measure(chart);
    chart->digits = is_cost ? digits_of_cost(chart->most) : 0;
    room = chart->label + 1 + chart->bar;
    page_end_line(chart->page);
    page_put(chart->page, title, strlen(title), room);
    page_put_right(chart->page, is_cost ? "US cents" : "requests", FIGURE);
    if (chart->has_before)
        page_put_right(chart->page, "before", FIGURE);
    page_end_line(chart->page);
    PORTKEY_FOR_EACH (row, chart->list) {
        print_bar(chart, row);
    }
}

static void print_others(const struct chart *chart, portkey_value others)
{
    char text[NUMBER];

    if (portkey_value_type(others) != PORTKEY_JSON_OBJECT)
        return;
    (void)snprintf(text, sizeof(text), "and %.0f others", number_of(others, "rows", 0));
    page_put(chart->page, text, strlen(text), chart->label + 1 + chart->bar);
    put_number(chart->page, others, chart->figure, chart->digits);
    page_end_line(chart->page);
}

static void print_groups(const text_page *page, portkey_value report)
{
    portkey_value list = portkey_value_member(report, "groups");
    const char *by = portkey_value_string(portkey_value_member(report, "group_by"), NULL);
    size_t length = 0;
    const char *key = portkey_value_string(portkey_value_member(report, "metadata_key"), &length);
    struct chart chart = {.page = page, .list = list, .figure = figure_of(list)};
    char title[TITLE];

    if (portkey_value_count(list) == 0)
        return;
    chart.has_before = has_change(page) && has_any(list, "cost_us_cents_before");
    (void)snprintf(title, sizeof(title), "By %.40s%s%s", by != NULL ? by : "name", length > 0 ? " " : "",
                   length > 0 && length <= LONGEST_KEY ? key : "");
    print_bars(&chart, title);
    print_others(&chart, portkey_value_member(report, "others"));
}

static void print_over_time(const text_page *page, portkey_value report)
{
    portkey_value list = portkey_value_member(report, "over_time");
    struct chart chart = {.page = page, .list = list, .figure = figure_of(list), .is_over_time = true};

    if (portkey_value_count(list) > 0)
        print_bars(&chart, "Over time, UTC");
}

/* ---- what is missing ---- */

static void print_texts(const text_page *page, const char *title, portkey_value texts)
{
    if (portkey_value_count(texts) == 0)
        return;
    fprintf(page->out, "\n%s:\n", title);
    PORTKEY_FOR_EACH (text, texts) {
        size_t length;
        const char *bytes = portkey_value_string(text, &length);

        if (bytes != NULL)
            page_put_paragraph(page, bytes, length);
    }
}

static void append(char *out, size_t size, size_t *used, const char *before, portkey_value text)
{
    const char *bytes = portkey_value_string(text, NULL);
    int made = bytes != NULL && *used < size ? snprintf(out + *used, size - *used, "%s%s", before, bytes) : 0;

    *used += made > 0 ? (size_t)made : 0;
}

static void print_missing(const text_page *page, portkey_value list)
{
    if (portkey_value_count(list) == 0)
        return;
    fputs("\nNot read:\n", page->out);
    PORTKEY_FOR_EACH (entry, list) {
        char line[2048];
        size_t used = 0;

        append(line, sizeof(line), &used, "", portkey_value_member(entry, "kind"));
        append(line, sizeof(line), &used, " of ", portkey_value_member(entry, "workspace_id"));
        append(line, sizeof(line), &used, ": ", portkey_value_member(entry, "reason"));
        page_put_paragraph(page, line, used < sizeof(line) ? used : sizeof(line) - 1);
    }
}

void print_report(const text_page *page, portkey_value report)
{
    print_head(page, report);
    print_totals(page, report);
    print_groups(page, report);
    print_over_time(page, report);
    print_texts(page, "Not added up", portkey_value_member(report, "not_added_up"));
    print_texts(page, "Not read to the end", portkey_value_member(report, "not_read_to_the_end"));
    print_missing(page, portkey_value_member(report, "not_looked_at"));
}
