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
    bool is_malformed;
    bool is_encoded_otherwise; /* than in chunks */
    unsigned long seen;        /* a bit for each of the single ones */
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

/*
 * 0.9.75 cuts a value at a NUL, and takes a line feed alone for the end of a line. Where a line ends as it must, the NUL
 * behind the value stands in place of the carriage return, and another one in place of the line feed.
 */
static bool is_cut(const char *value)
{
    return value[strlen(value) + 1] != '\0' && strcmp(MHD_get_version(), "0.9.75") == 0;
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
    count->is_malformed |= !is_token(name) || value == NULL || is_folded(name, value) || is_cut(value);
    count->is_encoded_otherwise |= strcasecmp(name, "transfer-encoding") == 0 && !is_chunked(value);
    count->hosts += strcasecmp(name, "host") == 0;
    count->lengths += strcasecmp(name, "content-length") == 0 || strcasecmp(name, "transfer-encoding") == 0;
    count_single(count, name);
    return MHD_YES;
}

const char *http_find_fault(struct MHD_Connection *connection, const char *const *single)
{
    struct count count = {.single = single};

    (void)MHD_get_connection_values(connection, MHD_HEADER_KIND, count_header, &count);
    if (count.is_malformed)
        return "A header has no valid name or line end, or is folded.";
    if (count.hosts != 1)
        return "The request needs one Host header.";
    if (count.is_encoded_otherwise)
        return "The only transfer coding is chunked.";
    if (count.lengths > 1)
        return "The length of the body is given more than once.";
    return count.is_repeated ? "A header is there twice." : NULL;
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
