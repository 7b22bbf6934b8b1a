/* SPDX-License-Identifier: MIT */
/* The sockets of a client: closed on exec, and known, so that a child of fork() can let go of them. */
#define _GNU_SOURCE /* pipe2() and SOCK_CLOEXEC, of POSIX.1-2024 */
#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client/client.h"

/* ---- of the multi handle ---- */

static bool is_readable(int fd)
{
    struct pollfd one = {.fd = fd, .events = POLLIN};

    return poll(&one, 1, 0) == 1;
}

/* The two descriptors that are opened next, unless another thread is faster. */
static bool find_next(int fds[2])
{
    if (pipe2(fds, O_CLOEXEC) < 0)
        return false;
    (void)close(fds[0]);
    (void)close(fds[1]);
    return true;
}

/*
 * libcurl opens a pair for curl_multi_wakeup(), names it nowhere, and has
 * versions that do not close it on exec. What becomes readable by that function
 * is the pair.
 */
CURLM *pa_sockets_multi_new(void)
{
    int fds[2];
    bool is_known = find_next(fds);
    CURLM *multi = curl_multi_init();

    if (multi == NULL || !is_known || is_readable(fds[0]))
        return multi;
    if (curl_multi_wakeup(multi) == CURLM_OK && is_readable(fds[0])) {
        (void)fcntl(fds[0], F_SETFD, FD_CLOEXEC);
        (void)fcntl(fds[1], F_SETFD, FD_CLOEXEC);
    }
    (void)curl_multi_poll(multi, NULL, 0, 0, NULL); /* the wake-up is over */
    return multi;
}

/* ---- of connections ---- */

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
    portkey_client *client = context;
    int fd = socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);

    (void)purpose;
    client->lacks_descriptors = fd < 0 && (errno == EMFILE || errno == ENFILE);
    if (fd < 0)
        return CURL_SOCKET_BAD;
    if (client->socket_count < PA_SOCKETS(client->max_connections))
        client->sockets[client->socket_count++] = fd;
    return fd;
}

static int close_socket(void *context, curl_socket_t fd)
{
    portkey_client *client = context;
    size_t at = client->socket_count;

    while (at > 0 && client->sockets[at - 1] != fd)
        at--;
    if (at > 0)
        client->sockets[at - 1] = client->sockets[--client->socket_count];
    return close(fd);
}

bool pa_sockets_set(CURL *easy, const portkey_client *client)
{
    return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, client) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, close_socket) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, client) == CURLE_OK;
}

/* send() and recv() fail on a pipe, and closing this copy leaves the connection to the parent. */
void pa_sockets_cut(const portkey_client *client)
{
    for (size_t i = 0; i < client->socket_count; i++)
        (void)dup2(client->wake[0], client->sockets[i]);
}
