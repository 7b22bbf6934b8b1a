/* SPDX-License-Identifier: MIT */
/**
 * @file tls_peer.h
 * A TLS server on 127.0.0.1 whose certificate is for "localhost" and signed by
 * itself. It answers each request with one text and closes the connection.
 */
#ifndef TESTS_SUPPORT_TLS_PEER_H
#define TESTS_SUPPORT_TLS_PEER_H

struct tls_peer;

struct tls_peer *tls_peer_start(const char *answer);

void tls_peer_stop(struct tls_peer *peer);

unsigned tls_peer_port(const struct tls_peer *peer);

/** The path of its certificate, in PEM; gone after the stop. */
const char *tls_peer_certificate(const struct tls_peer *peer);

#endif
