/* SPDX-License-Identifier: MIT */
/*
 * The validator, over a schema with every keyword: tests/codegen/good/keywords.yaml.
 * The input is the arguments. Verdicts come with a place that is there, and are the same each time.
 */
#include <string.h>

#include <portkeyadmin/portkeyadmin.h>

#include "fuzz.h"

/* Pointers are cut where they are long and made fit for display; only the others can be followed. */
static bool is_whole(const char *pointer)
{
    return strstr(pointer, "...") == NULL && strpbrk(pointer, " ?") == NULL;
}

static void check_violations(const char *text, size_t size, const portkey_error *error)
{
    portkey_json *document = NULL;

    FUZZ_CHECK(error->violation_count > 0 && error->violation_count <= PORTKEY_MAX_VIOLATIONS);
    FUZZ_CHECK(portkey_json_parse(&document, text, size, NULL, NULL) == 0);
    for (size_t i = 0; i < error->violation_count; i++) {
        const portkey_violation *violation = &error->violations[i];
        portkey_value place = portkey_value_at(portkey_json_root(document), violation->pointer);

        FUZZ_CHECK(!is_whole(violation->pointer) || portkey_value_exists(place));
        FUZZ_CHECK(violation->keyword[0] != '\0' && violation->expected[0] != '\0');
    }
    portkey_json_free(document);
}

/* The body that is sent is the arguments. */
static void check_body(const portkey_request *request, const char *text, size_t size)
{
    portkey_json *before = NULL;
    portkey_json *after = NULL;
    size_t length = 0;
    const char *body = portkey_request_body(request, &length);

    FUZZ_CHECK(body != NULL);
    FUZZ_CHECK(portkey_json_parse(&before, text, size, NULL, NULL) == 0);
    FUZZ_CHECK(portkey_json_parse(&after, body, length, NULL, NULL) == 0);
    FUZZ_CHECK(portkey_value_count(portkey_json_root(before)) ==
               portkey_value_count(portkey_json_root(after)));
    portkey_json_free(before);
    portkey_json_free(after);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const portkey_operation *operation = portkey_operation_find("check_keywords");
    const char *text = (const char *)data;
    portkey_request *request = NULL;
    portkey_request *second = NULL;
    portkey_error error;
    int result;

    FUZZ_CHECK(operation != NULL);
    result = portkey_request_new(&request, operation, text, size, &error);
    if (result == 0)
        check_body(request, text, size);
    else if (result == PORTKEY_EARGUMENTS)
        check_violations(text, size, &error);
    FUZZ_CHECK(portkey_request_new(&second, operation, text, size, NULL) == result);
    portkey_request_free(request);
    portkey_request_free(second);
    return 0;
}
