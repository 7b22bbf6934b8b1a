/* SPDX-License-Identifier: MIT */
#include "transport/http/address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"

enum { V4_BITS = 32, V6_BITS = 128, V4_AT = 12, PARTY_BYTES = 8, MAX_DIGITS = 3 };

static const unsigned char v4_prefix[V4_AT] = {[10] = 0xff, [11] = 0xff};

static http_address from_v4(const void *bytes)
{
    http_address made = {.is_there = true};

    memcpy(made.bytes, v4_prefix, V4_AT);
    memcpy(made.bytes + V4_AT, bytes, 4);
    return made;
}

static http_address from_v6(const void *bytes)
{
    http_address made = {.is_there = true};

    memcpy(made.bytes, bytes, sizeof(made.bytes));
    return made;
}

static bool is_v4(const http_address *address)
{
    return memcmp(address->bytes, v4_prefix, V4_AT) == 0;
}

http_address http_address_of(const struct sockaddr *address)
{
    if (address->sa_family == AF_INET)
        return from_v4(&((const struct sockaddr_in *)(const void *)address)->sin_addr);
    if (address->sa_family == AF_INET6)
        return from_v6(&((const struct sockaddr_in6 *)(const void *)address)->sin6_addr);
    return (http_address){.is_there = false};
}

/* ---- as text ---- */

static bool read_plain(http_address *out, const char *text, size_t length)
{
    char copy[HTTP_MAX_ADDRESS];
    unsigned char bytes[16];

    if (length >= sizeof(copy))
        return false;
    memcpy(copy, text, length);
    copy[length] = '\0';
    if (strlen(copy) != length)
        return false;
    if (inet_pton(AF_INET, copy, bytes) == 1) {
        *out = from_v4(bytes);
        return true;
    }
    if (inet_pton(AF_INET6, copy, bytes) != 1)
        return false;
    *out = from_v6(bytes);
    return true;
}

/* Whether it is nothing, or a port behind its colon. */
static bool is_port(const char *text, size_t length)
{
    uint64_t port;

    return length == 0 || (text[0] == ':' && pa_read_count(&port, text + 1, length - 1, UINT16_MAX));
}

bool http_address_read(http_address *out, const char *text, size_t length)
{
    const char *colon = memchr(text, ':', length);
    const char *end = text[0] == '[' ? memchr(text, ']', length) : NULL;

    if (length == 0)
        return false;
    if (text[0] == '[')
        return end != NULL && memchr(text + 1, ':', (size_t)(end - text) - 1) != NULL &&
               is_port(end + 1, length - (size_t)(end - text) - 1) &&
               read_plain(out, text + 1, (size_t)(end - text) - 1);
    if (colon != NULL && memchr(text, '.', (size_t)(colon - text)) != NULL)
        return is_port(colon, length - (size_t)(colon - text)) &&
               read_plain(out, text, (size_t)(colon - text));
    return read_plain(out, text, length);
}

void http_address_write(char out[HTTP_MAX_ADDRESS], const http_address *address)
{
    out[0] = '\0';
    if (!address->is_there)
        return;
    if (is_v4(address))
        (void)inet_ntop(AF_INET, address->bytes + V4_AT, out, HTTP_MAX_ADDRESS);
    else
        (void)inet_ntop(AF_INET6, address->bytes, out, HTTP_MAX_ADDRESS);
}

/* ---- networks ---- */

http_address http_address_party(const http_address *address)
{
    http_address party = *address;

    if (!is_v4(address))
        memset(party.bytes + PARTY_BYTES, 0, sizeof(party.bytes) - PARTY_BYTES);
    return party;
}

bool http_address_equals(const http_address *a, const http_address *b)
{
    return a->is_there == b->is_there && memcmp(a->bytes, b->bytes, sizeof(a->bytes)) == 0;
}

bool http_network_read(http_network *out, const char *text, size_t length)
{
    const char *slash = memchr(text, '/', length);
    size_t size = slash != NULL ? (size_t)(slash - text) : length;
    size_t digits = slash != NULL ? length - size - 1 : 0;
    uint64_t bits = V6_BITS;

    if (!read_plain(&out->base, text, size))
        return false;
    if (slash != NULL && (digits > MAX_DIGITS || !pa_read_count(&bits, slash + 1, digits, V6_BITS)))
        return false;
    if (slash != NULL && is_v4(&out->base))
        bits += V6_BITS - V4_BITS;
    out->bits = (unsigned)bits;
    return bits <= V6_BITS;
}

static bool has(const http_network *network, const http_address *address)
{
    unsigned bytes = network->bits / 8, rest = network->bits % 8;
    unsigned char mask = (unsigned char)(0xff00u >> rest);

    if (memcmp(network->base.bytes, address->bytes, bytes) != 0)
        return false;
    return rest == 0 || ((network->base.bytes[bytes] ^ address->bytes[bytes]) & mask) == 0;
}

/* ---- proxies ---- */

static bool is_trusted(const http_trust *trust, const http_address *address, size_t hop)
{
    static const unsigned char loopback[4] = {127, 0, 0, 1};
    http_address known = address->is_there ? *address : from_v4(loopback);

    if (hop < trust->hops)
        return true;
    for (size_t i = 0; i < trust->count; i++)
        if (has(&trust->networks[i], &known))
            return true;
    return false;
}

bool http_trusts_nobody(const http_trust *trust)
{
    return trust->count == 0 && trust->hops == 0;
}

bool http_is_trusted(const http_trust *trust, const http_address *peer)
{
    return is_trusted(trust, peer, 0);
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Reads the last address of the list, of which *length bytes are left, and takes it from these. */
static bool read_last(http_address *out, const char *list, size_t *length)
{
    size_t end = *length, start = end;

    while (start > 0 && list[start - 1] != ',')
        start--;
    *length = start > 0 ? start - 1 : 0;
    while (end > start && is_blank(list[end - 1]))
        end--;
    while (start < end && is_blank(list[start]))
        start++;
    return start < end && http_address_read(out, list + start, end - start);
}

http_address http_client_of(const http_trust *trust, const http_address *peer, const char *forwarded)
{
    size_t left = strlen(forwarded);
    http_address client = *peer, next;

    for (size_t hop = 0; left > 0 && is_trusted(trust, &client, hop); hop++) {
        if (!read_last(&next, forwarded, &left))
            break;
        client = next;
    }
    return client;
}
