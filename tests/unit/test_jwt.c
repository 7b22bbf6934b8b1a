/* SPDX-License-Identifier: MIT */
/* Which tokens are good, with keys made here and served by a provider in the test. */
#include <openssl/pem.h>
#include <stdlib.h>
#include <time.h>

#include "access/jwt/jwt.h"
#include "base/clock.h"
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

static void scene_open(struct scene *scene, const char *set)
{
    int64_t until = pa_clock_ms() + 10000;

    *scene = (struct scene){.reply = PA_TEXT_INIT(1 << 20), .audience = AUDIENCE};
    append_set(&scene->reply, set);
    scene->step.reply = scene->reply.data;
    scene->provider = upstream_start(&scene->step, 1);
    (void)snprintf(scene->url, sizeof(scene->url), "%s/jwks", upstream_url(scene->provider));
    loop_init(&scene->loop, NULL);
    scene->rules = (jwt_rules){
        .issuer = ISSUER, .jwks_url = scene->url, .audiences = &scene->audience, .audience_count = 1};
    assert_null(jwt_rules_check(&scene->rules));
    scene->verifier = jwt_verifier_new(&scene->loop, &scene->rules);
    assert_non_null(scene->verifier);
    jwt_verifier_prepare(scene->verifier);
    while (!jwt_verifier_has_keys(scene->verifier) && pa_clock_ms() < until)
        loop_turn(&scene->loop);
    assert_true(jwt_verifier_has_keys(scene->verifier));
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_each_algorithm, open_all, close_all),
        cmocka_unit_test_setup_teardown(test_times, open_all, close_all),
    };

    return cmocka_run_group_tests(tests, make_keys, free_keys);
}
