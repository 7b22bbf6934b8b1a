/* SPDX-License-Identifier: MIT */
/* The JSON reader: what it takes lies within the text, is JSON itself, and is found by going about. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include <portkeyadmin/portkeyadmin.h>

#include "fuzz.h"

static void check_string(portkey_value value)
{
    size_t length = 0;
    const char *text = portkey_value_string(value, &length);

    FUZZ_CHECK(text != NULL);
    FUZZ_CHECK(text[length] == '\0');
    FUZZ_CHECK(portkey_value_equals_string(value, text, length));
}

static void check_number(portkey_value value)
{
    int64_t integer;
    double number;

    if (portkey_value_number(value, &number) < 0)
        return;
    FUZZ_CHECK(!isnan(number));
    if (portkey_value_integer(value, &integer) == 0)
        FUZZ_CHECK(fabs((double)integer - number) <= fabs(number) * 1e-15);
}

/* Recursion goes as deep as the values do, which the parser has bounded. */
static void check_value(portkey_value value, const char *begin, const char *end)
{
    size_t length = 0;
    const char *raw = portkey_value_raw(value, &length);
    size_t count = 0;

    FUZZ_CHECK(raw >= begin && length > 0 && length <= (size_t)(end - raw));
    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_STRING: check_string(value); break;
    case PORTKEY_JSON_NUMBER: check_number(value); break;
    case PORTKEY_JSON_NONE:
    case PORTKEY_JSON_NULL:
    case PORTKEY_JSON_BOOLEAN:
    case PORTKEY_JSON_ARRAY:
    case PORTKEY_JSON_OBJECT: break;
    }
    PORTKEY_FOR_EACH (inner, value) {
        portkey_value key = portkey_value_key(inner);

        if (portkey_value_exists(key))
            check_string(key);
        check_value(inner, raw, raw + length);
        count++;
    }
    FUZZ_CHECK(count == portkey_value_count(value));
}

/* The text of a value is the value: it parses, to as many members. */
static void check_again(portkey_value value)
{
    size_t length = 0;
    const char *raw = portkey_value_raw(value, &length);
    portkey_json *document = NULL;

    FUZZ_CHECK(portkey_json_parse(&document, raw, length, NULL, NULL) == 0);
    FUZZ_CHECK(portkey_value_type(portkey_json_root(document)) == portkey_value_type(value));
    FUZZ_CHECK(portkey_value_count(portkey_json_root(document)) == portkey_value_count(value));
    portkey_json_free(document);
}

/* An edit either says what is wrong or makes JSON. Texts of the fuzzer are too small for limits, but not for depth. */
static char *edited(int result, char *text, const portkey_error *error)
{
    portkey_json *document = NULL;
    portkey_json_limits strict = {.refuse_duplicates = true};

    if (result < 0) {
        FUZZ_CHECK(text == NULL && error->code == result && error->message[0] != '\0');
        return NULL;
    }
    FUZZ_CHECK(portkey_json_parse(&document, text, strlen(text), &strict, NULL) == 0);
    portkey_json_free(document);
    return text;
}

/* A patch without members changes no byte, and one that was applied changes nothing when it is applied again. */
static void check_merges(const char *text, size_t size, bool is_object)
{
    portkey_error error;
    char *once = NULL;
    char *twice = NULL;
    int result = portkey_json_merge(&once, text, size, "{}", 2, NULL, &error);

    once = edited(result, once, &error);
    FUZZ_CHECK(!is_object || (once != NULL && strlen(once) == size && memcmp(once, text, size) == 0));
    portkey_text_free(once);
    once = NULL;
    result = portkey_json_merge(&once, text, size, text, size, NULL, &error);
    once = edited(result, once, &error);
    FUZZ_CHECK(once != NULL);
    result = portkey_json_merge(&twice, once, strlen(once), text, size, NULL, &error);
    twice = edited(result, twice, &error);
    FUZZ_CHECK(twice != NULL && strcmp(once, twice) == 0);
    portkey_text_free(once);
    portkey_text_free(twice);
}

/* What was set can be removed; the text is the pointer, too. */
static void check_places(const char *text, size_t size, portkey_json_type type)
{
    portkey_error error;
    char pointer[256];
    char *more = NULL;
    char *less = NULL;
    int result = portkey_json_set(&more, text, size, "/-", "0", 1, NULL, &error);

    more = edited(result, more, &error);
    FUZZ_CHECK(type != PORTKEY_JSON_ARRAY || more != NULL);
    portkey_text_free(more);
    more = NULL;
    (void)snprintf(pointer, sizeof(pointer), "/%.*s", size < 200 ? (int)size : 200, text);
    result = portkey_json_set(&more, text, size, pointer, text, size, NULL, &error);
    more = edited(result, more, &error);
    result = portkey_json_remove(&less, more != NULL ? more : text, more != NULL ? strlen(more) : size,
                                 pointer, NULL, &error);
    less = edited(result, less, &error);
    FUZZ_CHECK(more == NULL || less != NULL);
    portkey_text_free(more);
    portkey_text_free(less);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    portkey_json_limits strict = {.refuse_duplicates = true};
    const char *text = (const char *)data;
    portkey_json *document = NULL;
    portkey_json *second = NULL;
    portkey_error error;
    int result = portkey_json_parse(&document, text, size, NULL, &error);

    if (result < 0) {
        FUZZ_CHECK(document == NULL);
        FUZZ_CHECK(error.code == result && error.message[0] != '\0');
        FUZZ_CHECK(portkey_json_parse(&document, text, size, &strict, NULL) < 0);
        return 0;
    }
    check_value(portkey_json_root(document), text, text + size);
    check_again(portkey_json_root(document));
    PORTKEY_FOR_EACH (inner, portkey_json_root(document))
        check_again(inner);
    if (portkey_json_parse(&second, text, size, &strict, NULL) == 0) {
        portkey_json_type type = portkey_value_type(portkey_json_root(document));

        check_merges(text, size, type == PORTKEY_JSON_OBJECT);
        check_places(text, size, type);
        portkey_json_free(second);
    }
    portkey_json_free(document);
    return 0;
}
