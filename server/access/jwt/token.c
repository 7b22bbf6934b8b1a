/* SPDX-License-Identifier: MIT */
#include "access/jwt/token.h"

#include "access/jwt/refuse.h"
#include "base/encode.h"
#include "base/names.h"

enum {
    MAX_HEADER = 4096, /* bytes of JSON */
    MAX_HEADER_DEPTH = 8,
    MAX_CLAIMS_DEPTH = 32,
    MAX_VALUES = 4096,
    MAX_KEY_ID = 512,
};

/* ---- the three parts ---- */

/* Copies the part up to a dot or the end. Returns where the next one begins; NULL: there is none. */
static const char *read_part(pa_text *out, const char *part, bool *is_good)
{
    size_t length = strcspn(part, ".");

    *is_good = *is_good && length > 0 && pa_append_from_base64url(out, part, length);
    return part[length] == '.' ? part + length + 1 : NULL;
}

/* base64url decodes to less than it takes, so that a buffer fails for want of memory only. */
static bool refuse_parts(const jwt_token *token, jwt_verdict *verdict)
{
    if (pa_text_failed(&token->header_text) || pa_text_failed(&token->claims_text) ||
        pa_text_failed(&token->signature))
        return jwt_refuse_memory(verdict);
    return jwt_refuse(verdict, JWT_MALFORMED, "The token is not a signed JSON Web Token in compact form");
}

static bool read_parts(jwt_token *out, jwt_verdict *verdict)
{
    const char *token = out->text.data;
    bool is_good = true;
    const char *next = read_part(&out->header_text, token, &is_good);

    if (is_good && next != NULL)
        next = read_part(&out->claims_text, next, &is_good);
    if (!is_good || next == NULL)
        return refuse_parts(out, verdict);
    out->signed_length = (size_t)(next - token) - 1;
    next = read_part(&out->signature, next, &is_good);
    return (is_good && next == NULL) || refuse_parts(out, verdict);
}

/* ---- JSON ---- */

static bool read_object(portkey_json **out, const pa_text *text, unsigned depth, jwt_verdict *verdict,
                        const char *description)
{
    const portkey_json_limits limits = {
        .max_bytes = JWT_MAX_TOKEN, .max_values = MAX_VALUES, .max_depth = depth, .refuse_duplicates = true};
    int code = portkey_json_parse(out, text->data, text->length, &limits, NULL);

    if (code == PORTKEY_ENOMEM)
        return jwt_refuse_memory(verdict);
    if (code != 0 || portkey_value_type(portkey_json_root(*out)) != PORTKEY_JSON_OBJECT)
        return jwt_refuse(verdict, JWT_MALFORMED, description);
    return true;
}

static bool is_caseless(const char *text, const char *word)
{
    return strlen(text) == strlen(word) && pa_begins_caseless(text, strlen(text), word);
}

/* An access token, or one that does not say what it is for. Media types may be written without "application/". */
static bool check_type(portkey_value header, jwt_verdict *verdict)
{
    static const char prefix[] = "application/";
    static const char wrong[] = "The token is not an access token: its typ is neither at+jwt nor JWT";
    portkey_value type = portkey_value_member(header, "typ");
    const char *text = jwt_text_of(type);

    if (!portkey_value_exists(type))
        return true;
    if (text == NULL)
        return jwt_refuse_text(verdict, type, wrong);
    if (pa_begins_caseless(text, strlen(text), prefix))
        text += sizeof(prefix) - 1;
    return is_caseless(text, "at+jwt") || is_caseless(text, "jwt") ||
           jwt_refuse(verdict, JWT_MALFORMED, wrong);
}

/* What must be understood is not; an unencoded payload is among it (RFC 7797), and a compressed one is no JWS. */
static bool check_extensions(portkey_value header, jwt_verdict *verdict)
{
    static const char *const refused[] = {"crit", "b64", "zip"};

    for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
        if (portkey_value_exists(portkey_value_member(header, refused[i])))
            return jwt_refuse(verdict, JWT_MALFORMED,
                              "The token needs an extension that this server does not have");
    return true;
}

static bool read_key_id(jwt_token *out, portkey_value header, jwt_verdict *verdict)
{
    size_t length = 0;

    out->key_id = portkey_value_member(header, "kid");
    if (!portkey_value_exists(out->key_id))
        return true;
    (void)portkey_value_raw(out->key_id, &length);
    return (portkey_value_type(out->key_id) == PORTKEY_JSON_STRING && length <= MAX_KEY_ID) ||
           jwt_refuse(verdict, JWT_MALFORMED, "The token has a kid that is not a text, or is too long");
}

static bool read_header(jwt_token *out, jwt_verdict *verdict)
{
    portkey_value header = portkey_json_root(out->header);

    out->algorithm = jwt_algorithm_find(portkey_value_member(header, "alg"));
    if (out->algorithm == NULL)
        return jwt_refuse(verdict, JWT_MALFORMED,
                          "The token is not signed with RS256, PS256, ES256 or EdDSA");
    return check_type(header, verdict) && check_extensions(header, verdict) &&
           read_key_id(out, header, verdict);
}

/* ---- the whole ---- */

bool jwt_token_read(jwt_token *out, const char *token, jwt_verdict *verdict)
{
    if (*token == '\0')
        return jwt_refuse(verdict, JWT_MALFORMED, "The token is empty");
    if (strlen(token) > JWT_MAX_TOKEN)
        return jwt_refuse(verdict, JWT_MALFORMED, "The token is longer than 16384 bytes");
    pa_text_append(&out->text, token, strlen(token));
    if (pa_text_failed(&out->text))
        return jwt_refuse_memory(verdict);
    if (!read_parts(out, verdict))
        return false;
    if (out->header_text.length > MAX_HEADER)
        return jwt_refuse(verdict, JWT_MALFORMED, "The header of the token is too long");
    return read_object(&out->header, &out->header_text, MAX_HEADER_DEPTH, verdict,
                       "The header of the token is not a JSON object, or has two members of one name") &&
           read_header(out, verdict) &&
           read_object(&out->claims, &out->claims_text, MAX_CLAIMS_DEPTH, verdict,
                       "The claims of the token are not a JSON object, or two have one name");
}

void jwt_token_free(jwt_token *token)
{
    portkey_json_free(token->header);
    portkey_json_free(token->claims);
    pa_text_free(&token->text);
    pa_text_free(&token->header_text);
    pa_text_free(&token->claims_text);
    pa_text_free(&token->signature);
    *token = JWT_TOKEN_INIT;
}
