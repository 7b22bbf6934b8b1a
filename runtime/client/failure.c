/* SPDX-License-Identifier: MIT */
/* Why an attempt brought no answer, and what a failed write leaves unknown. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "error/error.h"
#include "client/client.h"
#include "client/hide.h"
#include "client/setting.h"
#include "operation/operation.h"

/* ---- whether the change was made ---- */

/*
 * Statuses that blame the server, that speak of time that ran out on the way
 * (499 is nginx'), or that send the client on to the result (303, and 302 as
 * many mean it). All others refuse.
 */
bool pa_status_leaves_doubt(int status)
{
    return status >= 500 || status == 499 || status == 408 || status == 303 || status == 302;
}

void pa_call_note_doubt(portkey_call *call)
{
    if (!portkey_operation_is_read_only(call->request->operation))
        call->in_doubt = true;
}

/* The last attempt was refused, so the doubt is about an earlier one, and repeating the call alone does not help. */
static bool is_refusal(const portkey_error *error)
{
    return error->http_status >= 400 && !pa_status_leaves_doubt(error->http_status);
}

/* What was answered is not the API's, so the base URL may be wrong as well. */
static bool is_of_others(const portkey_error *error)
{
    return error->code == PORTKEY_EANSWER || (error->http_status >= 300 && error->http_status < 400);
}

/* What to do about a change that may have been made. */
static void advise(char *out, size_t size, const portkey_operation *write, const portkey_error *error)
{
    const portkey_operation *reader = pa_operation_reader(write);

    if (is_refusal(error))
        (void)snprintf(out, size, "an earlier attempt may have made the change");
    else if (portkey_operation_is_idempotent(write))
        (void)snprintf(out, size, "the change may have been made; this call can safely be repeated");
    else if (reader != NULL)
        (void)snprintf(out, size, "the change may have been made: check with %s before you repeat the call",
                       portkey_operation_name(reader));
    else
        (void)snprintf(out, size, "the request may have been carried out: check before you repeat the call");
}

void pa_call_add_doubt(const portkey_call *call, portkey_error *error)
{
    char advice[256];
    char cause[sizeof(error->hint)];

    if (error == NULL || !call->in_doubt)
        return;
    advise(advice, sizeof(advice), call->request->operation, error);
    memcpy(cause, error->hint, sizeof(cause));
    error->may_have_happened = true;
    if (cause[0] != '\0' && (is_of_others(error) || is_refusal(error)))
        pa_hint(error, "%s; %s", advice, cause);
    else
        pa_hint(error, "%s", advice);
}

/* ---- no answer ---- */

/* The status of an answer that began and is not whole. One below 200 announces another. */
static void note_status(const portkey_call *call, portkey_error *error)
{
    long status = 0;

    if (error != NULL && call->easy == NULL && call->is_answered)
        error->http_status = call->response->status;
    if (error != NULL && call->easy != NULL && call->is_connected &&
        curl_easy_getinfo(call->easy, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK && status >= 200)
        error->http_status = (int)status;
}

static int classify_transfer(const portkey_call *call, CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST: return PORTKEY_EDNS;
    case CURLE_COULDNT_CONNECT: return call->client->lacks_descriptors ? PORTKEY_ENOMEM : PORTKEY_ECONNECT;
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
    default:
        return call->is_connected ? PORTKEY_ENETWORK : PORTKEY_ECONNECT; /* such as a proxy that refused */
    }
}

/* Codes of connecting promise that nothing was sent. libcurl also connects again after a connection that broke. */
static int classify(const portkey_call *call, CURLcode curl_code)
{
    int code = call->stopped != 0   ? call->stopped
               : call->peer_refused ? PORTKEY_ECONNECT
                                    : classify_transfer(call, curl_code);

    return portkey_code_is_connect(code) && pa_attempt_was_sent(call) ? PORTKEY_ENETWORK : code;
}

/* What OpenSSL says of a server that answers its greeting in clear text. */
static bool speaks_no_tls(const portkey_call *call)
{
    return strstr(call->trouble, "wrong version number") != NULL ||
           strstr(call->trouble, "packet length too long") != NULL ||
           strstr(call->trouble, "http request") != NULL;
}

