/* SPDX-License-Identifier: MIT */
/* The server's loop: descriptors, timers, signals and hooks that come and go while it turns. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

#include "check.h"
#include "loop/loop.h"

struct fixture {
    event_loop loop;
    char story[64]; /* a letter for each callback that ran */
};

static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));

    if (f == NULL)
        return -1;
    loop_init(&f->loop, NULL);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    loop_close(&f->loop);
    free(f);
    return 0;
}

static void note(struct fixture *f, char letter)
{
    size_t length = strlen(f->story);

    if (length < sizeof(f->story) - 1)
        f->story[length] = letter;
}

/* Checks which callbacks ran since the last look, in their order. */
static void expect(struct fixture *f, const char *story)
{
    assert_string_equal(f->story, story);
    memset(f->story, 0, sizeof(f->story));
}

/* ---- timers ---- */

/* A timer that notes its letter, then does something to another one. */
struct clock {
    loop_timer timer;
    struct fixture *f;
    char letter;
    void (*then)(struct clock *clock);
    void *other; /* that it does something to */
};

static void clock_due(void *owner)
{
    struct clock *clock = owner;

    note(clock->f, clock->letter);
    if (clock->then != NULL)
        clock->then(clock);
}

static void clock_init(struct clock *clock, struct fixture *f, char letter)
{
    *clock = (struct clock){.timer = {.due = clock_due, .owner = clock}, .f = f, .letter = letter};
}

static void start(struct clock *clock, int64_t delay_ms)
{
    loop_timer_start(&clock->f->loop, &clock->timer, delay_ms);
}

static void stop_other(struct clock *clock)
{
    struct clock *other = clock->other;

    loop_timer_stop(&clock->f->loop, &other->timer);
}

static void start_other(struct clock *clock)
{
    start(clock->other, 0);
}

static void stop_loop(struct clock *clock)
{
    loop_stop(&clock->f->loop);
}

/* Runs the loop until the time has passed. */
static void run_for(struct fixture *f, int64_t ms)
{
    struct clock end;

    clock_init(&end, f, '.');
    end.then = stop_loop;
    start(&end, ms);
    loop_run(&f->loop);
}

static void test_timers_in_order(void **state)
{
    struct fixture *f = *state;
    struct clock a;
    struct clock b;
    struct clock c;

    clock_init(&a, f, 'a');
    clock_init(&b, f, 'b');
    clock_init(&c, f, 'c');
    start(&b, 20);
    start(&c, 30);
    start(&a, 0);
    run_for(f, 60);
    expect(f, "abc.");
}

static void test_a_timer_runs_once(void **state)
{
    struct fixture *f = *state;
    struct clock a;

    clock_init(&a, f, 'a');
    start(&a, 0);
    start(&a, 5); /* starts anew */
    run_for(f, 20);
    expect(f, "a.");
    run_for(f, 5);
    expect(f, ".");
    loop_timer_stop(&f->loop, &a.timer);
    loop_timer_stop(&f->loop, &a.timer);
}

static void test_starting_anew_puts_off(void **state)
{
    struct fixture *f = *state;
    struct clock a;
    struct clock b;

    clock_init(&a, f, 'a');
    clock_init(&b, f, 'b');
    start(&a, 1);
    start(&b, 10);
    start(&a, 20);
    run_for(f, 40);
    expect(f, "ba.");
    start(&a, 1000);
    start(&a, 0);
    run_for(f, 20);
    expect(f, "a.");
}

static void test_timers_that_stop_each_other(void **state)
{
    struct fixture *f = *state;
    struct clock a;
    struct clock b;

    clock_init(&a, f, 'a');
    clock_init(&b, f, 'b');
    a.then = b.then = stop_other;
    a.other = &b;
    b.other = &a;
    start(&a, 0);
    start(&b, 1);
    run_for(f, 20);
    expect(f, "a.");
}

/* Two that start each other for at once must not keep the loop in one turn. */
static void test_timers_that_start_each_other_without_delay(void **state)
{
    struct fixture *f = *state;
    struct clock a;
    struct clock b;

    clock_init(&a, f, 'a');
    clock_init(&b, f, 'b');
    a.then = start_other;
    a.other = &b;
    b.then = start_other;
    b.other = &a;
    start(&a, 0);
    for (int i = 0; i < 4; i++)
        loop_turn(&f->loop); /* returns */
    assert_memory_equal(f->story, "ab", 2);
    loop_timer_stop(&f->loop, &a.timer);
    loop_timer_stop(&f->loop, &b.timer);
}

