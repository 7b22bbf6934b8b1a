/* SPDX-License-Identifier: MIT */
/* Texts as a unified diff: what diff -u prints of the same, but for a count of 1, which it leaves out. */
#include "check.h"

#include "workflow/document/line_diff.h"

static void expect(const char *from, const char *to, const char *wanted)
{
    pa_text diff = PA_TEXT_INIT(65536);

    assert_true(line_diff_append(&diff, &(line_diff_side){"old", from}, &(line_diff_side){"new", to}));
    assert_string_equal(diff.data != NULL ? diff.data : "", wanted);
    pa_text_free(&diff);
}

static void test_as_diff_prints_it(void **state)
{
    static const struct {
        const char *from;
        const char *to;
        const char *wanted;
    } rows[] = {
        {"a\nb\nc\n", "a\nB\nc\n", "--- old\n+++ new\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"},
        {"", "a\nb\n", "--- old\n+++ new\n@@ -0,0 +1,2 @@\n+a\n+b\n"},
        {"a\nb\n", "", "--- old\n+++ new\n@@ -1,2 +0,0 @@\n-a\n-b\n"},
        {"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n", "1\nx\n3\n4\n5\n6\n7\n8\n9\n10\n11\ny\n13\n",
         "--- old\n+++ new\n@@ -1,5 +1,5 @@\n 1\n-2\n+x\n 3\n 4\n 5\n@@ -9,5 +9,5 @@\n 9\n 10\n 11\n-12\n+y\n 13\n"},
        {"1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\nx\n3\n4\n5\n6\n7\n8\ny\n",
         "--- old\n+++ new\n@@ -1,9 +1,9 @@\n 1\n-2\n+x\n 3\n 4\n 5\n 6\n 7\n 8\n-9\n+y\n"},
        {"a\nb\n", "a\nb\nc\n", "--- old\n+++ new\n@@ -1,2 +1,3 @@\n a\n b\n+c\n"},
        {"a\nb\nc\nd\ne\nf\n", "b\nc\nd\ne\nf\n", "--- old\n+++ new\n@@ -1,4 +1,3 @@\n-a\n b\n c\n d\n"},
        {"x\na\n", "a\n", "--- old\n+++ new\n@@ -1,2 +1,1 @@\n-x\n a\n"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++)
        expect(rows[i].from, rows[i].to, rows[i].wanted);
}

static void test_equal_texts_have_none(void **state)
{
    (void)state;
    expect("", "", "");
    expect("a\nb", "a\nb", "");
    /* An end of line at the end makes no difference here. */
    expect("a\nb", "a\nb\n", "");
}

static void append_lines(pa_text *text, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++) {
        pa_text_append_string(text, word);
        pa_text_append_integer(text, (int64_t)i);
        pa_text_append_char(text, '\n');
    }
}

/* No more memory than the cap, whatever is compared. */
static void test_long_texts_differ_as_a_whole(void **state)
{
    pa_text from = PA_TEXT_INIT(1000000);
    pa_text to = PA_TEXT_INIT(1000000);
    pa_text diff = PA_TEXT_INIT(1000000);

    (void)state;
    append_lines(&from, 5000, "a");
    append_lines(&to, 5000, "b");
    assert_true(
        line_diff_append(&diff, &(line_diff_side){"old", from.data}, &(line_diff_side){"new", to.data}));
    assert_non_null(strstr(diff.data, "@@ -1,5000 +1,5000 @@\n-a0\n"));
    pa_text_free(&from);
    pa_text_free(&to);
    pa_text_free(&diff);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_as_diff_prints_it),
        cmocka_unit_test(test_equal_texts_have_none),
        cmocka_unit_test(test_long_texts_differ_as_a_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