/* Options that the user of a program cannot set are not named to that one. */
static const char *certificates_hint(CURLcode curl_code, bool names_variables)
{
    if (curl_code == CURLE_SSL_CACERT_BADFILE)
        return names_variables
                   ? "the trusted certificates cannot be read: check CURL_CA_BUNDLE, SSL_CERT_FILE and "
                     "SSL_CERT_DIR"
                   : "the trusted certificates cannot be read: check ca_file and ca_directory, or "
                     "CURL_CA_BUNDLE, SSL_CERT_FILE and SSL_CERT_DIR";
    return names_variables
               ? "the server's certificate is not accepted: check the host of the base URL; if the server "
                 "has a private CA, set SSL_CERT_FILE to its certificate"
               : "the server's certificate is not accepted: check the host of the base URL; if the server "
                 "has a private CA, set ca_file or SSL_CERT_FILE to its certificate";
}

/* A certificate that is not accepted, and a handshake that failed before one was sent. */
static const char *handshake_hint(CURLcode curl_code, bool names_variables)
{
    switch (curl_code) {
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
        return "the TLS handshake failed: the server, or a proxy in between, does not speak TLS 1.2 or later "
               "on this port; check the host and port of the base URL";
    default: return certificates_hint(curl_code, names_variables);
    }
}

static void hint_tls(portkey_error *error, const portkey_call *call, CURLcode curl_code)
{
    if (speaks_no_tls(call))
        pa_hint(error,
                "the server does not speak TLS on this port; if that is intended, use http:// and set %s",
                pa_setting_name(PA_SET_INSECURE_HTTP, call->client->names_variables));
    else
        pa_hint(error, "%s", handshake_hint(curl_code, call->client->names_variables));
}

/* Whether the program ended the attempt for a reason of its own. */
static bool is_own_reason(const portkey_call *call)
{
    int code = call->stopped;

    return code != 0 && code != PORTKEY_ENETWORK && !portkey_code_is_connect(code) &&
           !portkey_code_is_timeout(code);
}

static void hint(portkey_error *error, const portkey_call *call, CURLcode curl_code)
{
    int code = classify(call, curl_code);

    if (is_own_reason(call))
        return;
    if (code == PORTKEY_ECONNECT || code == PORTKEY_EDNS)
        pa_hint(error, "check the base URL, the network and the proxy (proxy, or HTTPS_PROXY and NO_PROXY)");
    else if (code == PORTKEY_ETLS)
        hint_tls(error, call, curl_code);
    else if (curl_code == CURLE_UNSUPPORTED_PROTOCOL)
        pa_hint(error, "the server does not answer in HTTP; if it expects TLS, use https://");
    else
        pa_hint(error, "try again; if it keeps failing, check the network and Portkey's status page");
}

/* libcurl reports how long it took, but not which limit that was, and so which one to raise. */
static int explain_timeout(const portkey_call *call, portkey_error *error)
{
    const char *name = portkey_operation_name(call->request->operation);
    long connect_ms = call->client->connect_timeout_ms;

    if (!call->is_connected && connect_ms <= (long)call->limits.timeout_ms)
        return pa_fail(error, PORTKEY_ECONNECTTIMEOUT,
                       "%s: attempt %u: no connection within %ld ms (connect_timeout_ms)", name,
                       call->attempt, connect_ms);
    return pa_fail(error, PORTKEY_ETIMEOUT, "%s: attempt %u: no complete answer within %u ms (timeout_ms)",
                   name, call->attempt, call->limits.timeout_ms);
}

int pa_deadline_failure(const portkey_call *call, portkey_error *error)
{
    const char *name = portkey_operation_name(call->request->operation);
    unsigned limit = call->limits.deadline_ms;

    if (call->is_under_way) {
        (void)pa_fail(error, PORTKEY_EDEADLINE,
                      "%s: the deadline of %u ms (deadline_ms) passed during attempt %u", name, limit,
                      call->attempt);
        hint(error, call, CURLE_OPERATION_TIMEDOUT);
        note_status(call, error);
        return PORTKEY_EDEADLINE;
    }
    (void)pa_fail(error, PORTKEY_EDEADLINE,
                  "%s: the deadline of %u ms (deadline_ms) passed before attempt %u", name, limit,
                  call->attempt + 1);
    pa_hint(error,
            "the call waited for others of the same client: start fewer at once, raise max_connections, "
            "or allow more time");
    return PORTKEY_EDEADLINE;
}

