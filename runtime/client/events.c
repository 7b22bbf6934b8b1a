/* SPDX-License-Identifier: MIT */
/*
 * A client on the program's event loop: the loop watches libcurl's descriptors
 * and one timer, which is for libcurl's and for the calls' own limits.
 */
#include "base/clock.h"
#include "error/error.h"
#include "client/client.h"

/* The loop's timer ran, or the program called before its time: it is set in any case. */
#define UNKNOWN (-1)

bool pa_client_has_loop(const portkey_client *client)
{
    return client->loop.watch != NULL;
}

/* ---- what the loop watches ---- */

static void watch(portkey_client *client, int fd, unsigned events, void **slot)
{
    client->in_hook = true;
    client->loop.watch(client->loop.context, fd, events, slot);
    client->in_hook = false;
}

static unsigned events_of(int what)
{
    switch (what) {
    case CURL_POLL_IN: return PORTKEY_READABLE;
    case CURL_POLL_OUT: return PORTKEY_WRITABLE;
    case CURL_POLL_INOUT: return PORTKEY_READABLE | PORTKEY_WRITABLE;
    default: return 0;
    }
}

/* libcurl keeps the slot. */
static int watch_socket(CURL *easy, curl_socket_t fd, int what, void *context, void *slot)
{
    portkey_client *client = context;
    void *kept = slot;

    (void)easy;
    watch(client, fd, events_of(what), &kept);
    if (kept != slot && what != CURL_POLL_REMOVE)
        (void)curl_multi_assign(client->multi, fd, kept);
    return 0;
}

static int note_curl_timer(CURLM *multi, long timeout_ms, void *context)
{
    portkey_client *client = context;

    (void)multi;
    client->curl_due = timeout_ms < 0 ? PA_NEVER : pa_clock_ms() + timeout_ms;
    return 0;
}

void pa_loop_connect(portkey_client *client)
{
    bool has_loop = pa_client_has_loop(client);

    (void)curl_multi_setopt(client->multi, CURLMOPT_SOCKETFUNCTION, has_loop ? watch_socket : NULL);
    (void)curl_multi_setopt(client->multi, CURLMOPT_SOCKETDATA, client);
    (void)curl_multi_setopt(client->multi, CURLMOPT_TIMERFUNCTION, has_loop ? note_curl_timer : NULL);
    (void)curl_multi_setopt(client->multi, CURLMOPT_TIMERDATA, client);
}

/* ---- the timer ---- */

static int64_t next_due(const portkey_client *client)
{
    int64_t due = pa_client_next_timer(client);

    if (pa_client_can_send(client) || (client->started_some && pa_client_has_transport(client)))
        return 0;
    return client->curl_due < due ? client->curl_due : due;
}

static int64_t milliseconds_until(int64_t due)
{
    int64_t left = due == PA_NEVER ? -1 : due - pa_clock_ms();

    return due != PA_NEVER && left < 0 ? 0 : left;
}

void pa_loop_set_timer(portkey_client *client)
{
    int64_t due;

    if (!pa_client_has_loop(client) || client->in_callback)
        return;
    due = next_due(client);
    if (due == client->announced)
        return;
    client->announced = due;
    client->in_hook = true;
    client->loop.timer(client->loop.context, milliseconds_until(due));
    client->in_hook = false;
}

/* ---- joining and leaving ---- */

static void join(portkey_client *client, const portkey_loop *loop)
{
    client->loop = *loop;
    client->wake_slot = NULL;
    client->curl_due = client->announced = PA_NEVER;
    watch(client, client->wake[0], PORTKEY_READABLE, &client->wake_slot);
    if (client->multi != NULL)
        pa_loop_connect(client);
}

void pa_loop_leave(portkey_client *client)
{
    if (!pa_client_has_loop(client))
        return;
    watch(client, client->wake[0], 0, &client->wake_slot);
    client->curl_due = PA_NEVER;
    pa_loop_set_timer(client);
    client->loop = (portkey_loop){.size = 0};
    if (client->multi != NULL)
        pa_loop_connect(client);
}

static int read_loop(portkey_loop *out, const portkey_loop *given, portkey_error *error)
{
    static const size_t sizes[] = {sizeof(portkey_loop)};
    int result =
        pa_options_read(out, sizes, sizeof(sizes) / sizeof(sizes[0]), given, "PORTKEY_LOOP_INIT", error);

    if (result == 0 && (out->watch == NULL || out->timer == NULL))
        result =
            pa_fail(error, PORTKEY_EINVAL, "portkey_client_use_loop(): watch and timer must not be NULL");
    return result;
}

int portkey_client_use_loop(portkey_client *client, const portkey_loop *loop, portkey_error *error)
{
    portkey_loop next = PORTKEY_LOOP_INIT;
    int result;

    if (client == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_client_use_loop(): client must not be NULL");
    result = pa_client_check_outside(client, "portkey_client_use_loop", error);
    if (result == 0 && portkey_client_in_flight(client) > 0)
        result = pa_fail(error, PORTKEY_EINVAL, "portkey_client_use_loop() was called with calls in flight");
    if (result == 0 && loop != NULL)
        result = read_loop(&next, loop, error);
    if (result != 0)
        return result;
    pa_loop_leave(client);
    if (loop != NULL)
        join(client, &next);
    return 0;
}

/* ---- what the loop reports ---- */

static bool can_turn(const portkey_client *client)
{
    return client != NULL && pa_client_is_ours(client) && pa_client_has_loop(client) &&
           !client->in_callback && !client->in_hook;
}

static void act(portkey_client *client, curl_socket_t fd, int events)
{
    int running = 0;

    if (client->multi != NULL)
        (void)curl_multi_socket_action(client->multi, fd, events, &running);
}

/* From the last: those that are closed meanwhile make room for later ones, which were looked at. */
void pa_loop_perform(portkey_client *client)
{
    for (size_t i = client->socket_count; i > 0; i--)
        if (i <= client->socket_count)
            act(client, client->sockets[i - 1], 0);
}

static void settle(portkey_client *client)
{
    if (pa_client_has_transport(client))
        client->started_some = false;
    pa_client_settle(client);
    pa_loop_set_timer(client);
}

void portkey_client_ready(portkey_client *client, int fd, unsigned events)
{
    if (!can_turn(client))
        return;
    if (fd == client->wake[0])
        pa_wake_drain(client);
    else
        act(client, fd,
            (events & PORTKEY_READABLE ? CURL_CSELECT_IN : 0) |
                (events & PORTKEY_WRITABLE ? CURL_CSELECT_OUT : 0));
    settle(client);
}

void portkey_client_expired(portkey_client *client)
{
    if (!can_turn(client))
        return;
    client->announced = UNKNOWN;
    client->curl_due = PA_NEVER; /* until libcurl sets it again, which it does here if it needs one */
    act(client, CURL_SOCKET_TIMEOUT, 0);
    pa_client_run_timers(client);
    settle(client);
}
