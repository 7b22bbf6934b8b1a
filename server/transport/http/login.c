/* SPDX-License-Identifier: MIT */
/* How clients learn to log in: challenges (RFC 6750), and the metadata of the protected resource (RFC 9728). */
#include "transport/http/login.h"

#include <string.h>

#include "transport/http/inside.h"
#include "transport/http/reply.h"

enum { MAX_CHALLENGE = 8192 };

/* ---- challenges ---- */

/* A quoted string of what RFC 6750 allows in one. */
static void append_quoted(pa_text *text, const char *name, const char *value)
{
    pa_text_append_string(text, ", ");
    pa_text_append_string(text, name);
    pa_text_append_string(text, "=\"");
    for (; *value != '\0'; value++) {
        bool is_plain = *value >= ' ' && *value <= '~' && *value != '\\';

        pa_text_append_char(text, is_plain && *value != '"' ? *value : '\'');
    }
    pa_text_append_char(text, '"');
}

static void append_unless_null(pa_text *text, const char *name, const char *value)
{
    if (value != NULL)
        append_quoted(text, name, value);
}

void http_add_challenge(const http_request *request, struct MHD_Response *response,
                        const http_challenge *challenge)
{
    const http_login *login = request->transport->options.login;
    pa_text text = PA_TEXT_INIT(MAX_CHALLENGE);

    pa_text_append_string(&text, "Bearer realm=\"mcp\"");
    append_unless_null(&text, "error", challenge->error);
    append_unless_null(&text, "error_description", challenge->description);
    append_unless_null(&text, "scope", challenge->scope);
    append_unless_null(&text, "resource_metadata", login != NULL ? login->metadata_url : NULL);
    (void)MHD_add_response_header(response, "WWW-Authenticate",
                                  pa_text_failed(&text) ? "Bearer realm=\"mcp\"" : text.data);
    pa_text_free(&text);
}

/* ---- metadata ---- */

enum MHD_Result http_reply_metadata(http_request *request, const char *method)
{
    const http_login *login = request->transport->options.login;
    const char *document = login != NULL ? login->metadata : NULL;

    (void)method;
    if (document == NULL)
        return http_reply(request, MHD_HTTP_NOT_FOUND, "text/plain",
                          "This server has no authorization server.\n");
    return http_reply(request, MHD_HTTP_OK, "application/json", document);
}
