/* SPDX-License-Identifier: MIT */
/* What keys are, kept for principals: each has its own answer, of its present key. */
#include "check.h"

#include <stdio.h>
#include <stdlib.h>

#include "catalog/identity.h"

static portkey_principal principal_of(const char *name, const char *key)
{
    return (portkey_principal){.principal.name = name, .api_key = key};
}

static void keep(identity_cache *cache, const char *name, const char *key, const char *text)
{
    portkey_principal principal = principal_of(name, key);

    identity_keep(cache, &principal.principal, "whoami", text, strlen(text));
}

/* NULL: nothing is kept. */
static void expect(identity_cache *cache, const char *name, const char *key, const char *text)
{
    portkey_principal principal = principal_of(name, key);
    size_t length = 0;
    const char *kept = identity_recall(cache, &principal.principal, "whoami", &length);

    if (text == NULL) {
        assert_null(kept);
        return;
    }
    assert_non_null(kept);
    assert_int_equal(length, strlen(text));
    assert_memory_equal(kept, text, length);
}

static void test_each_has_its_own(void **state)
{
    identity_cache *cache = identity_cache_new();

    (void)state;
    keep(cache, "one", "key-1", "a");
    keep(cache, "two", "key-2", "b");
    keep(cache, "", NULL, "c");
    expect(cache, "one", "key-1", "a");
    expect(cache, "two", "key-2", "b");
    expect(cache, "", NULL, "c");
    expect(cache, "three", "key-1", NULL);
    keep(cache, "one", "key-1", "d");
    expect(cache, "one", "key-1", "d");
    expect(cache, "two", "key-2", "b");
    identity_cache_free(cache);
}

/* What was asked with the key before is no answer about the present one. */
static void test_a_key_that_changed_meanwhile(void **state)
{
    identity_cache *cache = identity_cache_new();
    portkey_principal principal = principal_of("one", "key-2");

    (void)state;
    principal.has_other_key = true;
    identity_keep(cache, &principal.principal, "whoami", "a", 1);
    expect(cache, "one", "key-2", NULL);
    identity_cache_free(cache);
}

static void test_another_key_is_another(void **state)
{
    identity_cache *cache = identity_cache_new();

    (void)state;
    keep(cache, "one", "key-1", "a");
    expect(cache, "one", "key-2", NULL);
    expect(cache, "one", "key-1", NULL); /* it was forgotten */
    keep(cache, "one", "key-1", "a");
    expect(cache, "one", NULL, NULL);
    identity_cache_free(cache);
}

static void test_each_tool_has_its_own(void **state)
{
    identity_cache *cache = identity_cache_new();
    portkey_principal one = principal_of("one", "key-1");
    size_t length = 0;

    (void)state;
    keep(cache, "one", "key-1", "a");
    assert_null(identity_recall(cache, &one.principal, "another", &length));
    identity_keep(cache, &one.principal, "another", "b", 1);
    expect(cache, "one", "key-1", "a");
    assert_string_equal(identity_recall(cache, &one.principal, "another", &length), "b");
    identity_forget(cache, &one.principal);
    expect(cache, "one", "key-1", NULL);
    assert_null(identity_recall(cache, &one.principal, "another", &length));
    identity_cache_free(cache);
}

static void test_what_is_forgotten(void **state)
{
    identity_cache *cache = identity_cache_new();
    portkey_principal one = principal_of("one", "key-1");

    (void)state;
    identity_forget(cache, &one.principal);
    keep(cache, "one", "key-1", "a");
    keep(cache, "two", "key-2", "b");
    identity_forget(cache, &one.principal);
    expect(cache, "one", "key-1", NULL);
    expect(cache, "two", "key-2", "b");
    assert_true(identity_may_change("/api-keys/1/rotate"));
    assert_true(identity_may_change("/admin/workspaces/1"));
    assert_false(identity_may_change("/configs/1"));
    identity_cache_free(cache);
}

static void test_the_number_has_a_limit(void **state)
{
    identity_cache *cache = identity_cache_new();
    char name[16];
    size_t kept = 0;

    (void)state;
    for (int i = 0; i <= IDENTITY_MAX_ENTRIES; i++) {
        (void)snprintf(name, sizeof(name), "%d", i);
        keep(cache, name, "key", name);
        expect(cache, name, "key", name);
    }
    for (int i = 0; i <= IDENTITY_MAX_ENTRIES; i++) {
        portkey_principal principal = principal_of(name, "key");
        size_t length;

        (void)snprintf(name, sizeof(name), "%d", i);
        kept += identity_recall(cache, &principal.principal, "whoami", &length) != NULL;
    }
    assert_int_equal(kept, IDENTITY_MAX_ENTRIES);
    identity_cache_free(cache);
}

static void test_a_long_answer_is_not_kept(void **state)
{
    identity_cache *cache = identity_cache_new();
    char *text = malloc(IDENTITY_MAX_BYTES + 2);

    (void)state;
    assert_non_null(text);
    memset(text, 'x', IDENTITY_MAX_BYTES + 1);
    text[IDENTITY_MAX_BYTES + 1] = '\0';
    keep(cache, "one", "key-1", "a");
    keep(cache, "one", "key-1", text);
    expect(cache, "one", "key-1", NULL);
    free(text);
    identity_cache_free(cache);
    identity_cache_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_has_its_own),          cmocka_unit_test(test_a_key_that_changed_meanwhile),
        cmocka_unit_test(test_another_key_is_another),    cmocka_unit_test(test_each_tool_has_its_own),
        cmocka_unit_test(test_what_is_forgotten),         cmocka_unit_test(test_the_number_has_a_limit),
        cmocka_unit_test(test_a_long_answer_is_not_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
