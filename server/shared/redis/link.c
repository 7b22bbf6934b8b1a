/* SPDX-License-Identifier: MIT */
#include "shared/redis/link.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/clock.h"

enum {
    FIRST_PAUSE_MS = 100,
    LONGEST_PAUSE_MS = 5000,
    MAX_COMMANDS = 4096,
    MAX_OUT = 64 * 1024 * 1024,
    READ_SIZE = 64 * 1024,
    PING_MS = 5000,     /* to one that only listens */
    SILENCE_MS = 15000, /* of it: the connection is gone */
};

/* ---- the end of a connection ---- */

static void answer(redis_link *link, const resp_item *first, resp_cursor *rest)
{
    redis_command *command = (redis_command *)link->commands.first;

    pa_list_remove(&link->commands, &command->link);
    command->replied(command, first, rest);
    free(command);
}

/* Half of the pause is by chance, so that not all processes come at once. */
static int64_t pause_of(const redis_link *link)
{
    uint32_t chance;

    if (getrandom(&chance, sizeof(chance), GRND_NONBLOCK) != (ssize_t)sizeof(chance))
        chance = 0;
    return link->pause_ms / 2 + chance % (link->pause_ms / 2 + 1);
}

static void hang_up(redis_link *link)
{
    if (link->fd >= 0) {
        loop_watch_stop(link->loop, &link->watch);
        redis_tls_close(link->tls);
        (void)close(link->fd);
    }
    link->tls = NULL;
    link->fd = -1;
    link->is_connected = false;
    pa_text_free(&link->in);
    pa_text_free(&link->out);
}

static void explain(redis_link *link, const char *what, const char *more)
{
    (void)snprintf(link->why, sizeof(link->why), "%s%s", what, more);
}

/* It is tried again and again, and told once; and again where TLS knows better than the end of the first attempt. */
static void tell_away(redis_link *link)
{
    const char *complaint = link->tls != NULL ? redis_tls_complaint(link->tls) : NULL;
    bool is_news = !link->is_away || (complaint != NULL && complaint != link->told);
    const char *why = link->why[0] != '\0' ? link->why : "the connection ended";

    if (is_news && link->changed != NULL)
        link->changed(link->context, false, complaint != NULL ? complaint : why);
    if (complaint != NULL)
        link->told = complaint;
    link->is_away = true;
    link->why[0] = '\0';
}

static void tell_there(redis_link *link)
{
    if (link->is_away && link->changed != NULL)
        link->changed(link->context, true, NULL);
    link->is_away = false;
    link->told = NULL;
}

/* What was not answered may have been done or not. */
static void break_off(redis_link *link)
{
    pa_list lost = link->commands;

    tell_away(link);
    hang_up(link);
    link->commands = (pa_list){NULL, NULL, 0};
    loop_timer_start(link->loop, &link->timer, pause_of(link));
    if (link->pause_ms < LONGEST_PAUSE_MS)
        link->pause_ms *= 2;
    while (lost.first != NULL) {
        redis_command *command = (redis_command *)lost.first;

        pa_list_remove(&lost, &command->link);
        command->replied(command, NULL, NULL);
        free(command);
    }
}

/* ---- reading ---- */

/* ["message", CHANNEL, TEXT]; whatever else comes to one that listens says nothing. */
static void take_push(redis_link *link, resp_cursor *cursor)
{
    resp_item items[4];
    size_t count = 0;

    while (count < 4 && resp_next(cursor, &items[count]))
        count++;
    if (count == 4 && items[0].type == '*' && items[0].number == 3 && items[1].length == 7 &&
        memcmp(items[1].text, "message", 7) == 0)
        link->pushed(link->context, items[3].text, items[3].length);
}

static bool is_refusal(const resp_item *item)
{
    return item->type == '-';
}

/* The reply must not move while it is looked at: commands that are sent meanwhile go to `out`. */
static bool take_reply(redis_link *link, const char *bytes, size_t length)
{
    resp_cursor cursor = {bytes, bytes + length};
    resp_item first;

    if (link->commands.first == NULL) {
        if (link->channel != NULL)
            take_push(link, &cursor);
        return link->channel != NULL;
    }
    if (!resp_next(&cursor, &first))
        return false;
    answer(link, &first, &cursor);
    return true;
}

