/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "catalog/portkey_catalog.h"
#include "cli/commands.h"
#include "cli/complain.h"
#include "cli/http/descriptors.h"
#include "cli/http/login.h"
#include "cli/http/pages/pages.h"
#include "cli/http/settings.h"
#include "cli/http/shared_rate.h"
#include "cli/http/workers.h"
#include "cli/serve.h"

/* ---- what is said at the start ---- */

static const char *login_of(const access_options *access)
{
    if (access->jwt != NULL)
        return ", with tokens of a login provider";
    if (access->principals != NULL)
        return ", with tokens of principals";
    if (access->token != NULL)
        return ", with the token in MCP_AUTH_TOKEN";
    return access->has_client_keys ? "" : ", without a login";
}

static void announce_socket(const http_settings *settings, int fd)
{
    const char *scheme = settings->transport.tls != NULL ? "https://" : "http://";
    char name[HTTP_MAX_SOCKET_NAME];
    bool is_unix;

    http_socket_name(name, fd);
    is_unix = http_is_unix(name);
    cli_complain("serving MCP at %s%s%s%s%s%s%s", is_unix ? "" : scheme, name, is_unix ? ", as " : "",
                 is_unix ? scheme : "", is_unix ? "localhost/mcp" : "/mcp", login_of(&settings->access),
                 settings->access.has_client_keys ? ", with the Portkey key of each client" : "");
}

static void announce_metrics(const http_sockets *sockets)
{
    char name[HTTP_MAX_SOCKET_NAME];

    if (sockets->count == 0)
        return;
    http_socket_name(name, sockets->fds[0]);
    cli_complain("metrics at %s%s/metrics", http_is_unix(name) ? "" : "http://", name);
}

static void announce(void *context)
{
    const http_settings *settings = context;
    const http_sockets *sockets = &settings->place.sockets;

    for (size_t i = 0; i < sockets->count; i++)
        announce_socket(settings, sockets->fds[i]);
    announce_metrics(&settings->operation.metrics_sockets);
    notify_send(settings->notify, "READY=1");
}

/* With a file of principals, each of them that has no key is named. */
static void warn_without_key(const access_options *access)
{
    if (access->has_no_key && access->principals == NULL)
        cli_complain("warning: no API key is set, so calls fail: set PORTKEY_API_KEY or --api-key-file");
}

/* ---- SIGHUP ---- */

/* What is read anew between the first and the last of them is done when the service manager is told so. */
struct reloads {
    loop_reload first;
    loop_reload last;
};

static void begin_reload(void *context)
{
    http_settings *settings = context;
    char state[64];

    (void)snprintf(state, sizeof(state), "RELOADING=1\nMONOTONIC_USEC=%lld", (long long)pa_clock_us());
    notify_send(settings->notify, state);
    settings->has_reload_failed = !tls_reload(settings->transport.tls, &settings->operation);
}

static void end_reload(void *context)
{
    const http_settings *settings = context;

    operation_report(&settings->operation, LOG_RELOAD, NULL, !settings->has_reload_failed, NULL);
    notify_send(settings->notify, "READY=1");
}

/* ---- serving ---- */

static void ending(void *context)
{
    const http_settings *settings = context;

    notify_send(settings->notify, "STOPPING=1");
    operation_note(&settings->operation, LOG_DRAIN);
}

static bool start_gate(http_settings *settings, event_loop *loop)
{
    bool is_started = access_gate_start(&settings->gate, loop);

    if (!is_started)
        cli_complain("cannot start: out of memory or descriptors");
    return is_started;
}

/* Serves until a signal ends it, what is read anew included. False if it cannot begin. */
static bool serve_pages(http_pages *pages, struct reloads *reloads, event_loop *loop, mcp_server *server)
{
    http_settings *settings = pages->settings;
    http_transport *transport = http_transport_open(loop, server, &settings->transport);

    if (transport == NULL)
        return false;
    settings->running = transport;
    pages_begin(pages, transport);
    (void)loop_reload_start(loop, &reloads->last);
    if (settings->is_worker)
        workers_ready(settings->watcher.fd);
    else
        announce(settings);
    operation_note(&settings->operation, LOG_START);
    loop_run(loop);
    loop_reload_stop(loop, &reloads->last);
    pages_end(pages);
    http_transport_close(transport);
    operation_note(&settings->operation, LOG_STOP);
    return true;
}

