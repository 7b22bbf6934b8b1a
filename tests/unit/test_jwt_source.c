/* SPDX-License-Identifier: MIT */
/* How keys are fetched and kept: what providers answer, well, badly, slowly or not at all. */
#include <poll.h>
#include <stdlib.h>

#include "access/jwt/jwt.h"
#include "base/clock.h"
#include "check.h"
#include "tokens.h"
#include "upstream.h"

enum { STEPS = 5, LONG_MS = 3600000, PATIENCE_MS = 20000 };

/* A provider with a script, whose issuer is its own URL, and what the operator was told. */
struct scene {
    event_loop loop;
    struct upstream_step steps[STEPS];
    pa_text replies[STEPS];
    struct upstream *provider;
    char url[80];
    const char *audience;
    jwt_rules rules;
    jwt_verifier *verifier;
    pa_text notes;
};

static EVP_PKEY *keys[2]; /* with the kids "a" and "b" */

static int make_keys(void **state)
{
    (void)state;
    keys[0] = make_ed25519_key();
    keys[1] = make_ed25519_key();
    return 0;
}

static int free_keys(void **state)
{
    (void)state;
    EVP_PKEY_free(keys[0]);
    EVP_PKEY_free(keys[1]);
    return 0;
}

/* ---- the scene ---- */

static void take_note(void *context, bool is_good, const char *line)
{
    struct scene *scene = context;

    pa_text_append_string(&scene->notes, is_good ? "ok: " : "failed: ");
    pa_text_append_string(&scene->notes, line);
    pa_text_append_char(&scene->notes, '\n');
}

/* The provider is there; its script and the rules can be changed. */
static void scene_prepare(struct scene *scene)
{
    *scene = (struct scene){.audience = "me", .notes = PA_TEXT_INIT(1 << 16)};
    for (size_t i = 0; i < STEPS; i++)
        scene->replies[i] = (pa_text)PA_TEXT_INIT(1 << 20);
    scene->provider = upstream_start(scene->steps, STEPS);
    (void)snprintf(scene->url, sizeof(scene->url), "%s/keys", upstream_url(scene->provider));
    loop_init(&scene->loop, NULL);
    scene->rules = (jwt_rules){.issuer = upstream_url(scene->provider),
                               .jwks_url = scene->url,
                               .audiences = &scene->audience,
                               .audience_count = 1,
                               .times = {.floor_ms = LONG_MS, .retry_ms = LONG_MS, .least_ms = LONG_MS},
                               .note = take_note,
                               .note_context = scene};
}

static void scene_start(struct scene *scene)
{
    assert_null(jwt_rules_check(&scene->rules));
    scene->verifier = jwt_verifier_new(&scene->loop, &scene->rules);
    assert_non_null(scene->verifier);
}

static void scene_close(struct scene *scene)
{
    jwt_verifier_free(scene->verifier);
    loop_close(&scene->loop);
    upstream_stop(scene->provider);
    for (size_t i = 0; i < STEPS; i++)
        pa_text_free(&scene->replies[i]);
    pa_text_free(&scene->notes);
}

/* What a step and all after it answer. */
static void answer_from(struct scene *scene, size_t step, const char *head, const char *body)
{
    char length[64];

    (void)snprintf(length, sizeof(length), "Content-Length: %zu\r\n\r\n", strlen(body));
    pa_text_append_string(&scene->replies[step], head);
    pa_text_append_string(&scene->replies[step], length);
    pa_text_append_string(&scene->replies[step], body);
    for (size_t i = step; i < STEPS; i++)
        scene->steps[i].reply = scene->replies[step].data;
}

#define OK "HTTP/1.1 200 OK\r\n"

static void answer_keys(struct scene *scene, size_t step, const char *head, bool has_a, bool has_b)
{
    pa_text set = PA_TEXT_INIT(1 << 16);

    pa_text_append_string(&set, "{\"keys\":[");
    if (has_a)
        append_jwk(&set, keys[0], "\"kid\":\"a\"");
    if (has_a && has_b)
        pa_text_append_char(&set, ',');
    if (has_b)
        append_jwk(&set, keys[1], "\"kid\":\"b\"");
    pa_text_append_string(&set, "]}");
    answer_from(scene, step, head, set.data);
    pa_text_free(&set);
}

