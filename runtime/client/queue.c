/* SPDX-License-Identifier: MIT */
/*
 * What makes calls wait: others that are sent before them, a pause before the
 * next attempt; and what ends all waiting, that for an answer, too.
 *
 * libcurl has a queue as well, but counts a transfer's time limits from the
 * moment it is given the handle. So it is given no more than it sends at once,
 * and the limit of an attempt is left for the attempt.
 */
#include "base/clock.h"
#include "client/client.h"

/* A call that finds no memory for its attempt is put off: so often, and so long each time. */
enum { MAX_PUT_OFF = 5, PAUSE_WITHOUT_MEMORY_MS = 1000 };

static portkey_call *first_of(const pa_list *list)
{
    return (portkey_call *)list->first;
}

static portkey_call *call_of(pa_heap_node *timer)
{
    return (portkey_call *)((char *)timer - offsetof(portkey_call, timer));
}

static void set_timer(portkey_call *call, int64_t due)
{
    pa_heap *timers = &call->client->timers;

    pa_heap_remove(timers, &call->timer);
    if (due != PA_NEVER)
        pa_heap_add(timers, &call->timer, due);
}

/* When the attempt under way has stalled, unless there is news before. */
static int64_t end_of_patience(const portkey_call *call)
{
    unsigned limit = call->is_answered ? call->limits.idle_timeout_ms : call->limits.first_byte_timeout_ms;

    if (!call->is_under_way || !call->is_connected || limit == 0)
        return PA_NEVER;
    return call->last_news + limit;
}

static void watch(portkey_call *call)
{
    int64_t stalled = end_of_patience(call);

    set_timer(call, stalled < call->deadline ? stalled : call->deadline);
}

void pa_call_begin_request(portkey_call *call)
{
    call->is_connected = true;
    call->last_news = pa_clock_ms();
    watch(call);
}

/* The timer is set again when it is due, or where the limit is another from now on. */
void pa_call_note_news(portkey_call *call, bool is_answered)
{
    bool begins = is_answered && !call->is_answered;

    call->is_answered = call->is_answered || is_answered;
    call->last_news = pa_clock_ms();
    if (begins)
        watch(call);
}

void pa_call_move(portkey_call *call, pa_list *list)
{
    if (call->list != NULL)
        pa_list_remove(call->list, &call->link);
    call->list = list;
    if (list != NULL)
        pa_list_add(list, &call->link);
    else
        pa_heap_remove(&call->client->timers, &call->timer);
}

/* ---- sending in turn ---- */

static bool has_room(const portkey_call *call)
{
    return call->host->sent.count < call->client->max_connections;
}

int pa_call_enqueue(portkey_call *call, portkey_error *error)
{
    set_timer(call, call->deadline);
    call->ready_us = pa_clock_us();
    if (call->host->waiting.count == 0 && has_room(call))
        return pa_call_attempt(call, error);
    pa_call_move(call, &call->host->waiting);
    return 0;
}

void pa_call_rest(portkey_call *call, long delay_ms)
{
    int64_t due = pa_clock_ms() + delay_ms;

    pa_call_move(call, &call->client->resting);
    set_timer(call, due < call->deadline ? due : call->deadline);
}

static void send_to(struct pa_host *host)
{
    portkey_call *call;

    while ((call = first_of(&host->waiting)) != NULL && has_room(call)) {
        portkey_error error = {0};
        int result = pa_call_attempt(call, &error);

        if (result == PORTKEY_ENOMEM) {
            call->put_off++;
            pa_call_rest(call, PAUSE_WITHOUT_MEMORY_MS);
        } else if (result < 0) {
            pa_call_refuse(call, &error);
        }
    }
}

void pa_client_send_waiting(portkey_client *client)
{
    send_to(&client->hosts[0]);
    send_to(&client->hosts[1]);
}

static bool can_send_to(const struct pa_host *host)
{
    const portkey_call *call = first_of(&host->waiting);

    return call != NULL && has_room(call);
}

bool pa_client_can_send(const portkey_client *client)
{
    return can_send_to(&client->hosts[0]) || can_send_to(&client->hosts[1]);
}

/* ---- timers ---- */

static portkey_call *first_due(const portkey_client *client, int64_t now)
{
    pa_heap_node *least = pa_heap_least(&client->timers);

    return least != NULL && least->key <= now ? call_of(least) : NULL;
}

static void wake(portkey_call *call)
{
    pa_call_move(call, &call->host->waiting);
    set_timer(call, call->deadline);
    call->ready_us = pa_clock_us();
}

void pa_client_run_timers(portkey_client *client)
{
    int64_t now;
    portkey_call *call;

    if (pa_heap_least(&client->timers) == NULL)
        return;
    now = pa_clock_ms();
    /* An answer that has arrived is used even if the deadline has passed since. */
    if (first_due(client, now) != NULL)
        pa_client_perform(client);
    while ((call = first_due(client, now)) != NULL) {
        if (call->deadline <= now)
            pa_call_expire(call);
        else if (!call->is_under_way && call->put_off >= MAX_PUT_OFF)
            pa_call_starve(call);
        else if (!call->is_under_way)
            wake(call);
        else if (!call->is_answered && pa_transfer_has_begun(call))
            pa_call_note_news(call, true); /* a line of its head that is not whole, so far */
        else if (end_of_patience(call) <= now)
            pa_call_give_up(call);
        else
            watch(call);
    }
}

int64_t pa_client_next_timer(const portkey_client *client)
{
    const pa_heap_node *least = pa_heap_least(&client->timers);

    return least != NULL ? least->key : PA_NEVER;
}
