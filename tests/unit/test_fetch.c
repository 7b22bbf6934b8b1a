/* SPDX-License-Identifier: MIT */
/* Documents by URL: good ones, and servers that do what they should not. */
#include <stdlib.h>

#include "base/clock.h"
#include "check.h"
#include "fetch/fetch.h"
#include "tls_peer.h"
#include "upstream.h"

enum { PATIENCE_MS = 20000, MAX_BYTES = 1000 };

#define OK "HTTP/1.1 200 OK\r\n"

/* ---- a fetch and what came of it ---- */

struct result {
    unsigned ended;
    long status;
    int64_t fresh_s;
    char body[MAX_BYTES + 1];
    char failure[300];
    fetch_pool *starts_in; /* where its callback starts another; NULL: nowhere */
    const fetch_order *starts;
};

static void note_answer(void *owner, const fetch_answer *answer)
{
    struct result *result = owner;

    result->ended++;
    result->status = answer->status;
    result->fresh_s = answer->fresh_s;
    (void)snprintf(result->failure, sizeof(result->failure), "%s",
                   answer->failure != NULL ? answer->failure : "");
    if (answer->failure == NULL)
        (void)snprintf(result->body, sizeof(result->body), "%.*s", (int)answer->length, answer->body);
    if (result->starts_in != NULL)
        assert_true(fetch_start(result->starts_in, result->starts));
}

static fetch_order order_of(struct result *result, const char *url)
{
    *result = (struct result){.ended = 0};
    return (fetch_order){
        .url = url, .max_bytes = MAX_BYTES, .timeout_ms = PATIENCE_MS, .done = note_answer, .owner = result};
}

static void await(event_loop *loop, const struct result *result)
{
    const int64_t until = pa_clock_ms() + PATIENCE_MS + 5000;

    while (result->ended == 0 && pa_clock_ms() < until)
        loop_turn(loop);
    assert_int_equal(result->ended, 1);
}

static const fetch_trust no_trust = {NULL, NULL};

/* Fetches from a server with one answer, in a pool of its own. */
static void fetch_once(struct result *result, const struct upstream_step *step, int64_t timeout_ms)
{
    struct upstream *server = upstream_start(step, 1);
    fetch_order order = order_of(result, upstream_url(server));
    event_loop loop;
    fetch_pool *pool;

    loop_init(&loop, NULL);
    pool = fetch_pool_new(&loop, &no_trust);
    order.timeout_ms = timeout_ms;
    assert_true(fetch_start(pool, &order));
    assert_int_equal(result->ended, 0);
    await(&loop, result);
    fetch_pool_free(pool);
    loop_close(&loop);
    upstream_stop(server);
}

/* ---- addresses ---- */

static void test_addresses(void **state)
{
    static const struct {
        const char *url;
        const char *part; /* of the complaint; NULL: it is good */
    } cases[] = {
        {"https://login.example.com/jwks?x=1", NULL},
        {"HTTPS://10.0.0.1:8443/", NULL},
        {"http://127.0.0.1:3000/jwks", NULL},
        {"http://127.8.8.8", NULL},
        {"http://localhost/", NULL},
        {"http://[::1]:80/", NULL},
        {"http://login.example.com/", "https://"},
        {"http://localhost.example.com/", "https://"},
        {"http://127.0.0.1.example.com/", "https://"},
        {"http://[::2]/", "https://"},
        {"http://0.0.0.0/", "https://"},
        {"ftp://127.0.0.1/", "https://"},
        {"file:///etc/passwd", "https://"},
        {"https://user@login.example.com/", "password"},
        {"https://user:secret@login.example.com/", "password"},
        {"https://login.example.com/#x", "fragment"},
        {"login.example.com", "not a URL"},
        {"", "not a URL"},
        {"https://", "not a URL"},
        {"https://a b/", "not a URL"},
        {"https://a/\r\nX: y", "not a URL"},
    };
    char *text = malloc(FETCH_MAX_URL + 2);

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *complaint = fetch_check_url(cases[i].url);

        if ((complaint == NULL) != (cases[i].part == NULL) ||
            (complaint != NULL && strstr(complaint, cases[i].part) == NULL))
            fail_msg("%s: %s", cases[i].url, complaint != NULL ? complaint : "good");
    }
    assert_non_null(text);
    memset(text, 'x', FETCH_MAX_URL + 1);
    memcpy(text, "https://a/", 10);
    text[FETCH_MAX_URL + 1] = '\0';
    assert_contains(fetch_check_url(text), "too long");
    text[FETCH_MAX_URL] = '\0';
    assert_null(fetch_check_url(text));
    free(text);
}

static void test_bad_addresses_are_not_fetched(void **state)
{
    struct result result;
    fetch_order order = order_of(&result, "http://login.example.com/");
    event_loop loop;
    fetch_pool *pool;

    (void)state;
    loop_init(&loop, NULL);
    pool = fetch_pool_new(&loop, &no_trust);
    assert_false(fetch_start(pool, &order));
    fetch_pool_free(pool);
    fetch_pool_free(NULL);
    loop_close(&loop);
}

