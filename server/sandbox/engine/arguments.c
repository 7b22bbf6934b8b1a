/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/arguments.h"

#include "base/encode.h"
#include "base/json_writer.h"
#include "base/utf8.h"

enum { MAX_PAGE = 1000000000 };

/* ---- the path ---- */

static const char *decode(sandbox_exchange *exchange, const char *text, size_t length)
{
    pa_text decoded = PA_TEXT_INIT(SANDBOX_MAX_TARGET);
    char *copy = NULL;

    pa_text_append(&decoded, "", 0);
    if (pa_append_from_percent(&decoded, text, length) && !pa_text_failed(&decoded) &&
        pa_is_utf8(decoded.data, decoded.length) && memchr(decoded.data, '\0', decoded.length) == NULL)
        copy = exchange_copy(exchange, decoded.data, decoded.length);
    pa_text_free(&decoded);
    return copy;
}

bool arguments_read_path(sandbox_exchange *exchange, const route_match *match)
{
    for (int i = 0; i < match->count; i++) {
        exchange->values[i] = decode(exchange, match->values[i].text, match->values[i].length);
        if (exchange->values[i] == NULL)
            return exchange_fail(exchange, 400, "AB01", "The path is not percent-encoded UTF-8.");
    }
    exchange->value_count = (size_t)match->count;
    return true;
}

static void write_path(sandbox_exchange *exchange, pa_writer *writer)
{
    const char *name = portkey_operation_path(exchange->route->operation);

    for (size_t i = 0; i < exchange->value_count && (name = strchr(name, '{')) != NULL; i++) {
        name++;
        pa_write_any_key(writer, name, strcspn(name, "}"));
        pa_write_text(writer, exchange->values[i]);
    }
}

/* ---- the query ---- */

/* Texts that may be many in one parameter: with commas between them, or several times. */
static void write_list(pa_writer *writer, const char *text)
{
    pa_begin_array(writer);
    while (*text != '\0') {
        size_t length = strcspn(text, ",");

        pa_write_string(writer, text, length);
        text += text[length] == ',' ? length + 1 : length;
    }
    pa_end(writer);
}

static bool is_json(const char *text, portkey_json_type type)
{
    portkey_json *document = NULL;
    bool is = portkey_json_parse(&document, text, strlen(text), NULL, NULL) == 0 &&
              portkey_value_type(portkey_json_root(document)) == type;

    portkey_json_free(document);
    return is;
}

/* What the text stands for. Where it stands for no value of the type it stays a text, which the schema refuses. */
static void write_typed(pa_writer *writer, const char *type, const char *text)
{
    bool is_number = strcmp(type, "integer") == 0 || strcmp(type, "number") == 0;
    bool is_raw = (is_number && is_json(text, PORTKEY_JSON_NUMBER)) ||
                  (strcmp(type, "boolean") == 0 && is_json(text, PORTKEY_JSON_BOOLEAN)) ||
                  (strcmp(type, "object") == 0 && is_json(text, PORTKEY_JSON_OBJECT));

    if (is_raw)
        pa_write_json(writer, text, strlen(text));
    else if (strcmp(type, "array") == 0)
        write_list(writer, text);
    else
        pa_write_text(writer, text);
}

static portkey_value find_parameter(const sandbox_exchange *exchange, const char *wire)
{
    portkey_value none = {NULL, 0};

    PORTKEY_FOR_EACH (parameter, portkey_value_member(exchange->route->form, "parameters"))
        if (portkey_value_is(portkey_value_member(parameter, "in"), "query") &&
            portkey_value_is(portkey_value_member(parameter, "wire"), wire))
            return parameter;
    return none;
}

/* Parameters that the operation does not know are ignored, as Portkey does. */
static void write_pair(const sandbox_exchange *exchange, pa_writer *writer, const char *wire,
                       const char *text)
{
    portkey_value parameter = find_parameter(exchange, wire);
    const char *argument = exchange_text(parameter, "argument");
    const char *type = exchange_text(parameter, "type");

    if (argument == NULL)
        return;
    pa_write_any_key(writer, argument, strlen(argument));
    write_typed(writer, type != NULL ? type : "string", text);
}

static bool write_query(sandbox_exchange *exchange, pa_writer *writer, const char *query)
{
    while (*query != '\0') {
        size_t length = strcspn(query, "&");
        size_t name = strcspn(query, "=&");
        const char *wire = decode(exchange, query, name);
        const char *text = name < length ? decode(exchange, query + name + 1, length - name - 1) : "";

        if (wire == NULL || text == NULL)
            return exchange_fail(exchange, 400, "AB01", "The query is not percent-encoded UTF-8.");
        write_pair(exchange, writer, wire, text);
        query += query[length] == '&' ? length + 1 : length;
    }
    return true;
}

