/* SPDX-License-Identifier: MIT */
/* How a request narrows the tools that it is offered: by its URL, by headers, and by those of its initialize. */
#include "transport/http/wishes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/encode.h"
#include "transport/http/inside.h"
#include "transport/http/request.h"
#include "transport/http/session_id.h"

enum { MAX_LIST = 32 * 1024, MAX_PARAMETER = 64 };

/* A wish that cannot be kept for want of memory must not vanish: "" names nothing, which is refused. */
static const char *keep(http_request *request, const char *text)
{
    size_t size = text != NULL ? strlen(text) + 1 : 0;
    char *copy = text != NULL ? pa_arena_take(&request->arena, size) : NULL;

    if (copy != NULL)
        memcpy(copy, text, size);
    return text == NULL || copy != NULL ? copy : "";
}

/* ---- the URL ---- */

/* A parameter of a query: its name as it reads once it is decoded, and the value as it was sent. */
struct parameter {
    char name[MAX_PARAMETER + 1];
    const char *value;
    size_t length;
};

/* A name that is too long, has a NUL, or cannot be decoded is kept as it was sent: it is none that we know. */
static void read_name(char name[MAX_PARAMETER + 1], const char *text, size_t length)
{
    pa_text decoded = PA_TEXT_INIT(MAX_PARAMETER);

    if (pa_append_from_percent(&decoded, text, length) && !pa_text_failed(&decoded) && decoded.length > 0 &&
        strlen(decoded.data) == decoded.length)
        memcpy(name, decoded.data, decoded.length + 1);
    else
        (void)snprintf(name, MAX_PARAMETER + 1, "%.*s", (int)length, text);
    pa_text_free(&decoded);
}

/* Takes the next parameter from a query. Returns false where there is none. */
static bool take_parameter(const char **query, struct parameter *out)
{
    size_t length, name;

    *query += strspn(*query, "&");
    length = strcspn(*query, "&");
    name = strcspn(*query, "=&");
    if (length == 0)
        return false;
    read_name(out->name, *query, name);
    out->value = *query + name + (name < length);
    out->length = (size_t)(*query + length - out->value);
    *query += length;
    return true;
}

static const char *query_of(const http_request *request)
{
    const char *query = strchr(http_path_of(request->target), '?');

    return query != NULL ? query + 1 : "";
}

bool http_query_has(const http_request *request, const char *name)
{
    const char *query = query_of(request);
    struct parameter parameter;

    while (take_parameter(&query, &parameter))
        if (strcasecmp(parameter.name, name) == 0)
            return true;
    return false;
}

bool http_query_is_known(const http_request *request, char problem[HTTP_MAX_PROBLEM])
{
    const char *query = query_of(request);
    struct parameter parameter;

    while (take_parameter(&query, &parameter)) {
        if (strcmp(parameter.name, "tools") == 0)
            continue;
        (void)snprintf(problem, HTTP_MAX_PROBLEM,
                       "the URL has an unknown parameter \"%s\": \"tools\", in lower case, is the only one, "
                       "as in /mcp?tools=configs,prompts",
                       parameter.name);
        return false;
    }
    return true;
}

/* Appends what "tools" is in a query, in each place where it is. */
static bool append_domains(pa_text *list, const char *query)
{
    struct parameter parameter;
    bool is_there = false;

    while (take_parameter(&query, &parameter)) {
        if (strcmp(parameter.name, "tools") != 0)
            continue;
        is_there = true;
        pa_text_append_char(list, ',');
        if (!pa_append_from_percent(list, parameter.value, parameter.length))
            pa_text_append_char(list, '%'); /* which no domain has */
    }
    return is_there;
}

static const char *read_query(http_request *request)
{
    pa_text list = PA_TEXT_INIT(MAX_LIST);
    const char *domains = NULL;

    if (append_domains(&list, query_of(request)))
        domains = keep(request, pa_text_failed(&list) ? "" : list.data);
    pa_text_free(&list);
    return domains;
}

/* ---- headers ---- */

struct header_search {
    const char *key; /* the header that may hold a key, or NULL */
    const char *unknown;
};

