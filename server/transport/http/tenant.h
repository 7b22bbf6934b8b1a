/* SPDX-License-Identifier: MIT */
/**
 * @file tenant.h
 * Those who came in.
 */
#ifndef SERVER_TRANSPORT_HTTP_TENANT_H
#define SERVER_TRANSPORT_HTTP_TENANT_H

#include "transport/http/inside.h"

/** The tenant for a principal that the gate let in, held. NULL when out of memory: it left again. */
http_tenant *http_tenant_new(http_transport *transport, const mcp_principal *principal);

/** Holds it once more. */
http_tenant *http_tenant_hold(http_tenant *tenant);

/** One that held it does so no longer. */
void http_tenant_leave(http_tenant *tenant);

/** What one may have of it: at least one, so that anybody can work at all. */
size_t http_quarter_of(size_t all);

/** Whether its principal may have one session more. */
bool http_tenant_may_keep_session(const http_tenant *tenant);

/** Why its principal may not have one event stream more that stays open; NULL: it may. */
const char *http_tenant_excess_of_streams(const http_tenant *tenant);

#endif