/* ---- answers ---- */

static void test_an_answer(void **state)
{
    const struct upstream_step step = {
        .reply = OK "Cache-Control: max-age=60\r\nAge: 20\r\nContent-Length: 5\r\n\r\nhello"};
    const struct upstream_step missing = {.reply = "HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n"};
    const struct upstream_step moved = {
        .reply = "HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"};
    struct result result;

    (void)state;
    fetch_once(&result, &step, PATIENCE_MS);
    assert_string_equal(result.failure, "");
    assert_string_equal(result.body, "hello");
    assert_int_equal(result.status, 200);
    assert_int_equal(result.fresh_s, 40);
    fetch_once(&result, &missing, PATIENCE_MS);
    assert_string_equal(result.failure, "");
    assert_int_equal(result.status, 404);
    assert_string_equal(result.body, "");
    fetch_once(&result, &moved, PATIENCE_MS);
    assert_string_equal(result.failure, "");
    assert_int_equal(result.status, 301);
}

/* It may not be longer, whether or not it says so before. */
static void test_sizes(void **state)
{
    static const size_t sizes[] = {MAX_BYTES, MAX_BYTES + 1, 500000};

    (void)state;
    for (int says_so = 0; says_so < 2; says_so++)
        for (size_t k = 0; k < COUNT(sizes); k++) {
            char *reply = malloc(sizes[k] + 200);
            struct upstream_step step = {.reply = reply, .end = UPSTREAM_CLOSE};
            struct result result;
            size_t head;

            assert_non_null(reply);
            head = (size_t)snprintf(reply, 200, OK "%s: %zu\r\n\r\n", says_so ? "Content-Length" : "X-Other",
                                    sizes[k]);
            memset(reply + head, 'x', sizes[k]);
            step.length = head + sizes[k];
            fetch_once(&result, &step, PATIENCE_MS);
            assert_string_equal(result.failure,
                                sizes[k] > MAX_BYTES ? "the answer is larger than 1000 bytes" : "");
            assert_int_equal(strlen(result.body), sizes[k] > MAX_BYTES ? 0 : sizes[k]);
            free(reply);
        }
}

static void test_broken_servers(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = OK "Content-Length: 10\r\n\r\nhalf", .end = UPSTREAM_CLOSE},
        {.reply = OK "Content-Length: 10\r\n\r\nhalf", .end = UPSTREAM_RESET},
        {.reply = "", .end = UPSTREAM_CLOSE},
        {.reply = "SSH-2.0-x\r\n\r\n", .end = UPSTREAM_CLOSE},
        {.reply = OK "Transfer-Encoding: chunked\r\n\r\nzz\r\n", .end = UPSTREAM_CLOSE},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(steps); i++) {
        struct result result;

        fetch_once(&result, &steps[i], PATIENCE_MS);
        assert_string_not_equal(result.failure, "");
        assert_int_equal(result.status, 0);
    }
}

static void test_silence(void **state)
{
    const struct upstream_step silent = {.reply = NULL};
    struct result result;

    (void)state;
    fetch_once(&result, &silent, 200);
    assert_string_equal(result.failure, "no complete answer within 200 ms");
}

static void test_nobody_there(void **state)
{
    char url[64];
    struct result result;
    fetch_order order = order_of(&result, url);
    event_loop loop;
    fetch_pool *pool;

    (void)state;
    (void)snprintf(url, sizeof(url), "http://127.0.0.1:%u/", upstream_free_port());
    loop_init(&loop, NULL);
    pool = fetch_pool_new(&loop, &no_trust);
    assert_true(fetch_start(pool, &order));
    await(&loop, &result);
    assert_contains(result.failure, "onnect");
    fetch_pool_free(pool);
    loop_close(&loop);
}

/* A proxy is for the way out of this machine. */
static void test_no_proxy_for_this_machine(void **state)
{
    const struct upstream_step step = {.reply = OK "Content-Length: 5\r\n\r\nhello"};
    struct result result;

    (void)state;
    (void)setenv("http_proxy", "http://127.0.0.1:1", 1);
    (void)setenv("ALL_PROXY", "http://127.0.0.1:1", 1);
    fetch_once(&result, &step, PATIENCE_MS);
    (void)unsetenv("http_proxy");
    (void)unsetenv("ALL_PROXY");
    assert_string_equal(result.body, "hello");
}

/* ---- several at once ---- */

struct several {
    event_loop loop;
    struct upstream *server;
    fetch_pool *pool;
    struct result results[FETCH_MAX];
};

static const struct upstream_step hello = {.reply = OK "Content-Length: 5\r\n\r\nhello"};
static const struct upstream_step nothing = {.reply = NULL};

static void start_some(struct several *all, const struct upstream_step *step, size_t count)
{
    loop_init(&all->loop, NULL);
    all->server = upstream_start(step, 1);
    all->pool = fetch_pool_new(&all->loop, &no_trust);
    for (size_t i = 0; i < count; i++) {
        fetch_order order = order_of(&all->results[i], upstream_url(all->server));

        assert_true(fetch_start(all->pool, &order));
    }
}

