/* SPDX-License-Identifier: MIT */
/**
 * @file bench.c
 * What portkey-admin-mcp costs, beside the npm server of the same purpose and
 * beside libcurl with nothing around it, against one nginx on this machine.
 *
 * usage: bench BUILD-FOLDER NODE NPM-SERVER
 *
 * The contestants take turns in every round, so that a slow moment of the
 * machine strikes all of them; the table shows medians.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "clock.h"
#include "peer.h"
#include "upstream.h"

enum {
    ROUNDS = 7,
    STARTS = 21, /* a start is short and varies: it is repeated more often */
    /* The calls of one conversation: 1,500, warming up included. */
    WARM_UP = 100, /* before each of the two below, so that libcurl's start and connecting are not timed */
    SEQUENTIAL = 500,
    PARALLEL = 800,
    IN_FLIGHT = 64,
};

enum measure {
    START_MS,
    LIST_MS,
    LIST_BYTES,
    FIRST_CALL_MS,
    SEQUENTIAL_US,
    PARALLEL_US,
    RESIDENT,
    ANONYMOUS,
    STRIPPED,
    MEASURES,
};

struct samples {
    double values[STARTS];
    size_t count;
};

struct contestant {
    const char *argv[4];
    struct samples samples[MEASURES];
};

static const char initialize_line[] =
    "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\","
    "\"capabilities\":{},\"clientInfo\":{\"name\":\"bench\",\"version\":\"1\"}}}\n";
