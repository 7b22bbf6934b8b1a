/* SPDX-License-Identifier: MIT */
/* What a login provider publishes: key sets and metadata, good and bad; and the claims of Clerk. */
#include "access/jwt/clerk.h"
#include "access/jwt/jwt.h"
#include "access/jwt/key_set.h"
#include "access/jwt/metadata.h"
#include "access/jwt/seen.h"
#include "base/encode.h"
#include "check.h"
#include "fetch/freshness.h"
#include "tokens.h"

/* ---- key sets ---- */

static void expect_set(const char *text, size_t length, size_t count, size_t unusable)
{
    jwt_key_set set = {.keys = NULL};
    const char *why = jwt_key_set_read(&set, text, length);

    if (why != NULL || set.count != count || set.unusable != unusable)
        fail_msg("%s: %s, %zu, %zu", text, why != NULL ? why : "-", set.count, set.unusable);
    assert_true((set.example != NULL) == (unusable > 0));
    jwt_key_set_free(&set);
}

/* Expects a key to be used, or, if a part is given, not to be for that reason. */
static void expect_key(const char *jwk, const char *part)
{
    portkey_json *document = NULL;
    jwt_key key = {.key = NULL};
    const char *why;

    assert_int_equal(portkey_json_parse(&document, jwk, strlen(jwk), NULL, NULL), 0);
    why = jwt_key_read(&key, portkey_json_root(document));
    if ((why == NULL) != (part == NULL) || (part != NULL && strstr(why, part) == NULL))
        fail_msg("%s: %s", jwk, why != NULL ? why : "-");
    assert_true((key.key != NULL) == (why == NULL));
    jwt_key_free(&key);
    portkey_json_free(document);
}

/* The same for a key with more members; it is freed. */
static void expect_made(EVP_PKEY *key, const char *members, const char *part)
{
    pa_text jwk = PA_TEXT_INIT(1 << 16);

    append_jwk(&jwk, key, members);
    expect_key(jwk.data, part);
    pa_text_free(&jwk);
    EVP_PKEY_free(key);
}

static void test_strength(void **state)
{
    (void)state;
    expect_made(make_rsa_key(2048, 65537), "", NULL);
    expect_made(make_rsa_key(3072, 65537), "", NULL);
    expect_made(make_rsa_key(1024, 65537), "", "fewer than 2048 bits");
    expect_made(make_rsa_key(2040, 65537), "", "fewer than 2048 bits");
    expect_made(make_rsa_key(2048, 3), "", "numbers that no good key has");
    expect_made(make_p256_key(), "", NULL);
    expect_made(make_ed25519_key(), "", NULL);
}

