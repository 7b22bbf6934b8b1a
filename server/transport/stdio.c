/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* POLLRDHUP: a socket whose peer will write nothing more */
#include "transport/stdio.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mcp/session.h"
#include "transport/line_reader.h"
#include "transport/write_queue.h"

enum {
    MAX_LINE = 4 * 1024 * 1024,
    HIGH_WATER = 64 * 1024 * 1024,  /* unwritten output; beyond, the next line waits */
    MAX_OUTPUT = 256 * 1024 * 1024, /* what calls in flight may still add to that */
    GRACE_MS = 900,          /* for calls in flight once the input ended, and for a reader that stalls then */
    OVERTIME_MS = 60 * 1000, /* for calls whose answers are shown once */
    RETRY_MS = 50,           /* until the next look whether a line that waits can be received */
    STARVED_MS = 10 * 1000,  /* without memory for even one line: then there is no use in going on */
};

/* The phases of a connection. It never goes back. */
enum phase {
    SERVING, /* reads, answers, writes */
    WINDING, /* the input ended: calls in flight may still end, for a while */
    LEAVING, /* all is answered: what is left is written, for a while */
    GONE,    /* nothing can be done any longer */
};

struct stdio_transport {
    event_loop *loop;
    mcp_session session;
    line_reader reader;
    write_queue queue;
    enum phase phase;
    bool is_overtime;   /* it has to end, and waits for an answer that is shown once */
    bool is_signalled;  /* by a signal */
    bool owes;          /* such an answer is waited for, or may not be written yet */
    bool is_lost;       /* it never will be */
    bool drained;       /* every line that was read has been received */
    int waiting_ms;     /* SERVING: the deadline that lines which wait have set; 0: none */
    const char *unread; /* why such lines were given up; NULL: none were */
    int output_error;   /* why nothing can be written, where it is not that the reader went away */
    loop_watch input;
    loop_watch output;
    loop_timer pause; /* until the queue may be written to again */
    loop_timer retry; /* while lines wait that cannot be received */
    loop_reload hangup;
    loop_timer deadline; /* of WINDING and LEAVING, and of lines that wait */
    loop_hook hook;
};

/* ---- the process's descriptors ---- */

/*
 * Moves standard output to a descriptor of its own, which it returns, and lets
 * descriptor 1 lead to standard error, so that no stray print can break into the
 * messages. -1 on failure, with errno set.
 */
static int claim_output(void)
{
    int flags = fcntl(STDOUT_FILENO, F_GETFL);
    int output;

    /* Found before the first message, which would be lost. */
    if (flags >= 0 && (flags & O_ACCMODE) == O_RDONLY)
        errno = EBADF;
    if (flags < 0 || (flags & O_ACCMODE) == O_RDONLY)
        return -1;
    output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (output < 0)
        return -1;
    if (dup2(STDERR_FILENO, STDOUT_FILENO) < 0) {
        close(output);
        return -1;
    }
    return output;
}

/* ---- phases ---- */

static void enter(stdio_transport *s, enum phase phase)
{
    if (phase > s->phase)
        s->phase = phase;
}

static bool is_reader_slow(const stdio_transport *s)
{
    return write_queue_pending(&s->queue) >= HIGH_WATER;
}

/* Returns whether there is something to wait for that was not waited for yet. */
static bool begin_overtime(stdio_transport *s)
{
    if (s->is_overtime || !mcp_session_must_wait(&s->session))
        return false;
    s->is_overtime = true;
    loop_timer_start(s->loop, &s->deadline, OVERTIME_MS);
    return true;
}

static void begin_leaving(stdio_transport *s)
{
    bool is_starved = s->phase == SERVING && s->waiting_ms == STARVED_MS;

    s->is_lost = mcp_session_must_wait(&s->session);
    mcp_session_end(&s->session,
                    is_starved ? "the server ends, out of memory; whether the call was carried out is unknown"
                    : s->is_signalled
                        ? "the server was ended before the call; whether it was carried out is unknown"
                        : "the input ended before the call did; whether it was carried out is unknown");
    if (!s->drained)
        s->unread = is_reader_slow(s) ? "gave up messages that were not read yet: the output is not read"
                                      : "gave up messages that were not read yet: out of memory";
    enter(s, LEAVING);
    loop_timer_start(s->loop, &s->deadline, GRACE_MS);
}

static void deadline_due(void *owner)
{
    stdio_transport *s = owner;

    if (s->phase == LEAVING)
        enter(s, GONE);
    else if (!begin_overtime(s))
        begin_leaving(s);
}

/* ---- input ---- */

static bool may_receive(stdio_transport *s)
{
    return s->phase < LEAVING && write_queue_pending(&s->queue) < HIGH_WATER && write_queue_ready(&s->queue);
}