/* ---- descriptors ---- */

/* A pipe whose reading end is watched. */
struct peer {
    loop_watch watch;
    struct fixture *f;
    int ends[2];
    char letter;
    void (*then)(struct peer *peer);
    struct peer *other;
};

static void peer_ready(void *owner, short revents)
{
    struct peer *peer = owner;

    note(peer->f, peer->letter);
    if (revents & POLLIN) {
        char byte;

        assert_int_equal(read(peer->ends[0], &byte, 1), 1);
    }
    if (peer->then != NULL)
        peer->then(peer);
}

static struct peer *peer_new(struct fixture *f, char letter)
{
    struct peer *peer = calloc(1, sizeof(*peer));

    assert_non_null(peer);
    assert_int_equal(pipe(peer->ends), 0);
    peer->f = f;
    peer->letter = letter;
    peer->watch = (loop_watch){.fd = peer->ends[0], .events = POLLIN, .ready = peer_ready, .owner = peer};
    assert_true(loop_watch_start(&f->loop, &peer->watch));
    return peer;
}

static void peer_free(struct peer *peer)
{
    loop_watch_stop(&peer->f->loop, &peer->watch);
    close(peer->ends[0]);
    close(peer->ends[1]);
    free(peer);
}

static void send_byte(struct peer *peer)
{
    assert_int_equal(write(peer->ends[1], "x", 1), 1);
}

static void test_descriptors(void **state)
{
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');
    struct peer *b = peer_new(f, 'b');

    send_byte(b);
    loop_turn(&f->loop);
    expect(f, "b");
    send_byte(a);
    send_byte(b);
    loop_turn(&f->loop);
    expect(f, "ab");
    close(b->ends[1]);
    b->ends[1] = open("/dev/null", O_WRONLY);
    loop_turn(&f->loop); /* POLLHUP */
    expect(f, "b");
    peer_free(a);
    peer_free(b);
}

static void test_events_may_change(void **state)
{
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');

    send_byte(a);
    a->watch.events = 0;
    run_for(f, 5);
    expect(f, ".");
    a->watch.events = POLLIN;
    run_for(f, 5);
    expect(f, "a.");
    a->watch.events = 0;
    close(a->ends[1]);
    a->ends[1] = open("/dev/null", O_WRONLY);
    run_for(f, 5); /* even POLLHUP is not waited for */
    expect(f, ".");
    peer_free(a);
}

static void stop_other_watch(struct peer *peer)
{
    loop_watch_stop(&peer->f->loop, &peer->other->watch);
}

static void free_other(struct peer *peer)
{
    peer_free(peer->other);
}

static void free_itself(struct peer *peer)
{
    peer_free(peer);
}

/* What was ready is not called any more once it was stopped, though both were ready at once. */
static void test_watches_that_stop_each_other(void **state)
{
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');
    struct peer *b = peer_new(f, 'b');

    a->then = b->then = stop_other_watch;
    a->other = b;
    b->other = a;
    send_byte(a);
    send_byte(b);
    loop_turn(&f->loop);
    expect(f, "a");
    assert_false(b->watch.is_started);
    peer_free(a);
    peer_free(b);
}

static void test_watches_that_are_freed(void **state)
{
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');
    struct peer *b = peer_new(f, 'b');
    struct peer *c = peer_new(f, 'c');

    a->then = free_other;
    a->other = b;
    c->then = free_itself;
    send_byte(a);
    send_byte(b);
    send_byte(c);
    loop_turn(&f->loop);
    expect(f, "ac");
    assert_int_equal(f->loop.watches.count, 1);
    peer_free(a);
}

/* One before it in the list goes while later ones are still to be called. */
static void test_a_watch_that_frees_an_earlier_one(void **state)
{
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');
    struct peer *b = peer_new(f, 'b');
    struct peer *c = peer_new(f, 'c');

    b->then = free_other;
    b->other = a;
    send_byte(a);
    send_byte(b);
    send_byte(c);
    loop_turn(&f->loop);
    expect(f, "abc");
    peer_free(b);
    peer_free(c);
}

static void add_other(struct peer *peer)
{
    peer->other = peer_new(peer->f, 'n');
    send_byte(peer->other);
}

/* One that was started in a callback waits for the next turn: nothing is known of it yet. */
static void test_a_watch_that_starts_another(void **state)
{
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');

    a->then = add_other;
    send_byte(a);
    loop_turn(&f->loop);
    expect(f, "a");
    loop_turn(&f->loop);
    expect(f, "n");
    peer_free(a->other);
    peer_free(a);
}

