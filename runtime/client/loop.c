/* SPDX-License-Identifier: MIT */
/* One turn of the loop: timers, calls that wait, libcurl, and the caller's own descriptors. */
#include <errno.h>
#include <limits.h>
#include <string.h>

#include "error/error.h"
#include "client/client.h"

enum { MAX_DESCRIPTORS = 64 };

void pa_client_perform(portkey_client *client)
{
    int running = 0;
    int queued = 0;
    const CURLMsg *message;

    client->started_some = false;
    (void)curl_multi_perform(client->multi, &running);
    while ((message = curl_multi_info_read(client->multi, &queued)) != NULL) {
        portkey_call *call = NULL;
        CURLcode code = message->data.result;

        if (message->msg == CURLMSG_DONE &&
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&call) == CURLE_OK &&
            call != NULL)
            pa_call_attempt_ended(call, code);
    }
    pa_client_send_waiting(client);
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
    /* libcurl refuses negative timeouts; 24 days are long enough. */
    if (timeout_ms < 0)
        timeout_ms = INT_MAX;
    if (curl_multi_poll(client->multi, waits, (unsigned)count, timeout_ms, &active) != CURLM_OK)
        return pa_fail(error, PORTKEY_ENETWORK, "waiting for network events failed");
    for (size_t i = 0; i < count; i++) {
        fds[i].revents = to_poll(waits[i].revents);
        ours += fds[i].revents != 0;
    }
    /* If only the caller's descriptors have events, libcurl has nothing to do unless its timer is due. */
    if (active == 0 || active > ours || timer_is_due(client))
        pa_client_perform(client);
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

int pa_client_wait(portkey_client *client, struct pollfd *fds, size_t count, int timeout_ms,
                   portkey_error *error)
{
    unsigned ended = client->ended;
    int timer_in;

    pa_client_run_timers(client);
    pa_client_send_waiting(client);
    if (client->started_some)
        pa_client_perform(client);
    timer_in = client->ended != ended ? 0 : pa_client_next_timer(client);
    if (timer_in >= 0 && (timeout_ms < 0 || timer_in < timeout_ms))
        timeout_ms = timer_in;
    return wait_with_curl(client, fds, count, timeout_ms, error);
}

/* Each would wait within the wait before it, until the stack is used up. */
int pa_client_check_outside(const portkey_client *client, const char *function, portkey_error *error)
{
    if (!client->in_callback)
        return 0;
    (void)pa_fail(error, PORTKEY_EINVAL, "%s() was called from within a callback of the same client",
                  function);
    pa_hint(error, "use portkey_client_start() there, which returns at once");
    return PORTKEY_EINVAL;
}

int portkey_client_wait(portkey_client *client, struct pollfd *fds, size_t count, int timeout_ms,
                        portkey_error *error)
{
    int result;

    if (client == NULL || count > MAX_DESCRIPTORS || (fds == NULL && count > 0))
        return pa_fail(error, PORTKEY_EINVAL,
                       "portkey_client_wait(): client and fds must not be NULL, and count must be at most %d",
                       MAX_DESCRIPTORS);
    result = pa_client_check_outside(client, "portkey_client_wait", error);
    if (result < 0)
        return result;
    for (size_t i = 0; i < count; i++)
        fds[i].revents = 0;
    if (portkey_client_in_flight(client) > 0)
        return pa_client_wait(client, fds, count, timeout_ms, error);
    /* Nothing could end a wait without a limit. */
    return count > 0 || timeout_ms >= 0 ? wait_without_curl(fds, count, timeout_ms, error) : 0;
}
