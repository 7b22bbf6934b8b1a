/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

#include "client/address.h"
#include "client/setting.h"

#include "base/memory.h"
#include "base/names.h"
#include "error/error.h"
#include "operation/operation.h"

enum { MAX_URL = 2048, MAX_PARSES = 8 };

/* ---- which addresses are private ---- */

/* What may be private counts as private, because these addresses are refused. Where the server allows something because
   it is on this machine, it has narrower rules of its own. */

struct range4 {
    uint32_t prefix;
    unsigned bits;
};

static bool is_private_4(uint32_t ip)
{
    static const struct range4 ranges[] = {
        {0x00000000, 8},  /* 0.0.0.0/8, this network */
        {0x0A000000, 8},  /* 10.0.0.0/8 */
        {0x64400000, 10}, /* 100.64.0.0/10, carrier-grade NAT */
        {0x7F000000, 8},  /* 127.0.0.0/8, loopback */
        {0xA9FE0000, 16}, /* 169.254.0.0/16, link-local; cloud metadata lives here */
        {0xAC100000, 12}, /* 172.16.0.0/12 */
        {0xC0000000, 24}, /* 192.0.0.0/24 */
        {0xC0A80000, 16}, /* 192.168.0.0/16 */
        {0xC6120000, 15}, /* 198.18.0.0/15, benchmarks */
        {0xE0000000, 3},  /* 224.0.0.0/3, multicast and reserved */
    };

    for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++)
        if (ip >> (32 - ranges[i].bits) == ranges[i].prefix >> (32 - ranges[i].bits))
            return true;
    return false;
}

static uint32_t four_bytes(const unsigned char *ip)
{
    return (uint32_t)ip[0] << 24 | (uint32_t)ip[1] << 16 | (uint32_t)ip[2] << 8 | ip[3];
}

static bool is_private_6(const unsigned char ip[16])
{
    static const unsigned char zeros[12] = {0};
    static const unsigned char mapped[12] = {[10] = 0xFF, [11] = 0xFF};
    static const unsigned char nat64[12] = {0x00, 0x64, 0xFF, 0x9B};
    static const unsigned char local_nat64[6] = {0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01};

    /* ::, ::1 and the forms that carry an IPv4 address */
    if (memcmp(ip, zeros, 12) == 0)
        return four_bytes(ip + 12) <= 1 || is_private_4(four_bytes(ip + 12));
    if (memcmp(ip, mapped, 12) == 0 || memcmp(ip, nat64, 12) == 0)
        return is_private_4(four_bytes(ip + 12));
    if (ip[0] == 0x20 && ip[1] == 0x02) /* 2002::/16, 6to4 */
        return is_private_4(four_bytes(ip + 2));
    if (memcmp(ip, local_nat64, 6) == 0)
        return true;
    if ((ip[0] & 0xFE) == 0xFC || ip[0] == 0xFF) /* fc00::/7, ff00::/8 */
        return true;
    return ip[0] == 0xFE && (ip[1] & 0x80) == 0x80; /* fe80::/10, fec0::/10 */
}

bool pa_is_private_ip(const char *ip)
{
    struct in_addr v4;
    struct in6_addr v6;

    if (inet_pton(AF_INET, ip, &v4) == 1)
        return is_private_4(ntohl(v4.s_addr));
    if (inet_pton(AF_INET6, ip, &v6) == 1)
        return is_private_6(v6.s6_addr);
    return false;
}

/* "localhost", or a name below it (RFC 6761), which is refused likewise. */
static bool is_localhost(const char *host, size_t length)
{
    static const char name[] = "localhost";
    const size_t name_length = sizeof(name) - 1;

    if (length < name_length || !pa_begins_caseless(host + length - name_length, name_length, name))
        return false;
    return length == name_length || host[length - name_length - 1] == '.';
}

/* Names that are private, resolved or not; the others are checked by IP address when connecting. */
static bool is_private_host(char *host)
{
    size_t length = strlen(host);
    bool is_private;

    if (length > 0 && host[length - 1] == '.')
        host[--length] = '\0';
    if (host[0] == '[' && length > 2) {
        char *zone = strchr(host, '%');
        char *end = zone != NULL ? zone : host + length - 1;
        char saved = *end;

        *end = '\0';
        is_private = pa_is_private_ip(host + 1);
        *end = saved;
        return is_private;
    }
    return is_localhost(host, length) || pa_is_private_ip(host);
}

