/* SPDX-License-Identifier: MIT */
#include "sandbox/http/framing.h"

#include "http/incoming.h"

/* A page of the web that has its own name lead to this machine sends that name. */
static bool is_local(const char *host)
{
    return http_is_loopback(host, http_name_length(host));
}

static bool refuse(sandbox_reply *reply, unsigned status, const char *code, const char *message)
{
    sandbox_fail(reply, status, code, message);
    return false;
}

bool framing_is_good(struct MHD_Connection *connection, const http_line *line, sandbox_reply *reply)
{
    static const char *const single[] = {"x-portkey-api-key", NULL};
    const char *fault = http_find_fault(connection, line, single);

    if (fault != NULL)
        return refuse(reply, MHD_HTTP_BAD_REQUEST, "AB01", fault);
    if (!is_local(MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "host")))
        return refuse(reply, MHD_HTTP_FORBIDDEN, "AB03",
                      "The sandbox is 127.0.0.1 or localhost, and no other host.");
    return sandbox_check_target(reply, line->target);
}
