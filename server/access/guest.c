/* SPDX-License-Identifier: MIT */
#include "access/guest.h"

#include <openssl/sha.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "access/wishes.h"
#include "base/encode.h"
#include "base/key.h"
#include "base/memory.h"

enum { MAX_NAME = 8192 };

/* The principal of one request, and what it needs. */
struct guest {
    portkey_principal principal; /* first, so that one is the other */
    pa_link link;                /* in the gate's guests */
    access_person *person;
    access_person *party;  /* who is counted */
    access_person *origin; /* the same for its address, if nothing else tells who it is; NULL: none */
    access_file *file;     /* that its entry is in; NULL: none */
    const access_entry *entry;
    tool_selection selection; /* of its own */
    scope_set *scopes;        /* of its token; NULL: as the entry says */
    http_standing standing;   /* since the file was read last */
    bool has_no_scopes;       /* its token names none: the entry's hold in place of these, if it has any */
};

/* ---- names ---- */

static void append_digest(pa_text *name, const char *key)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];
    char text[2 * SHA256_DIGEST_LENGTH + 1];

    (void)SHA256((const unsigned char *)key, strlen(key), digest);
    pa_write_hex(text, digest, sizeof(digest));
    pa_text_append_string(name, "key-");
    pa_text_append_string(name, text);
}

/*
 * Kinds have no blank and ids no line feed, so that no two principals have one name. A login that another entry fits,
 * which may give it another key, is another principal.
 */
static void write_name(pa_text *name, const access_who *who, const char *key)
{
    if (who->kind == NULL && key == NULL)
        pa_text_append_string(name, "http");
    if (who->kind != NULL) {
        pa_text_append_string(name, who->kind);
        pa_text_append_char(name, ' ');
        pa_text_append_string(name, who->id);
    }
    if (who->entry != NULL && who->id != who->entry->name) {
        pa_text_append_char(name, '\n');
        pa_text_append_string(name, who->entry->name);
    }
    if (who->kind != NULL && key != NULL)
        pa_text_append_char(name, '\n');
    if (key != NULL)
        append_digest(name, key);
}

/* ---- tools ---- */

static bool has_wishes(const http_entry *entry)
{
    return access_has_wishes(&entry->wishes) || access_has_wishes(entry->held);
}

static int make_selection(tool_selection *out, const access_who *who, const http_entry *entry,
                          portkey_error *error)
{
    static const selection_options all = {.read_only = false};
    bool is_narrow = who->entry != NULL && who->entry->is_selected;
    int result;

    if (is_narrow)
        result = selection_copy(out, &who->entry->selection) ? 0 : PORTKEY_ENOMEM;
    else
        result = selection_init(out, &all, error);
    if (result == 0 && access_has_wishes(entry->held))
        result = access_grant_wishes(out, entry->held, error);
    if (result == 0 && access_has_wishes(&entry->wishes))
        result = access_grant_wishes(out, &entry->wishes, error);
    return result;
}

/* Returns false after noting why its wishes are refused. */
static bool grant(struct guest *guest, const access_who *who, http_entry *entry)
{
    portkey_error error = {.code = PORTKEY_OK};
    int result;

    guest->principal.selection =
        who->entry != NULL && who->entry->is_selected ? &who->entry->selection : NULL;
    if (!has_wishes(entry))
        return true;
    result = make_selection(&guest->selection, who, entry, &error);
    guest->principal.selection = &guest->selection;
    entry->refusal = result == PORTKEY_ENOMEM ? HTTP_NO_ROOM : HTTP_BAD_WISH;
    if (result == 0)
        return true;
    pa_text_append_string(&entry->complaint, error.message);
    if (error.hint[0] != '\0')
        pa_text_append_string(&entry->complaint, ". ");
    pa_text_append_string(&entry->complaint, error.hint);
    return false;
}

static void choose_scopes(struct guest *guest)
{
    const scope_set *of_entry = guest->entry != NULL ? guest->entry->scopes : NULL;
    bool has_own = guest->scopes != NULL && (of_entry == NULL || !guest->has_no_scopes);

    guest->principal.scopes = has_own ? guest->scopes : of_entry;
}