/* Turns the loop until the condition holds. */
#define TURN_UNTIL(scene, condition)                                                                         \
    do {                                                                                                     \
        const int64_t until = pa_clock_ms() + PATIENCE_MS;                                                   \
        while (!(condition) && pa_clock_ms() < until)                                                        \
            turn_for_a_moment(scene);                                                                        \
        assert_true(condition);                                                                              \
    } while (0)

static void nothing_due(void *owner)
{
    (void)owner;
}

static void turn_for_a_moment(struct scene *scene)
{
    loop_timer timer = {.due = nothing_due};

    loop_timer_start(&scene->loop, &timer, 20);
    loop_turn(&scene->loop);
    loop_timer_stop(&scene->loop, &timer);
}

/* ---- checks ---- */

struct check {
    jwt_check check; /* first, so that one is the other */
    unsigned decided;
    jwt_outcome outcome;
    char said[200];
    struct check *ends; /* another, which its callback ends; NULL: none */
};

static void note_verdict(jwt_check *check, const jwt_verdict *verdict)
{
    struct check *own = (struct check *)check;

    own->decided++;
    own->outcome = verdict->outcome;
    (void)snprintf(own->said, sizeof(own->said), "%s", verdict->description);
    if (own->ends != NULL)
        jwt_check_end(&own->ends->check);
    jwt_check_end(check);
}

/* Starts to check a token by a key of the two: a good one, unless it names another. */
static void start(struct scene *scene, struct check *check, EVP_PKEY *key, const char *kid)
{
    pa_text token = PA_TEXT_INIT(1 << 16);
    char header[100];
    char claims[256];

    (void)snprintf(header, sizeof(header), "{\"alg\":\"EdDSA\",\"kid\":\"%s\"}", kid);
    (void)snprintf(claims, sizeof(claims), "{\"iss\":\"%s\",\"aud\":\"me\",\"sub\":\"u\",\"exp\":%lld}",
                   scene->rules.issuer, 9000000000ll);
    append_token(&token, key, "EdDSA", header, claims);
    *check = (struct check){.check.decided = note_verdict, .ends = check->ends};
    jwt_check_start(scene->verifier, &check->check, token.data);
    pa_text_free(&token);
}

static void expect(const struct check *check, jwt_outcome outcome)
{
    assert_int_equal(check->decided, 1);
    if (check->outcome != outcome)
        fail_msg("%d %s", (int)check->outcome, check->said);
}

/* Checks a token that is decided at once. */
static void expect_now(struct scene *scene, EVP_PKEY *key, const char *kid, jwt_outcome outcome)
{
    struct check check = {.ends = NULL};

    start(scene, &check, key, kid);
    expect(&check, outcome);
}

/* Checks a token that waits for the keys. */
static void expect_later(struct scene *scene, EVP_PKEY *key, const char *kid, jwt_outcome outcome)
{
    struct check check = {.ends = NULL};

    start(scene, &check, key, kid);
    assert_int_equal(check.decided, 0);
    TURN_UNTIL(scene, check.decided > 0);
    expect(&check, outcome);
}

/* Of a millisecond. */
static void pass_the_floor(void)
{
    (void)poll(NULL, 0, 5);
}

static size_t requests(struct scene *scene)
{
    return upstream_request_count(scene->provider);
}

/* ---- fetching when it is needed ---- */

static void test_the_first_token_fetches(void **state)
{
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    answer_keys(&scene, 0, OK, true, false);
    scene_start(&scene);
    turn_for_a_moment(&scene);
    assert_int_equal(requests(&scene), 0);
    expect_later(&scene, keys[0], "a", JWT_ACCEPTED);
    expect_now(&scene, keys[0], "a", JWT_ACCEPTED);
    expect_now(&scene, keys[1], "a", JWT_WRONG_SIGNATURE);
    assert_int_equal(requests(&scene), 1);
    assert_contains(upstream_request(scene.provider, 0), "GET /keys HTTP/1.1");
    assert_int_equal(scene.notes.length, 0);
    scene_close(&scene);
}

