/* SPDX-License-Identifier: MIT */
#include "catalog/from_key.h"

#include <stdio.h>
#include <string.h>

#include "answers/fields.h"
#include "base/json_writer.h"

enum { MAX_ARGUMENTS = 16 * 1024 * 1024, MAX_REASON = 380 };

/* ---- which is missing ---- */

static bool is_required_by(portkey_value descriptor, const char *name)
{
    PORTKEY_FOR_EACH (required, portkey_value_at(descriptor, "/inputSchema/required"))
        if (portkey_value_is(required, name))
            return true;
    return false;
}

static bool may_be_left_out(const portkey_tool *tool, const char *name)
{
    portkey_json *document = NULL;
    size_t length;
    const char *descriptor = portkey_tool_descriptor(tool, &length);
    bool may_be;

    if (portkey_json_parse(&document, descriptor, length, NULL, NULL) < 0)
        return false;
    may_be = !is_required_by(portkey_json_root(document), name);
    portkey_json_free(document);
    return may_be;
}

static const char *find_missing(const portkey_tool *tool, portkey_value arguments)
{
    const portkey_operation *operation = portkey_tool_operation(tool);
    const char *name;

    for (size_t i = 0; (name = portkey_operation_required_argument(operation, i)) != NULL; i++)
        if (!portkey_value_exists(portkey_value_member(arguments, name)) && may_be_left_out(tool, name))
            return name;
    return NULL;
}

/* ---- filling it in ---- */

static void copy_member(pa_writer *writer, portkey_value member)
{
    size_t length;
    const char *json = portkey_value_raw(portkey_value_key(member), &length);

    pa_write_json_key(writer, json, length);
    json = portkey_value_raw(member, &length);
    pa_write_json(writer, json, length);
}

static void write_with(pa_text *out, portkey_value arguments, const char *name, const char *value,
                       size_t length)
{
    pa_writer writer;

    *out = (pa_text)PA_SECRET_TEXT_INIT(MAX_ARGUMENTS);
    writer = pa_write_to(out);
    pa_begin_object(&writer);
    PORTKEY_FOR_EACH (member, arguments)
        copy_member(&writer, member);
    pa_write_string(pa_member(&writer, name), value, length);
    pa_end(&writer);
}

/* Nothing is sent for a call that will be refused anyway: any organisation shows that. */
static bool is_good_with_any(const portkey_tool *tool, portkey_value arguments, const char *name,
                             portkey_error *error)
{
    static const char any[] = "00000000-0000-4000-8000-000000000000";
    portkey_request *request = NULL;
    pa_text text;
    bool is_good;

    write_with(&text, arguments, name, any, sizeof(any) - 1);
    is_good = !pa_text_failed(&text) &&
              portkey_request_new(&request, portkey_tool_operation(tool), text.data, text.length, error) == 0;
    portkey_request_free(request);
    pa_text_free(&text);
    return is_good;
}

const char *from_key_missing(const portkey_tool *tool, const char *arguments, size_t length,
                             portkey_error *error)
{
    portkey_json *document = NULL;
    const char *name;

    if (portkey_json_parse(&document, arguments, length, NULL, NULL) < 0)
        return NULL;
    name = find_missing(tool, portkey_json_root(document));
    if (name != NULL && !is_good_with_any(tool, portkey_json_root(document), name, error))
        name = NULL;
    portkey_json_free(document);
    return name;
}

bool from_key_fill(pa_text *out, const char *name, const char *arguments, size_t length, const char *identity,
                   size_t identity_length)
{
    portkey_json *given = NULL, *known = NULL;
    const char *value = NULL;

    *out = (pa_text)PA_TEXT_INIT(0);
    out->failed = portkey_json_parse(&given, arguments, length, NULL, NULL) < 0 ||
                  portkey_json_parse(&known, identity, identity_length, NULL, NULL) < 0;
    if (!out->failed)
        value = portkey_value_string(portkey_value_member(portkey_json_root(known), name), &identity_length);
    if (value != NULL)
        write_with(out, portkey_json_root(given), name, value, identity_length);
    portkey_json_free(given);
    portkey_json_free(known);
    return value != NULL || out->failed;
}

/* ---- saying so ---- */

void from_key_explain(portkey_error *error, const char *name, const char *reason, size_t length)
{
    int shown = length < MAX_REASON ? (int)length : MAX_REASON;

    *error = (portkey_error){.code = PORTKEY_EARGUMENTS};
    (void)snprintf(error->message, sizeof(error->message),
                   "the call was not made: %s is missing, and was not found from the API key%s%.*s", name,
                   shown > 0 ? ": " : "", shown, shown > 0 ? reason : "");
    (void)snprintf(error->hint, sizeof(error->hint),
                   "give %s; list_api_keys and get_workspace show it, else only the user knows", name);
}

/* What the API says of a key is text of others: in our own words stands an id alone, which has no escapes in JSON. */
static void append_id(pa_text *text, portkey_value value)
{
    answer_path id = {.name = ""};

    if (portkey_value_type(value) != PORTKEY_JSON_STRING)
        return;
    id.name = portkey_value_raw(value, &id.length) + 1;
    id.length -= 2;
    if (!answer_is_plain_name(id))
        return;
    pa_text_append_char(text, ' ');
    pa_text_append(text, id.name, id.length);
}

void from_key_append_note(pa_text *text, const char *name, const char *arguments, size_t length)
{
    portkey_json *document = NULL;

    pa_text_append_string(text, name);
    if (portkey_json_parse(&document, arguments, length, NULL, NULL) == 0)
        append_id(text, portkey_value_member(portkey_json_root(document), name));
    pa_text_append_string(text, " was filled in from the API key.");
    portkey_json_free(document);
}
