/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "error/error.h"
#include "client/client.h"
#include "request/scheme.h"

static const struct pa_address *address_of(const portkey_call *call)
{
    return pa_client_address(call->client, call->request->operation);
}

/* ---- what libcurl calls ---- */

/* Whether the buffer failed because `more` bytes are beyond its cap; otherwise it was out of memory. */
static bool reached_cap(const pa_text *text, size_t more)
{
    return more > text->limit - text->length;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context)
{
    portkey_call *call = context;

    pa_call_note_news(call, true);
    if (pa_call_has_sink(call))
        return pa_call_give(call, bytes, size * count) ? size * count : 0;
    pa_text_append(&call->response->body, bytes, size * count);
    if (pa_text_failed(&call->response->body)) {
        call->response_too_large = reached_cap(&call->response->body, size * count);
        return 0;
    }
    return size * count;
}

static size_t take_header(char *line, size_t size, size_t count, void *context)
{
    portkey_call *call = context;

    pa_call_note_news(call, true);
    if (!pa_response_add_header(call->response, line, size * count)) {
        call->head_too_large = reached_cap(&call->response->headers, size * count);
        return 0;
    }
    return size * count;
}

static size_t give_body(char *room, size_t size, size_t count, void *context)
{
    portkey_call *call = context;
    size_t left = call->request->body_length - call->body_sent;
    size_t taken = left < size * count ? left : size * count;

    pa_call_note_news(call, false);
    if (call->request->source != NULL && taken > 0) {
        int64_t read = pa_call_take(call, room, taken);

        if (read < 0)
            return CURL_READFUNC_ABORT;
        taken = (size_t)read;
    } else if (taken > 0) {
        memcpy(room, call->request->body + call->body_sent, taken);
    }
    call->body_sent += taken;
    return taken;
}

static int note_progress(void *context, curl_off_t to_receive, curl_off_t received, curl_off_t to_send,
                         curl_off_t sent)
{
    (void)to_send;
    return pa_call_report_progress(context, (uint64_t)sent, (uint64_t)received, (uint64_t)to_receive) ? 0 : 1;
}

/*
 * libcurl sends a request again by itself when a reused connection dies before
 * the answer. For that it must rewind the body: allowed only if sending twice
 * does no harm.
 */
static int rewind_body(void *context, curl_off_t offset, int origin)
{
    portkey_call *call = context;
    bool fresh = call->body_sent == 0;

    if (origin != SEEK_SET || offset < 0 || (uint64_t)offset > call->request->body_length)
        return CURL_SEEKFUNC_FAIL;
    if (!fresh && !portkey_operation_is_idempotent(call->request->operation))
        return CURL_SEEKFUNC_FAIL;
    call->body_sent = (size_t)offset;
    return CURL_SEEKFUNC_OK;
}

/* Behind a proxy the peer is the proxy, whose address says nothing about where the request goes. */
static bool must_be_public(const portkey_call *call)
{
    return !call->client->allow_private_address && address_of(call)->proxy == NULL;
}

/*
 * The connection is ready, and the request comes next. A host name that passed
 * the checks may resolve to a private address, so the connection is checked as
 * well.
 */
static int begin_request(void *context, char *peer_ip, char *local_ip, int peer_port, int local_port)
{
    portkey_call *call = context;

    (void)local_ip;
    (void)peer_port;
    (void)local_port;
    if (must_be_public(call) && pa_is_private_ip(peer_ip)) {
        call->peer_refused = true;
        return CURL_PREREQFUNC_ABORT;
    }
    pa_call_begin_request(call);
    return CURL_PREREQFUNC_OK;
}

/* ---- the handle ---- */

CURL *pa_transfer_new(const portkey_client *client)
{
    CURL *easy = curl_easy_init();
    bool set = easy != NULL;

    set = set && curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR,
                                  client->allow_insecure_http ? "http,https" : "https") == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_PIPEWAIT, client->control.secure ? 1L : 0L) == CURLE_OK;
    /* OpenSSL's configuration may allow older versions. */
    set = set && curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_PROXY_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_USERAGENT, client->user_agent) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, client->connect_timeout_ms) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header) == CURLE_OK;
    /* The answer of a proxy to CONNECT is none to the request. */
    set = set && curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_READFUNCTION, give_body) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, rewind_body) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, note_progress) == CURLE_OK;
    if (client->ca_file != NULL)
        set = set && curl_easy_setopt(easy, CURLOPT_CAINFO, client->ca_file) == CURLE_OK;
    if (client->ca_directory != NULL)
        set = set && curl_easy_setopt(easy, CURLOPT_CAPATH, client->ca_directory) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, begin_request) == CURLE_OK;
    set = set && pa_sockets_set(easy, client);
    /* A libcurl built without compression fails here, and works without. */
    if (set)
        (void)curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    if (!set) {
        curl_easy_cleanup(easy);
        return NULL;
    }
    return easy;
}

