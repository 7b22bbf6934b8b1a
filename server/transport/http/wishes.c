/* SPDX-License-Identifier: MIT */
/* How a request narrows the tools that it is offered: by its URL, by headers, and by those of its initialize. */
#include <stdlib.h>
#include <string.h>

#include "base/encode.h"
#include "transport/http/inside.h"

enum { MAX_LIST = 32 * 1024 };

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

/* Appends what "tools" is in a query, in each place where it is. */
static bool append_domains(pa_text *list, const char *query)
{
    bool is_there = false;

    while (*query != '\0') {
        size_t length = strcspn(query, "&");

        if (length >= 6 && memcmp(query, "tools=", 6) == 0) {
            is_there = true;
            pa_text_append_char(list, ',');
            if (!pa_append_from_percent(list, query + 6, length - 6))
                pa_text_append_char(list, '%'); /* which no domain has */
        }
        query += length + (query[length] == '&');
    }
    return is_there;
}

static const char *read_query(http_request *request)
{
    const char *query = strchr(request->target, '?');
    pa_text list = PA_TEXT_INIT(MAX_LIST);
    const char *domains = NULL;

    if (query != NULL && append_domains(&list, query + 1))
        domains = keep(request, pa_text_failed(&list) ? "" : list.data);
    pa_text_free(&list);
    return domains;
}

/* ---- sessions ---- */

static bool has_wishes(const http_wishes *wishes)
{
    return wishes->domains != NULL || wishes->toolsets != NULL || wishes->tools != NULL ||
           wishes->exclude_tools != NULL || wishes->read_only != NULL;
}

/* The session may end while the gate decides. */
static const http_wishes *keep_held(http_request *request, const http_wishes *wishes)
{
    http_wishes *held = pa_arena_take(&request->arena, sizeof(*held));

    if (held == NULL)
        return NULL;
    *held = (http_wishes){keep(request, wishes->domains), keep(request, wishes->toolsets),
                          keep(request, wishes->tools), keep(request, wishes->exclude_tools),
                          keep(request, wishes->read_only)};
    return held;
}

/* Whose session it is, the gate does not say yet: it may be another's, who is then not served. */
static bool read_held(http_request *request)
{
    const char *id = http_header(request, "mcp-session-id");
    const http_session *session = id != NULL ? http_session_of(request->transport, id) : NULL;

    if (session == NULL || !has_wishes(&session->wishes))
        return true;
    request->entry.held = keep_held(request, &session->wishes);
    return request->entry.held != NULL;
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

/* ---- keeping them ---- */

bool http_wishes_copy(http_wishes *out, char **memory, const http_wishes *wishes)
{
    const char *const from[] = {wishes->domains, wishes->toolsets, wishes->tools, wishes->exclude_tools,
                                wishes->read_only};
    const char **const to[] = {&out->domains, &out->toolsets, &out->tools, &out->exclude_tools,
                               &out->read_only};
    size_t size = 0;
    char *at;

    *memory = NULL;
    if (!has_wishes(wishes))
        return true;
    for (size_t i = 0; i < sizeof(from) / sizeof(from[0]); i++)
        size += from[i] != NULL ? strlen(from[i]) + 1 : 0;
    *memory = at = malloc(size);
    for (size_t i = 0; at != NULL && i < sizeof(from) / sizeof(from[0]); i++)
        if (from[i] != NULL) {
            *to[i] = memcpy(at, from[i], strlen(from[i]) + 1);
            at += strlen(from[i]) + 1;
        }
    return *memory != NULL;
}
