/* SPDX-License-Identifier: MIT */
#include "rpc/outline.h"

#include <string.h>

#include "base/utf8.h"
#include "rpc/stream.h"

/* What is left of the line. Each function below passes what it takes, or returns false where that is not there. */
typedef struct line_rest {
    const char *at;
    const char *end;
} line_rest;

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static void skip_space(line_rest *rest)
{
    while (rest->at < rest->end && is_space(*rest->at))
        rest->at++;
}

static bool take(line_rest *rest, char c)
{
    skip_space(rest);
    if (rest->at == rest->end || *rest->at != c)
        return false;
    rest->at++;
    return true;
}

/* A string with its quotes; plain: without escapes and control characters. */
static bool take_string(line_rest *rest, rpc_id *out, bool *is_plain)
{
    skip_space(rest);
    out->raw = rest->at;
    *is_plain = true;
    if (!take(rest, '"'))
        return false;
    for (; rest->at < rest->end && *rest->at != '"'; rest->at++) {
        if (*rest->at == '\\') {
            *is_plain = false;
            if (++rest->at == rest->end)
                return false;
        }
        if ((unsigned char)*rest->at < ' ')
            *is_plain = false;
    }
    if (!take(rest, '"'))
        return false;
    out->length = (size_t)(rest->at - out->raw);
    return true;
}

/* An object or array, whose inside counts for nothing but its brackets and strings. */
static bool skip_nested(line_rest *rest)
{
    size_t depth = 0;

    do {
        rpc_id ignored;
        bool is_plain;

        skip_space(rest);
        if (rest->at == rest->end)
            return false;
        if (*rest->at == '"') {
            if (!take_string(rest, &ignored, &is_plain))
                return false;
            continue;
        }
        depth += *rest->at == '{' || *rest->at == '[';
        depth -= *rest->at == '}' || *rest->at == ']';
        rest->at++;
    } while (depth > 0);
    return true;
}

/* A number, true, false or null. */
static bool take_word(line_rest *rest, rpc_id *out)
{
    out->raw = rest->at;
    while (rest->at < rest->end && !is_space(*rest->at) && memchr(",{}[]:\"", *rest->at, 7) == NULL)
        rest->at++;
    out->length = (size_t)(rest->at - out->raw);
    return out->length > 0;
}

static bool is_integer(const rpc_id *word)
{
    size_t first = word->raw[0] == '-' ? 1 : 0;

    if (word->length == first || (word->raw[first] == '0' && word->length > first + 1))
        return false;
    for (size_t i = first; i < word->length; i++)
        if (word->raw[i] < '0' || word->raw[i] > '9')
            return false;
    return true;
}

/* Any value; *out is what can be an id, or none. */
static bool take_value(line_rest *rest, rpc_id *out)
{
    bool is_id = false;

    *out = (rpc_id){NULL, 0};
    skip_space(rest);
    if (rest->at == rest->end)
        return false;
    if (*rest->at == '{' || *rest->at == '[') {
        if (!skip_nested(rest))
            return false;
    } else if (*rest->at == '"') {
        if (!take_string(rest, out, &is_id))
            return false;
        is_id = is_id && pa_is_utf8(out->raw, out->length);
    } else {
        if (!take_word(rest, out))
            return false;
        is_id = is_integer(out);
    }
    if (!is_id || out->length > RPC_MAX_ID)
        *out = (rpc_id){NULL, 0};
    return true;
}

static bool is_key(const rpc_id *key, const char *name)
{
    return key->length == strlen(name) + 2 && memcmp(key->raw + 1, name, strlen(name)) == 0;
}

/* One member of the outermost object; false also for a second "id". */
static bool take_member(line_rest *rest, rpc_outline *outline, bool *has_id)
{
    bool is_plain;
    rpc_id key;
    rpc_id value;

    if (!take_string(rest, &key, &is_plain) || !is_plain || !take(rest, ':') || !take_value(rest, &value))
        return false;
    if (is_key(&key, "method"))
        outline->has_method = true;
    if (!is_key(&key, "id"))
        return true;
    if (*has_id)
        return false;
    *has_id = true;
    outline->id = value;
    return true;
}

rpc_outline rpc_outline_read(const char *line, size_t length)
{
    static const rpc_outline nothing = {.id = {NULL, 0}};
    line_rest rest = {line, line + length};
    rpc_outline outline = nothing;
    bool has_id = false;

    if (!take(&rest, '{'))
        return nothing;
    do {
        if (!take_member(&rest, &outline, &has_id))
            return nothing;
    } while (take(&rest, ','));
    if (!take(&rest, '}'))
        return nothing;
    skip_space(&rest);
    return rest.at == rest.end ? outline : nothing;
}
