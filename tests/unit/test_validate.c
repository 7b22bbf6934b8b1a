/* SPDX-License-Identifier: MIT */
/* The validator, keyword by keyword, on tables small enough to read. */
#include "check.h"

#include "schema/validate.h"

/* clang-format off: tables, to be read as such */

/* One pool for all: offsets are the positions of the strings below. */
static const char strings[] = "\0\"red\"\0"      /* 1 */
                              "\"green\"\0"      /* 7 */
                              "null\0"           /* 15 */
                              "2.50\0"           /* 20 */
                              "color\0"          /* 25 */
                              "name\0"           /* 31 */
                              "size\0"           /* 36 */
                              "^[a-z]+(?!x)$\0"  /* 41 */
                              "{\"a\":[1,{}]}\0" /* 55 */
                              "kind\0"           /* 68 */
                              "\"circle\"\0"     /* 73 */
                              "\"square\"\0"     /* 82 */
                              "(a+)+$\0"         /* 91 */
                              "1\0"              /* 98 */
                              "10\0"             /* 100 */
                              "0.01";            /* 103 */

enum {
    RED = 1,
    GREEN = 7,
    NIL = 15,
    TWO_AND_A_HALF = 20,
    COLOR = 25,
    NAME = 31,
    SIZE = 36,
    PATTERN = 41,
    NESTED = 55,
    KIND = 68,
    CIRCLE = 73,
    SQUARE = 82,
    SLOW = 91,
    LEAST = 98,
    TEN = 100,
    HUNDREDTH = 103
};

static const uint32_t names[] = {RED, GREEN, NIL, NAME, SIZE, PATTERN, PATTERN, SLOW, SLOW};

/* Schemas by number; KEYWORDS below lists the keywords of each. */
enum {
    ANY,
    STRING,
    INTEGER,
    NUMBER,
    ENUM,
    CONST,
    CONST_NESTED,
    RANGE,
    OPEN_RANGE,
    CENTS,
    LENGTH,
    SHAPE,
    ITEMS,
    UNIQUE,
    COUNTS,
    CLOSED,
    NAMED,
    NUMBERS_ELSE,
    CIRCLE_FORM,
    SQUARE_FORM,
    EITHER,
    ONE,
    BOTH,
    NOT_STRING,
    NOTHING,
    NULLABLE,
    TREE,
    REFERENCE,
    BACKTRACKING,
    MEMBER_COUNTS,
    SCHEMA_COUNT
};

enum { CIRCLE_KIND = SCHEMA_COUNT, SQUARE_KIND, ALL_SCHEMAS };

static const struct pa_property properties[] = {
    {COLOR, ENUM},       {NAME, STRING},  {SIZE, INTEGER}, /* 0: the closed object */
    {KIND, CIRCLE_KIND}, {SIZE, INTEGER},                  /* 3: a circle */
    {KIND, SQUARE_KIND}, {SIZE, STRING},                   /* 5: a square */
    {NAME, TREE},                                          /* 7: a tree */
};

static const uint16_t branches[] = {CIRCLE_FORM, SQUARE_FORM, INTEGER, NUMBER, RANGE, CENTS};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},     /* 0 STRING */
    {PA_TYPE, 0, PA_T_INTEGER},    /* 1 INTEGER */
    {PA_TYPE, 0, PA_T_NUMBER},     /* 2 NUMBER */
    {PA_ENUM, 3, 0},               /* 3 ENUM */
    {PA_CONST, 0, TWO_AND_A_HALF}, /* 4 CONST */
    {PA_CONST, 0, NESTED},         /* 5 CONST_NESTED */
    {PA_MINIMUM, 0, LEAST},
    {PA_MAXIMUM, 0, TEN}, /* 6 RANGE */
    {PA_EXCLUSIVE_MINIMUM, 0, LEAST},
    {PA_EXCLUSIVE_MAXIMUM, 0, TEN}, /* 8 OPEN_RANGE */
    {PA_MULTIPLE_OF, 0, HUNDREDTH}, /* 10 CENTS */
    {PA_MIN_LENGTH, 0, 2},
    {PA_MAX_LENGTH, 0, 3}, /* 11 LENGTH */
    {PA_PATTERN, 2, 5},    /* 13 SHAPE */
    {PA_MIN_ITEMS, 0, 1},
    {PA_MAX_ITEMS, 0, 2},
    {PA_ITEMS, 0, INTEGER},  /* 14 ITEMS */
    {PA_UNIQUE_ITEMS, 0, 0}, /* 17 UNIQUE */
    {PA_MIN_ITEMS, 0, 1},
    {PA_MAX_ITEMS, 0, 1}, /* 18 COUNTS */
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 3},
    {PA_PROPERTIES, 3, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE}, /* 20 CLOSED */
    {PA_PROPERTY_NAMES, 0, SHAPE},          /* 24 NAMED */
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, INTEGER}, /* 25 NUMBERS_ELSE */
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 3}, /* 27 CIRCLE_FORM */
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 5},                 /* 29 SQUARE_FORM */
    {PA_ANY_OF, 2, 0},                     /* 31 EITHER */
    {PA_ONE_OF, 2, 2},                     /* 32 ONE */
    {PA_ALL_OF, 2, 4},                     /* 33 BOTH */
    {PA_NOT, 0, STRING},                   /* 34 NOT_STRING */
    {PA_NEVER, 0, 0},                      /* 35 NOTHING */
    {PA_TYPE, 0, PA_T_STRING | PA_T_NULL}, /* 36 NULLABLE */
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 7}, /* 37 TREE */
    {PA_REF, 0, RANGE},    /* 39 REFERENCE */
    {PA_PATTERN, 2, 7},    /* 40 BACKTRACKING */
    {PA_MIN_PROPERTIES, 0, 1},
    {PA_MAX_PROPERTIES, 0, 2}, /* 41 MEMBER_COUNTS */
    {PA_CONST, 0, CIRCLE},     /* 43 CIRCLE_KIND */
    {PA_CONST, 0, SQUARE},     /* 44 SQUARE_KIND */
};

