/* SPDX-License-Identifier: MIT */
/* How calls and waits end from elsewhere: cancelling, freeing, wake-ups, fork() and exec. */
#include "poll_loop.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "client/client.h"

struct ending {
    portkey_client *client;
    int times;
    int code;
    int restarted; /* the code of a start from the callback */
    portkey_error error;
};

static void note_end(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct ending *ending = context;

    ending->times++;
    ending->code = code;
    if (error != NULL)
        ending->error = *error;
    portkey_response_free(response);
}

static portkey_call_id start(portkey_client *client, const char *operation, const char *arguments,
                             portkey_done *done, struct ending *ending)
{
    portkey_call_id call = 0;

    ending->client = client;
    assert_int_equal(
        portkey_client_start(&call, client, request_of(operation, arguments), NULL, done, ending, NULL), 0);
    assert_true(call != 0);
    return call;
}

static void run(portkey_client *client)
{
    while (portkey_client_in_flight(client) > 0)
        assert_true(portkey_client_wait(client, NULL, 0, 1000, NULL) >= 0);
}

static void await_requests(portkey_client *client, struct upstream *upstream, size_t count)
{
    while (upstream_request_count(upstream) < count)
        assert_true(portkey_client_wait(client, NULL, 0, 5, NULL) >= 0);
}

/* ---- cancelling ---- */

