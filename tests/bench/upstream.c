/* SPDX-License-Identifier: MIT */
#include "upstream.h"

#include <errno.h>
#include <ftw.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { START_MS = 5000 };

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons((uint16_t)port),
        .sin_addr = {htonl(INADDR_LOOPBACK)},
    };

    return address;
}

static int free_port(void)
{
    struct sockaddr_in address = loopback(0);
    socklen_t size = sizeof(address);
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int port = -1;

    if (fd >= 0 && bind(fd, (struct sockaddr *)&address, size) == 0 &&
        getsockname(fd, (struct sockaddr *)&address, &size) == 0)
        port = ntohs(address.sin_port);
    if (fd >= 0)
        close(fd);
    return port;
}

static bool is_listening(int port)
{
    struct sockaddr_in address = loopback(port);
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool connected = fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof(address)) == 0;

    if (fd >= 0)
        close(fd);
    return connected;
}

/* Copies nginx.conf, with the word PORT replaced. */
static bool write_configuration(const struct upstream *upstream)
{
    char line[4096];
    char path[128];
    FILE *from = fopen(NGINX_CONF, "r");
    FILE *to;

    snprintf(path, sizeof(path), "%s/nginx.conf", upstream->folder);
    to = fopen(path, "w");
    while (from != NULL && to != NULL && fgets(line, sizeof(line), from) != NULL) {
        char *word = line[0] == '#' ? NULL : strstr(line, "PORT");

        if (word != NULL)
            fprintf(to, "%.*s%d%s", (int)(word - line), line, upstream->port, word + 4);
        else
            fputs(line, to);
    }
    if (from != NULL)
        fclose(from);
    return to != NULL && fclose(to) == 0 && from != NULL;
}

bool upstream_start(struct upstream *upstream)
{
    const struct timespec moment = {.tv_nsec = 1000 * 1000};

    *upstream = (struct upstream){.pid = -1, .port = free_port(), .folder = P_tmpdir "/portkey-bench-XXXXXX"};
    if (mkdtemp(upstream->folder) == NULL) {
        fprintf(stderr, "bench: mkdtemp: %s\n", strerror(errno));
        return false;
    }
    if (upstream->port < 0 || !write_configuration(upstream)) {
        fprintf(stderr, "bench: nginx could not be configured\n");
        return false;
    }
    upstream->pid = fork();
    if (upstream->pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        execlp("nginx", "nginx", "-e", "stderr", "-p", upstream->folder, "-c", "nginx.conf", (char *)NULL);
        _exit(127);
    }
    for (int waited = 0; waited < START_MS; waited++) {
        if (waitpid(upstream->pid, NULL, WNOHANG) != 0) {
            upstream->pid = -1;
            break;
        }
        if (is_listening(upstream->port))
            return true;
        nanosleep(&moment, NULL);
    }
    fprintf(stderr, "bench: nginx did not start\n");
    return false;
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *position)
{
    (void)status;
    (void)kind;
    (void)position;
    return remove(path);
}

void upstream_stop(struct upstream *upstream)
{
    if (upstream->pid > 0) {
        kill(upstream->pid, SIGTERM);
        waitpid(upstream->pid, NULL, 0);
    }
    nftw(upstream->folder, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}
