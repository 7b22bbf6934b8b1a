/* SPDX-License-Identifier: MIT */
/* Answers while memory is short: none is shown without what it must not be shown without. */
#include "allocations.h"
#include "answers/answer.h"

enum { BUDGET = 32768 };

/* An answer is shown with this in its text and this in its note, or not at all. */
struct wanted {
    const char *operation;
    const char *body;
    const char *part;
    const char *note;
};

static bool show(const struct wanted *wanted)
{
    answer_subject subject = answer_subject_of(find_operation(wanted->operation));
    answer_wish wish = {.form = ANSWER_AUTOMATIC, .budget = BUDGET, .all_words = "all", .is_for_model = true};
    answer_shown shown;
    bool is_shown = answer_show(&shown, &subject, &wish, wanted->body, strlen(wanted->body));

    if (is_shown) {
        assert_contains(shown.text.data, wanted->part);
        assert_contains(shown.note.data, wanted->note);
    }
    answer_shown_free(&shown);
    return is_shown;
}

/* Each allocation fails once. */
static void exhaust(const struct wanted *wanted)
{
    bool is_shown, has_failed = true;
    unsigned refused = 0;

    for (unsigned n = 0; has_failed; n++) {
        allocations_fail_at(n);
        is_shown = show(wanted);
        has_failed = allocations_end();
        refused += !is_shown;
    }
    assert_true(is_shown);
    assert_true(refused > 2);
}

static void test_revealed_and_marked(void **state)
{
    static const struct wanted all[] = {
        {"list_prompts", "{\"data\":[{\"name\":\"a\u200Bb\",\"id\":\"1\"},{\"name\":\"c\"}],\"total\":2}",
         "a\\u200bb", "Others wrote the text in name."},
        {"list_prompts", "{\"data\":[{\"name\":\"a\u200Bb\\n\",\"id\":\"1\"}]}", "a\\u200bb\\n",
         "Others wrote the text in name."},
        {"list_prompts", "no JSON \u200B", "no JSON \\u200b", "Others may have written the text"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(all); i++)
        exhaust(&all[i]);
}

static void test_shortened(void **state)
{
    static const char begin[] = "{\"request\":{\"body\":{\"a\":\"";
    char body[4096];

    (void)state;
    memset(body, 'x', sizeof(body));
    memcpy(body, begin, sizeof(begin) - 1);
    memcpy(body + sizeof(body) - 5, "\"}}}", 5);
    exhaust(&(struct wanted){"get_log", body, "xxx\u2026 (4066 bytes)", "1 text is shown by the beginning"});
}

static void test_merged(void **state)
{
    char body[4096] = "{\"data_points\":[{\"timestamp\":\"t\",\"total\":0.5}";

    (void)state;
    for (size_t i = 0; i < 60; i++)
        (void)strncat(body, ",{\"timestamp\":\"u\",\"total\":0.5}", sizeof(body) - strlen(body) - 1);
    (void)strncat(body, "]}", sizeof(body) - strlen(body) - 1);
    exhaust(&(struct wanted){"get_request_analytics", body, "total", "61 time buckets are merged into 31"});
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_revealed_and_marked),
        cmocka_unit_test(test_shortened),
        cmocka_unit_test(test_merged),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