/* Many tokens, one fetch; one is cancelled, and the callback of another ends a third. */
static void test_single_flight(void **state)
{
    enum { MANY = 20 };
    struct check checks[MANY];
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    answer_keys(&scene, 0, OK, true, false);
    for (size_t i = 0; i < STEPS; i++)
        scene.steps[i].pause_ms = 100;
    scene.rules.times.floor_ms = 1;
    scene_start(&scene);
    for (size_t i = 0; i < MANY; i++) {
        pass_the_floor();
        checks[i].ends = i == 5 ? &checks[7] : NULL;
        start(&scene, &checks[i], keys[0], "a");
        assert_int_equal(checks[i].decided, 0);
    }
    jwt_check_end(&checks[3].check);
    jwt_check_end(&checks[3].check);
    TURN_UNTIL(&scene, checks[MANY - 1].decided > 0);
    for (size_t i = 0; i < MANY; i++)
        if (i == 3 || i == 7)
            assert_int_equal(checks[i].decided, 0);
        else
            expect(&checks[i], JWT_ACCEPTED);
    assert_int_equal(requests(&scene), 1);
    scene_close(&scene);
}

/* A token that names an unknown key causes no fetch a moment after another one. */
static void test_the_floor(void **state)
{
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    answer_keys(&scene, 0, OK, true, false);
    answer_keys(&scene, 1, OK, false, true);
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_ACCEPTED);
    for (int i = 0; i < 5; i++)
        expect_now(&scene, keys[1], "b", JWT_UNKNOWN_KEY);
    turn_for_a_moment(&scene);
    assert_int_equal(requests(&scene), 1);
    scene_close(&scene);
}

/* Later it causes one, which may bring the key, and take others away. */
static void test_unknown_keys(void **state)
{
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    answer_keys(&scene, 0, OK, true, false);
    answer_keys(&scene, 2, OK, false, true);
    scene.rules.times.floor_ms = 1;
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_ACCEPTED);
    pass_the_floor();
    expect_later(&scene, keys[1], "b", JWT_UNKNOWN_KEY);
    assert_int_equal(requests(&scene), 2);
    pass_the_floor();
    expect_later(&scene, keys[1], "b", JWT_ACCEPTED);
    assert_int_equal(requests(&scene), 3);
    pass_the_floor();
    expect_later(&scene, keys[0], "a", JWT_UNKNOWN_KEY); /* it was withdrawn */
    scene_close(&scene);
}

/* A key that takes the place of another under its name. A token that was good is checked with the new one. */
static void test_a_key_is_replaced(void **state)
{
    pa_text set = PA_TEXT_INIT(1 << 16);
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    answer_keys(&scene, 0, OK, true, false);
    pa_text_append_string(&set, "{\"keys\":[");
    append_jwk(&set, keys[1], "\"kid\":\"a\"");
    pa_text_append_string(&set, "]}");
    answer_from(&scene, 1, OK, set.data);
    pa_text_free(&set);
    scene.rules.times.floor_ms = 1;
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_ACCEPTED);
    expect_now(&scene, keys[0], "a", JWT_ACCEPTED);
    pass_the_floor();
    expect_later(&scene, keys[0], "b", JWT_UNKNOWN_KEY);
    expect_now(&scene, keys[0], "a", JWT_WRONG_SIGNATURE);
    expect_now(&scene, keys[1], "a", JWT_ACCEPTED);
    scene_close(&scene);
}

/* While the provider does not answer, tokens whose key is there go on, and others end by the time limit. */
static void test_a_slow_provider(void **state)
{
    struct check waiting = {.ends = NULL};
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    answer_keys(&scene, 0, OK, true, false);
    for (size_t i = 1; i < STEPS; i++)
        scene.steps[i].reply = NULL;
    scene.rules.times.floor_ms = 1;
    scene.rules.times.fetch_ms = 2000;
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_ACCEPTED);
    pass_the_floor();
    start(&scene, &waiting, keys[1], "b");
    assert_int_equal(waiting.decided, 0);
    assert_true(upstream_await_requests(scene.provider, 1));
    for (int i = 0; i < 5; i++) {
        expect_now(&scene, keys[0], "a", JWT_ACCEPTED);
        turn_for_a_moment(&scene);
    }
    assert_int_equal(waiting.decided, 0);
    TURN_UNTIL(&scene, waiting.decided > 0);
    expect(&waiting, JWT_KEYS_UNAVAILABLE);
    expect_now(&scene, keys[0], "a", JWT_ACCEPTED);
    assert_int_equal(requests(&scene), 2);
    assert_contains(scene.notes.data, "the old ones stay");
    assert_contains(scene.notes.data, "no complete answer within 2000 ms");
    scene_close(&scene);
}

