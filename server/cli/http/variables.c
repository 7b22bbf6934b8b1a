/* SPDX-License-Identifier: MIT */
#include "cli/http/variables.h"

#include <string.h>
#include <unistd.h>

#include "base/suggest.h"
#include "cli/report.h"

extern char **environ;

/* All that begin so. */
static const char prefix[] = "MCP_";

static const char *const known[] = {
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
static void warn_of(const char *name, size_t length)
{
    struct pa_suggestions meant;
    pa_text text = PA_TEXT_INIT(MAX_MEANT);

    pa_suggest_for(&meant, name, length);
    for (size_t i = 0; i < COUNT; i++)
        pa_suggest(&meant, known[i]);
    pa_append_suggestions(&text, &meant, NULL);
    cli_complain("warning: %.*s is no variable of this server%s%s",
                 length < MAX_SHOWN ? (int)length : MAX_SHOWN, name, text.length > 0 ? "; " : "",
                 text.length > 0 ? text.data : "");
    pa_text_free(&text);
}

void variables_check(void)
{
    for (char **at = environ; at != NULL && *at != NULL; at++) {
        size_t length = strcspn(*at, "=");

        if (strncmp(*at, prefix, strlen(prefix)) == 0 && !is_known(*at, length))
            warn_of(*at, length);
    }
}
