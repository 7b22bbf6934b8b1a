/* SPDX-License-Identifier: MIT */
#include "sandbox/http/framing.h"

#include <string.h>
#include <strings.h>

/* ---- headers ---- */

/* How often headers came that must not come twice. */
struct framing {
    unsigned hosts;
    unsigned lengths;
    unsigned encodings;
    unsigned keys;
};

static enum MHD_Result count_header(void *context, enum MHD_ValueKind kind, const char *name,
                                    const char *value)
{
    struct framing *framing = context;

    (void)kind;
    (void)value;
    framing->hosts += strcasecmp(name, "host") == 0;
    framing->lengths += strcasecmp(name, "content-length") == 0;
    framing->encodings += strcasecmp(name, "transfer-encoding") == 0;
    framing->keys += strcasecmp(name, "x-portkey-api-key") == 0;
    return MHD_YES;
}

/* Where a body ends must be said once: libmicrohttpd takes one of several, and what follows for another request. */
static bool is_framed_once(struct MHD_Connection *connection)
{
    struct framing framing = {0};

    (void)MHD_get_connection_values(connection, MHD_HEADER_KIND, count_header, &framing);
    return framing.hosts == 1 && framing.lengths + framing.encodings <= 1 && framing.keys <= 1;
}

/* A page of the web that has its own name lead to this machine sends that name. */
static bool is_local(const char *host)
{
    static const char *const names[] = {"127.0.0.1", "localhost", "[::1]"};

    for (size_t i = 0; host != NULL && i < sizeof(names) / sizeof(names[0]); i++) {
        size_t length = strlen(names[i]);

        if (strncasecmp(host, names[i], length) == 0 && (host[length] == '\0' || host[length] == ':'))
            return true;
    }
    return false;
}

/* ---- the target ---- */

static bool is_small(const char *target)
{
    size_t parameters = 1;

    for (const char *at = target; *at != '\0'; at++)
        parameters += *at == '&';
    return parameters <= SANDBOX_MAX_PARAMETERS && strlen(target) <= SANDBOX_MAX_TARGET;
}

/* ---- both ---- */

static bool refuse(sandbox_reply *reply, unsigned status, const char *code, const char *message)
{
    sandbox_fail(reply, status, code, message);
    return false;
}

bool framing_is_good(struct MHD_Connection *connection, const char *target, sandbox_reply *reply)
{
    if (!is_framed_once(connection))
        return refuse(reply, MHD_HTTP_BAD_REQUEST, "AB01",
                      "Host, the length of the body or the key is missing or there twice.");
    if (!is_local(MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "host")))
        return refuse(reply, MHD_HTTP_FORBIDDEN, "AB03",
                      "The sandbox is 127.0.0.1 or localhost, and no other host.");
    if (!is_small(target))
        return refuse(reply, MHD_HTTP_URI_TOO_LONG, "AB01",
                      "The path and query have more than 16 KB or 256 parameters.");
    return true;
}
