/* SPDX-License-Identifier: MIT */
/* Events that are kept in memory: for whom, how many, how long. */
#include <stdio.h>
#include <stdlib.h>

#include "check.h"
#include "shared/events.h"

struct fixture {
    event_loop loop;
    shared_events *events;
};

/* One who notes what it reads as text. */
struct noter {
    shared_reader reader; /* first, so that one is the other */
    char story[256];
};

static void note(struct noter *noter, const char *text)
{
    size_t length = strlen(noter->story);

    (void)snprintf(noter->story + length, sizeof(noter->story) - length, "%s ", text);
}

static void noted_event(shared_reader *reader, uint64_t number, const char *text, size_t length)
{
    char line[64];

    (void)snprintf(line, sizeof(line), "%u:%.*s", (unsigned)number, length < 9 ? (int)length : 9, text);
    note((struct noter *)reader, line);
}

static void noted_read(shared_reader *reader, shared_found found)
{
    static const char *const names[] = {"part", "open", "ended", "unknown", "down"};

    note((struct noter *)reader, names[found]);
}

static void noted_more(shared_reader *reader)
{
    note((struct noter *)reader, "more");
}

static struct noter new_noter(void)
{
    return (struct noter){.reader = {.event = noted_event, .read = noted_read, .more = noted_more}};
}

static shared_place place(const char *owner, const char *session, const char *stream)
{
    shared_place made = {.owner = owner, .party = owner};

    (void)snprintf(made.session, sizeof(made.session), "%s", session);
    (void)snprintf(made.stream, sizeof(made.stream), "%s", stream);
    return made;
}

static int set_up(void **state)
{
    const shared_limits limits = {.ttl_ms = 60000, .events = 8, .bytes = 8 * 1024 * 1024};
    struct fixture *f = calloc(1, sizeof(*f));

    if (f == NULL)
        return -1;
    loop_init(&f->loop, NULL);
    f->events = shared_events_in_memory(&f->loop, &limits);
    *state = f;
    return f->events != NULL ? 0 : -1;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    shared_events_close(f->events);
    loop_close(&f->loop);
    free(f);
    return 0;
}

static void append(struct fixture *f, const shared_place *where, uint64_t number, const char *text)
{
    shared_events_append(f->events, where, number, text, strlen(text));
}

/* What a new reader finds. It waits no longer. */
static void expect(struct fixture *f, const shared_place *where, uint64_t after, const char *story)
{
    struct noter noter = new_noter();

    shared_events_read(f->events, where, after, &noter.reader);
    shared_events_forget(f->events, &noter.reader);
    assert_string_equal(noter.story, story);
}

static void reads_what_came_after(void **state)
{
    struct fixture *f = *state;
    shared_place one = place("o", "s", "a");

    expect(f, &one, 0, "unknown ");
    append(f, &one, 0, "");
    expect(f, &one, 0, "open ");
    append(f, &one, 1, "x");
    append(f, &one, 2, "y");
    expect(f, &one, 0, "1:x 2:y open ");
    expect(f, &one, 1, "2:y open ");
    expect(f, &one, 2, "open ");
    shared_events_end(f->events, &one, 2);
    expect(f, &one, 1, "2:y ended ");
    expect(f, &one, 2, "ended ");
}

/* All three names count. */
static void keeps_places_apart(void **state)
{
    struct fixture *f = *state;
    const shared_place places[] = {place("o", "s", "a"), place("p", "s", "a"), place("o", "t", "a"),
                                   place("o", "s", "b")};

    append(f, &places[0], 1, "secret");
    for (size_t i = 1; i < 4; i++)
        expect(f, &places[i], 0, "unknown ");
    shared_events_end(f->events, &places[1], 2);
    expect(f, &places[0], 0, "1:secret open ");
}

static void wakes_who_waits(void **state)
{
    struct fixture *f = *state;
    shared_place one = place("o", "s", "a");
    struct noter first = new_noter(), second = new_noter(), gone = new_noter();

    append(f, &one, 1, "x");
    shared_events_read(f->events, &one, 1, &first.reader);
    shared_events_read(f->events, &one, 1, &second.reader);
    shared_events_read(f->events, &one, 1, &gone.reader);
    append(f, &one, 2, "y");
    shared_events_forget(f->events, &gone.reader);
    loop_turn(&f->loop);
    shared_events_read(f->events, &one, 1, &first.reader);
    shared_events_end(f->events, &one, 2);
    loop_turn(&f->loop);
    assert_string_equal(first.story, "open more 2:y open more ");
    assert_string_equal(second.story, "open more ");
    assert_string_equal(gone.story, "open ");
}

