/* SPDX-License-Identifier: MIT */
/*
 * The page that a browser shows: that this is an MCP server, and how clients
 * are told to use it. No script, nothing from elsewhere; the policy says so, and
 * names the one style by its digest.
 */
#include <openssl/sha.h>
#include <stdio.h>
#include <string.h>

#include "base/encode.h"
#include "cli/http/pages/client_setups.h"
#include "cli/http/pages/pages.h"

static const char style[] =
    ":root{color-scheme:light dark;--line:#d1d9e0;--soft:#f6f8fa;--dim:#59636e;--good:#1a7f37}"
    "@media(prefers-color-scheme:dark){:root{--line:#3d444d;--soft:#161b22;--dim:#9198a1;--good:#3fb950}"
    "body{background:#0d1117;color:#f0f6fc}}"
    "body{max-width:46rem;margin:3rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif}"
    "h1{font-size:1.6rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}p{margin:.5rem 0}"
    ".dim{color:var(--dim)}.good{color:var(--good)}"
    "code,pre{font:14px/1.45 ui-monospace,Menlo,Consolas,monospace}"
    "pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.75rem;overflow:auto}"
    "details{border-top:1px solid var(--line);padding:.5rem 0}summary{cursor:pointer;font-weight:600}"
    "table{border-collapse:collapse}td{padding:.15rem 1.5rem .15rem 0;vertical-align:top}";

void page_front_policy(char policy[PAGES_MAX_POLICY])
{
    unsigned char digest[SHA256_DIGEST_LENGTH];
    pa_text encoded = PA_TEXT_INIT(64);

    (void)SHA256((const unsigned char *)style, sizeof(style) - 1, digest);
    pa_append_base64(&encoded, digest, sizeof(digest));
    (void)snprintf(policy, PAGES_MAX_POLICY,
                   "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; "
                   "frame-ancestors 'none'",
                   pa_text_failed(&encoded) ? "" : encoded.data);
    pa_text_free(&encoded);
}

/* ---- escaping ---- */

static void append_escaped(pa_text *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        switch (text[i]) {
        case '<': pa_text_append_string(out, "&lt;"); break;
        case '>': pa_text_append_string(out, "&gt;"); break;
        case '&': pa_text_append_string(out, "&amp;"); break;
        case '"': pa_text_append_string(out, "&quot;"); break;
        case '\'': pa_text_append_string(out, "&#39;"); break;
        default: pa_text_append_char(out, text[i]);
        }
}

static void append_text(pa_text *out, const char *text)
{
    append_escaped(out, text, strlen(text));
}

/* The lines of a setup, with the URL in its places. */
static void append_lines(pa_text *out, const char *lines, const char *url)
{
    const char *at;

    while ((at = strstr(lines, CLIENT_SETUP_URL)) != NULL) {
        append_escaped(out, lines, (size_t)(at - lines));
        append_text(out, url);
        lines = at + sizeof(CLIENT_SETUP_URL) - 1;
    }
    append_text(out, lines);
}

/* ---- what it says ---- */

static unsigned sent_by_clients(const http_pages *pages)
{
    const access_options *access = &pages->settings->gate.options;

    return (access->is_open ? 0u : CLIENT_SENDS_TOKEN) | (access->has_client_keys ? CLIENT_SENDS_KEY : 0u);
}

static void append_row(pa_text *out, const char *name, const char *value)
{
    pa_text_append_string(out, "<tr><td class=\"dim\">");
    pa_text_append_string(out, name);
    pa_text_append_string(out, "</td><td>");
    append_text(out, value);
    pa_text_append_string(out, "</td></tr>\n");
}

static void append_facts(pa_text *out, const http_pages *pages, unsigned sent)
{
    static const char *const logins[] = {
        [0] = "none",
        [CLIENT_SENDS_TOKEN] = "a token, as Authorization: Bearer YOUR_TOKEN",
        [CLIENT_SENDS_KEY] = "your Portkey API key, in the header x-portkey-api-key",
        [CLIENT_SENDS_TOKEN | CLIENT_SENDS_KEY] =
            "a token, as Authorization: Bearer YOUR_TOKEN, and your key, as x-portkey-api-key",
    };

    pa_text_append_string(out, "<table>\n");
    append_row(out, "Endpoint", pages->endpoint);
    append_row(out, "Login", logins[sent]);
    pa_text_append_string(out, "</table>\n");
}

static void append_setup(pa_text *out, const client_setup *setup, const char *url, unsigned sent)
{
    pa_text_append_string(out, "<details><summary>");
    append_text(out, setup->client);
    pa_text_append_string(out, "</summary>\n<p class=\"dim\">");
    if (setup->file != NULL) {
        pa_text_append_string(out, "In <code>");
        append_text(out, setup->file);
        pa_text_append_string(out, "</code>:");
    } else {
        pa_text_append_string(out, "In a shell:");
    }
    pa_text_append_string(out, "</p>\n<pre>");
    append_lines(out, setup->lines[sent], url);
    pa_text_append_string(out, "</pre></details>\n");
}

static void append_setups(pa_text *out, const http_pages *pages, unsigned sent)
{
    size_t count;
    const client_setup *setups = client_setups(&count);

    pa_text_append_string(out, "<h2>Connect a client</h2>\n");
    for (size_t i = 0; i < count; i++)
        append_setup(out, &setups[i], pages->endpoint, sent);
}

bool page_front(void *context, http_page_content *out)
{
    const http_pages *pages = context;
    bool is_draining = http_transport_state(pages->transport).is_draining;
    unsigned sent = sent_by_clients(pages);

    pa_text_append_string(&out->text,
                          "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<title>" PROGRAM_NAME "</title>\n<style>");
    pa_text_append_string(&out->text, style);
    pa_text_append_string(&out->text, "</style></head><body>\n<h1>" PROGRAM_NAME "</h1>\n<p class=\"dim\">");
    append_text(&out->text, "An MCP server for the Portkey Admin API. It is ");
    pa_text_append_string(&out->text,
                          is_draining ? "about to end.</p>\n" : "<span class=\"good\">running</span>.</p>\n");
    append_facts(&out->text, pages, sent);
    append_setups(&out->text, pages, sent);
    pa_text_append_string(&out->text, "</body></html>\n");
    return true;
}
