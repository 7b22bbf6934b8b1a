/* SPDX-License-Identifier: MIT */
#include "cli/http/trust.h"

#include <string.h>

#include "base/names.h"
#include "base/number.h"
#include "cli/complain.h"
#include "cli/environment.h"
#include "cli/options.h"

enum { MAX_HOPS = 32 };

/* Names for networks, as the npm server has them. They are compared with addresses that connect, never with names. */
static const struct {
    const char *name;
    const char *networks;
} named[] = {
    {"loopback", "127.0.0.0/8,::1"},
    {"linklocal", "169.254.0.0/16,fe80::/10"},
    {"uniquelocal", "10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7"},
};

static const char *networks_of(const char *name, size_t length)
{
    for (size_t i = 0; i < sizeof(named) / sizeof(named[0]); i++)
        if (strlen(named[i].name) == length && strncmp(named[i].name, name, length) == 0)
            return named[i].networks;
    return NULL;
}

static bool add_network(http_trust *out, const char *text, size_t length)
{
    if (out->count == HTTP_MAX_NETWORKS || !http_network_read(&out->networks[out->count], text, length))
        return false;
    out->count++;
    return true;
}

/* Adds each of a comma-separated list. */
static bool add_all(http_trust *out, const char *list, bool (*add)(http_trust *, const char *, size_t))
{
    const char *item;
    size_t length;

    while ((item = pa_next_item(&list, &length)) != NULL)
        if (!add(out, item, length))
            return false;
    return true;
}

static bool add_one(http_trust *out, const char *text, size_t length)
{
    const char *networks = networks_of(text, length);

    return networks != NULL ? add_all(out, networks, add_network) : add_network(out, text, length);
}

int trust_read(http_trust *out)
{
    const char *text = environment_text("MCP_TRUST_PROXY");
    uint64_t hops;

    *out = (http_trust){.count = 0};
    if (text == NULL)
        text = "loopback";
    if (environment_is(text, "false"))
        return EXIT_DONE;
    if (environment_is(text, "true"))
        return cli_refuse_setting(
            "MCP_TRUST_PROXY=true would believe whatever any client says of its address: name the "
            "proxies, or how many there are in a row");
    if (pa_read_count(&hops, text, strlen(text), MAX_HOPS)) {
        out->hops = (unsigned)hops;
        return EXIT_DONE;
    }
    if (add_all(out, text, add_one))
        return EXIT_DONE;
    return cli_refuse_setting(
        "MCP_TRUST_PROXY takes false, the number of proxies in a row up to %d, or up to %d of: loopback, "
        "linklocal, uniquelocal, addresses, and networks such as 10.0.0.0/8, comma-separated",
        MAX_HOPS, HTTP_MAX_NETWORKS);
}