/* Once, after a failure: neither with the first keys nor with each refresh. */
static void test_news_that_keys_are_there_again(void **state)
{
    static const char news[] = "ok: the keys of ";
    struct scene scene;
    const char *first;

    (void)state;
    scene_prepare(&scene);
    answer_keys(&scene, 0, OK, true, false);
    answer_from(&scene, 1, "HTTP/1.1 500 Oops\r\n", "");
    answer_from(&scene, 2, "HTTP/1.1 500 Oops\r\n", "");
    answer_keys(&scene, 3, OK, true, false);
    answer_keys(&scene, 4, OK, true, false);
    scene.rules.times = (jwt_times){.floor_ms = LONG_MS, .least_ms = 1, .unsaid_ms = 20, .retry_ms = 20};
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_ACCEPTED);
    TURN_UNTIL(&scene, requests(&scene) >= 3);
    assert_null(strstr(scene.notes.data, news));
    TURN_UNTIL(&scene, requests(&scene) >= 5);
    first = strstr(scene.notes.data, news);
    assert_non_null(first);
    assert_contains(first, "can be fetched again");
    assert_null(strstr(first + 1, news));
    scene_close(&scene);
}

static void test_too_many_wait(void **state)
{
    struct check *checks = calloc(JWT_MAX_WAITING + 1, sizeof(*checks));
    struct scene scene;

    (void)state;
    assert_non_null(checks);
    scene_prepare(&scene);
    scene_start(&scene);
    for (size_t i = 0; i < JWT_MAX_WAITING; i++) {
        start(&scene, &checks[i], keys[0], "a");
        assert_int_equal(checks[i].decided, 0);
    }
    start(&scene, &checks[JWT_MAX_WAITING], keys[0], "a");
    expect(&checks[JWT_MAX_WAITING], JWT_KEYS_UNAVAILABLE);
    scene_close(&scene); /* which decides the others */
    for (size_t i = 0; i < JWT_MAX_WAITING; i++)
        expect(&checks[i], JWT_KEYS_UNAVAILABLE);
    free(checks);
}

/* ---- failures ---- */

/* A fetch fails in this way, which is not tried again at once. */
static void expect_failure(const char *head, const char *body, const char *note)
{
    struct scene scene;

    scene_prepare(&scene);
    answer_from(&scene, 0, head, body);
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_KEYS_UNAVAILABLE);
    expect_now(&scene, keys[0], "a", JWT_KEYS_UNAVAILABLE);
    assert_int_equal(requests(&scene), 1);
    assert_contains(scene.notes.data, note);
    assert_contains(scene.notes.data, scene.url);
    scene_close(&scene);
}

static void test_failures(void **state)
{
    char *large = malloc(300001);

    (void)state;
    assert_non_null(large);
    memset(large, ' ', 300000);
    large[300000] = '\0';
    expect_failure("HTTP/1.1 500 Oops\r\n", "{}", "status 500");
    expect_failure("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\n", "", "status 302");
    expect_failure("HTTP/1.1 204 None\r\n", "", "status 204");
    expect_failure(OK, "<html>", "is not JSON");
    expect_failure(OK, "{}", "no array");
    expect_failure(OK, large, "larger than 262144 bytes");
    expect_failure("nonsense\r\n", "", "was not answered");
    free(large);
}

static void test_recovery(void **state)
{
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    answer_from(&scene, 0, "HTTP/1.1 500 Oops\r\n", "");
    answer_keys(&scene, 1, OK, true, false);
    scene.rules.times.floor_ms = 1;
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_KEYS_UNAVAILABLE);
    pass_the_floor();
    expect_later(&scene, keys[0], "a", JWT_ACCEPTED);
    scene_close(&scene);
}

