/* SPDX-License-Identifier: MIT */
/**
 * @file tls.h
 * TLS over a socket that does not block, with a peer whose certificate must be
 * for its name. Writing may raise SIGPIPE, which the program ignores.
 */
#ifndef SERVER_SHARED_REDIS_TLS_H
#define SERVER_SHARED_REDIS_TLS_H

#include <stddef.h>
#include <sys/types.h>

#include "shared/trust.h"

/** Which certificates are trusted, for any number of connections. */
typedef struct ssl_ctx_st redis_tls_trust;

/** One connection. */
typedef struct redis_tls redis_tls;

/** Reads the certificates. NULL: the complaint says why. */
redis_tls_trust *redis_tls_trust_load(const shared_trust *trust, const char **complaint);

/** Does nothing for NULL. Connections may still be there. */
void redis_tls_trust_free(redis_tls_trust *trust);

/** For a socket that stays the caller's. `host` is a name or an address. NULL: out of memory. */
redis_tls *redis_tls_open(redis_tls_trust *trust, const char *host, int fd);

/** Does nothing for NULL. */
void redis_tls_close(redis_tls *tls);

/**
 * As recv() and send(): the bytes, 0 at the end, or -1 with EAGAIN where the
 * socket must be ready first, or with EPROTO. The handshake is part of both. What
 * was not written must be given again, at whatever place.
 */
ssize_t redis_tls_read(redis_tls *tls, void *bytes, size_t size);
ssize_t redis_tls_write(redis_tls *tls, const void *bytes, size_t length);

/** What to wait for, with POLLIN and POLLOUT as in poll(). */
short redis_tls_events(const redis_tls *tls, size_t left_to_write);

/** What is wrong, and what to do; NULL: nothing that is known. It stays valid. */
const char *redis_tls_complaint(const redis_tls *tls);

#endif
