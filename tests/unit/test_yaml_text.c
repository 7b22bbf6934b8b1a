/* SPDX-License-Identifier: MIT */
/* Documents as YAML text, and back. */
#include "check.h"

#include <stdlib.h>

#include "workflow/workspace/document_of.h"
#include "workflow/document/yaml_text.h"
#include "yaml/tree.h"

static cJSON *parse(const char *json)
{
    cJSON *document = NULL;

    assert_int_equal(document_read(&document, json, strlen(json), NULL), 0);
    return document;
}

/* As written, and read again as it was. */
static void expect(const char *json, const char *yaml)
{
    pa_text text = PA_TEXT_INIT(TREE_MAX_BYTES);
    cJSON *document = parse(json);

    assert_int_equal(yaml_text_write(&text, document), 0);
    assert_string_equal(text.data, yaml);
    pa_text_free(&text);
    document_free(document);
}

static void expect_read(const char *yaml, const char *json)
{
    pa_text complaint = PA_TEXT_INIT(1000);
    cJSON *document = NULL;
    char *text = NULL;

    if (yaml_text_read(&document, yaml, strlen(yaml), NULL, &complaint) < 0)
        fail_msg("%s: %s", yaml, complaint.data);
    assert_int_equal(document_write(&text, document, NULL), 0);
    assert_string_equal(text, json);
    portkey_text_free(text);
    document_free(document);
}

static void test_texts(void **state)
{
    (void)state;
    expect("{\"a\":\"plain text\"}", "a: plain text\n");
    expect("{\"a\":\"\"}", "a: ''\n");
    expect("{\"a\":\" x \"}", "a: ' x '\n");
    expect("{\"a\":\"it's: \\\"x\\\"\"}", "a: 'it''s: \"x\"'\n");
    expect("{\"a\":\"# x\",\"b\":\"a #b\"}", "a: '# x'\nb: 'a #b'\n");
    expect("{\"a\":\"\xC3\xA4 \xE4\xBD\xA0\"}", "a: '\xC3\xA4 \xE4\xBD\xA0'\n");
    /* libyaml escapes what is beyond the first 65,536 characters. */
    expect("{\"a\":\"\xF0\x9F\x98\x80\"}", "a: \"\\U0001F600\"\n");
    expect("{\"a\":\"tab\\there\"}", "a: \"tab\\there\"\n");
    expect("{\"a\":\"\\u0001\\u007f\"}", "a: \"\\x01\\x7F\"\n");
}

/* What another reader could take for a number, a switch, nothing or a time. */
static void test_texts_that_look_like_something_else(void **state)
{
    static const char *const texts[] = {"1",     "-1", "1.5",  "0x1f", "1e3",  "1_000", ".inf",
                                        "null",  "~",  "true", "NO",   "Off",  "y",     "2026-11-27",
                                        "12:30", "=",  "<<",   "-",    "NULL", "False", ".nan"};
    char json[64];
    char yaml[64];

    (void)state;
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        (void)snprintf(json, sizeof(json), "{\"a\":\"%s\"}", texts[i]);
        (void)snprintf(yaml, sizeof(yaml), "a: '%s'\n", texts[i]);
        expect(json, yaml);
    }
    expect("{\"yes\":1,\"1\":2}", "'yes': 1\n'1': 2\n");
}

static void test_lines(void **state)
{
    (void)state;
    expect("{\"a\":\"one\\ntwo\"}", "a: |-\n  one\n  two\n");
    expect("{\"a\":\"one\\n\\n  two\\n\"}", "a: |\n  one\n\n    two\n");
    expect("{\"a\":\"  one\\ntwo\"}", "a: |2-\n    one\n  two\n");
    /* libyaml ends a document that has such a block with dots. */
    expect("{\"a\":\"one\\n\\n\",\"b\":1}", "a: |+\n  one\n\nb: 1\n...\n");
    /* Other ends of lines would become line feeds in a block. */
    expect("{\"a\":\"one\\r\\ntwo\"}", "a: \"one\\r\\ntwo\"\n");
    expect("{\"a\":\"one\\u2028\\ntwo\"}", "a: \"one\\L\\ntwo\"\n");
    expect("{\"a\":\"one\\u0085\\ntwo\"}", "a: \"one\\N\\ntwo\"\n");
    expect("{\"a\":\"one \\ntwo\"}", "a: \"one \\ntwo\"\n");
}

