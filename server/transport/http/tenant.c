/* SPDX-License-Identifier: MIT */
/*
 * Principals with something open: their requests, streams and sessions hold
 * them, and sessions are found for their own tenant alone.
 */
#include <stdlib.h>

#include "transport/http/inside.h"

static http_tenant *find(http_transport *transport, const mcp_principal *principal)
{
    for (pa_link *link = transport->tenants.first; link != NULL; link = link->next)
        if (((http_tenant *)link)->principal == principal)
            return (http_tenant *)link;
    return NULL;
}

/* The gate counts how often it let a principal in: once is enough for a tenant. */
static http_tenant *join(http_transport *transport, http_tenant *tenant)
{
    transport->options.gate.leave(transport->options.gate.context, tenant->principal);
    tenant->holders++;
    return tenant;
}

http_tenant *http_tenant_enter(http_transport *transport, const http_credentials *credentials,
                               http_refusal *why)
{
    const http_gate *gate = &transport->options.gate;
    const mcp_principal *principal = gate->enter(gate->context, credentials, why);
    http_tenant *tenant;

    if (principal == NULL)
        return NULL;
    tenant = find(transport, principal);
    if (tenant != NULL)
        return join(transport, tenant);
    tenant = calloc(1, sizeof(*tenant));
    if (tenant == NULL) {
        gate->leave(gate->context, principal);
        *why = HTTP_NO_ROOM;
        return NULL;
    }
    tenant->transport = transport;
    tenant->principal = principal;
    tenant->holders = 1;
    pa_list_add(&transport->tenants, &tenant->link);
    return tenant;
}

http_tenant *http_tenant_hold(http_tenant *tenant)
{
    tenant->holders++;
    return tenant;
}

void http_tenant_leave(http_tenant *tenant)
{
    http_transport *transport = tenant->transport;

    if (--tenant->holders > 0)
        return;
    pa_list_remove(&transport->tenants, &tenant->link);
    transport->options.gate.leave(transport->options.gate.context, tenant->principal);
    free(tenant);
}
