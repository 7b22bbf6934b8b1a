/* SPDX-License-Identifier: MIT */
/* Which tokens are good, with keys made here and served by a provider in the test. */
#include <openssl/pem.h>
#include <stdlib.h>
#include <time.h>

#include "access/jwt/jwt.h"
#include "base/clock.h"
#include "base/encode.h"
#include "check.h"
#include "tokens.h"
#include "upstream.h"

#define ISSUER "https://login.example.com/"
#define AUDIENCE "https://mcp.example.com/mcp"

/* ---- the provider and the verifier ---- */

/* The keys that all tests use; making them takes a while. */
struct keys {
    EVP_PKEY *rsa;
    EVP_PKEY *other_rsa;
    EVP_PKEY *p256;
    EVP_PKEY *ed25519;
};

static struct keys keys;

static int make_keys(void **state)
{
    (void)state;
    keys = (struct keys){make_rsa_key(2048, 65537), make_rsa_key(2048, 65537), make_p256_key(),
                         make_ed25519_key()};
    return 0;
}

static int free_keys(void **state)
{
    (void)state;
    EVP_PKEY_free(keys.rsa);
    EVP_PKEY_free(keys.other_rsa);
    EVP_PKEY_free(keys.p256);
    EVP_PKEY_free(keys.ed25519);
    return 0;
}

/* A provider that serves one key set, and a verifier that has it. */
struct scene {
    event_loop loop;
    pa_text reply;
    struct upstream_step step;
    struct upstream *provider;
    char url[64];
    const char *audience;
    jwt_rules rules;
    jwt_verifier *verifier;
};

static void append_set(pa_text *out, const char *set)
{
    char head[128];

    (void)snprintf(head, sizeof(head), "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n", strlen(set));
    pa_text_append_string(out, head);
    pa_text_append_string(out, set);
}

static void scene_prepare(struct scene *scene, const char *set)
{
    *scene = (struct scene){.reply = PA_TEXT_INIT(1 << 20), .audience = AUDIENCE};
    append_set(&scene->reply, set);
    scene->step.reply = scene->reply.data;
    scene->provider = upstream_start(&scene->step, 1);
    (void)snprintf(scene->url, sizeof(scene->url), "%s/jwks", upstream_url(scene->provider));
    loop_init(&scene->loop, NULL);
    scene->rules = (jwt_rules){
        .issuer = ISSUER, .jwks_url = scene->url, .audiences = &scene->audience, .audience_count = 1};
}

static void scene_start(struct scene *scene)
{
    int64_t until = pa_clock_ms() + 10000;

    assert_null(jwt_rules_check(&scene->rules));
    scene->verifier = jwt_verifier_new(&scene->loop, &scene->rules);
    assert_non_null(scene->verifier);
    jwt_verifier_prepare(scene->verifier);
    while ((upstream_request_count(scene->provider) == 0 || scene->loop.watches.count > 0) &&
           pa_clock_ms() < until)
        loop_turn(&scene->loop);
}

static void scene_open(struct scene *scene, const char *set)
{
    scene_prepare(scene, set);
    scene_start(scene);
}

static void scene_close(struct scene *scene)
{
    jwt_verifier_free(scene->verifier);
    loop_close(&scene->loop);
    upstream_stop(scene->provider);
    pa_text_free(&scene->reply);
}

/* All the keys, each with its name. */
static void append_all(pa_text *set)
{
    pa_text_append_string(set, "{\"keys\":[");
    append_jwk(set, keys.rsa, "\"kid\":\"rsa\",\"use\":\"sig\"");
    pa_text_append_char(set, ',');
    append_jwk(set, keys.p256, "\"kid\":\"p256\",\"alg\":\"ES256\"");
    pa_text_append_char(set, ',');
    append_jwk(set, keys.ed25519, "\"kid\":\"ed25519\",\"key_ops\":[\"verify\"]");
    pa_text_append_string(set, "]}");
}

static int open_all(void **state)
{
    struct scene *scene = malloc(sizeof(*scene));
    pa_text set = PA_TEXT_INIT(1 << 16);

    append_all(&set);
    scene_open(scene, set.data);
    pa_text_free(&set);
    *state = scene;
    return 0;
}

static int close_all(void **state)
{
    scene_close(*state);
    free(*state);
    return 0;
}

/* ---- checks ---- */

struct check {
    jwt_check check; /* first, so that one is the other */
    unsigned decided;
};

static void note_verdict(jwt_check *check, const jwt_verdict *verdict)
{
    (void)verdict;
    ((struct check *)check)->decided++;
}

/* Checks a token whose key is there: it is decided at once. */
static const jwt_verdict *check_now(struct scene *scene, struct check *check, const char *token)
{
    *check = (struct check){.check.decided = note_verdict};
    jwt_check_start(scene->verifier, &check->check, token);
    assert_int_equal(check->decided, 1);
    return &check->check.verdict;
}

static void expect_outcome(struct scene *scene, const char *token, jwt_outcome outcome, const char *part)
{
    struct check check;
    const jwt_verdict *verdict = check_now(scene, &check, token);

    if (verdict->outcome != outcome || strstr(verdict->description, part) == NULL)
        fail_msg("%d %s", (int)verdict->outcome, verdict->description);
    if (jwt_outcome_status(outcome) == 401)
        assert_true(verdict->subject == NULL && verdict->claims.document == NULL && verdict->scopes == NULL);
    jwt_check_end(&check.check);
}

