/* SPDX-License-Identifier: MIT */
/* A Redis that says anything: what is asked is answered once, and never with more than what is known. */
#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "check.h"
#include "shared/redis/resp.h"
#include "shared/state.h"

enum { CLIENTS = 64, PATIENCE_MS = 20 * 1000 };

/* ---- what a reply is ---- */

static int64_t measure(const char *text)
{
    return resp_measure(text, strlen(text));
}

static void measures_replies(void **state)
{
    static const char *const whole[] = {"+OK\r\n",         "-ERR no\r\n", ":-12\r\n",
                                        "$-1\r\n",         "*-1\r\n",     "$0\r\n\r\n",
                                        "$3\r\na\r\n\r\n", "*0\r\n",      "*2\r\n+a\r\n*1\r\n$1\r\nb\r\n"};

    (void)state;
    for (size_t i = 0; i < sizeof(whole) / sizeof(whole[0]); i++) {
        assert_int_equal(measure(whole[i]), strlen(whole[i]));
        for (size_t length = 0; length < strlen(whole[i]); length++)
            assert_int_equal(resp_measure(whole[i], length), 0);
    }
    assert_int_equal(measure("+OK\r\n+next\r\n"), 5);
}

static void refuses_what_is_none(void **state)
{
    static const char *const texts[] = {"HTTP/1.1 200 OK\r\n",
                                        "\r\n",
                                        ":x\r\n",
                                        ":\r\n",
                                        "$-2\r\n",
                                        "$99999999999\r\n",
                                        "*99999999\r\n",
                                        "$1\r\nabc",
                                        "*1\r\n?\r\n",
                                        "$1x\r\na\r\n",
                                        "+a\rb\r\n",
                                        ":1234567890123456789012\r\n"};
    char *deep = malloc(4 * 200000 + 1);

    (void)state;
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        assert_int_equal(measure(texts[i]), -1);
    assert_non_null(deep);
    for (size_t i = 0; i < 200000; i++)
        memcpy(deep + 4 * i, "*1\r\n", 4);
    assert_int_equal(resp_measure(deep, (size_t)4 * 200000), -1);
    free(deep);
}

/* ---- a Redis that is played ---- */

struct played {
    event_loop loop;
    loop_watch door;
    loop_watch clients[CLIENTS];
    size_t count;
    const char *script; /* what each client is sent once it says something */
    size_t cut;         /* so many bytes of it; then the connection ends */
    bool is_slow;       /* a byte at a time */
    uint16_t port;
};

static void send_script(struct played *p, int fd)
{
    size_t length = strlen(p->script) < p->cut ? strlen(p->script) : p->cut;
    size_t step = p->is_slow ? 1 : length;

    for (size_t at = 0; at < length; at += step)
        assert_int_equal(send(fd, p->script + at, step, MSG_NOSIGNAL), step);
}

static void client_ready(void *owner, short revents)
{
    struct played *p = owner;
    char bytes[4096];

    (void)revents;
    for (size_t i = 0; i < p->count; i++) {
        loop_watch *client = &p->clients[i];
        ssize_t count = client->is_started ? recv(client->fd, bytes, sizeof(bytes), MSG_DONTWAIT) : -1;

        if (!client->is_started || (count < 0 && errno == EAGAIN))
            continue;
        if (count > 0)
            send_script(p, client->fd);
        if (count > 0 && p->cut >= strlen(p->script))
            continue;
        loop_watch_stop(&p->loop, client);
        (void)close(client->fd);
    }
}

static void door_ready(void *owner, short revents)
{
    struct played *p = owner;
    int fd = accept(p->door.fd, NULL, NULL);

    (void)revents;
    if (fd < 0 || p->count == CLIENTS) {
        (void)close(fd);
        return;
    }
    p->clients[p->count] = (loop_watch){.fd = fd, .events = POLLIN, .ready = client_ready, .owner = p};
    (void)loop_watch_start(&p->loop, &p->clients[p->count++]);
}

static int set_up(void **state)
{
    struct played *p = calloc(1, sizeof(*p));
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof(address);

    if (p == NULL)
        return -1;
    loop_init(&p->loop, NULL);
    p->cut = SIZE_MAX;
    p->door = (loop_watch){
        .fd = socket(AF_INET, SOCK_STREAM, 0), .events = POLLIN, .ready = door_ready, .owner = p};
    if (bind(p->door.fd, (struct sockaddr *)&address, sizeof(address)) != 0 || listen(p->door.fd, 16) != 0 ||
        getsockname(p->door.fd, (struct sockaddr *)&address, &length) != 0)
        return -1;
    p->port = ntohs(address.sin_port);
    *state = p;
    return loop_watch_start(&p->loop, &p->door) ? 0 : -1;
}

