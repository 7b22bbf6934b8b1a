/* SPDX-License-Identifier: MIT */
#include "cli/http/descriptors.h"

#include <sys/resource.h>

#include "cli/complain.h"

/*
 * Besides the clients: connections to the API, files, and what the loop waits for. Calls that find no descriptor for a
 * connection of their own fail, so there is something to spare.
 */
enum { OTHERS = 128 };

/*
 * The soft limit is low for programs that use select(), which nothing here
 * does. One that cannot be raised is what there is.
 */
void descriptors_prepare(unsigned connections)
{
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    if (limit.rlim_cur < limit.rlim_max) {
        const struct rlimit raised = {limit.rlim_max, limit.rlim_max};

        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < (rlim_t)connections + OTHERS)
        cli_complain(
            "warning: the process may have %llu descriptors, too few for %u connections: raise that limit "
            "(LimitNOFILE= of systemd, ulimit -n), or lower MCP_MAX_CONNECTIONS; clients beyond it wait",
            (unsigned long long)limit.rlim_cur, connections);
}
