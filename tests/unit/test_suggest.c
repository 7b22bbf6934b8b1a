/* SPDX-License-Identifier: MIT */
/* Which name a misspelt one was meant to be. */
#include "check.h"

#include "base/names.h"

static const char *nearest(const char *name, const char *const candidates[], size_t count)
{
    struct pa_suggestion suggestion = {NULL, 0};

    for (size_t i = 0; i < count; i++)
        pa_suggest(&suggestion, name, strlen(name), candidates[i]);
    return suggestion.best;
}

static void test_near_names(void **state)
{
    static const char *const candidates[] = {"page_size", "current_page", "name", "names"};
    static const char *const rows[][2] = {
        {"page_size", "page_size"},
        {"pagesize", "page_size"},
        {"page_sise", "page_size"},
        {"pge_size", "page_size"},
        {"curent_page", "current_page"},
        {"nam", "name"},
        {"name", "name"},
        {"namess", "names"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++)
        assert_string_equal(nearest(rows[i][0], candidates, COUNT(candidates)), rows[i][1]);
}

static void test_nothing_near(void **state)
{
    static const char *const candidates[] = {"page_size", "current_page"};
    static const char *const names[] = {"", "x", "size", "workspace", "PAGE_SIZE"};

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++)
        assert_null(nearest(names[i], candidates, COUNT(candidates)));
}

/* One letter in four, and one more, may be wrong. */
static void test_how_near_is_near(void **state)
{
    static const char *const candidate[] = {"current_page"};

    (void)state;
    assert_non_null(nearest("cXXXXnt_page", candidate, 1));
    assert_null(nearest("cXXXXXt_page", candidate, 1));
}

static void test_the_first_of_equally_near_ones_is_taken(void **state)
{
    static const char *const candidates[] = {"label_b", "label_a", "label_c"};

    (void)state;
    assert_string_equal(nearest("label_x", candidates, COUNT(candidates)), "label_b");
}

static void test_long_names_get_none(void **state)
{
    char longest[65];
    char too_long[66];
    const char *candidate = longest;

    (void)state;
    memset(longest, 'a', 64);
    longest[64] = '\0';
    memset(too_long, 'a', 65);
    too_long[65] = '\0';
    assert_ptr_equal(nearest(longest, &candidate, 1), longest);
    assert_null(nearest(too_long, &candidate, 1));
    candidate = too_long;
    assert_null(nearest(longest, &candidate, 1));
}

static void test_the_name_need_not_end(void **state)
{
    struct pa_suggestion suggestion = {NULL, 0};

    (void)state;
    pa_suggest(&suggestion, "name and more", 4, "name");
    assert_string_equal(suggestion.best, "name");
    assert_int_equal(suggestion.distance, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_near_names),
        cmocka_unit_test(test_nothing_near),
        cmocka_unit_test(test_how_near_is_near),
        cmocka_unit_test(test_the_first_of_equally_near_ones_is_taken),
        cmocka_unit_test(test_long_names_get_none),
        cmocka_unit_test(test_the_name_need_not_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