/* The one that watches is gone, or wants this. */
static void watcher_spoke(void *owner, short revents)
{
    http_settings *settings = owner;
    workers_wish wish = workers_hear(settings->watcher.fd);

    (void)revents;
    if (wish == WORKERS_GONE)
        settings->watcher.events = 0;
    if (wish == WORKERS_STOP)
        loop_stop(settings->loop);
    else
        http_transport_end(settings->running);
}

static bool watch_watcher(http_settings *settings, event_loop *loop)
{
    if (!settings->is_worker)
        return true;
    settings->watcher.events = POLLIN;
    settings->watcher.ready = watcher_spoke;
    settings->loop = loop;
    settings->watcher.owner = settings;
    return loop_watch_start(loop, &settings->watcher);
}

static int run(http_settings *settings, event_loop *loop, mcp_server *server)
{
    struct reloads reloads = {
        .first = {.reload = begin_reload, .owner = settings},
        .last = {.reload = end_reload, .owner = settings},
    };
    http_pages pages = {.count = 0};
    bool has_served;

    if (!watch_watcher(settings, loop) || !loop_reload_start(loop, &reloads.first)) {
        cli_complain("cannot wait for signals: %s", strerror(errno));
        return EXIT_FAILED;
    }
    settings->transport.gate = access_gate_of(&settings->gate);
    settings->transport.ending = ending;
    settings->transport.context = settings;
    settings->transport.telemetry = settings->operation.telemetry;
    /* Only a file of principals that is read again changes what clients are offered. */
    if (settings->gate.options.principals != NULL)
        server->catalog->changes = MCP_TOOLS_CHANGED | MCP_PROMPTS_CHANGED | MCP_RESOURCES_CHANGED;
    ((portkey_catalog *)server->catalog)->watch.telemetry = settings->operation.telemetry;
    has_served = start_gate(settings, loop) && pages_open(&pages, settings, loop, server) &&
                 serve_pages(&pages, &reloads, loop, server);
    pages_close(&pages);
    access_gate_stop(&settings->gate);
    loop_watch_stop(loop, &settings->watcher);
    loop_reload_stop(loop, &reloads.first);
    return has_served ? EXIT_DONE : EXIT_FAILED;
}

static int serve_shared(http_settings *settings, event_loop *loop, mcp_server *server)
{
    int status = EXIT_FAILED;

    if (sharing_open(&settings->sharing, loop, server, &settings->operation, &settings->transport)) {
        ((portkey_catalog *)server->catalog)->kept =
            sharing_keep_answers(&settings->sharing, loop, settings->workers <= 1);
        status = run(settings, loop, server);
    }
    sharing_close(&settings->sharing);
    return status;
}

static int serve_counted(http_settings *settings, event_loop *loop, mcp_server *server)
{
    http_limits *limits = http_limits_new(settings->rate.max_buckets, &settings->rate.rate);
    int status;

    if (limits == NULL) {
        cli_complain("cannot start: out of memory");
        return EXIT_FAILED;
    }
    settings->transport.limiter = http_limits_limiter(limits);
    status = serve_shared(settings, loop, server);
    http_limits_free(limits);
    return status;
}

static int serve_counted_together(http_settings *settings, event_loop *loop, mcp_server *server)
{
    const shared_rate rate = {
        .state = shared_rate_open(loop, &settings->operation, &settings->rate),
        .keys = settings->sharing.has_key_file ? &settings->sharing.keys : NULL,
    };
    int status;

    if (rate.state == NULL)
        return EXIT_FAILED;
    settings->transport.limiter = shared_rate_limiter(&rate);
    status = serve_shared(settings, loop, server);
    rate.state->close(rate.state);
    return status;
}

