/* SPDX-License-Identifier: MIT */
#include "cli/http/sharing.h"

#include <string.h>

#include "cli/complain.h"
#include "cli/environment.h"
#include "cli/http/seal_key.h"
#include "cli/options.h"

/* As the npm server has them. */
enum {
    TTL_SECONDS = 300,
    MAX_EVENTS = 10000,
    MAX_BYTES = 64 * 1024 * 1024,
    TIMEOUT_MS = 5000,
    MAX_PREFIX = 100
};

#define MOST_SECONDS 86400ull
#define MOST_EVENTS 10000000ull
#define MOST_TIMEOUT 600000ull
#define MOST_BYTES (16ull * 1024 * 1024 * 1024)

static const char *const store_names[] = {
    [EVENTS_OFF] = "off", [EVENTS_IN_MEMORY] = "memory", [EVENTS_IN_REDIS] = "redis"};

enum { STORES = sizeof(store_names) / sizeof(store_names[0]) };

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

const char *sharing_store_name(const cli_sharing *sharing)
{
    return store_names[sharing->store];
}

static int read_store(cli_sharing *out)
{
    const char *text = environment_text("MCP_EVENT_STORE");

    if (text == NULL)
        return EXIT_DONE;
    for (size_t i = 0; i < STORES; i++)
        if (environment_is(text, store_names[i])) {
            out->store = (cli_event_store)i;
            return EXIT_DONE;
        }
    return cli_refuse_setting("MCP_EVENT_STORE takes off, memory or redis");
}

/* The URL is not repeated: it may have a password. */
static int check_url(const char *name, const char *url)
{
    bool is_plain = strncmp(url, "redis://", 8) == 0;

    if (is_plain && environment_is(environment_text("NODE_ENV"), "production"))
        return cli_refuse_setting(
            "%s: with NODE_ENV=production what goes to Redis must not be readable on its way: "
            "use rediss:// (TLS) or unix:///PATH",
            name);
    return EXIT_DONE;
}

shared_trust sharing_trust(void)
{
    return (shared_trust){.ca_file = environment_text(environment_name("CURL_CA_BUNDLE", "SSL_CERT_FILE")),
                          .ca_directory = environment_text("SSL_CERT_DIR")};
}

int sharing_check_redis(const char *url_name, const char *url, const char *prefix_name, const char *prefix)
{
    if (strlen(prefix) > MAX_PREFIX || strpbrk(prefix, " \r\n") != NULL)
        return cli_refuse_setting("%s takes at most %d characters, and no blanks", prefix_name, MAX_PREFIX);
    return check_url(url_name, url);
}

static int read_redis(cli_sharing *out)
{
    const char *prefix = environment_text("MCP_REDIS_KEY_PREFIX");
    unsigned long long timeout;

    out->url_name = environment_name("MCP_REDIS_URL", "REDIS_URL");
    out->redis.url = environment_text(out->url_name);
    out->redis.prefix = prefix != NULL ? prefix : "mcp:event-store";
    if (out->store == EVENTS_IN_REDIS && out->redis.url == NULL)
        return cli_refuse_setting(
            "MCP_EVENT_STORE=redis needs MCP_REDIS_URL, such as redis://127.0.0.1:6379");
    if (environment_count(&timeout, "MCP_EVENT_STORE_COMMAND_TIMEOUT_MS", MOST_TIMEOUT) != EXIT_DONE)
        return EXIT_USAGE;
    out->redis.timeout_ms = timeout > 0 ? (int64_t)timeout : TIMEOUT_MS;
    return out->redis.url == NULL ? EXIT_DONE
                                  : sharing_check_redis(out->url_name, out->redis.url, "MCP_REDIS_KEY_PREFIX",
                                                        out->redis.prefix);
}

static int read_keys(cli_sharing *out)
{
    const char *file = environment_text("MCP_SEAL_KEY_FILE");
    const char *text = environment_text("MCP_EVENT_ENCRYPTION_KEY");

    out->has_key_file = file != NULL;
    if (file != NULL && seal_key_read(&out->keys, file) != EXIT_DONE)
        return EXIT_USAGE;
    if (file == NULL && !shared_keys_make(&out->keys)) {
        cli_complain("cannot start: no randomness");
        return EXIT_FAILED;
    }
    return text != NULL ? seal_key_read_text(&out->event_keys, "MCP_EVENT_ENCRYPTION_KEY", text) : EXIT_DONE;
}

int sharing_read(cli_sharing *out)
{
    if (read_store(out) != EXIT_DONE || read_limits(&out->redis.limits) != EXIT_DONE ||
        read_redis(out) != EXIT_DONE)
        return EXIT_USAGE;
    return read_keys(out);
}

static void changed(void *context, bool is_there, const char *why)
{
    operation_report_store(context, "sessions", is_there, why);
}

static bool open_redis(cli_sharing *sharing, event_loop *loop)
{
    const char *complaint;

    if (sharing->store == EVENTS_IN_REDIS)
        sharing->redis.event_keys = sharing->event_keys.count > 0 ? &sharing->event_keys : &sharing->keys;
    sharing->redis.trust = sharing_trust();
    sharing->state = shared_state_in_redis(loop, &sharing->redis, &complaint);
    if (sharing->state == NULL)
        cli_complain("cannot use %s: %s", sharing->url_name, complaint);
    return sharing->state != NULL;
}

static bool open_memory(cli_sharing *sharing, event_loop *loop)
{
    sharing->events = shared_events_in_memory(loop, &sharing->redis.limits);
    if (sharing->events == NULL)
        cli_complain("cannot start: out of memory");
    return sharing->events != NULL;
}

/* What clients keep for the server is sealed with the same keys as the ids of sessions. */
static void hand_over_keys(mcp_server *server, const shared_keys *keys)
{
    memcpy(server->seal_keys.bytes, keys->bytes, sizeof(keys->bytes));
    server->seal_keys.count = keys->count;
}

bool sharing_open(cli_sharing *sharing, event_loop *loop, mcp_server *server, http_operation *operation,
                  http_transport_options *out)
{
    sharing->redis.changed = changed;
    sharing->redis.context = operation;
    hand_over_keys(server, &sharing->keys);
    if (sharing->redis.url != NULL && !open_redis(sharing, loop))
        return false;
    if (sharing->store == EVENTS_IN_MEMORY && !open_memory(sharing, loop))
        return false;
    out->keys = &sharing->keys;
    out->shared = sharing->state;
    out->events = sharing->events;
    if (sharing->store == EVENTS_IN_REDIS)
        out->events = sharing->state->events;
    return true;
}

kept_answers sharing_keep_answers(cli_sharing *sharing, event_loop *loop, bool is_alone)
{
    if (sharing->store == EVENTS_IN_REDIS)
        return (kept_answers){sharing->state->events, sharing->redis.limits.ttl_ms};
    if (is_alone && sharing->state == NULL)
        sharing->answers = shared_events_in_memory(loop, &kept_answers_limits);
    return (kept_answers){sharing->answers, kept_answers_limits.ttl_ms};
}

void sharing_close(cli_sharing *sharing)
{
    shared_events_close(sharing->events);
    shared_events_close(sharing->answers);
    if (sharing->state != NULL)
        sharing->state->close(sharing->state);
    shared_keys_wipe(&sharing->keys);
    shared_keys_wipe(&sharing->event_keys);
}
