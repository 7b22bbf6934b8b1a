/* SPDX-License-Identifier: MIT */
/* Reads several configs at once: many calls in flight on one thread, driven by the program's own loop. */
#include <stdio.h>

#include <portkeyadmin/configs.h>
#include <portkeyadmin/portkeyadmin.h>

/* One call. Its slug is what the user typed. */
struct job {
    const char *slug;
    int *failures;
};

static void finished(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct job *job = context;
    size_t length = 0;

    if (code == 0) {
        (void)portkey_response_body(response, &length);
        printf("%s: %zu bytes\n", job->slug, length);
    } else {
        fprintf(stderr, "%s: %s\n", job->slug, error->message);
        ++*job->failures;
    }
    portkey_response_free(response);
}

static int start(portkey_client *client, struct job *job, portkey_error *error)
{
    portkey_get_config_params params = {.slug = job->slug};
    portkey_request *request = NULL;
    int result = portkey_get_config_request(&request, &params, error);

    /* The client takes the request over. */
    return result < 0 ? result : portkey_client_start(NULL, client, request, NULL, finished, job, error);
}

int main(int argc, char **argv)
{
    enum { MOST = 64 };
    struct job jobs[MOST];
    portkey_client *client = NULL;
    portkey_error error;
    char text[2048];
    int failures = 0;
    int result = portkey_client_from_environment(&client, &error);

    for (int i = 1; i < argc && i <= MOST && result == 0; i++) {
        jobs[i - 1] = (struct job){argv[i], &failures};
        result = start(client, &jobs[i - 1], &error);
    }
    while (result >= 0 && portkey_client_in_flight(client) > 0)
        result = portkey_client_wait(client, NULL, 0, -1, &error);
    if (result < 0) {
        (void)portkey_error_format(&error, text, sizeof(text));
        fprintf(stderr, "%s\n", text);
    }
    portkey_client_free(client);
    return result < 0 || failures > 0;
}
