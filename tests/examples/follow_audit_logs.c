/* SPDX-License-Identifier: MIT */
/*
 * Follows the audit log of an organisation, as JSON lines: follow_audit_logs ORGANISATION SINCE [SECONDS]
 * SINCE is a time such as 2026-01-01T00:00:00Z. Each round prints the time from the end of the last one to a minute
 * ago, as records may come late; one that fails prints nothing and is repeated. So no record comes twice.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <portkeyadmin/audit.h>
#include <portkeyadmin/portkeyadmin.h>

enum { LATE = 60, SECOND = sizeof("2026-01-01T00:00:00") - 1 };

/* Whether the API takes the ends of a period as part of it is not documented, so what is at its end is for the next. */
static bool is_within(const char *time, const portkey_list_audit_logs_params *params)
{
    return time == NULL ||
           (strncmp(time, params->start_time, SECOND) >= 0 && strncmp(time, params->end_time, SECOND) < 0);
}

/* Bodies and headers of requests may have secrets. Between values there may be line breaks. */
static int put_line(FILE *lines, portkey_value record, portkey_error *error)
{
    static const char patch[] = "{\"request_body\":null,\"request_headers\":null}";
    char *text = NULL;
    size_t length;
    const char *raw = portkey_value_raw(record, &length);
    int result = portkey_json_merge(&text, raw, length, patch, sizeof(patch) - 1, NULL, error);

    for (char *at = text; at != NULL && (at = strpbrk(at, "\r\n")) != NULL;)
        *at = ' ';
    if (result == 0)
        fprintf(lines, "%s\n", text);
    portkey_text_free(text);
    return result;
}

static int print_period(portkey_client *client, const portkey_list_audit_logs_params *params,
                        portkey_error *error)
{
    const portkey_audit_log_list_records *record;
    portkey_pager *pager = NULL;
    char *text = NULL;
    size_t length = 0;
    FILE *lines = open_memstream(&text, &length);
    int result = portkey_list_audit_logs_pages(&pager, client, params, NULL, error);

    while (lines != NULL && result >= 0 &&
           (result = portkey_list_audit_logs_next(pager, &record, error)) == 1)
        if (is_within(record->timestamp, params))
            result = put_line(lines, record->json, error);
    if (lines == NULL || fclose(lines) != 0)
        result = (*error = (portkey_error){.code = PORTKEY_ENOMEM, .message = "out of memory"}).code;
    if (result == 0)
        printf("%s", text);
    fflush(stdout);
    portkey_pager_free(pager);
    free(text);
    return result;
}

static bool is_passing(const portkey_error *error)
{
    return portkey_code_is_timeout(error->code) || portkey_code_is_connect(error->code) ||
           error->code == PORTKEY_ENETWORK || error->http_status == 429 || error->http_status >= 500;
}

int main(int argc, char **argv)
{
    char start[32], end[32];
    portkey_list_audit_logs_params params = {.start_time = start, .end_time = end};
    portkey_client *client = NULL;
    portkey_error error;
    int result = portkey_client_from_environment(&client, &error);

    params.organisation_id = argc > 2 ? argv[1] : "";
    (void)snprintf(start, sizeof(start), "%s", argc > 2 ? argv[2] : "");
    for (; result == 0 || is_passing(&error); sleep(argc > 3 ? (unsigned)atoi(argv[3]) : 60)) {
        time_t until = time(NULL) - LATE;
        struct tm utc;

        (void)strftime(end, sizeof(end), "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&until, &utc));
        if (strcmp(start, end) >= 0)
            continue;
        result = print_period(client, &params, &error);
        if (result == 0)
            memcpy(start, end, sizeof(start));
        else
            fprintf(stderr, "%s\n", error.message);
    }
    fprintf(stderr, "%s\n", error.message);
    portkey_client_free(client);
    return 1;
}