static void test_numbers_keep_their_digits(void **state)
{
    (void)state;
    expect("{\"a\":12345678901234567890,\"b\":0.1,\"c\":-3,\"d\":1e300,\"e\":0.12345678901234567890}",
           "a: 12345678901234567890\nb: 0.1\nc: -3\nd: 1e+300\ne: 0.12345678901234567890\n");
    expect("{\"a\":true,\"b\":false,\"c\":null,\"d\":[],\"e\":{}}",
           "a: true\nb: false\nc: null\nd: []\ne: {}\n");
}

/* Those of the document stay where they are; those of messages, too. */
static void test_order(void **state)
{
    (void)state;
    expect("{\"b\":{\"d\":1,\"c\":[{\"f\":1,\"e\":2}]},\"a\":1}",
           "b:\n  c:\n  - e: 2\n    f: 1\n  d: 1\na: 1\n");
    expect("{\"messages\":[{\"role\":\"user\",\"content\":{\"b\":1,\"a\":2}}]}",
           "messages:\n- role: user\n  content:\n    b: 1\n    a: 2\n");
}

static void test_reading(void **state)
{
    (void)state;
    expect_read("a: 1.50\nb: 0x1f\nc: yes\nd: ~\ne:\nf: 'null'\ng: 007\nh: +1\ni: .5\nj: 1e400\n",
                "{\"a\":1.5,\"b\":\"0x1f\",\"c\":\"yes\",\"d\":null,\"e\":null,\"f\":\"null\",\"g\":\"007\","
                "\"h\":\"+1\",\"i\":\".5\",\"j\":1e400}");
    expect_read("", "{}");
    expect_read("- a\n", "[\"a\"]");
}

static void test_refusals(void **state)
{
    pa_text complaint = PA_TEXT_INIT(1000);
    cJSON *document = NULL;

    (void)state;
    assert_int_equal(yaml_text_read(&document, "a: 1\nb: *a\n", 11, NULL, &complaint), PORTKEY_EARGUMENTS);
    assert_string_equal(complaint.data, "2:4: aliases (*) are not taken: write the value itself");
    assert_null(document);
    pa_text_free(&complaint);
}

/* Of several documents together. */
static void test_values_left(void **state)
{
    static const char yaml[] = "a: [1, {b: x}]\nc: y\n";
    pa_text complaint = PA_TEXT_INIT(1000);
    cJSON *document = NULL;
    size_t left = 11;

    (void)state;
    assert_int_equal(yaml_text_read(&document, yaml, strlen(yaml), &left, &complaint), 0);
    assert_int_equal(left, 5);
    document_free(document);
    document = NULL;
    assert_int_equal(yaml_text_read(&document, yaml, strlen(yaml), &left, &complaint), PORTKEY_EARGUMENTS);
    assert_string_equal(complaint.data, "2:4: the file has too many values");
    assert_int_equal(left, 0);
    assert_null(document);
    pa_text_free(&complaint);
}

/* What would not read back is not written. */
static void test_too_deep(void **state)
{
    pa_text text = PA_TEXT_INIT(TREE_MAX_BYTES);
    cJSON *document = cJSON_CreateObject();

    (void)state;
    for (unsigned i = 0; i < TREE_MAX_DEPTH; i++) {
        cJSON *around = cJSON_CreateArray();

        assert_true(document_append(around, document));
        document = around;
    }
    assert_int_equal(yaml_text_write(&text, document), PORTKEY_ETOOLARGE);
    assert_int_equal(text.length, 0);
    document_free(document);
}

static void expect_messages(const char *template, bool are)
{
    cJSON *messages = NULL;
    char *again;

    assert_int_equal(document_open_messages(&messages, template), 0);
    again = messages != NULL ? document_close_messages(messages) : NULL;
    assert_int_equal(messages != NULL, are);
    if (are)
        assert_string_equal(again, template);
    free(again);
    document_free(messages);
}

static void test_messages(void **state)
{
    (void)state;
    expect_messages("[{\"role\":\"user\",\"content\":\"a\\nb \xC3\xA4\"}]", true);
    expect_messages("[{\"content\":[{\"n\":12345678901234567890}]}]", true);
    expect_messages("[ {\"role\": \"user\"}]", false);
    expect_messages("[{\"a\":1.0}]", false);
    expect_messages("[{{name}}]", false);
    expect_messages("Hello", false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_texts),    cmocka_unit_test(test_texts_that_look_like_something_else),
        cmocka_unit_test(test_lines),    cmocka_unit_test(test_numbers_keep_their_digits),
        cmocka_unit_test(test_order),    cmocka_unit_test(test_reading),
        cmocka_unit_test(test_refusals), cmocka_unit_test(test_too_deep),
        cmocka_unit_test(test_messages), cmocka_unit_test(test_values_left),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
