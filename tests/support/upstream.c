/* SPDX-License-Identifier: MIT */
#include "upstream.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MAX_CONNECTIONS = 160, MAX_REQUESTS = 4096, MAX_INPUT = 256 * 1024, AWAY_MS = 100 };

struct connection {
    int fd; /* -1: unused */
    char *input;
    size_t used;
    const struct upstream_step *step; /* of a request that has no reply yet */
    int64_t due;
};

struct upstream {
    pthread_t thread;
    pthread_mutex_t lock; /* of what follows up to the blank line */
    char *requests[MAX_REQUESTS];
    size_t request_count;
    unsigned hangups;

    const struct upstream_step *steps;
    size_t step_count;
    int listener; /* -1: the server has left */
    int64_t back; /* when it listens again */
    unsigned port;
    char url[40];
    struct connection connections[MAX_CONNECTIONS];
    atomic_bool stop;
};

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void sleep_ms(long ms)
{
    struct timespec pause = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};

    nanosleep(&pause, NULL);
}

static void broken(const char *what)
{
    perror(what);
    abort();
}

/* ---- listening ---- */

/* A socket on a port of 127.0.0.1, which is any free one if it is 0. */
static int bind_to(unsigned *port)
{
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)*port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof(address);
    int yes = 1;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    if (fd < 0 || setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes)) < 0 ||
        bind(fd, (struct sockaddr *)&address, sizeof(address)) < 0 ||
        getsockname(fd, (struct sockaddr *)&address, &length) < 0)
        broken("binding");
    *port = ntohs(address.sin_port);
    return fd;
}

static void start_listening(struct upstream *u)
{
    u->listener = bind_to(&u->port);
    if (listen(u->listener, MAX_CONNECTIONS) < 0)
        broken("listening");
}

static void leave(struct upstream *u)
{
    close(u->listener);
    u->listener = -1;
    u->back = now_ms() + AWAY_MS;
}

/* ---- connections ---- */

static void drop(struct connection *c, bool reset)
{
    struct linger linger = {.l_onoff = 1, .l_linger = 0};

    if (reset)
        setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &linger, sizeof(linger));
    close(c->fd);
    free(c->input);
    *c = (struct connection){.fd = -1};
}

static void take_connection(struct upstream *u)
{
    int fd = accept(u->listener, NULL, NULL);

    if (fd < 0)
        return;
    for (size_t i = 0; i < MAX_CONNECTIONS; i++) {
        struct connection *c = &u->connections[i];

        if (c->fd >= 0)
            continue;
        *c = (struct connection){.fd = fd, .input = malloc(MAX_INPUT + 1)};
        if (c->input == NULL)
            broken("malloc");
        return;
    }
    close(fd);
}

/* The length of the request at the start of the input, 0 while it is not all there. */
static size_t whole_request(const struct connection *c)
{
    const char *end;
    const char *length;
    size_t head;
    size_t body = 0;

    c->input[c->used] = '\0';
    end = strstr(c->input, "\r\n\r\n");
    if (end == NULL)
        return 0;
    head = (size_t)(end - c->input) + 4;
    length = strstr(c->input, "Content-Length: ");
    if (length != NULL && length < end)
        body = strtoul(length + strlen("Content-Length: "), NULL, 10);
    return c->used >= head + body ? head + body : 0;
}

static void take_request(struct upstream *u, struct connection *c)
{
    size_t length = whole_request(c);
    size_t index;
    char *copy;

    if (length == 0 || c->step != NULL)
        return;
    copy = malloc(length + 1);
    if (copy == NULL)
        broken("malloc");
    memcpy(copy, c->input, length);
    copy[length] = '\0';
    memmove(c->input, c->input + length, c->used - length);
    c->used -= length;
    pthread_mutex_lock(&u->lock);
    if (u->request_count == MAX_REQUESTS)
        broken("too many requests");
    index = u->request_count;
    u->requests[u->request_count++] = copy;
    pthread_mutex_unlock(&u->lock);
    c->step = &u->steps[index < u->step_count ? index : u->step_count - 1];
    c->due = now_ms() + c->step->pause_ms;
}

static void read_more(struct upstream *u, struct connection *c)
{
    ssize_t count = read(c->fd, c->input + c->used, MAX_INPUT - c->used);

    if (count <= 0) {
        if (c->step != NULL) {
            pthread_mutex_lock(&u->lock);
            u->hangups++;
            pthread_mutex_unlock(&u->lock);
        }
        drop(c, false);
        return;
    }
    c->used += (size_t)count;
    take_request(u, c);
}