void pa_call_append_url(pa_text *url, const portkey_call *call)
{
    const struct pa_address *address = address_of(call);

    pa_text_append_string(url, address->root);
    if (address->has_base)
        pa_text_append_string(url, pa_operation_base(call->request->operation));
    pa_text_append_string(url, call->request->target);
    if (call->api_key != NULL)
        pa_scheme_append_to_url(url, pa_operation_scheme(call->request->operation), call->api_key);
}

/* The variables of the environment have been read: "" keeps libcurl from reading them in its own way. */
static bool set_proxy(CURL *easy, const struct pa_address *address)
{
    return curl_easy_setopt(easy, CURLOPT_PROXY, address->proxy != NULL ? address->proxy : "") == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_NOPROXY, "") == CURLE_OK;
}

static bool set_method(CURL *easy, const portkey_call *call)
{
    const char *method = portkey_operation_method(call->request->operation);
    bool has_body = pa_request_has_body(call->request);
    bool repeatable = portkey_operation_is_idempotent(call->request->operation);
    bool set = true;

    /* UPLOAD makes libcurl read the body from give_body(). */
    set = set && curl_easy_setopt(easy, CURLOPT_UPLOAD, has_body ? 1L : 0L) == CURLE_OK;
    if (!has_body)
        set = set && curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L) == CURLE_OK;
    /* Otherwise libcurl waits for a body, which the answer to HEAD does not have. */
    if (strcmp(method, "HEAD") == 0)
        set = set && curl_easy_setopt(easy, CURLOPT_NOBODY, 1L) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, method) == CURLE_OK;
    set = set &&
          curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE,
                           has_body ? (curl_off_t)call->request->body_length : (curl_off_t)-1) == CURLE_OK;
    /* Without a body no rewind can be refused, so a write gets a new connection, which libcurl does not retry. */
    return set &&
           curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, !repeatable && !has_body ? 1L : 0L) == CURLE_OK;
}

/* An answer that announces more is not waited for. 0: a sink takes any size, and the answer to HEAD has none. */
static curl_off_t largest_body(const portkey_call *call)
{
    bool has_body = strcmp(portkey_operation_method(call->request->operation), "HEAD") != 0;

    return has_body && call->sink == NULL ? (curl_off_t)call->limits.max_response_bytes : 0;
}

int pa_transfer_prepare(CURL *easy, portkey_call *call, portkey_error *error)
{
    pa_text url = PA_SECRET_TEXT_INIT(128 * 1024); /* it may have the key */
    bool set;

    pa_call_append_url(&url, call);
    set = !pa_text_failed(&url) && curl_easy_setopt(easy, CURLOPT_URL, url.data) == CURLE_OK;
    pa_text_free(&url);
    set = set && set_proxy(easy, address_of(call));
    set = set && set_method(easy, call);
    set = set && curl_easy_setopt(easy, CURLOPT_HTTPHEADER, pa_call_headers(call)) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)call->limits.timeout_ms) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_PRIVATE, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_WRITEDATA, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_HEADERDATA, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_READDATA, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_SEEKDATA, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_PREREQDATA, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_XFERINFODATA, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_NOPROGRESS, call->on_progress == NULL ? 1L : 0L) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, call->trouble) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE, largest_body(call)) == CURLE_OK;
    return set ? pa_hook_prepare_easy(call, easy, error) : pa_fail_memory(error);
}

bool pa_transfer_has_begun(const portkey_call *call)
{
    curl_off_t first_byte = 0;

    return call->easy != NULL &&
           curl_easy_getinfo(call->easy, CURLINFO_STARTTRANSFER_TIME_T, &first_byte) == CURLE_OK &&
           first_byte > 0;
}

/* The size counts what a proxy was sent to make the connection, too, but that is not the request. */
bool pa_attempt_was_sent(const portkey_call *call)
{
    long size = 0;

    if (!call->is_under_way || !call->is_connected)
        return false;
    if (call->easy == NULL)
        return true;
    return curl_easy_getinfo(call->easy, CURLINFO_REQUEST_SIZE, &size) != CURLE_OK || size > 0;
}
