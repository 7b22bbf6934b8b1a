/* SPDX-License-Identifier: MIT */
/**
 * @file address.h
 * Base addresses, and which of them are allowed.
 */
#ifndef PORTKEYADMIN_RUNTIME_CLIENT_ADDRESS_H
#define PORTKEYADMIN_RUNTIME_CLIENT_ADDRESS_H

#include <portkeyadmin/portkeyadmin.h>

/** A base address, checked and normalised. */
struct pa_address {
    char *host;  /* the name or IP address; no brackets, zone, or dot at the end */
    char *proxy; /* what requests are sent through; NULL: nothing */
    char *root;  /* no slash at the end; without the server's path if it had that */
    bool
        has_base; /* it ended in the path of the API's server, which that of an operation's server replaces */
    bool secure;  /* https */
};

/** What is refused unless the user allows it. */
struct pa_address_policy {
    bool insecure_http;
    bool private_address;
    bool names_variables; /* in hints; see pa_setting_name() */
    const char *proxy;    /* NULL: that of the environment; "": none */
};

/**
 * Reads a base address.
 *
 * @param name what the address is called in messages, such as "base_url"
 * @return 0, PORTKEY_ECONFIG with a hint that names what to set, PORTKEY_ENOMEM
 */
int pa_address_parse(struct pa_address *out, const char *url, const char *name,
                     struct pa_address_policy policy, portkey_error *error);

/** Whether connections to one address serve the other: the same scheme, host and port. */
bool pa_address_same_host(const struct pa_address *a, const struct pa_address *b);

/** Frees what the address holds and clears it. */
void pa_address_free(struct pa_address *address);

/* ---- proxy.c ---- */

/** The value of the first variable of the two that is neither unset nor empty, or NULL. The second name may be NULL. */
const char *pa_first_variable(const char *name, const char *otherwise);

/** The proxy that the environment names for the address, or NULL. */
const char *pa_address_find_proxy(const struct pa_address *address);

/** Whether a list as in NO_PROXY names the host: "*", names, domains, IP addresses and networks. */
bool pa_bypasses_proxy(const char *host, const char *list);

/* ---- address.c ---- */

/** Whether the text is an IP address that is not part of the public Internet. False for any other text. */
bool pa_is_private_ip(const char *ip);

#endif
