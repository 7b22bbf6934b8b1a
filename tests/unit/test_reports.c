/* SPDX-License-Identifier: MIT */
/* What is written of values that differ, and what that may cost: on tables small enough to read. */
#include "check.h"

#include <stdlib.h>

#include "schema/validate.h"

/* clang-format off: tables, to be read as such */

static const char strings[] = "\0\"alpha\"\0"                   /* 1 */
                              "\"beta\"\0"                      /* 9 */
                              "kind_of_the_thing\0"             /* 16 */
                              "first_name_of_member\0"          /* 34 */
                              "second_name_of_member\0"         /* 55 */
                              "name\0"                          /* 77 */
                              "title\0"                         /* 82 */
                              "m0\0m1\0m2\0m3\0m4\0m5\0m6\0m7"; /* 88: three bytes each */

enum { ALPHA = 1, BETA = 9, KIND = 16, FIRST = 34, SECOND = 55, NAME = 77, TITLE = 82, M = 88 };

static const uint32_t names[] = {KIND, NAME, TITLE};

enum {
    STRING,
    IS_ALPHA,
    IS_BETA,
    ALPHA_FORM,
    BETA_FORM,
    LABELLED,
    LABELLED_LIST,
    NAME_FORM,
    TITLE_FORM,
    NAMED,
    NAMED_LIST,
    CLOSED
};

static const struct pa_property properties[] =
    {
        {FIRST, STRING},  {KIND, IS_ALPHA}, /* 0: alpha */
        {KIND, IS_BETA},  {SECOND, STRING}, /* 2: beta */
        {FIRST, STRING},  {M, STRING},      {M + 3, STRING},  {M + 6, STRING},
        {M + 9, STRING},  {M + 12, STRING}, {M + 15, STRING}, {M + 18, STRING},
        {M + 21, STRING}, {NAME, STRING},   {SECOND, STRING}, /* 4: with a name; closed */
        {TITLE, STRING},                                      /* 15: with a title */
};

static const uint16_t branches[] = {ALPHA_FORM, BETA_FORM, NAME_FORM, TITLE_FORM};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING}, /* 0 STRING */
    {PA_CONST, 0, ALPHA},      /* 1 IS_ALPHA */
    {PA_CONST, 0, BETA},       /* 2 IS_BETA */
    {PA_TYPE, 0, PA_T_OBJECT}, {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 2, 0}, /* 3 ALPHA_FORM */
    {PA_TYPE, 0, PA_T_OBJECT}, {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 2, 2},   /* 6 BETA_FORM */
    {PA_ONE_OF, 2, 0},       /* 9 LABELLED */
    {PA_ITEMS, 0, LABELLED}, /* 10 LABELLED_LIST */
    {PA_TYPE, 0, PA_T_OBJECT}, {PA_REQUIRED, 1, 1},
    {PA_PROPERTIES, 11, 4}, /* 11 NAME_FORM */
    {PA_TYPE, 0, PA_T_OBJECT}, {PA_REQUIRED, 1, 2},
    {PA_PROPERTIES, 1, 15}, /* 14 TITLE_FORM */
    {PA_ONE_OF, 2, 2},      /* 17 NAMED */
    {PA_ITEMS, 0, NAMED},   /* 18 NAMED_LIST */
    {PA_TYPE, 0, PA_T_OBJECT}, {PA_REQUIRED, 1, 1},
    {PA_PROPERTIES, 11, 4},    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE}, /* 19 CLOSED */
};

static const struct pa_schema schemas[] = {
    [STRING] = {0, 1},      [IS_ALPHA] = {1, 1}, [IS_BETA] = {2, 1},        [ALPHA_FORM] = {3, 3},
    [BETA_FORM] = {6, 3},   [LABELLED] = {9, 1}, [LABELLED_LIST] = {10, 1}, [NAME_FORM] = {11, 3},
    [TITLE_FORM] = {14, 3}, [NAMED] = {17, 1},   [NAMED_LIST] = {18, 1},    [CLOSED] = {19, 4},
};

static const struct pa_pools pools = {.strings = strings,
                                      .keywords = keywords,
                                      .schemas = schemas,
                                      .properties = properties,
                                      .branches = branches,
                                      .names = names};

/* clang-format on */

static portkey_json *parse(const char *text)
{
    portkey_json *document = NULL;
    portkey_json_limits limits = {.max_bytes = 64 * 1024 * 1024, .max_values = 4000000, .max_depth = 8};

    if (portkey_json_parse(&document, text, strlen(text), &limits, NULL) < 0)
        fail_msg("not JSON: %.100s", text);
    return document;
}

static int validate(uint16_t schema, const char *text, portkey_error *error)
{
    portkey_json *document = parse(text);
    int result = pa_validate(&pools, schema, portkey_json_root(document), "get_thing", NULL, error);

    portkey_json_free(document);
    return result;
}

/* Lines of "POINTER KEYWORD TYPE: EXPECTED". */
struct differences {
    char lines[8192];
};

static void note(void *context, const portkey_violation *difference, portkey_value value)
{
    struct differences *differences = context;
    size_t used = strlen(differences->lines);

    (void)snprintf(differences->lines + used, sizeof(differences->lines) - used, "%s %s %d: %s\n",
                   difference->pointer, difference->keyword, (int)portkey_value_type(value),
                   difference->expected);
}

