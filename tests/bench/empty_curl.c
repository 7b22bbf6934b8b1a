/* SPDX-License-Identifier: MIT */
/**
 * @file empty_curl.c
 * The least that a program linked with libcurl costs: it gets libcurl ready,
 * writes one line, and waits for its input to end.
 */
#include <curl/curl.h>
#include <stdio.h>

int main(void)
{
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return 1;
    puts("ready");
    fflush(stdout);
    while (getchar() != EOF)
        continue;
    curl_global_cleanup();
    return 0;
}
