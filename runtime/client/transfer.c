/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "error/error.h"
#include "client/client.h"

/* ---- what libcurl calls ---- */

/* Whether the buffer failed because `more` bytes are beyond its cap; otherwise it was out of memory. */
static bool reached_cap(const pa_text *text, size_t more)
{
    return more > text->limit - text->length;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context)
{
    portkey_call *call = context;

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

    if (!pa_response_add_header(call->response, line, size * count)) {
        call->response_too_large = reached_cap(&call->response->headers, size * count);
        return 0;
    }
    return size * count;
}

static size_t give_body(char *room, size_t size, size_t count, void *context)
{
    portkey_call *call = context;
    size_t left = call->request->body_length - call->body_sent;
    size_t taken = left < size * count ? left : size * count;

    memcpy(room, call->request->body + call->body_sent, taken);
    call->body_sent += taken;
    return taken;
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

/* A host name that passed the checks may resolve to a private address, so the connection is checked as well. */
static int check_peer(void *context, char *peer_ip, char *local_ip, int peer_port, int local_port)
{
    portkey_call *call = context;

    (void)local_ip;
    (void)peer_port;
    (void)local_port;
    if (!pa_is_private_ip(peer_ip))
        return CURL_PREREQFUNC_OK;
    call->peer_refused = true;
    return CURL_PREREQFUNC_ABORT;
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
    set = set && curl_easy_setopt(easy, CURLOPT_USERAGENT, client->user_agent) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, client->connect_timeout_ms) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_READFUNCTION, give_body) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, rewind_body) == CURLE_OK;
    if (client->ca_file != NULL)
        set = set && curl_easy_setopt(easy, CURLOPT_CAINFO, client->ca_file) == CURLE_OK;
    if (client->ca_directory != NULL)
        set = set && curl_easy_setopt(easy, CURLOPT_CAPATH, client->ca_directory) == CURLE_OK;
    if (client->check_peer_ip)
        set = set && curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, check_peer) == CURLE_OK;
    /* A libcurl built without compression fails here, and works without. */
    if (set)
        (void)curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    if (!set) {
        curl_easy_cleanup(easy);
        return NULL;
    }
    return easy;
}

static void append_address(pa_text *url, const portkey_call *call)
{
    const portkey_operation *operation = call->request->operation;
    const struct pa_address *address = pa_client_address(call->client, operation);

    pa_text_append_string(url, address->root);
    if (address->versioned)
        pa_text_append_string(url, pa_operation_base(operation));
    pa_text_append_string(url, call->request->target);
}

static bool set_method(CURL *easy, const portkey_call *call)
{
    const char *method = portkey_operation_method(call->request->operation);
    bool has_body = call->request->body != NULL;
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

int pa_transfer_prepare(CURL *easy, portkey_call *call, portkey_error *error)
{
    pa_text url = PA_TEXT_INIT(128 * 1024);
    bool set;

    append_address(&url, call);
    set = !pa_text_failed(&url) && curl_easy_setopt(easy, CURLOPT_URL, url.data) == CURLE_OK;
    pa_text_free(&url);
    call->trouble[0] = '\0';
    call->body_sent = 0;
    set = set && set_method(easy, call);
    set = set && curl_easy_setopt(easy, CURLOPT_HTTPHEADER, pa_call_headers(call)) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)call->limits.timeout_ms) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_PRIVATE, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_WRITEDATA, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_HEADERDATA, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_READDATA, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_SEEKDATA, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_PREREQDATA, call) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, call->trouble) == CURLE_OK;
    return set ? 0 : pa_fail_memory(error);
}

/* ---- failures ---- */

static int classify(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY: return PORTKEY_ECONNECT;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS: return PORTKEY_ETLS;
    case CURLE_OPERATION_TIMEDOUT: return PORTKEY_ETIMEOUT;
    case CURLE_WRITE_ERROR: /* take_body() had no room, and the cap was not why */
    case CURLE_OUT_OF_MEMORY: return PORTKEY_ENOMEM;
    default: return PORTKEY_ENETWORK;
    }
}