static const struct pa_schema schemas[ALL_SCHEMAS] = {
    [ANY] = {0, 0},           [STRING] = {0, 1},         [INTEGER] = {1, 1},      [NUMBER] = {2, 1},
    [ENUM] = {3, 1},          [CONST] = {4, 1},          [CONST_NESTED] = {5, 1}, [RANGE] = {6, 2},
    [OPEN_RANGE] = {8, 2},    [CENTS] = {10, 1},         [LENGTH] = {11, 2},      [SHAPE] = {13, 1},
    [ITEMS] = {14, 3},        [UNIQUE] = {17, 1},        [COUNTS] = {18, 2},      [CLOSED] = {20, 4},
    [NAMED] = {24, 1},        [NUMBERS_ELSE] = {25, 2},  [CIRCLE_FORM] = {27, 2}, [SQUARE_FORM] = {29, 2},
    [EITHER] = {31, 1},       [ONE] = {32, 1},           [BOTH] = {33, 1},        [NOT_STRING] = {34, 1},
    [NOTHING] = {35, 1},      [NULLABLE] = {36, 1},      [TREE] = {37, 2},        [REFERENCE] = {39, 1},
    [BACKTRACKING] = {40, 1}, [MEMBER_COUNTS] = {41, 2}, [CIRCLE_KIND] = {43, 1}, [SQUARE_KIND] = {44, 1},
};

static const struct pa_pools pools = {.strings = strings,
                                      .keywords = keywords,
                                      .schemas = schemas,
                                      .properties = properties,
                                      .branches = branches,
                                      .names = names};

/* clang-format on */

static int validate(uint16_t schema, const char *text, portkey_error *error)
{
    portkey_json *document = NULL;
    int result;

    if (portkey_json_parse(&document, text, strlen(text), NULL, error) < 0)
        fail_msg("not JSON: %s", text);
    result = pa_validate(&pools, schema, portkey_json_root(document), "get_thing", "slug", error);
    portkey_json_free(document);
    return result;
}

