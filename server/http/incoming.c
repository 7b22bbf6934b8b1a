/* SPDX-License-Identifier: MIT */
#include "http/incoming.h"

#include <string.h>
#include <strings.h>
#include <sys/socket.h>

/* ---- the target ---- */

char *http_copy_target(const char *target)
{
    char *copy = strdup(target);
    char *query = strchr(target, '?');

    /* In the buffer of libmicrohttpd, whose bytes it is about to change itself. */
    if (query != NULL)
        query[1] = '\0';
    return copy;
}

/* The host that a target names, or NULL. */
static const char *host_in(const char *target)
{
    static const char *const schemes[] = {"http://", "https://"};

    for (size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]); i++)
        if (strncasecmp(target, schemes[i], strlen(schemes[i])) == 0)
            return target + strlen(schemes[i]);
    return NULL;
}

const char *http_path_of(const char *target)
{
    const char *host = host_in(target);
    const char *path = host != NULL ? host + strcspn(host, "/?") : target;

    return *path != '\0' ? path : "/";
}

/* ---- strictness ---- */

const struct MHD_OptionItem http_strictness[] = {
#if MHD_VERSION >= 0x01000000
    {MHD_OPTION_CLIENT_DISCIPLINE_LVL, 1, NULL},
#endif
    {MHD_OPTION_END, 0, NULL},
};

/* ---- memory ---- */

enum { OF_EACH = 64 }; /* its structure, and what aligns it */

size_t http_weight(struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    const char *cookies = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "cookie");
    int count = MHD_get_connection_values(connection, MHD_HEADER_KIND, NULL, NULL) +
                MHD_get_connection_values(connection, MHD_COOKIE_KIND, NULL, NULL);

    return (info != NULL ? info->header_size : 0) + (cookies != NULL ? strlen(cookies) : 0) +
           (size_t)count * OF_EACH;
}

const char http_headers_too_large[] = "HTTP/1.1 431 Request Header Fields Too Large\r\n"
                                      "Connection: close\r\n"
                                      "Content-Type: text/plain\r\n"
                                      "Content-Length: 27\r\n"
                                      "\r\n"
                                      "The headers are too large.\n";

void http_send_headers_too_large(struct MHD_Connection *connection)
{
    int socket = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;

    (void)send(socket, http_headers_too_large, strlen(http_headers_too_large), MSG_NOSIGNAL | MSG_DONTWAIT);
}

/* ---- headers ---- */

struct count {
    const char *const *single;
    unsigned hosts;
    unsigned lengths;
    unsigned long seen; /* a bit for each of the single ones */
    const char *next;   /* where the next line must begin; NULL: that is not known */
    bool is_malformed;
    bool is_encoded_otherwise; /* than in chunks */
    bool is_repeated;
};

enum { MAX_BLANKS = 1024 };

/* libmicrohttpd waits for ever for a body in any other coding. */
static bool is_chunked(const char *value)
{
    return value != NULL && strcasecmp(value, "chunked") == 0;
}

static bool is_token(const char *name)
{
    static const char others[] = "!#$%&'*+-.^_`|~";

    for (size_t i = 0; name[i] != '\0'; i++) {
        bool is_letter = (name[i] >= 'a' && name[i] <= 'z') || (name[i] >= 'A' && name[i] <= 'Z');

        if (!is_letter && !(name[i] >= '0' && name[i] <= '9') && strchr(others, name[i]) == NULL)
            return false;
    }
    return name[0] != '\0';
}

/*
 * In the buffer of the request a value follows its name, behind a colon and blanks. libmicrohttpd 0.9.75 takes the
 * next line of a folded header for a part of the name, which it then writes elsewhere: "Content-Length:\r\n 5" has
 * the name "Content-Length5", and a body that nobody takes for one.
 */
static bool is_folded(const char *name, const char *value)
{
    const char *at = name + strlen(name) + 1;

    if (value < at || value - at > MAX_BLANKS)
        return true;
    while (at < value && (*at == ' ' || *at == '\t'))
        at++;
    return at != value;
}

/* A field has visible characters, blanks, tabs and bytes above ASCII (RFC 9110, section 5.5). */
static bool has_control(const char *value)
{
    for (; *value != '\0'; value++)
        if (((unsigned char)*value < ' ' && *value != '\t') || *value == 0x7f)
            return true;
    return false;
}

/* ---- the bytes ---- */

