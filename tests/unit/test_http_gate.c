/* SPDX-License-Identifier: MIT */
/* A gate that decides later, as one does that waits for keys. */
#include "check.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "transport/http/http_transport.h"

struct fixture {
    event_loop loop;
    mcp_catalog catalog;
    mcp_server server;
    http_transport *transport;
    http_sockets sockets;
    mcp_principal principal;
    http_entry *waiting;           /* NULL: none */
    http_limit_question *question; /* NULL: none */
    bool is_limited;               /* the limiter decides later; else at once, for it */
    unsigned entered, cancelled, left, asked;
    loop_timer tick;
    int client;
    char said[4096];
};

/* ---- the gate ---- */

static bool enter(void *context, http_entry *entry)
{
    struct fixture *f = context;

    f->entered++;
    f->waiting = entry;
    return false;
}

static void cancel(void *context, http_entry *entry)
{
    struct fixture *f = context;

    assert_ptr_equal(entry, f->waiting);
    f->waiting = NULL;
    f->cancelled++;
}

static void leave(void *context, const mcp_principal *principal)
{
    struct fixture *f = context;

    assert_ptr_equal(principal, &f->principal);
    f->left++;
}

static void decide(struct fixture *f, bool lets_in)
{
    http_entry *entry = f->waiting;

    assert_non_null(entry);
    f->waiting = NULL;
    entry->principal = lets_in ? &f->principal : NULL;
    entry->refusal = HTTP_BAD_TOKEN;
    entry->decided(entry);
}

/* ---- the limiter ---- */

static bool ask(void *context, http_limit_question *question)
{
    struct fixture *f = context;

    f->asked++;
    f->question = f->is_limited ? question : NULL;
    return !f->is_limited;
}

static void forget(void *context, http_limit_question *question)
{
    struct fixture *f = context;

    assert_ptr_equal(question, f->question);
    f->question = NULL;
    f->cancelled++;
}

static void decide_question(struct fixture *f, http_limit_kind kind, int64_t wait_ms)
{
    http_limit_question *question = f->question;

    assert_non_null(question);
    assert_int_equal(question->kind, kind);
    f->question = NULL;
    question->wait_ms = wait_ms;
    question->decided(question);
}

/* ---- a server in this process, and a client ---- */

static void tick(void *owner)
{
    struct fixture *f = owner;

    loop_timer_start(&f->loop, &f->tick, 5);
}

static int setup(void **state)
{
    static const mcp_catalog_type type = {0};
    struct fixture *f = calloc(1, sizeof(*f));
    const http_transport_options options = {
        .sockets = &f->sockets,
        .limiter = {.context = f, .ask = ask, .cancel = forget},
        .gate = {.context = f, .enter = enter, .cancel = cancel, .leave = leave}};
    struct sockaddr_storage address;
    socklen_t length = sizeof(address);
    char problem[256];

    assert_non_null(f);
    assert_true(http_listen(&f->sockets, NULL, 0, 0, problem, sizeof(problem)));
    assert_int_equal(getsockname(f->sockets.fds[0], (struct sockaddr *)&address, &length), 0);
    f->catalog = (mcp_catalog){.type = &type, .identity = {.name = "test", .version = "1"}};
    f->principal.name = "somebody";
    f->tick = (loop_timer){.due = tick, .owner = f};
    loop_init(&f->loop, NULL);
    mcp_server_init(&f->server, &f->catalog);
    f->transport = http_transport_open(&f->loop, &f->server, &options);
    assert_non_null(f->transport);
    tick(f);
    f->client = socket(AF_INET, SOCK_STREAM, 0);
    assert_int_equal(connect(f->client, (struct sockaddr *)&address, length), 0);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    if (f->transport != NULL)
        http_transport_close(f->transport);
    mcp_server_close(&f->server);
    loop_timer_stop(&f->loop, &f->tick);
    loop_close(&f->loop);
    if (f->client >= 0)
        (void)close(f->client);
    free(f);
    return 0;
}

static void say(struct fixture *f, const char *text)
{
    assert_int_equal(send(f->client, text, strlen(text), 0), (ssize_t)strlen(text));
}

static void turn_until_entered(struct fixture *f)
{
    for (int i = 0; i < 1000 && f->waiting == NULL; i++)
        loop_turn(&f->loop);
    assert_non_null(f->waiting);
}

/* The status of the next response; 0 when the connection ended. */
static int status(struct fixture *f)
{
    ssize_t length = -1;

    for (int i = 0; i < 1000 && length < 0; i++) {
        loop_turn(&f->loop);
        length = recv(f->client, f->said, sizeof(f->said) - 1, MSG_DONTWAIT);
    }
    assert_true(length >= 0);
    f->said[length] = '\0';
    return length == 0 ? 0 : atoi(f->said + strlen("HTTP/1.1 "));
}

static void turn(struct fixture *f, int count)
{
    for (int i = 0; i < count; i++)
        loop_turn(&f->loop);
}

/* ---- tests ---- */

#define POST "POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer abc\r\nContent-Length: 5\r\n\r\n"
#define GET "GET /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer abc\r\n\r\n"

static void let_in_later(void **state)
{
    struct fixture *f = *state;

    say(f, POST);
    turn_until_entered(f);
    assert_string_equal(f->waiting->credentials.token, "abc");
    decide(f, true);
    turn(f, 5);
    assert_int_equal(recv(f->client, f->said, 1, MSG_DONTWAIT), -1);
    say(f, "hello");
    assert_int_equal(status(f), 415);
    say(f, POST "hello" GET);
    turn_until_entered(f);
    turn(f, 5);
    decide(f, true);
    assert_int_equal(status(f), 415);
    turn_until_entered(f);
    decide(f, true);
    assert_int_equal(status(f), 405);
    turn(f, 2);
    assert_int_equal(f->left, 3);
    assert_int_equal(f->cancelled, 0);
}

