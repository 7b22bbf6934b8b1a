/* SPDX-License-Identifier: MIT */
/* The loop's turn: libcurl, the retries that are due, and the caller's own descriptors. */
#include <errno.h>
#include <limits.h>
#include <string.h>

#include "error/error.h"
#include "base/clock.h"
#include "client/client.h"

enum { MAX_DESCRIPTORS = 64 };

/* Runs libcurl and ends what ended. Returns how many attempts did. */
static unsigned perform(portkey_client *client)
{
    int running = 0;
    int queued = 0;
    unsigned ended = 0;
    const CURLMsg *message;

    client->started_some = false;
    (void)curl_multi_perform(client->multi, &running);
    while ((message = curl_multi_info_read(client->multi, &queued)) != NULL) {
        portkey_call *call = NULL;
        CURLcode code = message->data.result;

        if (message->msg != CURLMSG_DONE)
            continue;
        if (curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&call) == CURLE_OK &&
            call != NULL) {
            pa_call_attempt_ended(call, code);
            ended++;
        }
    }
    return ended;
}

/* Sends again what is due. Returns the milliseconds until the next is, -1 for none. */
static long run_retries(portkey_client *client)
{
    int64_t now = pa_clock_ms();
    long soonest = -1;
    portkey_call *next;

    for (portkey_call *call = client->calls; call != NULL; call = next) {
        next = call->next;
        if (call->easy != NULL)
            continue;
        if (call->retry_at <= now) {
            if (pa_call_attempt(call, NULL) == 0)
                continue;
            call->retry_at = now + 1000; /* memory is short: later, maybe */
        }
        if (soonest < 0 || soonest > call->retry_at - now)
            soonest = (long)(call->retry_at - now);
    }
    return soonest;
}

static short to_poll(short curl_events)
{
    return (short)((curl_events & CURL_WAIT_POLLIN ? POLLIN : 0) |
                   (curl_events & CURL_WAIT_POLLPRI ? POLLPRI : 0) |
                   (curl_events & CURL_WAIT_POLLOUT ? POLLOUT : 0));
}

static short to_curl(short events)
{
    return (short)((events & POLLIN ? CURL_WAIT_POLLIN : 0) | (events & POLLPRI ? CURL_WAIT_POLLPRI : 0) |
                   (events & POLLOUT ? CURL_WAIT_POLLOUT : 0));
}

static bool timer_is_due(const portkey_client *client)
{
    long due_in = -1;

    return curl_multi_timeout(client->multi, &due_in) == CURLM_OK && due_in == 0;
}

static int wait_with_curl(portkey_client *client, struct pollfd *fds, size_t count, int timeout_ms,
                          portkey_error *error)
{
    struct curl_waitfd waits[MAX_DESCRIPTORS];
    int active = 0;
    int ours = 0;

    for (size_t i = 0; i < count; i++)
        waits[i] = (struct curl_waitfd){.fd = fds[i].fd, .events = to_curl(fds[i].events)};
    /* libcurl takes no negative timeout; this one is as good as none. */
    if (timeout_ms < 0)
        timeout_ms = INT_MAX;
    if (curl_multi_poll(client->multi, waits, (unsigned)count, timeout_ms, &active) != CURLM_OK)
        return pa_fail(error, PORTKEY_ENETWORK, "waiting for the network failed");
    for (size_t i = 0; i < count; i++) {
        fds[i].revents = to_poll(waits[i].revents);
        ours += fds[i].revents != 0;
    }
    /* When nothing but the caller's descriptors woke us, libcurl has nothing to do, unless its clock says so. */
    if (active == 0 || active > ours || timer_is_due(client))
        (void)perform(client);
    return ours;
}

static int wait_without_curl(struct pollfd *fds, size_t count, int timeout_ms, portkey_error *error)
{
    int active = poll(fds, (nfds_t)count, timeout_ms);

    if (active >= 0)
        return active;
    if (errno == EINTR)
        return 0;
    return pa_fail(error, PORTKEY_ENETWORK, "poll failed: %s", strerror(errno));
}

int portkey_client_wait(portkey_client *client, struct pollfd *fds, size_t count, int timeout_ms,
                        portkey_error *error)
{
    bool ended = false;
    long retry_in;

    if (client == NULL || count > MAX_DESCRIPTORS || (fds == NULL && count > 0))
        return pa_fail(error, PORTKEY_EINVAL,
                       "portkey_client_wait() wants a client and at most %d descriptors", MAX_DESCRIPTORS);
    for (size_t i = 0; i < count; i++)
        fds[i].revents = 0;
    if (client->call_count == 0)
        return wait_without_curl(fds, count, timeout_ms, error);
    retry_in = run_retries(client);
    if (client->started_some)
        ended = perform(client) > 0;
    if (ended)
        timeout_ms = 0;
    else if (retry_in >= 0 && (timeout_ms < 0 || retry_in < timeout_ms))
        timeout_ms = (int)retry_in;
    return wait_with_curl(client, fds, count, timeout_ms, error);
}