/* Receives the lines that are there, as far as the caps allow. */
static void receive_lines(stdio_transport *s)
{
    s->drained = false;
    while (may_receive(s)) {
        const char *line;
        size_t length;

        switch (line_reader_next(&s->reader, &line, &length)) {
        case LINE_READY: mcp_session_receive(&s->session, &s->queue.stream, line, length); break;
        case LINE_TOO_LONG:
            mcp_session_refuse(&s->session, &s->queue.stream, RPC_INVALID_REQUEST,
                               "a message may have at most 4 MiB");
            break;
        case LINE_NO_MEMORY:
            mcp_session_refuse(&s->session, &s->queue.stream, RPC_INTERNAL_ERROR,
                               "out of memory for the message");
            break;
        case LINE_NONE: s->drained = true; return;
        }
    }
}

static void input_ended(stdio_transport *s)
{
    line_reader_end(&s->reader);
    loop_watch_stop(s->loop, &s->input);
    enter(s, WINDING);
    loop_timer_start(s->loop, &s->deadline, GRACE_MS);
}

static void input_ready(void *owner, short revents)
{
    stdio_transport *s = owner;
    size_t size;
    char *room = line_reader_room(&s->reader, &size);
    ssize_t count = read(STDIN_FILENO, room, size);

    (void)revents;
    if (count > 0)
        line_reader_filled(&s->reader, (size_t)count);
    else if (count == 0 || (errno != EINTR && errno != EAGAIN))
        input_ended(s);
}

/* Whether the other end of the input is closed, although there may be more to read. */
static bool is_input_closed(void)
{
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLRDHUP};

    return poll(&input, 1, 0) > 0;
}

/*
 * While lines wait, for memory or for a client that does not read, nothing is
 * read, not even the end of the input. It is looked for in another way, so that
 * the process does not outlive its client.
 */
static int limit_of_waiting(const stdio_transport *s)
{
    if (s->drained)
        return 0;
    if (is_input_closed())
        return GRACE_MS;
    return is_reader_slow(s) ? 0 : STARVED_MS;
}

static void watch_waiting_lines(stdio_transport *s)
{
    int limit = limit_of_waiting(s);

    if (s->phase != SERVING || limit == s->waiting_ms)
        return;
    s->waiting_ms = limit;
    if (limit > 0)
        loop_timer_start(s->loop, &s->deadline, limit);
    else
        loop_timer_stop(s->loop, &s->deadline);
}

/* ---- output ---- */

/* A reader that is slow but there is given time to the end. */
static void extend_deadline(stdio_transport *s)
{
    if (s->phase == SERVING && s->waiting_ms > 0)
        loop_timer_start(s->loop, &s->deadline, s->waiting_ms);
    else if (s->phase > SERVING && s->session.exchanges.count == 0)
        loop_timer_start(s->loop, &s->deadline, GRACE_MS);
}

static void write_output(stdio_transport *s)
{
    size_t before = write_queue_pending(&s->queue);
    write_result result = write_queue_flush(&s->queue);

    if (result == WRITE_GONE) {
        s->output_error = errno == EPIPE || errno == ECONNRESET ? 0 : errno;
        enter(s, GONE);
    } else if (write_queue_pending(&s->queue) < before) {
        extend_deadline(s);
    }
}

/* Calls in flight get no answer on SIGTERM, SIGINT and SIGHUP, unless it is shown once. */
static void signalled(void *owner)
{
    stdio_transport *s = owner;
    bool is_second = s->is_signalled;

    s->is_signalled = true;
    if (!is_second && (begin_overtime(s) || s->is_overtime)) {
        loop_watch_stop(s->loop, &s->input);
        enter(s, WINDING);
        return;
    }
    mcp_subscriptions_end(&s->session);
    write_output(s);
    enter(s, GONE);
}

/* Nothing to do: turned() writes after every turn. */
static void output_ready(void *owner, short revents)
{
    (void)owner;
    (void)revents;
}

static void wait_over(void *owner)
{
    (void)owner;
}

/* ---- after each turn ---- */

/* What the next turn waits for. */
static void arrange(stdio_transport *s)
{
    bool is_pending = write_queue_pending(&s->queue) > 0;
    int delay = is_pending ? write_queue_delay(&s->queue) : 0;

    s->input.events = s->drained ? POLLIN : 0;
    s->output.events = is_pending && delay == 0 ? POLLOUT : 0;
    if (delay > 0)
        loop_timer_start(s->loop, &s->pause, delay);
    if (s->drained)
        loop_timer_stop(s->loop, &s->retry);
    else
        loop_timer_start(s->loop, &s->retry, RETRY_MS);
}

/* Overtime is for answers that are shown once only. */
static bool is_wound_up(const stdio_transport *s)
{
    if (s->is_overtime)
        return !mcp_session_must_wait(&s->session);
    return s->drained && s->session.exchanges.count == 0;
}

static void note_debt(stdio_transport *s)
{
    bool is_pending = write_queue_pending(&s->queue) > 0;
    bool must_wait = mcp_session_must_wait(&s->session);

    if (s->phase == GONE)
        s->is_lost = s->is_lost || must_wait || (s->owes && is_pending);
    s->owes = must_wait || (s->owes && is_pending);
}