static const char initialized_line[] = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n";
/* What both servers put around the list, whatever the order of the members. */
static const char list_envelope[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"tools\":}}";
static const char list_line[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}\n";

static void add(struct contestant *contestant, enum measure measure, double value)
{
    struct samples *samples = &contestant->samples[measure];

    if (samples->count < STARTS)
        samples->values[samples->count++] = value;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;

    return (x > y) - (x < y);
}

/* The median, or 0 where nothing was measured. */
static double median(struct contestant *contestant, enum measure measure)
{
    struct samples *samples = &contestant->samples[measure];

    if (samples->count == 0)
        return 0;
    qsort(samples->values, samples->count, sizeof(samples->values[0]), compare);
    return samples->values[samples->count / 2];
}

static bool is_success(const char *line)
{
    if (strstr(line, "\"result\":") != NULL && strstr(line, "\"isError\":true") == NULL)
        return true;
    fprintf(stderr, "bench: no success: %.300s\n", line);
    return false;
}

static bool read_success(struct peer *peer, size_t *length)
{
    char *line;

    return peer_read_line(peer, &line, length) && is_success(line);
}

static bool exchange(struct peer *peer, const char *request, size_t *length)
{
    return peer_write(peer, request, strlen(request)) && read_success(peer, length);
}

/* Starts a server and has it initialized. */
static bool start_server(struct contestant *contestant, const char *const environment[], struct peer *peer)
{
    double start = now_us();
    size_t length;

    if (!peer_start(peer, contestant->argv, environment) || !exchange(peer, initialize_line, &length))
        return false;
    add(contestant, START_MS, (now_us() - start) / 1000);
    return peer_write(peer, initialized_line, strlen(initialized_line));
}

static bool send_call(struct peer *peer, int id)
{
    char line[160];
    int length = snprintf(line, sizeof(line),
                          "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\","
                          "\"params\":{\"name\":\"list_configs\",\"arguments\":{}}}\n",
                          id + 2);

    return peer_write(peer, line, (size_t)length);
}

/* Makes calls, keeping so many of them in flight; returns the microseconds of one, negative on failure. */
static double time_calls(struct peer *peer, int count, int in_flight)
{
    double start = now_us();
    int sent = 0;

    for (int answered = 0; answered < count; answered++) {
        size_t length;

        while (sent < count && sent - answered < in_flight)
            if (!send_call(peer, sent++))
                return -1;
        if (!read_success(peer, &length))
            return -1;
    }
    return (now_us() - start) / count;
}

static bool converse(struct contestant *contestant, struct peer *peer)
{
    double start = now_us();
    double first, sequential, parallel, resident, anonymous;
    size_t length;

    if (!exchange(peer, list_line, &length))
        return false;
    add(contestant, LIST_MS, (now_us() - start) / 1000);
    add(contestant, LIST_BYTES, (double)length - (double)strlen(list_envelope));

    if ((first = time_calls(peer, 1, 1)) < 0 || time_calls(peer, WARM_UP - 1, 1) < 0 ||
        (sequential = time_calls(peer, SEQUENTIAL, 1)) < 0 || time_calls(peer, WARM_UP, IN_FLIGHT) < 0 ||
        (parallel = time_calls(peer, PARALLEL, IN_FLIGHT)) < 0 || !peer_memory(peer, &resident, &anonymous))
        return false;
    add(contestant, FIRST_CALL_MS, first / 1000);
    add(contestant, SEQUENTIAL_US, sequential);
    add(contestant, PARALLEL_US, parallel);
    add(contestant, RESIDENT, resident);
    add(contestant, ANONYMOUS, anonymous);
    return true;
}

static bool measure_server(struct contestant *contestant, const char *const environment[], bool whole)
{
    struct peer peer;
    bool good = start_server(contestant, environment, &peer) && (!whole || converse(contestant, &peer));

    peer_end(&peer);
    return good;
}

static bool measure_empty(struct contestant *contestant, const char *const environment[])
{
    double start = now_us();
    double resident, anonymous;
    struct peer peer;
    char *line;
    size_t length;
    bool good = peer_start(&peer, contestant->argv, environment) && peer_read_line(&peer, &line, &length);

    if (good) {
        add(contestant, START_MS, (now_us() - start) / 1000);
        good = peer_memory(&peer, &resident, &anonymous);
        add(contestant, RESIDENT, resident);
        add(contestant, ANONYMOUS, anonymous);
    }
    peer_end(&peer);
    return good;
}

/* Has bare_curl make as many requests as a server is asked for; it prints what one took. */
static bool measure_bare(struct contestant *contestant, enum measure measure, const char *program, int port,
                         const char *const environment[])
{
    char url[64], warm_up[16], count[16], parallel[16];
    const char *argv[] = {program, url, warm_up, count, parallel, NULL};
    struct peer peer;
    char *line;
    size_t length;
    bool good;

    snprintf(url, sizeof(url), "http://127.0.0.1:%d/v1/configs", port);
    snprintf(warm_up, sizeof(warm_up), "%d", WARM_UP);
    snprintf(count, sizeof(count), "%d", measure == SEQUENTIAL_US ? SEQUENTIAL : PARALLEL);
    snprintf(parallel, sizeof(parallel), "%d", measure == SEQUENTIAL_US ? 1 : IN_FLIGHT);
    good = peer_start(&peer, argv, environment) && peer_read_line(&peer, &line, &length);
    if (good)
        add(contestant, measure, strtod(line, NULL));
    peer_end(&peer);
    return good;
}

/* Adds what a file has without its symbols to *bytes. */
static bool add_stripped_size(const char *path, const char *folder, double *bytes)
{
    char stripped[96];
    struct stat status;
    int state;
    pid_t pid;

    snprintf(stripped, sizeof(stripped), "%s/stripped", folder);
    pid = fork();
    if (pid == 0) {
        execlp("strip", "strip", "-o", stripped, path, (char *)NULL);
        _exit(127);
    }
    if (pid < 0 || waitpid(pid, &state, 0) < 0 || state != 0 || stat(stripped, &status) < 0) {
        fprintf(stderr, "bench: %s could not be stripped\n", path);
        return false;
    }
    *bytes += (double)status.st_size;
    return true;
}

struct bench {
    char server[512], library[512], empty_path[512], bare_path[512];
    struct contestant ours, npm, curl;
    struct upstream upstream;
    const char *environment[8];
    char base_url[64], path[4096], home[1024];
};

static void prepare(struct bench *bench, char **argv)
{
    const char *path = getenv("PATH");
    const char *home = getenv("HOME");
    const char *const environment[] = {
        bench->base_url,
        "PORTKEY_API_KEY=bench",
        "PORTKEY_ALLOW_INSECURE_HTTP=true",
        "PORTKEY_ALLOW_PRIVATE_BASE_URL=true",
        bench->path,
        bench->home,
        NULL,
    };

    snprintf(bench->server, sizeof(bench->server), "%s/server/portkey-admin-mcp", argv[1]);
    snprintf(bench->library, sizeof(bench->library), "%s/libportkeyadmin.so", argv[1]);
    snprintf(bench->empty_path, sizeof(bench->empty_path), "%s/tests/bench/empty_curl", argv[1]);
    snprintf(bench->bare_path, sizeof(bench->bare_path), "%s/tests/bench/bare_curl", argv[1]);
    snprintf(bench->base_url, sizeof(bench->base_url), "PORTKEY_BASE_URL=http://127.0.0.1:%d/v1",
             bench->upstream.port);
    snprintf(bench->path, sizeof(bench->path), "PATH=%s", path != NULL ? path : "/usr/bin:/bin");
    snprintf(bench->home, sizeof(bench->home), "HOME=%s", home != NULL ? home : "/");
    memcpy(bench->environment, environment, sizeof(environment));

    bench->ours.argv[0] = bench->server;
    bench->npm.argv[0] = argv[2];
    bench->npm.argv[1] = argv[3];
    bench->curl.argv[0] = bench->empty_path;
}

static bool measure_all(struct bench *bench)
{
    const char *const *environment = bench->environment;
    double bytes = 0;

    for (int round = 0; round < ROUNDS; round++) {
        if (isatty(STDERR_FILENO))
            fprintf(stderr, "\rround %d of %d%s", round + 1, ROUNDS, round + 1 < ROUNDS ? "" : "\n");
        if (!measure_server(&bench->ours, environment, true) ||
            !measure_bare(&bench->curl, SEQUENTIAL_US, bench->bare_path, bench->upstream.port, environment) ||
            !measure_bare(&bench->curl, PARALLEL_US, bench->bare_path, bench->upstream.port, environment) ||
            !measure_server(&bench->npm, environment, true))
            return false;
        for (int start = 0; start < STARTS / ROUNDS; start++)
            if (!measure_empty(&bench->curl, environment) ||
                (start > 0 && (!measure_server(&bench->ours, environment, false) ||
                               !measure_server(&bench->npm, environment, false))))
                return false;
    }
    if (!add_stripped_size(bench->server, bench->upstream.folder, &bytes) ||
        !add_stripped_size(bench->library, bench->upstream.folder, &bytes))
        return false;
    add(&bench->ours, STRIPPED, bytes);
    return true;
}

static void print_number(double value, int decimals, int width)
{
    if (value > 0)
        printf(" %*.*f", width, decimals, value);
    else
        printf(" %*s", width, "-");
}

static void print_table(struct bench *bench)
{
    static const struct {
        enum measure measure;
        const char *label;
        double unit;
        int decimals;
        const char *goal;
    } rows[] = {
        {START_MS, "start to initialize answered, ms", 1, 2, "<= 2 x libcurl"},
        {LIST_MS, "tools/list, ms", 1, 2, ""},
        {LIST_BYTES, "tools in its response, bytes", 1, 0, "<= 300000"},
        {FIRST_CALL_MS, "first call, ms", 1, 2, ""},
        {SEQUENTIAL_US, "a call, one at a time, us", 1, 1, "<= 3 x libcurl"},
        {PARALLEL_US, "a call, 64 in flight, us", 1, 1, "<= 3 x libcurl"},
        {RESIDENT, "resident after 1,500 calls, MB", 1e6, 2, "<= 14"},
        {ANONYMOUS, "anonymous after 1,500 calls, MB", 1e6, 2, "<= 4"},
        {STRIPPED, "stripped program + library, MB", 1e6, 2, "<= 2.5"},
    };

    printf("%-34s %10s %10s %10s %10s %10s  %s\n", "measure", "ours", "libcurl", "npm", "x libcurl", "x npm",
           "goal");
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        double ours = median(&bench->ours, rows[i].measure);
        double curl = median(&bench->curl, rows[i].measure);
        double npm = median(&bench->npm, rows[i].measure);

        printf("%-34s", rows[i].label);
        print_number(ours / rows[i].unit, rows[i].decimals, 10);
        print_number(curl / rows[i].unit, rows[i].decimals, 10);
        print_number(npm / rows[i].unit, rows[i].decimals, 10);
        print_number(curl > 0 ? ours / curl : 0, 2, 10);
        print_number(npm > 0 ? ours / npm : 0, 3, 10);
        printf("  %s\n", rows[i].goal);
    }
    printf("\nMedians of %d rounds (%d starts). \"libcurl\" is an empty program that gets libcurl ready\n"
           "(start and memory, before any call) and a bare loop over it (calls); ours gets libcurl\n"
           "ready when the first call comes. \"npm\" is portkey-admin-mcp 0.12.0 under node.\n"
           "1 MB is 1,000,000 bytes.\n",
           ROUNDS, STARTS);
}

int main(int argc, char **argv)
{
    static struct bench bench;
    bool good;

    if (argc != 4) {
        fputs("usage: bench BUILD-FOLDER NODE NPM-SERVER\n", stderr);
        return 2;
    }
    /* A contestant that ends early shows as a failed write. */
    signal(SIGPIPE, SIG_IGN);
    good = upstream_start(&bench.upstream);
    if (good) {
        prepare(&bench, argv);
        good = measure_all(&bench);
    }
    if (good)
        print_table(&bench);
    upstream_stop(&bench.upstream);
    return good ? 0 : 1;
}
