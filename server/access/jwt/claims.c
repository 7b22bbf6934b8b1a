/* SPDX-License-Identifier: MIT */
#include "access/jwt/claims.h"

#include "access/jwt/refuse.h"
#include "base/utf8.h"

enum { MAX_AUDIENCES = 64 };

/* Seconds that a double holds exactly, and no clock will reach. */
#define MAX_TIME 1e15

/* ---- audience ---- */

static size_t audience_length(const char *text)
{
    size_t length = strcspn(text, "#");

    return length > 0 && text[length - 1] == '/' ? length - 1 : length;
}

/* Up to the path of a URL; 0 for a name that is none. */
static size_t authority_length(const char *text)
{
    const char *scheme_end = strstr(text, "://");

    return scheme_end != NULL ? (size_t)(scheme_end - text) + 3 + strcspn(scheme_end + 3, "/?#") : 0;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool jwt_same_audience(const char *left, const char *right)
{
    size_t length = audience_length(left);
    size_t caseless = authority_length(left);

    if (length != audience_length(right))
        return false;
    for (size_t i = 0; i < length; i++)
        if (i < caseless ? lower(left[i]) != lower(right[i]) : left[i] != right[i])
            return false;
    return true;
}

static bool is_ours(const char *audience, const jwt_rules *rules)
{
    for (size_t i = 0; i < rules->audience_count; i++)
        if (jwt_same_audience(audience, rules->audiences[i]))
            return true;
    return false;
}

static const char wrong_audience[] = "The token was not made for this server: its aud names others";
static const char odd_audience[] = "The aud of the token is neither a text nor a list of texts";

static bool check_audiences(portkey_value list, const jwt_rules *rules, jwt_verdict *verdict)
{
    bool found = false;

    if (portkey_value_count(list) > MAX_AUDIENCES)
        return jwt_refuse(verdict, JWT_MALFORMED, "The aud of the token has more than 64 names");
    PORTKEY_FOR_EACH (item, list) {
        const char *text = jwt_text_of(item);

        if (text == NULL)
            return jwt_refuse_text(verdict, item, odd_audience);
        found = found || is_ours(text, rules);
    }
    return found || jwt_refuse(verdict, JWT_WRONG_AUDIENCE, wrong_audience);
}

static bool check_audience(portkey_value claims, const jwt_rules *rules, jwt_verdict *verdict)
{
    portkey_value audience = portkey_value_member(claims, "aud");
    const char *text = jwt_text_of(audience);

    if (!portkey_value_exists(audience))
        return jwt_refuse(verdict, JWT_WRONG_AUDIENCE,
                          "The token does not say which server it is for: no aud");
    if (portkey_value_type(audience) == PORTKEY_JSON_ARRAY)
        return check_audiences(audience, rules, verdict);
    if (text == NULL)
        return jwt_refuse_text(verdict, audience, odd_audience);
    return is_ours(text, rules) || jwt_refuse(verdict, JWT_WRONG_AUDIENCE, wrong_audience);
}

/* ---- times ---- */

static bool read_time(double *out, portkey_value claims, const char *name, jwt_verdict *verdict)
{
    portkey_value claim = portkey_value_member(claims, name);

    if (!portkey_value_exists(claim))
        return true;
    return (portkey_value_number(claim, out) == 0 && *out > -MAX_TIME && *out < MAX_TIME) ||
           jwt_refuse(verdict, JWT_MALFORMED,
                      "A time in the token (exp, nbf or iat) is not a number of seconds");
}

static bool check_times(portkey_value claims, const jwt_rules *rules, int64_t now, jwt_verdict *verdict)
{
    const double latest = (double)now + (double)rules->leeway_s;
    double expiry = MAX_TIME;
    double begin = -MAX_TIME;
    double made = -MAX_TIME;

    if (!read_time(&expiry, claims, "exp", verdict) || !read_time(&begin, claims, "nbf", verdict) ||
        !read_time(&made, claims, "iat", verdict))
        return false;
    if (expiry >= MAX_TIME)
        return jwt_refuse(verdict, JWT_MALFORMED, "The token never expires: it has no exp");
    if (expiry + (double)rules->leeway_s <= (double)now)
        return jwt_refuse(verdict, JWT_EXPIRED, "The token has expired");
    if (begin > latest)
        return jwt_refuse(verdict, JWT_NOT_YET_VALID, "The token is not valid yet");
    if (made > latest)
        return jwt_refuse(verdict, JWT_NOT_YET_VALID, "The token was made in the future: compare the clocks");
    verdict->expiry = (int64_t)expiry;
    return true;
}

bool jwt_claims_check(portkey_value claims, const jwt_rules *rules, int64_t now, jwt_verdict *verdict)
{
    portkey_value issuer = portkey_value_member(claims, "iss");

    if (!portkey_value_exists(issuer))
        return jwt_refuse(verdict, JWT_WRONG_ISSUER, "The token does not say who issued it: no iss");
    if (!portkey_value_is(issuer, rules->issuer))
        return jwt_refuse(verdict, JWT_WRONG_ISSUER,
                          "The token is of another issuer than this server trusts");
    return check_audience(claims, rules, verdict) && check_times(claims, rules, now, verdict);
}

/* ---- who it is ---- */

/* Names go into logs and are compared: no control characters, and nothing that stood for no character at all. */
static bool is_name(const char *text)
{
    const size_t length = strlen(text);

    for (size_t i = 0; i < length;) {
        size_t step = pa_utf8_sequence(text + i, length - i);
        uint32_t character = step > 0 ? pa_utf8_read(text + i, step) : 0;

        if (step == 0 || pa_is_control(character) || character == 0xFFFD)
            return false;
        i += step;
    }
    return length > 0 && length <= JWT_MAX_SUBJECT;
}

static bool read_name(const char **out, portkey_value claim, jwt_verdict *verdict, const char *description)
{
    const char *text = jwt_text_of(claim);

    if (text == NULL)
        return jwt_refuse_text(verdict, claim, description);
    *out = text;
    return is_name(text) || jwt_refuse(verdict, JWT_MALFORMED, description);
}

static portkey_value organisation_of(portkey_value claims)
{
    portkey_value claim = portkey_value_member(claims, "org_id");

    return portkey_value_type(claim) == PORTKEY_JSON_STRING
               ? claim
               : portkey_value_member(portkey_value_member(claims, "o"), "id");
}

bool jwt_claims_read(portkey_value claims, jwt_verdict *verdict)
{
    portkey_value organisation = organisation_of(claims);

    verdict->claims = claims;
    if (!read_name(&verdict->subject, portkey_value_member(claims, "sub"), verdict,
                   "The token does not say whose it is: its sub is not a text of 1 to 255 bytes"))
        return false;
    return portkey_value_type(organisation) != PORTKEY_JSON_STRING ||
           read_name(&verdict->organisation, organisation, verdict,
                     "The organisation in the token is not a text of 1 to 255 bytes");
}

/* ---- what is required ---- */

portkey_value jwt_claim(portkey_value claims, const char *name)
{
    return *name == '/' ? portkey_value_at(claims, name) : portkey_value_member(claims, name);
}

bool jwt_claim_has(portkey_value claim, const char *text)
{
    if (portkey_value_type(claim) == PORTKEY_JSON_ARRAY)
        PORTKEY_FOR_EACH (item, claim)
            if (portkey_value_is(item, text))
                return true;
    return portkey_value_is(claim, text);
}

static bool has_required(portkey_value claims, const jwt_required_claim *required)
{
    portkey_value claim = jwt_claim(claims, required->name);

    if (required->value != NULL)
        return jwt_claim_has(claim, required->value);
    return portkey_value_exists(claim) && portkey_value_type(claim) != PORTKEY_JSON_NULL;
}

bool jwt_claims_require(const jwt_rules *rules, jwt_verdict *verdict)
{
    for (size_t i = 0; i < rules->claim_count; i++)
        if (!has_required(verdict->claims, &rules->claims[i]))
            return jwt_refuse(verdict, JWT_CLAIM_MISSING,
                              "The token is good, but its claims are not those that this server asks for");
    for (size_t i = 0; i < rules->scope_count; i++)
        if (!jwt_has_scope(verdict, rules->scopes[i]))
            return jwt_refuse(verdict, JWT_SCOPE_MISSING,
                              "The token lacks a scope that this server asks for");
    return true;
}