static bool is_narrowing(const char *name)
{
    static const char *const names[] = {"X-MCP-Toolsets", "X-MCP-Tools", "X-MCP-Exclude-Tools",
                                        "X-MCP-Readonly"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (strcasecmp(name, names[i]) == 0)
            return true;
    return false;
}

/* Some proxies write "-" as "_". */
static bool begins_as_narrowing(const char *name)
{
    return strncasecmp(name, "x", 1) == 0 && (name[1] == '-' || name[1] == '_') &&
           strncasecmp(name + 2, "mcp", 3) == 0 && (name[5] == '-' || name[5] == '_');
}

static enum MHD_Result search_header(void *context, enum MHD_ValueKind kind, const char *name,
                                     const char *value)
{
    struct header_search *search = context;

    (void)kind;
    (void)value;
    if (begins_as_narrowing(name) && !is_narrowing(name) &&
        (search->key == NULL || strcasecmp(name, search->key) != 0))
        search->unknown = name;
    return MHD_YES;
}

bool http_narrowing_is_known(http_request *request, char problem[HTTP_MAX_PROBLEM])
{
    struct header_search search = {.key = request->transport->options.gate.key_header};

    (void)MHD_get_connection_values(request->connection, MHD_HEADER_KIND, search_header, &search);
    if (search.unknown != NULL)
        (void)snprintf(problem, HTTP_MAX_PROBLEM,
                       "unknown header \"%.*s\": of this kind there are X-MCP-Toolsets, X-MCP-Tools, "
                       "X-MCP-Exclude-Tools and X-MCP-Readonly",
                       MAX_PARAMETER, search.unknown);
    return search.unknown == NULL;
}

/* ---- sessions ---- */

enum { WISHES = 5, MAX_WISHES = 4 * 1024 };

/* Appends LENGTH ":" TEXT for each, "-" for one that there is not. */
static bool append_plain(pa_text *out, const http_wishes *wishes)
{
    const char *const texts[WISHES] = {wishes->domains, wishes->toolsets, wishes->tools,
                                       wishes->exclude_tools, wishes->read_only};
    bool is_any = false;

    for (size_t i = 0; i < WISHES; i++) {
        is_any = is_any || texts[i] != NULL;
        if (texts[i] == NULL) {
            pa_text_append_char(out, '-');
            continue;
        }
        pa_text_append_integer(out, (int64_t)strlen(texts[i]));
        pa_text_append_char(out, ':');
        pa_text_append_string(out, texts[i]);
    }
    return is_any;
}

bool http_wishes_append(pa_text *out, const http_wishes *wishes)
{
    pa_text plain = PA_TEXT_INIT(MAX_WISHES);
    bool worked = true;

    if (append_plain(&plain, wishes)) {
        worked = !pa_text_failed(&plain);
        pa_append_base64url(out, (const unsigned char *)plain.data, plain.length);
    }
    pa_text_free(&plain);
    return worked && !pa_text_failed(out);
}

/* The next wish; "" names nothing, which is refused, where the text is none of ours. */
static const char *take_wish(http_request *request, const char **at, const char *end)
{
    char *rest;
    unsigned long length;
    char *copy;

    if (*at < end && **at == '-') {
        ++*at;
        return NULL;
    }
    length = *at < end && **at >= '0' && **at <= '9' ? strtoul(*at, &rest, 10) : MAX_WISHES;
    if (length >= MAX_WISHES || *rest != ':' || length > (size_t)(end - rest) - 1)
        return "";
    copy = pa_arena_take(&request->arena, length + 1);
    if (copy == NULL)
        return "";
    memcpy(copy, rest + 1, length);
    copy[length] = '\0';
    *at = rest + 1 + length;
    return copy;
}

/*
 * The id has the wishes of its initialize. Whose session it is, the gate does not
 * say yet: who changes them has an id that is then unknown.
 */
static bool read_held(http_request *request)
{
    const char *id = http_header(request, "mcp-session-id");
    const char *text = id != NULL ? http_identity_wishes(id) : "";
    pa_text plain = PA_TEXT_INIT(MAX_WISHES);
    http_wishes *held;
    const char *at;
    const char *end;

    if (text[0] == '\0')
        return true;
    held = pa_arena_take(&request->arena, sizeof(*held));
    (void)pa_append_from_base64url(&plain, text, strlen(text));
    at = plain.data != NULL ? plain.data : "";
    end = at + plain.length;
    if (held != NULL) {
        held->domains = take_wish(request, &at, end);
        held->toolsets = take_wish(request, &at, end);
        held->tools = take_wish(request, &at, end);
        held->exclude_tools = take_wish(request, &at, end);
        held->read_only = take_wish(request, &at, end);
    }
    request->entry.held = held;
    pa_text_free(&plain);
    return held != NULL;
}

bool http_read_wishes(http_request *request)
{
    request->entry.wishes = (http_wishes){
        .domains = read_query(request),
        .toolsets = http_header(request, "x-mcp-toolsets"),
        .tools = http_header(request, "x-mcp-tools"),
        .exclude_tools = http_header(request, "x-mcp-exclude-tools"),
        .read_only = http_header(request, "x-mcp-readonly"),
    };
    return read_held(request);
}
