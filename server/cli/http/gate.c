/* SPDX-License-Identifier: MIT */
#include "cli/http/gate.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>
#include <stdlib.h>
#include <string.h>

#include "base/encode.h"
#include "base/memory.h"

enum { MAX_OWNERS = 10000, MAX_KEY = 4096 };

/* A client with a key of its own. Its name is a digest of the key. */
struct key_owner {
    pa_link link; /* first, so that one is the other */
    portkey_principal principal;
    mcp_load load;
    size_t uses;
    char name[sizeof("key-") + 2 * SHA256_DIGEST_LENGTH];
    char key[];
};

/* ---- owners ---- */

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

static struct key_owner *find_owner(const cli_gate *gate, const char *name)
{
    for (pa_link *link = gate->owners.first; link != NULL; link = link->next)
        if (strcmp(((struct key_owner *)link)->name, name) == 0)
            return (struct key_owner *)link;
    return NULL;
}

static struct key_owner *add_owner(cli_gate *gate, const char *name, const char *key)
{
    size_t size = strlen(key) + 1;
    struct key_owner *owner = gate->owners.count < MAX_OWNERS ? calloc(1, sizeof(*owner) + size) : NULL;

    if (owner == NULL)
        return NULL;
    memcpy(owner->name, name, sizeof(owner->name));
    memcpy(owner->key, key, size);
    owner->principal = (portkey_principal){
        .principal = {owner->name, &owner->load}, .api_key = owner->key, .key_source = "client"};
    pa_list_add(&gate->owners, &owner->link);
    return owner;
}

static void enter_owner(cli_gate *gate, http_entry *entry)
{
    const char *key = entry->credentials.api_key;
    char name[sizeof(((struct key_owner *)NULL)->name)];
    struct key_owner *owner;

    entry->refusal = HTTP_NO_KEY;
    if (key == NULL || *key == '\0' || strlen(key) > MAX_KEY)
        return;
    write_name(name, key);
    owner = find_owner(gate, name);
    if (owner == NULL)
        owner = add_owner(gate, name, key);
    entry->refusal = HTTP_NO_ROOM;
    if (owner == NULL)
        return;
    owner->uses++;
    entry->principal = &owner->principal.principal;
}

static void leave_owner(cli_gate *gate, struct key_owner *owner)
{
    if (--owner->uses > 0)
        return;
    pa_list_remove(&gate->owners, &owner->link);
    pa_wipe(owner->key, strlen(owner->key));
    free(owner);
}

/* ---- the gate ---- */

/* In the same time for all tokens of one length. */
static bool is_token(const cli_gate *gate, const char *given)
{
    size_t length = strlen(gate->token);

    return strlen(given) == length && CRYPTO_memcmp(given, gate->token, length) == 0;
}

static bool has_token(const cli_gate *gate, http_entry *entry)
{
    const char *given = entry->credentials.token;

    if (gate->token == NULL)
        return true;
    entry->refusal = given != NULL ? HTTP_BAD_TOKEN : HTTP_NO_TOKEN;
    return given != NULL && is_token(gate, given);
}

static bool enter(void *context, http_entry *entry)
{
    cli_gate *gate = context;

    if (!has_token(gate, entry))
        return true;
    entry->is_anonymous = gate->token == NULL && !gate->has_client_key;
    if (gate->has_client_key)
        enter_owner(gate, entry);
    else
        entry->principal = &gate->shared.principal;
    return true;
}

/* It decides at once, so there is nothing to cancel. */
static void cancel(void *context, http_entry *entry)
{
    (void)context;
    (void)entry;
}

static void leave(void *context, const mcp_principal *principal)
{
    cli_gate *gate = context;

    if (principal != &gate->shared.principal)
        leave_owner(
            gate, (struct key_owner *)((char *)(uintptr_t)principal - offsetof(struct key_owner, principal)));
}

http_gate cli_gate_open(cli_gate *gate)
{
    gate->shared = (portkey_principal){.principal.name = "http"};
    return (http_gate){.context = gate, .enter = enter, .cancel = cancel, .leave = leave};
}
