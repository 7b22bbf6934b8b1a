/* SPDX-License-Identifier: MIT */
/* Token buckets: when there is something in them, and whose they are. */
#include <string.h>

#include "base/clock.h"
#include "check.h"
#include "transport/http/limits.h"

static const http_rate minute = {.max = 3, .refill = 6, .window_ms = 60000};

static void one_bucket(void **state)
{
    http_bucket bucket = {.level = 0};

    (void)state;
    assert_true(http_bucket_is_full(&bucket, 0));
    for (int i = 0; i < 3; i++)
        assert_int_equal(http_bucket_take(&bucket, &minute, 1, 1000), 0);
    assert_false(http_bucket_is_full(&bucket, 1000));
    assert_int_equal(http_bucket_take(&bucket, &minute, 1, 1000), 10000);
    assert_int_equal(http_bucket_take(&bucket, &minute, 1, 10999), 1);
    assert_int_equal(http_bucket_take(&bucket, &minute, 1, 11000), 0);
    assert_int_equal(http_bucket_take(&bucket, &minute, 1, 11000), 10000);
    /* A clock that stands, or would go back, brings nothing. */
    assert_int_equal(http_bucket_take(&bucket, &minute, 1, 500), 10000);
    assert_false(http_bucket_is_full(&bucket, 30499));
    assert_true(http_bucket_is_full(&bucket, 30500));
}

static void asking(void **state)
{
    http_bucket bucket = {.level = 0};

    (void)state;
    for (int i = 0; i < 10; i++)
        assert_int_equal(http_bucket_take(&bucket, &minute, 0, 0), 0);
    assert_int_equal(http_bucket_take(&bucket, &minute, 3, 0), 0);
    assert_int_equal(http_bucket_take(&bucket, &minute, 0, 0), 10000);
    assert_int_equal(http_bucket_take(&bucket, &minute, 0, 10000), 0);
    assert_int_equal(http_bucket_take(&bucket, &minute, 1, 10000), 0);
}

static void the_largest(void **state)
{
    const http_rate largest = {
        .max = HTTP_MAX_RATE, .refill = HTTP_MAX_RATE, .window_ms = HTTP_MAX_WINDOW_MS};
    const http_rate slowest = {.max = HTTP_MAX_RATE, .refill = 1, .window_ms = HTTP_MAX_WINDOW_MS};
    http_bucket bucket = {.level = 0}, other = {.level = 0};

    (void)state;
    assert_int_equal(http_bucket_take(&bucket, &largest, HTTP_MAX_RATE, 0), 0);
    assert_int_equal(http_bucket_take(&bucket, &largest, 1, 0), 87);
    assert_true(http_bucket_is_full(&bucket, INT64_MAX));
    assert_int_equal(http_bucket_take(&other, &slowest, HTTP_MAX_RATE, 0), 0);
    assert_int_equal(http_bucket_take(&other, &slowest, 1, 0), HTTP_MAX_WINDOW_MS);
    assert_int_equal(http_bucket_take(&other, &largest, 1, 0), 87);
}

static void another_rate(void **state)
{
    const http_rate other = {.max = 300, .refill = 300, .window_ms = 1000};
    http_bucket bucket = {.level = 0}, empty = {.level = 0};

    (void)state;
    /* A third is left, of whichever rate. */
    assert_int_equal(http_bucket_take(&bucket, &minute, 2, 0), 0);
    assert_int_equal(http_bucket_take(&bucket, &other, 101, 0), 4);
    assert_int_equal(http_bucket_take(&bucket, &minute, 2, 0), 10000);
    assert_int_equal(http_bucket_take(&bucket, &minute, 1, 0), 0);
    assert_int_equal(http_bucket_take(&empty, &minute, 3, 0), 0);
    assert_int_equal(http_bucket_take(&empty, &other, 1, 0), 4);
    /* The time until then counts by the rate before. */
    assert_int_equal(http_bucket_take(&empty, &minute, 3, 1000), 0);
}

static int64_t ask(http_limits *limits, http_limit_kind kind, uint32_t id, const http_rate *rate)
{
    http_limiter limiter = http_limits_limiter(limits);
    http_limit_question question = {.kind = kind, .cost = 1, .rate = *rate};

    memcpy(question.id, &id, sizeof(id));
    assert_true(limiter.ask(limiter.context, &question));
    limiter.cancel(limiter.context, &question);
    return question.wait_ms;
}

/* How many of so many addresses may ask once: those that have a bucket each, and one of those that share one. */
static int granted(http_limits *limits, uint32_t first, uint32_t count, const http_rate *once)
{
    int all = 0;

    for (uint32_t id = first; id < first + count; id++)
        all += ask(limits, HTTP_LIMIT_ADDRESS, id, once) == 0;
    return all;
}

