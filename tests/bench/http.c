/* SPDX-License-Identifier: MIT */
/**
 * @file http.c
 * What portkey-admin-mcp costs over HTTP, beside the HTTP mode of the npm
 * server of the same purpose, against one nginx on this machine.
 *
 * usage: http PROGRAM NODE NPM-SERVER
 *
 * Both run with the same variables: a login, no limits of requests. Several
 * clients with a session and a connection each ask as fast as they are
 * answered, and each answer is looked at. The two take turns in every round;
 * the table shows medians.
 */
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "clock.h"
#include "http_client.h"
#include "peer.h"
#include "port.h"
#include "upstream.h"

enum {
    ROUNDS = 5,
    CLIENTS = 16,
    ROUND_US = 1500 * 1000, /* of asking one thing */
    MAX_LATENCIES = 1000 * 1000,
    FEW_SESSIONS = 100,
    MANY_SESSIONS = 1000,
    START_MS = 60 * 1000,
};

#define TOKEN "a-token-of-the-benchmark"

enum question { LIST, CALL, MODERN_CALL, QUESTIONS };

enum measure {
    START,
    RATE,
    MEDIAN = RATE + QUESTIONS,
    LATE = MEDIAN + QUESTIONS, /* what 99 of 100 are not later than */
    PROCESSOR = LATE + QUESTIONS,
    NO_SESSION = PROCESSOR + QUESTIONS,
    FEW,
    MANY,
    SESSION,
    MEASURES,
};

struct contestant {
    const char *argv[4];
    const char *environment[16];
    char port_variable[32];
    char path[4096];
    int port;
    bool is_modern;
    struct peer peer;
    struct http_client clients[CLIENTS];
    char sessions[CLIENTS][128];
    double samples[MEASURES][ROUNDS];
    size_t rounds;
};

static double latencies[MAX_LATENCIES];

/* ---- requests ---- */

/* Composes a request; the session is left out where it is NULL. */
static size_t compose(char *out, size_t size, const char *session, const char *headers, const char *body)
{
    int length = snprintf(out, size,
                          "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " TOKEN "\r\n"
                          "Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\n"
                          "%s%s%s%sContent-Length: %zu\r\n\r\n%s",
                          session != NULL ? "Mcp-Session-Id: " : "", session != NULL ? session : "",
                          session != NULL ? "\r\n" : "", headers, strlen(body), body);

    return (size_t)length < size ? (size_t)length : 0;
}

#define LEGACY "MCP-Protocol-Version: 2025-11-25\r\n"

static size_t compose_question(char *out, size_t size, enum question question, const char *session)
{
    switch (question) {
    case LIST:
        return compose(out, size, session, LEGACY,
                       "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}");
    case CALL:
        return compose(out, size, session, LEGACY,
                       "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\","
                       "\"params\":{\"name\":\"list_configs\",\"arguments\":{}}}");
    default:
        return compose(
            out, size, NULL,
            "MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: tools/call\r\nMcp-Name: list_configs\r\n",
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":"
            "\"list_configs\",\"arguments\":{},\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":"
            "\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":{}}}}");
    }
}

