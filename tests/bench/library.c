/* SPDX-License-Identifier: MIT */
/**
 * @file library.c
 * What a typed call costs beside the same request with libcurl and nothing else.
 *
 * usage: library
 *
 * Both make one request after the other over one connection to the same nginx,
 * and take turns in every round. Prints the medians of the microseconds of one.
 */
#include <curl/curl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include <portkeyadmin/configs.h>

#include "clock.h"
#include "upstream.h"

enum { ROUNDS = 15, CALLS = 300 };

struct bench {
    CURL *easy;
    portkey_client *client;
};

static size_t ignore(char *bytes, size_t size, size_t count, void *context)
{
    (void)bytes;
    (void)context;
    return size * count;
}

static bool call_curl(struct bench *bench)
{
    return curl_easy_perform(bench->easy) == CURLE_OK;
}

static bool call_typed(struct bench *bench)
{
    portkey_response *response = NULL;
    int result = portkey_list_configs(&response, bench->client, NULL, NULL);

    portkey_response_free(response);
    return result == 0;
}

/* And reads the answer. */
static bool call_and_read(struct bench *bench)
{
    const portkey_list_configs_answer *answer = NULL;
    portkey_response *response = NULL;
    bool good = portkey_list_configs(&response, bench->client, NULL, NULL) == 0 &&
                portkey_list_configs_read(&answer, response, NULL) == 0 && answer->data.count == 3;

    portkey_response_free(response);
    return good;
}

/* The microseconds of one call, or less than 0. */
static double time_calls(bool call(struct bench *bench), struct bench *bench)
{
    double start = now_us();

    for (int i = 0; i < CALLS; i++)
        if (!call(bench))
            return -1;
    return (now_us() - start) / CALLS;
}

static int compare(const void *a, const void *b)
{
    const double *x = a;
    const double *y = b;

    return (*x > *y) - (*x < *y);
}

static bool prepare(struct bench *bench, int port)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    char base[64], url[80];

    (void)snprintf(base, sizeof(base), "http://127.0.0.1:%d/v1", port);
    (void)snprintf(url, sizeof(url), "%s/configs", base);
    options.api_key = "bench";
    options.base_url = base;
    options.allow_insecure_http = true;
    options.allow_private_address = true;
    bench->easy = curl_easy_init();
    return bench->easy != NULL && curl_easy_setopt(bench->easy, CURLOPT_URL, url) == CURLE_OK &&
           curl_easy_setopt(bench->easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
           curl_easy_setopt(bench->easy, CURLOPT_WRITEFUNCTION, ignore) == CURLE_OK &&
           portkey_client_new(&bench->client, &options, NULL) == 0;
}

static bool measure(struct bench *bench)
{
    bool (*const calls[])(struct bench *) = {call_curl, call_typed, call_and_read};
    static const char *const names[] = {"libcurl", "typed call", "typed call and answer read"};
    double samples[3][ROUNDS];

    /* The first round warms up. */
    for (int round = -1; round < ROUNDS; round++)
        for (int i = 0; i < 3; i++) {
            double took = time_calls(calls[i], bench);

            if (took < 0)
                return false;
            if (round >= 0)
                samples[i][round] = took;
        }
    for (int i = 0; i < 3; i++) {
        qsort(samples[i], ROUNDS, sizeof(double), compare);
        printf("%-28s %6.1f us, ratio %.2f\n", names[i], samples[i][ROUNDS / 2],
               samples[i][ROUNDS / 2] / samples[0][ROUNDS / 2]);
    }
    return true;
}

int main(void)
{
    struct bench bench = {NULL, NULL};
    struct upstream upstream;
    bool good;

    signal(SIGPIPE, SIG_IGN);
    good = upstream_start(&upstream) && prepare(&bench, upstream.port) && measure(&bench);
    portkey_client_free(bench.client);
    curl_easy_cleanup(bench.easy);
    upstream_stop(&upstream);
    return good ? 0 : 1;
}
