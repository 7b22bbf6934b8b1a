/* SPDX-License-Identifier: MIT */
#include "sandbox/fault/fault.h"

#include <string.h>

#include "base/number.h"

enum {
    MAX_LINE = 256,
    MAX_DELAY = 600,        /* seconds */
    MAX_RATE = 1000000,     /* bytes a second */
    MAX_RETRY_AFTER = 86400 /* seconds */
};

/* ---- words ---- */

/* A word of a rule, which ends at a space. */
typedef struct word {
    const char *text;
    size_t length;
} word;

static word next_word(const char **text)
{
    word found = {*text + strspn(*text, " \t\r"), 0};

    found.length = strcspn(found.text, " \t\r");
    *text = found.text + found.length;
    return found;
}

static bool is(word given, const char *text)
{
    return given.length == strlen(text) && memcmp(given.text, text, given.length) == 0;
}

/* Takes the beginning off a word that has it. */
static bool take(word *given, const char *beginning)
{
    size_t length = strlen(beginning);

    if (given->length < length || memcmp(given->text, beginning, length) != 0)
        return false;
    given->text += length;
    given->length -= length;
    return true;
}

/* A number from 1, behind which the word is what `end` says. */
static bool read_number(word given, const char *end, unsigned most, unsigned *out)
{
    uint64_t number;
    size_t digits = pa_take_digits(&number, given.text, given.length);

    if (!is((word){given.text + digits, given.length - digits}, end) || number < 1 || number > most)
        return false;
    *out = (unsigned)number;
    return true;
}

/* ---- what happens ---- */

static bool read_delay(fault_rule *rule, word given)
{
    if (read_number(given, "ms", MAX_DELAY * 1000, &rule->delay))
        return true;
    if (!read_number(given, "s", MAX_DELAY, &rule->delay))
        return false;
    rule->delay *= 1000;
    return true;
}

static const char *read_valued(fault_rule *rule, word given)
{
    if (take(&given, "delay="))
        return read_delay(rule, given) ? NULL : "a delay is such as 500ms or 2s, up to 600s";
    if (take(&given, "rate="))
        return read_number(given, "", MAX_RATE, &rule->rate) ? NULL
                                                             : "a rate is bytes a second, from 1 to 1000000";
    if (take(&given, "retry-after="))
        return read_number(given, "", MAX_RETRY_AFTER, &rule->retry_after)
                   ? NULL
                   : "retry-after is seconds, from 1 to 86400";
    return "what happens is a status, reset, truncate, delay=, rate= or retry-after=";
}

static const char *read_effect(fault_rule *rule, word given)
{
    if (memchr(given.text, '%', given.length) != NULL)
        return read_number(given, "%", 100, &rule->per_cent) ? NULL : "how often is from 1% to 100%";
    if (is(given, "reset"))
        rule->resets = true;
    else if (is(given, "truncate"))
        rule->truncates = true;
    else if (*given.text >= '0' && *given.text <= '9')
        return read_number(given, "", 599, &rule->status) && rule->status >= 400
                   ? NULL
                   : "a status is from 400 to 599";
    else
        return read_valued(rule, given);
    return NULL;
}

static const char *judge_effects(const fault_rule *rule)
{
    bool has_answer = rule->status > 0 || rule->rate > 0 || rule->truncates;

    if (rule->retry_after > 0 && rule->status == 0)
        return "retry-after= goes with a status";
    if (!has_answer && rule->delay == 0 && !rule->resets)
        return "a rule says what happens: a status, reset, truncate, delay= or rate=";
    if (rule->resets && has_answer)
        return "with reset there is no answer, so that delay= alone goes with it";
    return NULL;
}

/* ---- which requests ---- */

/* The API has no others; HEAD is a GET. */
static const char *read_method(fault_rule *rule, word given)
{
    static const char *const methods[] = {"*", "GET", "POST", "PUT", "DELETE"};

    for (size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++)
        if (is(given, methods[i])) {
            memcpy(rule->method, methods[i], given.length + 1);
            return NULL;
        }
    return "a method is GET, POST, PUT, DELETE or *";
}

/* Behind "/v1" or "/v2". */
static const char *without_version(const char *target)
{
    bool has_version =
        target[0] == '/' && target[1] == 'v' && target[2] >= '1' && target[2] <= '9' && target[3] == '/';

    return has_version ? target + 3 : target;
}

static const char *read_path(fault_rule *rule, word given)
{
    if (given.length >= sizeof(rule->path))
        return "a path has fewer than 160 bytes";
    memcpy(rule->path, given.text, given.length);
    if (rule->path[0] != '/' && !is(given, "*"))
        return "a path begins with /, or is *";
    if (without_version(rule->path) != rule->path)
        return "a path has no version, such as /v1";
    if (strchr(rule->path, '?') != NULL)
        return "a path has no query";
    return NULL;
}

/* ---- reading rules ---- */

static const char *read_rule(fault_rule *rule, const char *text)
{
    const char *wrong;

    *rule = (fault_rule){.per_cent = 100};
    wrong = read_method(rule, next_word(&text));
    if (wrong == NULL)
        wrong = read_path(rule, next_word(&text));
    for (word given = next_word(&text); wrong == NULL && given.length > 0; given = next_word(&text))
        wrong = read_effect(rule, given);
    return wrong != NULL ? wrong : judge_effects(rule);
}

const char *fault_add(fault_rules *rules, const char *text)
{
    const char *wrong;

    if (rules->count >= FAULT_MAX_RULES)
        return "there are at most 32 rules";
    wrong = read_rule(&rules->rules[rules->count], text);
    rules->count += wrong == NULL;
    return wrong;
}

static const char *add_line(fault_rules *rules, const char *text, size_t length)
{
    char line[MAX_LINE];

    if (length >= sizeof(line))
        return "a rule has fewer than 256 bytes";
    if (memchr(text, '\0', length) != NULL)
        return "a rule has no NUL";
    memcpy(line, text, length);
    line[length] = '\0';
    return strspn(line, " \t\r") == length ? NULL : fault_add(rules, line);
}

const char *fault_replace(fault_rules *rules, const char *text, size_t length)
{
    fault_rules fresh = {.drawn = rules->drawn};

    while (length > 0) {
        const char *end = memchr(text, '\n', length);
        size_t line = end != NULL ? (size_t)(end - text) : length;
        const char *wrong = add_line(&fresh, text, line);

        if (wrong != NULL)
            return wrong;
        line += end != NULL;
        text += line;
        length -= line;
    }
    *rules = fresh;
    return NULL;
}

/* ---- writing them ---- */

static void write_number(pa_text *out, const char *before, unsigned number, const char *behind)
{
    if (number == 0)
        return;
    pa_text_append_string(out, before);
    pa_text_append_integer(out, number);
    pa_text_append_string(out, behind);
}

void fault_write(pa_text *out, const fault_rule *rule)
{
    pa_text_append_string(out, rule->method);
    pa_text_append_char(out, ' ');
    pa_text_append_string(out, rule->path);
    write_number(out, " ", rule->status, "");
    write_number(out, " retry-after=", rule->retry_after, "");
    write_number(out, " delay=", rule->delay, "ms");
    write_number(out, " rate=", rule->rate, "");
    pa_text_append_string(out, rule->truncates ? " truncate" : rule->resets ? " reset" : "");
    write_number(out, " ", rule->per_cent, "%");
}

/* ---- choosing ---- */

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