static void hint(portkey_error *error, const portkey_call *call, int code)
{
    bool repeatable = portkey_operation_is_idempotent(call->request->operation);

    if (code == PORTKEY_ECONNECT)
        pa_hint(error, "check the base URL, the network and the proxy settings (HTTPS_PROXY, NO_PROXY)");
    else if (code == PORTKEY_ETLS)
        pa_hint(
            error,
            "the TLS handshake failed or the certificate is not trusted; if the server has a private CA, set "
            "SSL_CERT_FILE to its certificate");
    else if (!repeatable && call->body_sent > 0)
        pa_hint(error,
                "the request may have arrived: check whether the change was made before you repeat it");
    else
        pa_hint(error, "try again; if it keeps failing, check the network and Portkey's status page");
}

/* libcurl reports how long it took, but not which limit that was, and so which one to raise. */
static void explain_timeout(const portkey_call *call, portkey_error *error)
{
    const char *name = portkey_operation_name(call->request->operation);
    long connect_ms = call->client->connect_timeout_ms;
    curl_off_t connected = 0;

    (void)curl_easy_getinfo(call->easy, CURLINFO_PRETRANSFER_TIME_T, &connected);
    if (connected == 0 && connect_ms <= (long)call->limits.timeout_ms)
        (void)pa_fail(error, PORTKEY_ETIMEOUT,
                      "%s: attempt %u: no connection within %ld ms (connect_timeout_ms)", name, call->attempt,
                      connect_ms);
    else
        (void)pa_fail(error, PORTKEY_ETIMEOUT, "%s: attempt %u: no complete answer within %u ms (timeout_ms)",
                      name, call->attempt, call->limits.timeout_ms);
}

int pa_deadline_failure(const portkey_call *call, portkey_error *error)
{
    const char *name = portkey_operation_name(call->request->operation);
    unsigned limit = call->limits.deadline_ms;

    if (call->easy != NULL) {
        (void)pa_fail(error, PORTKEY_ETIMEOUT,
                      "%s: the deadline of %u ms (deadline_ms) passed during attempt %u", name, limit,
                      call->attempt);
        hint(error, call, PORTKEY_ETIMEOUT);
        return PORTKEY_ETIMEOUT;
    }
    (void)pa_fail(error, PORTKEY_ETIMEOUT, "%s: the deadline of %u ms (deadline_ms) passed before attempt %u",
                  name, limit, call->attempt + 1);
    pa_hint(error,
            "the call waited for others of the same client: start fewer at once, raise max_connections, "
            "or allow more time");
    return PORTKEY_ETIMEOUT;
}

int pa_transfer_failure(const portkey_call *call, CURLcode curl_code, portkey_error *error)
{
    const char *name = portkey_operation_name(call->request->operation);
    int code = classify(curl_code);

    if (call->response_too_large) {
        (void)pa_fail(error, PORTKEY_ETOOLARGE, "%s: the answer is larger than %lu bytes", name,
                      (unsigned long)call->limits.max_response_bytes);
        pa_hint(error, "ask for less: a smaller page_size, a shorter period or more filters");
        return PORTKEY_ETOOLARGE;
    }
    if (call->peer_refused) {
        (void)pa_fail(error, PORTKEY_ECONNECT, "%s: the host name resolves to a private address", name);
        pa_hint(error, "set PORTKEY_ALLOW_PRIVATE_BASE_URL=true if that is intended");
        return PORTKEY_ECONNECT;
    }
    if (code == PORTKEY_ENOMEM)
        return pa_fail_memory(error);
    if (code == PORTKEY_ETIMEOUT)
        explain_timeout(call, error);
    else
        (void)pa_fail(error, code, "%s: %s (after %u attempt%s)", name,
                      call->trouble[0] != '\0' ? call->trouble : curl_easy_strerror(curl_code), call->attempt,
                      call->attempt == 1 ? "" : "s");
    hint(error, call, code);
    return code;
}
