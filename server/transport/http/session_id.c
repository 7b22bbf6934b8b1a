/* SPDX-License-Identifier: MIT */
/*
 * KEY MADE-AT MAKER CAPABILITIES REVISION, sealed, and perhaps "." WISHES, which can be read: a process that has the key of
 * the seal can serve a session that another one began. The seal is bound to the
 * principal and the wishes, so that an id of somebody else is as unknown as one that is made up.
 */
#include "transport/http/session_id.h"

#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "base/encode.h"

enum { MAX_BOUND = 64 * 1024 };

enum {
    KEY = HTTP_SESSION_KEY / 2,
    MAKER = SHARED_PROCESS - 1,
    REVISION = 10,
    SEALED = KEY + 8 + MAKER / 2 + 1 + REVISION
};

static const char purpose[] = "portkey-admin-mcp session";

bool http_identity_make_key(char key[HTTP_SESSION_KEY + 1])
{
    char chance[KEY];

    if (getrandom(chance, sizeof(chance), 0) != (ssize_t)sizeof(chance))
        return false;
    pa_write_hex(key, chance, sizeof(chance));
    return true;
}

/* What an id is bound to: the principal, and the wishes that follow in it. */
static bool append_bound(pa_text *bound, const char *principal, const char *wishes)
{
    pa_text_append(bound, wishes, strlen(wishes));
    pa_text_append_char(bound, ' ');
    pa_text_append(bound, principal, strlen(principal));
    return !pa_text_failed(bound);
}

static void append_plain(pa_text *plain, const http_identity *identity)
{
    (void)pa_append_from_hex(plain, identity->key, strlen(identity->key));
    for (int shift = 56; shift >= 0; shift -= 8)
        pa_text_append_char(plain, (char)(identity->made_at >> shift));
    (void)pa_append_from_hex(plain, identity->maker, strlen(identity->maker));
    pa_text_append_char(plain, (char)identity->capabilities);
    pa_text_append_string(plain, identity->revision->name);
}

bool http_identity_seal(pa_text *out, const shared_keys *keys, const char *principal,
                        const http_identity *identity, const char *wishes)
{
    pa_text bound = PA_TEXT_INIT(MAX_BOUND), plain = PA_TEXT_INIT(SEALED);
    pa_text sealed = PA_TEXT_INIT(SEALED + SHARED_AROUND);
    bool worked = append_bound(&bound, principal, wishes);
    const shared_binding binding = {purpose, bound.data, bound.length};

    append_plain(&plain, identity);
    worked =
        worked && plain.length == SEALED && shared_seal(&sealed, keys, &binding, plain.data, plain.length);
    if (worked)
        pa_append_base64url(out, (const unsigned char *)sealed.data, sealed.length);
    if (worked && wishes[0] != '\0') {
        pa_text_append_char(out, '.');
        pa_text_append_string(out, wishes);
    }
    pa_text_free(&bound);
    pa_text_free(&plain);
    pa_text_free(&sealed);
    return worked && !pa_text_failed(out);
}

const char *http_identity_wishes(const char *id)
{
    return strlen(id) > HTTP_SESSION_ID && id[HTTP_SESSION_ID] == '.' ? id + HTTP_SESSION_ID + 1 : "";
}

static void read_plain(http_identity *out, const char *plain)
{
    char revision[REVISION + 1];

    pa_write_hex(out->key, plain, KEY);
    out->made_at = 0;
    for (size_t i = 0; i < 8; i++)
        out->made_at = (int64_t)((uint64_t)out->made_at << 8 | (unsigned char)plain[KEY + i]);
    pa_write_hex(out->maker, plain + KEY + 8, MAKER / 2);
    out->capabilities = (unsigned char)plain[KEY + 8 + MAKER / 2];
    (void)snprintf(revision, sizeof(revision), "%.*s", REVISION, plain + SEALED - REVISION);
    out->revision = mcp_revision_named(revision);
}

static bool has_form(const char *id)
{
    size_t length = strlen(id);

    return length == HTTP_SESSION_ID ||
           (length > HTTP_SESSION_ID + 1 && length <= HTTP_MAX_SESSION_ID && id[HTTP_SESSION_ID] == '.');
}

bool http_identity_unseal(http_identity *out, const shared_keys *keys, const char *principal, const char *id)
{
    pa_text bound = PA_TEXT_INIT(MAX_BOUND), plain = PA_TEXT_INIT(SEALED);
    pa_text sealed = PA_TEXT_INIT(SEALED + SHARED_AROUND);
    bool worked = has_form(id) && append_bound(&bound, principal, http_identity_wishes(id));
    const shared_binding binding = {purpose, bound.data, bound.length};

    worked = worked && pa_append_from_base64url(&sealed, id, HTTP_SESSION_ID) &&
             shared_unseal(&plain, keys, &binding, sealed.data, sealed.length) && plain.length == SEALED;
    if (worked) {
        read_plain(out, plain.data);
        worked = out->revision != NULL && out->revision->era == MCP_LEGACY;
    }
    pa_text_free(&bound);
    pa_text_free(&plain);
    pa_text_free(&sealed);
    return worked;
}