static void test_stale_ids_are_harmless(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_client *other = client_for(upstream);
    struct ending first = {0};
    struct ending second = {0};
    portkey_call_id ended = start(client, "list_configs", "{}", note_end, &first);
    portkey_call_id cancelled;

    (void)state;
    run(client);
    assert_int_equal(first.code, 0);
    cancelled = start(client, "list_configs", "{}", note_end, &second);
    assert_false(portkey_client_cancel(client, ended));
    assert_false(portkey_client_cancel(client, 0));
    assert_false(portkey_client_cancel(other, cancelled));
    assert_int_equal(second.times, 0);
    assert_true(portkey_client_cancel(client, cancelled));
    assert_false(portkey_client_cancel(client, cancelled));
    assert_int_equal(first.times, 1);
    assert_int_equal(second.times, 1);
    portkey_client_free(other);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* More than there are lists of them, and in an order in which they were not started. */
static void test_any_of_many_calls_can_be_cancelled(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    enum { CALLS = 1500 };
    struct upstream *upstream = upstream_start(&silent, 1);
    portkey_client *client = client_for(upstream);
    static struct ending endings[CALLS];
    static portkey_call_id calls[CALLS];

    (void)state;
    for (size_t i = 0; i < CALLS; i++)
        calls[i] = start(client, "list_configs", "{}", note_end, &endings[i]);
    for (size_t i = 0; i < CALLS; i++) {
        size_t at = i * 7 % CALLS;

        assert_int_equal(endings[at].times, 0);
        assert_true(portkey_client_cancel(client, calls[at]));
        assert_int_equal(endings[at].times, 1);
        assert_int_equal(portkey_client_in_flight(client), CALLS - 1 - i);
    }
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_a_cancelled_write_is_in_doubt_once_it_is_sent(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    struct upstream *upstream = upstream_start(&silent, 1);
    portkey_client *client = client_for(upstream);
    struct ending sent = {0};
    struct ending unsent = {0};
    const char *arguments = "{\"name\":\"a\",\"config\":{}}";
    portkey_call_id call = start(client, "create_config", arguments, note_end, &sent);

    (void)state;
    await_requests(client, upstream, 1);
    assert_true(portkey_client_cancel(client, call));
    assert_int_equal(sent.error.code, PORTKEY_ECANCELLED);
    assert_contains(sent.error.message, "create_config: the call was cancelled");
    assert_true(sent.error.may_have_happened);
    assert_contains(sent.error.hint, "list_configs");
    call = start(client, "create_config", arguments, note_end, &unsent);
    assert_true(portkey_client_cancel(client, call));
    assert_int_equal(unsent.code, PORTKEY_ECANCELLED);
    assert_false(unsent.error.may_have_happened);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void start_again(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct ending *ending = context;

    note_end(context, code, response, error);
    ending->restarted = portkey_client_start(NULL, ending->client, request_of("list_configs", "{}"), NULL,
                                             note_end, ending, &ending->error);
}

/* Otherwise the end would have no end. */
static void test_no_call_begins_while_the_client_is_freed(void **state)
{
    portkey_options options = options_for("http://127.0.0.1:9");
    portkey_client *client = client_with(&options);
    struct ending ending = {0};

    (void)state;
    (void)start(client, "list_configs", "{}", start_again, &ending);
    portkey_client_free(client);
    assert_int_equal(ending.times, 1);
    assert_int_equal(ending.code, PORTKEY_ECANCELLED);
    assert_int_equal(ending.restarted, PORTKEY_ECANCELLED);
    assert_contains(ending.error.message, "being freed");
}

/* A callback within a callback: the outer one is still one when the inner has returned. */
static void cancel_and_wait(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct ending *ending = context;
    struct ending inner = {0};

    note_end(context, code, response, error);
    (void)portkey_client_cancel(ending->client,
                                start(ending->client, "list_configs", "{}", note_end, &inner));
    assert_int_equal(inner.code, PORTKEY_ECANCELLED);
    ending->restarted = portkey_client_wait(ending->client, NULL, 0, 0, NULL);
}

static void test_callbacks_within_callbacks_cannot_wait(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    struct ending ending = {0};

    (void)state;
    (void)start(client, "list_configs", "{}", cancel_and_wait, &ending);
    run(client);
    assert_int_equal(ending.restarted, PORTKEY_EINVAL);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* ---- wake-ups ---- */

static void *wake_soon(void *context)
{
    (void)poll(NULL, 0, 100);
    assert_int_equal(portkey_client_wake(context), 0);
    return NULL;
}

static void wait_for_thread(portkey_client *client)
{
    pthread_t thread;
    int64_t began = now_ms();

    assert_int_equal(pthread_create(&thread, NULL, wake_soon, client), 0);
    /* A client may have to do something for its calls meanwhile. */
    while (now_ms() - began < 90)
        assert_int_equal(portkey_client_wait(client, NULL, 0, 30000, NULL), 0);
    assert_true(now_ms() - began < 5000);
    assert_int_equal(pthread_join(thread, NULL), 0);
}

static void test_another_thread_ends_a_wait(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    struct upstream *upstream = upstream_start(&silent, 1);
    portkey_client *client = client_for(upstream);
    struct ending ending = {0};

    (void)state;
    wait_for_thread(client);
    (void)start(client, "list_configs", "{}", note_end, &ending);
    await_requests(client, upstream, 1);
    wait_for_thread(client);
    assert_int_equal(ending.times, 0);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* However many there were, and beside descriptors of the caller's. */
static void test_a_wake_up_before_a_wait_ends_it(void **state)
{
    portkey_options options = options_for("http://127.0.0.1:9");
    portkey_client *client = client_with(&options);
    int64_t began = now_ms();
    struct pollfd fd = {.events = POLLIN};
    int ends[2];

    (void)state;
    assert_int_equal(pipe(ends), 0);
    fd.fd = ends[0];
    for (int i = 0; i < 100000; i++)
        assert_int_equal(portkey_client_wake(client), 0);
    assert_int_equal(portkey_client_wait(client, &fd, 1, 30000, NULL), 0);
    assert_int_equal(fd.revents, 0);
    assert_true(now_ms() - began < 5000);
    began = now_ms();
    assert_int_equal(portkey_client_wait(client, &fd, 1, 100, NULL), 0);
    assert_true(now_ms() - began >= 99);
    assert_int_equal(write(ends[1], "x", 1), 1);
    assert_int_equal(portkey_client_wake(client), 0);
    assert_int_equal(portkey_client_wait(client, &fd, 1, 30000, NULL), 1);
    close(ends[0]);
    close(ends[1]);
    portkey_client_free(client);
}

static portkey_client *signalled;

static void wake_on_signal(int number)
{
    (void)number;
    (void)portkey_client_wake(signalled);
}

/* The signal comes before the wait, where it would be missed without the wake-up. */
static void test_a_signal_handler_may_wake(void **state)
{
    portkey_options options = options_for("http://127.0.0.1:9");
    struct sigaction action = {.sa_handler = wake_on_signal};
    int64_t began = now_ms();

    (void)state;
    signalled = client_with(&options);
    assert_int_equal(sigaction(SIGUSR1, &action, NULL), 0);
    assert_int_equal(raise(SIGUSR1), 0);
    assert_int_equal(portkey_client_wait(signalled, NULL, 0, 30000, NULL), 0);
    assert_true(now_ms() - began < 5000);
    portkey_client_free(signalled);
}

/* During the wait it ends that one alone. */
static void test_a_signal_handler_ends_one_wait(void **state)
{
    portkey_options options = options_for("http://127.0.0.1:9");
    struct sigaction action = {.sa_handler = wake_on_signal};
    const struct itimerval soon = {.it_value = {.tv_usec = 100000}};
    int64_t began;

    (void)state;
    signalled = client_with(&options);
    assert_int_equal(sigaction(SIGALRM, &action, NULL), 0);
    assert_int_equal(setitimer(ITIMER_REAL, &soon, NULL), 0);
    assert_int_equal(portkey_client_wait(signalled, NULL, 0, 30000, NULL), 0);
    began = now_ms();
    assert_int_equal(portkey_client_wait(signalled, NULL, 0, 300, NULL), 0);
    assert_true(now_ms() - began >= 250);
    portkey_client_free(signalled);
}

/* portkey_client_send() is not ended, and leaves the wake-up to the wait. */
static void test_a_send_keeps_the_wake_up(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON, .pause_ms = 50};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_error error;
    int64_t began;

    (void)state;
    assert_int_equal(portkey_client_wake(client), 0);
    assert_int_equal(call(client, "list_configs", "{}", &error), 0);
    began = now_ms();
    assert_int_equal(portkey_client_wait(client, NULL, 0, 30000, NULL), 0);
    assert_true(now_ms() - began < 5000);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* ---- fork and exec ---- */

static int refusals_in_child(portkey_client *client, portkey_call_id call)
{
    portkey_request *request = request_of("list_configs", "{}");
    portkey_response *response = NULL;
    portkey_error error = {0};
    int refused = 0;

    refused += portkey_client_send(&response, client, request, NULL, &error) == PORTKEY_EFORK;
    refused += portkey_client_start(NULL, client, request, NULL, note_end, NULL, &error) == PORTKEY_EFORK;
    refused += portkey_client_wait(client, NULL, 0, 0, &error) == PORTKEY_EFORK;
    refused += portkey_client_use_loop(client, NULL, &error) == PORTKEY_EFORK;
    refused += portkey_client_wake(client) == PORTKEY_EFORK;
    refused += portkey_client_in_flight(client) == 0;
    refused += !portkey_client_cancel(client, call);
    refused += strstr(error.message, "child") != NULL && strstr(error.hint, "fork()") != NULL;
    return refused;
}

/* What a child does with a client; its exit status is 0 if all is as it should be. */
static void be_child(portkey_client *client, portkey_call_id call, const struct ending *ending)
{
    int refused = refusals_in_child(client, call);

    portkey_client_free(client);
    _exit(refused == 8 && ending->times == 1 && ending->code == PORTKEY_EFORK ? 0 : 1);
}

static void expect_good_child(pid_t child)
{
    int status = -1;

    assert_true(child > 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

/* Of two calls one has been answered: a connection is idle, one is in use. */
static void test_a_child_leaves_the_client_to_its_parent(void **state)
{
    static const struct upstream_step steps[] = {{.reply = UPSTREAM_OK_JSON},
                                                 {.reply = UPSTREAM_OK_JSON, .pause_ms = 500}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    struct ending first = {0};
    struct ending second = {0};
    portkey_call_id call;
    pid_t child;

    (void)state;
    (void)start(client, "list_configs", "{}", note_end, &first);
    run(client);
    call = start(client, "list_configs", "{}", note_end, &second);
    await_requests(client, upstream, 2);
    child = fork();
    if (child == 0)
        be_child(client, call, &second);
    expect_good_child(child);
    run(client);
    assert_int_equal(second.times, 1);
    assert_int_equal(second.code, 0);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* Neither hook runs in the child: an epoll descriptor, say, is shared with the parent. */
static void test_a_child_leaves_the_loop_to_its_parent(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON, .pause_ms = 500};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    struct poll_loop *loop = calloc(1, sizeof(*loop));
    struct ending ending = {0};
    pid_t child;

    (void)state;
    assert_non_null(loop);
    poll_loop_join(loop, client);
    (void)start(client, "list_configs", "{}", note_end, &ending);
    while (upstream_request_count(upstream) == 0)
        (void)poll_loop_turn(loop, 10);
    child = fork();
    if (child == 0) {
        int timers = loop->timers;

        portkey_client_expired(client);
        portkey_client_ready(client, loop->fds[loop->count - 1].fd, PORTKEY_READABLE);
        portkey_client_free(client);
        _exit(loop->count == 2 && loop->timers == timers && ending.code == PORTKEY_EFORK ? 0 : 1);
    }
    expect_good_child(child);
    poll_loop_run(loop);
    assert_int_equal(ending.code, 0);
    portkey_client_free(client);
    upstream_stop(upstream);
    free(loop);
}

/* So that libcurl says goodbye to nobody there, as it would over TLS. */
static void test_a_child_has_no_connection_left(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_error error;
    struct stat is = {0};

    (void)state;
    assert_int_equal(call(client, "list_configs", "{}", &error), 0);
    assert_int_equal(client->socket_count, 1);
    assert_int_equal(fstat(client->sockets[0], &is), 0);
    assert_true(S_ISSOCK(is.st_mode));
    pa_sockets_cut(client);
    assert_int_equal(fstat(client->sockets[0], &is), 0);
    assert_true(S_ISFIFO(is.st_mode));
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* How many descriptors a program that is executed would inherit. */
static int count_inherited(void)
{
    int count = 0;

    for (int fd = 0; fd < 1024; fd++) {
        int flags = fcntl(fd, F_GETFD);

        count += flags >= 0 && (flags & FD_CLOEXEC) == 0;
    }
    return count;
}

/* A socket that accepts nothing, so that all that is opened is the client's. */
static int listen_silently(char *url, size_t size)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof(address);
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    assert_true(fd >= 0);
    assert_int_equal(bind(fd, (struct sockaddr *)&address, length), 0);
    assert_int_equal(listen(fd, 16), 0);
    assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &length), 0);
    (void)snprintf(url, size, "http://127.0.0.1:%d", ntohs(address.sin_port));
    return fd;
}

static void test_descriptors_are_closed_on_exec(void **state)
{
    struct ending endings[8] = {{0}};
    char url[64];
    int listener = listen_silently(url, sizeof(url));
    portkey_options options = options_for(url);
    int before = count_inherited();
    portkey_client *client = client_with(&options);

    (void)state;
    for (size_t i = 0; i < COUNT(endings); i++)
        (void)start(client, "list_configs", "{}", note_end, &endings[i]);
    for (int i = 0; i < 10; i++)
        assert_int_equal(portkey_client_wait(client, NULL, 0, 10, NULL), 0);
    assert_int_equal(client->socket_count, 8);
    assert_int_equal(count_inherited(), before);
    portkey_client_free(client);
    assert_int_equal(count_inherited(), before);
    close(listener);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stale_ids_are_harmless),
        cmocka_unit_test(test_any_of_many_calls_can_be_cancelled),
        cmocka_unit_test(test_a_cancelled_write_is_in_doubt_once_it_is_sent),
        cmocka_unit_test(test_no_call_begins_while_the_client_is_freed),
        cmocka_unit_test(test_callbacks_within_callbacks_cannot_wait),
        cmocka_unit_test(test_another_thread_ends_a_wait),
        cmocka_unit_test(test_a_wake_up_before_a_wait_ends_it),
        cmocka_unit_test(test_a_signal_handler_may_wake),
        cmocka_unit_test(test_a_signal_handler_ends_one_wait),
        cmocka_unit_test(test_a_send_keeps_the_wake_up),
        cmocka_unit_test(test_a_child_leaves_the_client_to_its_parent),
        cmocka_unit_test(test_a_child_leaves_the_loop_to_its_parent),
        cmocka_unit_test(test_a_child_has_no_connection_left),
        cmocka_unit_test(test_descriptors_are_closed_on_exec),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
