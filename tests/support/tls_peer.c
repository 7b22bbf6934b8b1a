/* SPDX-License-Identifier: MIT */
#include "tls_peer.h"

#include <arpa/inet.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "tokens.h"

enum { HOUR = 3600, TICK_MS = 50, PATIENCE_S = 5 };

struct tls_peer {
    pthread_t thread;
    atomic_bool stop;
    int listener;
    unsigned port;
    SSL_CTX *settings;
    const char *answer;
    char path[64];
};

static void need(bool condition, const char *what)
{
    if (condition)
        return;
    perror(what);
    abort();
}

/* ---- the certificate ---- */

static void add_extension(X509 *certificate, int kind, const char *value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, NULL, kind, value);

    need(extension != NULL && X509_add_ext(certificate, extension, -1) == 1, "extension");
    X509_EXTENSION_free(extension);
}

static X509 *make_certificate(EVP_PKEY *key)
{
    X509 *certificate = X509_new();
    X509_NAME *name = X509_get_subject_name(certificate);

    need(X509_set_version(certificate, 2) == 1 &&
             ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1) == 1 &&
             X509_gmtime_adj(X509_getm_notBefore(certificate), -HOUR) != NULL &&
             X509_gmtime_adj(X509_getm_notAfter(certificate), HOUR) != NULL &&
             X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, (const unsigned char *)"localhost", -1, -1,
                                        0) == 1 &&
             X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1,
         "certificate");
    add_extension(certificate, NID_subject_alt_name, "DNS:localhost");
    add_extension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    need(X509_sign(certificate, key, EVP_sha256()) > 0, "signing");
    return certificate;
}

static void write_certificate(struct tls_peer *peer, X509 *certificate)
{
    FILE *file;
    int fd;

    (void)snprintf(peer->path, sizeof(peer->path), "/tmp/portkey-tls-peer-XXXXXX");
    fd = mkstemp(peer->path);
    need(fd >= 0, "mkstemp");
    file = fdopen(fd, "w");
    need(file != NULL && PEM_write_X509(file, certificate) == 1 && fclose(file) == 0, "writing");
}

static void make_settings(struct tls_peer *peer)
{
    EVP_PKEY *key = make_p256_key();
    X509 *certificate = make_certificate(key);

    peer->settings = SSL_CTX_new(TLS_server_method());
    need(peer->settings != NULL && SSL_CTX_use_certificate(peer->settings, certificate) == 1 &&
             SSL_CTX_use_PrivateKey(peer->settings, key) == 1,
         "settings");
    write_certificate(peer, certificate);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

/* ---- serving ---- */

static void serve_one(struct tls_peer *peer, int fd)
{
    const struct timeval patience = {.tv_sec = PATIENCE_S};
    SSL *session = SSL_new(peer->settings);
    char request[4096];

    need(session != NULL && SSL_set_fd(session, fd) == 1, "session");
    (void)setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    if (SSL_accept(session) == 1 && SSL_read(session, request, sizeof(request)) > 0) {
        (void)SSL_write(session, peer->answer, (int)strlen(peer->answer));
        (void)SSL_shutdown(session);
    }
    SSL_free(session);
    close(fd);
}

static void *serve(void *context)
{
    struct tls_peer *peer = context;

    while (!atomic_load(&peer->stop)) {
        struct pollfd one = {.fd = peer->listener, .events = POLLIN};
        int fd = poll(&one, 1, TICK_MS) > 0 ? accept(peer->listener, NULL, NULL) : -1;

        if (fd >= 0)
            serve_one(peer, fd);
    }
    return NULL;
}

static void bind_anywhere(struct tls_peer *peer)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof(address);

    peer->listener = socket(AF_INET, SOCK_STREAM, 0);
    need(peer->listener >= 0 && bind(peer->listener, (struct sockaddr *)&address, size) == 0 &&
             getsockname(peer->listener, (struct sockaddr *)&address, &size) == 0 &&
             listen(peer->listener, 8) == 0,
         "listening");
    peer->port = ntohs(address.sin_port);
}

struct tls_peer *tls_peer_start(const char *answer)
{
    struct tls_peer *peer = calloc(1, sizeof(*peer));

    need(peer != NULL, "calloc");
    (void)signal(SIGPIPE, SIG_IGN); /* who does not trust it closes the connection */
    peer->answer = answer;
    make_settings(peer);
    bind_anywhere(peer);
    need(pthread_create(&peer->thread, NULL, serve, peer) == 0, "thread");
    return peer;
}

void tls_peer_stop(struct tls_peer *peer)
{
    atomic_store(&peer->stop, true);
    (void)pthread_join(peer->thread, NULL);
    close(peer->listener);
    SSL_CTX_free(peer->settings);
    (void)unlink(peer->path);
    free(peer);
}

unsigned tls_peer_port(const struct tls_peer *peer)
{
    return peer->port;
}

const char *tls_peer_certificate(const struct tls_peer *peer)
{
    return peer->path;
}
