/* SPDX-License-Identifier: MIT */
#include "access/jwt/scopes.h"

#include <stdlib.h>

#include "access/jwt/refuse.h"
#include "base/text.h"

static const char odd_scopes[] = "The scope or scp of the token is neither a text nor a list of texts";

/* A scope may stand between the quotes of a challenge, and has no blanks (RFC 6749, section 3.3). */
static bool is_scope(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (text[i] <= ' ' || text[i] > '~' || text[i] == '"' || text[i] == '\\')
            return false;
    return length > 0;
}

static bool add_words(pa_text *all, size_t *count, const char *text)
{
    for (text += strspn(text, " "); *text != '\0'; text += strspn(text, " ")) {
        size_t length = strcspn(text, " ");

        if (!is_scope(text, length))
            return false;
        pa_text_append(all, text, length);
        pa_text_append_char(all, '\0');
        ++*count;
        text += length;
    }
    return true;
}

static bool add_text(pa_text *all, size_t *count, portkey_value value, jwt_verdict *verdict)
{
    const char *text = jwt_text_of(value);

    if (text == NULL)
        return jwt_refuse_text(verdict, value, odd_scopes);
    return add_words(all, count, text) ||
           jwt_refuse(verdict, JWT_MALFORMED, "A scope of the token has a character that no scope can have");
}

static bool add_claim(pa_text *all, size_t *count, portkey_value claim, jwt_verdict *verdict)
{
    if (!portkey_value_exists(claim))
        return true;
    if (portkey_value_type(claim) != PORTKEY_JSON_ARRAY)
        return add_text(all, count, claim, verdict);
    PORTKEY_FOR_EACH (item, claim)
        if (!add_text(all, count, item, verdict))
            return false;
    return true;
}

static bool list_them(jwt_scopes *out, pa_text *all, size_t count)
{
    const char **list = calloc(count + 1, sizeof(*list));
    const char *text;

    if (list == NULL)
        return false;
    *out = (jwt_scopes){.text = pa_text_take(all), .list = list, .count = count};
    text = out->text;
    for (size_t i = 0; i < count; i++, text += strlen(text) + 1)
        list[i] = text;
    return true;
}

bool jwt_scopes_read(jwt_scopes *out, portkey_value claims, jwt_verdict *verdict)
{
    pa_text all = PA_TEXT_INIT(2 * JWT_MAX_TOKEN);
    size_t count = 0;
    bool worked = add_claim(&all, &count, portkey_value_member(claims, "scope"), verdict) &&
                  add_claim(&all, &count, portkey_value_member(claims, "scp"), verdict);

    if (worked && count > JWT_MAX_SCOPES)
        worked = jwt_refuse(verdict, JWT_MALFORMED, "The token has more than 256 scopes");
    if (worked && (pa_text_failed(&all) || !list_them(out, &all, count)))
        worked = jwt_refuse_memory(verdict);
    pa_text_free(&all);
    return worked;
}

void jwt_scopes_free(jwt_scopes *scopes)
{
    free(scopes->text);
    free(scopes->list);
    *scopes = (jwt_scopes){.text = NULL};
}
