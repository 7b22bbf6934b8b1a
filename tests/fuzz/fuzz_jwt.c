/* SPDX-License-Identifier: MIT */
/*
 * Tokens and the keys of a login provider. The first line is a key set. What
 * follows is a token; or, if it begins with a brace, a line that is its header,
 * a line that is its claims, and the bytes of its signature.
 */
#include <string.h>

#include "access/jwt/claims.h"
#include "access/jwt/clerk.h"
#include "access/jwt/key_set.h"
#include "access/jwt/scopes.h"
#include "access/jwt/token.h"
#include "base/encode.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "fuzz.h"

enum { NOW = 1800000000 };

/* The text up to a line end, which is skipped, or to the end. */
static size_t line_length(const char *text, size_t length)
{
    const char *end = memchr(text, '\n', length);

    return end != NULL ? (size_t)(end - text) : length;
}

static void append_line(pa_text *token, const char **text, size_t *length)
{
    size_t line = line_length(*text, *length);
    size_t skipped = line + (line < *length);

    pa_append_base64url(token, (const unsigned char *)*text, line);
    pa_text_append_char(token, '.');
    *text += skipped;
    *length -= skipped;
}

/* The caller frees it. */
static char *make_token(const char *text, size_t length)
{
    pa_text token = PA_TEXT_INIT(1 << 20);

    if (length > 0 && *text == '{') {
        append_line(&token, &text, &length);
        append_line(&token, &text, &length);
        pa_append_base64url(&token, (const unsigned char *)text, length);
    } else {
        pa_text_append(&token, text, length);
    }
    FUZZ_CHECK(!pa_text_failed(&token));
    return token.data != NULL ? pa_text_take(&token) : pa_copy("", 0);
}

/* What is told to clients stands in a header, between quotes. */
static void check_description(const jwt_verdict *verdict)
{
    FUZZ_CHECK(verdict->description != NULL && *verdict->description != '\0');
    for (const char *c = verdict->description; *c != '\0'; c++)
        FUZZ_CHECK(*c >= ' ' && *c <= '~' && *c != '"' && *c != '\\');
}

/* Each token has one spelling, or two could be told apart that are the same. */
static void check_spelling(const jwt_token *token)
{
    pa_text again = PA_TEXT_INIT(JWT_MAX_TOKEN);

    pa_append_base64url(&again, (const unsigned char *)token->header_text.data, token->header_text.length);
    pa_text_append_char(&again, '.');
    pa_append_base64url(&again, (const unsigned char *)token->claims_text.data, token->claims_text.length);
    FUZZ_CHECK(again.length == token->signed_length);
    pa_text_append_char(&again, '.');
    pa_append_base64url(&again, (const unsigned char *)token->signature.data, token->signature.length);
    FUZZ_CHECK(again.length == token->text.length && memcmp(again.data, token->text.data, again.length) == 0);
    pa_text_free(&again);
}

static void check_name(const char *name)
{
    size_t length = strlen(name);

    FUZZ_CHECK(length > 0 && length <= JWT_MAX_SUBJECT && pa_is_utf8(name, length));
    for (size_t i = 0; i < length; i++)
        FUZZ_CHECK((unsigned char)name[i] >= ' ' && name[i] != 0x7F);
}

static void check_scopes(const jwt_scopes *scopes)
{
    FUZZ_CHECK(scopes->count <= JWT_MAX_SCOPES);
    for (size_t i = 0; i < scopes->count; i++)
        FUZZ_CHECK(*scopes->list[i] != '\0' && strpbrk(scopes->list[i], " \"\\") == NULL);
}

/* Claims are read whether or not somebody signed them. */
static void read_claims(portkey_value claims, const jwt_rules *rules)
{
    jwt_verdict verdict = {.outcome = JWT_ACCEPTED};
    jwt_scopes scopes = {.text = NULL};

    if (!jwt_claims_check(claims, rules, NOW, &verdict)) {
        check_description(&verdict);
    } else {
        FUZZ_CHECK(portkey_value_is(portkey_value_member(claims, "iss"), rules->issuer));
        FUZZ_CHECK(verdict.expiry >= NOW - 60);
    }
    verdict = (jwt_verdict){.outcome = JWT_ACCEPTED};
    if (!jwt_claims_read(claims, &verdict) || !jwt_scopes_read(&scopes, claims, &verdict)) {
        check_description(&verdict);
        return;
    }
    check_name(verdict.subject);
    if (verdict.organisation != NULL)
        check_name(verdict.organisation);
    check_scopes(&scopes);
    (void)clerk_has_role(claims, "org:admin");
    (void)clerk_has_permission(claims, "a");
    jwt_scopes_free(&scopes);
}

static void verify(const jwt_token *token, const jwt_key_set *set)
{
    size_t count = 0;
    const jwt_key *key = jwt_key_set_find(set, token->key_id, token->algorithm, &count);

    FUZZ_CHECK(count <= set->count && (key != NULL) == (count == 1));
    if (key == NULL)
        return;
    FUZZ_CHECK(key->type == token->algorithm->key_type);
    (void)jwt_signature_fits(token->algorithm, key->key, token->text.data, token->signed_length,
                             token->signature.data, token->signature.length);
}

static void read_token(const char *text, const jwt_key_set *set)
{
    static const char *const audiences[] = {"https://mcp.example.com/mcp"};
    const jwt_rules rules = {
        .issuer = "https://login.example.com", .audiences = audiences, .audience_count = 1, .leeway_s = 60};
    jwt_verdict verdict = {.outcome = JWT_ACCEPTED};
    jwt_token token = JWT_TOKEN_INIT;

    if (jwt_token_read(&token, text, &verdict)) {
        check_spelling(&token);
        read_claims(portkey_json_root(token.claims), &rules);
        verify(&token, set);
    } else {
        FUZZ_CHECK(jwt_outcome_status(verdict.outcome) != 200);
        check_description(&verdict);
    }
    jwt_token_free(&token);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    size_t line = size > 0 ? line_length(text, size) : 0;
    size_t skipped = line + (line < size);
    jwt_key_set set = {.keys = NULL};
    const char *why = size > 0 ? jwt_key_set_read(&set, text, line) : NULL;
    char *token = make_token(text + skipped, size - skipped);

    FUZZ_CHECK(token != NULL && set.count + set.unusable <= JWT_MAX_KEYS);
    FUZZ_CHECK(why == NULL || set.keys == NULL);
    read_token(token, &set);
    free(token);
    jwt_key_set_free(&set);
    return 0;
}
