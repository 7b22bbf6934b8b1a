/* SPDX-License-Identifier: MIT */
/* YAML files as trees: what is taken, and where each refusal says that it is wrong. */
#include "check.h"

#include "allocations.h"
#include "yaml/tree.h"

static void write_node(pa_text *text, const tree_node *node)
{
    if (node->key != NULL) {
        pa_text_append_string(text, node->key);
        pa_text_append_char(text, '=');
    }
    if (node->kind == TREE_TEXT) {
        pa_text_append_string(text, node->is_quoted ? "'" : "");
        pa_text_append_string(text, node->text);
    } else {
        pa_text_append_char(text, node->kind == TREE_LIST ? '[' : '{');
        for (const tree_node *child = node->first; child != NULL; child = child->next)
            write_node(text, child);
        pa_text_append_char(text, node->kind == TREE_LIST ? ']' : '}');
    }
    pa_text_append_char(text, ' ');
}

static void expect(const char *yaml, const char *shown)
{
    tree_problem problem = TREE_PROBLEM_INIT;
    pa_text text = PA_TEXT_INIT(10000);
    tree read;

    if (!tree_read(&read, yaml, strlen(yaml), TREE_MAX_NODES, &problem))
        fail_msg("%s: %s", yaml, problem.message.data);
    write_node(&text, read.root);
    assert_string_equal(text.data, shown);
    pa_text_free(&text);
    tree_free(&read);
}

static void expect_problem(const char *yaml, size_t length, unsigned line, unsigned column, const char *part)
{
    tree_problem problem = TREE_PROBLEM_INIT;
    tree read;

    if (tree_read(&read, yaml, length, TREE_MAX_NODES, &problem))
        fail_msg("%s was taken", yaml);
    assert_null(read.root);
    assert_contains(problem.message.data, part);
    if (problem.place.line != line || problem.place.column != column)
        fail_msg("%s: %u:%u", problem.message.data, problem.place.line, problem.place.column);
    pa_text_free(&problem.message);
}

#define PROBLEM(yaml, line, column, part) expect_problem(yaml, sizeof(yaml) - 1, line, column, part)

static void what_is_taken(void **state)
{
    (void)state;
    expect("", "{} ");
    expect("# only a comment\n", "{} ");
    expect("a: 1\nb: [x, 'y', \"z\"]\n", "{a=1 b=[x 'y 'z ] } ");
    expect("a:\n  - b: c\n    d: e\n  - f\n", "{a=[{b=c d=e } f ] } ");
    expect("a:\nb: ''\n", "{a= b=' } ");
    expect("---\na: true\n...\n", "{a=true } ");
    expect("text\n", "text ");
    expect("\xEF\xBB\xBF"
           "a: \xC3\xA4\n",
           "{a=\xC3\xA4 } ");
    expect("a: |\n  two\n  lines\n", "{a='two\nlines\n } ");
}

static void what_is_refused(void **state)
{
    (void)state;
    PROBLEM("a: &x 1\n", 1, 4, "anchors");
    PROBLEM("a: 1\nb: *x\n", 2, 4, "aliases");
    PROBLEM("a: !!str 1\n", 1, 4, "tags");
    PROBLEM("a: !x [1]\n", 1, 4, "tags");
    PROBLEM("&a b: 1\n", 1, 1, "anchors");
    PROBLEM("a: 1\nb: 2\na: 3\n", 3, 1, "the key \"a\" is there twice");
    PROBLEM("a: {b: 1, b: 2}\n", 1, 11, "there twice");
    PROBLEM("a: 1\n---\nb: 1\n", 2, 1, "second document");
    PROBLEM("? [a]\n: b\n", 1, 3, "a key must be a text");
    PROBLEM("a: [1\n", 2, 1, "did not find expected");
    PROBLEM("a: 1\n b: 2\n", 2, 3, "not allowed");
    PROBLEM("a: @b\n", 1, 4, "cannot start any token");
    PROBLEM("a: \"x\n", 2, 1, "unexpected end");
    PROBLEM("a: \"x\\0y\"\n", 1, 4, "NUL");
    PROBLEM("a: \xFF\n", 1, 1, "not UTF-8");
    PROBLEM("%YAML 3.0\n---\na: b\n", 1, 1, "incompatible");
}

/* The second of them is named, of the first that is repeated. */
static void keys_that_are_there_twice(void **state)
{
    (void)state;
    PROBLEM("b: 1\na: 2\nc: 3\nb: 4\na: 5\n", 4, 1, "the key \"b\" is there twice");
    PROBLEM("a:\n  b: 1\n  c: 2\n  b: 3\na: 4\n", 4, 3, "the key \"b\" is there twice");
    PROBLEM("- {a: 1}\n- {a: 1, b: 2, a: 3}\n", 2, 16, "the key \"a\" is there twice");
    expect("{a: {a: 1}, b: {a: 1}}", "{a={a=1 } b={a=1 } } ");
}

static void too_deep(void **state)
{
    char yaml[TREE_MAX_DEPTH + 2];

    (void)state;
    memset(yaml, '[', sizeof(yaml) - 1);
    yaml[TREE_MAX_DEPTH + 1] = '\0';
    PROBLEM(yaml, 1, TREE_MAX_DEPTH + 1, "too deeply");
}

static void too_many(void **state)
{
    pa_text text = PA_TEXT_INIT(4 * TREE_MAX_BYTES);

    (void)state;
    pa_text_append_char(&text, '[');
    for (unsigned i = 0; i < TREE_MAX_NODES; i++)
        pa_text_append_string(&text, "1,");
    expect_problem(text.data, text.length, 1, 2 * TREE_MAX_NODES, "too many values");
    while (text.length <= TREE_MAX_BYTES)
        pa_text_append_string(&text, "# a long file\n");
    expect_problem(text.data, text.length, 0, 0, "longer than 1 MiB");
    pa_text_free(&text);
}

/* Whichever allocation fails, the file is refused, and nothing is left over. */
static void without_memory(void **state)
{
    static const char yaml[] = "principals:\n  - name: a\n    toolsets: [b, c]\n";
    bool failed = true;

    (void)state;
    for (unsigned n = 0; failed; n++) {
        tree_problem problem = TREE_PROBLEM_INIT;
        tree read;
        bool worked;

        assert_true(n < 1000);
        allocations_fail_at(n);
        worked = tree_read(&read, yaml, sizeof(yaml) - 1, TREE_MAX_NODES, &problem);
        failed = allocations_end();
        if (!worked)
            assert_true(failed);
        tree_free(&read);
        pa_text_free(&problem.message);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_taken),
        cmocka_unit_test(what_is_refused),
        cmocka_unit_test(keys_that_are_there_twice),
        cmocka_unit_test(too_deep),
        cmocka_unit_test(too_many),
        cmocka_unit_test(without_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
