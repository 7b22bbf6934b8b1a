/* SPDX-License-Identifier: MIT */
/*
 * Clients in threads, for -fsanitize=thread: each thread has a client of its own,
 * the tables are shared, and another thread wakes all clients meanwhile. Half of
 * the calls go through libcurl, and half through a transport.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include <portkeyadmin/portkeyadmin.h>

#include "upstream.h"

enum { THREADS = 8, CALLS = 20 };

struct worker {
    pthread_t thread;
    const char *url; /* NULL: a transport answers */
    portkey_client *client;
    unsigned succeeded;
};

static pthread_barrier_t begin; /* of the workers and the one that wakes them */
static pthread_barrier_t end;   /* of the workers and main() */
static atomic_bool is_over;

static void check(bool holds, const char *what)
{
    if (holds)
        return;
    (void)fprintf(stderr, "failed: %s\n", what);
    abort();
}

static int answer(void *context, const portkey_http_request *request, portkey_response **out,
                  portkey_error *error)
{
    (void)context;
    (void)request;
    return portkey_response_new(out, 200, NULL, 0, "{\"ok\":true}", 11, error);
}

static portkey_client *client_of(const struct worker *worker)
{
    portkey_transport transport = PORTKEY_TRANSPORT_INIT;
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;

    transport.send = answer;
    options.transport = worker->url == NULL ? &transport : NULL;
    options.api_key = "pk-test-8Zq1vW0xLm";
    options.base_url = worker->url != NULL ? worker->url : "https://api.example/v1";
    options.allow_insecure_http = options.allow_private_address = true;
    check(portkey_client_new(&client, &options, NULL) == 0, "portkey_client_new()");
    return client;
}

static void note_end(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct worker *worker = context;
    portkey_value root;

    (void)error;
    check(code == 0, "a call");
    check(portkey_response_json(&root, response, NULL) == 0, "portkey_response_json()");
    worker->succeeded++;
    portkey_response_free(response);
}

static portkey_request *new_request(void)
{
    portkey_request *request = NULL;

    check(portkey_request_new(&request, portkey_operation_find("get_json"), NULL, 0, NULL) == 0,
          "portkey_request_new()");
    return request;
}

static void start_calls(struct worker *worker)
{
    for (int i = 0; i < CALLS; i++)
        check(portkey_client_start(NULL, worker->client, new_request(), NULL, note_end, worker, NULL) == 0,
              "portkey_client_start()");
}

static void *work(void *context)
{
    struct worker *worker = context;

    worker->client = client_of(worker);
    (void)pthread_barrier_wait(&begin);
    start_calls(worker);
    while (portkey_client_in_flight(worker->client) > 0)
        check(portkey_client_wait(worker->client, NULL, 0, -1, NULL) >= 0, "portkey_client_wait()");
    (void)pthread_barrier_wait(&end);
    (void)pthread_barrier_wait(&end); /* no more wake-ups */
    portkey_client_free(worker->client);
    return NULL;
}

static void *wake_all(void *context)
{
    struct worker *workers = context;

    (void)pthread_barrier_wait(&begin);
    while (!atomic_load(&is_over))
        for (int i = 0; i < THREADS; i++)
            check(portkey_client_wake(workers[i].client) == 0, "portkey_client_wake()");
    return NULL;
}

int main(void)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    struct worker workers[THREADS] = {{.succeeded = 0}};
    pthread_t waker;

    check(pthread_barrier_init(&begin, NULL, THREADS + 1) == 0, "pthread_barrier_init()");
    check(pthread_barrier_init(&end, NULL, THREADS + 1) == 0, "pthread_barrier_init()");
    for (int i = 0; i < THREADS; i++) {
        workers[i].url = i % 2 == 0 ? upstream_url(upstream) : NULL;
        check(pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0, "pthread_create()");
    }
    check(pthread_create(&waker, NULL, wake_all, workers) == 0, "pthread_create()");
    (void)pthread_barrier_wait(&end); /* all calls have ended */
    atomic_store(&is_over, true);
    (void)pthread_join(waker, NULL);
    (void)pthread_barrier_wait(&end);
    for (int i = 0; i < THREADS; i++) {
        (void)pthread_join(workers[i].thread, NULL);
        check(workers[i].succeeded == CALLS, "all calls succeed");
    }
    upstream_stop(upstream);
    (void)pthread_barrier_destroy(&begin);
    (void)pthread_barrier_destroy(&end);
    return 0;
}