static void clock_frees_peer(struct clock *clock)
{
    peer_free(clock->other);
}

/* Timers run before descriptors, and may take them away. */
static void test_a_timer_that_frees_a_watch(void **state)
{
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');
    struct clock clock;

    clock_init(&clock, f, 't');
    clock.then = clock_frees_peer;
    clock.other = a;
    send_byte(a);
    start(&clock, 0);
    loop_turn(&f->loop);
    expect(f, "t");
    assert_int_equal(f->loop.watches.count, 0);
}

static void test_watches_are_bounded(void **state)
{
    static loop_watch watches[LOOP_MAX_WATCHES + 1];
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');

    for (unsigned i = 0; i < LOOP_MAX_WATCHES - 1; i++) {
        watches[i] = (loop_watch){.fd = a->ends[0]};
        assert_true(loop_watch_start(&f->loop, &watches[i]));
    }
    assert_false(loop_watch_start(&f->loop, &watches[LOOP_MAX_WATCHES]));
    loop_watch_stop(&f->loop, &watches[LOOP_MAX_WATCHES]); /* was not started: nothing to stop */
    assert_int_equal(f->loop.watches.count, LOOP_MAX_WATCHES);
    send_byte(a);
    loop_turn(&f->loop);
    expect(f, "a");
    loop_watch_stop(&f->loop, &watches[0]);
    assert_true(loop_watch_start(&f->loop, &watches[LOOP_MAX_WATCHES]));
    for (unsigned i = 1; i <= LOOP_MAX_WATCHES; i++)
        loop_watch_stop(&f->loop, &watches[i]);
    peer_free(a);
}

static int alarmed_fd;

static void alarmed(int signal)
{
    (void)signal;
    (void)!write(alarmed_fd, "x", 1);
}

/* The turn lasts until something happens, although the time of the timer does not fit into an int. */
static void test_a_timer_in_the_far_future(void **state)
{
    const struct sigaction on_alarm = {.sa_handler = alarmed};
    const struct itimerval soon = {.it_value = {.tv_usec = 50000}};
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');
    struct sigaction before;
    struct clock far;

    clock_init(&far, f, 'f');
    start(&far, (int64_t)UINT_MAX + 10);
    alarmed_fd = a->ends[1];
    assert_int_equal(sigaction(SIGALRM, &on_alarm, &before), 0);
    assert_int_equal(setitimer(ITIMER_REAL, &soon, NULL), 0);
    loop_turn(&f->loop);
    expect(f, "a");
    assert_int_equal(sigaction(SIGALRM, &before, NULL), 0);
    loop_timer_stop(&f->loop, &far.timer);
    peer_free(a);
}

/* poll() refuses more descriptors than the process may have open. */
static void test_waiting_fails(void **state)
{
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');
    struct rlimit before;
    struct rlimit none;

    assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
    none = before;
    none.rlim_cur = 0;
    send_byte(a);
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
    run_for(f, 5);
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
    expect(f, ".");
    loop_turn(&f->loop); /* nothing was lost */
    expect(f, "a");
    peer_free(a);
}

/* ---- hooks ---- */

struct hooked {
    loop_hook hook;
    struct fixture *f;
    char letter;
    bool stops; /* itself */
    struct hooked *next;
};

static void hook_turned(void *owner)
{
    struct hooked *hooked = owner;

    note(hooked->f, hooked->letter);
    if (hooked->stops)
        loop_hook_stop(&hooked->f->loop, &hooked->hook);
}

static void hook_init(struct hooked *hooked, struct fixture *f, char letter)
{
    *hooked = (struct hooked){.hook = {.turned = hook_turned, .owner = hooked}, .f = f, .letter = letter};
    loop_hook_start(&f->loop, &hooked->hook);
}

static void test_hooks_come_last(void **state)
{
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');
    struct hooked first;
    struct hooked second;
    struct clock clock;

    hook_init(&first, f, '1');
    hook_init(&second, f, '2');
    first.stops = true;
    clock_init(&clock, f, 't');
    send_byte(a);
    start(&clock, 0);
    loop_turn(&f->loop);
    expect(f, "ta12");
    send_byte(a);
    loop_turn(&f->loop);
    expect(f, "a2");
    loop_hook_stop(&f->loop, &second.hook);
    peer_free(a);
}

static void free_next(void *owner)
{
    struct hooked *hooked = owner;

    note(hooked->f, 'x');
    loop_hook_stop(&hooked->f->loop, &hooked->next->hook);
    free(hooked->next);
    loop_hook_stop(&hooked->f->loop, &hooked->hook);
}

