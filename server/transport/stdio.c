/* SPDX-License-Identifier: MIT */
#include "transport/stdio.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "mcp/session.h"
#include "transport/line_reader.h"
#include "transport/stdio_setup.h"
#include "transport/write_queue.h"

enum {
    MAX_LINE = 4 * 1024 * 1024,
    MAX_CALLS = 1024,               /* in flight; beyond, the next line waits */
    HIGH_WATER = 64 * 1024 * 1024,  /* unwritten output; beyond, the next line waits */
    MAX_OUTPUT = 256 * 1024 * 1024, /* what calls in flight may still add to that */
    GRACE_MS = 900, /* for calls in flight once the input ended, and for a reader that stalls then */
    RETRY_MS = 20,  /* when waiting itself failed */
};

struct stdio {
    mcp_catalog *catalog;
    mcp_session session;
    line_reader reader;
    write_queue queue;
    int signals;
    bool input_ended;
    bool drained; /* every line that was read has been received */
    bool output_gone;
    int output_error; /* why, where it is not that nobody reads any longer */
    bool signalled;
    int64_t deadline; /* once the input ended: when we go whatever is left */
};

static bool may_receive(struct stdio *s)
{
    return s->session.call_count < MAX_CALLS && write_queue_pending(&s->queue) < HIGH_WATER &&
           write_queue_ready(&s->queue);
}

/* Receives the lines that are there, as far as the caps allow. */
static void receive_lines(struct stdio *s)
{
    s->drained = false;
    while (may_receive(s)) {
        const char *line;
        size_t length;

        switch (line_reader_next(&s->reader, &line, &length)) {
        case LINE_READY: mcp_session_receive(&s->session, line, length); break;
        case LINE_TOO_LONG:
            mcp_session_refuse(&s->session, &s->queue.output, RPC_INVALID_REQUEST,
                               "a message may have at most 4 MiB");
            break;
        case LINE_NO_MEMORY:
            mcp_session_refuse(&s->session, &s->queue.output, RPC_INTERNAL_ERROR,
                               "memory for the message ran out");
            break;
        case LINE_NONE: s->drained = true; return;
        }
    }
}

static void read_input(struct stdio *s)
{
    size_t size;
    char *room = line_reader_room(&s->reader, &size);
    ssize_t count = read(STDIN_FILENO, room, size);

    if (count > 0) {
        line_reader_filled(&s->reader, (size_t)count);
    } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
        line_reader_end(&s->reader);
        s->input_ended = true;
        s->deadline = pa_clock_ms() + GRACE_MS;
    }
}

static write_result write_output(struct stdio *s)
{
    size_t before = write_queue_pending(&s->queue);
    write_result result = write_queue_flush(&s->queue);

    if (result == WRITE_GONE) {
        s->output_gone = true;
        s->output_error = errno == EPIPE || errno == ECONNRESET ? 0 : errno;
    } else if (s->input_ended && s->session.call_count == 0 && write_queue_pending(&s->queue) < before) {
        /* A reader that is slow but there is given time to the end. */
        s->deadline = pa_clock_ms() + GRACE_MS;
    }
    return result;
}

/* The answers to what was abandoned may be more than the reader takes at once. */
static void write_rest(struct stdio *s)
{
    int64_t deadline = pa_clock_ms() + (s->signalled ? 0 : GRACE_MS);

    for (;;) {
        struct pollfd out = {.fd = s->queue.fd, .events = POLLOUT};
        write_result result = write_output(s);
        int64_t left = deadline - pa_clock_ms();

        if ((result != WRITE_BLOCKED && result != WRITE_PAUSED) || left <= 0)
            return;
        if (result == WRITE_PAUSED)
            (void)poll(NULL, 0, write_queue_delay(&s->queue));
        else
            (void)poll(&out, 1, (int)left);
    }
}

static bool is_finished(const struct stdio *s)
{
    if (s->signalled || s->output_gone)
        return true;
    return s->input_ended &&
           ((s->drained && s->session.call_count == 0 && write_queue_pending(&s->queue) == 0) ||
            pa_clock_ms() >= s->deadline);
}

static int wait_time(const struct stdio *s)
{
    int pause = write_queue_pending(&s->queue) > 0 ? write_queue_delay(&s->queue) : 0;
    int64_t left;

    if (!s->input_ended)
        return pause > 0 ? pause : -1;
    left = s->deadline - pa_clock_ms();
    if (pause > 0 && pause < left)
        return pause;
    return left > 0 ? (int)left : 0;
}

/* Waits for whatever can happen next, and moves the calls on meanwhile. */
static void wait_for_events(struct stdio *s, bool *input_ready)
{
    struct pollfd fds[3] = {{.fd = s->signals, .events = POLLIN}};
    size_t count = 1;
    size_t input = 0;

    if (!s->input_ended && s->drained) {
        input = count;
        fds[count++] = (struct pollfd){.fd = STDIN_FILENO, .events = POLLIN};
    }
    if (write_queue_pending(&s->queue) > 0 && write_queue_delay(&s->queue) == 0)
        fds[count++] = (struct pollfd){.fd = s->queue.fd, .events = POLLOUT};
    if (s->catalog->type->wait(s->catalog, fds, count, wait_time(s)) < 0)
        (void)poll(fds, (nfds_t)count, RETRY_MS);
    s->signalled = fds[0].revents != 0;
    *input_ready = input > 0 && fds[input].revents != 0;
}

static void serve(struct stdio *s, enum stdio_client client)
{
    mcp_session_init(&s->session, s->catalog, &s->queue.output, "stdio");
    s->session.is_stateless = client == STDIO_STATELESS;
    s->drained = true;
    while (!is_finished(s)) {
        bool input_ready;

        wait_for_events(s, &input_ready);
        if (input_ready)
            read_input(s);
        receive_lines(s);
        (void)write_output(s);
    }
    if (!s->signalled && !s->output_gone)
        mcp_session_abandon_calls(&s->session,
                                  "the input ended before the call did; what became of it is unknown");
    mcp_subscriptions_close(&s->session, true);
    mcp_session_close(&s->session);
    if (!s->output_gone)
        write_rest(s);
}

int stdio_serve(mcp_catalog *catalog, enum stdio_client client)
{
    struct stdio s = {.catalog = catalog};
    int output = stdio_claim_output();
    int status = 0;

    s.signals = stdio_watch_signals();
    if (output < 0 || s.signals < 0) {
        fprintf(stderr, "%s: cannot serve on standard output: %s\n", catalog->identity.name, strerror(errno));
        return 1;
    }
    write_queue_init(&s.queue, output, MAX_OUTPUT);
    if (line_reader_init(&s.reader, MAX_LINE) && write_queue_ready(&s.queue)) {
        serve(&s, client);
        if (s.output_error != 0) {
            fprintf(stderr, "%s: cannot write: %s\n", catalog->identity.name, strerror(s.output_error));
            status = 1;
        }
    } else {
        fprintf(stderr, "%s: memory ran out\n", catalog->identity.name);
        status = 1;
    }
    line_reader_free(&s.reader);
    write_queue_free(&s.queue);
    close(s.signals);
    close(output);
    return status;
}
