/* SPDX-License-Identifier: MIT */
/*
 * Which proxy the environment names for an address, as libcurl reads it. It is
 * read here so that it is known whether the peer is a proxy: only then its IP
 * address says nothing about where the request goes.
 */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "client/address.h"

enum { MAX_IP = 64 };

/* ---- variables ---- */

const char *pa_first_variable(const char *name, const char *otherwise)
{
    const char *value = getenv(name);

    if ((value == NULL || value[0] == '\0') && otherwise != NULL)
        value = getenv(otherwise);
    return value != NULL && value[0] != '\0' ? value : NULL;
}

/* HTTP_PROXY in capitals is not read: a CGI program gets it from a request's header "Proxy". */
static const char *proxy_variable(bool secure)
{
    const char *proxy =
        secure ? pa_first_variable("https_proxy", "HTTPS_PROXY") : pa_first_variable("http_proxy", NULL);

    return proxy != NULL ? proxy : pa_first_variable("all_proxy", "ALL_PROXY");
}

/* ---- NO_PROXY ---- */

/* Whether the first bits of both are the same. */
static bool same_bits(const unsigned char *a, const unsigned char *b, unsigned bits)
{
    unsigned bytes = bits / 8;
    unsigned char mask = (unsigned char)(0xFF << (8 - bits % 8));

    if (memcmp(a, b, bytes) != 0)
        return false;
    return bits % 8 == 0 || ((a[bytes] ^ b[bytes]) & mask) == 0;
}

/* An IP address against one, or a network such as 10.0.0.0/8. */
static bool matches_ip(int family, const unsigned char *ip, const char *token, size_t length)
{
    const unsigned width = family == AF_INET ? 32 : 128;
    unsigned char other[16];
    char text[MAX_IP];
    char *slash;
    unsigned long bits = 0;

    if (length >= sizeof(text))
        return false;
    memcpy(text, token, length);
    text[length] = '\0';
    slash = strchr(text, '/');
    if (slash != NULL) {
        *slash = '\0';
        bits = strtoul(slash + 1, NULL, 10);
    }
    if (bits > width || inet_pton(family, text, other) != 1)
        return false;
    return same_bits(ip, other, bits > 0 ? (unsigned)bits : width);
}

/* A name against itself or one above it, either with a dot before or after it. */
static bool matches_name(const char *host, const char *token, size_t length)
{
    size_t host_length = strlen(host);

    if (length > 0 && token[length - 1] == '.')
        length--;
    if (length > 0 && token[0] == '.') {
        token++;
        length--;
    }
    if (length == 0 || length > host_length ||
        !pa_begins_caseless(token, length, host + host_length - length))
        return false;
    return length == host_length || host[host_length - length - 1] == '.';
}

static bool matches(const char *host, const char *token, size_t length)
{
    unsigned char ip[16];

    if (inet_pton(AF_INET, host, ip) == 1)
        return matches_ip(AF_INET, ip, token, length);
    if (inet_pton(AF_INET6, host, ip) == 1)
        return matches_ip(AF_INET6, ip, token, length);
    return matches_name(host, token, length);
}

bool pa_bypasses_proxy(const char *host, const char *list)
{
    static const char separators[] = " \t,";

    if (strcmp(list, "*") == 0)
        return true;
    while (*list != '\0') {
        size_t length = strcspn(list, separators);

        if (length > 0 && matches(host, list, length))
            return true;
        list += length;
        list += strspn(list, separators);
    }
    return false;
}

const char *pa_address_find_proxy(const struct pa_address *address)
{
    const char *list = pa_first_variable("no_proxy", "NO_PROXY");

    if (list != NULL && pa_bypasses_proxy(address->host, list))
        return NULL;
    return proxy_variable(address->secure);
}