static void each_has_its_own(void **state)
{
    const http_rate one = {.max = 1, .refill = 1, .window_ms = HTTP_MAX_WINDOW_MS};
    http_limits *limits = http_limits_new(1000, &one);

    (void)state;
    assert_non_null(limits);
    for (uint32_t id = 0; id < 300; id++)
        for (int kind = 0; kind < HTTP_LIMIT_KINDS; kind++)
            assert_int_equal(ask(limits, (http_limit_kind)kind, id, &one), 0);
    for (uint32_t id = 0; id < 300; id++)
        for (int kind = 0; kind < HTTP_LIMIT_KINDS; kind++)
            assert_true(ask(limits, (http_limit_kind)kind, id, &one) > 0);
    http_limits_free(limits);
    http_limits_free(NULL);
}

static void those_that_share_one(void **state)
{
    const http_rate two = {.max = 2, .refill = 1, .window_ms = HTTP_MAX_WINDOW_MS};
    http_limits *limits = http_limits_new(2, &two);

    (void)state;
    assert_non_null(limits);
    assert_int_equal(ask(limits, HTTP_LIMIT_ADDRESS, 1, &two), 0);
    assert_int_equal(ask(limits, HTTP_LIMIT_ADDRESS, 2, &two), 0);
    assert_int_equal(ask(limits, HTTP_LIMIT_ADDRESS, 3, &two), 0);
    assert_int_equal(ask(limits, HTTP_LIMIT_ADDRESS, 4, &two), 0);
    assert_true(ask(limits, HTTP_LIMIT_ADDRESS, 5, &two) > 0);
    assert_true(ask(limits, HTTP_LIMIT_ADDRESS, 3, &two) > 0);
    assert_int_equal(ask(limits, HTTP_LIMIT_ADDRESS, 1, &two), 0);
    assert_int_equal(ask(limits, HTTP_LIMIT_PRINCIPAL, 5, &two), 0);
    http_limits_free(limits);
}

/* Whose rates differ: what one of them left is what the next one finds. */
static void those_that_share_one_at_other_rates(void **state)
{
    const http_rate slow = {.max = 2, .refill = 1, .window_ms = HTTP_MAX_WINDOW_MS};
    const http_rate slower = {.max = 1, .refill = 1, .window_ms = HTTP_MAX_WINDOW_MS};
    const http_rate server = {.max = 3, .refill = 1, .window_ms = HTTP_MAX_WINDOW_MS};
    http_limits *limits = http_limits_new(0, &server);
    int granted = 0;

    (void)state;
    assert_non_null(limits);
    for (uint32_t id = 0; id < 10; id++)
        granted += ask(limits, HTTP_LIMIT_PRINCIPAL, id, id % 2 == 0 ? &slow : &slower) == 0;
    assert_int_equal(granted, 3);
    http_limits_free(limits);
}

static void one_that_is_slow_keeps_no_other(void **state)
{
    const http_rate fast = {.max = 1, .refill = HTTP_MAX_RATE, .window_ms = 1};
    const http_rate slow = {.max = 1, .refill = 1, .window_ms = 60 * 60 * 1000};
    http_limits *limits = http_limits_new(100, &fast);

    (void)state;
    assert_non_null(limits);
    assert_int_equal(ask(limits, HTTP_LIMIT_PRINCIPAL, 0, &slow), 0);
    for (uint32_t id = 1; id < 100; id++)
        (void)ask(limits, HTTP_LIMIT_ADDRESS, id, &fast);
    for (int64_t then = pa_clock_ms(); pa_clock_ms() < then + 2;)
        continue;
    for (uint32_t i = 0; i < 100; i++)
        (void)ask(limits, HTTP_LIMIT_PRINCIPAL, 0, &slow);
    assert_int_equal(granted(limits, 2000, 99, &slow), 99);
    assert_true(ask(limits, HTTP_LIMIT_PRINCIPAL, 0, &slow) > 0);
    http_limits_free(limits);
}

/* They are slow until there are as many as there may be, so that none is full by then, however slow this machine is. */
static void those_that_are_full_are_forgotten(void **state)
{
    const http_rate slow = {.max = 1, .refill = 1, .window_ms = HTTP_MAX_WINDOW_MS};
    const http_rate fast = {.max = 1, .refill = HTTP_MAX_RATE, .window_ms = 1};
    http_limits *limits = http_limits_new(100, &slow);

    (void)state;
    assert_non_null(limits);
    assert_int_equal(granted(limits, 0, 1000, &slow), 101);
    for (uint32_t id = 0; id < 100; id++)
        (void)ask(limits, HTTP_LIMIT_ADDRESS, id, &fast);
    for (int64_t then = pa_clock_ms(); pa_clock_ms() < then + 2;)
        continue;
    assert_int_equal(ask(limits, HTTP_LIMIT_ADDRESS, 1000, &fast), 0);
    for (int i = 0; i < 100; i++)
        (void)ask(limits, HTTP_LIMIT_ADDRESS, 1000, &slow);
    assert_int_equal(granted(limits, 2000, 99, &slow), 99);
    http_limits_free(limits);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_bucket),
        cmocka_unit_test(asking),
        cmocka_unit_test(the_largest),
        cmocka_unit_test(another_rate),
        cmocka_unit_test(each_has_its_own),
        cmocka_unit_test(those_that_share_one),
        cmocka_unit_test(those_that_share_one_at_other_rates),
        cmocka_unit_test(one_that_is_slow_keeps_no_other),
        cmocka_unit_test(those_that_are_full_are_forgotten),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
