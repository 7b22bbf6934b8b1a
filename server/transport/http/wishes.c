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
