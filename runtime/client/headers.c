/* SPDX-License-Identifier: MIT */
/* The header lines of requests: those that calls share, and those of one call. */
#include <string.h>

#include "base/key.h"
#include "base/memory.h"
#include "base/names.h"
#include "client/api_key.h"
#include "client/client.h"
#include "error/error.h"
#include "request/scheme.h"

enum { MAX_HEADERS = 16, MAX_BYTES = 8192, MAX_TRACE_ID = 256 };

static const char json[] = "application/json";
static const char trace_header[] = "x-portkey-trace-id";
static const char cookie_start[] = "Cookie: ";

/* ---- lists of lines ---- */

void pa_free_headers(struct curl_slist *headers)
{
    for (struct curl_slist *item = headers; item != NULL; item = item->next)
        pa_wipe(item->data, strlen(item->data));
    curl_slist_free_all(headers);
}

static bool add_line(struct curl_slist **list, const char *line)
{
    struct curl_slist *longer = curl_slist_append(*list, line);

    if (longer != NULL)
        *list = longer;
    return longer != NULL;
}

/* The value may be a secret. */
static bool add(struct curl_slist **list, const char *name, const char *value)
{
    pa_text line = PA_SECRET_TEXT_INIT(strlen(name) + strlen(value) + 2);
    bool added;

    pa_text_append_string(&line, name);
    /* libcurl takes "Name:" as an order to leave the header out, and "Name;" as an empty one. */
    pa_text_append_string(&line, value[0] != '\0' ? ": " : ";");
    pa_text_append_string(&line, value);
    added = !pa_text_failed(&line) && add_line(list, line.data);
    pa_text_free(&line);
    return added;
}

/* Without "Expect: 100-continue", which libcurl adds to larger bodies: it would cost a round trip. */
static bool add_content_type(struct curl_slist **list, const char *type)
{
    return type == NULL || (add(list, "Content-Type", type) && add_line(list, "Expect:"));
}

static bool add_accept(struct curl_slist **list)
{
    return add(list, "Accept", "application/json, */*;q=0.5");
}

static struct curl_slist *last_of(struct curl_slist *list)
{
    while (list->next != NULL)
        list = list->next;
    return list;
}

/* A key on its way into the header lines. */
struct key {
    const struct pa_scheme *scheme;
    const char *text;    /* NULL: none is sent */
    const char *cookies; /* what its line has besides; NULL: nothing */
};

/* The key stays in its line, where it is locked; no other copy is needed if the line has it as it is. */
static void keep_in_line(const char *line, struct key *key)
{
    size_t length = strlen(line);

    pa_lock(line, length);
    if (pa_scheme_shows_key(key->scheme))
        key->text = line + length - strlen(key->text);
}

/* Adds the line that has the key, if one has. */
static bool add_key(struct curl_slist **list, struct key *key)
{
    const char *cookies = key->cookies != NULL ? key->cookies : "";
    /* Room for a key in base64, and for the name of what has it. */
    pa_text line = PA_SECRET_TEXT_INIT(2 * PA_MAX_KEY + strlen(cookies));
    bool added = true;

    if (key->text != NULL)
        pa_scheme_append_line(&line, key->scheme, key->text, cookies);
    if (line.data != NULL || pa_text_failed(&line)) {
        added = !pa_text_failed(&line) && add_line(list, line.data);
        if (added)
            keep_in_line(last_of(*list)->data, key);
    }
    pa_text_free(&line);
    return added;
}

/* The list for bodies of JSON goes on with that for requests without: the key stands in memory once. */
static bool make_shared(struct curl_slist *lists[2], struct key *key)
{
    if (!add_accept(&lists[0]) || !add_key(&lists[0], key) || !add_content_type(&lists[1], json))
        return false;
    last_of(lists[1])->next = lists[0];
    return true;
}

static void free_shared(struct curl_slist *lists[2])
{
    for (struct curl_slist *item = lists[1]; item != NULL && lists[0] != NULL; item = item->next)
        if (item->next == lists[0])
            item->next = NULL;
    pa_free_headers(lists[0]);
    pa_free_headers(lists[1]);
    lists[0] = NULL;
    lists[1] = NULL;
}

void pa_client_free_headers(portkey_client *client)
{
    free_shared(client->headers[0]);
    free_shared(client->headers[1]);
}