/* Claims of a good token, with more behind them. */
static void append_claims(pa_text *out, const char *more)
{
    char text[256];

    (void)snprintf(text, sizeof(text),
                   "{\"iss\":\"" ISSUER "\",\"aud\":\"" AUDIENCE "\",\"sub\":\"user-1\",\"exp\":%lld",
                   (long long)time(NULL) + 300);
    pa_text_append_string(out, text);
    pa_text_append_string(out, more);
    pa_text_append_char(out, '}');
}

struct signing {
    EVP_PKEY *key;
    const char *algorithm;
    const char *header;
};

static void append_good_token(pa_text *out, const struct signing *signing, const char *more_claims)
{
    pa_text claims = PA_TEXT_INIT(1 << 16);

    append_claims(&claims, more_claims);
    append_token(out, signing->key, signing->algorithm, signing->header, claims.data);
    pa_text_free(&claims);
}

/* ---- tests ---- */

static void test_each_algorithm(void **state)
{
    const struct signing signings[] = {
        {keys.rsa, "RS256", "{\"alg\":\"RS256\",\"kid\":\"rsa\",\"typ\":\"at+jwt\"}"},
        {keys.rsa, "PS256", "{\"alg\":\"PS256\",\"kid\":\"rsa\",\"typ\":\"JWT\"}"},
        {keys.p256, "ES256", "{\"alg\":\"ES256\",\"kid\":\"p256\",\"typ\":\"application/at+jwt\"}"},
        {keys.ed25519, "EdDSA", "{\"alg\":\"EdDSA\",\"kid\":\"ed25519\"}"},
    };

    for (size_t i = 0; i < COUNT(signings); i++) {
        pa_text token = PA_TEXT_INIT(1 << 16);
        struct check check;
        const jwt_verdict *verdict;

        append_good_token(&token, &signings[i], ",\"scope\":\"a b\",\"org_id\":\"org\"");
        verdict = check_now(*state, &check, token.data);
        if (verdict->outcome != JWT_ACCEPTED)
            fail_msg("%s: %s", signings[i].algorithm, verdict->description);
        assert_string_equal(verdict->subject, "user-1");
        assert_string_equal(verdict->issuer, ISSUER);
        assert_string_equal(verdict->organisation, "org");
        assert_int_equal(verdict->scope_count, 2);
        assert_true(jwt_has_scope(verdict, "a") && jwt_has_scope(verdict, "b") &&
                    !jwt_has_scope(verdict, "a b"));
        assert_true(portkey_value_is(portkey_value_member(verdict->claims, "iss"), ISSUER));
        assert_in_range(verdict->expiry, (uint64_t)time(NULL) + 250, (uint64_t)time(NULL) + 300);
        jwt_check_end(&check.check);
        pa_text_free(&token);
    }
}

/* Expects an outcome for a token with these claims and a good signature. */
static void expect_claims(struct scene *scene, const char *claims, jwt_outcome outcome, const char *part)
{
    pa_text token = PA_TEXT_INIT(1 << 18);

    append_token(&token, keys.p256, "ES256", "{\"alg\":\"ES256\",\"kid\":\"p256\"}", claims);
    expect_outcome(scene, token.data, outcome, part);
    pa_text_free(&token);
}

/* Claims with $T+N and $T-N as seconds from now. */
static void expect_times(struct scene *scene, const char *pattern, jwt_outcome outcome, const char *part)
{
    pa_text claims = PA_TEXT_INIT(1 << 12);

    pa_text_append_string(&claims, "{\"iss\":\"" ISSUER "\",\"aud\":\"" AUDIENCE "\",\"sub\":\"u\"");
    while (*pattern != '\0') {
        if (strncmp(pattern, "$T", 2) == 0) {
            char *rest = NULL;
            long offset = strtol(pattern + 2, &rest, 10);

            pa_text_append_integer(&claims, (int64_t)time(NULL) + offset);
            pattern = rest;
        } else {
            pa_text_append_char(&claims, *pattern++);
        }
    }
    pa_text_append_char(&claims, '}');
    expect_claims(scene, claims.data, outcome, part);
    pa_text_free(&claims);
}

