/* SPDX-License-Identifier: MIT */
/*
 * To be preloaded into the program: on SIGUSR1 it tries from inside what the
 * variable PROBE lists, and prints a line about each to standard output. The
 * list has words such as r:PATH (open for reading), w:PATH (for writing),
 * c:PATH (create), x:PATH (execute, as a new process), and d: (may it be traced?).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

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