/* ---- the body ---- */

static bool is_parameter(const sandbox_exchange *exchange, const char *argument, size_t length)
{
    PORTKEY_FOR_EACH (parameter, portkey_value_member(exchange->route->form, "parameters"))
        if (portkey_value_equals_string(portkey_value_member(parameter, "argument"), argument, length))
            return true;
    return false;
}

static void write_raw(pa_writer *writer, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    pa_write_json(writer, raw, length);
}

/* Members that the API takes and clients send, though our operations do not offer them. Behaviours read the body for them. */
static bool is_unoffered(const sandbox_exchange *exchange, portkey_value key)
{
    return strcmp(portkey_operation_name(exchange->route->operation), "delete_workspace") == 0 &&
           portkey_value_is(key, "force_delete");
}

/* The argument that a member of the body is; NULL: it is none, though a parameter has its name. */
static const char *argument_of(const sandbox_exchange *exchange, portkey_value key, size_t *length)
{
    const char *name = portkey_value_string(key, length);
    portkey_value renamed = {NULL, 0};

    if (name != NULL)
        renamed = portkey_value_get(portkey_value_member(exchange->route->form, "members"), name, *length);
    if (portkey_value_exists(renamed))
        return portkey_value_string(renamed, length);
    return name != NULL && !is_parameter(exchange, name, *length) ? name : NULL;
}

static bool is_among(const sandbox_exchange *exchange, const char *list, const char *argument, size_t length)
{
    PORTKEY_FOR_EACH (one, portkey_value_member(exchange->route->form, list))
        if (portkey_value_equals_string(one, argument, length))
            return true;
    return false;
}

/* Portkey's own SDKs send parameters of the path in the body as well, under names such as workspaceId. */
static bool repeats_path(const sandbox_exchange *exchange, portkey_value member)
{
    for (size_t i = 0; i < exchange->value_count; i++)
        if (portkey_value_is(member, exchange->values[i]))
            return true;
    return false;
}

/* What is no argument and no mistake. The gateway hands what it does not know to the model. */
static bool is_beside(const sandbox_exchange *exchange, portkey_value member)
{
    size_t length;
    const char *name = portkey_value_string(portkey_value_key(member), &length);

    return name != NULL && !is_among(exchange, "known", name, length) &&
           (repeats_path(exchange, member) ||
            portkey_value_exists(portkey_value_member(exchange->route->form, "passes")));
}

/* Portkey takes a limit in a list as well, and 0 and 1 for flags. */
static void write_argument(const sandbox_exchange *exchange, pa_writer *writer, const char *argument,
                           size_t length, portkey_value value)
{
    int64_t number = -1;

    (void)portkey_value_integer(value, &number);
    if ((number == 0 || number == 1) && is_among(exchange, "flags", argument, length))
        pa_write_boolean(writer, number == 1);
    else if (portkey_value_type(value) == PORTKEY_JSON_ARRAY && portkey_value_count(value) == 1 &&
             is_among(exchange, "single", argument, length))
        write_raw(writer, portkey_value_first(value));
    else
        write_raw(writer, value);
}

static bool write_members(sandbox_exchange *exchange, pa_writer *writer, portkey_value body)
{
    if (portkey_value_type(body) != PORTKEY_JSON_OBJECT)
        return exchange_fail(exchange, 400, "AB01", "The body must be a JSON object.");
    PORTKEY_FOR_EACH (member, body) {
        size_t length;
        const char *argument = argument_of(exchange, portkey_value_key(member), &length);

        if (is_beside(exchange, member) || is_unoffered(exchange, portkey_value_key(member)))
            continue;
        if (argument == NULL)
            return exchange_fail(exchange, 400, "AB01",
                                 "The body has a member that is a parameter of the path or query.");
        pa_write_any_key(writer, argument, length);
        write_argument(exchange, writer, argument, length, member);
    }
    return true;
}

static bool write_parsed(sandbox_exchange *exchange, pa_writer *writer, portkey_value body)
{
    const char *whole = exchange_text(exchange->route->form, "whole");

    if (whole == NULL)
        return write_members(exchange, writer, body);
    pa_write_any_key(writer, whole, strlen(whole));
    write_raw(writer, body);
    return true;
}