/* What an operator reads must not act on a terminal, whatever the provider writes. */
static void test_notes_are_clean(void **state)
{
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    answer_from(&scene, 0, "\033[2JEvil\r\n", "");
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_KEYS_UNAVAILABLE);
    for (const char *c = scene.notes.data; *c != '\0'; c++)
        assert_true(*c == '\n' || (unsigned char)*c >= ' ');
    scene_close(&scene);
}

static void test_old_keys_stay(void **state)
{
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    answer_keys(&scene, 0, OK, true, false);
    answer_from(&scene, 1, "HTTP/1.1 503 Later\r\n", "");
    scene.rules.times.floor_ms = 1;
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_ACCEPTED);
    pass_the_floor();
    expect_later(&scene, keys[1], "b", JWT_KEYS_UNAVAILABLE);
    expect_now(&scene, keys[0], "a", JWT_ACCEPTED);
    scene_close(&scene);
}

/* ---- keeping them up to date ---- */

/* Expects a second fetch without a token that asks for it. */
static void expect_refresh(struct scene *scene)
{
    scene_start(scene);
    jwt_verifier_prepare(scene->verifier);
    TURN_UNTIL(scene, requests(scene) >= 2);
    TURN_UNTIL(scene, scene->loop.watches.count == 0);
    expect_now(scene, keys[0], "a", JWT_ACCEPTED);
    scene_close(scene);
}

static void test_refresh(void **state)
{
    struct scene scene;

    (void)state;
    scene_prepare(&scene); /* what Cache-Control says */
    answer_keys(&scene, 0, OK "Cache-Control: max-age=1\r\n", true, false);
    scene.rules.times.least_ms = 1;
    expect_refresh(&scene);
    scene_prepare(&scene); /* it may not be kept at all: the least */
    answer_keys(&scene, 0, OK "Cache-Control: no-store\r\n", true, false);
    scene.rules.times.least_ms = 200;
    expect_refresh(&scene);
    scene_prepare(&scene); /* it may be kept for long: the most */
    answer_keys(&scene, 0, OK "Cache-Control: max-age=86400\r\n", true, false);
    scene.rules.times.least_ms = 1;
    scene.rules.times.most_ms = 200;
    expect_refresh(&scene);
    scene_prepare(&scene); /* nothing is said */
    answer_keys(&scene, 0, OK, true, false);
    scene.rules.times.least_ms = 1;
    scene.rules.times.unsaid_ms = 200;
    expect_refresh(&scene);
    scene_prepare(&scene); /* the first fetch fails */
    answer_from(&scene, 0, "HTTP/1.1 500 Oops\r\n", "");
    answer_keys(&scene, 1, OK, true, false);
    scene.rules.times.retry_ms = 100;
    expect_refresh(&scene);
}

/* For as long as was said there is no other fetch. */
static void expect_no_refresh(const char *head, int64_t least_ms)
{
    struct scene scene;

    scene_prepare(&scene);
    answer_keys(&scene, 0, head, true, false);
    scene.rules.times.least_ms = least_ms;
    scene.rules.times.unsaid_ms = 1;
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_ACCEPTED);
    for (int i = 0; i < 10; i++)
        turn_for_a_moment(&scene);
    assert_int_equal(requests(&scene), 1);
    scene_close(&scene);
}

static void test_no_refresh_too_early(void **state)
{
    (void)state;
    expect_no_refresh(OK "Cache-Control: max-age=3600\r\n", 1);
    expect_no_refresh(OK "Cache-Control: no-store\r\n", LONG_MS);
}

/* Keys that nobody confirms for too long are not good for ever. */
static void test_outdated_keys(void **state)
{
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    answer_keys(&scene, 0, OK, true, false);
    answer_from(&scene, 1, "HTTP/1.1 500 Oops\r\n", "");
    scene.rules.times =
        (jwt_times){.floor_ms = LONG_MS, .least_ms = 1, .unsaid_ms = 100, .retry_ms = 20, .outdated_ms = 300};
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_ACCEPTED);
    TURN_UNTIL(&scene, requests(&scene) >= 2);
    TURN_UNTIL(&scene, scene.notes.length > 0 && strstr(scene.notes.data, "are dropped") != NULL);
    expect_now(&scene, keys[0], "a", JWT_KEYS_UNAVAILABLE);
    scene_close(&scene);
}