static bool initialize(struct http_client *client, char *session, size_t size)
{
    char request[1024];
    size_t length = compose(request, sizeof(request), NULL, "",
                            "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":"
                            "{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
                            "\"clientInfo\":{\"name\":\"bench\",\"version\":\"1\"}}}");

    if (!http_client_ask(client, request, length) || !http_client_worked(client) ||
        !http_client_header(client, "mcp-session-id", session, size))
        return false;
    length = compose(request, sizeof(request), session, LEGACY,
                     "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    return http_client_ask(client, request, length);
}

/* ---- a server ---- */

static bool wait_until_open(int port)
{
    const struct timespec moment = {.tv_nsec = 200 * 1000};
    double start = now_us();

    while (now_us() - start < START_MS * 1e3) {
        if (port_is_open(port))
            return true;
        (void)nanosleep(&moment, NULL);
    }
    (void)fputs("bench: http: a server does not listen\n", stderr);
    return false;
}

static double *sample(struct contestant *contestant, int measure)
{
    return &contestant->samples[measure][contestant->rounds];
}

/* Starts it, and has one session initialized. */
static bool start(struct contestant *contestant)
{
    double begun;
    char session[128];
    struct http_client client;
    bool good;

    contestant->port = port_free();
    (void)snprintf(contestant->port_variable, sizeof(contestant->port_variable), "PORT=%d", contestant->port);
    begun = now_us();
    if (!peer_start(&contestant->peer, contestant->argv, contestant->environment) ||
        !wait_until_open(contestant->port))
        return false;
    good = http_client_open(&client, contestant->port) && initialize(&client, session, sizeof(session));
    *sample(contestant, START) = (now_us() - begun) / 1e3;
    http_client_close(&client);
    return good;
}

static void stop(struct contestant *contestant)
{
    for (int i = 0; i < CLIENTS; i++)
        http_client_close(&contestant->clients[i]);
    if (contestant->peer.pid > 0)
        (void)kill(contestant->peer.pid, SIGTERM);
    peer_end(&contestant->peer);
}

/* ---- asking ---- */

/* The processor time of the server with all its threads, in microseconds. */
static double processor_time(const struct contestant *contestant)
{
    struct timespec time = {.tv_sec = 0};
    clockid_t clock;

    if (clock_getcpuclockid(contestant->peer.pid, &clock) == 0)
        (void)clock_gettime(clock, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static bool open_clients(struct contestant *contestant)
{
    for (int i = 0; i < CLIENTS; i++)
        if (!http_client_open(&contestant->clients[i], contestant->port) ||
            !initialize(&contestant->clients[i], contestant->sessions[i], sizeof(contestant->sessions[i])))
            return false;
    return true;
}

static bool ask(struct contestant *contestant, int client, enum question question)
{
    char request[1024];
    size_t length = compose_question(request, sizeof(request), question, contestant->sessions[client]);

    return http_client_send(&contestant->clients[client], request, length);
}

/* Takes what one client was sent. An answer that is whole adds its latency, and is followed by the next question. */
static bool take(struct contestant *contestant, int client, enum question question, double end, size_t *count)
{
    struct http_client *asking = &contestant->clients[client];
    enum http_progress progress = http_client_read(asking);

    if (progress != HTTP_WHOLE)
        return progress == HTTP_PART;
    if (!http_client_worked(asking))
        return false;
    if (*count < MAX_LATENCIES)
        latencies[(*count)++] = now_us() - asking->sent_at;
    asking->sent_at = 0;
    return now_us() >= end || ask(contestant, client, question);
}

/* All clients ask until the time is over, and get their last answers. Returns the number of answers, 0 on failure. */
static size_t ask_for(struct contestant *contestant, enum question question, double duration)
{
    struct pollfd watched[CLIENTS];
    double end = now_us() + duration;
    size_t count = 0;
    int asking = CLIENTS;

    for (int i = 0; i < CLIENTS; i++) {
        watched[i] = (struct pollfd){.fd = contestant->clients[i].fd, .events = POLLIN};
        if (!ask(contestant, i, question))
            return 0;
    }
    while (asking > 0) {
        if (poll(watched, CLIENTS, START_MS) <= 0)
            return 0;
        for (int i = 0; i < CLIENTS; i++) {
            if (watched[i].revents == 0)
                continue;
            if (!take(contestant, i, question, end, &count))
                return 0;
            if (contestant->clients[i].sent_at == 0) {
                watched[i].fd = -1;
                asking--;
            }
        }
    }
    return count;
}

static int compare(const void *a, const void *b)
{
    const double *x = a;
    const double *y = b;

    return (*x > *y) - (*x < *y);
}

static bool measure_question(struct contestant *contestant, enum question question)
{
    double begun, processor, took;
    size_t count;

    if (ask_for(contestant, question, ROUND_US / 10.0) == 0)
        return false;
    begun = now_us();
    processor = processor_time(contestant);
    count = ask_for(contestant, question, ROUND_US);
    if (count == 0)
        return false;
    took = now_us() - begun;
    qsort(latencies, count, sizeof(latencies[0]), compare);
    *sample(contestant, RATE + (int)question) = (double)count / took * 1e6;
    *sample(contestant, MEDIAN + (int)question) = latencies[count / 2] / 1e3;
    *sample(contestant, LATE + (int)question) = latencies[count * 99 / 100] / 1e3;
    *sample(contestant, PROCESSOR + (int)question) = (processor_time(contestant) - processor) / (double)count;
    return true;
}

static bool measure_speed(struct contestant *contestant)
{
    bool good = start(contestant) && open_clients(contestant);

    for (int question = LIST; good && question < QUESTIONS; question++)
        if (question != MODERN_CALL || contestant->is_modern)
            good = measure_question(contestant, (enum question)question);
    stop(contestant);
    return good;
}

/* ---- memory ---- */

static bool open_sessions(const struct contestant *contestant, int count)
{
    for (int i = 0; i < count; i++) {
        struct http_client client;
        char session[128];
        bool good =
            http_client_open(&client, contestant->port) && initialize(&client, session, sizeof(session));

        http_client_close(&client);
        if (!good)
            return false;
    }
    return true;
}

static bool measure_memory(struct contestant *contestant)
{
    double anonymous;
    /* One session is there since the start, so that what the first one alone takes is not counted for all. */
    bool good = start(contestant) &&
                peer_memory(&contestant->peer, sample(contestant, NO_SESSION), &anonymous) &&
                open_sessions(contestant, FEW_SESSIONS) &&
                peer_memory(&contestant->peer, sample(contestant, FEW), &anonymous) &&
                open_sessions(contestant, MANY_SESSIONS - FEW_SESSIONS) &&
                peer_memory(&contestant->peer, sample(contestant, MANY), &anonymous);

    *sample(contestant, SESSION) =
        (*sample(contestant, MANY) - *sample(contestant, NO_SESSION)) / MANY_SESSIONS;
    stop(contestant);
    return good;
}

/* ---- the table ---- */

static double median(struct contestant *contestant, int measure)
{
    qsort(contestant->samples[measure], contestant->rounds, sizeof(double), compare);
    return contestant->samples[measure][contestant->rounds / 2];
}

static void print_table(struct contestant *ours, struct contestant *npm)
{
    static const struct {
        int measure;
        const char *label;
        double unit;
        int decimals;
        const char *goal;
    } rows[] = {
        {START, "start to initialize answered, ms", 1, 1, ""},
        {RATE + LIST, "tools/list, answers a second", 1, 0, ">= 10 x npm"},
        {MEDIAN + LIST, "tools/list, median, ms", 1, 2, ""},
        {LATE + LIST, "tools/list, 99 of 100 within, ms", 1, 2, ""},
        {PROCESSOR + LIST, "tools/list, processor time, us", 1, 0, ""},
        {RATE + CALL, "tools/call, answers a second", 1, 0, ">= 10 x npm"},
        {MEDIAN + CALL, "tools/call, median, ms", 1, 2, ""},
        {LATE + CALL, "tools/call, 99 of 100 within, ms", 1, 2, ""},
        {PROCESSOR + CALL, "tools/call, processor time, us", 1, 0, ""},
        {RATE + MODERN_CALL, "the same, 2026-07-28, a second", 1, 0, ""},
        {MEDIAN + MODERN_CALL, "the same, 2026-07-28, median, ms", 1, 2, ""},
        {NO_SESSION, "resident with one session, MB", 1e6, 1, "<= npm / 10"},
        {FEW, "resident with 101 sessions, MB", 1e6, 1, "<= npm / 10"},
        {MANY, "resident with 1,001 sessions, MB", 1e6, 1, "<= npm / 10"},
        {SESSION, "a session, KB", 1e3, 1, "<= 8"},
    };

    printf("%-34s %10s %10s %10s  %s\n", "measure", "ours", "npm", "x npm", "goal");
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        double our = median(ours, rows[i].measure);
        double other = median(npm, rows[i].measure);

        printf("%-34s %10.*f", rows[i].label, rows[i].decimals, our / rows[i].unit);
        if (other > 0)
            printf(" %10.*f %10.3f  %s\n", rows[i].decimals, other / rows[i].unit, our / other, rows[i].goal);
        else
            printf(" %10s %10s  %s\n", "-", "-", rows[i].goal);
    }
    printf(
        "\nMedians of %d rounds. %d clients, each with a session and a connection, ask as fast as they are\n"
        "answered; both servers check a bearer token. Processor time is that of the server.\n",
        ROUNDS, CLIENTS);
}

/* ---- both ---- */

static void prepare(struct contestant *contestant, const char *base_url)
{
    const char *path = getenv("PATH");
    const char *const environment[] = {
        contestant->port_variable,
        contestant->path,
        base_url,
        "PORTKEY_API_KEY=key-of-the-benchmark",
        "PORTKEY_ALLOW_INSECURE_HTTP=true",
        "PORTKEY_ALLOW_PRIVATE_BASE_URL=true",
        "MCP_TRANSPORT=http",
        "MCP_HOST=127.0.0.1",
        "MCP_AUTH_MODE=bearer",
        "MCP_AUTH_TOKEN=" TOKEN,
        "MCP_MAX_SESSIONS=2000",
        "RATE_LIMIT_ENABLED=false",
        "LOG_LEVEL=error",
        NULL,
    };

    (void)snprintf(contestant->path, sizeof(contestant->path), "PATH=%s",
                   path != NULL ? path : "/usr/bin:/bin");
    memcpy(contestant->environment, environment, sizeof(environment));
    contestant->peer = (struct peer){.pid = -1, .input = -1, .output = -1};
    for (int i = 0; i < CLIENTS; i++)
        contestant->clients[i].fd = -1;
}

static bool measure_all(struct contestant *ours, struct contestant *npm)
{
    for (int round = 0; round < ROUNDS; round++) {
        if (isatty(STDERR_FILENO))
            (void)fprintf(stderr, "\rround %d of %d%s", round + 1, ROUNDS, round + 1 < ROUNDS ? "" : "\n");
        if (!measure_memory(ours) || !measure_memory(npm) || !measure_speed(ours) || !measure_speed(npm))
            return false;
        ours->rounds++;
        npm->rounds++;
    }
    return true;
}

int main(int argc, char **argv)
{
    static struct contestant ours, npm;
    struct upstream upstream;
    char base_url[64];
    bool good;

    if (argc != 4) {
        (void)fputs("usage: http PROGRAM NODE NPM-SERVER\n", stderr);
        return 2;
    }
    (void)signal(SIGPIPE, SIG_IGN);
    good = upstream_start(&upstream);
    (void)snprintf(base_url, sizeof(base_url), "PORTKEY_BASE_URL=http://127.0.0.1:%d/v1", upstream.port);
    ours.argv[0] = argv[1];
    ours.is_modern = true;
    npm.argv[0] = argv[2];
    npm.argv[1] = argv[3];
    prepare(&ours, base_url);
    prepare(&npm, base_url);
    good = good && measure_all(&ours, &npm);
    if (good)
        print_table(&ours, &npm);
    upstream_stop(&upstream);
    return good ? 0 : 1;
}
