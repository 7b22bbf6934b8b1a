/* SPDX-License-Identifier: MIT */
#include "cli/http/gate.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>
#include <stdlib.h>
#include <string.h>

#include "base/encode.h"
#include "base/memory.h"

enum { MAX_GUESTS = 10000, MAX_KEY = 4096 };

/* A client with a key of its own. Its name stands for the key, and does not tell it. */
struct guest {
    pa_link link; /* first, so that one is the other */
    portkey_principal principal;
    size_t uses;
    char name[sizeof("key-") + 2 * SHA256_DIGEST_LENGTH];
    char key[];
};

/* ---- guests ---- */

static void write_name(char *name, const char *key)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];

    (void)SHA256((const unsigned char *)key, strlen(key), digest);
    memcpy(name, "key-", 4);
    for (size_t i = 0; i < sizeof(digest); i++) {
        name[4 + 2 * i] = pa_hex_digit(digest[i] >> 4);
        name[5 + 2 * i] = pa_hex_digit(digest[i] & 15u);
    }
    name[4 + 2 * sizeof(digest)] = '\0';
}

static struct guest *find_guest(const cli_gate *gate, const char *name)
{
    for (pa_link *link = gate->guests.first; link != NULL; link = link->next)
        if (strcmp(((struct guest *)link)->name, name) == 0)
            return (struct guest *)link;
    return NULL;
}

static struct guest *add_guest(cli_gate *gate, const char *name, const char *key)
{
    size_t size = strlen(key) + 1;
    struct guest *guest = gate->guests.count < MAX_GUESTS ? calloc(1, sizeof(*guest) + size) : NULL;

    if (guest == NULL)
        return NULL;
    memcpy(guest->name, name, sizeof(guest->name));
    memcpy(guest->key, key, size);
    guest->principal = (portkey_principal){.principal.name = guest->name, .api_key = guest->key};
    pa_list_add(&gate->guests, &guest->link);
    return guest;
}

static const mcp_principal *enter_guest(cli_gate *gate, const char *key)
{
    char name[sizeof(((struct guest *)NULL)->name)];
    struct guest *guest;

    if (key == NULL || *key == '\0' || strlen(key) > MAX_KEY)
        return NULL;
    write_name(name, key);
    guest = find_guest(gate, name);
    if (guest == NULL)
        guest = add_guest(gate, name, key);
    if (guest == NULL)
        return NULL;
    guest->uses++;
    return &guest->principal.principal;
}

static void leave_guest(cli_gate *gate, struct guest *guest)
{
    if (--guest->uses > 0)
        return;
    pa_list_remove(&gate->guests, &guest->link);
    pa_wipe(guest->key, strlen(guest->key));
    free(guest);
}

/* ---- the gate ---- */

/* In the same time for all tokens of one length. */
static bool is_token(const cli_gate *gate, const char *given)
{
    size_t length = strlen(gate->token);

    return given != NULL && strlen(given) == length && CRYPTO_memcmp(given, gate->token, length) == 0;
}

static const mcp_principal *enter(void *context, const http_credentials *credentials)
{
    cli_gate *gate = context;

    if (gate->token != NULL && !is_token(gate, credentials->token))
        return NULL;
    return gate->has_client_key ? enter_guest(gate, credentials->api_key) : &gate->everybody.principal;
}

static void leave(void *context, const mcp_principal *principal)
{
    cli_gate *gate = context;

    if (principal != &gate->everybody.principal)
        leave_guest(gate, (struct guest *)((char *)(uintptr_t)principal - offsetof(struct guest, principal)));
}

static const char *challenge_of(const cli_gate *gate)
{
    if (!gate->has_client_key)
        return "A bearer token is needed.\n";
    return gate->token != NULL
               ? "A bearer token is needed, and your Portkey API key in the header x-portkey-api-key.\n"
               : "Your Portkey API key is needed in the header x-portkey-api-key.\n";
}

http_gate cli_gate_open(cli_gate *gate)
{
    gate->everybody = (portkey_principal){.principal.name = "http"};
    return (http_gate){.context = gate, .enter = enter, .leave = leave, .challenge = challenge_of(gate)};
}