static void test_what_keys_are_for(void **state)
{
    static const struct {
        const char *members;
        const char *part;
    } cases[] = {
        {"\"use\":\"sig\",\"alg\":\"ES256\",\"key_ops\":[\"sign\",\"verify\"],\"kid\":\"a\",\"x5c\":[\"AA\"]",
         NULL},
        {"\"use\":\"enc\"", "signatures (use or key_ops)"},
        {"\"use\":null", "signatures (use or key_ops)"},
        {"\"use\":[\"sig\"]", "signatures (use or key_ops)"},
        {"\"key_ops\":[\"encrypt\"]", "signatures (use or key_ops)"},
        {"\"key_ops\":[]", "signatures (use or key_ops)"},
        {"\"key_ops\":\"verify\"", "signatures (use or key_ops)"},
        {"\"alg\":\"ES384\"", "(alg)"},
        {"\"alg\":\"RS256\"", "(alg)"},
        {"\"alg\":\"none\"", "(alg)"},
        {"\"alg\":null", "(alg)"},
        {"\"kid\":7", "kid"},
        {"\"kid\":\"a\\u0000b\"", "kid"},
        {"\"d\":\"AA\"", "private parts"},
        {"\"k\":\"AA\"", "private parts"},
        {"\"p\":null", "private parts"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        expect_made(make_p256_key(), cases[i].members, cases[i].part);
}

#define X31 "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
#define X32 X31 "A"
#define X33 X32 "A"

static void test_odd_keys(void **state)
{
    static const struct {
        const char *jwk;
        const char *part;
    } cases[] = {
        {"{}", "type"},
        {"7", "type"},
        {"{\"kty\":\"oct\",\"alg\":\"HS256\"}", "type"},
        {"{\"kty\":\"oct\",\"k\":\"AAAA\"}", "private parts"},
        {"{\"kty\":\"rsa\"}", "type"},
        {"{\"kty\":\"EC\",\"crv\":\"P-384\"}", "type"},
        {"{\"kty\":\"EC\",\"crv\":\"P-521\",\"use\":\"enc\"}", "signatures"},
        {"{\"kty\":\"EC\",\"crv\":\"secp256k1\"}", "type"},
        {"{\"kty\":\"OKP\",\"crv\":\"Ed448\"}", "type"},
        {"{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"" X32 "\"}", "type"},
        {"{\"kty\":\"RSA\"}", "lacks a number"},
        {"{\"kty\":\"RSA\",\"n\":7,\"e\":\"AQAB\"}", "lacks a number"},
        {"{\"kty\":\"RSA\",\"n\":\"\",\"e\":\"AQAB\"}", "not base64url"},
        {"{\"kty\":\"RSA\",\"n\":\"AA==\",\"e\":\"AQAB\"}", "not base64url"},
        {"{\"kty\":\"RSA\",\"n\":\"AA\",\"e\":\"AQAB\"}", "fewer than 2048 bits"},
        {"{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" X32 "\"}", "lacks a number"},
        {"{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" X32 "\",\"y\":\"AAAA\"}", "wrong length"},
        {"{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AAAA\",\"y\":\"" X32 "\"}", "wrong length"},
        {"{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" X33 "\",\"y\":\"" X31 "\"}", "wrong length"},
        {"{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" X32 "\",\"y\":\"" X32 "\"}", "not a point"},
        {"{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}", "wrong length"},
        {"{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" X32 "AAAA\"}", "wrong length"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        expect_key(cases[i].jwk, cases[i].part);
}

/* A modulus of 8193 bits takes long to use, and one without end longer. */
static void test_long_numbers(void **state)
{
    static unsigned char bytes[3000];
    const size_t lengths[] = {1025, 1033, 3000};

    (void)state;
    memset(bytes, 0xFF, sizeof(bytes));
    for (size_t i = 0; i < COUNT(lengths); i++) {
        pa_text jwk = PA_TEXT_INIT(1 << 16);

        pa_text_append_string(&jwk, "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"");
        pa_append_base64url(&jwk, bytes, lengths[i]);
        pa_text_append_string(&jwk, "\"}");
        expect_key(jwk.data, lengths[i] == 1025 ? "more than 8192 bits" : "too long");
        pa_text_free(&jwk);
    }
}

static void expect_no_set(const char *text, size_t length, const char *part)
{
    jwt_key_set set = {.count = 99};
    const char *why = jwt_key_set_read(&set, text, length);

    assert_non_null(why);
    assert_contains(why, part);
    assert_int_equal(set.count, 99);
}

static void append_many(pa_text *out, const char *item, size_t count)
{
    pa_text_clear(out);
    pa_text_append_string(out, "{\"keys\":[");
    for (size_t i = 0; i < count; i++) {
        pa_text_append_string(out, i > 0 ? "," : "");
        pa_text_append_string(out, item);
    }
    pa_text_append_string(out, "]}");
}

static void test_whole_sets(void **state)
{
    static const char *const texts[] = {"",
                                        "{",
                                        "nonsense",
                                        "<html>",
                                        "{\"keys\":[],\"keys\":[]}",
                                        "{\"keys\":[{\"kty\":\"a\",\"kty\":\"b\"}]}"};
    static const char *const forms[] = {"[]", "{}", "{\"keys\":{}}", "{\"keys\":null}", "7"};
    pa_text text = PA_TEXT_INIT(1 << 20);

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++)
        expect_no_set(texts[i], strlen(texts[i]), "is not JSON");
    for (size_t i = 0; i < COUNT(forms); i++)
        expect_no_set(forms[i], strlen(forms[i]), "no array \"keys\"");
    expect_set("{\"keys\":[]}", 11, 0, 0);
    append_many(&text, "{}", 100);
    expect_set(text.data, text.length, 0, 100);
    append_many(&text, "{\"kty\":\"EC\",\"crv\":\"P-256\",\"use\":\"enc\"}", 2);
    expect_set(text.data, text.length, 0, 0);
    append_many(&text, "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" X32 "\"}", 3);
    expect_set(text.data, text.length, 3, 0);
    append_many(&text, "{}", 101);
    expect_no_set(text.data, text.length, "more than 100 keys");
    append_many(&text, "0", 20000);
    expect_no_set(text.data, text.length, "too large");
    append_many(&text, "                                        ", 8000);
    expect_no_set(text.data, text.length, "too large");
    pa_text_free(&text);
}

/* ---- metadata ---- */

static void test_where_metadata_is(void **state)
{
    static const struct {
        const char *issuer;
        const char *places[JWT_METADATA_PLACES];
    } cases[] = {
        {"https://a.example",
         {"https://a.example/.well-known/openid-configuration",
          "https://a.example/.well-known/oauth-authorization-server"}},
        {"https://a.example/",
         {"https://a.example/.well-known/openid-configuration",
          "https://a.example/.well-known/oauth-authorization-server"}},
        {"https://a.example:8443/realms/x/",
         {"https://a.example:8443/realms/x/.well-known/openid-configuration",
          "https://a.example:8443/.well-known/oauth-authorization-server/realms/x"}},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        for (unsigned place = 0; place < JWT_METADATA_PLACES; place++) {
            pa_text url = PA_TEXT_INIT(FETCH_MAX_URL);

            assert_true(jwt_metadata_exists(cases[i].issuer));
            jwt_metadata_append_url(&url, cases[i].issuer, place);
            assert_string_equal(url.data, cases[i].places[place]);
            pa_text_free(&url);
        }
}

static void expect_metadata(const char *issuer, const char *document, const char *part)
{
    pa_text url = PA_TEXT_INIT(FETCH_MAX_URL);
    const char *why = jwt_metadata_read(&url, issuer, document, strlen(document));

    if (part == NULL) {
        assert_null(why);
        assert_string_equal(url.data, "https://a.example/jwks");
    } else {
        assert_non_null(why);
        assert_contains(why, part);
    }
    pa_text_free(&url);
}

static void test_metadata(void **state)
{
    static const char issuer[] = "https://a.example";

    (void)state;
    expect_metadata(
        issuer, "{\"issuer\":\"https://a.example\",\"jwks_uri\":\"https://a.example/jwks\",\"x\":{}}", NULL);
    expect_metadata("http://127.0.0.1:1",
                    "{\"issuer\":\"http://127.0.0.1:1\",\"jwks_uri\":\"https://a.example/jwks\"}", NULL);
    expect_metadata(issuer, "{\"issuer\":\"https://a.example/\",\"jwks_uri\":\"https://a.example/jwks\"}",
                    "another issuer");
    expect_metadata(issuer, "{\"jwks_uri\":\"https://a.example/jwks\"}", "another issuer");
    expect_metadata(issuer, "{\"issuer\":\"https://a.example\"}", "no jwks_uri");
    expect_metadata(issuer, "{\"issuer\":\"https://a.example\",\"jwks_uri\":[]}", "no jwks_uri");
    expect_metadata(issuer, "{\"issuer\":\"https://a.example\",\"jwks_uri\":\"http://127.0.0.1/\"}",
                    "no https URL");
    expect_metadata(issuer, "{\"issuer\":\"https://a.example\",\"jwks_uri\":\"file:///etc/passwd\"}",
                    "no https URL");
    expect_metadata(issuer, "{\"issuer\":\"https://a.example\",\"jwks_uri\":\"https://u:p@a.example/\"}",
                    "no https URL");
    expect_metadata(issuer, "{\"issuer\":\"x\",\"issuer\":\"https://a.example\"}", "not JSON");
    expect_metadata(issuer, "", "not JSON");
}

/* ---- tokens that were seen ---- */

static jwt_digest digest_of(const char *text)
{
    pa_text token = PA_TEXT_INIT(100);
    jwt_digest digest;

    pa_text_append_string(&token, text);
    digest = jwt_digest_of(&token);
    pa_text_free(&token);
    return digest;
}

static void test_seen(void **state)
{
    static jwt_seen seen;
    const jwt_digest one = digest_of("one");
    const jwt_digest other = digest_of("other");
    jwt_digest near = one;

    (void)state;
    near.bytes[JWT_DIGEST - 1] ^= 1;
    assert_false(jwt_seen_has(&seen, &one));
    jwt_seen_add(&seen, &one);
    jwt_seen_add(&seen, &other);
    assert_true(jwt_seen_has(&seen, &one) && jwt_seen_has(&seen, &other) && !jwt_seen_has(&seen, &near));
    jwt_seen_add(&seen, &near); /* in the same place */
    assert_true(jwt_seen_has(&seen, &near) && !jwt_seen_has(&seen, &one));
    jwt_seen_clear(&seen);
    assert_false(jwt_seen_has(&seen, &near) || jwt_seen_has(&seen, &other));
}

/* ---- Clerk ---- */

static bool has(bool (*reader)(portkey_value claims, const char *text), const char *claims, const char *text)
{
    portkey_json *document = NULL;
    bool found;

    assert_int_equal(portkey_json_parse(&document, claims, strlen(claims), NULL, NULL), 0);
    found = reader(portkey_json_root(document), text);
    portkey_json_free(document);
    return found;
}

static void test_roles_of_clerk(void **state)
{
    (void)state;
    assert_true(has(clerk_has_role, "{\"org_role\":\"org:admin\"}", "org:admin"));
    assert_true(has(clerk_has_role, "{\"o\":{\"rol\":\"admin\"}}", "org:admin"));
    assert_true(has(clerk_has_role, "{\"o\":{\"rol\":\"admin\"}}", "admin"));
    assert_true(has(clerk_has_role, "{\"roles\":[\"x\",\"org:admin\"],\"o\":7}", "org:admin"));
    assert_false(has(clerk_has_role, "{\"org_role\":\"admin\"}", "org:admin"));
    assert_false(has(clerk_has_role, "{\"roles\":\"org:admin\"}", "org:admin"));
    assert_false(has(clerk_has_role, "{\"org_role\":[\"org:admin\"]}", "org:admin"));
    assert_false(has(clerk_has_role, "{\"o\":{\"rol\":\"org:\"}}", "org:admin"));
    assert_false(has(clerk_has_role, "{}", "org:admin"));
}

static void test_permissions_of_clerk(void **state)
{
    (void)state;
    assert_true(has(clerk_has_permission, "{\"org_permissions\":[\"a\",\"b\"]}", "b"));
    assert_true(has(clerk_has_permission, "{\"o\":{\"per\":[\"a\",\"b\"]}}", "b"));
    assert_true(has(clerk_has_permission, "{\"o\":{\"per\":\"a, b,c\"}}", "b"));
    assert_true(has(clerk_has_permission, "{\"o\":{\"per\":\"a, b,c\"}}", "c"));
    assert_true(has(clerk_has_permission, "{\"permissions\":[\"b\"]}", "b"));
    assert_false(has(clerk_has_permission, "{\"o\":{\"per\":\"ab,bc\"}}", "b"));
    assert_false(has(clerk_has_permission, "{\"o\":{\"per\":\"\"}}", "b"));
    assert_false(has(clerk_has_permission, "{\"permissions\":[[\"b\"],{\"b\":1}]}", "b"));
    assert_false(has(clerk_has_permission, "{\"o\":null}", "b"));
}

/* ---- Cache-Control ---- */

static void test_freshness(void **state)
{
    static const struct {
        const char *lines[4];
        int64_t left;
    } cases[] = {
        {{NULL}, -1},
        {{"Content-Type: text/plain\r\n", NULL}, -1},
        {{"Cache-Control: public, max-age=600, must-revalidate\r\n", NULL}, 600},
        {{"cache-control:MAX-AGE=5", NULL}, 5},
        {{"Cache-Control: max-age=600\r\n", "Age: 100\r\n", NULL}, 500},
        {{"Age: 700\r\n", "Cache-Control: max-age=600\r\n", NULL}, 0},
        {{"Cache-Control: no-store, max-age=600\r\n", NULL}, 0},
        {{"Cache-Control: max-age=600\r\n", "Cache-Control: no-cache\r\n", NULL}, 0},
        {{"Cache-Control: max-age=0\r\n", NULL}, 0},
        {{"Cache-Control: max-age=-1\r\n", NULL}, -1},
        {{"Cache-Control: max-age=\r\n", NULL}, -1},
        {{"Cache-Control: s-maxage=600, x-max-age=7\r\n", NULL}, -1},
        {{"Cache-Control: max-age=99999999999999999999999\r\n", NULL}, 315360000},
        {{"Cache-Control: max-age=600\r\n", "Age: nonsense\r\n", NULL}, 600},
        {{"HTTP/1.1 103 Early Hints\r\n", "Cache-Control: max-age=600\r\n", "HTTP/1.1 200 OK\r\n", NULL}, -1},
        {{"X-Cache-Control: max-age=600\r\n", "\r\n", "", NULL}, -1},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        fetch_freshness freshness = FRESHNESS_INIT;

        for (size_t k = 0; k < COUNT(cases[i].lines) && cases[i].lines[k] != NULL; k++)
            freshness_read(&freshness, cases[i].lines[k], strlen(cases[i].lines[k]));
        if (freshness_left(&freshness) != cases[i].left)
            fail_msg("%zu: %lld", i, (long long)freshness_left(&freshness));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_strength),       cmocka_unit_test(test_what_keys_are_for),
        cmocka_unit_test(test_odd_keys),       cmocka_unit_test(test_long_numbers),
        cmocka_unit_test(test_whole_sets),     cmocka_unit_test(test_where_metadata_is),
        cmocka_unit_test(test_metadata),       cmocka_unit_test(test_seen),
        cmocka_unit_test(test_roles_of_clerk), cmocka_unit_test(test_permissions_of_clerk),
        cmocka_unit_test(test_freshness),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