/* A reader that lacks one event gets none, rather than the others. */
static void gives_up_the_oldest(void **state)
{
    struct fixture *f = *state;
    shared_place one = place("o", "s", "a"), two = place("o", "s", "b");

    append(f, &one, 1, "x");
    append(f, &one, 2, "y");
    for (uint64_t i = 1; i <= 7; i++)
        append(f, &two, i, "z");
    expect(f, &one, 0, "unknown ");
    expect(f, &one, 1, "2:y open ");
    shared_events_end(f->events, &one, 2);
    append(f, &two, 8, "z");
    expect(f, &one, 1, "unknown ");
}

/* Who has more than a quarter of the room makes room himself. */
static void keeps_the_events_of_others(void **state)
{
    struct fixture *f = *state;
    shared_place quiet = place("quiet", "s", "a"), loud = place("loud", "t", "b");

    append(f, &quiet, 1, "x");
    for (uint64_t i = 1; i <= 100; i++)
        append(f, &loud, i, "z");
    expect(f, &quiet, 0, "1:x open ");
    expect(f, &loud, 97, "98:z 99:z 100:z open ");
    expect(f, &loud, 92, "unknown ");
}

/* Owners of one party have a quarter together, and still do not read what is another's. */
static void counts_by_the_party(void **state)
{
    struct fixture *f = *state;
    shared_place quiet = place("quiet", "s", "a"), one = place("one", "t", "b"), two = place("two", "u", "c");
    shared_place other = place("two", "t", "b");

    one.party = two.party = other.party = "loud";
    append(f, &quiet, 1, "x");
    for (uint64_t i = 1; i <= 100; i++)
        append(f, i % 2 == 0 ? &one : &two, (i + 1) / 2, "z");
    expect(f, &quiet, 0, "1:x open ");
    expect(f, &one, 49, "50:z open ");
    expect(f, &other, 49, "unknown ");
}

/* One that is too large leaves a gap, which is not hidden. */
static void has_a_limit_of_bytes(void **state)
{
    struct fixture *f = *state;
    shared_place one = place("o", "s", "a");
    size_t size = 3 * 1024 * 1024;
    char *large = calloc(size, 1);

    assert_non_null(large);
    append(f, &one, 1, "x");
    shared_events_append(f->events, &one, 2, large, size);
    append(f, &one, 3, "y");
    expect(f, &one, 0, "unknown ");
    expect(f, &one, 1, "unknown ");
    expect(f, &one, 2, "3:y open ");
    free(large);
}

static void reads_large_events_in_parts(void **state)
{
    struct fixture *f = *state;
    shared_place one = place("o", "s", "a");
    size_t size = 1024 * 1024 + 1;
    char *large = malloc(size);
    struct noter noter = new_noter();

    assert_non_null(large);
    memset(large, 'x', size);
    for (uint64_t i = 1; i <= 3; i++)
        shared_events_append(f->events, &one, i, large, size);
    shared_events_read(f->events, &one, 0, &noter.reader);
    shared_events_read(f->events, &one, 1, &noter.reader);
    shared_events_read(f->events, &one, 2, &noter.reader);
    shared_events_forget(f->events, &noter.reader);
    assert_string_equal(noter.story, "1:xxxxxxxxx part 2:xxxxxxxxx part 3:xxxxxxxxx open ");
    free(large);
}

static void forgets_after_a_time(void **state)
{
    const shared_limits limits = {.ttl_ms = 0, .events = 8, .bytes = 1024};
    struct fixture *f = *state;
    shared_events *events = shared_events_in_memory(&f->loop, &limits);
    shared_place one = place("o", "s", "a");
    struct noter noter = new_noter();

    assert_non_null(events);
    shared_events_append(events, &one, 1, "x", 1);
    loop_turn(&f->loop);
    shared_events_read(events, &one, 0, &noter.reader);
    shared_events_read(events, &one, 1, &noter.reader);
    shared_events_forget(events, &noter.reader);
    shared_events_close(events);
    assert_string_equal(noter.story, "unknown open ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_what_came_after, set_up, tear_down),
        cmocka_unit_test_setup_teardown(keeps_places_apart, set_up, tear_down),
        cmocka_unit_test_setup_teardown(wakes_who_waits, set_up, tear_down),
        cmocka_unit_test_setup_teardown(gives_up_the_oldest, set_up, tear_down),
        cmocka_unit_test_setup_teardown(keeps_the_events_of_others, set_up, tear_down),
        cmocka_unit_test_setup_teardown(counts_by_the_party, set_up, tear_down),
        cmocka_unit_test_setup_teardown(has_a_limit_of_bytes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reads_large_events_in_parts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(forgets_after_a_time, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
