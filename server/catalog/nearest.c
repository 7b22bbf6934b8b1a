/* SPDX-License-Identifier: MIT */
#include "catalog/nearest.h"

#include <stdio.h>
#include <string.h>

#include <portkeyadmin/portkeyadmin.h>

#include "base/suggest.h"
#include "catalog/about.h"
#include "catalog/toolbox.h"

enum { MAX_ADVICE = 64 * 1024, MAX_SHOWN = 64, MAX_SHOWN_MIXED = 24 };

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

/* ---- what is experimental ---- */

static bool is_experimental(const portkey_tool *tool)
{
    return portkey_operation_is_experimental(portkey_tool_operation(tool));
}

bool nearest_is_experimental(const char *domain)
{
    const portkey_tool *tool;
    bool has_some = false;

    for (size_t i = 0; (tool = toolbox_at(i)) != NULL; i++) {
        if (strcmp(portkey_tool_domain(tool), domain) != 0)
            continue;
        if (!is_experimental(tool))
            return false;
        has_some = true;
    }
    return has_some;
}

/* ---- advice ---- */

/* "Did you mean "a", "b" or "c"? ", or nothing. */
static void append_similar(pa_text *text, const struct pa_suggestions *suggestions)
{
    size_t start = text->length;

    pa_append_suggestions(text, suggestions, NULL);
    if (text->length == start || pa_text_failed(text))
        return;
    text->data[start] = 'D';
    pa_text_append_char(text, ' ');
}

static void append_domains(pa_text *text, bool experimental)
{
    const char *name;

    pa_text_append_string(text, "The domains are ");
    for (size_t i = 0; (name = portkey_domain_name(i)) != NULL; i++) {
        if (!experimental && nearest_is_experimental(name))
            continue;
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

void nearest_tools(char *out, size_t size, const char *name, size_t length, bool experimental)
{
    static const char all[] = "\"" PROGRAM_NAME " tools --all\" lists all tools.";
    pa_text advice = PA_TEXT_INIT(MAX_ADVICE);
    struct pa_suggestions suggestions;
    const portkey_tool *tool;

    pa_suggest_for(&suggestions, name, length);
    for (size_t i = 0; (tool = toolbox_at(i)) != NULL; i++)
        if (experimental || !is_experimental(tool))
            pa_suggest(&suggestions, portkey_tool_name(tool));
    append_similar(&advice, &suggestions);
    pa_text_append_string(&advice, all);
    if (!copy(out, size, &advice))
        (void)snprintf(out, size, "%s", all);
    pa_text_free(&advice);
}

void nearest_domains(char *out, size_t size, const char *name, size_t length, bool experimental)
{
    pa_text advice = PA_TEXT_INIT(MAX_ADVICE);
    struct pa_suggestions suggestions;
    const char *domain;

    pa_suggest_for(&suggestions, name, length);
    for (size_t i = 0; (domain = portkey_domain_name(i)) != NULL; i++)
        if (experimental || !nearest_is_experimental(domain))
            pa_suggest(&suggestions, domain);
    append_similar(&advice, &suggestions);
    append_domains(&advice, experimental);
    if (!copy(out, size, &advice))
        (void)snprintf(out, size, "\"" PROGRAM_NAME " tools --all --domains\" lists the domains.");
    pa_text_free(&advice);
}
