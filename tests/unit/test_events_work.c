/* SPDX-License-Identifier: MIT */
/* How much a full store of events looks at for each that it takes: as many as it drops, however many there are. */
#include <stdio.h>

#include "check.h"
#include "shared/events.h"

enum { ROUNDS = 1000 };

/* The linker gives the store this in place of strcmp(). */
int __real_strcmp(const char *a, const char *b);
int __wrap_strcmp(const char *a, const char *b);

static size_t comparisons;

int __wrap_strcmp(const char *a, const char *b)
{
    comparisons++;
    return __real_strcmp(a, b);
}

static shared_place place_of(const char *owner, size_t number)
{
    shared_place place = {.owner = owner, .party = owner, .session = "s"};

    (void)snprintf(place.stream, sizeof(place.stream), "%zu", number);
    return place;
}

/* Comparisons of names, for each event that a full store takes; its events are of one owner, or of many. */
static size_t work(size_t events, size_t owners)
{
    const shared_limits limits = {.ttl_ms = 60000, .events = events, .bytes = 64 * 1024 * 1024};
    event_loop loop;
    shared_events *store;

    loop_init(&loop, NULL);
    store = shared_events_in_memory(&loop, &limits);
    assert_non_null(store);
    for (size_t i = 0; i < events + ROUNDS; i++) {
        char owner[32];
        shared_place place;

        (void)snprintf(owner, sizeof(owner), "owner %zu", i % owners);
        place = place_of(owner, i % owners);
        if (i == events)
            comparisons = 0;
        shared_events_append(store, &place, i / owners + 1, "x", 1);
    }
    shared_events_close(store);
    loop_close(&loop);
    return comparisons / ROUNDS;
}

static void is_the_same_for_few_and_many(void **state)
{
    (void)state;
    for (size_t owners = 1; owners <= 16; owners *= 4) {
        size_t few = work(64, owners);

        assert_true(few > 0 && few < 16);
        assert_int_equal(work(64 * 128, owners), few);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_the_same_for_few_and_many),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
