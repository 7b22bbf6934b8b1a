/* SPDX-License-Identifier: MIT */
/* Those who came in: what a request opens may outlive it, and keeps its principal. */
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