static void test_a_hook_that_frees_the_next(void **state)
{
    struct fixture *f = *state;
    struct hooked first;
    struct hooked *second = malloc(sizeof(*second));
    struct hooked third = {.f = f};
    struct clock clock;

    assert_non_null(second);
    hook_init(&first, f, '1');
    hook_init(second, f, '2');
    first.hook.turned = free_next;
    first.next = second;
    loop_hook_stop(&f->loop, &third.hook); /* was never started */
    clock_init(&clock, f, 't');
    start(&clock, 0);
    loop_turn(&f->loop);
    expect(f, "tx");
    assert_int_equal(f->loop.hooks.count, 0);
}

/* ---- signals ---- */

static void signalled(void *owner)
{
    note(owner, 's');
}

static void test_signals(void **state)
{
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');
    sigset_t before;

    assert_int_equal(sigprocmask(SIG_BLOCK, NULL, &before), 0);
    assert_true(loop_catch_signals(&f->loop, signalled, f));
    assert_false(loop_catch_signals(&f->loop, signalled, f));
    run_for(f, 1);
    expect(f, ".");
    assert_int_equal(raise(SIGTERM), 0);
    loop_turn(&f->loop);
    expect(f, "s");
    assert_int_equal(raise(SIGINT), 0);
    assert_int_equal(raise(SIGTERM), 0);
    send_byte(a);
    loop_turn(&f->loop); /* two at once are one */
    expect(f, "as");
    run_for(f, 1);
    expect(f, ".");
    peer_free(a);
    loop_close(&f->loop);
    assert_int_equal(sigprocmask(SIG_SETMASK, &before, NULL), 0);
}

/* ---- reloading ---- */

struct reloader {
    loop_reload reload;
    struct fixture *f;
    char letter;
    void (*then)(struct reloader *reloader);
    struct reloader *other;
};

static void reloaded(void *owner)
{
    struct reloader *reloader = owner;

    note(reloader->f, reloader->letter);
    if (reloader->then != NULL)
        reloader->then(reloader);
}

static void reloader_start(struct reloader *reloader, struct fixture *f, char letter)
{
    *reloader =
        (struct reloader){.reload = {.reload = reloaded, .owner = reloader}, .f = f, .letter = letter};
    assert_true(loop_reload_start(&f->loop, &reloader->reload));
}

static void reloader_stop(struct reloader *reloader)
{
    loop_reload_stop(&reloader->f->loop, &reloader->reload);
}

static void hang_up(struct fixture *f)
{
    assert_int_equal(raise(SIGHUP), 0);
    loop_turn(&f->loop);
}

static bool is_blocked(int signal)
{
    sigset_t blocked;

    assert_int_equal(sigprocmask(SIG_BLOCK, NULL, &blocked), 0);
    return sigismember(&blocked, signal) == 1;
}

/* Puts back what a test changed of SIGHUP. */
static int unblock(void **state)
{
    sigset_t hangup;

    (void)tear_down(state);
    signal(SIGHUP, SIG_IGN); /* drops one that is pending */
    signal(SIGHUP, SIG_DFL);
    sigemptyset(&hangup);
    sigaddset(&hangup, SIGHUP);
    return sigprocmask(SIG_UNBLOCK, &hangup, NULL);
}

static void test_reloading_in_order(void **state)
{
    struct fixture *f = *state;
    struct reloader a;
    struct reloader b;

    assert_false(is_blocked(SIGHUP));
    reloader_start(&a, f, 'a');
    reloader_start(&b, f, 'b');
    run_for(f, 1);
    expect(f, ".");
    hang_up(f);
    expect(f, "ab");
    assert_int_equal(raise(SIGHUP), 0);
    hang_up(f); /* two at once are one */
    run_for(f, 1);
    expect(f, "ab.");
    reloader_stop(&a);
    reloader_stop(&a);
    hang_up(f);
    expect(f, "b");
    reloader_stop(&b);
    assert_int_equal(f->loop.watches.count, 0);
}

