/* SPDX-License-Identifier: MIT */
/*
 * To be preloaded into the program: on SIGUSR1 it tries from inside what the
 * variable PROBE lists, and prints a line about each to standard output. The
 * list has words such as r:PATH (open for reading), w:PATH (for writing),
 * c:PATH (create), x:PATH (execute, as a new process), d: (may it be traced?)
 * and l: (does the kernel have Landlock?).
 *
 * The system call whose number is in PROBE_WITHOUT fails, as on a kernel that
 * does not have it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* In front of the one in the C library, which the program would call. */
long syscall(long number, ...)
{
    const char *without = getenv("PROBE_WITHOUT");
    void *found = dlsym(RTLD_NEXT, "syscall");
    long (*next)(long, ...);
    long given[6];
    va_list arguments;

    memcpy(&next, &found, sizeof(next)); /* C has no conversion from an object to a function */
    va_start(arguments, number);
    for (size_t i = 0; i < sizeof(given) / sizeof(given[0]); i++)
        given[i] = va_arg(arguments, long);
    va_end(arguments);
    if (without != NULL && atol(without) == number) {
        errno = ENOSYS;
        return -1;
    }
    return next(number, given[0], given[1], given[2], given[3], given[4], given[5]);
}

/* 0, or errno. */
static int try_open(const char *path, int flags)
{
    int file = open(path, flags, 0600);

    if (file < 0)
        return errno;
    close(file);
    return 0;
}

static int try_execute(const char *path)
{
    int status = 0;
    pid_t child = fork();

    if (child == 0) {
        execl(path, path, (char *)NULL);
        _exit(errno);
    }
    waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

static int try_one(char kind, const char *path)
{
    switch (kind) {
    case 'r': return try_open(path, O_RDONLY);
    case 'w': return try_open(path, O_WRONLY);
    case 'c': return try_open(path, O_WRONLY | O_CREAT | O_EXCL);
    case 'x': return try_execute(path);
    case 'd': return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? EACCES : 0;
    case 'l': return syscall(444, NULL, 0, 1) < 1 ? ENOSYS : 0; /* the version of landlock_create_ruleset() */
    default: return EINVAL;
    }
}

static void probe(int signal)
{
    char *list = strdup(getenv("PROBE"));

    (void)signal;
    for (char *word = strtok(list, " "); word != NULL; word = strtok(NULL, " "))
        dprintf(STDOUT_FILENO, "probe %s %s\n", word, try_one(word[0], word + 2) == 0 ? "yes" : "no");
    free(list);
    dprintf(STDOUT_FILENO, "probe end\n");
}

__attribute__((constructor)) static void begin(void)
{
    const struct sigaction action = {.sa_handler = probe, .sa_flags = SA_RESTART};

    if (getenv("PROBE") != NULL)
        sigaction(SIGUSR1, &action, NULL);
}