static bool take_replies(redis_link *link)
{
    pa_text in = link->in;
    size_t used = 0;
    bool worked = true;

    if (resp_measure(in.data, in.length) == 0)
        return true;
    link->in = (pa_text)PA_SECRET_TEXT_INIT(RESP_MAX_REPLY);
    while (worked && used < in.length) {
        int64_t length = resp_measure(in.data + used, in.length - used);

        if (length == 0)
            break;
        worked = length > 0 && take_reply(link, in.data + used, (size_t)length);
        used += worked ? (size_t)length : 0;
    }
    if (worked && link->fd >= 0)
        pa_text_append(&link->in, in.data != NULL ? in.data + used : "", in.length - used);
    pa_text_free(&in);
    return worked;
}

static ssize_t receive(redis_link *link, char *bytes, size_t size)
{
    return link->tls != NULL ? redis_tls_read(link->tls, bytes, size)
                             : recv(link->fd, bytes, size, MSG_DONTWAIT);
}

/* A record of TLS is smaller than what is read at once, so that none is left behind unseen. */
static bool read_some(redis_link *link)
{
    ssize_t count;

    if (!pa_text_reserve(&link->in, READ_SIZE))
        return false;
    count = receive(link, link->in.data + link->in.length, READ_SIZE);
    if (count <= 0)
        return count < 0 && (errno == EAGAIN || errno == EINTR);
    link->in.length += (size_t)count;
    link->in.data[link->in.length] = '\0';
    link->last_ms = pa_clock_ms();
    return take_replies(link);
}

/* ---- writing ---- */

static ssize_t transmit(redis_link *link)
{
    return link->tls != NULL ? redis_tls_write(link->tls, link->out.data, link->out.length)
                             : send(link->fd, link->out.data, link->out.length, MSG_DONTWAIT | MSG_NOSIGNAL);
}

static bool write_some(redis_link *link)
{
    ssize_t count;

    if (link->out.length == 0)
        return true;
    count = transmit(link);
    if (count < 0)
        return errno == EAGAIN || errno == EINTR;
    memmove(link->out.data, link->out.data + count, link->out.length - (size_t)count);
    pa_text_rewind(&link->out, link->out.length - (size_t)count);
    return true;
}

static void set_events(redis_link *link)
{
    if (link->is_connected && link->tls != NULL)
        link->watch.events = redis_tls_events(link->tls, link->out.length);
    else
        link->watch.events = (short)(POLLIN | (!link->is_connected || link->out.length > 0 ? POLLOUT : 0));
}

static void set_timer(redis_link *link)
{
    const redis_command *oldest = (const redis_command *)link->commands.first;
    int64_t left = oldest != NULL ? oldest->deadline - pa_clock_ms() : 0;

    if (oldest != NULL)
        loop_timer_start(link->loop, &link->timer, left > 0 ? left : 0);
    else if (link->channel != NULL)
        loop_timer_start(link->loop, &link->timer, PING_MS);
    else
        loop_timer_stop(link->loop, &link->timer);
}

static bool start_tls(redis_link *link)
{
    if (link->place->trust == NULL)
        return true;
    link->tls = redis_tls_open(link->place->trust, link->place->host, link->fd);
    return link->tls != NULL;
}

static bool finish_connecting(redis_link *link)
{
    int error = 0;
    socklen_t length = sizeof(error);

    if (getsockopt(link->fd, SOL_SOCKET, SO_ERROR, &error, &length) != 0 || error != 0) {
        explain(link, "it cannot be reached: ", strerror(error));
        return false;
    }
    link->is_connected = true;
    return start_tls(link);
}

static void ready(void *owner, short revents)
{
    redis_link *link = owner;
    bool worked =
        link->is_connected || (revents & (POLLOUT | POLLERR | POLLHUP)) == 0 || finish_connecting(link);

    if (worked && link->is_connected)
        worked = write_some(link);
    if (worked && link->is_connected && (link->tls != NULL || (revents & (POLLIN | POLLERR | POLLHUP)) != 0))
        worked = read_some(link);
    if (!worked) {
        break_off(link);
        return;
    }
    if (link->fd < 0)
        return;
    set_events(link);
    set_timer(link);
}

/* ---- connecting ---- */

/* The last of the answers to a greeting. */
static bool is_pong(const resp_item *item)
{
    return item->type == '+' && item->length == 4 && memcmp(item->text, "PONG", 4) == 0;
}

