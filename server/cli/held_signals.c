/* SPDX-License-Identifier: MIT */
#include "cli/held_signals.h"

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

void held_signals_begin(held_signals *held)
{
    sigset_t ends;
    sigset_t all;

    if (held->are_held)
        return;
    (void)sigemptyset(&ends);
    (void)sigaddset(&ends, SIGINT);
    (void)sigaddset(&ends, SIGTERM);
    (void)sigaddset(&ends, SIGHUP);
    all = ends;
    (void)sigaddset(&all, SIGPIPE);
    held->are_held = sigprocmask(SIG_BLOCK, &all, NULL) == 0;
    held->fd = held->are_held ? signalfd(-1, &ends, SFD_CLOEXEC | SFD_NONBLOCK) : -1;
}

bool held_signals_came(const held_signals *held)
{
    struct signalfd_siginfo signal;

    return held->fd >= 0 && read(held->fd, &signal, sizeof(signal)) == (ssize_t)sizeof(signal);
}

void held_signals_close(held_signals *held)
{
    if (held->fd >= 0)
        (void)close(held->fd);
    held->fd = -1;
}