static bool write_body(sandbox_exchange *exchange, pa_writer *writer)
{
    const portkey_json_limits limits = {.refuse_duplicates = true};
    const sandbox_request *request = exchange->request;
    portkey_json *document = NULL;
    portkey_error error;
    bool done;

    if (request->length == 0 || portkey_value_is(portkey_value_member(exchange->route->form, "body"), "none"))
        return true;
    if (portkey_json_parse(&document, request->body, request->length, &limits, &error) < 0)
        return exchange_fail(exchange, 400, "AB01", "The body is not JSON: %s", error.message);
    done = write_parsed(exchange, writer, portkey_json_root(document));
    portkey_json_free(document);
    return done;
}

/* ---- all of it ---- */

static bool check(sandbox_exchange *exchange)
{
    const pa_text *text = &exchange->arguments_text;
    portkey_request *request = NULL;
    portkey_error error;
    int code = portkey_request_new(&request, exchange->route->operation, text->data, text->length, &error);

    portkey_request_free(request);
    if (code == PORTKEY_EARGUMENTS && error.violation_count > 0)
        return exchange_fail(exchange, 400, "AB01", "%s: expected %s", error.violations[0].pointer,
                             error.violations[0].expected);
    if (code < 0)
        return exchange_fail(exchange, 400, "AB01", "%s", error.message);
    return true;
}

/* The UTF-16 unit of an escape "\uXXXX"; 0 if there is none at that place. */
static unsigned escaped_unit(const char *at, const char *end)
{
    unsigned unit = 0;

    if (end - at < 6 || at[0] != '\\' || at[1] != 'u')
        return 0;
    for (int i = 2; i < 6; i++)
        unit = unit << 4 | (unsigned)pa_hex_value(at[i]);
    return unit;
}

/* Whether an escape in JSON is half of a pair, which is no character. */
static bool has_half_pair(const char *at, const char *end)
{
    for (; (at = memchr(at, '\\', (size_t)(end - at))) != NULL; at += 2) {
        unsigned unit = escaped_unit(at, end) & 0xfc00;

        if (unit == 0xdc00 || (unit == 0xd800 && (escaped_unit(at + 6, end) & 0xfc00) != 0xdc00))
            return true;
        at += unit == 0xd800 ? 10 : 0;
    }
    return false;
}

static bool parse(sandbox_exchange *exchange)
{
    const portkey_json_limits limits = {.refuse_duplicates = true};
    const pa_text *text = &exchange->arguments_text;

    if (pa_text_failed(text))
        return exchange_break(exchange);
    if (portkey_json_parse(&exchange->arguments_document, text->data, text->length, &limits, NULL) < 0)
        return exchange_fail(exchange, 400, "AB01", "A parameter is there twice.");
    exchange->arguments = portkey_json_root(exchange->arguments_document);
    return !has_half_pair(text->data, text->data + text->length) ||
           exchange_fail(exchange, 400, "AB01", "A text has half of a surrogate pair.");
}

/* Which page, and of how many rows. The schemas of some let other numbers pass. */
static bool check_page(sandbox_exchange *exchange, const char *which)
{
    const char *name = exchange_text(portkey_value_member(exchange->route->form, "list"), which);
    portkey_value value = portkey_value_member(exchange->arguments, name != NULL ? name : "");
    int64_t number = -1;

    if (name == NULL || !portkey_value_exists(value))
        return true;
    (void)portkey_value_integer(value, &number);
    return (number >= 0 && number <= MAX_PAGE) ||
           exchange_fail(exchange, 400, "AB01", "/%s: expected a whole number from 0 to %d", name, MAX_PAGE);
}

/* Clients of the API leave the workspace of analytics out, which then means all that the key sees. */
static void write_workspace(const sandbox_exchange *exchange, pa_writer *writer, const char *query)
{
    static const char name[] = "workspace_slug";

    if (portkey_value_is(portkey_value_member(find_parameter(exchange, name), "type"), "string") &&
        strstr(query, name) == NULL)
        pa_write_text(pa_member(writer, name), ARGUMENTS_ANY_WORKSPACE);
}

bool arguments_read(sandbox_exchange *exchange, const char *query)
{
    pa_writer writer = pa_write_to(&exchange->arguments_text);

    pa_begin_object(&writer);
    write_path(exchange, &writer);
    if (!write_query(exchange, &writer, query) || !write_body(exchange, &writer))
        return false;
    write_workspace(exchange, &writer, query);
    pa_end(&writer);
    return parse(exchange) && check(exchange) && check_page(exchange, "page") && check_page(exchange, "size");
}
