/* SPDX-License-Identifier: MIT */
/**
 * @file decode.c
 * What a page of 100 typed rows costs to read, beside what cJSON takes to parse
 * the same text.
 *
 * usage: decode [ours|cjson ROUNDS]
 *
 * Prints the microseconds of the fastest round of each, and how they compare.
 * With a name, does only that so often and prints nothing, for callgrind.
 */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <portkeyadmin/configs.h>

#include "client/response.h"
#include "clock.h"

enum { ROWS = 100, ROUNDS = 3000 };

/* As the API answers: members in this order, without spaces; the names of some configs have escapes. */
static void write_page(pa_text *page)
{
    pa_text_append_string(page, "{\"object\":\"list\",\"total\":100,\"data\":[");
    for (int i = 0; i < ROWS; i++) {
        char row[700];

        (void)snprintf(
            row, sizeof(row),
            "%s{\"id\":\"a1f0c9d2-%04d-4c1e-9f6b-7d2e5b3a8c10\",\"name\":\"%s %d\","
            "\"slug\":\"pc-fallba-%06d\",\"organisation_id\":\"0f5e7c1a-9b3d-4e2f-8a6c-1d2b3c4e5f60\","
            "\"workspace_id\":\"5d8c2f1e-3b4a-4c5d-9e6f-7a8b9c0d1e2f\",\"is_default\":%d,"
            "\"status\":\"active\",\"owner_id\":\"c2b1a0f9-8e7d-4c6b-a5f4-3e2d1c0b9a87\","
            "\"updated_by\":null,\"created_at\":\"2026-03-%02dT10:20:30.000Z\","
            "\"last_updated_at\":\"2026-04-%02dT11:21:31.000Z\",\"object\":\"config\"}",
            i > 0 ? "," : "", i, i % 10 == 0 ? "\\\"prod\\\" f\\u00fcr" : "fallback to provider", i, i, i % 2,
            i % 28 + 1, i % 28 + 1);
        pa_text_append_string(page, row);
    }
    pa_text_append_string(page, "]}");
}

/* From the text that came to the last row. */
static bool read_with_library(const pa_text *page)
{
    const portkey_list_configs_answer *answer = NULL;
    portkey_response *response = pa_response_new(page->length);
    bool good = false;

    if (response != NULL) {
        pa_text_append(&response->body, page->data, page->length);
        good = portkey_list_configs_read(&answer, response, NULL) == 0 && answer->data.count == ROWS &&
               answer->data.items[ROWS - 1]->object != NULL;
    }
    portkey_response_free(response);
    return good;
}

static bool parse_with_cjson(const pa_text *page)
{
    cJSON *parsed = cJSON_ParseWithLength(page->data, page->length);
    bool good = cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(parsed, "data")) == ROWS;

    cJSON_Delete(parsed);
    return good;
}

static double fastest(bool decode(const pa_text *page), const pa_text *page)
{
    double best = 0;

    for (int round = 0; round < ROUNDS; round++) {
        double start = now_us();
        bool good = decode(page);
        double took = now_us() - start;

        if (!good)
            return -1;
        if (round == 0 || took < best)
            best = took;
    }
    return best;
}

static int repeat(bool decode(const pa_text *page), const pa_text *page, long rounds)
{
    while (rounds > 0 && decode(page))
        rounds--;
    return rounds > 0;
}

int main(int argc, char **argv)
{
    pa_text page = {.limit = 1024 * 1024};
    double ours, cjson;
    int result;

    write_page(&page);
    if (argc == 3) {
        result = repeat(strcmp(argv[1], "ours") == 0 ? read_with_library : parse_with_cjson, &page,
                        strtol(argv[2], NULL, 10));
    } else {
        ours = fastest(read_with_library, &page);
        cjson = fastest(parse_with_cjson, &page);
        result = ours < 0 || cjson < 0;
        printf("%lu bytes: library %.1f us, cJSON %.1f us, ratio %.2f\n", (unsigned long)page.length, ours,
               cjson, ours / cjson);
    }
    pa_text_free(&page);
    return result;
}
