/* SPDX-License-Identifier: MIT */
#include "cli/held_signals.h"

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "cli/complain.h"

/* One that is ignored, as nohup(1) leaves SIGHUP, would come all the same once it is blocked. */
static bool is_ignored(int signal)
{
    struct sigaction action;

    return sigaction(signal, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

static void add_ends(sigset_t *ends)
{
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP};

    (void)sigemptyset(ends);
    for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
        if (!is_ignored(signals[i]))
            (void)sigaddset(ends, signals[i]);
}

void held_signals_begin(held_signals *held)
{
    sigset_t ends;
    sigset_t all;

    if (held->are_held)
        return;
    add_ends(&ends);
    all = ends;
    (void)sigaddset(&all, SIGPIPE);
    held->are_held = sigprocmask(SIG_BLOCK, &all, NULL) == 0;
    held->fd = held->are_held ? signalfd(-1, &ends, SFD_CLOEXEC | SFD_NONBLOCK) : -1;
}

/* The number of one that came since the last call; 0: none. */
static int came_since(const held_signals *held)
{
    struct signalfd_siginfo signal;
    bool came = held->fd >= 0 && read(held->fd, &signal, sizeof(signal)) == (ssize_t)sizeof(signal);

    return came ? (int)signal.ssi_signo : 0;
}

int held_signals_wait(int *signal, const held_signals *held, portkey_client *client, portkey_error *error)
{
    struct pollfd readable = {.fd = held->fd, .events = POLLIN};
    int result = portkey_client_wait(client, &readable, 1, -1, error);

    *signal = came_since(held);
    return result;
}

void held_signals_explain(const char *call, const char *why)
{
    cli_complain("waiting for the answer of %s: %s; interrupt again to end without it", call, why);
}

void held_signals_close(held_signals *held)
{
    if (held->fd >= 0)
        (void)close(held->fd);
    held->fd = -1;
}

void held_signals_end_process(int signal)
{
    const struct sigaction usual = {.sa_handler = SIG_DFL};
    sigset_t one;

    (void)sigaction(signal, &usual, NULL);
    (void)sigemptyset(&one);
    (void)sigaddset(&one, signal);
    (void)sigprocmask(SIG_UNBLOCK, &one, NULL);
    (void)raise(signal);
}
