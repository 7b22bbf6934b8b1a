/* SPDX-License-Identifier: MIT */
#include "sandbox/fault/fault.h"

#include <stdio.h>
#include <string.h>

enum { MAX_LINE = 256, MAX_WORD = 16 };

/* ---- reading rules ---- */

static bool read_number(const char *text, const char *end, unsigned least, unsigned most, unsigned *out)
{
    unsigned number = 0;
    size_t digits = strspn(text, "0123456789");

    if (digits == 0 || digits > 3 || strcmp(text + digits, end) != 0)
        return false;
    for (size_t i = 0; i < digits; i++)
        number = number * 10 + (unsigned)(text[i] - '0');
    *out = number;
    return number >= least && number <= most;
}

static bool read_kind(fault_rule *rule, const char *word)
{
    rule->kind = FAULT_STATUS;
    if (strcmp(word, "reset") == 0)
        rule->kind = FAULT_RESET;
    else if (strcmp(word, "truncate") == 0)
        rule->kind = FAULT_TRUNCATE;
    else
        return read_number(word, "", 400, 599, &rule->status);
    return true;
}

static bool read_rule(fault_rule *rule, const char *text)
{
    char kind[MAX_WORD] = "";
    char chance[MAX_WORD] = "100%";
    char more[2] = "";
    int count;

    *rule = (fault_rule){.kind = FAULT_NONE};
    count = sscanf(text, "%7s %159s %15s %15s %1s", rule->method, rule->path, kind, chance, more);
    return (count == 3 || count == 4) && (rule->path[0] == '/' || strcmp(rule->path, "*") == 0) &&
           read_kind(rule, kind) && read_number(chance, "%", 1, 100, &rule->per_cent);
}

bool fault_add(fault_rules *rules, const char *text)
{
    return rules->count < FAULT_MAX_RULES && read_rule(&rules->rules[rules->count], text) &&
           ++rules->count > 0;
}

static bool add_line(fault_rules *rules, const char *text, size_t length)
{
    char line[MAX_LINE];

    if (length >= sizeof(line))
        return false;
    memcpy(line, text, length);
    line[length] = '\0';
    return strspn(line, " \t\r") == length || fault_add(rules, line);
}

bool fault_replace(fault_rules *rules, const char *text, size_t length)
{
    fault_rules fresh = {.drawn = rules->drawn};

    while (length > 0) {
        const char *end = memchr(text, '\n', length);
        size_t line = end != NULL ? (size_t)(end - text) : length;

        if (!add_line(&fresh, text, line))
            return false;
        line += end != NULL;
        text += line;
        length -= line;
    }
    *rules = fresh;
    return true;
}

/* ---- choosing ---- */

/* Behind "/v1" or "/v2". */
static const char *without_version(const char *target)
{
    bool has_version =
        target[0] == '/' && target[1] == 'v' && target[2] >= '1' && target[2] <= '9' && target[3] == '/';

    return has_version ? target + 3 : target;
}

static bool fits(const fault_rule *rule, const char *method, const char *path)
{
    size_t length = strlen(rule->path);

    if (strcmp(rule->method, "*") != 0 && strcmp(rule->method, method) != 0)
        return false;
    if (rule->path[length - 1] == '*')
        return strncmp(rule->path, path, length - 1) == 0;
    return strcspn(path, "?") == length && strncmp(rule->path, path, length) == 0;
}

/* SplitMix64 of a counter. */
static unsigned draw(fault_rules *rules)
{
    uint64_t mixed = ++rules->drawn * UINT64_C(0x9E3779B97F4A7C15);

    mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94D049BB133111EB);
    return (unsigned)((mixed ^ (mixed >> 31)) % 100);
}

const fault_rule *fault_choose(fault_rules *rules, const char *method, const char *target)
{
    for (size_t i = 0; i < rules->count; i++)
        if (fits(&rules->rules[i], method, without_version(target)) && draw(rules) < rules->rules[i].per_cent)
            return &rules->rules[i];
    return NULL;
}
