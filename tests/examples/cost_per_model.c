/* SPDX-License-Identifier: MIT */
/* Prints what each model cost a workspace in the last seven days, as CSV (RFC 4180). */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <portkeyadmin/analytics.h>
#include <portkeyadmin/portkeyadmin.h>

static void print_cell(const char *text)
{
    bool is_plain = text[strcspn(text, ",\"\r\n")] == '\0';

    if (is_plain) {
        fputs(text, stdout);
        return;
    }
    putchar('"');
    for (; *text != '\0'; text++)
        printf(*text == '"' ? "\"\"" : "%c", *text);
    putchar('"');
}

/* A figure that the answer lacks is an empty cell, not 0. */
static void print_row(const portkey_analytics_models_data *row)
{
    print_cell(row->ai_model != NULL ? row->ai_model : "");
    if (row->requests.presence == PORTKEY_PRESENT)
        printf(",%lld", (long long)row->requests.value);
    else
        putchar(',');
    if (row->cost.presence == PORTKEY_PRESENT)
        printf(",%.6f\r\n", row->cost.value / 100); /* US cents */
    else
        fputs(",\r\n", stdout);
}

static void warn_of_gaps(portkey_pager *pager)
{
    const portkey_analytics_models *page;

    if (portkey_pager_response(pager) != NULL &&
        portkey_get_analytics_group_models_read(&page, portkey_pager_response(pager), NULL) == 0 &&
        page->is_quota_exceeded.presence == PORTKEY_PRESENT && page->is_quota_exceeded.value)
        fprintf(stderr, "rows are missing: a quota of the plan is used up\n");
}

static int print_costs(portkey_client *client, const char *workspace, portkey_error *error)
{
    char from[32], to[32];
    time_t now = time(NULL), week_ago = now - 7 * 24 * 60 * 60;
    struct tm utc;
    portkey_get_analytics_group_models_params params = {
        .workspace_slug = workspace, .time_of_generation_min = from, .time_of_generation_max = to};
    const portkey_analytics_models_data *row;
    portkey_pager *pager = NULL;
    int result;

    (void)strftime(from, sizeof(from), "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&week_ago, &utc));
    (void)strftime(to, sizeof(to), "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &utc));
    result = portkey_get_analytics_group_models_pages(&pager, client, &params, NULL, error);
    printf("model,requests,cost_usd\r\n");
    while (result >= 0 && (result = portkey_get_analytics_group_models_next(pager, &row, error)) == 1)
        print_row(row);
    warn_of_gaps(pager);
    portkey_pager_free(pager);
    return result;
}

int main(int argc, char **argv)
{
    portkey_client *client = NULL;
    portkey_error error;
    char text[2048];
    int result = portkey_client_from_environment(&client, &error);

    if (result == 0)
        result = print_costs(client, argc > 1 ? argv[1] : "", &error);
    if (result < 0) {
        (void)portkey_error_format(&error, text, sizeof(text));
        fprintf(stderr, "%s\n", text);
    }
    portkey_client_free(client);
    return result < 0;
}