static void send_all(int fd, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t count = send(fd, bytes, length, MSG_NOSIGNAL);

        /* The client may have seen enough. */
        if (count <= 0)
            return;
        bytes += count;
        length -= (size_t)count;
    }
}

static void reply_if_due(struct upstream *u, struct connection *c)
{
    const struct upstream_step *step = c->step;

    if (step == NULL || now_ms() < c->due || upstream_request_count(u) < step->hold_for)
        return;
    if (step->reply == NULL && step->end == UPSTREAM_KEEP)
        return;
    if (step->reply != NULL)
        send_all(c->fd, step->reply, step->length > 0 ? step->length : strlen(step->reply));
    c->step = NULL;
    if (step->end == UPSTREAM_LEAVE)
        leave(u); /* first, so that who sees the reset finds nobody */
    if (step->end != UPSTREAM_KEEP)
        drop(c, step->end != UPSTREAM_CLOSE);
    else
        take_request(u, c);
}

static void *serve(void *context)
{
    struct upstream *u = context;

    while (!atomic_load(&u->stop)) {
        struct pollfd fds[MAX_CONNECTIONS + 1];

        if (u->listener < 0 && now_ms() >= u->back)
            start_listening(u);
        fds[0] = (struct pollfd){.fd = u->listener, .events = POLLIN};
        for (size_t i = 0; i < MAX_CONNECTIONS; i++)
            fds[i + 1] = (struct pollfd){.fd = u->connections[i].fd, .events = POLLIN};
        if (poll(fds, MAX_CONNECTIONS + 1, 5) < 0)
            continue;
        for (size_t i = 0; i < MAX_CONNECTIONS; i++) {
            if (fds[i + 1].revents != 0)
                read_more(u, &u->connections[i]);
            if (u->connections[i].fd >= 0)
                reply_if_due(u, &u->connections[i]);
        }
        if (fds[0].revents != 0)
            take_connection(u);
    }
    return NULL;
}

/* ---- what tests call ---- */

struct upstream *upstream_start(const struct upstream_step *steps, size_t count)
{
    struct upstream *u = calloc(1, sizeof(*u));

    if (u == NULL)
        broken("calloc");
    u->steps = steps;
    u->step_count = count;
    for (size_t i = 0; i < MAX_CONNECTIONS; i++)
        u->connections[i].fd = -1;
    start_listening(u);
    (void)snprintf(u->url, sizeof(u->url), "http://127.0.0.1:%u", u->port);
    if (pthread_mutex_init(&u->lock, NULL) != 0 || pthread_create(&u->thread, NULL, serve, u) != 0)
        broken("thread");
    return u;
}

void upstream_stop(struct upstream *u)
{
    atomic_store(&u->stop, true);
    pthread_join(u->thread, NULL);
    for (size_t i = 0; i < MAX_CONNECTIONS; i++)
        if (u->connections[i].fd >= 0)
            drop(&u->connections[i], false);
    for (size_t i = 0; i < u->request_count; i++)
        free(u->requests[i]);
    if (u->listener >= 0)
        close(u->listener);
    pthread_mutex_destroy(&u->lock);
    free(u);
}

const char *upstream_url(const struct upstream *u)
{
    return u->url;
}

unsigned upstream_free_port(void)
{
    unsigned port = 0;

    close(bind_to(&port));
    return port;
}

size_t upstream_request_count(struct upstream *u)
{
    size_t count;

    pthread_mutex_lock(&u->lock);
    count = u->request_count;
    pthread_mutex_unlock(&u->lock);
    return count;
}

const char *upstream_request(struct upstream *u, size_t index)
{
    const char *request = NULL;

    pthread_mutex_lock(&u->lock);
    if (index < u->request_count)
        request = u->requests[index];
    pthread_mutex_unlock(&u->lock);
    if (request == NULL)
        broken("no such request came");
    return request;
}

bool upstream_await_requests(struct upstream *u, size_t count)
{
    for (int i = 0; i < 500 && upstream_request_count(u) < count; i++)
        sleep_ms(10);
    return upstream_request_count(u) >= count;
}

bool upstream_await_hangup(struct upstream *u)
{
    unsigned hangups = 0;

    for (int i = 0; i < 500 && hangups == 0; i++) {
        sleep_ms(10);
        pthread_mutex_lock(&u->lock);
        hangups = u->hangups;
        pthread_mutex_unlock(&u->lock);
    }
    return hangups > 0;
}
