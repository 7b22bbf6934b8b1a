/* SPDX-License-Identifier: MIT */
#include "cli/variables.h"

#include <string.h>
#include <unistd.h>

#include "base/suggest.h"
#include "cli/complain.h"

extern char **environ;

/* What begins so is ours, or was meant to be. Other programs of Portkey and Clerk have variables as well, so of theirs
   only a name that is nearly one of these counts. */
static const struct family {
    const char *prefix;
    bool is_shared;
    bool is_http;
} families[] = {
    {"PORTKEY_", true, false},
    {"MCP_", false, true},
    {"RATE_LIMIT_", false, true},
    {"CLERK_", true, true},
};

static const char *const known[] = {
    "CLERK_ALLOWED_ORGANIZATION_IDS",
    "CLERK_ALLOWED_ROLES",
    "CLERK_ALLOWED_SUBJECTS",
    "CLERK_AUDIENCE",
    "CLERK_ISSUER",
    "CLERK_JWKS_URL",
    "CLERK_REQUIRED_PERMISSIONS",
    "MCP_ALLOWED_HOSTS",
    "MCP_ALLOW_UNAUTHENTICATED_HTTP",
    "MCP_AUTH_MODE",
    "MCP_AUTH_TOKEN",
    "MCP_BODY_TIMEOUT_MS",
    "MCP_EVENT_ENCRYPTION_KEY",
    "MCP_EVENT_STORE",
    "MCP_EVENT_STORE_COMMAND_TIMEOUT_MS",
    "MCP_EVENT_STORE_MAX_BYTES",
    "MCP_EVENT_STORE_MAX_EVENTS",
    "MCP_EVENT_TTL_SECONDS",
    "MCP_HEADERS_TIMEOUT_MS",
    "MCP_HOST",
    "MCP_JWT_AUDIENCE",
    "MCP_JWT_ISSUER",
    "MCP_JWT_JWKS_URL",
    "MCP_JWT_REQUIRED_CLAIMS",
    "MCP_JWT_REQUIRED_SCOPES",
    "MCP_KEY_MODE",
    "MCP_MAX_CONNECTIONS",
    "MCP_MAX_CONNECTIONS_PER_ADDRESS",
    "MCP_MAX_REQUEST_SIZE",
    "MCP_MAX_SESSIONS",
    "MCP_MAX_SESSIONS_PER_ADDRESS",
    "MCP_METRICS_HOST",
    "MCP_METRICS_PORT",
    "MCP_PORT",
    "MCP_PRINCIPALS_FILE",
    "MCP_PUBLIC_BASE_URL",
    "MCP_READY_CHECK_MODE",
    "MCP_REDIS_KEY_PREFIX",
    "MCP_REDIS_URL",
    "MCP_SEAL_KEY_FILE",
    "MCP_SESSION_MODE",
    "MCP_SESSION_TIMEOUT",
    "MCP_SHUTDOWN_TIMEOUT_MS",
    "MCP_SOCKET_MODE",
    "MCP_TLS_CA_PATH",
    "MCP_TLS_CERT_PATH",
    "MCP_TLS_CLIENT_CERT",
    "MCP_TLS_KEY_PATH",
    "MCP_TOOL_DOMAINS",
    "MCP_TRANSPORT",
    "MCP_TRUST_PROXY",
    "MCP_WORKERS",
    "PORTKEY_ALLOW_INSECURE_HTTP",
    "PORTKEY_ALLOW_PRIVATE_BASE_URL",
    "PORTKEY_ANSWERS",
    "PORTKEY_API_KEY",
    "PORTKEY_API_KEY_FILE",
    "PORTKEY_BASE_URL",
    "PORTKEY_EXCLUDE_TOOLS",
    "PORTKEY_EXPERIMENTAL",
    "PORTKEY_GATEWAY_URL",
    "PORTKEY_MAX_ANSWER",
    "PORTKEY_NO_LANDLOCK",
    "PORTKEY_READ_ONLY",
    "PORTKEY_REQUIRED_METADATA",
    "PORTKEY_SURFACE",
    "PORTKEY_TOOLS",
    "PORTKEY_TOOL_DOMAINS",
    "RATE_LIMIT_ENABLED",
    "RATE_LIMIT_MAX",
    "RATE_LIMIT_MAX_BUCKETS",
    "RATE_LIMIT_REDIS_KEY_PREFIX",
    "RATE_LIMIT_REDIS_URL",
    "RATE_LIMIT_REFILL",
    "RATE_LIMIT_SINGLE_PROCESS",
    "RATE_LIMIT_STORE",
    "RATE_LIMIT_WINDOW_MS",
};

enum { COUNT = sizeof(known) / sizeof(known[0]), MAX_MEANT = 256, MAX_SHOWN = PA_MAX_NAME };

static bool is_known(const char *name, size_t length)
{
    for (size_t i = 0; i < COUNT; i++)
        if (strlen(known[i]) == length && strncmp(known[i], name, length) == 0)
            return true;
    return false;
}

/* Without its value, which may be a secret. */
static void warn_of(const char *name, size_t length, bool is_shared)
{
    struct pa_suggestions meant;
    pa_text text = PA_TEXT_INIT(MAX_MEANT);

    pa_suggest_for(&meant, name, length);
    for (size_t i = 0; i < COUNT; i++)
        pa_suggest(&meant, known[i]);
    pa_append_suggestions(&text, &meant, NULL);
    if (text.length > 0 || !is_shared)
        cli_complain("warning: %.*s is no variable of this program%s%s",
                     length < MAX_SHOWN ? (int)length : MAX_SHOWN, name, text.length > 0 ? "; " : "",
                     text.length > 0 ? text.data : "");
    pa_text_free(&text);
}

static const struct family *family_of(const char *name, bool is_http)
{
    for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++)
        if ((is_http || !families[i].is_http) &&
            strncmp(name, families[i].prefix, strlen(families[i].prefix)) == 0)
            return &families[i];
    return NULL;
}

void variables_check(bool is_http)
{
    for (char **at = environ; at != NULL && *at != NULL; at++) {
        size_t length = strcspn(*at, "=");
        const struct family *family = family_of(*at, is_http);

        if (family != NULL && !is_known(*at, length))
            warn_of(*at, length, family->is_shared);
    }
}
