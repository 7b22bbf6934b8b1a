/* SPDX-License-Identifier: MIT */
#include "cli/http/sharing.h"

#include <string.h>

#include "cli/http/environment.h"
#include "cli/options.h"
#include "cli/report.h"

/* As the npm server has them. */
enum { TTL_SECONDS = 300, MAX_EVENTS = 10000, MAX_BYTES = 64 * 1024 * 1024 };

#define MOST_SECONDS 86400ull
#define MOST_EVENTS 10000000ull
#define MOST_BYTES (16ull * 1024 * 1024 * 1024)

static int read_limits(shared_limits *out)
{
    unsigned long long seconds, events, bytes;

    if (environment_count(&seconds, "MCP_EVENT_TTL_SECONDS", MOST_SECONDS) != EXIT_DONE ||
        environment_count(&events, "MCP_EVENT_STORE_MAX_EVENTS", MOST_EVENTS) != EXIT_DONE ||
        environment_count(&bytes, "MCP_EVENT_STORE_MAX_BYTES", MOST_BYTES) != EXIT_DONE)
        return EXIT_USAGE;
    *out = (shared_limits){
        .ttl_ms = (int64_t)(seconds > 0 ? seconds : TTL_SECONDS) * 1000,
        .events = (size_t)(events > 0 ? events : MAX_EVENTS),
        .bytes = (size_t)(bytes > 0 ? bytes : MAX_BYTES),
    };
    return EXIT_DONE;
}

int sharing_read(cli_sharing *out)
{
    const char *store = environment_text("MCP_EVENT_STORE");

    if (store != NULL && strcmp(store, "off") != 0 && strcmp(store, "memory") != 0)
        return cli_refuse_usage("MCP_EVENT_STORE takes off or memory");
    out->has_events = store != NULL && strcmp(store, "memory") == 0;
    return read_limits(&out->limits);
}

bool sharing_open(cli_sharing *sharing, event_loop *loop)
{
    if (!sharing->has_events)
        return true;
    sharing->events = shared_events_in_memory(loop, &sharing->limits);
    if (sharing->events == NULL)
        cli_complain("out of memory");
    return sharing->events != NULL;
}

void sharing_close(cli_sharing *sharing)
{
    shared_events_close(sharing->events);
}