static void stop_all(struct several *all)
{
    fetch_pool_free(all->pool);
    assert_int_equal(all->loop.watches.count, 0);
    assert_null(pa_heap_least(&all->loop.timers));
    loop_close(&all->loop);
    upstream_stop(all->server);
}

static void test_several(void **state)
{
    struct several all;
    struct result one_more;
    fetch_order order;

    (void)state;
    start_some(&all, &hello, FETCH_MAX);
    order = order_of(&one_more, upstream_url(all.server));
    assert_false(fetch_start(all.pool, &order));
    for (size_t i = 0; i < FETCH_MAX; i++) {
        await(&all.loop, &all.results[i]);
        assert_string_equal(all.results[i].body, "hello");
    }
    assert_true(fetch_start(all.pool, &order));
    await(&all.loop, &one_more);
    assert_string_equal(one_more.body, "hello");
    stop_all(&all);
}

static void test_freeing_what_is_in_flight(void **state)
{
    struct several all;

    (void)state;
    start_some(&all, &nothing, FETCH_MAX);
    for (int i = 0; i < 3; i++)
        loop_turn(&all.loop);
    stop_all(&all);
    for (size_t i = 0; i < FETCH_MAX; i++)
        assert_int_equal(all.results[i].ended, 0);
}

static void test_one_after_another(void **state)
{
    struct several all;
    struct result next;
    fetch_order order;

    (void)state;
    start_some(&all, &hello, 1);
    order = order_of(&next, upstream_url(all.server));
    all.results[0].starts_in = all.pool;
    all.results[0].starts = &order;
    await(&all.loop, &next);
    assert_int_equal(all.results[0].ended, 1);
    assert_string_equal(next.body, "hello");
    stop_all(&all);
}

/* Where the loop can watch no more, a fetch ends by its time limit. */
static void test_a_full_loop(void **state)
{
    struct upstream *server = upstream_start(&nothing, 1);
    struct result result;
    fetch_order order = order_of(&result, upstream_url(server));
    loop_watch watches[LOOP_MAX_WATCHES];
    event_loop loop;
    fetch_pool *pool;

    (void)state;
    loop_init(&loop, NULL);
    for (size_t i = 0; i < LOOP_MAX_WATCHES; i++) {
        watches[i] = (loop_watch){.fd = 0};
        assert_true(loop_watch_start(&loop, &watches[i]));
    }
    pool = fetch_pool_new(&loop, &no_trust);
    order.timeout_ms = 300;
    assert_true(fetch_start(pool, &order));
    await(&loop, &result);
    assert_string_equal(result.failure, "no complete answer within 300 ms");
    fetch_pool_free(pool);
    for (size_t i = 0; i < LOOP_MAX_WATCHES; i++)
        loop_watch_stop(&loop, &watches[i]);
    loop_close(&loop);
    upstream_stop(server);
}

/* ---- TLS ---- */

static void fetch_with_trust(struct result *result, const struct tls_peer *peer, const char *host,
                             const char *ca_file)
{
    const fetch_trust trust = {.ca_file = ca_file};
    char url[64];
    fetch_order order = order_of(result, url);
    event_loop loop;
    fetch_pool *pool;

    (void)snprintf(url, sizeof(url), "https://%s:%u/", host, tls_peer_port(peer));
    loop_init(&loop, NULL);
    pool = fetch_pool_new(&loop, &trust);
    assert_true(fetch_start(pool, &order));
    await(&loop, result);
    fetch_pool_free(pool);
    loop_close(&loop);
}

static void test_certificates(void **state)
{
    struct tls_peer *peer = tls_peer_start(OK "Content-Length: 5\r\n\r\nhello");
    const char *own = tls_peer_certificate(peer);
    struct result result;

    (void)state;
    fetch_with_trust(&result, peer, "localhost", own);
    assert_string_equal(result.failure, "");
    assert_string_equal(result.body, "hello");
    fetch_with_trust(&result, peer, "localhost", NULL); /* nobody the system knows signed it */
    assert_contains(result.failure, "certificate");
    fetch_with_trust(&result, peer, "127.0.0.1", own); /* it is for another name */
    assert_contains(result.failure, "127.0.0.1");
    fetch_with_trust(&result, peer, "localhost", "/nowhere/ca.pem");
    assert_contains(result.failure, "/nowhere/ca.pem");
    tls_peer_stop(peer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_addresses),         cmocka_unit_test(test_bad_addresses_are_not_fetched),
        cmocka_unit_test(test_an_answer),         cmocka_unit_test(test_sizes),
        cmocka_unit_test(test_broken_servers),    cmocka_unit_test(test_silence),
        cmocka_unit_test(test_nobody_there),      cmocka_unit_test(test_no_proxy_for_this_machine),
        cmocka_unit_test(test_several),           cmocka_unit_test(test_freeing_what_is_in_flight),
        cmocka_unit_test(test_one_after_another), cmocka_unit_test(test_a_full_loop),
        cmocka_unit_test(test_certificates),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
