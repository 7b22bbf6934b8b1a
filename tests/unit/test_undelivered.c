/* SPDX-License-Identifier: MIT */
/* Answers whose call was cancelled: they wait for their principal, and go to nobody else. */
#include "check.h"

#include <stdio.h>

#include "catalog/undelivered.h"

struct fixture {
    event_loop loop;
    undelivered_answers *answers;
};

static int set_up(void **state)
{
    static struct fixture f;

    loop_init(&f.loop, NULL);
    f.answers = undelivered_new(&f.loop);
    assert_non_null(f.answers);
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    undelivered_free(f->answers);
    loop_close(&f->loop);
    return 0;
}

/* Valid until the next one. */
static const mcp_principal *named(const char *name, const char *key)
{
    static portkey_principal principal;

    principal = (portkey_principal){.principal.name = name, .api_key = key};
    return &principal.principal;
}

/* NULL: nothing is kept. */
static void expect(struct fixture *f, const char *owner, const char *subject, const char *text)
{
    pa_text out = PA_TEXT_INIT(0);
    undelivered_state state = undelivered_take(f->answers, named(owner, "k"), "rotate", subject, &out);

    assert_int_equal(state, text != NULL ? UNDELIVERED_TAKEN : UNDELIVERED_NONE);
    if (text != NULL)
        assert_string_equal(out.data, text);
    pa_text_free(&out);
}

static void test_each_goes_to_its_owner_once(void **state)
{
    struct fixture *f = *state;
    pa_text out;

    undelivered_keep(undelivered_await(f->answers, named("one", "k"), "rotate", "a"), "1a", 2);
    undelivered_keep(undelivered_await(f->answers, named("two", "k"), "rotate", "a"), "2a", 2);
    undelivered_keep(undelivered_await(f->answers, named("one", "k"), "rotate", "b"), "1b", 2);
    expect(f, "three", "a", NULL);
    assert_int_equal(undelivered_take(f->answers, named("one", "k"), "renew", "a", &out), UNDELIVERED_NONE);
    expect(f, "two", "b", NULL);
    expect(f, "one", "b", "1b");
    expect(f, "one", "a", "1a");
    expect(f, "one", "a", NULL);
    expect(f, "two", "a", "2a");
}

/* A principal whose key was replaced has its name still. */
static void test_none_goes_to_another_key(void **state)
{
    struct fixture *f = *state;
    undelivered_entry *entry = undelivered_await(f->answers, named("one", "k"), "rotate", "a");
    pa_text out;

    for (int i = 0; i < 2; i++) {
        assert_int_equal(undelivered_take(f->answers, named("one", "l"), "rotate", "a", &out),
                         UNDELIVERED_NONE);
        assert_int_equal(undelivered_take(f->answers, named("one", NULL), "rotate", "a", &out),
                         UNDELIVERED_NONE);
        if (i == 0)
            undelivered_keep(entry, "1a", 2);
    }
    expect(f, "one", "a", "1a");
}

static void test_one_that_is_under_way(void **state)
{
    struct fixture *f = *state;
    undelivered_entry *entry = undelivered_await(f->answers, named("one", "k"), "rotate", "a");
    pa_text out;

    assert_int_equal(undelivered_take(f->answers, named("one", "k"), "rotate", "a", &out),
                     UNDELIVERED_AWAITED);
    assert_int_equal(undelivered_take(f->answers, named("two", "k"), "rotate", "a", &out), UNDELIVERED_NONE);
    assert_string_equal(undelivered_owner(entry), "one");
    undelivered_drop(entry);
    expect(f, "one", "a", NULL);
}

static void test_the_number_has_limits(void **state)
{
    struct fixture *f = *state;
    char owner[8];
    size_t count = 0;

    for (size_t i = 0; i <= UNDELIVERED_MAX_ENTRIES; i++)
        count += undelivered_await(f->answers, named("one", "k"), "rotate", "a") != NULL;
    assert_int_equal(count, UNDELIVERED_MAX_EACH);
    for (int i = 0; i <= UNDELIVERED_MAX_ENTRIES; i++) {
        (void)snprintf(owner, sizeof(owner), "%d", i);
        count += undelivered_await(f->answers, named(owner, "k"), "rotate", "a") != NULL;
    }
    assert_int_equal(count, UNDELIVERED_MAX_ENTRIES);
}

static void test_one_that_is_too_long(void **state)
{
    struct fixture *f = *state;
    static char text[UNDELIVERED_MAX_BYTES + 2];

    memset(text, 'x', sizeof(text) - 1);
    undelivered_keep(undelivered_await(f->answers, named("one", "k"), "rotate", "a"), text, sizeof(text) - 1);
    expect(f, "one", "a", NULL);
    undelivered_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_each_goes_to_its_owner_once, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_none_goes_to_another_key, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_one_that_is_under_way, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_the_number_has_limits, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_one_that_is_too_long, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
