/* SPDX-License-Identifier: MIT */
/* TLS over a socket that takes little: the events that are asked for suffice for all to get through, both ways. */
#include "shared/redis/tls.h"

#include <errno.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "check.h"

enum { MUCH = 1 << 20, ROOM = 4096 };

struct ends {
    int client, server;
    SSL_CTX *settings;
    SSL *ssl; /* of the server */
    redis_tls_trust *trust;
    redis_tls *tls;
    char path[32];
};

/* ---- a certificate for "redis.test" ---- */

static X509 *make_certificate(EVP_PKEY *key)
{
    X509 *made = X509_new();
    X509_EXTENSION *names = X509V3_EXT_conf_nid(NULL, NULL, NID_subject_alt_name, "DNS:redis.test");

    assert_int_equal(X509_set_version(made, 2), 1);
    assert_int_equal(X509_NAME_add_entry_by_txt(X509_get_subject_name(made), "CN", MBSTRING_ASC,
                                                (const unsigned char *)"redis", -1, -1, 0),
                     1);
    assert_int_equal(X509_set_issuer_name(made, X509_get_subject_name(made)), 1);
    assert_non_null(X509_gmtime_adj(X509_getm_notBefore(made), -3600));
    assert_non_null(X509_gmtime_adj(X509_getm_notAfter(made), 3600));
    assert_int_equal(X509_add_ext(made, names, -1), 1);
    assert_int_equal(X509_set_pubkey(made, key), 1);
    assert_true(X509_sign(made, key, EVP_sha256()) > 0);
    X509_EXTENSION_free(names);
    return made;
}

static void write_certificate(struct ends *ends, X509 *certificate)
{
    FILE *file;

    (void)snprintf(ends->path, sizeof(ends->path), "/tmp/redis-tls-XXXXXX");
    file = fdopen(mkstemp(ends->path), "w");
    assert_non_null(file);
    assert_int_equal(PEM_write_X509(file, certificate), 1);
    (void)fclose(file);
}

static int set_up(void **state)
{
    struct ends *ends = calloc(1, sizeof(*ends));
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = make_certificate(key);
    const shared_trust trust = {.ca_file = ends->path, .ca_directory = "/nonexistent"};
    const int room = ROOM;
    const char *complaint;
    int pair[2];

    write_certificate(ends, certificate);
    ends->settings = SSL_CTX_new(TLS_server_method());
    assert_int_equal(SSL_CTX_use_certificate(ends->settings, certificate), 1);
    assert_int_equal(SSL_CTX_use_PrivateKey(ends->settings, key), 1);
    (void)SSL_CTX_set_mode(ends->settings,
                           SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair), 0);
    for (int i = 0; i < 2; i++)
        assert_int_equal(setsockopt(pair[i], SOL_SOCKET, SO_SNDBUF, &room, sizeof(room)), 0);
    ends->client = pair[0];
    ends->server = pair[1];
    ends->ssl = SSL_new(ends->settings);
    assert_int_equal(SSL_set_fd(ends->ssl, ends->server), 1);
    SSL_set_accept_state(ends->ssl);
    ends->trust = redis_tls_trust_load(&trust, &complaint);
    assert_non_null(ends->trust);
    X509_free(certificate);
    EVP_PKEY_free(key);
    *state = ends;
    return 0;
}

static int tear_down(void **state)
{
    struct ends *ends = *state;

    redis_tls_close(ends->tls);
    redis_tls_trust_free(ends->trust);
    SSL_free(ends->ssl);
    SSL_CTX_free(ends->settings);
    (void)close(ends->client);
    (void)close(ends->server);
    (void)unlink(ends->path);
    free(ends);
    return 0;
}

/* ---- both ways ---- */

/* The server sends back what it gets, 700 bytes at a time. */
static void echo(struct ends *ends, char *kept, size_t *length)
{
    size_t count = 0;

    if (*length == 0 && SSL_read_ex(ends->ssl, kept, 700, &count) == 1)
        *length = count;
    if (*length > 0 && SSL_write_ex(ends->ssl, kept, *length, &count) == 1) {
        memmove(kept, kept + count, *length - count);
        *length -= count;
    }
}

struct progress {
    char *sent, *got;
    size_t ready, written, read;
    bool has_waited; /* after the handshake */
};

/* As the loop does it: only when the socket is as it was asked for. What is given again is elsewhere, and may be more. */
static bool go_on(struct ends *ends, struct progress *p)
{
    size_t left = p->ready - p->written;
    struct pollfd wait = {.fd = ends->client, .events = redis_tls_events(ends->tls, left)};
    char *copy;
    ssize_t count;

    if (poll(&wait, 1, 0) == 0)
        return false;
    copy = malloc(left > 0 ? left : 1);
    assert_non_null(copy);
    memcpy(copy, p->sent + p->written, left);
    count = left > 0 ? redis_tls_write(ends->tls, copy, left) : 0;
    assert_true(count >= 0 || errno == EAGAIN);
    p->has_waited |= count < 0 && SSL_is_init_finished(ends->ssl);
    p->written += count > 0 ? (size_t)count : 0;
    free(copy);
    count = redis_tls_read(ends->tls, p->got + p->read, MUCH - p->read);
    assert_true(count > 0 || (count < 0 && errno == EAGAIN) || p->read == MUCH);
    p->read += count > 0 ? (size_t)count : 0;
    return true;
}

static void more_than_the_socket_takes(void **state)
{
    struct ends *ends = *state;
    struct progress p = {.sent = malloc(MUCH), .got = malloc(MUCH)};
    char kept[700];
    size_t length = 0;

    assert_true(p.sent != NULL && p.got != NULL);
    for (size_t i = 0; i < MUCH; i++)
        p.sent[i] = (char)(i * 31 + i / 997);
    ends->tls = redis_tls_open(ends->trust, "redis.test", ends->client);
    assert_non_null(ends->tls);
    for (size_t turn = 0; p.read < MUCH; turn++) {
        assert_true(turn < (size_t)MUCH);
        p.ready += p.ready < MUCH ? MUCH / 1024 : 0;
        if (!go_on(ends, &p))
            echo(ends, kept, &length);
    }
    assert_memory_equal(p.sent, p.got, MUCH);
    assert_true(p.has_waited);
    assert_null(redis_tls_complaint(ends->tls));
    free(p.sent);
    free(p.got);
}

/* ---- whom it does not trust ---- */

static void check_refusal(struct ends *ends, const char *host, const char *words)
{
    char kept[700], byte = 'x';
    size_t length = 0;
    ssize_t count = -1;

    ends->tls = redis_tls_open(ends->trust, host, ends->client);
    assert_non_null(ends->tls);
    errno = EAGAIN;
    for (size_t turn = 0; count < 0 && errno == EAGAIN; turn++) {
        assert_true(turn < 1000);
        echo(ends, kept, &length);
        count = redis_tls_write(ends->tls, &byte, 1);
    }
    assert_int_equal(count, -1);
    assert_int_equal(errno, EPROTO);
    assert_non_null(strstr(redis_tls_complaint(ends->tls), words));
    assert_int_equal(length, 0);
}

static void another_name(void **state)
{
    check_refusal(*state, "other.test", "for another host");
}

static void an_address(void **state)
{
    check_refusal(*state, "127.0.0.1", "for another host");
}

static void an_end_in_the_handshake(void **state)
{
    struct ends *ends = *state;

    assert_int_equal(shutdown(ends->server, SHUT_WR), 0);
    check_refusal(ends, "redis.test", "ended the connection during the handshake");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(more_than_the_socket_takes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(another_name, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_address, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_end_in_the_handshake, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