static void test_each_keyword(void **state)
{
    static const struct {
        uint16_t schema;
        const char *good[6];
        const char *bad[6];
        const char *keyword; /* of the last bad one's first violation */
        const char *expected;
    } rows[] = {
        {ANY, {"1", "null", "{}", "[]"}, {NULL}, NULL, NULL},
        {STRING, {"\"\"", "\"1\""}, {"1", "null", "[]", "{}", "true"}, "type", "string, not boolean"},
        {INTEGER,
         {"1", "-0", "1.0", "1e2", "123456789012345678901234567890", "1e400"},
         {"1e-400", "1.00000000000000000001", "1.5", "\"1\"", "1e-1"},
         "type",
         "integer"},
        {NUMBER, {"1", "1.5", "1e400"}, {"\"1\"", "null"}, "type", "number, not null"},
        {NULLABLE, {"null", "\"x\""}, {"0", "false"}, "type", "null or string"},
        {ENUM,
         {"\"red\"", "\"\\u0072ed\"", "null"},
         {"\"blue\"", "\"Red\"", "0"},
         "enum",
         "one of \"red\", \"green\", null"},
        {CONST, {"2.5", "2.50", "25e-1"}, {"2.51", "\"2.50\""}, "const", "2.50"},
        {CONST_NESTED,
         {"{\"a\":[1.0,{}]}", "{ \"\\u0061\" : [ 1, { } ] }"},
         {"{\"a\":[1]}", "{\"a\":[1,[]]}", "{\"a\":[1,{}],\"b\":1}"},
         "const",
         "{\"a\""},
        {RANGE, {"1", "10", "5.5", "\"x\""}, {"0.999", "11", "-1"}, "minimum", "1 or more"},
        {OPEN_RANGE, {"1.001", "9.999", "null"}, {"1", "10"}, "exclusiveMaximum", "less than 10"},
        {CENTS, {"0.07", "19.99", "-3", "1e10"}, {"0.075", "0.001"}, "multipleOf", "a multiple of 0.01"},
        {LENGTH,
         {"\"ab\"", "\"\\ud83d\\ude00\xC3\xA9\"", "\"abc\"", "7"},
         {"\"a\"", "\"\xF0\x9F\x98\x80\"", "\"abcd\""},
         "maxLength",
         "at most 3 characters"},
        {SHAPE, {"\"ab\"", "1"}, {"\"AB\"", "\"\"", "\"ab\\n\""}, "pattern", "^[a-z]"},
        {ITEMS, {"[1]", "[1,2]", "\"x\""}, {"[]", "[1,2,3]", "[1,\"x\"]"}, "type", "integer"},
        {COUNTS, {"[1]"}, {"[]", "[1,1]"}, "maxItems", "at most 1 item"},
        {UNIQUE,
         {"[]", "[1,\"1\",true,null,[],{}]", "[{\"a\":1},{\"a\":2}]"},
         {"[1,1.0]", "[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]", "[[1],[1]]"},
         "uniqueItems",
         "unique items"},
        {CLOSED,
         {"{\"name\":\"n\",\"size\":1}", "{\"size\":1,\"name\":\"n\",\"color\":null}"},
         {"[]", "{\"name\":\"n\"}", "{\"name\":1,\"size\":1}", "{\"name\":\"n\",\"size\":1,\"colour\":1}"},
         "additionalProperties",
         "did you mean \"color\"?"},
        {MEMBER_COUNTS,
         {"{\"a\":1}", "{\"a\":1,\"b\":2}", "[]"},
         {"{\"a\":1,\"b\":2,\"c\":3}", "{}"},
         "minProperties",
         "at least 1 property"},
        {NAMED, {"{}", "{\"abc\":1}"}, {"{\"ABC\":1}"}, "pattern", "^[a-z]"},
        {NUMBERS_ELSE, {"{}", "{\"x\":1}"}, {"{\"x\":\"y\"}"}, "type", "integer"},
        {EITHER,
         {"{\"kind\":\"circle\",\"size\":1}", "{\"kind\":\"square\",\"size\":\"big\"}", "{}"},
         {"[]", "{\"kind\":\"oval\"}", "{\"kind\":\"square\",\"size\":1}"},
         "type",
         "string, not number"},
        {ONE, {"1.5"}, {"\"x\"", "1"}, "oneOf", "exactly one of 2 schemas"},
        {BOTH, {"1.25", "10"}, {"0.5", "1.255"}, "multipleOf", "0.01"},
        {NOT_STRING, {"1", "null"}, {"\"x\""}, "not", "a value that does not match this schema"},
        {NOTHING, {NULL}, {"1", "null"}, "false schema", "no value here"},
        {REFERENCE, {"5"}, {"11"}, "maximum", "10 or less"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_error error;

        memset(&error, 0, sizeof(error));
        for (size_t j = 0; j < 6 && rows[i].good[j] != NULL; j++)
            if (validate(rows[i].schema, rows[i].good[j], &error) != 0)
                fail_msg("schema %u refuses %s: %s", rows[i].schema, rows[i].good[j],
                         error.violations[0].expected);
        for (size_t j = 0; j < 6 && rows[i].bad[j] != NULL; j++)
            if (validate(rows[i].schema, rows[i].bad[j], &error) != PORTKEY_EARGUMENTS)
                fail_msg("schema %u takes %s", rows[i].schema, rows[i].bad[j]);
        if (rows[i].keyword != NULL) {
            assert_string_equal(error.violations[0].keyword, rows[i].keyword);
            assert_contains(error.violations[0].expected, rows[i].expected);
        }
    }
}

static void test_places_are_json_pointers(void **state)
{
    portkey_error error;

    (void)state;
    assert_int_equal(validate(ITEMS, "[1,null]", &error), PORTKEY_EARGUMENTS);
    assert_string_equal(error.violations[0].pointer, "/1");
    assert_string_equal(error.pointer, "/1");
    assert_int_equal(validate(NUMBERS_ELSE, "{\"a/b~c\\u00e9\":\"x\"}", &error), PORTKEY_EARGUMENTS);
    assert_string_equal(error.violations[0].pointer, "/a~1b~0c\xC3\xA9");
    assert_int_equal(validate(TREE, "{\"name\":{\"name\":{\"name\":1}}}", &error), PORTKEY_EARGUMENTS);
    assert_string_equal(error.violations[0].pointer, "/name/name/name");
}

static void test_up_to_eight_violations(void **state)
{
    portkey_error error;

    (void)state;
    assert_int_equal(validate(CLOSED, "{\"a\":1,\"b\":1,\"color\":0}", &error), PORTKEY_EARGUMENTS);
    assert_int_equal(error.violation_count, 5);
    assert_int_equal(
        validate(CLOSED, "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1,\"i\":1}", &error),
        PORTKEY_EARGUMENTS);
    assert_int_equal(error.violation_count, PORTKEY_MAX_VIOLATIONS);
    assert_contains(error.hint, "(and more)");
    assert_int_equal(validate(CLOSED, "{}", NULL), PORTKEY_EARGUMENTS);
}

/* A name with a NUL in it is not the name before the NUL. */
static void test_names_are_compared_whole(void **state)
{
    portkey_error error;

    (void)state;
    assert_int_equal(validate(CLOSED, "{\"name\":\"n\",\"size\":1,\"color\\u0000\":\"red\"}", &error),
                     PORTKEY_EARGUMENTS);
    assert_int_equal(validate(CLOSED, "{\"name\":\"n\",\"size\":1,\"colo\":\"red\"}", &error),
                     PORTKEY_EARGUMENTS);
}

static void test_long_texts_are_cut_not_overrun(void **state)
{
    static char text[20000];
    portkey_error error;

    (void)state;
    memset(text, '~', sizeof(text));
    memcpy(text, "{\"", 2);
    memcpy(text + sizeof(text) - 7, "\":\"x\"}", 7);
    assert_int_equal(validate(NUMBERS_ELSE, text, &error), PORTKEY_EARGUMENTS);
    assert_true(strlen(error.violations[0].pointer) < sizeof(error.violations[0].pointer));
    assert_contains(error.violations[0].pointer, "...");
}

/* Texts that are alike but for their end make every comparison a long one. */
static void test_long_texts_cost_more_than_short_ones(void **state)
{
    enum { TEXTS = 400, LENGTH_EACH = 6000 };
    static const char *const frames[][2] = {{"\"", "\""}, {"1", ""}, {"{\"", "\":1}"}};
    static char text[TEXTS * (LENGTH_EACH + 8)];

    (void)state;
    for (size_t frame = 0; frame < COUNT(frames); frame++) {
        portkey_error error;
        size_t used = 0;

        for (int i = 0; i < TEXTS; i++)
            used += (size_t)snprintf(text + used, sizeof(text) - used, "%c%s%0*d%s", i > 0 ? ',' : '[',
                                     frames[frame][0], LENGTH_EACH, i, frames[frame][1]);
        (void)snprintf(text + used, sizeof(text) - used, "]");
        assert_int_equal(validate(UNIQUE, text, &error), PORTKEY_ETOOLARGE);
        assert_contains(error.hint, "fewer values");
    }
}

static void test_costly_values_are_given_up(void **state)
{
    enum { ITEMS_MANY = 20000 };
    static char text[ITEMS_MANY * 8];
    portkey_error error;
    size_t used = 1;

    (void)state;
    text[0] = '[';
    for (int i = 0; i < ITEMS_MANY; i++)
        used += (size_t)snprintf(text + used, sizeof(text) - used, "%s%d", i > 0 ? "," : "", i);
    (void)snprintf(text + used, sizeof(text) - used, "]");
    assert_int_equal(validate(UNIQUE, text, &error), PORTKEY_ETOOLARGE);
    assert_int_equal(validate(BACKTRACKING, "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"", &error),
                     PORTKEY_ETOOLARGE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_keyword),
        cmocka_unit_test(test_places_are_json_pointers),
        cmocka_unit_test(test_up_to_eight_violations),
        cmocka_unit_test(test_names_are_compared_whole),
        cmocka_unit_test(test_long_texts_are_cut_not_overrun),
        cmocka_unit_test(test_long_texts_cost_more_than_short_ones),
        cmocka_unit_test(test_costly_values_are_given_up),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