int pa_stall_failure(const portkey_call *call, portkey_error *error)
{
    const char *name = portkey_operation_name(call->request->operation);
    int code = call->is_answered ? PORTKEY_EIDLE : PORTKEY_EFIRSTBYTE;

    if (call->is_answered)
        (void)pa_fail(error, code, "%s: attempt %u: the answer stopped for %u ms (idle_timeout_ms)", name,
                      call->attempt, call->limits.idle_timeout_ms);
    else
        (void)pa_fail(error, code, "%s: attempt %u: no answer within %u ms (first_byte_timeout_ms)", name,
                      call->attempt, call->limits.first_byte_timeout_ms);
    hint(error, call, CURLE_OPERATION_TIMEDOUT);
    note_status(call, error);
    return code;
}

static int fail_body_too_large(const portkey_call *call, portkey_error *error)
{
    (void)pa_fail(error, PORTKEY_ETOOLARGE, "%s: the answer is larger than %lu bytes",
                  portkey_operation_name(call->request->operation),
                  (unsigned long)call->limits.max_response_bytes);
    pa_hint(error, "ask for less: a smaller page_size, a shorter period or more filters");
    return PORTKEY_ETOOLARGE;
}

/*
 * Beyond its own limit for one line libcurl says that it is out of memory, or,
 * from version 8.6 on, CURLE_TOO_LARGE (100).
 */
static bool line_is_too_long(const portkey_call *call, CURLcode code)
{
    return (code == CURLE_OUT_OF_MEMORY || (int)code == 100) && !call->response->has_head &&
           pa_transfer_has_begun(call);
}

static int fail_head_too_large(const portkey_call *call, portkey_error *error)
{
    (void)pa_fail(error, PORTKEY_EANSWER, "%s: the headers of the answer are too large%s",
                  portkey_operation_name(call->request->operation),
                  call->head_too_large ? "" : ", or the process is out of memory");
    pa_hint(error, "the server or a proxy sends too many headers: asking for less does not help");
    return PORTKEY_EANSWER;
}

void pa_call_hide_keys(char *text, const portkey_call *call)
{
    pa_hide(text, call->api_key);
    if (call->client->api_key != call->api_key)
        pa_hide(text, call->client->api_key);
}

/* libcurl's words may repeat the server's. */
static void describe(char *out, size_t size, const portkey_call *call, CURLcode code)
{
    const char *words = call->trouble[0] != '\0' ? call->trouble : curl_easy_strerror(code);

    /* The first is what libcurl says when the body would have to be sent again, which we refuse. */
    if (code == CURLE_SEND_FAIL_REWIND || code == CURLE_GOT_NOTHING)
        words = "the connection was closed before a response arrived";
    if (call->stopped != 0)
        words = call->reason;
    pa_copy_clean(out, size, words, strlen(words));
    pa_call_hide_keys(out, call);
}

static int fail_without_descriptor(const portkey_call *call, portkey_error *error)
{
    (void)pa_fail(error, PORTKEY_ENOMEM, "%s: there is no free descriptor for a connection",
                  portkey_operation_name(call->request->operation));
    pa_hint(error, "raise the limit of open files (ulimit -n), or lower max_connections");
    return PORTKEY_ENOMEM;
}

static int explain(const portkey_call *call, CURLcode curl_code, portkey_error *error)
{
    const char *name = portkey_operation_name(call->request->operation);
    int code = classify(call, curl_code);
    char trouble[CURL_ERROR_SIZE];

    if (call->response_too_large)
        return fail_body_too_large(call, error);
    if (call->head_too_large || line_is_too_long(call, curl_code))
        return fail_head_too_large(call, error);
    if (call->peer_refused) {
        (void)pa_fail(error, code, "%s: the host name resolves to a private address", name);
        pa_hint(error, "set %s if that is intended",
                pa_setting_name(PA_SET_PRIVATE_ADDRESS, call->client->names_variables));
        return code;
    }
    if (curl_code == CURLE_COULDNT_CONNECT && code == PORTKEY_ENOMEM)
        return fail_without_descriptor(call, error);
    if (code == PORTKEY_ENOMEM)
        return pa_fail_memory(error);
    describe(trouble, sizeof(trouble), call, curl_code);
    if (code == PORTKEY_ETIMEOUT && call->stopped == 0)
        code = explain_timeout(call, error);
    else
        (void)pa_fail(error, code, "%s: %s (after %u attempt%s)", name, trouble, call->attempt,
                      call->attempt == 1 ? "" : "s");
    hint(error, call, curl_code);
    return code;
}

int pa_transfer_failure(const portkey_call *call, CURLcode curl_code, portkey_error *error)
{
    int code = explain(call, curl_code, error);

    note_status(call, error);
    return code;
}