static bool make_client_headers(portkey_client *client)
{
    struct key none = {.text = NULL};
    struct key key = {.scheme = pa_first_scheme()};

    if (client->headers[0][0] != NULL)
        return true;
    if (key.scheme != NULL)
        key.text = client->api_key;
    if (!make_shared(client->headers[0], &none) || !make_shared(client->headers[1], &key)) {
        pa_client_free_headers(client);
        return false;
    }
    if (key.text != NULL && key.text != client->api_key) {
        pa_api_key_free(client->loaded_key);
        client->loaded_key = NULL;
        client->api_key = key.text;
    }
    return true;
}

/* ---- what a caller may set ---- */

bool pa_is_header_value(const char *value)
{
    size_t length = strlen(value);

    for (size_t i = 0; i < length; i++)
        if ((unsigned char)value[i] < 0x20 || value[i] == 0x7F)
            return false;
    return length == 0 || (value[0] != ' ' && value[length - 1] != ' ');
}

bool pa_is_header_name(const char *name)
{
    static const char token[] = "!#$%&'*+-.^_`|~0123456789"
                                "abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    return name[0] != '\0' && name[strspn(name, token)] == '\0';
}

static bool is_trace_id(const char *id)
{
    size_t length = strlen(id);

    for (size_t i = 0; i < length; i++)
        if (id[i] <= 0x20 || id[i] >= 0x7F)
            return false;
    return length > 0 && length <= MAX_TRACE_ID;
}