/*
 * Versions before 1.0 take a line feed alone for the end of a line, a line with an empty name for the end of the
 * headers, and what is before a NUL for the whole; what they left out another reader may take for a header, or for a
 * request. They write a NUL over each blank, colon, carriage return and line feed that they took, and move nothing: a
 * request is what it seems if its parts follow each other without a byte between, from the method to the end of the
 * headers. A NUL that was sent in place of a carriage return, or at the end of the headers in place of a line end, is
 * not seen. Later versions refuse all of it themselves, see http_strictness.
 */
static bool is_layout_known(void)
{
    return strncmp(MHD_get_version(), "0.9.7", 5) == 0;
}

enum { LINE_END = 2 };

static const char *line_behind(const char *text)
{
    return text + strlen(text) + LINE_END;
}

static bool is_target(const char *target)
{
    return target[0] != '\0' && strpbrk(target, " \t") == NULL && !has_control(target);
}

/* Where the first header begins, or NULL. */
static const char *read_line(const http_line *line)
{
    const char *target = line->method + strlen(line->method) + 1;

    if (line->url != target || line->version != target + strlen(line->target) + 1)
        return NULL;
    return line_behind(line->version);
}

static bool is_end(struct MHD_Connection *connection, const http_line *line, const char *next)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);

    return info != NULL && next + LINE_END == line->method + info->header_size && next[0] == '\0' &&
           next[1] == '\0';
}

/* ---- each header ---- */

/* Whether it begins where the line before it ended. */
static bool follows(struct count *count, const char *name, const char *value)
{
    const char *expected = count->next;

    if (expected != NULL)
        count->next = line_behind(value);
    return expected == NULL || expected == name;
}

static void count_single(struct count *count, const char *name)
{
    for (size_t i = 0; count->single[i] != NULL; i++) {
        if (strcasecmp(name, count->single[i]) != 0)
            continue;
        count->is_repeated |= (count->seen & (1ul << i)) != 0;
        count->seen |= 1ul << i;
    }
}

static enum MHD_Result count_header(void *context, enum MHD_ValueKind kind, const char *name,
                                    const char *value)
{
    struct count *count = context;

    (void)kind;
    count->is_malformed |= !is_token(name) || value == NULL || is_folded(name, value) || has_control(value) ||
                           !follows(count, name, value);
    count->is_encoded_otherwise |= strcasecmp(name, "transfer-encoding") == 0 && !is_chunked(value);
    count->hosts += strcasecmp(name, "host") == 0;
    count->lengths += strcasecmp(name, "content-length") == 0 || strcasecmp(name, "transfer-encoding") == 0;
    count_single(count, name);
    return MHD_YES;
}

static bool is_malformed(struct MHD_Connection *connection, const http_line *line, struct count *count)
{
    bool is_known = is_layout_known();

    count->next = is_known ? read_line(line) : NULL;
    if (!is_token(line->method) || !is_target(line->target) || (is_known && count->next == NULL))
        return true;
    (void)MHD_get_connection_values(connection, MHD_HEADER_KIND, count_header, count);
    return count->is_malformed || (is_known && !is_end(connection, line, count->next));
}

/* A proxy on the way may go by the one, and we by the other. */
static bool names_another_host(struct MHD_Connection *connection, const char *target)
{
    const char *host = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "host");
    const char *named = host_in(target);
    size_t length = named != NULL ? strcspn(named, "/?") : 0;

    return named != NULL && (strlen(host) != length || strncasecmp(named, host, length) != 0);
}

const char *http_find_fault(struct MHD_Connection *connection, const http_line *line,
                            const char *const *single)
{
    struct count count = {.single = single};

    if (is_malformed(connection, line, &count))
        return "The request line or a header is malformed.";
    if (count.hosts != 1)
        return "The request needs one Host header.";
    if (names_another_host(connection, line->target))
        return "The target and the Host header name different hosts.";
    if (count.is_encoded_otherwise)
        return "The only transfer coding is chunked.";
    if (count.lengths > 1)
        return "The length of the body is given more than once.";
    return count.is_repeated ? "A header is there twice." : NULL;
}

bool http_has_chunks(struct MHD_Connection *connection)
{
    return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "transfer-encoding") != NULL;
}

/* ---- names ---- */

size_t http_name_length(const char *host)
{
    const char *end = host[0] == '[' ? strchr(host, ']') : NULL;
    size_t length = end != NULL ? (size_t)(end - host) + 1 : strcspn(host, ":/?#@[]");
    const char *port = host + length;

    if (*port == ':')
        port += 1 + strspn(port + 1, "0123456789");
    return *port == '\0' ? length : 0;
}

bool http_is_loopback(const char *name, size_t length)
{
    static const char *const names[] = {"127.0.0.1", "localhost", "[::1]"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (strlen(names[i]) == length && strncasecmp(name, names[i], length) == 0)
            return true;
    return false;
}
