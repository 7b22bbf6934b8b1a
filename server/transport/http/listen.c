/* SPDX-License-Identifier: MIT */
#include "transport/http/listen.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

static const char unix_start[] = "unix:";

enum { UNIX_START = sizeof(unix_start) - 1, LOCK_TRIES = 10, LOCK_MOMENT_MS = 100 };

bool http_is_unix(const char *host)
{
    return host != NULL && strncmp(host, unix_start, UNIX_START) == 0;
}

static int stream_socket(int family)
{
    return socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

static int closed(int fd)
{
    int error = errno;

    (void)close(fd);
    errno = error;
    return -1;
}

/* ---- addresses ---- */

static int listen_at(const struct addrinfo *address)
{
    const int yes = 1;
    int fd = stream_socket(address->ai_family);

    if (fd < 0)
        return -1;
    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes)) == 0 &&
        bind(fd, address->ai_addr, address->ai_addrlen) == 0 && listen(fd, SOMAXCONN) == 0)
        return fd;
    return closed(fd);
}

static int open_address(const char *host, uint16_t port, char *problem, size_t size)
{
    const struct addrinfo hints = {
        .ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV};
    struct addrinfo *address = NULL;
    char service[16];
    int fd;

    (void)snprintf(service, sizeof(service), "%u", (unsigned)port);
    if (getaddrinfo(host, service, &hints, &address) != 0) {
        (void)snprintf(problem, size, "the host is not an address such as 127.0.0.1");
        return -1;
    }
    fd = listen_at(address);
    if (fd < 0)
        (void)snprintf(problem, size, "cannot listen on port %s of %s: %s", service, host, strerror(errno));
    freeaddrinfo(address);
    return fd;
}

/* ---- unix sockets ---- */

/* Whether the file is a socket on which nobody listens. */
static bool is_stale(const struct sockaddr_un *address)
{
    struct stat status;
    int fd;
    bool is_refused;

    if (lstat(address->sun_path, &status) != 0 || !S_ISSOCK(status.st_mode))
        return false;
    fd = stream_socket(AF_UNIX);
    is_refused = fd >= 0 && connect(fd, (const struct sockaddr *)address, sizeof(*address)) != 0 &&
                 errno == ECONNREFUSED;
    if (fd >= 0)
        (void)close(fd);
    return is_refused;
}

static int bind_file(int fd, const struct sockaddr_un *address, unsigned mode)
{
    mode_t before = umask(~(mode_t)mode & 0777);
    int result = bind(fd, (const struct sockaddr *)address, sizeof(*address));

    (void)umask(before);
    return result;
}

static int listen_file(const struct sockaddr_un *address, unsigned mode)
{
    int fd = stream_socket(AF_UNIX);
    int result;

    if (fd < 0)
        return -1;
    result = bind_file(fd, address, mode);
    if (result != 0 && errno == EADDRINUSE && is_stale(address) && unlink(address->sun_path) == 0)
        result = bind_file(fd, address, mode);
    if (result != 0)
        return closed(fd);
    if (listen(fd, SOMAXCONN) == 0)
        return fd;
    (void)unlink(address->sun_path);
    return closed(fd);
}

/* Whoever may read the folder may lock it, and need never let go: the start does not wait for that. */
static bool lock(int folder)
{
    const struct timespec moment = {.tv_nsec = LOCK_MOMENT_MS * 1000000L};
    int result = flock(folder, LOCK_EX | LOCK_NB);

    for (int i = 1; i < LOCK_TRIES && result != 0 && (errno == EWOULDBLOCK || errno == EINTR); i++) {
        (void)nanosleep(&moment, NULL);
        result = flock(folder, LOCK_EX | LOCK_NB);
    }
    return result == 0;
}

/* Of two that find a stale file one must not remove what the other one makes: they come one after the other. */
static int lock_folder(const char *path)
{
    char copy[HTTP_MAX_PATH];
    int folder;

    memcpy(copy, path, strlen(path) + 1);
    folder = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return folder < 0 || lock(folder) ? folder : closed(folder);
}

static int open_file(const char *path, unsigned mode, char *problem, size_t size)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int folder, fd = -1;

    if (path[0] != '/' || strlen(path) >= sizeof(address.sun_path)) {
        (void)snprintf(problem, size,
                       "the host is not a unix socket such as unix:/run/portkey/mcp.sock, of at most %zu "
                       "characters behind the colon",
                       sizeof(address.sun_path) - 1);
        return -1;
    }
    memcpy(address.sun_path, path, strlen(path) + 1);
    folder = lock_folder(path);
    if (folder >= 0)
        fd = listen_file(&address, mode);
    if (fd < 0)
        (void)snprintf(problem, size, "cannot listen on %s: %s", path,
                       folder < 0 && errno == EWOULDBLOCK ? "another process has locked its folder"
                                                          : strerror(errno));
    if (folder >= 0)
        (void)close(folder);
    return fd;
}

/* ---- opening and closing ---- */