static bool add_scopes(struct guest *guest, const access_who *who)
{
    guest->has_no_scopes = who->has_no_scopes;
    if (who->scopes != NULL)
        guest->scopes = scope_set_copy(who->scopes);
    choose_scopes(guest);
    return who->scopes == NULL || guest->scopes != NULL;
}

/* ---- its life ---- */

static void free_guest(access_gate *gate, struct guest *guest)
{
    selection_free(&guest->selection);
    scope_set_free(guest->scopes);
    access_file_leave(guest->file);
    pa_list_remove(&gate->guests, &guest->link);
    if (guest->person != NULL)
        access_people_leave(&gate->people, guest->person);
    if (guest->party != NULL)
        access_people_leave(&gate->people, guest->party);
    if (guest->origin != NULL)
        access_people_leave(&gate->people, guest->origin);
    free(guest);
}

static access_person *find_person(access_gate *gate, const access_who *who, const char *key)
{
    pa_text name = PA_TEXT_INIT(MAX_NAME);
    access_person *person;

    write_name(&name, who, key);
    person = pa_text_failed(&name) ? NULL : access_people_enter(&gate->people, name.data, key);
    pa_text_free(&name);
    return person;
}

/* A login could make up keys, to have a share for each. Who has none is told apart by the key alone. */
static bool find_people(access_gate *gate, struct guest *guest, const access_who *who, const char *key)
{
    guest->person = find_person(gate, who, key);
    guest->party = find_person(gate, who, who->kind == NULL ? key : NULL);
    return guest->person != NULL && guest->party != NULL;
}

/* Keys that nobody checked may all be made up by one client. Returns false if there is no room. */
static bool find_origin(access_gate *gate, struct guest *guest, const http_entry *entry)
{
    const access_who who = {.kind = "address", .id = entry->credentials.address};

    if (!entry->is_unproven || who.id == NULL)
        return true;
    guest->origin = find_person(gate, &who, NULL);
    return guest->origin != NULL;
}

static void set_key(struct guest *guest)
{
    const access_entry *entry = guest->entry;

    guest->principal.api_key = guest->person->key;
    guest->principal.key_source = "client";
    if (guest->person->key != NULL || entry == NULL || entry->api_key == NULL)
        return;
    guest->principal.api_key = entry->api_key;
    guest->principal.key_source = "file of principals";
}

static void add_person(struct guest *guest, const access_who *who)
{
    access_person *person = guest->person;

    guest->principal.principal.name = person->name;
    /* Who is told apart from others gets a share; who is not may have all. */
    if (who->kind != NULL || person->key != NULL)
        guest->principal.principal.share = &guest->party->share;
    if (guest->origin != NULL)
        guest->principal.principal.origin = &guest->origin->share;
    set_key(guest);
}

static struct guest *make_guest(access_gate *gate, http_entry *entry, const access_who *who, const char *key)
{
    struct guest *guest = calloc(1, sizeof(*guest));

    entry->refusal = HTTP_NO_ROOM;
    if (guest == NULL)
        return NULL;
    pa_list_add(&gate->guests, &guest->link);
    guest->entry = who->entry;
    if (who->entry != NULL)
        guest->file = access_file_hold(gate->file);
    if (find_people(gate, guest, who, key) && find_origin(gate, guest, entry) && add_scopes(guest, who) &&
        grant(guest, who, entry)) {
        add_person(guest, who);
        return guest;
    }
    free_guest(gate, guest);
    return NULL;
}

/* ---- entering and leaving ---- */

/* All that come so have all of the server, and there is nothing to keep of them. */
static bool is_shared(const http_entry *entry, const access_who *who, const char *key)
{
    return who->kind == NULL && key == NULL && !has_wishes(entry);
}