/* Lower-case in every locale. */
static char folded(char c)
{
    if (c == '_')
        return '-';
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Servers that pass headers on as variables, as CGI does, take '_' for '-'. */
static bool same_name(const char *name, const char *line, size_t length)
{
    bool same = strlen(name) == length;

    for (size_t i = 0; same && i < length; i++)
        same = folded(name[i]) == folded(line[i]);
    return same;
}

/* What the library writes itself, or what would change how the message is framed or who reads it. */
static const char *find_owned(const portkey_operation *operation, const char *name)
{
    static const char *const owned[] = {
        trace_header,
        "Accept",
        "Accept-Encoding",
        "Connection",
        "Content-Encoding",
        "Content-Length",
        "Content-Type",
        "Cookie",
        "Expect",
        "Host",
        "HTTP2-Settings",
        "Keep-Alive",
        "TE",
        "Trailer",
        "Proxy-Authorization",
        "Proxy-Connection",
        "Upgrade",
        "User-Agent",
        "Transfer-Encoding",
    };
    const struct pa_scheme *scheme = pa_operation_scheme(operation);
    const char *header;

    for (size_t i = 0; i < sizeof(owned) / sizeof(owned[0]); i++)
        if (same_name(name, owned[i], strlen(owned[i])))
            return owned[i];
    /* Other schemes may be credentials that the caller adds. */
    if (scheme == NULL)
        scheme = pa_first_scheme();
    header = scheme != NULL ? pa_scheme_header(scheme) : NULL;
    return header != NULL && same_name(name, header, strlen(header)) ? header : NULL;
}

/* Whether an argument of the operation is sent as that header. */
static bool is_argument(const portkey_request *request, const char *name)
{
    const char *line = request->headers;

    for (; line != NULL && *line != '\0'; line += strlen(line) + 1)
        if (same_name(name, line, strcspn(line, ":;")))
            return true;
    return false;
}

/* Messages give the header's number, because a name or value may be a secret, for instance when the two are swapped. */
static int check_header(const portkey_header *header, size_t number, const portkey_request *request,
                        portkey_error *error)
{
    const char *owned;

    if (header->name == NULL || header->value == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "header %zu of the call: name or value is NULL", number);
    if (!pa_is_header_name(header->name))
        return pa_fail(error, PORTKEY_ECONFIG, "header %zu of the call: the name is not a token", number);
    owned = find_owned(request->operation, header->name);
    if (owned != NULL)
        return pa_fail(error, PORTKEY_ECONFIG, "header %zu of the call: %s may not be set", number, owned);
    if (is_argument(request, header->name))
        return pa_fail(error, PORTKEY_ECONFIG, "header %zu of the call: it is an argument of %s", number,
                       portkey_operation_name(request->operation));
    if (!pa_is_header_value(header->value))
        return pa_fail(error, PORTKEY_ECONFIG,
                       "header %zu of the call: the value has control characters, or spaces around it",
                       number);
    return 0;
}

static int check_headers(const portkey_call_options *options, const portkey_request *request,
                         portkey_error *error)
{
    size_t bytes = 0;

    if (options->headers == NULL && options->header_count > 0)
        return pa_fail(error, PORTKEY_EINVAL, "header_count is %zu and headers is NULL",
                       options->header_count);
    if (options->header_count > MAX_HEADERS)
        return pa_fail(error, PORTKEY_ECONFIG, "a call may have at most %d extra headers", MAX_HEADERS);
    for (size_t i = 0; i < options->header_count; i++) {
        int result = check_header(&options->headers[i], i + 1, request, error);

        if (result < 0)
            return result;
        bytes += strlen(options->headers[i].name) + strlen(options->headers[i].value);
    }
    if (bytes > MAX_BYTES)
        return pa_fail(error, PORTKEY_ECONFIG, "the extra headers of a call may have at most %d bytes",
                       MAX_BYTES);
    return 0;
}

static int check(const portkey_call_options *options, const portkey_request *request, portkey_error *error)
{
    if (options->api_key != NULL) {
        int result =
            pa_api_key_check(options->api_key, strlen(options->api_key), "api_key of the call", error);

        if (result < 0)
            return result;
    }
    if (options->trace_id != NULL && !is_trace_id(options->trace_id))
        return pa_fail(error, PORTKEY_ECONFIG,
                       "trace_id must have 1 to %d printable ASCII characters and no spaces", MAX_TRACE_ID);
    return check_headers(options, request, error);
}

/* ---- the headers of one call ---- */

static struct curl_slist *shared_headers(const portkey_call *call)
{
    bool with_key = pa_operation_scheme(call->request->operation) != NULL;
    bool with_json = call->request->content_type != NULL;

    return call->client->headers[with_key][with_json];
}

struct curl_slist *pa_call_headers(const portkey_call *call)
{
    return call->headers != NULL ? call->headers : shared_headers(call);
}

static bool can_share(const portkey_request *request, const portkey_call_options *options)
{
    const struct pa_scheme *scheme = pa_operation_scheme(request->operation);
    const char *type = request->content_type;

    return request->headers == NULL && (type == NULL || strcmp(type, json) == 0) &&
           options->api_key == NULL && options->trace_id == NULL && options->header_count == 0 &&
           (scheme == NULL || scheme == pa_first_scheme());
}

/* The line that the request has of cookies, or NULL. */
static const char *find_cookies(const portkey_request *request)
{
    const char *line = request->headers;

    while (line != NULL && *line != '\0' && strncmp(line, cookie_start, strlen(cookie_start)) != 0)
        line += strlen(line) + 1;
    return line != NULL && *line != '\0' ? line : NULL;
}

static bool add_own(struct curl_slist **list, const portkey_request *request, struct key *key,
                    const portkey_call_options *options)
{
    const char *line = request->headers;
    const char *cookies =
        key->text != NULL && pa_scheme_is_cookie(key->scheme) ? find_cookies(request) : NULL;
    bool added;

    key->cookies = cookies != NULL ? cookies + strlen(cookie_start) : NULL;
    added = add_accept(list) && add_key(list, key) && add_content_type(list, request->content_type);
    if (options->trace_id != NULL)
        added = added && add(list, trace_header, options->trace_id);
    for (; added && line != NULL && *line != '\0'; line += strlen(line) + 1)
        added = line == cookies || add_line(list, line);
    for (size_t i = 0; i < options->header_count; i++)
        added = added && add(list, options->headers[i].name, options->headers[i].value);
    return added;
}

/* The call's own key, for as long as it is needed to be sent or hidden. */
static int keep_key(portkey_call *call, const char *key, const portkey_call_options *options,
                    portkey_error *error)
{
    if (key == options->api_key) {
        call->own_key = pa_copy(key, strlen(key));
        if (call->own_key == NULL)
            return pa_fail_memory(error);
        pa_lock(call->own_key, strlen(key));
        key = call->own_key;
    }
    call->api_key = key;
    return 0;
}

int pa_call_make_headers(portkey_call *call, const portkey_call_options *options, bool with_key,
                         portkey_error *error)
{
    struct key key = {.scheme = pa_operation_scheme(call->request->operation)};
    int result = check(options, call->request, error);

    if (result < 0)
        return result;
    if (!make_client_headers(call->client))
        return pa_fail_memory(error);
    /* It moved when there were no headers before. */
    if (key.scheme != NULL && with_key)
        key.text = options->api_key != NULL ? options->api_key : call->client->api_key;
    if (key.text != NULL)
        result = pa_scheme_check(key.scheme, key.text, error);
    if (result < 0)
        return result;
    if ((!with_key || !can_share(call->request, options)) &&
        !add_own(&call->headers, call->request, &key, options))
        return pa_fail_memory(error);
    return key.text != NULL ? keep_key(call, key.text, options, error) : 0;
}
