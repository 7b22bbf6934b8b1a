/* SPDX-License-Identifier: MIT */
#include "http_client.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include "clock.h"
#include "port.h"

enum { PATIENCE_MS = 60 * 1000, CAPACITY = 1024 * 1024 };

static bool failed(const char *what)
{
    (void)fprintf(stderr, "bench: http: %s\n", what);
    return false;
}

bool http_client_open(struct http_client *client, int port)
{
    *client =
        (struct http_client){.fd = port_connect(port), .buffer = malloc(CAPACITY), .capacity = CAPACITY};
    return (client->fd >= 0 && client->buffer != NULL) || failed("cannot connect");
}

void http_client_close(struct http_client *client)
{
    if (client->fd >= 0)
        (void)close(client->fd);
    free(client->buffer);
    *client = (struct http_client){.fd = -1};
}

bool http_client_send(struct http_client *client, const char *request, size_t length)
{
    client->length = 0;
    client->sent_at = now_us();
    return send(client->fd, request, length, MSG_NOSIGNAL) == (ssize_t)length || failed("cannot send");
}

/* ---- a response ---- */

/* The value of a header before `end`; NULL: there is none. */
static const char *find_header(const char *head, const char *end, const char *name)
{
    size_t length = strlen(name);

    for (const char *line = strstr(head, "\r\n"); line != NULL && line < end; line = strstr(line + 2, "\r\n"))
        if (strncasecmp(line + 2, name, length) == 0 && line[2 + length] == ':')
            return line + 3 + length + strspn(line + 3 + length, " ");
    return NULL;
}

static bool is_whole(const struct http_client *client)
{
    static const char last[] = "0\r\n\r\n";
    const char *end = strstr(client->buffer, "\r\n\r\n");
    const char *length = end != NULL ? find_header(client->buffer, end, "content-length") : NULL;

    if (end == NULL)
        return false;
    if (length != NULL)
        return client->length == (size_t)(end + 4 - client->buffer) + strtoul(length, NULL, 10);
    /* In chunks, of which the last is empty. JSON on one line has no such line end. */
    return client->length > (size_t)(end - client->buffer) + sizeof(last) &&
           strcmp(client->buffer + client->length - (sizeof(last) - 1), last) == 0;
}

enum http_progress http_client_read(struct http_client *client)
{
    size_t room = client->capacity - client->length - 1;
    ssize_t count = room > 0 ? recv(client->fd, client->buffer + client->length, room, MSG_DONTWAIT) : 0;

    if (count <= 0) {
        (void)failed(room > 0 ? "the server closed the connection" : "a response is too long");
        return HTTP_FAILED;
    }
    client->length += (size_t)count;
    client->buffer[client->length] = '\0';
    return is_whole(client) ? HTTP_WHOLE : HTTP_PART;
}

bool http_client_ask(struct http_client *client, const char *request, size_t length)
{
    struct pollfd readable = {.fd = client->fd, .events = POLLIN};
    enum http_progress progress = HTTP_PART;

    if (!http_client_send(client, request, length))
        return false;
    while (progress == HTTP_PART) {
        if (poll(&readable, 1, PATIENCE_MS) <= 0)
            return failed("no answer");
        progress = http_client_read(client);
    }
    return progress == HTTP_WHOLE;
}

bool http_client_worked(const struct http_client *client)
{
    if (strncmp(client->buffer, "HTTP/1.1 200", 12) == 0 && strstr(client->buffer, "\"result\":") != NULL &&
        strstr(client->buffer, "\"isError\":true") == NULL)
        return true;
    (void)fprintf(stderr, "bench: http: no success: %.600s\n", client->buffer);
    return false;
}

bool http_client_header(const struct http_client *client, const char *name, char *out, size_t size)
{
    const char *end = strstr(client->buffer, "\r\n\r\n");
    const char *value = end != NULL ? find_header(client->buffer, end, name) : NULL;
    size_t length = value != NULL ? strcspn(value, "\r") : size;

    if (length >= size)
        return false;
    memcpy(out, value, length);
    out[length] = '\0';
    return true;
}
