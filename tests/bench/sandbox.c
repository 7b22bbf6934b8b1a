/* SPDX-License-Identifier: MIT */
/**
 * @file sandbox.c
 * What the sandbox costs beside Prism, which mocks the same document.
 *
 * usage: sandbox PROGRAM NODE PRISM DOCUMENT
 *
 * Both answer the same requests over several connections, and take turns in
 * every round. Prints the medians of requests a second of their own processor
 * time, which others on the machine take nothing from, and their memory.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

#include "peer.h"
#include "port.h"

enum { ROUNDS = 7, CONNECTIONS = 8, START_MS = 60000, MAX_ANSWER = 256 * 1024, TARGETS = 2 };

/* What is asked, with the versions that Prism does not have. */
static const char *const targets[TARGETS] = {
    "/admin/users/5a4db0c5-0000-4000-8000-000000000003",
    "/configs",
};

struct contestant {
    const char *name;
    const char *prefix; /* of paths */
    int count;          /* requests of a round: so many that it takes some time */
    int port;
    struct peer peer;
    int connections[CONNECTIONS];
    double samples[TARGETS][ROUNDS];
};

static bool failed(const struct contestant *contestant, const char *what)
{
    (void)fprintf(stderr, "bench: %s: %s\n", contestant->name, what);
    return false;
}

/* ---- one request and its answer ---- */

static bool send_request(int fd, const char *prefix, const char *target)
{
    char text[512];
    int length =
        snprintf(text, sizeof(text),
                 "GET %s%s HTTP/1.1\r\nHost: 127.0.0.1\r\nx-portkey-api-key: sandbox-owner-key\r\n\r\n",
                 prefix, target);

    return write(fd, text, (size_t)length) == length;
}

/* How long an answer is, or 0 while its head is not whole. */
static size_t length_of(const char *text)
{
    static const char name[] = "\r\ncontent-length:";
    const char *end = strstr(text, "\r\n\r\n");

    for (const char *at = text; end != NULL && at < end; at++)
        if (strncasecmp(at, name, sizeof(name) - 1) == 0)
            return (size_t)(end + 4 - text) + strtoul(at + sizeof(name) - 1, NULL, 10);
    return 0;
}

static bool read_answer(int fd)
{
    static char text[MAX_ANSWER];
    size_t length = 0;
    size_t whole = 0;

    while (whole == 0 || length < whole) {
        ssize_t count = read(fd, text + length, sizeof(text) - 1 - length);

        if (count <= 0)
            return false;
        length += (size_t)count;
        text[length] = '\0';
        whole = whole > 0 ? whole : length_of(text);
    }
    return length == whole && strncmp(text, "HTTP/1.1 200", 12) == 0;
}

/* ---- a round ---- */

/* The processor time of a process with all its threads, in seconds. */
static double processor_time(pid_t pid)
{
    struct timespec time = {.tv_sec = 0};
    clockid_t clock;

    if (clock_getcpuclockid(pid, &clock) == 0)
        (void)clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static bool ask(const struct contestant *contestant, const char *target)
{
    for (int i = 0; i < CONNECTIONS; i++)
        if (!send_request(contestant->connections[i], contestant->prefix, target))
            return false;
    for (int i = 0; i < CONNECTIONS; i++)
        if (!read_answer(contestant->connections[i]))
            return false;
    return true;
}

/* Round -1 warms up. */
static bool run(struct contestant *contestant, int round)
{
    for (int target = 0; target < TARGETS; target++) {
        double start = processor_time(contestant->peer.pid);

        for (int asked = 0; asked < contestant->count; asked += CONNECTIONS)
            if (!ask(contestant, targets[target]))
                return failed(contestant, "no answer with status 200");
        if (round >= 0)
            contestant->samples[target][round] =
                contestant->count / (processor_time(contestant->peer.pid) - start);
    }
    return true;
}

/* ---- starting and ending ---- */

static bool wait_until_open(const struct contestant *contestant)
{
    const struct timespec moment = {.tv_nsec = 10 * 1000 * 1000};

    for (int waited = 0; waited < START_MS; waited += 10) {
        if (port_is_open(contestant->port))
            return true;
        (void)nanosleep(&moment, NULL);
    }
    return failed(contestant, "does not listen");
}

static bool start(struct contestant *contestant, const char *const argv[])
{
    const char *const environment[] = {NULL};

    if (!peer_start(&contestant->peer, argv, environment) || !wait_until_open(contestant))
        return false;
    for (int i = 0; i < CONNECTIONS; i++) {
        contestant->connections[i] = port_connect(contestant->port);
        if (contestant->connections[i] < 0)
            return failed(contestant, "cannot be connected to");
    }
    return true;
}

static bool start_both(struct contestant both[2], char **arguments)
{
    char ports[2][16];
    const char *const sandbox[] = {arguments[1], "sandbox", "--port", ports[0], NULL};
    const char *const prism[] = {arguments[2], arguments[3], "mock",       "--host", "127.0.0.1",
                                 "--port",     ports[1],     arguments[4], NULL};

    for (int i = 0; i < 2; i++) {
        both[i].port = port_free();
        (void)snprintf(ports[i], sizeof(ports[i]), "%d", both[i].port);
    }
    return start(&both[0], sandbox) && start(&both[1], prism);
}

static void stop(struct contestant *contestant)
{
    if (contestant->peer.pid > 0)
        (void)kill(contestant->peer.pid, SIGTERM);
    peer_end(&contestant->peer);
}

/* ---- the table ---- */

static int compare(const void *a, const void *b)
{
    const double *x = a;
    const double *y = b;

    return (*x > *y) - (*x < *y);
}

static double median(double samples[ROUNDS])
{
    qsort(samples, ROUNDS, sizeof(double), compare);
    return samples[ROUNDS / 2];
}

static bool print_table(struct contestant both[2])
{
    static const char *const labels[TARGETS] = {"GET of one user, a processor second",
                                                "GET of configs, a processor second"};
    static const char *const goals[TARGETS] = {">= 20000", ""};
    double resident[2];
    double anonymous[2];

    printf("%-36s %10s %10s  %s\n", "measure", both[0].name, both[1].name, "goal");
    for (int i = 0; i < TARGETS; i++)
        printf("%-36s %10.0f %10.0f  %s\n", labels[i], median(both[0].samples[i]), median(both[1].samples[i]),
               goals[i]);
    for (int i = 0; i < 2; i++)
        if (!peer_memory(&both[i].peer, &resident[i], &anonymous[i]))
            return false;
    printf("%-36s %10.2f %10.2f  %s\n", "resident after that, MB", resident[0] / 1e6, resident[1] / 1e6,
           "<= 20");
    return true;
}

int main(int count, char **arguments)
{
    static struct contestant both[2] = {
        {.name = "sandbox", .prefix = "/v1", .count = 8000, .peer = {.pid = -1}},
        {.name = "prism", .prefix = "", .count = 400, .peer = {.pid = -1}}};
    bool good;

    if (count != 5) {
        (void)fputs("usage: sandbox PROGRAM NODE PRISM DOCUMENT\n", stderr);
        return 2;
    }
    (void)signal(SIGPIPE, SIG_IGN);
    good = start_both(both, arguments);
    for (int round = -1; good && round < ROUNDS; round++)
        good = run(&both[0], round) && run(&both[1], round);
    good = good && print_table(both);
    stop(&both[0]);
    stop(&both[1]);
    return good ? 0 : 1;
}
