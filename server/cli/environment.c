/* SPDX-License-Identifier: MIT */
#include "cli/environment.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/number.h"
#include "cli/complain.h"
#include "cli/options.h"

enum { MAX_BODY = 64 * 1024 * 1024 };

const char *environment_text(const char *name)
{
    const char *value = getenv(name);

    return value != NULL && *value != '\0' ? value : NULL;
}

const char *environment_name(const char *first, const char *second)
{
    return environment_text(first) != NULL ? first : second;
}

const char *environment_unless(const char *given, const char *name)
{
    return given != NULL ? given : environment_text(name);
}

bool environment_is(const char *value, const char *word)
{
    static const char blanks[] = " \t\r\n";
    size_t length = strlen(word);

    if (value == NULL)
        return false;
    value += strspn(value, blanks);
    return strncasecmp(value, word, length) == 0 && value[length + strspn(value + length, blanks)] == '\0';
}

int environment_count(unsigned long long *out, const char *name, unsigned long long most)
{
    const char *text = environment_text(name);
    uint64_t number = 0;

    if (text != NULL && (!pa_read_count(&number, text, strlen(text), most) || number == 0))
        return cli_refuse_setting("%s takes a whole number from 1 to %llu", name, most);
    *out = number;
    return EXIT_DONE;
}

int environment_size(size_t *out, const char *name)
{
    static const struct {
        const char *name;
        unsigned long long factor;
    } units[] = {{"", 1}, {"b", 1}, {"kb", 1024}, {"mb", 1048576}};
    const char *text = environment_text(name);
    uint64_t number;
    size_t digits;

    *out = 0;
    if (text == NULL)
        return EXIT_DONE;
    digits = pa_take_digits(&number, text, strlen(text));
    for (size_t i = 0; number > 0 && i < sizeof(units) / sizeof(units[0]); i++)
        if (strcasecmp(text + digits, units[i].name) == 0 && number <= MAX_BODY / units[i].factor) {
            *out = (size_t)(number * units[i].factor);
            return EXIT_DONE;
        }
    return cli_refuse_setting("%s takes a size such as 512kb or 4mb, at most 64mb", name);
}

int environment_switch(bool *out, const char *name)
{
    const char *value = environment_text(name);
    bool is_on = environment_is(value, "true") || environment_is(value, "1");

    if (value == NULL)
        return EXIT_DONE;
    *out = is_on;
    if (is_on || environment_is(value, "false") || environment_is(value, "0"))
        return EXIT_DONE;
    return cli_refuse_setting("%s takes true or false, or 1 or 0", name);
}

int environment_switch_on(bool *out, const char *name)
{
    bool is_on = false;
    int status = environment_switch(&is_on, name);

    *out |= is_on;
    return status;
}
