/* SPDX-License-Identifier: MIT */
#include "catalog/nearest.h"

#include <stdio.h>
#include <string.h>

#include <portkeyadmin/portkeyadmin.h>

#include "base/names.h"
#include "base/text.h"
#include "catalog/about.h"

enum { MAX_SIMILAR = 3, MAX_ADVICE = 64 * 1024, MAX_SHOWN = 64, MAX_SHOWN_MIXED = 24 };

/* Returns NULL behind the last one. */
typedef const char *name_at(size_t index);

static const char *tool_name_at(size_t index)
{
    const portkey_tool *tool = portkey_tool_at(index);

    return tool != NULL ? portkey_tool_name(tool) : NULL;
}

/* ---- what is no name ---- */

/*
 * Names of tools may have digits, those of domains hyphens, and typing errors capitals. Most keys have two of these,
 * or are long.
 */
bool nearest_may_be_key(const char *name, size_t length)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyz_-";
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-";
    static const char of_tools[] = "abcdefghijklmnopqrstuvwxyz0123456789_";

    if (length > MAX_SHOWN_MIXED)
        return length > MAX_SHOWN || strspn(name, plain) < length;
    return strspn(name, letters) < length && strspn(name, of_tools) < length;
}

/* ---- similar names ---- */

static bool is_among(const char *const names[], size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (names[i] == name)
            return true;
    return false;
}

/* The most similar name that is not among those found before, or NULL. */
static const char *find_next(const char *const found[], size_t count, const char *name, size_t length,
                             name_at *at)
{
    struct pa_suggestion suggestion = {NULL, 0};
    const char *candidate;

    for (size_t i = 0; (candidate = at(i)) != NULL; i++)
        if (!is_among(found, count, candidate))
            pa_suggest(&suggestion, name, length, candidate);
    return suggestion.best;
}

/* "Did you mean "a", "b" or "c"? ", or nothing. */
static void append_similar(pa_text *text, const char *name, size_t length, name_at *at)
{
    const char *found[MAX_SIMILAR];
    size_t count = 0;

    while (count < MAX_SIMILAR && (found[count] = find_next(found, count, name, length, at)) != NULL)
        count++;
    for (size_t i = 0; i < count; i++) {
        pa_text_append_string(text, i == 0 ? "Did you mean \"" : i + 1 < count ? ", \"" : " or \"");
        pa_text_append_string(text, found[i]);
        pa_text_append_char(text, '"');
    }
    if (count > 0)
        pa_text_append_string(text, "? ");
}

/* ---- advice ---- */

static void append_domains(pa_text *text)
{
    const char *name;

    pa_text_append_string(text, "The domains are ");
    for (size_t i = 0; (name = portkey_domain_name(i)) != NULL; i++) {
        pa_text_append_string(text, name);
        pa_text_append_string(text, ", ");
    }
    pa_text_append_string(text, "and \"all\" for all of them.");
}

/* Copies advice that fits. */
static bool copy(char *out, size_t size, const pa_text *advice)
{
    if (pa_text_failed(advice) || advice->length >= size)
        return false;
    memcpy(out, advice->data, advice->length + 1);
    return true;
}

void nearest_tools(char *out, size_t size, const char *name, size_t length)
{
    static const char all[] = "\"" PROGRAM_NAME " tools --all\" lists all tools.";
    pa_text advice = PA_TEXT_INIT(MAX_ADVICE);

    append_similar(&advice, name, length, tool_name_at);
    pa_text_append_string(&advice, all);
    if (!copy(out, size, &advice))
        (void)snprintf(out, size, "%s", all);
    pa_text_free(&advice);
}

void nearest_domains(char *out, size_t size, const char *name, size_t length)
{
    pa_text advice = PA_TEXT_INIT(MAX_ADVICE);

    append_similar(&advice, name, length, portkey_domain_name);
    append_domains(&advice);
    if (!copy(out, size, &advice))
        (void)snprintf(out, size, "\"" PROGRAM_NAME " tools --all --domains\" lists the domains.");
    pa_text_free(&advice);
}
