/* SPDX-License-Identifier: MIT */
#include "peer.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    PATIENCE_MS = 60 * 1000,
    END_MS = 3000,
    MAX_LINE = 16 * 1024 * 1024,
};

static bool failed(const char *what)
{
    fprintf(stderr, "bench: %s: %s\n", what, strerror(errno));
    return false;
}

/* In the child: only what is async-signal-safe. */
static void become(const char *const argv[], const char *const environment[], int input, int output)
{
    int null = open("/dev/null", O_WRONLY | O_CLOEXEC);

    if (prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && null >= 0 && dup2(input, STDIN_FILENO) >= 0 &&
        dup2(output, STDOUT_FILENO) >= 0 && dup2(null, STDERR_FILENO) >= 0)
        execve(argv[0], (char *const *)argv, (char *const *)environment);
    _exit(127);
}

bool peer_start(struct peer *peer, const char *const argv[], const char *const environment[])
{
    int down[2];
    int up[2];

    *peer = (struct peer){.pid = -1, .input = -1, .output = -1};
    if (pipe2(down, O_CLOEXEC) < 0)
        return failed("pipe");
    if (pipe2(up, O_CLOEXEC) < 0) {
        close(down[0]);
        close(down[1]);
        return failed("pipe");
    }
    peer->pid = fork();
    if (peer->pid == 0)
        become(argv, environment, down[0], up[1]);
    close(down[0]);
    close(up[1]);
    peer->input = down[1];
    peer->output = up[0];
    return peer->pid > 0 ? true : failed("fork");
}

bool peer_write(struct peer *peer, const char *text, size_t length)
{
    while (length > 0) {
        ssize_t written = write(peer->input, text, length);

        if (written < 0 && errno != EINTR)
            return failed("write");
        if (written > 0) {
            text += written;
            length -= (size_t)written;
        }
    }
    return true;
}

/* Makes room for one more byte at least: first by dropping what was handed out, then by growing. */
static bool make_room(struct peer *peer)
{
    size_t capacity = peer->capacity == 0 ? 65536 : peer->capacity * 2;
    char *buffer;

    if (peer->start > 0) {
        memmove(peer->buffer, peer->buffer + peer->start, peer->length - peer->start);
        peer->length -= peer->start;
        peer->start = 0;
    }
    if (peer->length < peer->capacity)
        return true;
    if (capacity > MAX_LINE || (buffer = realloc(peer->buffer, capacity)) == NULL)
        return failed("a line too long");
    peer->buffer = buffer;
    peer->capacity = capacity;
    return true;
}

static bool read_more(struct peer *peer)
{
    struct pollfd readable = {.fd = peer->output, .events = POLLIN};
    ssize_t count;

    if (peer->length == peer->capacity && !make_room(peer))
        return false;
    if (poll(&readable, 1, PATIENCE_MS) <= 0)
        return failed("no answer");
    count = read(peer->output, peer->buffer + peer->length, peer->capacity - peer->length);
    if (count <= 0)
        return failed("the program ended too early");
    peer->length += (size_t)count;
    return true;
}

bool peer_read_line(struct peer *peer, char **line, size_t *length)
{
    size_t searched = 0;

    for (;;) {
        char *from = peer->buffer + peer->start;
        size_t there = peer->length - peer->start;
        char *end = there > searched ? memchr(from + searched, '\n', there - searched) : NULL;

        if (end != NULL) {
            *end = '\0';
            *line = from;
            *length = (size_t)(end - from);
            peer->start += *length + 1;
            return true;
        }
        searched = there;
        if (!read_more(peer))
            return false;
    }
}

bool peer_memory(const struct peer *peer, double *resident, double *anonymous)
{
    char text[256];
    long rss = -1;
    long anon = -1;
    FILE *file;

    snprintf(text, sizeof(text), "/proc/%ld/smaps_rollup", (long)peer->pid);
    file = fopen(text, "r");
    if (file == NULL)
        return failed(text);
    while (fgets(text, sizeof(text), file) != NULL) {
        if (strncmp(text, "Rss:", 4) == 0)
            rss = strtol(text + 4, NULL, 10);
        else if (strncmp(text, "Anonymous:", 10) == 0)
            anon = strtol(text + 10, NULL, 10);
    }
    fclose(file);
    *resident = (double)rss * 1024;
    *anonymous = (double)anon * 1024;
    return rss >= 0 && anon >= 0 ? true : failed("smaps_rollup");
}

void peer_end(struct peer *peer)
{
    const struct timespec moment = {.tv_nsec = 1000 * 1000};

    if (peer->pid > 0) {
        close(peer->input);
        for (int waited = 0; waitpid(peer->pid, NULL, WNOHANG) == 0; waited++) {
            if (waited == END_MS)
                kill(peer->pid, SIGKILL);
            nanosleep(&moment, NULL);
        }
        close(peer->output);
    }
    free(peer->buffer);
    *peer = (struct peer){.pid = -1, .input = -1, .output = -1};
}