static void turned(void *owner)
{
    stdio_transport *s = owner;

    if (s->phase < LEAVING)
        receive_lines(s);
    if (s->phase < GONE)
        write_output(s);
    watch_waiting_lines(s);
    if (s->phase == WINDING && is_wound_up(s))
        begin_leaving(s);
    if (s->phase == LEAVING) {
        write_output(s);
        if (write_queue_pending(&s->queue) == 0)
            enter(s, GONE);
    }
    note_debt(s);
    if (s->phase == GONE)
        loop_stop(s->loop);
    else
        arrange(s);
}

/* ---- serving ---- */

static bool open_watches(stdio_transport *s)
{
    s->input = (loop_watch){.fd = STDIN_FILENO, .events = POLLIN, .ready = input_ready, .owner = s};
    s->output = (loop_watch){.fd = s->queue.fd, .ready = output_ready, .owner = s};
    s->pause = (loop_timer){.due = wait_over, .owner = s};
    s->retry = (loop_timer){.due = wait_over, .owner = s};
    s->deadline = (loop_timer){.due = deadline_due, .owner = s};
    s->hook = (loop_hook){.turned = turned, .owner = s};
    if (!loop_watch_start(s->loop, &s->input) || !loop_watch_start(s->loop, &s->output))
        return false;
    loop_hook_start(s->loop, &s->hook);
    return true;
}

static void close_watches(stdio_transport *s)
{
    loop_hook_stop(s->loop, &s->hook);
    loop_timer_stop(s->loop, &s->deadline);
    loop_timer_stop(s->loop, &s->retry);
    loop_timer_stop(s->loop, &s->pause);
    loop_watch_stop(s->loop, &s->output);
    loop_watch_stop(s->loop, &s->input);
}

static int complain(const mcp_server *server, const char *what, int error)
{
    fprintf(stderr, "%s: %s%s%s\n", server->catalog->identity.name, what, error != 0 ? ": " : "",
            error != 0 ? strerror(error) : "");
    return 1;
}

/* A reader that goes away is an error of write(), not a signal. */
static bool prepare_signals(stdio_transport *s)
{
    const struct sigaction ignore = {.sa_handler = SIG_IGN};

    s->hangup = (loop_reload){.reload = signalled, .owner = s};
    return sigaction(SIGPIPE, &ignore, NULL) == 0 && loop_catch_signals(s->loop, signalled, s) &&
           loop_reload_start(s->loop, &s->hangup);
}

/* What is wrong, or NULL. */
static const char *prepare(stdio_transport *s)
{
    if (!line_reader_init(&s->reader, MAX_LINE) || !write_queue_ready(&s->queue))
        return "out of memory";
    return open_watches(s) ? NULL : "too many descriptors are watched already";
}

static void free_all(stdio_transport *s)
{
    close_watches(s);
    loop_reload_stop(s->loop, &s->hangup);
    loop_release_signals(s->loop);
    line_reader_free(&s->reader);
    write_queue_free(&s->queue);
    close(s->queue.fd);
    free(s);
}

stdio_transport *stdio_open(event_loop *loop, mcp_server *server, const mcp_principal *principal,
                            enum stdio_client client)
{
    stdio_transport *s = calloc(1, sizeof(*s));
    int output = s != NULL ? claim_output() : -1;
    const char *complaint;

    if (s == NULL) {
        (void)complain(server, "out of memory", 0);
        return NULL;
    }
    s->loop = loop;
    if (output < 0 || !prepare_signals(s)) {
        (void)complain(server, "cannot serve on standard output", errno);
        if (output >= 0)
            close(output);
        free(s);
        return NULL;
    }
    write_queue_init(&s->queue, output, MAX_OUTPUT);
    complaint = prepare(s);
    if (complaint != NULL) {
        (void)complain(server, complaint, 0);
        free_all(s);
        return NULL;
    }
    mcp_session_open(&s->session, server, principal, &s->queue.stream);
    s->session.is_stateless = client == STDIO_STATELESS;
    s->drained = true;
    return s;
}

static int complain_of_loss(const mcp_server *server)
{
    const char *advice = server->catalog->lost;

    fprintf(stderr, "%s: an answer that is shown once was not waited for, or not written%s%s\n",
            server->catalog->identity.name, advice != NULL ? ": " : "", advice != NULL ? advice : "");
    return 1;
}

int stdio_close(stdio_transport *s)
{
    mcp_server *server = s->session.server;
    int status = 0;

    mcp_session_close(&s->session);
    if (s->is_lost)
        status = complain_of_loss(server);
    if (s->unread != NULL)
        status = complain(server, s->unread, 0);
    if (s->output_error != 0)
        status = complain(server, "cannot write", s->output_error);
    free_all(s);
    return status;
}
