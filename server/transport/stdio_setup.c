/* SPDX-License-Identifier: MIT */
#include "transport/stdio_setup.h"

#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <sys/signalfd.h>
#include <unistd.h>

static int fill(int fd, int flags)
{
    int null;

    if (fcntl(fd, F_GETFD) >= 0)
        return 0;
    null = open("/dev/null", flags | O_CLOEXEC);
    if (null < 0 || null == fd)
        return null < 0 ? -1 : 0;
    if (dup2(null, fd) < 0) {
        close(null);
        return -1;
    }
    return close(null);
}

int stdio_fill_gaps(void)
{
    return fill(STDIN_FILENO, O_RDONLY) < 0 || fill(STDERR_FILENO, O_WRONLY) < 0 ? -1 : 0;
}

int stdio_claim_output(void)
{
    int output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);

    if (output < 0)
        return -1;
    if (dup2(STDERR_FILENO, STDOUT_FILENO) < 0) {
        close(output);
        return -1;
    }
    return output;
}

int stdio_watch_signals(void)
{
    const struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigset_t ending;

    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    if (sigaction(SIGPIPE, &ignore, NULL) < 0 || sigprocmask(SIG_BLOCK, &ending, NULL) < 0)
        return -1;
    return signalfd(-1, &ending, SFD_CLOEXEC | SFD_NONBLOCK);
}
