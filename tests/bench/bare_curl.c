/* SPDX-License-Identifier: MIT */
/**
 * @file bare_curl.c
 * What a request costs with libcurl and nothing else.
 *
 * usage: bare_curl URL WARM-UP COUNT PARALLEL
 *
 * Makes COUNT requests, PARALLEL of them at a time, after WARM-UP requests
 * made in the same way, and prints the microseconds that one took on average.
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

#include "clock.h"

enum { MAX_PARALLEL = 256 };

static size_t ignore(char *bytes, size_t size, size_t count, void *context)
{
    (void)bytes;
    (void)context;
    return size * count;
}

static CURL *new_request(const char *url)
{
    CURL *easy = curl_easy_init();

    if (easy != NULL) {
        curl_easy_setopt(easy, CURLOPT_URL, url);
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, ignore);
    }
    return easy;
}

/* One after the other, over one connection. */
static int run_sequential(CURL *easy, long count)
{
    for (long i = 0; i < count; i++)
        if (curl_easy_perform(easy) != CURLE_OK)
            return -1;
    return 0;
}

/* Puts every request that ended to work again until `count` were started; counts those that ended. */
static int reuse_ended(CURLM *multi, long *started, long *ended, long count)
{
    CURLMsg *message;
    int left;

    while ((message = curl_multi_info_read(multi, &left)) != NULL) {
        CURL *easy = message->easy_handle;

        if (message->msg != CURLMSG_DONE || message->data.result != CURLE_OK)
            return -1;
        ++*ended;
        if (curl_multi_remove_handle(multi, easy) != CURLM_OK)
            return -1;
        if (*started < count) {
            ++*started;
            if (curl_multi_add_handle(multi, easy) != CURLM_OK)
                return -1;
        }
    }
    return 0;
}

static int run_parallel(CURLM *multi, CURL **requests, long parallel, long count)
{
    long started = 0;
    long ended = 0;

    while (started < parallel && started < count)
        if (curl_multi_add_handle(multi, requests[started++]) != CURLM_OK)
            return -1;
    while (ended < count) {
        int running;

        if (curl_multi_perform(multi, &running) != CURLM_OK ||
            reuse_ended(multi, &started, &ended, count) < 0)
            return -1;
        if (ended < count && curl_multi_poll(multi, NULL, 0, 1000, NULL) != CURLM_OK)
            return -1;
    }
    return 0;
}

static int run(CURLM *multi, CURL **requests, long parallel, long count)
{
    if (parallel == 1)
        return run_sequential(requests[0], count);
    return run_parallel(multi, requests, parallel, count);
}

int main(int argc, char **argv)
{
    CURL *requests[MAX_PARALLEL];
    long warm_up = argc == 5 ? strtol(argv[2], NULL, 10) : 0;
    long count = argc == 5 ? strtol(argv[3], NULL, 10) : 0;
    long parallel = argc == 5 ? strtol(argv[4], NULL, 10) : 0;
    CURLM *multi;
    double start;

    if (warm_up < 1 || count < 1 || parallel < 1 || parallel > MAX_PARALLEL) {
        fputs("usage: bare_curl URL WARM-UP COUNT PARALLEL\n", stderr);
        return 2;
    }
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK || (multi = curl_multi_init()) == NULL)
        return 1;
    for (long i = 0; i < parallel; i++)
        if ((requests[i] = new_request(argv[1])) == NULL)
            return 1;

    if (run(multi, requests, parallel, warm_up) < 0)
        return 1;
    start = now_us();
    if (run(multi, requests, parallel, count) < 0)
        return 1;
    printf("%.2f\n", (now_us() - start) / (double)count);

    for (long i = 0; i < parallel; i++)
        curl_easy_cleanup(requests[i]);
    curl_multi_cleanup(multi);
    curl_global_cleanup();
    return 0;
}