static void test_what_is_left_out_is_noted_once(void **state)
{
    struct scene scene;
    const char *first;

    (void)state;
    scene_prepare(&scene);
    answer_from(&scene, 0, OK, "{\"keys\":[{\"kty\":\"oct\"},{\"kty\":\"oct\"}]}");
    scene.rules.times.floor_ms = 1;
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_UNKNOWN_KEY);
    pass_the_floor();
    expect_later(&scene, keys[0], "a", JWT_UNKNOWN_KEY);
    first = strstr(scene.notes.data, "2 of the keys of ");
    assert_non_null(first);
    assert_null(strstr(first + 1, "2 of the keys of "));
    scene_close(&scene);
}

/* ---- through the metadata ---- */

static void answer_metadata(struct scene *scene, size_t step, const char *issuer)
{
    char body[256];

    (void)snprintf(body, sizeof(body), "{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}", issuer, scene->url);
    answer_from(scene, step, OK, body);
}

static void test_metadata(void **state)
{
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    scene.rules.jwks_url = NULL;
    answer_metadata(&scene, 0, scene.rules.issuer);
    answer_keys(&scene, 1, OK, true, false);
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_ACCEPTED);
    assert_contains(upstream_request(scene.provider, 0), "GET /.well-known/openid-configuration ");
    assert_contains(upstream_request(scene.provider, 1), "GET /keys ");
    assert_int_equal(requests(&scene), 2);
    scene_close(&scene);
}

static void test_metadata_of_oauth(void **state)
{
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    scene.rules.jwks_url = NULL;
    answer_from(&scene, 0, "HTTP/1.1 404 None\r\n", "");
    answer_metadata(&scene, 1, scene.rules.issuer);
    answer_keys(&scene, 2, OK, true, false);
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_ACCEPTED);
    assert_contains(upstream_request(scene.provider, 1), "GET /.well-known/oauth-authorization-server ");
    scene_close(&scene);
}

static void test_metadata_of_another(void **state)
{
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    scene.rules.jwks_url = NULL;
    answer_metadata(&scene, 0, "https://other.example.com");
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_KEYS_UNAVAILABLE);
    assert_contains(scene.notes.data, "another issuer");
    assert_int_equal(requests(&scene), 1);
    scene_close(&scene);
}

static void test_no_metadata(void **state)
{
    struct scene scene;

    (void)state;
    scene_prepare(&scene);
    scene.rules.jwks_url = NULL;
    answer_from(&scene, 0, "HTTP/1.1 404 None\r\n", "");
    scene_start(&scene);
    expect_later(&scene, keys[0], "a", JWT_KEYS_UNAVAILABLE);
    assert_contains(scene.notes.data, "its metadata was answered with status 404");
    assert_int_equal(requests(&scene), 2);
    scene_close(&scene);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_first_token_fetches),
        cmocka_unit_test(test_single_flight),
        cmocka_unit_test(test_the_floor),
        cmocka_unit_test(test_unknown_keys),
        cmocka_unit_test(test_a_key_is_replaced),
        cmocka_unit_test(test_a_slow_provider),
        cmocka_unit_test(test_too_many_wait),
        cmocka_unit_test(test_news_that_keys_are_there_again),
        cmocka_unit_test(test_failures),
        cmocka_unit_test(test_recovery),
        cmocka_unit_test(test_notes_are_clean),
        cmocka_unit_test(test_old_keys_stay),
        cmocka_unit_test(test_refresh),
        cmocka_unit_test(test_no_refresh_too_early),
        cmocka_unit_test(test_outdated_keys),
        cmocka_unit_test(test_what_is_left_out_is_noted_once),
        cmocka_unit_test(test_metadata),
        cmocka_unit_test(test_metadata_of_oauth),
        cmocka_unit_test(test_metadata_of_another),
        cmocka_unit_test(test_no_metadata),
    };

    return cmocka_run_group_tests(tests, make_keys, free_keys);
}