/* A SIGHUP beside the signals that end the process, and when there is no reload left: it stays pending. */
static void test_reloading_beside_other_signals(void **state)
{
    struct fixture *f = *state;
    struct reloader a;
    sigset_t before;

    assert_int_equal(sigprocmask(SIG_BLOCK, NULL, &before), 0);
    assert_true(loop_catch_signals(&f->loop, signalled, f));
    assert_false(is_blocked(SIGHUP));
    reloader_start(&a, f, 'a');
    assert_int_equal(raise(SIGTERM), 0);
    hang_up(f);
    expect(f, "sa");
    reloader_stop(&a);
    assert_int_equal(raise(SIGHUP), 0);
    run_for(f, 1);
    expect(f, ".");
    reloader_start(&a, f, 'b');
    loop_turn(&f->loop);
    expect(f, "b");
    reloader_stop(&a);
    loop_close(&f->loop);
    assert_int_equal(sigprocmask(SIG_SETMASK, &before, NULL), 0);
}

static void stop_both(struct reloader *reloader)
{
    reloader_stop(reloader->other);
    reloader_stop(reloader);
}

static void test_reloads_that_stop_each_other(void **state)
{
    struct fixture *f = *state;
    struct reloader a;
    struct reloader b;

    reloader_start(&a, f, 'a');
    reloader_start(&b, f, 'b');
    a.then = stop_both;
    a.other = &b;
    hang_up(f);
    expect(f, "a");
    assert_int_equal(f->loop.reloads.count, 0);
}

/* As under nohup. */
static void test_reloading_where_the_signal_was_ignored(void **state)
{
    struct fixture *f = *state;
    struct reloader a;

    signal(SIGHUP, SIG_IGN);
    reloader_start(&a, f, 'a');
    hang_up(f);
    expect(f, "a");
    reloader_stop(&a);
}

static void test_no_descriptor_for_reloading(void **state)
{
    struct fixture *f = *state;
    struct reloader a = {.f = f};
    struct rlimit before;
    struct rlimit none;

    assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
    none = before;
    none.rlim_cur = 0;
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
    assert_false(loop_reload_start(&f->loop, &a.reload));
    assert_int_equal(errno, EMFILE);
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
    assert_int_equal(f->loop.watches.count, 0);
    reloader_stop(&a); /* was not started */
    reloader_start(&a, f, 'a');
    hang_up(f);
    expect(f, "a");
    reloader_stop(&a);
}

/* ---- running ---- */

static void test_running_ends_with_its_turn(void **state)
{
    struct fixture *f = *state;
    struct peer *a = peer_new(f, 'a');
    struct hooked hooked;
    struct clock clock;

    hook_init(&hooked, f, 'h');
    clock_init(&clock, f, 't');
    clock.then = stop_loop;
    send_byte(a);
    start(&clock, 0);
    loop_run(&f->loop);
    expect(f, "tah");
    start(&clock, 0);
    loop_run(&f->loop); /* again */
    expect(f, "th");
    loop_hook_stop(&f->loop, &hooked.hook);
    peer_free(a);
}

/* With a client that has no calls, everything else goes on as without. */
static void test_a_client_without_calls(void **state)
{
    struct fixture *f = *state;
    portkey_options options = PORTKEY_OPTIONS_INIT;
    struct peer *a = peer_new(f, 'a');

    options.api_key = "k";
    assert_int_equal(portkey_client_new(&f->loop.client, &options, NULL), 0);
    send_byte(a);
    loop_turn(&f->loop);
    expect(f, "a");
    run_for(f, 5);
    expect(f, ".");
    portkey_client_free(f->loop.client);
    f->loop.client = NULL;
    peer_free(a);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)
#define RELOADING(function) cmocka_unit_test_setup_teardown(function, set_up, unblock)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_timers_in_order),
        TEST(test_a_timer_runs_once),
        TEST(test_starting_anew_puts_off),
        TEST(test_timers_that_stop_each_other),
        TEST(test_timers_that_start_each_other_without_delay),
        TEST(test_descriptors),
        TEST(test_events_may_change),
        TEST(test_watches_that_stop_each_other),
        TEST(test_watches_that_are_freed),
        TEST(test_a_watch_that_frees_an_earlier_one),
        TEST(test_a_watch_that_starts_another),
        TEST(test_a_timer_that_frees_a_watch),
        TEST(test_watches_are_bounded),
        TEST(test_a_timer_in_the_far_future),
        TEST(test_waiting_fails),
        TEST(test_hooks_come_last),
        TEST(test_a_hook_that_frees_the_next),
        TEST(test_signals),
        RELOADING(test_reloading_in_order),
        RELOADING(test_reloading_beside_other_signals),
        RELOADING(test_reloads_that_stop_each_other),
        RELOADING(test_reloading_where_the_signal_was_ignored),
        RELOADING(test_no_descriptor_for_reloading),
        TEST(test_running_ends_with_its_turn),
        TEST(test_a_client_without_calls),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
