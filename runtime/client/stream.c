/* SPDX-License-Identifier: MIT */
/* Bodies that pass by: from the program's source, to its sink; and how far they are. */
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "client/client.h"
#include "error/error.h"

/* Notes why the program ended the attempt. */
static void stop(portkey_call *call, int code, const char *what, const char *why)
{
    call->stopped = code;
    (void)snprintf(call->reason, sizeof(call->reason), "%s: %s", what, why);
}

/* ---- answers ---- */

static int status_of(const portkey_call *call)
{
    long status = call->response->status;

    if (call->easy != NULL)
        (void)curl_easy_getinfo(call->easy, CURLINFO_RESPONSE_CODE, &status);
    return (int)status;
}

/* What is no answer of the API is an error, whose text stays with the response. */
bool pa_call_has_sink(const portkey_call *call)
{
    int status = call->sink != NULL ? status_of(call) : 0;

    return status >= 200 && status < 300 && !pa_response_is_web_page(call->response);
}

bool pa_call_give(portkey_call *call, const char *bytes, size_t length)
{
    int result;

    if (length == 0)
        return true;
    call->given = true;
    call->client->in_hook = true;
    result = call->sink(call->sink_context, bytes, length);
    call->client->in_hook = false;
    if (result != 0)
        stop(call, PORTKEY_ESTREAM, "the answer cannot be written", strerror(result));
    return result == 0;
}

static int wait_until_writable(int fd)
{
    struct pollfd one = {.fd = fd, .events = POLLOUT};

    return poll(&one, 1, -1) < 0 && errno != EINTR ? errno : 0;
}

/* A descriptor without a reader is an error, and no signal for the process. One that was pending before stays. */
static ssize_t write_without_signal(int fd, const char *bytes, size_t length)
{
    static const struct timespec at_once = {0, 0};
    sigset_t broken_pipe;
    sigset_t pending;
    sigset_t before;
    ssize_t written;
    int failure;

    sigemptyset(&broken_pipe);
    sigaddset(&broken_pipe, SIGPIPE);
    sigemptyset(&pending);
    (void)sigpending(&pending);
    (void)pthread_sigmask(SIG_BLOCK, &broken_pipe, &before);
    written = write(fd, bytes, length);
    failure = errno;
    if (written < 0 && failure == EPIPE && sigismember(&pending, SIGPIPE) == 0)
        while (sigtimedwait(&broken_pipe, NULL, &at_once) < 0 && errno == EINTR)
            continue;
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = failure;
    return written;
}

int portkey_write_fd(void *fd, const char *bytes, size_t length)
{
    int result = 0;

    while (length > 0 && result == 0) {
        ssize_t written = write_without_signal(*(const int *)fd, bytes, length);

        if (written >= 0) {
            bytes += written;
            length -= (size_t)written;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            result = wait_until_writable(*(const int *)fd);
        } else if (errno != EINTR) {
            result = errno;
        }
    }
    return result;
}

/* ---- requests ---- */

int64_t pa_call_take(portkey_call *call, char *room, size_t size)
{
    const portkey_request *request = call->request;
    int64_t taken;

    call->client->in_hook = true;
    taken = request->source(request->source_context, call->body_sent, room, size);
    call->client->in_hook = false;
    if (taken > 0 && (uint64_t)taken <= size)
        return taken;
    stop(call, PORTKEY_ESTREAM, "the body cannot be read",
         taken == 0 ? "it ends before body_length"
                    : strerror(taken < 0 && taken >= -INT_MAX ? (int)-taken : EINVAL));
    return -1;
}

int64_t portkey_read_fd(void *fd, uint64_t offset, char *room, size_t size)
{
    ssize_t taken;

    do
        taken = pread(*(const int *)fd, room, size, (off_t)offset);
    while (taken < 0 && errno == EINTR);
    return taken < 0 ? -errno : taken;
}

/* ---- progress ---- */

bool pa_call_report_progress(portkey_call *call, uint64_t sent, uint64_t received, uint64_t to_receive)
{
    const portkey_progress progress = {
        .attempt = call->attempt,
        .sent = sent,
        .to_send = call->request->body_length,
        .received = received,
        .to_receive = to_receive,
    };
    bool goes_on;

    if (call->on_progress == NULL)
        return true;
    call->client->in_hook = true;
    goes_on = call->on_progress(call->notice_context, &progress);
    call->client->in_hook = false;
    if (!goes_on)
        stop(call, PORTKEY_ECANCELLED, "the call was cancelled", "on_progress returned false");
    return goes_on;
}
