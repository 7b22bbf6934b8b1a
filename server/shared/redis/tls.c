/* SPDX-License-Identifier: MIT */
#include "shared/redis/tls.h"

#include <errno.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct redis_tls {
    SSL *ssl;
    bool has_failed; /* then nothing more may be asked of it */
    const char *complaint;
};

/* ---- trust ---- */

static bool load(SSL_CTX *trust, const shared_trust *from)
{
    int file = from->ca_file != NULL ? SSL_CTX_load_verify_file(trust, from->ca_file)
                                     : SSL_CTX_set_default_verify_file(trust);
    int folder = from->ca_directory != NULL ? SSL_CTX_load_verify_dir(trust, from->ca_directory)
                                            : SSL_CTX_set_default_verify_dir(trust);

    return file == 1 && folder == 1;
}

/* Versions that the system's settings rule out remain so. */
static bool require_versions(SSL_CTX *trust)
{
    return SSL_CTX_get_min_proto_version(trust) >= TLS1_2_VERSION ||
           SSL_CTX_set_min_proto_version(trust, TLS1_2_VERSION) == 1;
}

static void set_modes(SSL_CTX *trust)
{
    (void)SSL_CTX_set_options(trust, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    (void)SSL_CTX_set_mode(trust, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_verify(trust, SSL_VERIFY_PEER, NULL);
}

redis_tls_trust *redis_tls_trust_load(const shared_trust *trust, const char **complaint)
{
    SSL_CTX *made = SSL_CTX_new(TLS_client_method());

    *complaint = "TLS cannot be set up: check the settings of OpenSSL";
    if (made == NULL)
        return NULL;
    set_modes(made);
    if (require_versions(made)) {
        *complaint = "the trusted certificates cannot be read: check CURL_CA_BUNDLE, SSL_CERT_FILE and "
                     "SSL_CERT_DIR";
        if (load(made, trust))
            return made;
    }
    SSL_CTX_free(made);
    ERR_clear_error();
    return NULL;
}

void redis_tls_trust_free(redis_tls_trust *trust)
{
    SSL_CTX_free(trust);
}

/* ---- what is wrong ---- */

static const char *complaint_of_certificate(long reason)
{
    switch (reason) {
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return "its certificate is for another host: use a name in the URL that the certificate has";
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return "its certificate is not trusted: if it has a private CA, set SSL_CERT_FILE to the certificate "
               "of that";
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return "its certificate has expired, or is not valid yet: renew it, or set the clock";
    default: return X509_verify_cert_error_string(reason);
    }
}

static const char *complaint_of_library(unsigned long code)
{
    if (ERR_GET_LIB(code) != ERR_LIB_SSL)
        return "the handshake of TLS failed";
    switch (ERR_GET_REASON(code)) {
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_PACKET_LENGTH_TOO_LONG:
    case SSL_R_HTTP_REQUEST: return "it does not speak TLS at that port: check the port, or use redis://";
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION:
        return "it has no version of TLS in common with this server, which needs 1.2 or later";
    case SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED:
    case SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE:
        return "it wants another handshake of TLS: if it asks for certificates of clients, set tls-auth-clients "
               "to no there";
    default: return "the handshake of TLS failed: see its log";
    }
}

static const char *complaint_now(const SSL *ssl)
{
    long verified = SSL_get_verify_result(ssl);
    unsigned long code = ERR_peek_error();

    if (verified != X509_V_OK)
        return complaint_of_certificate(verified);
    if (code != 0 && ERR_GET_REASON(code) != SSL_R_UNEXPECTED_EOF_WHILE_READING)
        return complaint_of_library(code);
    return SSL_is_init_finished(ssl) ? NULL
                                     : "it ended the connection during the handshake of TLS: see its log";
}

const char *redis_tls_complaint(const redis_tls *tls)
{
    if (tls->complaint == NULL && !SSL_is_init_finished(tls->ssl))
        return "it does not answer the handshake of TLS: check that it speaks TLS at that port";
    return tls->complaint;
}

/* ---- a connection ---- */

/* An address has to be in the certificate as such, and is no name to ask for. */
static bool expect(SSL *ssl, const char *host)
{
    if (X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host) == 1)
        return true;
    SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return SSL_set1_host(ssl, host) == 1 && SSL_set_tlsext_host_name(ssl, host) == 1;
}

redis_tls *redis_tls_open(redis_tls_trust *trust, const char *host, int fd)
{
    redis_tls *tls = calloc(1, sizeof(*tls));

    if (tls == NULL)
        return NULL;
    tls->ssl = SSL_new(trust);
    if (tls->ssl == NULL || SSL_set_fd(tls->ssl, fd) != 1 || !expect(tls->ssl, host)) {
        redis_tls_close(tls);
        ERR_clear_error();
        return NULL;
    }
    SSL_set_connect_state(tls->ssl);
    return tls;
}

void redis_tls_close(redis_tls *tls)
{
    if (tls == NULL)
        return;
    if (!tls->has_failed && tls->ssl != NULL && SSL_is_init_finished(tls->ssl))
        (void)SSL_shutdown(tls->ssl); /* says so; whether it gets through does not matter */
    ERR_clear_error();
    SSL_free(tls->ssl);
    free(tls);
}

/* The result of a call that did not succeed. */
static ssize_t settle(redis_tls *tls, int result)
{
    int reason = SSL_get_error(tls->ssl, result);

    if (reason == SSL_ERROR_WANT_READ || reason == SSL_ERROR_WANT_WRITE) {
        errno = EAGAIN;
        return -1;
    }
    if (reason == SSL_ERROR_ZERO_RETURN)
        return 0;
    tls->has_failed = true;
    tls->complaint = complaint_now(tls->ssl);
    ERR_clear_error();
    errno = EPROTO;
    return -1;
}

ssize_t redis_tls_read(redis_tls *tls, void *bytes, size_t size)
{
    size_t count = 0;
    int result;

    ERR_clear_error();
    result = SSL_read_ex(tls->ssl, bytes, size, &count);
    return result == 1 ? (ssize_t)count : settle(tls, result);
}

ssize_t redis_tls_write(redis_tls *tls, const void *bytes, size_t length)
{
    size_t count = 0;
    int result;

    ERR_clear_error();
    result = SSL_write_ex(tls->ssl, bytes, length, &count);
    return result == 1 ? (ssize_t)count : settle(tls, result);
}

/* A handshake, which may have to wait for the peer, goes before what is to be written. */
short redis_tls_events(const redis_tls *tls, size_t left_to_write)
{
    bool has_more = left_to_write > 0 && SSL_is_init_finished(tls->ssl);
    bool has_to = SSL_in_before(tls->ssl) || SSL_want_write(tls->ssl);

    return (short)(POLLIN | (has_more || has_to ? POLLOUT : 0));
}
