/* SPDX-License-Identifier: MIT */
/*
 * Answers against the shapes of tests/codegen/good/shapes.yaml. The input is the answer. Differences come with the
 * value that is at their place, are as many as are returned, and are the same each time.
 */
#include <string.h>

#include <portkeyadmin/portkeyadmin.h>

#include "fuzz.h"

struct seen {
    portkey_value root;
    int count;
};

/* Pointers are cut where they are long and made fit for display; only the others can be followed. */
static bool is_whole(const char *pointer)
{
    return strstr(pointer, "...") == NULL && strpbrk(pointer, " ?") == NULL;
}

static void note(void *context, const portkey_violation *difference, portkey_value value)
{
    struct seen *seen = context;
    portkey_value place = portkey_value_at(seen->root, difference->pointer);

    seen->count++;
    FUZZ_CHECK(portkey_value_exists(value));
    FUZZ_CHECK(!is_whole(difference->pointer) || portkey_value_type(place) == portkey_value_type(value));
    FUZZ_CHECK(difference->keyword[0] != '\0' && difference->expected[0] != '\0');
}

static void check(const char *name, portkey_value root)
{
    const portkey_operation *operation = portkey_operation_find(name);
    struct seen seen = {.root = root};
    portkey_error error;
    int result;

    FUZZ_CHECK(operation != NULL);
    result = portkey_answer_check(operation, root, note, &seen, &error);
    FUZZ_CHECK(result == seen.count || result == PORTKEY_ETOOLARGE);
    FUZZ_CHECK(portkey_answer_check(operation, root, NULL, NULL, NULL) == result);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const portkey_json_limits limits = {.refuse_duplicates = true};
    static const char *const names[] = {"list_configs", "create_config", "list_servers", "get_owner"};
    portkey_json *document = NULL;

    /* Of two members of one name, a pointer finds the last. */
    if (portkey_json_parse(&document, (const char *)data, size, &limits, NULL) < 0)
        return 0;
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        check(names[i], portkey_json_root(document));
    portkey_json_free(document);
    return 0;
}