/* Before the body is taken, which closes the connection. */
static void refuse_later(void **state)
{
    struct fixture *f = *state;

    say(f, POST);
    turn_until_entered(f);
    decide(f, false);
    assert_int_equal(status(f), 401);
    assert_contains(f->said, "invalid_token");
    assert_int_equal(status(f), 0);
    turn(f, 2);
    assert_int_equal(f->left, 0);
    assert_int_equal(f->cancelled, 0);
}

static void client_goes_away(void **state)
{
    struct fixture *f = *state;

    say(f, POST "hello");
    turn_until_entered(f);
    assert_int_equal(close(f->client), 0);
    f->client = -1;
    for (int i = 0; i < 1000 && f->waiting != NULL; i++)
        loop_turn(&f->loop);
    assert_int_equal(f->cancelled, 1);
    assert_int_equal(f->left, 0);
}

/* The decision comes in the turn in which the client goes, after that was noticed. */
static void decided_for_nobody(void **state)
{
    struct fixture *f = *state;

    say(f, GET);
    turn_until_entered(f);
    assert_int_equal(close(f->client), 0);
    f->client = -1;
    decide(f, true);
    for (int i = 0; i < 1000 && f->left == 0; i++)
        loop_turn(&f->loop);
    assert_int_equal(f->left, 1);
    assert_int_equal(f->cancelled, 0);
}

static void server_ends(void **state)
{
    struct fixture *f = *state;

    say(f, POST "hello");
    turn_until_entered(f);
    http_transport_close(f->transport);
    f->transport = NULL;
    assert_int_equal(f->cancelled, 1);
}

/* What is too large is refused at once, and the gate need not decide. */
static void too_large_to_wait_for(void **state)
{
    struct fixture *f = *state;

    say(f, "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n");
    assert_int_equal(status(f), 413);
    turn(f, 2);
    assert_int_equal(f->cancelled, 1);
}

/* ---- a limiter that decides later, too ---- */

static void turn_until_asked(struct fixture *f)
{
    for (int i = 0; i < 1000 && f->question == NULL; i++)
        loop_turn(&f->loop);
    assert_non_null(f->question);
}

static void ask_and_let_in(void **state)
{
    struct fixture *f = *state;

    f->is_limited = true;
    say(f, POST "hello");
    turn_until_asked(f);
    decide_question(f, HTTP_LIMIT_ADDRESS, 0);
    assert_int_equal(f->question->cost, 0);
    decide_question(f, HTTP_LIMIT_GUESSES, 0);
    decide(f, true);
    decide_question(f, HTTP_LIMIT_PRINCIPAL, 0);
    assert_int_equal(status(f), 415);
    turn(f, 2);
    assert_int_equal(f->asked, 3);
    assert_int_equal(f->left, 1);
    assert_int_equal(f->cancelled, 0);
}

static void ask_and_refuse(void **state)
{
    struct fixture *f = *state;

    f->is_limited = true;
    say(f, GET);
    turn_until_asked(f);
    decide_question(f, HTTP_LIMIT_ADDRESS, 1001);
    assert_int_equal(status(f), 429);
    assert_contains(f->said, "Retry-After: 2\r\n");
    turn(f, 2);
    assert_int_equal(f->entered, 0);
}

static void one_that_cannot_be_asked(void **state)
{
    struct fixture *f = *state;

    f->is_limited = true;
    say(f, GET);
    turn_until_asked(f);
    decide_question(f, HTTP_LIMIT_ADDRESS, 0);
    decide_question(f, HTTP_LIMIT_GUESSES, 0);
    decide(f, true);
    decide_question(f, HTTP_LIMIT_PRINCIPAL, -1);
    assert_int_equal(status(f), 503);
    turn(f, 2);
    assert_int_equal(f->left, 1);
}

/* The login is refused whatever the limiter says of the next one. */
static void ask_about_a_guess(void **state)
{
    struct fixture *f = *state;

    f->is_limited = true;
    say(f, GET);
    turn_until_asked(f);
    decide_question(f, HTTP_LIMIT_ADDRESS, 0);
    decide_question(f, HTTP_LIMIT_GUESSES, 0);
    decide(f, false);
    assert_int_equal(f->question->cost, 1);
    decide_question(f, HTTP_LIMIT_GUESSES, 5000);
    assert_int_equal(status(f), 401);
}

static void asked_by_one_that_goes_away(void **state)
{
    struct fixture *f = *state;

    f->is_limited = true;
    say(f, GET);
    turn_until_asked(f);
    assert_int_equal(close(f->client), 0);
    f->client = -1;
    for (int i = 0; i < 1000 && f->question != NULL; i++)
        loop_turn(&f->loop);
    assert_int_equal(f->cancelled, 1);
    assert_int_equal(f->entered, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(let_in_later, setup, teardown),
        cmocka_unit_test_setup_teardown(refuse_later, setup, teardown),
        cmocka_unit_test_setup_teardown(client_goes_away, setup, teardown),
        cmocka_unit_test_setup_teardown(decided_for_nobody, setup, teardown),
        cmocka_unit_test_setup_teardown(server_ends, setup, teardown),
        cmocka_unit_test_setup_teardown(too_large_to_wait_for, setup, teardown),
        cmocka_unit_test_setup_teardown(ask_and_let_in, setup, teardown),
        cmocka_unit_test_setup_teardown(ask_and_refuse, setup, teardown),
        cmocka_unit_test_setup_teardown(one_that_cannot_be_asked, setup, teardown),
        cmocka_unit_test_setup_teardown(ask_about_a_guess, setup, teardown),
        cmocka_unit_test_setup_teardown(asked_by_one_that_goes_away, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
