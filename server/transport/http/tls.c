/* SPDX-License-Identifier: MIT */
#include "transport/http/tls.h"

#include <errno.h>
#include <fcntl.h>
#include <gnutls/abstract.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/encode.h"

/* TLS 1.2 and 1.3, with what keeps recorded connections secret when a key is lost, and authenticated ciphers alone. */
static const char priorities[] = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:-KX-ALL:+ECDHE-ECDSA:+ECDHE-RSA:"
                                 "-CIPHER-ALL:+AES-128-GCM:+AES-256-GCM:+CHACHA20-POLY1305:-MAC-ALL:+AEAD:"
                                 "%SERVER_PRECEDENCE";

struct http_tls_credentials {
    gnutls_certificate_credentials_t certificate;
    gnutls_certificate_request_t clients;
    size_t uses; /* connections, and one for being the newest */
};

struct http_tls {
    http_tls_files files;
    http_tls_credentials *newest;
};

/* ---- certificates of clients ---- */

/* Called in the handshake. That there is one where it is required was seen to. */
static int verify_client(gnutls_session_t session)
{
    gnutls_typed_vdata_st purpose = {.type = GNUTLS_DT_KEY_PURPOSE_OID,
                                     .data = (unsigned char *)(uintptr_t)GNUTLS_KP_TLS_WWW_CLIENT};
    unsigned count = 0, status = 0;

    if (gnutls_certificate_get_peers(session, &count) == NULL || count == 0)
        return 0;
    if (gnutls_certificate_verify_peers(session, &purpose, 1, &status) < 0 || status != 0)
        return GNUTLS_E_CERTIFICATE_VERIFICATION_ERROR;
    return 0;
}

static gnutls_certificate_request_t request_of(http_tls_clients clients)
{
    switch (clients) {
    case HTTP_TLS_CLIENTS_OPTIONAL: return GNUTLS_CERT_REQUEST;
    case HTTP_TLS_CLIENTS_REQUIRED: return GNUTLS_CERT_REQUIRE;
    case HTTP_TLS_CLIENTS_ANY: break;
    }
    return GNUTLS_CERT_IGNORE;
}

/* ---- reading ---- */

static void explain(char *problem, size_t size, const char *what, const char *path, const char *why)
{
    (void)snprintf(problem, size, "the %s %s cannot be used: %s", what, path, why);
}

static bool can_be_read(const char *path, const char *what, char *problem, size_t size)
{
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);

    if (file < 0)
        (void)snprintf(problem, size, "the %s %s cannot be read: %s", what, path, strerror(errno));
    else
        (void)close(file);
    return file >= 0;
}

static bool is_certificate(const char *path)
{
    gnutls_datum_t data = {NULL, 0};
    gnutls_x509_crt_t *list = NULL;
    unsigned count = 0;
    bool is_good = gnutls_load_file(path, &data) == 0 &&
                   gnutls_x509_crt_list_import2(&list, &count, &data, GNUTLS_X509_FMT_PEM, 0) >= 0;

    for (unsigned i = 0; is_good && i < count; i++)
        gnutls_x509_crt_deinit(list[i]);
    if (is_good)
        gnutls_free(list);
    gnutls_free(data.data);
    return is_good;
}

/* Which of the two files it is, and what is wrong. */
static void explain_pair(const http_tls_files *files, int result, char *problem, size_t size)
{
    bool is_key = is_certificate(files->certificate);
    const char *what = is_key ? "TLS key" : "TLS certificate";
    const char *path = is_key ? files->key : files->certificate;

    if (result == GNUTLS_E_BASE64_DECODING_ERROR || result == GNUTLS_E_BASE64_UNEXPECTED_HEADER_ERROR ||
        result == GNUTLS_E_NO_CERTIFICATE_FOUND || result == GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE ||
        result == GNUTLS_E_ASN1_DER_ERROR)
        (void)snprintf(problem, size, "the %s %s is no PEM file", what, path);
    else
        explain(problem, size, what, path, gnutls_strerror(result));
}

static bool read_pair(http_tls_credentials *made, const http_tls_files *files, char *problem, size_t size)
{
    int result;

    if (!can_be_read(files->certificate, "TLS certificate", problem, size) ||
        !can_be_read(files->key, "TLS key", problem, size))
        return false;
    result = gnutls_certificate_set_x509_key_file2(made->certificate, files->certificate, files->key,
                                                   GNUTLS_X509_FMT_PEM, NULL, 0);
    if (result >= 0)
        return true;
    if (result == GNUTLS_E_CERTIFICATE_KEY_MISMATCH)
        (void)snprintf(problem, size, "the TLS key %s is not the key of the certificate %s", files->key,
                       files->certificate);
    else
        explain_pair(files, result, problem, size);
    return false;
}

static bool read_authorities(http_tls_credentials *made, const http_tls_files *files, char *problem,
                             size_t size)
{
    int count;

    if (files->clients == HTTP_TLS_CLIENTS_ANY)
        return true;
    if (!can_be_read(files->authorities, "file of authorities", problem, size))
        return false;
    count =
        gnutls_certificate_set_x509_trust_file(made->certificate, files->authorities, GNUTLS_X509_FMT_PEM);
    if (count <= 0)
        explain(problem, size, "file of authorities", files->authorities,
                count < 0 ? "it is no PEM file" : "it has no certificate");
    return count > 0;
}

