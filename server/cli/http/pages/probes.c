/* SPDX-License-Identifier: MIT */
/* /health, /ready, /auth/info and /metrics. */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/json_writer.h"
#include "base/time.h"
#include "cli/environment.h"
#include "cli/http/pages/pages.h"

static void write_time(pa_writer *writer)
{
    char text[PA_TIME_SIZE];

    pa_format_time(text, pa_now_ms());
    pa_write_text(pa_member(writer, "timestamp"), text);
}

static void write_modes(pa_writer *writer, const http_settings *settings)
{
    pa_write_text(pa_member(writer, "sessionMode"),
                  settings->transport.is_stateless ? "stateless" : "stateful");
    pa_write_text(pa_member(writer, "eventStoreMode"), sharing_store_name(&settings->sharing));
}

/* ---- whether it lives ---- */

bool page_health(void *pages, http_page_content *out)
{
    pa_writer writer = pa_write_to(&out->text);

    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "status"), "ok");
    write_time(&writer);
    pa_write_number(pa_member(&writer, "uptime"),
                    (double)(pa_clock_ms() - ((http_pages *)pages)->opened_ms) / 1000);
    pa_end(&writer);
    return true;
}

/* ---- whether it can serve ---- */

/* The code and the status alone: whoever asks need not be logged in. */
static void write_problem(pa_writer *writer, const ready_check *check)
{
    pa_write_text(pa_member(writer, "error"), portkey_code_name(check->code));
    if (check->status != 0)
        pa_write_integer(pa_member(writer, "http_status"), check->status);
}

static void write_check(pa_writer *writer, const ready_check *check)
{
    pa_begin_object(pa_member(writer, "portkey"));
    pa_write_text(pa_member(writer, "status"), check->is_good ? "ok" : "error");
    if (check->is_good)
        pa_write_integer(pa_member(writer, "latency_ms"), check->latency_ms);
    else
        write_problem(writer, check);
    pa_end(writer);
}

static void write_ready(http_page_content *out, const http_pages *pages, const http_state *state,
                        const char *reason)
{
    pa_writer writer = pa_write_to(&out->text);

    out->status = reason == NULL ? 200 : 503;
    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "status"), reason == NULL ? "ready" : "not_ready");
    if (reason != NULL)
        pa_write_text(pa_member(&writer, "reason"), reason);
    pa_write_integer(pa_member(&writer, "sessions"), (int64_t)state->sessions);
    write_modes(&writer, pages->settings);
    if (!pages->settings->operation.checks_portkey)
        pa_write_text(pa_member(&writer, "check"), "local");
    else if (pages->check.has_result)
        write_check(&writer, &pages->check);
    write_time(&writer);
    pa_end(&writer);
}

static const char *why_not(const ready_check *check)
{
    if (check->status == 401)
        return "Portkey refuses the API key (401)";
    return check->status != 0 ? "Portkey answers with an error" : "Portkey does not answer";
}

/* Without sessions, requests need nothing of it. */
static bool lacks_store(const http_settings *settings)
{
    const shared_state *store = settings->sharing.state;

    return store != NULL && store->is_away && !settings->transport.is_stateless;
}

bool page_ready(void *context, http_page_content *out)
{
    http_pages *pages = context;
    http_state state = http_transport_state(pages->transport);
    const char *reason = NULL;

    if (state.is_draining)
        reason = "the server ends";
    else if (state.is_full)
        reason = "the server is full";
    else if (lacks_store(pages->settings))
        reason = "Redis, which keeps the sessions, does not answer";
    else if (pages->settings->operation.checks_portkey && !ready_check_has_result(&pages->check))
        return false;
    else if (pages->settings->operation.checks_portkey && !pages->check.is_good)
        reason = why_not(&pages->check);
    write_ready(out, pages, &state, reason);
    return true;
}

/* ---- how to log in ---- */

static void write_flag(pa_writer *writer, const char *name, bool value)
{
    pa_write_boolean(pa_member(writer, name), value);
}

static void write_clerk(pa_writer *writer)
{
    bool has_issuer = environment_text("CLERK_ISSUER") != NULL;

    pa_begin_object(pa_member(writer, "clerk"));
    write_flag(writer, "issuerConfigured", has_issuer);
    write_flag(writer, "jwksConfigured", has_issuer || environment_text("CLERK_JWKS_URL") != NULL);
    write_flag(writer, "audienceConfigured", environment_text("CLERK_AUDIENCE") != NULL);
    pa_end(writer);
}

bool page_auth_info(void *context, http_page_content *out)
{
    const http_pages *pages = context;
    bool has_tls = strncmp(pages->endpoint, "https:", 6) == 0;
    pa_writer writer = pa_write_to(&out->text);

    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "mode"), pages->settings->login_mode);
    write_modes(&writer, pages->settings);
    pa_write_text(pa_member(&writer, "mcpEndpoint"), pages->endpoint);
    write_clerk(&writer);
    pa_begin_object(pa_member(&writer, "tls"));
    write_flag(&writer, "enabled", pages->settings->tls.key != NULL);
    pa_write_text(pa_member(&writer, "protocol"), has_tls ? "https" : "http");
    pa_end_all(&writer);
    return true;
}

/* ---- figures ---- */

bool page_metrics(void *pages, http_page_content *out)
{
    metrics_write(&((http_pages *)pages)->settings->operation.metrics, &out->text);
    return true;
}