/* ---- reading ---- */

/*
 * Reads a URL until it stays the same. libcurl decodes %XX in a host after it
 * has looked for IP addresses, so "0x%37f.1" is 127.0.0.1 only when it is read
 * again, as it is when the request is sent.
 */
static CURLUcode read_url(CURLU *url, const char *text)
{
    char *read = NULL;
    bool stable = false;
    CURLUcode code = curl_url_set(url, CURLUPART_URL, text, CURLU_NON_SUPPORT_SCHEME);

    for (int i = 0; code == CURLUE_OK && !stable && i < MAX_PARSES; i++) {
        char *again = NULL;

        code = curl_url_get(url, CURLUPART_URL, &again, 0);
        stable = code == CURLUE_OK && read != NULL && strcmp(read, again) == 0;
        curl_free(read);
        read = again;
        if (code == CURLUE_OK && !stable)
            code = curl_url_set(url, CURLUPART_URL, read, CURLU_NON_SUPPORT_SCHEME);
    }
    curl_free(read);
    return code == CURLUE_OK && !stable ? CURLUE_MALFORMED_INPUT : code;
}

static int check_url(CURLU *url, const char *text, const char *name, portkey_error *error)
{
    CURLUcode code = read_url(url, text);

    if (code == CURLUE_OK)
        return 0;
    if (code == CURLUE_OUT_OF_MEMORY)
        return pa_fail_memory(error);
    (void)pa_fail(error, PORTKEY_ECONFIG, "%s is not a URL", name);
    pa_hint(error, "it should look like https://api.example.com/v1");
    return PORTKEY_ECONFIG;
}

static bool has_part(CURLU *url, CURLUPart part)
{
    char *value = NULL;
    bool present = curl_url_get(url, part, &value, 0) == CURLUE_OK;

    curl_free(value);
    return present;
}