static int serve(void *context, event_loop *loop, mcp_server *server)
{
    http_settings *settings = context;

    if (!settings->rate.is_on)
        return serve_shared(settings, loop, server);
    settings->transport.rate = settings->rate.rate;
    return settings->rate.redis_url != NULL ? serve_counted_together(settings, loop, server)
                                            : serve_counted(settings, loop, server);
}

/* What it needs of files while it serves. */
static cli_options with_needs(const cli_options *options, const http_settings *settings)
{
    cli_options mine = *options;

    mine.client.hooks = &settings->operation.hooks;
    if (settings->place.sockets.path[0] != '\0')
        mine.needs.remove = settings->place.sockets.path;
    mine.needs.read[0] = settings->tls.key;
    mine.needs.read[1] = settings->tls.certificate;
    mine.needs.read[2] = settings->tls.authorities;
    mine.needs.read[3] = settings->access.principals;
    return mine;
}

/* In the order in which complaints are worth most. */
static int open_all(http_settings *settings)
{
    int status = operation_open(&settings->operation, settings->workers);

    if (status == EXIT_DONE)
        status = tls_open(&settings->transport.tls, &settings->tls);
    return status == EXIT_DONE ? http_settings_listen(settings) : status;
}

static void close_all(http_settings *settings)
{
    http_sockets_close(&settings->place.sockets);
    http_tls_close(settings->transport.tls);
    operation_close(&settings->operation);
}

static int serve_one(http_settings *settings, const cli_options *options)
{
    const cli_front front = {.serve = serve, .context = settings};
    cli_options mine = with_needs(options, settings);

    return cli_serve(&mine, &front);
}

/* ---- several processes ---- */

struct crew {
    http_settings *settings;
    const cli_options *options;
};

/* Files and the service manager are the watcher's. */
static int work(void *context, unsigned index, int watcher)
{
    const struct crew *crew = context;
    http_settings *settings = crew->settings;

    settings->is_worker = true;
    settings->watcher.fd = watcher;
    settings->notify = -1;
    settings->place.sockets.path[0] = '\0';
    settings->operation.metrics_sockets.path[0] = '\0';
    metrics_use(&settings->operation.metrics, index);
    return serve_one(settings, crew->options);
}

static void crew_ready(void *context)
{
    announce(((struct crew *)context)->settings);
}

/* What a worker is forked with that takes the place of another one. */
static void crew_troubled(void *context, const char *message)
{
    operation_report(&((struct crew *)context)->settings->operation, LOG_WORKER, NULL, false, message);
}

static void crew_reload(void *context)
{
    http_settings *settings = ((struct crew *)context)->settings;

    begin_reload(settings);
    access_gate_reload(&settings->gate);
    end_reload(settings);
}

static void crew_ending(void *context)
{
    http_settings *settings = ((struct crew *)context)->settings;

    notify_send(settings->notify, "STOPPING=1");
    http_sockets_close(&settings->place.sockets);
}

static int serve_several(http_settings *settings, const cli_options *options)
{
    struct crew crew = {settings, options};
    const workers_job job = {
        .count = settings->workers,
        .drain_ms = settings->transport.drain_ms != 0 ? settings->transport.drain_ms : HTTP_DRAIN_MS,
        .context = &crew,
        .work = work,
        .ready = crew_ready,
        .troubled = crew_troubled,
        .reload = crew_reload,
        .ending = crew_ending,
    };

    return workers_run(&job);
}

static int serve_all(http_settings *settings, const cli_options *options)
{
    warn_without_key(&settings->access);
    descriptors_prepare(settings->transport.max_connections != 0 ? settings->transport.max_connections
                                                                 : HTTP_MAX_CONNECTIONS);
    return settings->workers > 1 ? serve_several(settings, options) : serve_one(settings, options);
}

int command_http(const cli_options *options)
{
    http_settings settings;
    int status = http_settings_read(&settings, options);

    if (status != EXIT_DONE)
        return status;
    status = open_all(&settings);
    if (status == EXIT_DONE)
        status = serve_all(&settings, options);
    close_all(&settings);
    login_free(&settings);
    return status;
}
