/* SPDX-License-Identifier: MIT */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>

#include "base/encode.h"
#include "base/memory.h"
#include "base/number.h"
#include "shared/redis/link.h"

enum { MAX_PART = 1024 };

static char *decode(const char *text, size_t length)
{
    pa_text decoded = PA_SECRET_TEXT_INIT(MAX_PART);
    char *copy = NULL;

    if (pa_append_from_percent(&decoded, text, length) && !pa_text_failed(&decoded))
        copy = pa_copy(decoded.data != NULL ? decoded.data : "", decoded.length);
    pa_text_free(&decoded);
    return copy;
}

/* USER:PASSWORD, :PASSWORD, or PASSWORD. */
static bool read_login(redis_place *place, const char *text, size_t length)
{
    const char *colon = memchr(text, ':', length);
    size_t user = colon != NULL ? (size_t)(colon - text) : 0;
    const char *password = colon != NULL ? colon + 1 : text;

    place->password = decode(password, length - (size_t)(password - text));
    if (user > 0)
        place->user = decode(text, user);
    return place->password != NULL && (user == 0 || place->user != NULL);
}

static bool read_database(redis_place *place, const char *path)
{
    size_t length = strlen(path);

    if (length == 0 || strcmp(path, "/") == 0)
        return true;
    if (path[0] != '/' || length > sizeof(place->database) || strspn(path + 1, "0123456789") != length - 1)
        return false;
    memcpy(place->database, path + 1, length);
    return true;
}

static bool look_up(redis_place *place, const char *host, const char *port)
{
    const struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
    struct addrinfo *found = NULL;

    if (getaddrinfo(host, port, &hints, &found) != 0 || found == NULL)
        return false;
    memcpy(&place->address, found->ai_addr, found->ai_addrlen);
    place->address_length = found->ai_addrlen;
    freeaddrinfo(found);
    return true;
}

/* HOST, HOST:PORT or [HOST]:PORT. */
static const char *read_host(redis_place *place, const char *text, size_t length)
{
    char host[256], port[8] = "6379";
    bool is_bracketed = length > 0 && text[0] == '[';
    const char *end = is_bracketed ? memchr(text, ']', length) : memchr(text, ':', length);
    size_t host_length = end != NULL ? (size_t)(end - text) - is_bracketed : length;
    const char *rest = end != NULL ? end + is_bracketed : text + length;
    size_t left = (size_t)(text + length - rest);
    uint64_t number;

    if (host_length == 0 || host_length >= sizeof(host) || (is_bracketed && end == NULL) || left == 1 ||
        left > 6 || (left > 0 && rest[0] != ':'))
        return "its host is none";
    (void)snprintf(host, sizeof(host), "%.*s", (int)host_length, text + is_bracketed);
    if (left > 0)
        (void)snprintf(port, sizeof(port), "%.*s", (int)left - 1, rest + 1);
    if (!pa_read_count(&number, port, strlen(port), UINT16_MAX))
        return "its port is none";
    place->host = pa_copy(host, host_length);
    if (place->host == NULL)
        return "out of memory";
    return look_up(place, host, port) ? NULL : "its host cannot be found";
}

static const char *read_path(redis_place *place, const char *path)
{
    struct sockaddr_un *address = (struct sockaddr_un *)&place->address;

    if (strlen(path) >= sizeof(address->sun_path) || path[0] != '/')
        return "its path is none, or too long for a socket";
    address->sun_family = AF_UNIX;
    memcpy(address->sun_path, path, strlen(path) + 1);
    place->address_length = sizeof(*address);
    return NULL;
}

/* [[USER]:PASSWORD@]HOST[:PORT][/DATABASE] */
static const char *read_rest(redis_place *place, const char *rest)
{
    size_t length = strcspn(rest, "/?#");
    const char *at;

    if (!read_database(place, rest + length))
        return "its path must be the number of a database";
    for (at = rest + length; at > rest && at[-1] != '@'; at--)
        continue;
    if (at > rest && !read_login(place, rest, (size_t)(at - 1 - rest)))
        return "its password is too long, or not well encoded";
    return read_host(place, at, length - (size_t)(at - rest));
}

/* What is after the scheme; NULL: it has another one. */
static const char *after(const char *url, const char *scheme)
{
    size_t length = strlen(scheme);

    return strncmp(url, scheme, length) == 0 ? url + length : NULL;
}

static const char *read_with_tls(redis_place *place, const char *rest, const shared_trust *trust)
{
    const char *complaint = read_rest(place, rest);

    if (complaint != NULL)
        return complaint;
    place->trust = redis_tls_trust_load(trust, &complaint);
    return place->trust != NULL ? NULL : complaint;
}

const char *redis_place_read(redis_place *place, const char *url, const shared_trust *trust)
{
    const char *path = after(url, "unix://");
    const char *plain = after(url, "redis://");
    const char *secure = after(url, "rediss://");

    *place = (redis_place){.user = NULL};
    if (path != NULL)
        return read_path(place, path);
    if (plain != NULL)
        return read_rest(place, plain);
    if (secure != NULL)
        return read_with_tls(place, secure, trust);
    return "it must begin with redis://, rediss:// or unix://";
}

void redis_place_free(redis_place *place)
{
    if (place->password != NULL)
        pa_wipe(place->password, strlen(place->password));
    free(place->password);
    free(place->user);
    free(place->host);
    redis_tls_trust_free(place->trust);
    *place = (redis_place){.user = NULL};
}
