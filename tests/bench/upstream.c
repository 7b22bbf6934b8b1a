/* SPDX-License-Identifier: MIT */
#include "upstream.h"

#include <errno.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "port.h"

enum { START_MS = 5000 };

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

    *upstream = (struct upstream){.pid = -1, .port = port_free(), .folder = P_tmpdir "/portkey-bench-XXXXXX"};
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
        if (port_is_open(upstream->port))
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
