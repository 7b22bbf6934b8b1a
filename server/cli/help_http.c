/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "catalog/about.h"
#include "cli/options.h"

/* Several texts: C11 lets a compiler refuse a literal of more than 4095 characters. */

static const char usage[] = "Usage: " PROGRAM_NAME " [OPTIONS] http\n"
                            "\n"
                            "Serves MCP over HTTP. The options that say which tools are offered, with which\n"
                            "API key, hold as well: see --help. All that is set here is in docs/http.md.\n"
                            "\n"
                            "Options:\n"
                            "  --host ADDRESS     the same as MCP_HOST\n"
                            "  --port PORT        the same as MCP_PORT\n"
                            "  --principals FILE  the same as MCP_PRINCIPALS_FILE\n"
                            "  --workers N        the same as MCP_WORKERS\n";

static const char address[] = "\n"
                              "Where it listens:\n"
                              "  MCP_HOST              an address, or unix:/path; default: 127.0.0.1\n"
                              "  PORT, MCP_PORT        0: any free one; default: 3000\n"
                              "  MCP_SOCKET_MODE       permissions of a unix socket; default: 0600\n"
                              "  MCP_PUBLIC_BASE_URL   the URL that clients use, if it names another host\n"
                              "  MCP_ALLOWED_HOSTS     further host names of it\n"
                              "  ALLOWED_ORIGINS, CORS_ORIGIN\n"
                              "                        origins of browsers, or *; default: this machine's\n"
                              "  MCP_TRUST_PROXY       proxies that are believed; default: loopback\n"
                              "  MCP_TLS_KEY_PATH, MCP_TLS_CERT_PATH\n"
                              "                        PEM files; without them it speaks plain HTTP\n"
                              "  MCP_TLS_CLIENT_CERT   optional or required: clients show certificates,\n"
                              "  MCP_TLS_CA_PATH       which an authority in this PEM file signed\n"
                              "  MCP_TRANSPORT         http: serve HTTP without the command\n";

static const char access[] = "\n"
                             "Who may come in:\n"
                             "  MCP_AUTH_MODE         none, bearer, jwt or clerk\n"
                             "  MCP_AUTH_TOKEN        the token that clients send\n"
                             "  MCP_PRINCIPALS_FILE   who may come in, with which key, and how far\n"
                             "  MCP_ALLOW_UNAUTHENTICATED_HTTP\n"
                             "                        true: nobody logs in, though others reach the address\n"
                             "  MCP_KEY_MODE          client: each sends its own API key; default: server\n"
                             "  MCP_JWT_ISSUER, MCP_JWT_AUDIENCE\n"
                             "                        who issues the tokens, and for whom they are\n"
                             "  MCP_JWT_JWKS_URL      where the issuer's keys are\n"
                             "  MCP_JWT_REQUIRED_CLAIMS, MCP_JWT_REQUIRED_SCOPES\n"
                             "                        what each token must have\n"
                             "  CLERK_ISSUER, CLERK_AUDIENCE, CLERK_JWKS_URL\n"
                             "                        the same for Clerk\n"
                             "  CLERK_ALLOWED_SUBJECTS, CLERK_ALLOWED_ORGANIZATION_IDS,\n"
                             "  CLERK_ALLOWED_ROLES, CLERK_REQUIRED_PERMISSIONS\n"
                             "                        which of its users\n";

static const char limits[] =
    "\n"
    "Limits:\n"
    "  MCP_MAX_CONNECTIONS, MCP_MAX_CONNECTIONS_PER_ADDRESS\n"
    "                        default: 1000; 100\n"
    "  MCP_HEADERS_TIMEOUT_MS, MCP_BODY_TIMEOUT_MS\n"
    "                        default: 10 and 30 seconds\n"
    "  MCP_MAX_REQUEST_SIZE  the longest body, such as 512kb; default: 4 MiB\n"
    "  RATE_LIMIT_ENABLED    false: clients ask as often as they like\n"
    "  RATE_LIMIT_MAX, RATE_LIMIT_REFILL, RATE_LIMIT_WINDOW_MS\n"
    "                        requests at once, and more in each window;\n"
    "                        default: 60, 60, and a minute\n"
    "  RATE_LIMIT_MAX_BUCKETS\n"
    "                        addresses and logins that are counted; default: 10000\n";

static const char sessions[] =
    "\n"
    "Sessions, and several processes:\n"
    "  MCP_SESSION_MODE      stateful or stateless\n"
    "  MCP_MAX_SESSIONS      default: 100\n"
    "  MCP_MAX_SESSIONS_PER_ADDRESS\n"
    "                        with keys of clients alone; default: a quarter\n"
    "  MCP_SESSION_TIMEOUT   ms without a request; default: an hour\n"
    "  MCP_WORKERS           processes that serve, up to 32; default: 1\n"
    "  MCP_SEAL_KEY_FILE     a file with the key that seals what clients keep\n"
    "  MCP_REDIS_URL, REDIS_URL\n"
    "                        the Redis that several processes share\n"
    "  MCP_REDIS_KEY_PREFIX  default: mcp:event-store\n"
    "  MCP_EVENT_STORE       off, memory or redis: whether streams can be resumed\n"
    "  MCP_EVENT_STORE_COMMAND_TIMEOUT_MS\n"
    "                        how long Redis may take; default: 5000\n"
    "  MCP_EVENT_ENCRYPTION_KEY\n"
    "                        32 bytes in base64 that seal events in Redis\n"
    "  MCP_EVENT_TTL_SECONDS default: 300\n"
    "  MCP_EVENT_STORE_MAX_EVENTS, MCP_EVENT_STORE_MAX_BYTES\n"
    "                        default: 10000 events, 64 MiB\n"
    "  RATE_LIMIT_STORE      memory, or redis: several processes count together\n"
    "  RATE_LIMIT_REDIS_URL, RATE_LIMIT_REDIS_KEY_PREFIX\n"
    "                        default: MCP_REDIS_URL; mcp:rate-limit\n";

static const char operation[] =
    "\n"
    "Operation:\n"
    "  LOG_LEVEL             error, warn, info or debug; default: info\n"
    "  LOG_FORMAT            json or text; default: text on a terminal\n"
    "  MCP_METRICS_PORT, MCP_METRICS_HOST\n"
    "                        a port of its own for /metrics\n"
    "  MCP_READY_CHECK_MODE  portkey: /ready asks Portkey; default: local\n"
    "  MCP_SHUTDOWN_TIMEOUT_MS\n"
    "                        for calls in flight, after a signal; default: 10000\n";

void cli_print_http_help(void)
{
    static const char *const texts[] = {usage, address, access, limits, sessions, operation};

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        fputs(texts[i], stdout);
}