static int tear_down(void **state)
{
    struct played *p = *state;

    for (size_t i = 0; i < p->count; i++)
        if (p->clients[i].is_started) {
            loop_watch_stop(&p->loop, &p->clients[i]);
            (void)close(p->clients[i].fd);
        }
    loop_watch_stop(&p->loop, &p->door);
    (void)close(p->door.fd);
    loop_close(&p->loop);
    free(p);
    return 0;
}

/* ---- asking it ---- */

struct question {
    shared_call call; /* first, so that one is the other */
    size_t answers;
    shared_answer answer;
    char text[64];
};

static void answered(shared_call *call, shared_answer answer, const char *text, size_t length)
{
    struct question *question = (struct question *)call;

    question->answers++;
    question->answer = answer;
    (void)snprintf(question->text, sizeof(question->text), "%.*s", (int)length, text);
}

static shared_state *open_state(struct played *p, int64_t timeout_ms)
{
    char url[64];
    const char *complaint;
    const shared_redis_options options = {.url = url, .prefix = "test", .timeout_ms = timeout_ms};
    shared_state *made;

    (void)snprintf(url, sizeof(url), "redis://127.0.0.1:%u", (unsigned)p->port);
    made = shared_state_in_redis(&p->loop, &options, &complaint);
    assert_non_null(made);
    return made;
}

static struct question ask_within(struct played *p, int64_t timeout_ms)
{
    struct question question = {.call.done = answered};
    int64_t end = pa_clock_ms() + PATIENCE_MS;
    shared_state *state = open_state(p, timeout_ms);

    state->session_touch(state, &question.call, "key", 1000);
    while (question.answers == 0 && pa_clock_ms() < end)
        loop_turn(&p->loop);
    state->close(state);
    assert_int_equal(question.answers, 1);
    return question;
}

/* The first reply is to the greeting. */
static shared_answer ask(struct played *p, const char *script)
{
    p->script = script;
    return ask_within(p, 5000).answer;
}

static void knows_answers(void **state)
{
    struct played *p = *state;
    struct question question;

    assert_int_equal(ask(p, "+PONG\r\n:0\r\n"), SHARED_NO);
    assert_int_equal(ask(p, "+PONG\r\n$-1\r\n"), SHARED_NO);
    assert_int_equal(ask(p, "+PONG\r\n-ERR it broke\r\n"), SHARED_LOST);
    p->script = "+PONG\r\n*2\r\n$1\r\nl\r\n$1\r\n3\r\n";
    question = ask_within(p, 5000);
    assert_int_equal(question.answer, SHARED_YES);
    assert_string_equal(question.text, "l\n3\n");
    p->is_slow = true;
    question = ask_within(p, 5000);
    assert_string_equal(question.text, "l\n3\n");
}

static void ends_at_every_byte(void **state)
{
    struct played *p = *state;
    static const char script[] = "+PONG\r\n*2\r\n$1\r\nl\r\n$1\r\n3\r\n";

    for (p->cut = 0; p->cut < sizeof(script) - 1; p->cut++) {
        p->count = 0;
        assert_int_equal(ask(p, script), SHARED_LOST);
    }
}

static void says_nonsense(void **state)
{
    struct played *p = *state;
    static const char *const scripts[] = {
        "HTTP/1.1 400 Bad Request\r\n\r\n",
        "+PONG\r\n$99999999999\r\n",
        "+PONG\r\n*99999999\r\n",
        "+PONG\r\n\r\n",
        "-NOAUTH log in\r\n",
        "+PONG\r\n$1\r\nabc\r\n",
    };

    for (size_t i = 0; i < sizeof(scripts) / sizeof(scripts[0]); i++)
        assert_int_equal(ask(p, scripts[i]), SHARED_LOST);
}

static void says_nothing(void **state)
{
    struct played *p = *state;

    p->script = "";
    assert_int_equal(ask_within(p, 50).answer, SHARED_LOST);
}

/* A call that was cancelled is not answered; one that is open when all is closed is. */
static void answers_once(void **state)
{
    struct played *p = *state;
    struct question cancelled = {.call.done = answered}, open = {.call.done = answered};
    shared_state *shared = open_state(p, 5000);

    p->script = "";
    shared->once(shared, &cancelled.call, "a", 1000);
    shared->once(shared, &open.call, "b", 1000);
    shared->cancel(shared, &cancelled.call);
    shared->close(shared);
    assert_int_equal(cancelled.answers, 0);
    assert_int_equal(open.answers, 1);
    assert_int_equal(open.answer, SHARED_LOST);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(measures_replies),
        cmocka_unit_test(refuses_what_is_none),
        cmocka_unit_test_setup_teardown(knows_answers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(ends_at_every_byte, set_up, tear_down),
        cmocka_unit_test_setup_teardown(says_nonsense, set_up, tear_down),
        cmocka_unit_test_setup_teardown(says_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(answers_once, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