static bool read_all(http_tls_credentials *made, const http_tls_files *files, char *problem, size_t size)
{
    if (!read_pair(made, files, problem, size) || !read_authorities(made, files, problem, size))
        return false;
    made->clients = request_of(files->clients);
    gnutls_certificate_set_verify_function(made->certificate, verify_client);
    return true;
}

static http_tls_credentials *read_files(const http_tls_files *files, char *problem, size_t size)
{
    http_tls_credentials *made = calloc(1, sizeof(*made));

    if (made == NULL || gnutls_certificate_allocate_credentials(&made->certificate) < 0) {
        (void)snprintf(problem, size, "out of memory");
        free(made);
        return NULL;
    }
    made->uses = 1;
    if (read_all(made, files, problem, size))
        return made;
    http_tls_end(made);
    return NULL;
}

/* ---- opening and closing ---- */

http_tls *http_tls_open(const http_tls_files *files, char *problem, size_t size)
{
    http_tls *tls;

    if (MHD_is_feature_supported(MHD_FEATURE_TLS) != MHD_YES) {
        (void)snprintf(problem, size, "libmicrohttpd was built without TLS");
        return NULL;
    }
    tls = calloc(1, sizeof(*tls));
    if (tls == NULL) {
        (void)snprintf(problem, size, "out of memory");
        return NULL;
    }
    tls->files = *files;
    tls->newest = read_files(files, problem, size);
    if (tls->newest != NULL)
        return tls;
    free(tls);
    return NULL;
}

bool http_tls_reload(http_tls *tls, char *problem, size_t size)
{
    http_tls_credentials *made = read_files(&tls->files, problem, size);

    if (made == NULL)
        return false;
    http_tls_end(tls->newest);
    tls->newest = made;
    return true;
}

void http_tls_close(http_tls *tls)
{
    if (tls == NULL)
        return;
    http_tls_end(tls->newest);
    free(tls);
}

/* ---- the daemon ---- */

const char *http_tls_priorities(void)
{
    return priorities;
}

/* Each connection has credentials of its own, which do not call this. */
static int no_certificate(gnutls_session_t session, const gnutls_datum_t *names, int name_count,
                          const gnutls_pk_algorithm_t *algorithms, int algorithm_count,
                          gnutls_pcert_st **certificates, unsigned *count, gnutls_privkey_t *key)
{
    (void)session;
    (void)names;
    (void)name_count;
    (void)algorithms;
    (void)algorithm_count;
    (void)certificates;
    (void)count;
    (void)key;
    return -1;
}

void *http_tls_callback(void)
{
    union {
        gnutls_certificate_retrieve_function2 *function;
        void *any;
    } callback = {.function = no_certificate};

    return callback.any;
}

/* ---- connections ---- */

static gnutls_session_t session_of(struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);

    return info != NULL ? info->tls_session : NULL;
}

http_tls_credentials *http_tls_begin(http_tls *tls, struct MHD_Connection *connection)
{
    gnutls_session_t session = session_of(connection);

    if (session == NULL ||
        gnutls_credentials_set(session, GNUTLS_CRD_CERTIFICATE, tls->newest->certificate) < 0)
        return NULL;
    gnutls_certificate_server_set_request(session, tls->newest->clients);
    tls->newest->uses++;
    return tls->newest;
}

void http_tls_end(http_tls_credentials *credentials)
{
    if (credentials == NULL || --credentials->uses > 0)
        return;
    gnutls_certificate_free_credentials(credentials->certificate);
    free(credentials);
}

void http_tls_send(struct MHD_Connection *connection, const char *text, size_t length)
{
    gnutls_session_t session = session_of(connection);

    if (session != NULL && gnutls_record_send(session, text, length) == (ssize_t)length)
        (void)gnutls_bye(session, GNUTLS_SHUT_WR);
}

static bool write_subject(char *out, size_t size, const gnutls_datum_t *der)
{
    gnutls_x509_crt_t certificate;
    gnutls_datum_t name = {NULL, 0};
    bool fits = false;

    if (gnutls_x509_crt_init(&certificate) < 0)
        return false;
    if (gnutls_x509_crt_import(certificate, der, GNUTLS_X509_FMT_DER) == 0 &&
        gnutls_x509_crt_get_dn3(certificate, &name, 0) == 0)
        fits = name.size < size && memchr(name.data, '\0', name.size) == NULL;
    if (fits) {
        memcpy(out, name.data, name.size);
        out[name.size] = '\0';
    }
    gnutls_free(name.data);
    gnutls_x509_crt_deinit(certificate);
    return fits;
}

static bool write_fingerprint(char out[HTTP_TLS_SHA256], const gnutls_datum_t *der)
{
    unsigned char digest[32];
    size_t size = sizeof(digest);

    if (gnutls_fingerprint(GNUTLS_DIG_SHA256, der, digest, &size) < 0)
        return false;
    pa_write_hex(out, digest, sizeof(digest));
    return true;
}

bool http_tls_client(struct MHD_Connection *connection, char *subject, size_t size,
                     char sha256[HTTP_TLS_SHA256])
{
    gnutls_session_t session = session_of(connection);
    unsigned count = 0;
    const gnutls_datum_t *chain = session != NULL ? gnutls_certificate_get_peers(session, &count) : NULL;

    return chain != NULL && count > 0 && write_subject(subject, size, &chain[0]) &&
           write_fingerprint(sha256, &chain[0]);
}
