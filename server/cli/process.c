/* SPDX-License-Identifier: MIT */
#include "cli/process.h"

#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fill(int fd, int flags)
{
    int null;

    if (fcntl(fd, F_GETFD) >= 0)
        return true;
    null = open("/dev/null", flags);
    if (null < 0 || null == fd)
        return null >= 0;
    if (dup2(null, fd) < 0) {
        close(null);
        return false;
    }
    return close(null) == 0;
}

/* Input and output are opened the wrong way round: data that cannot be had or delivered must be an error. */
static bool fill_gaps(void)
{
    return fill(STDIN_FILENO, O_WRONLY) && fill(STDOUT_FILENO, O_RDONLY) && fill(STDERR_FILENO, O_WRONLY);
}

static bool ignore(int signal)
{
    const struct sigaction action = {.sa_handler = SIG_IGN};

    return sigaction(signal, &action, NULL) == 0;
}

static bool keep_secrets(void)
{
    const struct rlimit none = {0, 0};

    return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 &&
           prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

/* Whoever has the keys of TLS sessions reads the API key. libcurl has no option against the variable. */
static bool log_no_tls_keys(void)
{
    return unsetenv("SSLKEYLOGFILE") == 0;
}

/* What the sandbox keeps and records has secrets in it. */
static void write_for_the_user_only(void)
{
    (void)umask(S_IRWXG | S_IRWXO);
}

bool process_prepare(void)
{
    write_for_the_user_only();
    return log_no_tls_keys() && fill_gaps() && ignore(SIGXFSZ) && keep_secrets();
}
