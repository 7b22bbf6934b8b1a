/* SPDX-License-Identifier: MIT */
/* What is reported of answers that differ from what is documented: tests/codegen/good/shapes.yaml says what is. */
#include "check.h"

/* Lines of "POINTER KEYWORD", as a test expects them. */
struct differences {
    char lines[4096];
    size_t count;
};

static void note(void *context, const portkey_violation *difference, portkey_value value)
{
    struct differences *differences = context;
    size_t used = strlen(differences->lines);

    (void)value;
    differences->count++;
    (void)snprintf(differences->lines + used, sizeof(differences->lines) - used, "%s %s\n",
                   difference->pointer, difference->keyword);
}

static int check(const char *operation, const char *text, struct differences *differences,
                 portkey_error *error)
{
    portkey_json *document = NULL;
    int result;

    if (portkey_json_parse(&document, text, strlen(text), NULL, error) < 0)
        fail_msg("not JSON: %s", text);
    memset(differences, 0, sizeof(*differences));
    result = portkey_answer_check(find_operation(operation), portkey_json_root(document), note, differences,
                                  error);
    portkey_json_free(document);
    return result;
}

static void test_answers_that_differ(void **state)
{
    static const struct {
        const char *operation;
        const char *answer;
        const char *lines;
    } rows[] = {
        {"list_configs", "{\"object\":\"list\",\"total\":0,\"data\":[],\"has_more\":false}", ""},
        {"list_configs", "{\"total\":\"0\",\"data\":{}}", " required\n/total type\n/data type\n"},
        {"list_configs", "[]", " type\n"},
        {"list_configs", "{\"object\":\"page\",\"total\":1,\"data\":[{\"id\":\"a\"}],\"next\":2}",
         "/object enum\n/next additionalProperties\n"},
        {"create_config", "{\"id\":\"a\",\"owner\":null,\"is_default\":1,\"labels\":{\"a\":\"b\"}}", ""},
        {"create_config",
         "{\"id\":\"A\",\"is_default\":true,\"labels\":{\"a\":1},\"owner\":{\"name\":\"x\",\"age\":3}}",
         "/id pattern\n/is_default type\n/labels/a type\n/owner/age additionalProperties\n"},
        /* What is said to take anything does so. */
        {"create_config", "{\"id\":\"a\",\"settings\":{\"color\":\"red\",\"size\":1}}", ""},
        {"create_config", "{\"id\":\"a\",\"parent\":{\"id\":\"b\",\"parent\":{\"id\":\"c\",\"x\":1}}}",
         "/parent/parent/x additionalProperties\n"},
        /* Members that the one or the other branch of a union names. */
        {"get_owner", "{\"id\":\"a\",\"kind\":\"user\",\"email\":\"e\"}", ""},
        {"get_owner", "{\"id\":\"a\",\"kind\":\"team\",\"members\":[{\"name\":\"n\"}]}", ""},
        {"get_owner", "{\"id\":\"a\",\"kind\":\"team\",\"members\":[{\"age\":1}]}",
         "/members/0/age additionalProperties\n"},
        {"get_owner", "{\"id\":\"a\",\"kind\":\"user\",\"phone\":\"1\"}", "/phone unevaluatedProperties\n"},
        {"update_owner", "{\"anything\":1}", ""},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct differences differences;
        portkey_error error;
        int result = check(rows[i].operation, rows[i].answer, &differences, &error);

        assert_string_equal(differences.lines, rows[i].lines);
        assert_int_equal(result, differences.count);
    }
}

/* An error has room for PORTKEY_MAX_VIOLATIONS; a report has no end. */
static void test_all_are_reported(void **state)
{
    char text[1024] = "{\"object\":\"list\",\"total\":0,\"data\":[{}";
    struct differences differences;
    portkey_error error;

    (void)state;
    for (int i = 1; i < 100; i++)
        strcat(text, ",{}");
    strcat(text, "]}");
    assert_int_equal(check("list_configs", text, &differences, &error), 100);
    assert_int_equal(differences.count, 100);
    assert_contains(differences.lines, "/data/0 required\n");
    assert_contains(differences.lines, "/data/99 required\n");
}

static void test_differences_can_be_counted_only(void **state)
{
    static const char text[] = "{\"id\":1}";
    portkey_json *document = NULL;

    (void)state;
    assert_int_equal(portkey_json_parse(&document, text, strlen(text), NULL, NULL), 0);
    assert_int_equal(
        portkey_answer_check(find_operation("create_config"), portkey_json_root(document), NULL, NULL, NULL),
        1);
    portkey_json_free(document);
}

static void test_what_cannot_be_compared(void **state)
{
    struct differences differences;
    portkey_error error;
    portkey_value nothing = {NULL, 0};

    (void)state;
    assert_int_equal(check("delete_owner", "{}", &differences, &error), PORTKEY_EUNKNOWN);
    assert_contains(error.message, "delete_owner");
    assert_int_equal(portkey_answer_check(find_operation("get_owner"), nothing, note, &differences, &error),
                     PORTKEY_EINVAL);
    assert_contains(error.message, "answer has no value");
    assert_int_equal(portkey_answer_check(NULL, nothing, note, &differences, &error), PORTKEY_EINVAL);
    assert_contains(error.message, "operation is NULL");
}

static void note_number(void *context, const portkey_violation *difference, portkey_value value)
{
    (void)difference;
    assert_int_equal(portkey_value_integer(value, context), 0);
}

/* A pointer is cut where it is long; the value is handed over with it. */
static void test_values_are_handed_over(void **state)
{
    char text[4096] = "";
    portkey_json *document = NULL;
    int64_t number = 0;

    (void)state;
    for (int i = 0; i < 40; i++)
        strcat(text, "{\"id\":\"a\",\"parent\":");
    strcat(text, "{\"id\":\"a\",\"x\\u001b/~\":7}");
    for (int i = 0; i < 40; i++)
        strcat(text, "}");
    assert_int_equal(portkey_json_parse(&document, text, strlen(text), NULL, NULL), 0);
    assert_int_equal(portkey_answer_check(find_operation("create_config"), portkey_json_root(document),
                                          note_number, &number, NULL),
                     1);
    assert_int_equal(number, 7);
    portkey_json_free(document);
}

/* Each level is a schema within a schema, of which so many are looked at. */
static void test_an_answer_without_end(void **state)
{
    enum { LEVELS = 40 };
    char text[4096] = "";
    struct differences differences;
    portkey_error error;

    (void)state;
    for (int i = 0; i < LEVELS; i++)
        strcat(text, "{\"id\":\"a\",\"parent\":");
    strcat(text, "{\"id\":\"a\",\"x\":1}");
    for (int i = 0; i < LEVELS; i++)
        strcat(text, "}");
    assert_int_equal(check("create_config", text, &differences, &error), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_answers_that_differ),
        cmocka_unit_test(test_all_are_reported),
        cmocka_unit_test(test_differences_can_be_counted_only),
        cmocka_unit_test(test_what_cannot_be_compared),
        cmocka_unit_test(test_values_are_handed_over),
        cmocka_unit_test(test_an_answer_without_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