static int check_scheme(CURLU *url, const char *name, bool *secure, portkey_error *error)
{
    char *scheme = NULL;
    int result = 0;

    if (curl_url_get(url, CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK)
        return pa_fail_memory(error);
    *secure = strcmp(scheme, "https") == 0;
    if (!*secure && strcmp(scheme, "http") != 0)
        result = pa_fail(error, PORTKEY_ECONFIG, "%s must begin with https://", name);
    curl_free(scheme);
    return result;
}

static int check_host(CURLU *url, const char *name, bool *is_private, portkey_error *error)
{
    char *host = NULL;
    int result = 0;
    CURLUcode code = curl_url_get(url, CURLUPART_HOST, &host, 0);

    if (code == CURLUE_OUT_OF_MEMORY)
        return pa_fail_memory(error);
    if (code != CURLUE_OK)
        return pa_fail(error, PORTKEY_ECONFIG, "%s has no host", name);
    if (host[0] != '[' && strchr(host, '%') != NULL)
        result = pa_fail(error, PORTKEY_ECONFIG, "%s is not a URL: its host has a percent sign", name);
    *is_private = is_private_host(host);
    curl_free(host);
    return result;
}

/* Both at once: who allows the one should not be asked for the other at the next start. */
static int check_policy(const char *name, struct pa_address_policy policy, bool is_clear, bool is_private,
                        portkey_error *error)
{
    bool is_exposed = is_clear && !policy.insecure_http;
    bool is_inside = is_private && !policy.private_address;

    if (!is_exposed && !is_inside)
        return 0;
    (void)pa_fail(error, PORTKEY_ECONFIG, "%s %s%s%s", name,
                  is_exposed ? "begins with http://, which would send the API key unencrypted" : "",
                  is_exposed && is_inside ? ", and " : "", is_inside ? "is a private address" : "");
    if (!is_inside)
        pa_hint(error, "use https://, or set %s if you trust the network",
                pa_setting_name(PA_SET_INSECURE_HTTP, policy.names_variables));
    else
        pa_hint(error, "set %s%s%s if that is intended (a self-hosted Portkey, a test)",
                is_exposed ? pa_setting_name(PA_SET_INSECURE_HTTP, policy.names_variables) : "",
                is_exposed ? " and " : "", pa_setting_name(PA_SET_PRIVATE_ADDRESS, policy.names_variables));
    return PORTKEY_ECONFIG;
}

/* The length of "https://host:port". */
static size_t origin_length(const char *root)
{
    size_t scheme = strcspn(root, ":") + strlen("://");

    return scheme + strcspn(root + scheme, "/");
}

static int store_root(struct pa_address *out, CURLU *url, portkey_error *error)
{
    const size_t base = strlen(pa_api_base_path());
    char *whole = NULL;
    size_t length;

    if (curl_url_get(url, CURLUPART_URL, &whole, CURLU_NO_DEFAULT_PORT) != CURLUE_OK)
        return pa_fail_memory(error);
    length = strlen(whole);
    while (length > 0 && whole[length - 1] == '/')
        length--;
    /* A host may be called like the path, and must not be taken off with it. */
    out->has_base = length >= origin_length(whole) + base &&
                    strncmp(whole + length - base, pa_api_base_path(), base) == 0;
    out->root = pa_copy(whole, out->has_base ? length - base : length);
    curl_free(whole);
    return out->root == NULL ? pa_fail_memory(error) : 0;
}

static int store_host(struct pa_address *out, CURLU *url, portkey_error *error)
{
    char *host = NULL;
    const char *start;
    size_t length;

    if (curl_url_get(url, CURLUPART_HOST, &host, 0) != CURLUE_OK)
        return pa_fail_memory(error);
    start = host[0] == '[' ? host + 1 : host;
    length = host[0] == '[' ? strcspn(start, "%]") : strlen(start);
    if (length > 0 && start[length - 1] == '.')
        length--;
    out->host = pa_copy(start, length);
    curl_free(host);
    return out->host == NULL ? pa_fail_memory(error) : 0;
}

static int store_proxy(struct pa_address *out, const char *given, portkey_error *error)
{
    const char *proxy = given != NULL ? given : pa_address_find_proxy(out);

    if (proxy == NULL || proxy[0] == '\0')
        return 0;
    out->proxy = pa_copy(proxy, strlen(proxy));
    return out->proxy == NULL ? pa_fail_memory(error) : 0;
}

int pa_address_parse(struct pa_address *out, const char *text, const char *name,
                     struct pa_address_policy policy, portkey_error *error)
{
    struct pa_address address = {0};
    CURLU *url;
    bool is_private = false;
    int result = 0;

    if (strlen(text) > MAX_URL)
        return pa_fail(error, PORTKEY_ECONFIG, "%s is longer than %d characters", name, MAX_URL);
    url = curl_url();
    if (url == NULL)
        return pa_fail_memory(error);
    result = check_url(url, text, name, error);
    if (result == 0)
        result = check_scheme(url, name, &address.secure, error);
    if (result == 0 && (has_part(url, CURLUPART_USER) || has_part(url, CURLUPART_PASSWORD)))
        result = pa_fail(error, PORTKEY_ECONFIG, "%s holds a user name or password", name);
    if (result == 0 && (has_part(url, CURLUPART_QUERY) || has_part(url, CURLUPART_FRAGMENT)))
        result = pa_fail(error, PORTKEY_ECONFIG, "%s holds a query or fragment", name);
    if (result == 0)
        result = check_host(url, name, &is_private, error);
    if (result == 0)
        result = check_policy(name, policy, !address.secure, is_private, error);
    if (result == 0)
        result = store_root(&address, url, error);
    if (result == 0)
        result = store_host(&address, url, error);
    if (result == 0)
        result = store_proxy(&address, policy.proxy, error);
    curl_url_cleanup(url);
    if (result == 0)
        *out = address;
    else
        pa_address_free(&address);
    return result;
}

bool pa_address_same_host(const struct pa_address *a, const struct pa_address *b)
{
    size_t length = origin_length(a->root);

    return length == origin_length(b->root) && curl_strnequal(a->root, b->root, length) != 0;
}

void pa_address_free(struct pa_address *address)
{
    free(address->root);
    free(address->host);
    /* It may have a password. */
    if (address->proxy != NULL)
        pa_wipe(address->proxy, strlen(address->proxy));
    free(address->proxy);
    *address = (struct pa_address){0};
}