void access_admit(access_gate *gate, http_entry *entry, const access_who *who)
{
    const char *key = gate->options.has_client_keys ? entry->credentials.api_key : NULL;
    struct guest *guest;

    entry->refusal = HTTP_NO_KEY;
    if (gate->options.has_client_keys && (key == NULL || *key == '\0' || strlen(key) > PA_MAX_KEY))
        return;
    if (who->entry != NULL && who->entry->rate.max > 0)
        entry->rate = who->entry->rate;
    entry->is_anonymous = gate->options.is_open && key == NULL;
    entry->is_unproven = gate->options.is_open && key != NULL;
    if (is_shared(entry, who, key)) {
        entry->principal = &gate->shared.principal;
        return;
    }
    guest = make_guest(gate, entry, who, key);
    if (guest != NULL)
        entry->principal = &guest->principal.principal;
}

void access_leave(void *context, const mcp_principal *principal)
{
    access_gate *gate = context;

    if (principal != &gate->shared.principal)
        free_guest(gate, (struct guest *)(uintptr_t)principal);
}

/* ---- another reading of the file ---- */

/* That of a login or certificate, as write_name() put it into the name; NULL when out of memory. */
static char *copy_id(const struct guest *guest)
{
    const char *id = strchr(guest->person->name, ' ');

    return id != NULL ? pa_copy(id + 1, strcspn(id + 1, "\n")) : NULL;
}

static const access_entry *find_again(const access_gate *gate, const struct guest *guest)
{
    char *id = copy_id(guest);
    const access_entry *found = access_file_find(gate->file, guest->file, guest->entry, id);

    free(id);
    return found;
}

static bool is_same_key(const char *one, const char *two)
{
    return one == NULL || two == NULL ? one == two : strcmp(one, two) == 0;
}

static bool has_same_rights(const access_entry *one, const access_entry *two)
{
    return is_same_key(one->api_key, two->api_key) && one->is_selected == two->is_selected &&
           (!one->is_selected || selection_is_same(&one->selection, &two->selection)) &&
           scope_set_is_same(one->scopes, two->scopes);
}

/* What the request wished, and what its token says, is left as far as the entry allows it now. */
static void set_rights(struct guest *guest)
{
    const access_entry *entry = guest->entry;
    portkey_principal *principal = &guest->principal;

    if (principal->selection != &guest->selection)
        principal->selection = entry->is_selected ? &entry->selection : NULL;
    else if (entry->is_selected)
        selection_narrow(&guest->selection, &entry->selection);
    if (guest->scopes != NULL && entry->scopes != NULL)
        scope_set_narrow(guest->scopes, entry->scopes);
    choose_scopes(guest);
}

/* What it came in with is not used after that: keys of entries that were replaced do not stay in memory. */
static void replace_entry(access_gate *gate, struct guest *guest, const access_entry *entry)
{
    access_file *old = guest->file;
    bool is_same = is_same_key(guest->entry->api_key, entry->api_key);

    guest->entry = entry;
    guest->file = access_file_hold(gate->file);
    set_rights(guest);
    set_key(guest);
    guest->principal.has_other_key |= !is_same;
    access_file_leave(old);
}

static http_standing judge(access_gate *gate, struct guest *guest)
{
    const access_entry *found;
    bool is_same;

    if (guest->entry == NULL)
        return HTTP_STAYS;
    found = find_again(gate, guest);
    if (found == NULL)
        return HTTP_GONE;
    is_same = has_same_rights(guest->entry, found);
    replace_entry(gate, guest, found);
    return is_same ? HTTP_STAYS : HTTP_CHANGED;
}

void access_judge(access_gate *gate)
{
    for (pa_link *link = gate->guests.first; link != NULL; link = link->next) {
        struct guest *guest = (struct guest *)(void *)((char *)link - offsetof(struct guest, link));

        guest->standing = judge(gate, guest);
    }
}

http_standing access_standing(void *context, const mcp_principal *principal)
{
    const access_gate *gate = context;

    return principal == &gate->shared.principal ? HTTP_STAYS : ((const struct guest *)principal)->standing;
}
