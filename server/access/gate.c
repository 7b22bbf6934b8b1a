/* SPDX-License-Identifier: MIT */
#include "access/gate.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "access/guest.h"
#include "access/terms.h"

enum { MAX_COMPLAINT = 16 * 1024 };

/* ---- refusing ---- */

static void refuse(http_entry *entry, http_refusal refusal, const char *complaint)
{
    entry->refusal = refusal;
    pa_text_append_string(&entry->complaint, complaint);
}

static void refuse_unlisted(http_entry *entry)
{
    refuse(entry, HTTP_NO_RIGHT, "no principal of this server fits your login");
}

/* ---- tokens of this server ---- */

static bool is_own_token(const access_gate *gate, const unsigned char *digest)
{
    return gate->options.token != NULL && CRYPTO_memcmp(gate->token, digest, ACCESS_SHA256) == 0;
}

/* Compares digests: how long that takes says nothing about a token. */
static bool enter_with_token(access_gate *gate, http_entry *entry, const char *token)
{
    unsigned char digest[ACCESS_SHA256];
    const access_entry *found;

    (void)SHA256((const unsigned char *)token, strlen(token), digest);
    found = gate->file != NULL ? access_file_by_token(gate->file, digest) : NULL;
    if (found != NULL) {
        access_admit(gate, entry, &(access_who){.entry = found, .kind = "token", .id = found->name});
        return true;
    }
    if (!is_own_token(gate, digest))
        return false;
    access_admit(gate, entry, &(access_who){.kind = NULL});
    return true;
}

/* ---- tokens of a login provider ---- */

struct arrival {
    jwt_check check;
    access_gate *gate;
    http_entry *entry;
    bool is_late; /* enter() returned */
    bool is_decided;
};

/* Those that the token names, as far as the entry allows them. A token that names none has none, or all where logins have
 * no scopes. Returns false when out of memory. */
static bool find_scopes(access_who *who, const access_gate *gate, const jwt_verdict *verdict)
{
    scope_set *set = scope_set_new();
    size_t count = 0;

    if (set == NULL)
        return false;
    for (size_t i = 0; i < verdict->scope_count; i++)
        count += scope_set_add(set, verdict->scopes[i], strlen(verdict->scopes[i]));
    who->has_no_scopes = count == 0;
    if (count == 0 && gate->options.has_no_scopes) {
        scope_set_free(set);
        set = NULL;
    } else if (who->entry != NULL && who->entry->scopes != NULL) {
        scope_set_narrow(set, who->entry->scopes);
    }
    who->scopes = set;
    return true;
}

static void admit_login(access_gate *gate, http_entry *entry, const jwt_verdict *verdict)
{
    const access_login login = {verdict->subject, verdict->organisation, verdict->claims};
    const access_entry *found = gate->file != NULL ? access_file_by_login(gate->file, &login) : NULL;
    access_who who = {.entry = found, .kind = verdict->issuer, .id = verdict->subject};

    if (!access_terms_hold(&gate->options.terms, verdict))
        refuse(entry, HTTP_NO_RIGHT,
               "your login lacks a membership, role or permission that this server asks for");
    else if (gate->file != NULL && found == NULL)
        refuse_unlisted(entry);
    else if (!find_scopes(&who, gate, verdict))
        entry->refusal = HTTP_NO_ROOM;
    else
        access_admit(gate, entry, &who);
    entry->expiry = verdict->expiry + gate->options.jwt->leeway_s;
    scope_set_free(who.scopes);
}

static void judge(access_gate *gate, http_entry *entry, const jwt_verdict *verdict)
{
    switch (jwt_outcome_status(verdict->outcome)) {
    case 200: admit_login(gate, entry, verdict); return;
    case 401: refuse(entry, HTTP_BAD_TOKEN, verdict->description); return;
    case 403:
        refuse(entry, verdict->outcome == JWT_SCOPE_MISSING ? HTTP_NO_SCOPE : HTTP_NO_RIGHT,
               verdict->description);
        entry->scope = gate->options.scope;
        return;
    default: refuse(entry, HTTP_UNDECIDED, verdict->description); return;
    }
}

static void decided(jwt_check *check, const jwt_verdict *verdict)
{
    struct arrival *arrival = check->owner;
    http_entry *entry = arrival->entry;

    judge(arrival->gate, entry, verdict);
    jwt_check_end(check);
    arrival->is_decided = true;
    if (!arrival->is_late)
        return;
    entry->work = NULL;
    free(arrival);
    entry->decided(entry);
}

/* Returns whether it is decided. */
static bool enter_with_login(access_gate *gate, http_entry *entry, const char *token)
{
    struct arrival *arrival = calloc(1, sizeof(*arrival));

    entry->refusal = HTTP_NO_ROOM;
    if (arrival == NULL)
        return true;
    arrival->check = (jwt_check){.decided = decided, .owner = arrival};
    arrival->gate = gate;
    arrival->entry = entry;
    jwt_check_start(gate->verifier, &arrival->check, token);
    if (!arrival->is_decided) {
        arrival->is_late = true;
        entry->work = arrival;
        return false;
    }
    free(arrival);
    return true;
}

