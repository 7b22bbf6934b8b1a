/* SPDX-License-Identifier: MIT */
/**
 * @file http_client.h
 * A connection to a server on 127.0.0.1 that asks one thing at a time.
 */
#ifndef BENCH_HTTP_CLIENT_H
#define BENCH_HTTP_CLIENT_H

#include <stdbool.h>
#include <stddef.h>

struct http_client {
    int fd; /* -1: closed */
    char *buffer;
    size_t length;
    size_t capacity;
    double sent_at; /* microseconds: see clock.h */
};

enum http_progress {
    HTTP_FAILED, /* and why was printed */
    HTTP_PART,
    HTTP_WHOLE,
};

bool http_client_open(struct http_client *client, int port);

bool http_client_send(struct http_client *client, const char *request, size_t length);

/** Reads what is there. A whole response is NUL-terminated in the buffer, until the next is sent. */
enum http_progress http_client_read(struct http_client *client);

/** Sends and waits for the whole response. */
bool http_client_ask(struct http_client *client, const char *request, size_t length);

/** Whether the response has status 200 and the result of a call that worked, as JSON or as an event. */
bool http_client_worked(const struct http_client *client);

/** Copies the value of a header of the response, named in lower case; false if there is none, or no room. */
bool http_client_header(const struct http_client *client, const char *name, char *out, size_t size);

void http_client_close(struct http_client *client);

#endif
