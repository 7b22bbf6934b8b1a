/* SPDX-License-Identifier: MIT */
/* Tokens and keys while memory runs out: nobody comes in by that, nobody is told that a good token is bad. */
#include <stdlib.h>
#include <time.h>

#include "access/jwt/jwt.h"
#include "allocations.h"
#include "base/clock.h"
#include "check.h"
#include "tokens.h"
#include "upstream.h"

enum { PATIENCE_MS = 20000, LONG_MS = 3600000 };

/* A provider that answers everything with metadata that has the keys in it. */
static struct upstream_step step;
static struct upstream *provider;
static EVP_PKEY *key;
static pa_text reply = PA_TEXT_INIT(1 << 16);
static pa_text token = PA_TEXT_INIT(1 << 16);

static const char *const audiences[] = {"https://me.example.com/mcp"};
static const char *const scopes[] = {"read"};
static const jwt_required_claim claims[] = {{"/o/plan", "p"}};

static void append_document(pa_text *out)
{
    char text[256];

    (void)snprintf(text, sizeof(text), "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\",\"keys\":[",
                   upstream_url(provider), upstream_url(provider));
    pa_text_append_string(out, text);
    append_jwk(out, key, "\"kid\":\"a\\u0062\",\"alg\":\"ES256\",\"key_ops\":[\"verify\"]");
    pa_text_append_string(out, ",{\"kty\":\"oct\"}]}");
}

static void append_reply(pa_text *out)
{
    pa_text document = PA_TEXT_INIT(1 << 16);
    char head[100];

    append_document(&document);
    (void)snprintf(head, sizeof(head), "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n", document.length);
    pa_text_append_string(out, head);
    pa_text_append_string(out, document.data);
    pa_text_free(&document);
}

static int open_provider(void **state)
{
    char text[512];

    (void)state;
    key = make_p256_key();
    provider = upstream_start(&step, 1);
    append_reply(&reply);
    step.reply = reply.data;
    (void)snprintf(
        text, sizeof(text),
        "{\"iss\":\"%s\",\"aud\":[\"x\",\"%s/\"],\"sub\":\"u\",\"exp\":%lld,\"scope\":\"read write\","
        "\"org_id\":\"org\",\"o\":{\"plan\":[\"p\"]}}",
        upstream_url(provider), audiences[0], (long long)time(NULL) + 3000);
    append_token(&token, key, "ES256", "{\"alg\":\"ES256\",\"kid\":\"ab\",\"typ\":\"at+jwt\"}", text);
    return 0;
}

static int close_provider(void **state)
{
    (void)state;
    upstream_stop(provider);
    EVP_PKEY_free(key);
    pa_text_free(&reply);
    pa_text_free(&token);
    return 0;
}

struct check {
    jwt_check check; /* first, so that one is the other */
    unsigned decided;
    jwt_outcome outcome;
};

static void note_verdict(jwt_check *check, const jwt_verdict *verdict)
{
    struct check *own = (struct check *)check;

    own->decided++;
    own->outcome = verdict->outcome;
    if (verdict->outcome == JWT_ACCEPTED) {
        assert_string_equal(verdict->subject, "u");
        assert_string_equal(verdict->organisation, "org");
        assert_int_equal(verdict->scope_count, 2);
    }
    jwt_check_end(check);
}

static jwt_outcome check_token(event_loop *loop, jwt_verifier *verifier)
{
    const int64_t until = pa_clock_ms() + PATIENCE_MS;
    struct check check = {.check.decided = note_verdict};

    jwt_check_start(verifier, &check.check, token.data);
    while (check.decided == 0 && pa_clock_ms() < until)
        loop_turn(loop);
    assert_int_equal(check.decided, 1);
    if (check.outcome != JWT_ACCEPTED && check.outcome != JWT_NO_MEMORY &&
        check.outcome != JWT_KEYS_UNAVAILABLE)
        fail_msg("outcome %d", (int)check.outcome);
    return check.outcome;
}

/* Two tokens: one that waits for the keys, and one whose key is there. */
static int check_twice(event_loop *loop, jwt_verifier *verifier)
{
    jwt_outcome first = check_token(loop, verifier);
    jwt_outcome second = check_token(loop, verifier);

    return first == JWT_ACCEPTED && second == JWT_ACCEPTED ? 0 : -1;
}

static jwt_verifier *make_verifier(event_loop *loop)
{
    const jwt_rules rules = {
        .issuer = upstream_url(provider),
        .audiences = audiences,
        .audience_count = COUNT(audiences),
        .claims = claims,
        .claim_count = COUNT(claims),
        .scopes = scopes,
        .scope_count = COUNT(scopes),
        .trust = {.ca_file = "/ca.pem", .ca_directory = "/certs"},
        .times = {.floor_ms = 1, .retry_ms = LONG_MS, .least_ms = LONG_MS},
    };

    return jwt_verifier_new(loop, &rules);
}

static int use_once(void)
{
    event_loop loop;
    jwt_verifier *verifier;
    int code = -1;

    loop_init(&loop, NULL);
    verifier = make_verifier(&loop);
    if (verifier != NULL)
        code = check_twice(&loop, verifier);
    jwt_verifier_free(verifier);
    loop_close(&loop);
    return code;
}

static void test_each_allocation(void **state)
{
    bool failed = true;
    unsigned n = 0;

    (void)state;
    for (; failed; n++) {
        int code;

        allocations_fail_at(n);
        code = use_once();
        failed = allocations_end();
        assert_int_equal(code, failed ? -1 : 0);
    }
    assert_in_range(n, 30, 1000);
}

/* When memory is there again, the same verifier goes on. */
static void test_recovery(void **state)
{
    bool failed = true;

    (void)state;
    for (unsigned n = 0; failed; n++) {
        event_loop loop;
        jwt_verifier *verifier;

        loop_init(&loop, NULL);
        verifier = make_verifier(&loop);
        assert_non_null(verifier);
        allocations_fail_at(n);
        (void)check_twice(&loop, verifier);
        failed = allocations_end();
        (void)poll(NULL, 0, 3); /* past the floor */
        assert_int_equal(check_token(&loop, verifier), JWT_ACCEPTED);
        jwt_verifier_free(verifier);
        loop_close(&loop);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_allocation),
        cmocka_unit_test(test_recovery),
    };

    return cmocka_run_group_tests(tests, open_provider, close_provider);
}