bool http_listen(http_sockets *out, const char *host, uint16_t port, unsigned mode, char *problem,
                 size_t size)
{
    bool is_unix = http_is_unix(host);
    int fd = is_unix ? open_file(host + UNIX_START, mode, problem, size)
                     : open_address(host != NULL ? host : "127.0.0.1", port, problem, size);

    if (fd < 0)
        return false;
    if (is_unix)
        memcpy(out->path, host + UNIX_START, strlen(host + UNIX_START) + 1);
    out->fds[out->count++] = fd;
    return true;
}

union any_address {
    struct sockaddr any;
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    struct sockaddr_un file;
};

static bool get_address(union any_address *out, int fd)
{
    socklen_t length = sizeof(*out);

    memset(out, 0, sizeof(*out));
    return getsockname(fd, &out->any, &length) == 0;
}

static int option_of(int fd, int option)
{
    int value = -1;
    socklen_t length = sizeof(value);

    return getsockopt(fd, SOL_SOCKET, option, &value, &length) == 0 ? value : -1;
}

bool http_take_socket(http_sockets *out, int fd)
{
    union any_address address;
    int family = get_address(&address, fd) ? address.any.sa_family : AF_UNSPEC;

    if (out->count == HTTP_MAX_SOCKETS || option_of(fd, SO_ACCEPTCONN) != 1 ||
        option_of(fd, SO_TYPE) != SOCK_STREAM ||
        (family != AF_INET && family != AF_INET6 && family != AF_UNIX))
        return false;
    if (fcntl(fd, F_SETFD, FD_CLOEXEC) != 0 || fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK) != 0)
        return false;
    out->fds[out->count++] = fd;
    return true;
}

void http_sockets_close(http_sockets *sockets)
{
    /* While it listens nobody replaces the file: it is the one that was made. */
    if (sockets->path[0] != '\0')
        (void)unlink(sockets->path);
    http_sockets_leave(sockets);
}

void http_sockets_leave(http_sockets *sockets)
{
    for (size_t i = 0; i < sockets->count; i++)
        (void)close(sockets->fds[i]);
    *sockets = (http_sockets){.count = 0};
}

/* ---- what they are ---- */

static http_reach reach_of_v4(struct in_addr address)
{
    uint32_t number = ntohl(address.s_addr);

    if (number >> 24 == 127)
        return HTTP_REACH_MACHINE;
    return number == 0 ? HTTP_REACH_EVERYWHERE : HTTP_REACH_ADDRESS;
}

static http_reach reach_of_v6(const struct in6_addr *address)
{
    struct in_addr v4;

    if (IN6_IS_ADDR_LOOPBACK(address))
        return HTTP_REACH_MACHINE;
    if (IN6_IS_ADDR_UNSPECIFIED(address))
        return HTTP_REACH_EVERYWHERE;
    memcpy(&v4, address->s6_addr + 12, sizeof(v4));
    return IN6_IS_ADDR_V4MAPPED(address) ? reach_of_v4(v4) : HTTP_REACH_ADDRESS;
}

static http_reach reach_of(int fd)
{
    union any_address address;

    if (!get_address(&address, fd))
        return HTTP_REACH_EVERYWHERE;
    switch (address.any.sa_family) {
    case AF_INET: return reach_of_v4(address.v4.sin_addr);
    case AF_INET6: return reach_of_v6(&address.v6.sin6_addr);
    default: return HTTP_REACH_MACHINE;
    }
}

http_reach http_sockets_reach(const http_sockets *sockets)
{
    http_reach widest = HTTP_REACH_MACHINE;

    for (size_t i = 0; i < sockets->count; i++)
        if (reach_of(sockets->fds[i]) > widest)
            widest = reach_of(sockets->fds[i]);
    return widest;
}

http_reach http_host_reach(const char *host)
{
    struct in_addr v4;
    struct in6_addr v6;

    if (host == NULL || http_is_unix(host))
        return HTTP_REACH_MACHINE;
    if (inet_pton(AF_INET6, host, &v6) == 1)
        return reach_of_v6(&v6);
    return inet_pton(AF_INET, host, &v4) == 1 ? reach_of_v4(v4) : HTTP_REACH_ADDRESS;
}

void http_socket_name(char out[HTTP_MAX_SOCKET_NAME], int fd)
{
    union any_address address;
    char text[INET6_ADDRSTRLEN] = "?";

    if (!get_address(&address, fd))
        address.any.sa_family = AF_UNSPEC;
    switch (address.any.sa_family) {
    case AF_INET:
        (void)inet_ntop(AF_INET, &address.v4.sin_addr, text, sizeof(text));
        (void)snprintf(out, HTTP_MAX_SOCKET_NAME, "%s:%u", text, (unsigned)ntohs(address.v4.sin_port));
        break;
    case AF_INET6:
        (void)inet_ntop(AF_INET6, &address.v6.sin6_addr, text, sizeof(text));
        (void)snprintf(out, HTTP_MAX_SOCKET_NAME, "[%s]:%u", text, (unsigned)ntohs(address.v6.sin6_port));
        break;
    default:
        (void)snprintf(out, HTTP_MAX_SOCKET_NAME, "unix:%.*s", (int)sizeof(address.file.sun_path),
                       address.file.sun_path);
    }
}
