/* SPDX-License-Identifier: MIT */
/* Answers that are shown while memory is short: each allocation fails once, and each failure is reported. */
#include "allocations.h"
#include "answers/answer.h"

static const char *body_of_answer;
static answer_wish wish = {.budget = ANSWER_MIN_BUDGET, .all_words = ""};

static int show(portkey_error *error)
{
    answer_subject subject = {.rows = "data", .is_write = true};
    answer_shown shown;
    bool is_shown = answer_show(&shown, &subject, &wish, body_of_answer, strlen(body_of_answer));

    answer_shown_free(&shown);
    *error = (portkey_error){.code = PORTKEY_ENOMEM, .message = "out of memory"};
    return is_shown ? 0 : PORTKEY_ENOMEM;
}

/* Notes may be missing, and a grid that could not be laid out is JSON: neither is a failure. */
static void exhaust(const char *body, answer_form form)
{
    portkey_error error;
    unsigned failed = 0;
    bool has_failed = true;

    body_of_answer = body;
    wish.form = form;
    for (unsigned n = 0; has_failed; n++) {
        allocations_fail_at(n);
        failed += show(&error) < 0;
        has_failed = allocations_end();
    }
    assert_true(failed > 3);
}

static void test_all_forms(void **state)
{
    (void)state;
    for (unsigned form = ANSWER_AUTOMATIC; form <= ANSWER_TABLE; form++) {
        exhaust("{\"total\":2,\"data\":[{\"id\":\"a\\nb\",\"n\":1},{\"id\":\"c\",\"n\":{\"x\":2}}]}",
                (answer_form)form);
        exhaust("{\"id\":\"a\\nb\",\"n\":1}", (answer_form)form);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_all_forms)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
