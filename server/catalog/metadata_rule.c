/* SPDX-License-Identifier: MIT */
#include "catalog/metadata_rule.h"

#include <stdio.h>
#include <string.h>

#include "base/names.h"
#include "base/text.h"

static const char separators[] = ", \t\n";

bool metadata_rule_read(metadata_rule *out, const char *setting)
{
    static const char of_names[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";

    if (strcmp(setting, "none") == 0) {
        out->required = "";
        return true;
    }
    if (setting[strspn(setting, separators)] == '\0')
        return false;
    for (const char *at = setting; *at != '\0'; at++)
        if (strchr(separators, *at) == NULL && strchr(of_names, *at) == NULL)
            return false;
    out->required = setting;
    return true;
}

const char *metadata_rule_next(const metadata_rule *rule, const char **at, size_t *length)
{
    const char *name = *at != NULL ? *at : rule->required;
    const char *next = pa_next_item(&name, length);

    *at = name;
    return next;
}

/* ---- completions ---- */

static bool is_given(portkey_value metadata, const char *name, size_t length)
{
    portkey_value value = portkey_value_get(metadata, name, length);

    return portkey_value_exists(value) && portkey_value_type(value) != PORTKEY_JSON_NULL &&
           !portkey_value_is(value, "");
}

static size_t append_missing(pa_text *names, const metadata_rule *rule, portkey_value metadata)
{
    const char *at = NULL;
    const char *name;
    size_t length;
    size_t count = 0;

    while ((name = metadata_rule_next(rule, &at, &length)) != NULL) {
        if (is_given(metadata, name, length))
            continue;
        pa_text_append_string(names, count++ > 0 ? ", " : "");
        pa_text_append(names, name, length);
    }
    return count;
}

static int check(const metadata_rule *rule, portkey_value metadata, portkey_error *error)
{
    pa_text names = PA_TEXT_INIT(sizeof(error->message) / 2);
    size_t missing = append_missing(&names, rule, metadata);

    if (missing > 0) {
        *error = (portkey_error){.code = PORTKEY_EARGUMENTS};
        (void)snprintf(
            error->message, sizeof(error->message),
            "nothing was sent: metadata lacks %s, which this server requires of completions so that "
            "their costs can be attributed",
            pa_text_failed(&names) ? "several names" : names.data);
        (void)snprintf(error->hint, sizeof(error->hint),
                       "add it to the argument metadata; which values are right, only the user knows. "
                       "PORTKEY_REQUIRED_METADATA changes what is required, none switches it off");
    }
    pa_text_free(&names);
    return missing > 0 ? PORTKEY_EARGUMENTS : 0;
}

int metadata_rule_check(const metadata_rule *rule, const portkey_operation *operation, const char *arguments,
                        size_t length, portkey_error *error)
{
    portkey_json *document = NULL;
    int result;

    if (rule->required[0] == '\0' || strcmp(portkey_operation_name(operation), "run_prompt_completion") != 0)
        return 0;
    result = portkey_json_parse(&document, arguments, length, NULL, error);
    if (result == 0)
        result = check(rule, portkey_value_member(portkey_json_root(document), "metadata"), error);
    portkey_json_free(document);
    return result;
}