/* Refused logins break the connection, which is then tried again: somebody may change the password there. */
static void greeted(redis_command *command, const resp_item *first, resp_cursor *rest)
{
    redis_link *link = command->owner;

    (void)rest;
    if (first == NULL)
        return;
    if (is_refusal(first)) {
        explain(link, "it refuses the login, the database or all commands", "");
        (void)shutdown(link->fd, SHUT_RDWR);
        return;
    }
    link->pause_ms = FIRST_PAUSE_MS;
    if (is_pong(first))
        tell_there(link);
}

static void greet_with(redis_link *link, size_t count, const char *const *words)
{
    redis_command *command = calloc(1, sizeof(*command));

    if (command == NULL)
        return;
    command->replied = greeted;
    command->owner = link;
    redis_link_send(link, command, count, words, NULL);
}

static void greet(redis_link *link)
{
    const redis_place *place = link->place;

    if (place->password != NULL && place->user != NULL)
        greet_with(link, 3, (const char *[]){"AUTH", place->user, place->password});
    else if (place->password != NULL)
        greet_with(link, 2, (const char *[]){"AUTH", place->password});
    if (place->database[0] != '\0')
        greet_with(link, 2, (const char *[]){"SELECT", place->database});
    greet_with(link, 1, (const char *[]){"PING"});
    if (link->channel != NULL)
        greet_with(link, 2, (const char *[]){"SUBSCRIBE", link->channel});
}

static void dial(redis_link *link)
{
    const redis_place *place = link->place;
    int fd = socket(place->address.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

    link->watch = (loop_watch){.fd = fd, .events = POLLIN | POLLOUT, .ready = ready, .owner = link};
    if (fd < 0 || (connect(fd, (const struct sockaddr *)&place->address, place->address_length) != 0 &&
                   errno != EINPROGRESS)) {
        explain(link, "it cannot be reached: ", strerror(errno));
        if (fd >= 0)
            (void)close(fd);
        break_off(link);
        return;
    }
    link->fd = fd;
    link->last_ms = pa_clock_ms();
    if (!loop_watch_start(link->loop, &link->watch)) {
        break_off(link);
        return;
    }
    greet(link);
}

/* One that listens is asked now and then whether it is there. */
static void ping(redis_link *link)
{
    static const char *const words[] = {"PING"};

    if (pa_clock_ms() - link->last_ms > SILENCE_MS) {
        break_off(link);
        return;
    }
    resp_append_command(&link->out, 1, words, NULL);
    set_events(link);
    set_timer(link);
}

static void give_up(redis_link *link)
{
    explain(link, link->is_connected ? "it does not answer in time" : "it cannot be reached in time", "");
    break_off(link);
}

static void timer_due(void *owner)
{
    redis_link *link = owner;

    if (link->fd < 0)
        dial(link);
    else if (link->commands.first == NULL && link->channel != NULL)
        ping(link);
    else
        give_up(link);
}

void redis_link_open(redis_link *link)
{
    link->fd = -1;
    link->pause_ms = FIRST_PAUSE_MS;
    link->in = (pa_text)PA_SECRET_TEXT_INIT(RESP_MAX_REPLY);
    link->out = (pa_text)PA_SECRET_TEXT_INIT(MAX_OUT);
    link->timer = (loop_timer){.due = timer_due, .owner = link};
    dial(link);
}

void redis_link_close(redis_link *link)
{
    link->changed = NULL;
    break_off(link);
    loop_timer_stop(link->loop, &link->timer);
}

void redis_link_send(redis_link *link, redis_command *command, size_t count, const char *const *words,
                     const size_t *lengths)
{
    size_t before = link->out.length;

    if (command == NULL)
        return;
    if (link->fd >= 0 && link->commands.count < MAX_COMMANDS)
        resp_append_command(&link->out, count, words, lengths);
    if (link->fd < 0 || link->commands.count >= MAX_COMMANDS || pa_text_failed(&link->out)) {
        pa_text_rewind(&link->out, before);
        command->replied(command, NULL, NULL);
        free(command);
        return;
    }
    command->deadline = pa_clock_ms() + link->timeout_ms;
    pa_list_add(&link->commands, &command->link);
    set_events(link);
    set_timer(link);
}
