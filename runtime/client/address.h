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
    char *root; /* no slash at the end; without "/v1" when versioned */
    bool
        versioned; /* the address ended in /v1: an operation's own version prefix goes between root and path */
    bool secure;   /* https */
};

/** What is refused unless the user allows it. */
struct pa_address_policy {
    bool insecure_http;
    bool private_address;
};

/**
 * Reads a base address.
 *
 * @param name what the address is called in messages, such as "base URL"
 * @return 0, PORTKEY_ECONFIG with a hint that names what to set, PORTKEY_ENOMEM
 */
int pa_address_parse(struct pa_address *out, const char *url, const char *name,
                     struct pa_address_policy policy, portkey_error *error);

/** Whether connections to one address serve the other: the same scheme, host and port. */
bool pa_address_same_host(const struct pa_address *a, const struct pa_address *b);

void pa_address_free(struct pa_address *address);

/** Whether the text is an IP address that is not part of the public Internet. False for any other text. */
bool pa_is_private_ip(const char *ip);

#endif
