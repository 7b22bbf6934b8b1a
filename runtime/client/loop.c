/* SPDX-License-Identifier: MIT */
/* One turn of the loop: timers, calls that wait, libcurl, and the caller's own descriptors. */
#include <errno.h>
#include <limits.h>
#include <string.h>

#include "base/clock.h"
#include "error/error.h"
#include "client/client.h"

enum { MAX_DESCRIPTORS = 64 };

static void end_attempts(portkey_client *client)
{
    int queued = 0;
    const CURLMsg *message;

    while ((message = curl_multi_info_read(client->multi, &queued)) != NULL) {
        portkey_call *call = NULL;
        CURLcode code = message->data.result;

        if (message->msg == CURLMSG_DONE &&
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&call) == CURLE_OK &&
            call != NULL)
            pa_call_attempt_ended(call, code);
    }
}

void pa_client_settle(portkey_client *client)
{
    if (pa_client_has_transport(client))
        pa_transport_perform(client);
    else if (client->multi != NULL)
        end_attempts(client);
    pa_client_send_waiting(client);
}

void pa_client_perform(portkey_client *client)
{
    int running = 0;

    client->started_some = false;
    if (pa_client_has_loop(client))
        pa_loop_perform(client);
    else if (client->multi != NULL)
        (void)curl_multi_perform(client->multi, &running);
    pa_client_settle(client);
}

/* ---- waiting ---- */

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

/* The caller's descriptors, and after them the one of the wake-up. Returns how many of the caller's have events. */
static int wait_with_curl(portkey_client *client, struct pollfd *fds, size_t count, int timeout_ms,
                          portkey_error *error)
{
    struct curl_waitfd waits[MAX_DESCRIPTORS + 1];
    int active = 0;
    int ours = 0;
    bool is_woken;

    for (size_t i = 0; i < count; i++)
        waits[i] = (struct curl_waitfd){.fd = fds[i].fd, .events = to_curl(fds[i].events)};
    waits[count] = (struct curl_waitfd){.fd = client->wake[0], .events = CURL_WAIT_POLLIN};
    /* libcurl refuses negative timeouts; 24 days are long enough. */
    if (timeout_ms < 0)
        timeout_ms = INT_MAX;
    if (curl_multi_poll(client->multi, waits, (unsigned)count + 1, timeout_ms, &active) != CURLM_OK)
        return pa_fail(error, PORTKEY_ENETWORK, "waiting for network events failed");
    for (size_t i = 0; i < count; i++) {
        fds[i].revents = to_poll(waits[i].revents);
        ours += fds[i].revents != 0;
    }
    is_woken = waits[count].revents != 0;
    /* A handler of a signal that ended the wait may have called portkey_client_wake(). */
    if (is_woken || active == 0)
        pa_wake_drain(client);
    /* If only descriptors that are not libcurl's have events, it has nothing to do unless its timer is due. */
    if (active == 0 || active > ours + is_woken || timer_is_due(client))
        pa_client_perform(client);
    return ours;
}

static int wait_without_curl(portkey_client *client, struct pollfd *fds, size_t count, int timeout_ms,
                             portkey_error *error)
{
    struct pollfd waits[MAX_DESCRIPTORS + 1];
    int active;

    if (count > 0)
        memcpy(waits, fds, count * sizeof(*fds));
    waits[count] = (struct pollfd){.fd = client->wake[0], .events = POLLIN};
    active = poll(waits, (nfds_t)count + 1, timeout_ms);
    if (active < 0 && errno != EINTR)
        return pa_fail(error, PORTKEY_ENETWORK, "poll failed: %s", strerror(errno));
    if (active < 0) {
        pa_wake_drain(client); /* the signal's handler may have called portkey_client_wake() */
        return 0;
    }
    if (count > 0)
        memcpy(fds, waits, count * sizeof(*fds));
    if (waits[count].revents == 0)
        return active;
    pa_wake_drain(client);
    return active - 1;
}

/* Runs what is due. Returns for how many milliseconds there is nothing more; -1: no limit. */
static int run_due(portkey_client *client)
{
    unsigned ended = client->ended;
    int64_t next;

    pa_client_run_timers(client);
    pa_client_send_waiting(client);
    if (client->started_some)
        pa_client_perform(client);
    next = pa_client_next_timer(client);
    if (next == PA_NEVER && client->ended == ended)
        return -1;
    next -= pa_clock_ms();
    if (next < 0 || client->ended != ended)
        return 0;
    return next < INT_MAX ? (int)next : INT_MAX;
}

/* Without the descriptor of the wake-up, which is for those who wait for more than this. */
static bool rest(portkey_client *client, int timeout_ms)
{
    if (client->multi != NULL)
        return curl_multi_poll(client->multi, NULL, 0, timeout_ms, NULL) == CURLM_OK;
    return poll(NULL, 0, timeout_ms) == 0 || errno == EINTR;
}

int pa_client_turn(portkey_client *client, portkey_error *error)
{
    int timeout_ms = run_due(client);

    if (!rest(client, timeout_ms < 0 ? INT_MAX : timeout_ms))
        return pa_fail(error, PORTKEY_ENETWORK, "waiting for network events failed");
    pa_client_perform(client);
    return 0;
}

static int wait_for_calls(portkey_client *client, struct pollfd *fds, size_t count, int timeout_ms,
                          portkey_error *error)
{
    int due_in = run_due(client);

    if (due_in >= 0 && (timeout_ms < 0 || due_in < timeout_ms))
        timeout_ms = due_in;
    if (pa_client_has_transport(client))
        return wait_without_curl(client, fds, count, timeout_ms, error);
    return wait_with_curl(client, fds, count, timeout_ms, error);
}

/* What waits would have the program's loop stand still, and libcurl's descriptors are the loop's. */
int pa_client_check_wait(const portkey_client *client, const char *function, portkey_error *error)
{
    int result = pa_client_check_outside(client, function, error);

    if (result < 0 || !pa_client_has_loop(client))
        return result;
    (void)pa_fail(error, PORTKEY_EINVAL, "%s() waits, and the client is on the program's event loop",
                  function);
    pa_hint(error, "use portkey_client_start(), or another client");
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
    result = pa_client_check_wait(client, "portkey_client_wait", error);
    if (result < 0)
        return result;
    for (size_t i = 0; i < count; i++)
        fds[i].revents = 0;
    if (portkey_client_in_flight(client) > 0)
        return wait_for_calls(client, fds, count, timeout_ms, error);
    /* Nothing but a wake-up could end a wait without a limit. */
    return count > 0 || timeout_ms >= 0 ? wait_without_curl(client, fds, count, timeout_ms, error) : 0;
}