static int inspect(uint16_t schema, const char *text, struct differences *differences, size_t *count)
{
    portkey_json *document = parse(text);
    struct pa_report report = {.each = differences != NULL ? note : NULL, .context = differences};
    int result = pa_inspect(&pools, schema, portkey_json_root(document), &report, "get_thing", NULL);

    portkey_json_free(document);
    *count = report.count;
    return result;
}

/* A list of objects, each with members whose names have as many words as are compared. */
static char *make_list(size_t objects, size_t members)
{
    char *text = malloc(objects * (members * 72 + 3) + 3);
    size_t used = 0;

    assert_non_null(text);
    text[used++] = '[';
    for (size_t i = 0; i < objects; i++) {
        text[used++] = i > 0 ? ',' : ' ';
        text[used++] = '{';
        for (size_t j = 0; j < members; j++)
            used +=
                (size_t)sprintf(text + used, "%s\"%c%c_name_user_mail_list_find_kind_item_page_size_sort\":1",
                                j > 0 ? "," : "", (char)('a' + j / 26), (char)('a' + j % 26));
        text[used++] = '}';
    }
    memcpy(text + used, "]", 2);
    return text;
}

/* What is meant is looked for only where that can be said: the rest of a long list is checked without. */
static void test_a_long_list_of_unions_is_refused_soon(void **state)
{
    char *text = make_list(2000, 30);
    portkey_error error;

    (void)state;
    assert_int_equal(validate(LABELLED_LIST, text, &error), PORTKEY_EARGUMENTS);
    assert_int_equal(error.violation_count, PORTKEY_MAX_VIOLATIONS);
    free(text);
}

static void test_what_is_compared_is_paid_for(void **state)
{
    struct pa_check check = {.work_left = &(uint32_t){1000000}};

    (void)state;
    pa_pay_for_meaning(&check, 64, "first_name_of_member");
    assert_in_range(*check.work_left, 1000000 - 1000, 1000000 - 100);
    pa_pay_for_meaning(&check, 1000000, "first_name_of_member");
    assert_in_range(*check.work_left, 1000000 - 2000, 1000000 - 200);
    for (int i = 0; i < 10000; i++)
        pa_pay_for_meaning(&check, 64, "first_name_of_member");
    assert_int_equal(check.failure, PORTKEY_ETOOLARGE);
}

static void test_answers_get_no_suggestions(void **state)
{
    struct differences differences = {""};
    size_t count;

    (void)state;
    assert_int_equal(inspect(CLOSED, "{\"nam\":1}", &differences, &count), 0);
    assert_string_equal(differences.lines, " required 6: the property \"name\"\n"
                                           "/nam additionalProperties 3: no property of this name\n");
}

static void test_differences_of_a_long_list_are_counted(void **state)
{
    char *text = make_list(2000, 30);
    size_t count;

    (void)state;
    assert_int_equal(inspect(LABELLED_LIST, text, NULL, &count), 0);
    assert_int_equal(count, 2000);
    free(text);
}

static void test_violations_are_paid_for(void **state)
{
    portkey_error error = {.violation_count = PORTKEY_MAX_VIOLATIONS - 1};
    uint32_t work_left = 1000;
    struct pa_check check = {.pools = &pools, .error = &error, .work_left = &work_left};
    struct pa_step root = {.up = NULL};

    (void)state;
    pa_miss(&check, &keywords[1], &root);
    assert_in_range(work_left, 900, 990);
    work_left = 1000;
    pa_miss(&check, &keywords[1], &root);
    assert_int_equal(work_left, 1000);
    assert_int_equal(check.misses, 2);
}

/* Of the second item eight differences are handed over before its note is written: then it is not, anywhere. */
static void test_notes_of_forms(void **state)
{
    static const char value[] = "[{\"first_name_of_member\":1,\"second_name_of_member\":1},"
                                "{\"first_name_of_member\":1,\"m0\":1,\"m1\":1,\"m2\":1,\"m3\":1,\"m4\":1,"
                                "\"m5\":1,\"m6\":1,\"m7\":1,\"second_name_of_member\":1}]";
    struct differences differences = {""};
    size_t notes = 0;
    size_t count;

    (void)state;
    assert_int_equal(inspect(NAMED_LIST, value, &differences, &count), 0);
    assert_int_equal(count, 14);
    for (char *line = strtok(differences.lines, "\n"); line != NULL; line = strtok(NULL, "\n")) {
        if (strstr(line, "; read as the form with") == NULL)
            continue;
        assert_contains(line, "/0 required 6: the property \"name\"; read as the form with \"name\"");
        notes++;
    }
    assert_int_equal(notes, 1);
}

static void test_names_in_texts_are_clean(void **state)
{
    portkey_error error;

    (void)state;
    assert_int_equal(validate(NAME_FORM, "{\"na\\n\\u001bme\":\"x\"}", &error), PORTKEY_EARGUMENTS);
    assert_string_equal(error.violations[0].expected, "the property \"name\", not \"na  me\"");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_long_list_of_unions_is_refused_soon),
        cmocka_unit_test(test_what_is_compared_is_paid_for),
        cmocka_unit_test(test_answers_get_no_suggestions),
        cmocka_unit_test(test_differences_of_a_long_list_are_counted),
        cmocka_unit_test(test_violations_are_paid_for),
        cmocka_unit_test(test_notes_of_forms),
        cmocka_unit_test(test_names_in_texts_are_clean),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