static void cancel(void *context, http_entry *entry)
{
    struct arrival *arrival = entry->work;

    (void)context;
    entry->work = NULL;
    jwt_check_end(&arrival->check);
    free(arrival);
}

/* ---- without a token ---- */

static void enter_with_certificate(access_gate *gate, http_entry *entry)
{
    const char *subject = entry->credentials.certificate_subject;
    const char *fingerprint = entry->credentials.certificate_sha256;
    const access_entry *found =
        gate->file != NULL ? access_file_by_certificate(gate->file, &entry->credentials) : NULL;

    entry->refusal = HTTP_NO_TOKEN;
    if (found != NULL)
        access_admit(gate, entry,
                     &(access_who){.entry = found,
                                   .kind = "certificate",
                                   .id = subject != NULL ? subject : fingerprint});
}

static bool enter(void *context, http_entry *entry)
{
    access_gate *gate = context;
    const char *token = entry->credentials.token;

    if (gate->options.is_open) {
        access_admit(gate, entry, &(access_who){.kind = NULL});
        return true;
    }
    if (token == NULL) {
        enter_with_certificate(gate, entry);
        return true;
    }
    if (enter_with_token(gate, entry, token))
        return true;
    if (gate->verifier != NULL)
        return enter_with_login(gate, entry, token);
    entry->refusal = HTTP_BAD_TOKEN;
    return true;
}

/* ---- the file ---- */

static void report(const access_gate *gate, bool is_good, const char *what, const char *more)
{
    pa_text line = PA_TEXT_INIT(MAX_COMPLAINT);

    pa_text_append_string(&line, what);
    pa_text_append_string(&line, more);
    if (gate->options.reloaded != NULL)
        gate->options.reloaded(gate->options.reload_context, is_good,
                               pa_text_failed(&line) ? "out of memory" : line.data);
    pa_text_free(&line);
}

static void note(void *gate, const char *line)
{
    report(gate, true, "", line);
}

static access_file *read_principals(const access_gate *gate, pa_text *complaint)
{
    const access_rules rules = {.has_logins = gate->options.jwt != NULL,
                                .has_client_keys = gate->options.has_client_keys,
                                .note = note,
                                .note_context = (void *)(uintptr_t)gate};

    return access_file_read(gate->options.principals, &rules, complaint);
}

static void warn_without_keys(const access_gate *gate)
{
    static const char text[] =
        "warning: calls fail of a principal that has no key_file, as the server has no API key: ";

    for (const access_entry *entry = gate->file->first; gate->options.has_no_key && entry != NULL;
         entry = entry->next)
        if (entry->api_key == NULL)
            report(gate, true, text, entry->name);
}

void access_gate_reload(access_gate *gate)
{
    pa_text complaint = PA_TEXT_INIT(MAX_COMPLAINT);
    access_file *file;

    if (gate->options.principals == NULL)
        return;
    file = read_principals(gate, &complaint);
    if (file != NULL) {
        access_file_leave(gate->file);
        gate->file = file;
        report(gate, true, "the principals were read again: ", gate->options.principals);
        warn_without_keys(gate);
    } else {
        report(gate, false, "the principals stay as they were: ",
               complaint.data != NULL && !pa_text_failed(&complaint) ? complaint.data : "out of memory");
    }
    pa_text_free(&complaint);
    access_judge(gate);
}

static void reload(void *owner)
{
    access_gate_reload(owner);
}

/* ---- all of it ---- */

bool access_gate_open(access_gate *gate, const access_options *options, pa_text *complaint)
{
    *gate = (access_gate){.options = *options, .shared.principal.name = "http"};
    if (options->token != NULL)
        (void)SHA256((const unsigned char *)options->token, strlen(options->token), gate->token);
    if (options->principals == NULL)
        return true;
    gate->file = read_principals(gate, complaint);
    if (gate->file != NULL)
        warn_without_keys(gate);
    return gate->file != NULL;
}

bool access_gate_start(access_gate *gate, event_loop *loop)
{
    gate->loop = loop;
    gate->reload = (loop_reload){.reload = reload, .owner = gate};
    if (gate->options.principals != NULL && !loop_reload_start(loop, &gate->reload))
        return false;
    if (gate->options.jwt == NULL)
        return true;
    gate->verifier = jwt_verifier_new(loop, gate->options.jwt);
    if (gate->verifier != NULL)
        jwt_verifier_prepare(gate->verifier);
    return gate->verifier != NULL;
}

http_gate access_gate_of(access_gate *gate)
{
    return (http_gate){.context = gate,
                       .key_header = "X-Portkey-Api-Key",
                       .no_key = "your Portkey API key is needed in the header x-portkey-api-key",
                       .enter = enter,
                       .cancel = cancel,
                       .leave = access_leave,
                       .standing = access_standing};
}

void access_gate_stop(access_gate *gate)
{
    loop_reload_stop(gate->loop, &gate->reload);
    jwt_verifier_free(gate->verifier);
    gate->verifier = NULL;
}

void access_gate_close(access_gate *gate)
{
    access_file_leave(gate->file);
    gate->file = NULL;
}
