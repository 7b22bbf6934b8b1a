/* SPDX-License-Identifier: MIT */
/* Those who came in: what a request opens may outlive it, and keeps its principal. */
#include "transport/http/tenant.h"

#include <stdlib.h>

#include "transport/http/inside.h"

http_tenant *http_tenant_new(http_transport *transport, const mcp_principal *principal)
{
    http_tenant *tenant = malloc(sizeof(*tenant));

    if (tenant == NULL) {
        transport->options.gate.leave(transport->options.gate.context, principal);
        return NULL;
    }
    *tenant = (http_tenant){.transport = transport, .principal = principal, .holders = 1};
    return tenant;
}

http_tenant *http_tenant_hold(http_tenant *tenant)
{
    tenant->holders++;
    return tenant;
}

void http_tenant_leave(http_tenant *tenant)
{
    const http_gate *gate = &tenant->transport->options.gate;

    if (--tenant->holders > 0)
        return;
    gate->leave(gate->context, tenant->principal);
    free(tenant);
}

/* ---- what one of them may have ---- */

size_t http_quarter_of(size_t all)
{
    return all < 4 ? 1 : all / 4;
}

/* Whoever is not told apart from others may have all. */

bool http_tenant_may_keep_session(const http_tenant *tenant)
{
    const mcp_share *share = tenant->principal->share;

    return share == NULL || share->sessions < http_quarter_of(tenant->transport->options.max_sessions);
}

/* What stays open takes a connection from all others, and one of these must be left for questions about health. */
static bool has_room_for_streams(const http_transport *transport)
{
    size_t all = transport->options.max_connections;

    return transport->open_streams < (all > 1 ? all - http_quarter_of(all) : 1);
}

const char *http_tenant_excess_of_streams(const http_tenant *tenant)
{
    const mcp_principal *principal = tenant->principal;
    size_t most = http_quarter_of(tenant->transport->options.max_connections);

    if ((principal->share != NULL && principal->share->streams >= most) ||
        (principal->origin != NULL && principal->origin->streams >= most))
        return "a quarter of all connections are open event streams of this principal or address already: close "
               "one, or try again later";
    return has_room_for_streams(tenant->transport)
               ? NULL
               : "three quarters of all connections are open event streams already: close one, or try again "
                 "later";
}
