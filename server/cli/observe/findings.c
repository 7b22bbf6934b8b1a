/* SPDX-License-Identifier: MIT */
#include "cli/observe/findings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/text.h"
#include "cli/terminal.h"

enum {
    MAX_FINDINGS = 10000,
    SLOTS = 1 << 15, /* more than twice as many */
    MAX_LINE = 1024,
};

/* What a difference is added to. */
struct answer {
    finding_list *findings;
    const portkey_operation *operation;
};

/* ---- in words ---- */

static const char *type_of(portkey_value value)
{
    static const char *const names[] = {
        [PORTKEY_JSON_NONE] = "nothing",    [PORTKEY_JSON_NULL] = "null",
        [PORTKEY_JSON_BOOLEAN] = "boolean", [PORTKEY_JSON_NUMBER] = "number",
        [PORTKEY_JSON_STRING] = "string",   [PORTKEY_JSON_ARRAY] = "array",
        [PORTKEY_JSON_OBJECT] = "object",
    };

    return names[portkey_value_type(value)];
}

static bool is_unknown_member(const portkey_violation *difference)
{
    return strcmp(difference->keyword, "additionalProperties") == 0 ||
           strcmp(difference->keyword, "unevaluatedProperties") == 0;
}

static void append_what(pa_text *text, const portkey_violation *difference, portkey_value value)
{
    if (is_unknown_member(difference)) {
        pa_text_append_string(text, "not documented: ");
        pa_text_append_string(text, type_of(value));
        return;
    }
    pa_text_append_string(text, strcmp(difference->keyword, "required") == 0 ? "missing: " : "documented: ");
    pa_text_append_string(text, difference->expected);
}

/* What differs in one element of an array mostly does in all of them. */
static void append_where(pa_text *text, const own_key *key, const char *pointer)
{
    while (*pointer == '/') {
        const char *name = pointer + 1;
        size_t length = strcspn(name, "/");

        pa_text_append_char(text, '/');
        if (length > 0 && strspn(name, "0123456789") == length)
            pa_text_append_char(text, '*');
        else
            names_append(text, key, name, length);
        pointer = name + length;
    }
}

/* ---- the list ---- */

static uint32_t add_hash(uint32_t hash, const char *text)
{
    return pa_hash(hash, text, strlen(text));
}

/* The slot of a finding, or the free one where it belongs. */
static uint16_t *find_slot(const finding_list *findings, const portkey_operation *operation,
                           const char *where, const char *what)
{
    uint32_t hash = add_hash(PA_HASH_START, portkey_operation_name(operation));

    for (uint32_t i = add_hash(add_hash(hash, where), what);; i++) {
        uint16_t *slot = &findings->slots[i % SLOTS];
        const finding *one = *slot > 0 ? &findings->list[*slot - 1] : NULL;

        if (one == NULL ||
            (one->operation == operation && strcmp(one->where, where) == 0 && strcmp(one->what, what) == 0))
            return slot;
    }
}

static bool has_room(finding_list *findings)
{
    size_t capacity = findings->capacity > 0 ? findings->capacity * 2 : 64;
    finding *list;

    if (findings->count < findings->capacity)
        return true;
    list = realloc(findings->list, capacity * sizeof(*list));
    if (list == NULL)
        return false;
    findings->list = list;
    findings->capacity = capacity;
    return true;
}

static void add_new(finding_list *findings, uint16_t *slot, const portkey_operation *operation,
                    pa_text *where, pa_text *what)
{
    if (findings->count == MAX_FINDINGS) {
        findings->dropped++;
        return;
    }
    if (!has_room(findings)) {
        findings->failure = PORTKEY_ENOMEM;
        return;
    }
    findings->list[findings->count++] = (finding){
        .operation = operation, .where = pa_text_take(where), .what = pa_text_take(what), .times = 1};
    *slot = (uint16_t)findings->count;
}

static void add(finding_list *findings, const portkey_operation *operation, pa_text *where, pa_text *what)
{
    uint16_t *slot = find_slot(findings, operation, where->data, what->data);

    if (*slot > 0)
        findings->list[*slot - 1].times++;
    else
        add_new(findings, slot, operation, where, what);
}

static void note(void *context, const portkey_violation *difference, portkey_value value)
{
    const struct answer *answer = context;
    pa_text where = PA_TEXT_INIT(MAX_LINE * 8);
    pa_text what = PA_TEXT_INIT(MAX_LINE);

    pa_text_append_string(&where, "");
    append_where(&where, answer->findings->key, difference->pointer);
    append_what(&what, difference, value);
    if (pa_text_failed(&where) || pa_text_failed(&what))
        answer->findings->failure = PORTKEY_ENOMEM;
    else
        add(answer->findings, answer->operation, &where, &what);
    pa_text_free(&where);
    pa_text_free(&what);
}

static int fail_memory(portkey_error *error)
{
    *error = (portkey_error){.code = PORTKEY_ENOMEM, .message = "out of memory"};
    return PORTKEY_ENOMEM;
}

int findings_add(finding_list *findings, const portkey_operation *operation, portkey_value answer,
                 portkey_error *error)
{
    struct answer context = {findings, operation};
    int result;

    if (findings->slots == NULL)
        findings->slots = calloc(SLOTS, sizeof(*findings->slots));
    if (findings->slots == NULL)
        return fail_memory(error);
    result = portkey_answer_check(operation, answer, note, &context, error);
    if (result == PORTKEY_EUNKNOWN) {
        findings->undocumented++;
        return 0;
    }
    findings->answers++;
    findings->incomplete += result < 0 ? 1 : 0;
    if (result >= 0 && findings->failure != 0)
        return fail_memory(error);
    return result < 0 ? result : 0;
}

/* ---- print ---- */

static void print_heading(const portkey_operation *operation)
{
    printf("%s %s (%s)\n", portkey_operation_method(operation), portkey_operation_path(operation),
           portkey_operation_name(operation));
}

static void print_finding(const finding *one)
{
    const char *where = one->where[0] != '\0' ? one->where : "the answer";

    fputs("  ", stdout);
    terminal_write(stdout, where, strlen(where));
    fputs(": ", stdout);
    terminal_write(stdout, one->what, strlen(one->what));
    if (one->times > 1)
        printf(", %zu times", one->times);
    putchar('\n');
}

static void print_operation(const finding_list *findings, const portkey_operation *operation)
{
    bool is_headed = false;

    for (size_t i = 0; i < findings->count; i++) {
        if (findings->list[i].operation != operation)
            continue;
        if (!is_headed)
            print_heading(operation);
        is_headed = true;
        print_finding(&findings->list[i]);
    }
}

void findings_print(const finding_list *findings)
{
    for (size_t i = 0; i < portkey_operation_count(); i++)
        print_operation(findings, portkey_operation_at(i));
    printf("answers compared: %zu, differences: %zu\n", findings->answers, findings->count);
    if (findings->incomplete > 0)
        printf("answers compared in part: %zu\n", findings->incomplete);
    if (findings->undocumented > 0)
        printf("answers of operations for which no schema is known: %zu\n", findings->undocumented);
    if (findings->dropped > 0)
        printf("further differences, not shown: %zu\n", findings->dropped);
}

void findings_free(finding_list *findings)
{
    for (size_t i = 0; i < findings->count; i++) {
        free(findings->list[i].where);
        free(findings->list[i].what);
    }
    free(findings->list);
    free(findings->slots);
    *findings = (finding_list){.list = NULL};
}
