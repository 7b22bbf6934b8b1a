/* SPDX-License-Identifier: MIT */
/**
 * @file address.h
 * Addresses of clients: whose a connection is, and behind proxies that are
 * trusted whose a request is.
 */
#ifndef SERVER_TRANSPORT_HTTP_ADDRESS_H
#define SERVER_TRANSPORT_HTTP_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/socket.h>

enum {
    HTTP_MAX_ADDRESS = 46, /* as text, with its NUL */
    HTTP_MAX_NETWORKS = 32,
};

/** An IPv6 address, or an IPv4 one mapped into it. Zero-initialised: none, as a unix socket has none. */
typedef struct http_address {
    unsigned char bytes[16];
    bool is_there;
} http_address;

typedef struct http_network {
    http_address base;
    unsigned bits;
} http_network;

/** Which proxies are believed in what X-Forwarded-For says. Zero-initialised: none. */
typedef struct http_trust {
    unsigned hops; /* how many proxies in a row, whoever they are */
    http_network networks[HTTP_MAX_NETWORKS];
    size_t count;
} http_trust;

http_address http_address_of(const struct sockaddr *address);

/** Reads "192.0.2.1" or "2001:db8::1", also in brackets and with a port, and nothing else. */
bool http_address_read(http_address *out, const char *text, size_t length);

/** Writes it; "" where there is none. */
void http_address_write(char out[HTTP_MAX_ADDRESS], const http_address *address);

/** What one client has at its command: an IPv4 address, or the 64 bits of an IPv6 network. */
http_address http_address_party(const http_address *address);

bool http_address_equals(const http_address *a, const http_address *b);

/** Reads "192.0.2.0/24" or an address. */
bool http_network_read(http_network *out, const char *text, size_t length);

/** Whether no peer is believed. */
bool http_trusts_nobody(const http_trust *trust);

/** Whether the other end of a connection is a proxy that is trusted. One without an address is on this machine. */
bool http_is_trusted(const http_trust *trust, const http_address *peer);

/**
 * Whose a request is: going from the other end of the connection along what
 * X-Forwarded-For says, from its right, the first that is no trusted proxy.
 * What stands in it behind something that is no address is not believed.
 *
 * @param forwarded the values of the header with commas between; "": none
 */
http_address http_client_of(const http_trust *trust, const http_address *peer, const char *forwarded);

#endif