static void test_times(void **state)
{
    static const struct {
        const char *claims;
        jwt_outcome outcome;
        const char *part;
    } cases[] = {
        {",\"exp\":$T+100", JWT_ACCEPTED, "good"},
        {",\"exp\":$T+100.75,\"iat\":$T-5.5,\"nbf\":$T+0", JWT_ACCEPTED, "good"},
        {"", JWT_MALFORMED, "no exp"},
        {",\"exp\":null", JWT_MALFORMED, "not a number"},
        {",\"exp\":\"$T+100\"", JWT_MALFORMED, "not a number"},
        {",\"exp\":1e400", JWT_MALFORMED, "not a number"},
        {",\"exp\":1e15", JWT_MALFORMED, "not a number"},
        {",\"exp\":$T+0", JWT_EXPIRED, "expired"},
        {",\"exp\":$T-1", JWT_EXPIRED, "expired"},
        {",\"exp\":0", JWT_EXPIRED, "expired"},
        {",\"exp\":$T+100,\"nbf\":$T+50", JWT_NOT_YET_VALID, "not valid yet"},
        {",\"exp\":$T+100,\"nbf\":true", JWT_MALFORMED, "not a number"},
        {",\"exp\":$T+100,\"iat\":$T+50", JWT_NOT_YET_VALID, "in the future"},
        {",\"exp\":$T+100,\"iat\":{}", JWT_MALFORMED, "not a number"},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        expect_times(*state, cases[i].claims, cases[i].outcome, cases[i].part);
}

/* Expects an outcome for a token with a good signature by the key of P-256, whatever its header and claims say. */
static void expect_signed(struct scene *scene, const char *header, const char *claims, jwt_outcome outcome,
                          const char *part)
{
    pa_text token = PA_TEXT_INIT(1 << 18);

    append_token(&token, keys.p256, "ES256", header, claims);
    expect_outcome(scene, token.data, outcome, part);
    pa_text_free(&token);
}

static void expect_header(struct scene *scene, const char *header, jwt_outcome outcome, const char *part)
{
    pa_text claims = PA_TEXT_INIT(1 << 12);

    append_claims(&claims, "");
    expect_signed(scene, header, claims.data, outcome, part);
    pa_text_free(&claims);
}

static void test_headers(void **state)
{
    static const struct {
        const char *header;
        jwt_outcome outcome;
        const char *part;
    } cases[] = {
        {"{\"alg\":\"ES256\",\"kid\":\"p256\"}", JWT_ACCEPTED, "good"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\",\"typ\":\"At+Jwt\",\"x\":[{}]}", JWT_ACCEPTED, "good"},
        {"{\"alg\":\"none\",\"kid\":\"p256\"}", JWT_MALFORMED, "not signed with RS256"},
        {"{\"alg\":\"None\",\"kid\":\"p256\"}", JWT_MALFORMED, "not signed with RS256"},
        {"{\"alg\":\"\",\"kid\":\"p256\"}", JWT_MALFORMED, "not signed with RS256"},
        {"{\"alg\":\"es256\",\"kid\":\"p256\"}", JWT_MALFORMED, "not signed with RS256"},
        {"{\"alg\":\"HS256\",\"kid\":\"p256\"}", JWT_MALFORMED, "not signed with RS256"},
        {"{\"alg\":\"ES384\",\"kid\":\"p256\"}", JWT_MALFORMED, "not signed with RS256"},
        {"{\"alg\":\"ES256K\",\"kid\":\"p256\"}", JWT_MALFORMED, "not signed with RS256"},
        {"{\"alg\":[\"ES256\"],\"kid\":\"p256\"}", JWT_MALFORMED, "not signed with RS256"},
        {"{\"kid\":\"p256\"}", JWT_MALFORMED, "not signed with RS256"},
        {"{\"alg\":\"RS256\",\"kid\":\"p256\"}", JWT_UNKNOWN_KEY, "no key"},
        {"{\"alg\":\"EdDSA\",\"kid\":\"p256\"}", JWT_UNKNOWN_KEY, "no key"},
        {"{\"alg\":\"ES256\",\"kid\":\"P256\"}", JWT_UNKNOWN_KEY, "no key"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\\u0000\"}", JWT_UNKNOWN_KEY, "no key"},
        {"{\"alg\":\"ES256\",\"kid\":\"\"}", JWT_UNKNOWN_KEY, "no key"},
        {"{\"alg\":\"ES256\",\"kid\":7}", JWT_MALFORMED, "kid"},
        {"{\"alg\":\"ES256\",\"kid\":null}", JWT_MALFORMED, "kid"},
        {"{\"alg\":\"RS256\",\"alg\":\"ES256\",\"kid\":\"p256\"}", JWT_MALFORMED, "two members of one name"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\",\"\\u006bid\":\"p256\"}", JWT_MALFORMED,
         "two members of one name"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\",\"crit\":[\"b64\"],\"b64\":false}", JWT_MALFORMED, "extension"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\",\"crit\":[]}", JWT_MALFORMED, "extension"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\",\"b64\":false}", JWT_MALFORMED, "extension"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\",\"zip\":\"DEF\"}", JWT_MALFORMED, "extension"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\",\"typ\":\"dpop+jwt\"}", JWT_MALFORMED, "typ"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\",\"typ\":\"logout+jwt\"}", JWT_MALFORMED, "typ"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\",\"typ\":\"application/\"}", JWT_MALFORMED, "typ"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\",\"typ\":1}", JWT_MALFORMED, "typ"},
        {"[]", JWT_MALFORMED, "header"},
        {"{\"alg\":\"ES256\"", JWT_MALFORMED, "header"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\"} {}", JWT_MALFORMED, "header"},
        {"{\"alg\":\"ES256\",\"kid\":\"p256\",\"x\":[[[[[[[[[1]]]]]]]]]}", JWT_MALFORMED, "header"},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        expect_header(*state, cases[i].header, cases[i].outcome, cases[i].part);
}

/* A key that the token brings along is trusted by nobody. */
static void test_keys_in_headers(void **state)
{
    EVP_PKEY *own = make_p256_key();
    pa_text header = PA_TEXT_INIT(1 << 12);
    pa_text token = PA_TEXT_INIT(1 << 16);
    struct signing signing = {own, "ES256", NULL};

    pa_text_append_string(
        &header, "{\"alg\":\"ES256\",\"kid\":\"p256\",\"jku\":\"https://evil.example.com/jwks\",\"jwk\":");
    append_jwk(&header, own, "\"kid\":\"p256\"");
    pa_text_append_char(&header, '}');
    signing.header = header.data;
    append_good_token(&token, &signing, "");
    expect_outcome(*state, token.data, JWT_WRONG_SIGNATURE, "signature");
    pa_text_free(&header);
    pa_text_free(&token);
    EVP_PKEY_free(own);
}

/* Long kids, headers and tokens. */
static void test_sizes(void **state)
{
    pa_text header = PA_TEXT_INIT(1 << 16);
    pa_text claims = PA_TEXT_INIT(1 << 16);
    char *long_text = malloc(1 << 15);

    assert_non_null(long_text);
    memset(long_text, 'x', 1 << 15);
    pa_text_append_string(&header, "{\"alg\":\"ES256\",\"kid\":\"");
    pa_text_append(&header, long_text, 600);
    pa_text_append_string(&header, "\"}");
    expect_header(*state, header.data, JWT_MALFORMED, "kid");
    pa_text_clear(&header);
    pa_text_append_string(&header, "{\"alg\":\"ES256\",\"kid\":\"p256\",\"x\":\"");
    pa_text_append(&header, long_text, 4096);
    pa_text_append_string(&header, "\"}");
    expect_header(*state, header.data, JWT_MALFORMED, "header");
    append_claims(&claims, "");
    pa_text_rewind(&claims, claims.length - 1);
    pa_text_append_string(&claims, ",\"x\":\"");
    pa_text_append(&claims, long_text, 11000);
    pa_text_append_string(&claims, "\"}");
    expect_claims(*state, claims.data, JWT_ACCEPTED, "good");
    pa_text_rewind(&claims, claims.length - 2);
    pa_text_append(&claims, long_text, 1500);
    pa_text_append_string(&claims, "\"}");
    expect_claims(*state, claims.data, JWT_MALFORMED, "longer than 16384");
    free(long_text);
    pa_text_free(&header);
    pa_text_free(&claims);
}

static void test_forms(void **state)
{
    static const char *const tokens[] = {
        "",
        ".",
        "..",
        "a",
        "a.b",
        "a.b.c",
        "AA.AA.AA",
        "e30.e30.",
        "e30..e30",
        ".e30.e30",
        "e30.e30.AA.AA",
        "e30.e30.AA.",
        "e30.e30.AA.AA.AA",
        "e30=.e30.AA",
        "e30.e30.AA==",
        "e30 .e30.AA",
        "e30.e30.A",
        "e30.e30.AB",
        "e30.e30.A+",
        "e30.e30.A/",
        "e30.e30\n.AA",
        "\xff.e30.AA",
        "e31.e30.AA",
    };

    for (size_t i = 0; i < COUNT(tokens); i++)
        expect_outcome(*state, tokens[i], JWT_MALFORMED, "The ");
}

/* No byte of a token can be changed, taken away or added. */
static void test_each_byte_counts(void **state)
{
    const struct signing signing = {keys.ed25519, "EdDSA", "{\"alg\":\"EdDSA\",\"kid\":\"ed25519\"}"};
    pa_text token = PA_TEXT_INIT(1 << 16);
    struct check check;

    append_good_token(&token, &signing, "");
    expect_outcome(*state, token.data, JWT_ACCEPTED, "good");
    for (size_t i = 0; i < token.length; i++) {
        char kept = token.data[i];

        token.data[i] = kept == 'A' ? 'B' : 'A';
        assert_int_not_equal(check_now(*state, &check, token.data)->outcome, JWT_ACCEPTED);
        jwt_check_end(&check.check);
        token.data[i] = '\0';
        assert_int_not_equal(check_now(*state, &check, token.data)->outcome, JWT_ACCEPTED);
        jwt_check_end(&check.check);
        token.data[i] = kept;
    }
    expect_outcome(*state, token.data, JWT_ACCEPTED, "good");
    pa_text_append_char(&token, 'A');
    expect_outcome(*state, token.data, JWT_WRONG_SIGNATURE, "signature");
    token.data[token.length - 1] = '.';
    expect_outcome(*state, token.data, JWT_MALFORMED, "compact form");
    pa_text_append_string(&token, "AAAA");
    expect_outcome(*state, token.data, JWT_MALFORMED, "compact form");
    pa_text_free(&token);
}

/* The header says one thing, and the signature is another. */
static void test_signatures_of_another_kind(void **state)
{
    const struct signing signings[] = {
        {keys.other_rsa, "RS256", "{\"alg\":\"RS256\",\"kid\":\"rsa\"}"},
        {keys.rsa, "PS256", "{\"alg\":\"RS256\",\"kid\":\"rsa\"}"},
        {keys.rsa, "RS256", "{\"alg\":\"PS256\",\"kid\":\"rsa\"}"},
        {keys.rsa, "PS256-SALT20", "{\"alg\":\"PS256\",\"kid\":\"rsa\"}"},
        {keys.p256, "ES256-DER", "{\"alg\":\"ES256\",\"kid\":\"p256\"}"},
        {keys.p256, "ES256", "{\"alg\":\"EdDSA\",\"kid\":\"ed25519\"}"},
        {keys.ed25519, "EdDSA", "{\"alg\":\"ES256\",\"kid\":\"p256\"}"},
        {keys.ed25519, "EdDSA", "{\"alg\":\"RS256\",\"kid\":\"rsa\"}"},
    };

    for (size_t i = 0; i < COUNT(signings); i++) {
        pa_text token = PA_TEXT_INIT(1 << 16);

        append_good_token(&token, &signings[i], "");
        expect_outcome(*state, token.data, JWT_WRONG_SIGNATURE, "signature");
        pa_text_free(&token);
    }
}

/* A good token, with another length of its signature. */
static void expect_length(struct scene *scene, const char *good, int more)
{
    const char *start = strrchr(good, '.') + 1;
    pa_text signature = PA_TEXT_INIT(1 << 12);
    pa_text token = PA_TEXT_INIT(1 << 16);

    assert_true(pa_append_from_base64url(&signature, start, strlen(start)));
    pa_text_append(&token, good, (size_t)(start - good));
    pa_text_append_string(&signature, "\1\2\3");
    pa_append_base64url(&token, (const unsigned char *)signature.data,
                        (size_t)((int)signature.length - 3 + more));
    expect_outcome(scene, token.data, more == 0 ? JWT_ACCEPTED : JWT_WRONG_SIGNATURE, "");
    pa_text_free(&signature);
    pa_text_free(&token);
}

static void test_lengths_of_signatures(void **state)
{
    const struct signing signings[] = {
        {keys.rsa, "RS256", "{\"alg\":\"RS256\",\"kid\":\"rsa\"}"},
        {keys.rsa, "PS256", "{\"alg\":\"PS256\",\"kid\":\"rsa\"}"},
        {keys.p256, "ES256", "{\"alg\":\"ES256\",\"kid\":\"p256\"}"},
        {keys.ed25519, "EdDSA", "{\"alg\":\"EdDSA\",\"kid\":\"ed25519\"}"},
    };

    for (size_t i = 0; i < COUNT(signings); i++) {
        pa_text token = PA_TEXT_INIT(1 << 16);

        append_good_token(&token, &signings[i], "");
        for (int more = -3; more <= 3; more++)
            expect_length(*state, token.data, more);
        pa_text_free(&token);
    }
}

/* A token without its signature, and so many zeros in its place. */
static void test_made_up_signatures(void **state)
{
    static const struct {
        const char *header;
        size_t right;
    } cases[] = {
        {"{\"alg\":\"ES256\",\"kid\":\"p256\"}", 64},
        {"{\"alg\":\"EdDSA\",\"kid\":\"ed25519\"}", 64},
        {"{\"alg\":\"RS256\",\"kid\":\"rsa\"}", 256},
        {"{\"alg\":\"PS256\",\"kid\":\"rsa\"}", 256},
    };
    static const unsigned char zeros[1100];

    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct signing unsigned_one = {NULL, "none", cases[i].header};
        const size_t lengths[] = {1, cases[i].right - 1, cases[i].right, cases[i].right + 1, sizeof(zeros)};
        pa_text token = PA_TEXT_INIT(1 << 16);
        size_t start;

        append_good_token(&token, &unsigned_one, "");
        expect_outcome(*state, token.data, JWT_MALFORMED, "compact form");
        start = token.length;
        for (size_t k = 0; k < COUNT(lengths); k++) {
            pa_text_rewind(&token, start);
            pa_append_base64url(&token, zeros, lengths[k]);
            expect_outcome(*state, token.data, JWT_WRONG_SIGNATURE, "signature");
        }
        pa_text_free(&token);
    }
}

/* The public key of RSA is known to all: as a secret of HMAC it must prove nothing. */
static void test_public_key_as_secret(void **state)
{
    static const char *const headers[] = {"{\"alg\":\"HS256\",\"kid\":\"rsa\"}",
                                          "{\"alg\":\"RS256\",\"kid\":\"rsa\"}"};
    BIO *memory = BIO_new(BIO_s_mem());
    char *pem = NULL;
    pa_text claims = PA_TEXT_INIT(1 << 12);
    long length;

    assert_int_equal(PEM_write_bio_PUBKEY(memory, keys.rsa), 1);
    length = BIO_get_mem_data(memory, &pem);
    append_claims(&claims, "");
    for (size_t i = 0; i < COUNT(headers); i++) {
        pa_text token = PA_TEXT_INIT(1 << 16);

        append_hmac_token(&token, pem, (size_t)length, headers[i], claims.data);
        expect_outcome(*state, token.data, i == 0 ? JWT_MALFORMED : JWT_WRONG_SIGNATURE, "sign");
        pa_text_free(&token);
    }
    BIO_free(memory);
    pa_text_free(&claims);
}

static void test_who_it_is(void **state)
{
    static const struct {
        const char *claims;
        jwt_outcome outcome;
        const char *part;
    } cases[] = {
        {"{}", JWT_WRONG_ISSUER, "no iss"},
        {"[]", JWT_MALFORMED, "claims"},
        {"{\"iss\":\"https://login.example.com\"}", JWT_WRONG_ISSUER, "another issuer"},
        {"{\"iss\":\"https://login.example.com/x\"}", JWT_WRONG_ISSUER, "another issuer"},
        {"{\"iss\":\"https://LOGIN.example.com/\"}", JWT_WRONG_ISSUER, "another issuer"},
        {"{\"iss\":[\"" ISSUER "\"]}", JWT_WRONG_ISSUER, "another issuer"},
        {"{\"iss\":\"" ISSUER "\\u0000\"}", JWT_WRONG_ISSUER, "another issuer"},
        {"{\"iss\":\"x\",\"iss\":\"" ISSUER "\"}", JWT_MALFORMED, "two have one name"},
        {"{\"iss\":\"" ISSUER "\",\"x\":{\"a\":1,\"a\":2}}", JWT_MALFORMED, "two have one name"},
        {"{\"iss\":\"" ISSUER "\"}", JWT_WRONG_AUDIENCE, "no aud"},
        {"{\"iss\":\"" ISSUER "\",\"aud\":\"" AUDIENCE "\",\"exp\":9e9}", JWT_MALFORMED, "sub"},
        {"{\"iss\":\"" ISSUER "\",\"aud\":\"" AUDIENCE "\",\"exp\":9e9,\"sub\":\"\"}", JWT_MALFORMED, "sub"},
        {"{\"iss\":\"" ISSUER "\",\"aud\":\"" AUDIENCE "\",\"exp\":9e9,\"sub\":7}", JWT_MALFORMED, "sub"},
        {"{\"iss\":\"" ISSUER "\",\"aud\":\"" AUDIENCE "\",\"exp\":9e9,\"sub\":\"a\\u0000b\"}", JWT_MALFORMED,
         "sub"},
        {"{\"iss\":\"" ISSUER "\",\"aud\":\"" AUDIENCE "\",\"exp\":9e9,\"sub\":\"a\\nb\"}", JWT_MALFORMED,
         "sub"},
        {"{\"iss\":\"" ISSUER "\",\"aud\":\"" AUDIENCE "\",\"exp\":9e9,\"sub\":\"\\ud800\"}", JWT_MALFORMED,
         "sub"},
        {"{\"iss\":\"" ISSUER "\",\"aud\":\"" AUDIENCE "\",\"exp\":9e9,\"sub\":\"ü\",\"azp\":\"other\"}",
         JWT_ACCEPTED, "good"},
        {"{\"iss\":\"" ISSUER "\",\"aud\":\"" AUDIENCE "\",\"exp\":9e9,\"sub\":\"u\",\"org_id\":\"a\\tb\"}",
         JWT_MALFORMED, "organisation"},
        {"{\"iss\":\"" ISSUER "\",\"aud\":\"" AUDIENCE "\",\"exp\":9e9,\"sub\":\"u\",\"org_id\":null}",
         JWT_ACCEPTED, "good"},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        expect_claims(*state, cases[i].claims, cases[i].outcome, cases[i].part);
}

static void test_audiences(void **state)
{
    static const struct {
        const char *audience;
        jwt_outcome outcome;
    } cases[] = {
        {"\"" AUDIENCE "\"", JWT_ACCEPTED},
        {"\"" AUDIENCE "/\"", JWT_ACCEPTED},
        {"\"" AUDIENCE "#x\"", JWT_ACCEPTED},
        {"\"" AUDIENCE "/#\"", JWT_ACCEPTED},
        {"\"HTTPS://MCP.Example.com/mcp\"", JWT_ACCEPTED},
        {"[\"other\",\"" AUDIENCE "\"]", JWT_ACCEPTED},
        {"\"" AUDIENCE "//\"", JWT_WRONG_AUDIENCE},
        {"\"" AUDIENCE "/x\"", JWT_WRONG_AUDIENCE},
        {"\"" AUDIENCE "?x\"", JWT_WRONG_AUDIENCE},
        {"\"https://mcp.example.com/MCP\"", JWT_WRONG_AUDIENCE},
        {"\"https://mcp.example.com\"", JWT_WRONG_AUDIENCE},
        {"\"https://mcp.example.com.evil.org/mcp\"", JWT_WRONG_AUDIENCE},
        {"\"\"", JWT_WRONG_AUDIENCE},
        {"[]", JWT_WRONG_AUDIENCE},
        {"[\"other\"]", JWT_WRONG_AUDIENCE},
        {"\"" AUDIENCE "\\u0000\"", JWT_MALFORMED},
        {"[\"" AUDIENCE "\",7]", JWT_MALFORMED},
        {"{\"a\":\"" AUDIENCE "\"}", JWT_MALFORMED},
        {"true", JWT_MALFORMED},
        {"null", JWT_MALFORMED},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        char claims[512];

        (void)snprintf(claims, sizeof(claims),
                       "{\"iss\":\"" ISSUER "\",\"exp\":9e9,\"sub\":\"u\",\"aud\":%s}", cases[i].audience);
        expect_claims(*state, claims, cases[i].outcome, "");
    }
}

static void test_scopes(void **state)
{
    static const struct {
        const char *claims;
        size_t count; /* of scopes; 99: the token is malformed */
    } cases[] = {
        {"", 0},
        {",\"scope\":\"\"", 0},
        {",\"scope\":\"  a  b \"", 2},
        {",\"scp\":[\"a\",\"b c\"]", 3},
        {",\"scp\":\"a b\",\"scope\":\"c\"", 3},
        {",\"scp\":[]", 0},
        {",\"scope\":7", 99},
        {",\"scope\":null", 99},
        {",\"scope\":{\"a\":1}", 99},
        {",\"scope\":\"a\\nb\"", 99},
        {",\"scope\":\"a\\\"b\"", 99},
        {",\"scope\":\"a\\\\b\"", 99},
        {",\"scope\":\"\\u0000\"", 99},
        {",\"scope\":\"ü\"", 99},
        {",\"scp\":[[\"a\"]]", 99},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct signing signing = {keys.p256, "ES256", "{\"alg\":\"ES256\",\"kid\":\"p256\"}"};
        pa_text token = PA_TEXT_INIT(1 << 16);
        struct check check;
        const jwt_verdict *verdict;

        append_good_token(&token, &signing, cases[i].claims);
        verdict = check_now(*state, &check, token.data);
        if (verdict->outcome != (cases[i].count == 99 ? JWT_MALFORMED : JWT_ACCEPTED) ||
            (cases[i].count != 99 && verdict->scope_count != cases[i].count))
            fail_msg("%s: %d, %zu", cases[i].claims, (int)verdict->outcome, verdict->scope_count);
        jwt_check_end(&check.check);
        pa_text_free(&token);
    }
}

static void test_too_many_scopes(void **state)
{
    pa_text more = PA_TEXT_INIT(1 << 12);
    pa_text claims = PA_TEXT_INIT(1 << 12);

    pa_text_append_string(&more, ",\"scope\":\"");
    for (size_t i = 0; i < 256; i++)
        pa_text_append_string(&more, "a ");
    pa_text_append_string(&more, "\"");
    append_claims(&claims, more.data);
    expect_claims(*state, claims.data, JWT_ACCEPTED, "good");
    pa_text_rewind(&more, more.length - 1);
    pa_text_append_string(&more, "b\"");
    pa_text_clear(&claims);
    append_claims(&claims, more.data);
    expect_claims(*state, claims.data, JWT_MALFORMED, "256 scopes");
    pa_text_free(&more);
    pa_text_free(&claims);
}

/* ---- other key sets and rules ---- */

/* A set of keys in JSON, of which some have the members. */
static void open_with(struct scene *scene, const char *first, const char *second)
{
    pa_text set = PA_TEXT_INIT(1 << 16);

    pa_text_append_string(&set, "{\"keys\":[");
    append_jwk(&set, keys.rsa, first);
    pa_text_append_char(&set, ',');
    append_jwk(&set, keys.other_rsa, second);
    pa_text_append_string(&set, "]}");
    scene_open(scene, set.data);
    pa_text_free(&set);
}

static void expect_rsa(struct scene *scene, const char *algorithm, const char *header, jwt_outcome outcome,
                       const char *part)
{
    const struct signing signing = {keys.rsa, algorithm, header};
    pa_text token = PA_TEXT_INIT(1 << 16);

    append_good_token(&token, &signing, "");
    expect_outcome(scene, token.data, outcome, part);
    pa_text_free(&token);
}

static void test_which_key_is_meant(void **state)
{
    struct scene scene;

    (void)state;
    open_with(&scene, "\"kid\":\"a\"", "\"kid\":\"a\"");
    expect_rsa(&scene, "RS256", "{\"alg\":\"RS256\",\"kid\":\"a\"}", JWT_UNKNOWN_KEY, "several keys");
    expect_rsa(&scene, "RS256", "{\"alg\":\"RS256\"}", JWT_UNKNOWN_KEY, "several keys");
    scene_close(&scene);
    open_with(&scene, "\"kid\":\"a\",\"alg\":\"RS256\"", "\"kid\":\"a\",\"alg\":\"PS256\"");
    expect_rsa(&scene, "RS256", "{\"alg\":\"RS256\",\"kid\":\"a\"}", JWT_ACCEPTED, "good");
    expect_rsa(&scene, "PS256", "{\"alg\":\"PS256\",\"kid\":\"a\"}", JWT_WRONG_SIGNATURE, "signature");
    expect_rsa(&scene, "RS256", "{\"alg\":\"RS256\"}", JWT_ACCEPTED, "good");
    scene_close(&scene);
    open_with(&scene, "\"alg\":\"RS256\"", "\"use\":\"enc\",\"alg\":\"RSA-OAEP\"");
    expect_rsa(&scene, "RS256", "{\"alg\":\"RS256\"}", JWT_ACCEPTED, "good");
    expect_rsa(&scene, "RS256", "{\"alg\":\"RS256\",\"kid\":\"a\"}", JWT_UNKNOWN_KEY, "no key");
    expect_rsa(&scene, "PS256", "{\"alg\":\"PS256\"}", JWT_UNKNOWN_KEY, "no key");
    scene_close(&scene);
}

static void test_what_is_required(void **state)
{
    static const char *const scopes[] = {"read", "write"};
    static const jwt_required_claim required[] = {{"tenant", "t1"}, {"/o/plan", NULL}, {"groups", "admins"}};
    static const struct {
        const char *claims;
        jwt_outcome outcome;
    } cases[] = {
        {",\"scope\":\"write read\",\"tenant\":\"t1\",\"o\":{\"plan\":7},\"groups\":[\"x\",\"admins\"]",
         JWT_ACCEPTED},
        {",\"scope\":\"read\",\"tenant\":\"t1\",\"o\":{\"plan\":7},\"groups\":\"admins\"", JWT_SCOPE_MISSING},
        {",\"tenant\":\"t1\",\"o\":{\"plan\":false},\"groups\":\"admins\"", JWT_SCOPE_MISSING},
        {",\"scope\":\"write read\",\"tenant\":\"t2\",\"o\":{\"plan\":7},\"groups\":[\"admins\"]",
         JWT_CLAIM_MISSING},
        {",\"scope\":\"write read\",\"tenant\":\"t1\",\"o\":{\"plan\":null},\"groups\":[\"admins\"]",
         JWT_CLAIM_MISSING},
        {",\"scope\":\"write read\",\"tenant\":\"t1\",\"o\":{},\"groups\":[\"admins\"]", JWT_CLAIM_MISSING},
        {",\"scope\":\"write read\",\"tenant\":\"t1\",\"o\":{\"plan\":7},\"groups\":[\"x\"]",
         JWT_CLAIM_MISSING},
        {",\"scope\":\"write read\",\"tenant\":\"t1\",\"o\":{\"plan\":7},\"groups\":{\"a\":\"admins\"}",
         JWT_CLAIM_MISSING},
    };
    struct scene scene;
    pa_text set = PA_TEXT_INIT(1 << 16);

    (void)state;
    append_all(&set);
    scene_prepare(&scene, set.data);
    pa_text_free(&set);
    scene.rules.scopes = scopes;
    scene.rules.scope_count = COUNT(scopes);
    scene.rules.claims = required;
    scene.rules.claim_count = COUNT(required);
    scene_start(&scene);
    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct signing signing = {keys.ed25519, "EdDSA", "{\"alg\":\"EdDSA\"}"};
        const struct signing wrong = {keys.ed25519, "EdDSA", "{\"alg\":\"ES256\"}"};
        pa_text token = PA_TEXT_INIT(1 << 16);

        append_good_token(&token, &signing, cases[i].claims);
        expect_outcome(&scene, token.data, cases[i].outcome, "");
        pa_text_clear(&token);
        append_good_token(&token, &wrong, cases[i].claims);
        expect_outcome(&scene, token.data, JWT_WRONG_SIGNATURE, "");
        pa_text_free(&token);
    }
    scene_close(&scene);
}

/* Clocks differ by so much, and not by more. */
static void test_leeway(void **state)
{
    struct scene scene;
    pa_text set = PA_TEXT_INIT(1 << 16);

    (void)state;
    append_all(&set);
    scene_prepare(&scene, set.data);
    pa_text_free(&set);
    scene.rules.leeway_s = 60;
    scene_start(&scene);
    expect_times(&scene, ",\"exp\":$T-40", JWT_ACCEPTED, "good");
    expect_times(&scene, ",\"exp\":$T-61", JWT_EXPIRED, "expired");
    expect_times(&scene, ",\"exp\":$T+100,\"nbf\":$T+55,\"iat\":$T+55", JWT_ACCEPTED, "good");
    expect_times(&scene, ",\"exp\":$T+100,\"nbf\":$T+90", JWT_NOT_YET_VALID, "not valid yet");
    expect_times(&scene, ",\"exp\":$T+100,\"iat\":$T+90", JWT_NOT_YET_VALID, "future");
    scene_close(&scene);
}

static void test_rules(void **state)
{
    static const char *const audience[] = {AUDIENCE};
    static const char *const nameless[] = {""};
    const jwt_rules good = {.issuer = ISSUER, .audiences = audience, .audience_count = 1, .leeway_s = 60};
    jwt_rules rules = good;

    (void)state;
    assert_null(jwt_rules_check(&rules));
    rules.issuer = "";
    assert_contains(jwt_rules_check(&rules), "issuer");
    rules.issuer = "accounts.example.com";
    assert_contains(jwt_rules_check(&rules), "issuer");
    rules.jwks_url = "https://accounts.example.com/keys";
    assert_null(jwt_rules_check(&rules));
    rules.jwks_url = "http://accounts.example.com/keys";
    assert_contains(jwt_rules_check(&rules), "URL of the keys");
    rules = good;
    rules.issuer = "https://login.example.com/?tenant=1";
    assert_contains(jwt_rules_check(&rules), "issuer");
    rules = good;
    rules.audience_count = 0;
    assert_contains(jwt_rules_check(&rules), "audience");
    rules = good;
    rules.audiences = nameless;
    assert_contains(jwt_rules_check(&rules), "audience");
    rules = good;
    rules.leeway_s = 61;
    assert_contains(jwt_rules_check(&rules), "60 seconds");
    rules = good;
    rules.scopes = nameless;
    rules.scope_count = 1;
    assert_contains(jwt_rules_check(&rules), "scope");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_each_algorithm, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_times, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_headers, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_keys_in_headers, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_sizes, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_forms, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_each_byte_counts, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_signatures_of_another_kind, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_lengths_of_signatures, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_made_up_signatures, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_public_key_as_secret, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_who_it_is, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_audiences, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_scopes, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_too_many_scopes, open_all, close_all),
        cmocka_unit_test(test_which_key_is_meant),
        cmocka_unit_test(test_what_is_required),
        cmocka_unit_test(test_leeway),
        cmocka_unit_test(test_rules),
    };

    return cmocka_run_group_tests(tests, make_keys, free_keys);
}
