/* SPDX-License-Identifier: MIT */
#include "fetch/fetch.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/names.h"
#include "base/text.h"
#include "base/utf8.h"
#include "fetch/freshness.h"

/* Of one transfer: two connections that race, and what its resolver is heard by. */
enum { SOCKETS = 4 * FETCH_MAX };

/* A socket of libcurl's on the loop. */
struct socket_watch {
    loop_watch watch;
    fetch_pool *pool;
};

struct fetch_pool {
    event_loop *loop;
    CURLM *multi;
    loop_timer timer;
    struct socket_watch sockets[SOCKETS];
    pa_list fetches;
    char *ca_file;
    char *ca_directory;
};

typedef struct fetch_call {
    pa_link link; /* first, so that one is the other */
    fetch_pool *pool;
    fetch_order order;
    CURL *easy;
    pa_text body;
    fetch_freshness freshness;
    bool is_too_large;
    char trouble[CURL_ERROR_SIZE];
    char failure[CURL_ERROR_SIZE + 32];
} fetch_call;

/* ---- addresses ---- */

/* By its spelling: a name other than localhost may be another's tomorrow. Of 127.0.0.0/8 any: all of it is this machine.
   The library refuses more than that as private (runtime/client/address.c), as it must not miss any; here it is what is
   allowed without TLS. */
static bool is_loopback(const char *host)
{
    struct in_addr address;

    if (strcmp(host, "localhost") == 0 || strcmp(host, "[::1]") == 0)
        return true;
    return inet_pton(AF_INET, host, &address) == 1 && ntohl(address.s_addr) >> 24 == 127;
}

static bool has_part(CURLU *parts, CURLUPart part)
{
    char *text = NULL;
    bool found = curl_url_get(parts, part, &text, 0) == CURLUE_OK;

    curl_free(text);
    return found;
}

static bool host_is_loopback(CURLU *parts)
{
    char *host = NULL;
    bool found = curl_url_get(parts, CURLUPART_HOST, &host, 0) == CURLUE_OK && is_loopback(host);

    curl_free(host);
    return found;
}

static bool is_scheme(const char *given, const char *scheme)
{
    return strlen(given) == strlen(scheme) && pa_begins_caseless(given, strlen(given), scheme);
}

static const char *check_scheme(CURLU *parts)
{
    const char *complaint = "must begin with https://";
    char *scheme = NULL;

    if (curl_url_get(parts, CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK)
        return complaint;
    if (is_scheme(scheme, "https") || (is_scheme(scheme, "http") && host_is_loopback(parts)))
        complaint = NULL;
    curl_free(scheme);
    return complaint;
}

static const char *check_parts(CURLU *parts)
{
    if (has_part(parts, CURLUPART_USER) || has_part(parts, CURLUPART_PASSWORD))
        return "must not have a user name or password";
    if (has_part(parts, CURLUPART_FRAGMENT))
        return "must not have a fragment";
    return check_scheme(parts);
}

const char *fetch_check_url(const char *url)
{
    CURLU *parts;
    const char *complaint;

    if (strlen(url) > FETCH_MAX_URL)
        return "is too long";
    parts = curl_url();
    if (parts == NULL)
        return "cannot be read: out of memory";
    complaint = curl_url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK ? check_parts(parts) : "is not a URL";
    curl_url_cleanup(parts);
    return complaint;
}

static bool is_plain(const char *url)
{
    return !pa_begins_caseless(url, strlen(url), "https:");
}

/* ---- what libcurl calls ---- */

static size_t take_body(char *bytes, size_t size, size_t count, void *context)
{
    fetch_call *fetch = context;

    pa_text_append(&fetch->body, bytes, size * count);
    if (!pa_text_failed(&fetch->body))
        return size * count;
    fetch->is_too_large = size * count > fetch->body.limit - fetch->body.length;
    return 0;
}

static size_t take_header(char *line, size_t size, size_t count, void *context)
{
    fetch_call *fetch = context;

    freshness_read(&fetch->freshness, line, size * count);
    return size * count;
}

/* ---- the end of a fetch ---- */

static void remove_fetch(fetch_call *fetch)
{
    pa_list_remove(&fetch->pool->fetches, &fetch->link);
    (void)curl_multi_remove_handle(fetch->pool->multi, fetch->easy);
    curl_easy_cleanup(fetch->easy);
    pa_text_free(&fetch->body);
    free(fetch);
}

static const char *explain(fetch_call *fetch, CURLcode code)
{
    const char *words = fetch->trouble[0] != '\0' ? fetch->trouble : curl_easy_strerror(code);

    if (code == CURLE_OK)
        return NULL;
    if (fetch->is_too_large)
        (void)snprintf(fetch->failure, sizeof(fetch->failure), "the answer is larger than %zu bytes",
                       fetch->order.max_bytes);
    else if (code == CURLE_OPERATION_TIMEDOUT)
        (void)snprintf(fetch->failure, sizeof(fetch->failure), "no complete answer within %lld ms",
                       (long long)fetch->order.timeout_ms);
    else if (code == CURLE_OUT_OF_MEMORY || code == CURLE_WRITE_ERROR)
        (void)snprintf(fetch->failure, sizeof(fetch->failure), "out of memory");
    else
        pa_copy_clean(fetch->failure, sizeof(fetch->failure), words, strlen(words));
    return fetch->failure;
}

static void end_fetch(fetch_call *fetch, CURLcode code)
{
    fetch_answer answer = {.failure = explain(fetch, code), .fresh_s = -1};

    if (answer.failure == NULL) {
        (void)curl_easy_getinfo(fetch->easy, CURLINFO_RESPONSE_CODE, &answer.status);
        answer.body = fetch->body.data != NULL ? fetch->body.data : "";
        answer.length = fetch->body.length;
        answer.fresh_s = freshness_left(&fetch->freshness);
    }
    fetch->order.done(fetch->order.owner, &answer);
    remove_fetch(fetch);
}

static void end_fetches(fetch_pool *pool)
{
    const CURLMsg *message;
    int queued = 0;

    while ((message = curl_multi_info_read(pool->multi, &queued)) != NULL) {
        fetch_call *fetch = NULL;

        if (curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&fetch) == CURLE_OK)
            end_fetch(fetch, message->data.result);
    }
}

static void advance(fetch_pool *pool, curl_socket_t fd, int events)
{
    int running = 0;

    (void)curl_multi_socket_action(pool->multi, fd, events, &running);
    end_fetches(pool);
}

/* ---- sockets and the timer on the loop ---- */

static void socket_ready(void *owner, short revents)
{
    struct socket_watch *socket = owner;
    int events = (revents & POLLIN ? CURL_CSELECT_IN : 0) | (revents & POLLOUT ? CURL_CSELECT_OUT : 0);

    /* Of a socket that is hung up, libcurl learns by trying. */
    if ((revents & ~(POLLIN | POLLOUT)) != 0)
        events |= CURL_CSELECT_ERR;
    advance(socket->pool, socket->watch.fd, events);
}

/* NULL where there is no room: the transfer then ends by its time limit. */
static loop_watch *add_watch(fetch_pool *pool, curl_socket_t fd)
{
    for (size_t i = 0; i < SOCKETS; i++) {
        struct socket_watch *socket = &pool->sockets[i];

        if (socket->watch.is_started)
            continue;
        *socket =
            (struct socket_watch){.watch = {.fd = fd, .ready = socket_ready, .owner = socket}, .pool = pool};
        return loop_watch_start(pool->loop, &socket->watch) ? &socket->watch : NULL;
    }
    return NULL;
}

static int watch_socket(CURL *easy, curl_socket_t fd, int what, void *context, void *slot)
{
    fetch_pool *pool = context;
    loop_watch *watch = slot;

    (void)easy;
    if (what == CURL_POLL_REMOVE) {
        if (watch != NULL)
            loop_watch_stop(pool->loop, watch);
        return 0;
    }
    if (watch == NULL)
        watch = add_watch(pool, fd);
    if (watch != NULL)
        watch->events = (short)((what & CURL_POLL_IN ? POLLIN : 0) | (what & CURL_POLL_OUT ? POLLOUT : 0));
    (void)curl_multi_assign(pool->multi, fd, watch);
    return 0;
}

static void timer_due(void *owner)
{
    advance(owner, CURL_SOCKET_TIMEOUT, 0);
}

static int set_timer(CURLM *multi, long timeout_ms, void *context)
{
    fetch_pool *pool = context;

    (void)multi;
    if (timeout_ms < 0)
        loop_timer_stop(pool->loop, &pool->timer);
    else
        loop_timer_start(pool->loop, &pool->timer, timeout_ms);
    return 0;
}

/* ---- the pool ---- */

static bool open_multi(fetch_pool *pool)
{
    CURLM *multi;

    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return false;
    multi = pool->multi = curl_multi_init();
    if (multi == NULL) {
        curl_global_cleanup();
        return false;
    }
    return curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, watch_socket) == CURLM_OK &&
           curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, pool) == CURLM_OK &&
           curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, set_timer) == CURLM_OK &&
           curl_multi_setopt(multi, CURLMOPT_TIMERDATA, pool) == CURLM_OK;
}

static bool copy_path(char **out, const char *path)
{
    if (path != NULL)
        *out = pa_copy(path, strlen(path));
    return path == NULL || *out != NULL;
}

fetch_pool *fetch_pool_new(event_loop *loop, const fetch_trust *trust)
{
    fetch_pool *made = calloc(1, sizeof(*made));

    if (made == NULL)
        return NULL;
    made->loop = loop;
    made->timer = (loop_timer){.due = timer_due, .owner = made};
    if (!copy_path(&made->ca_file, trust->ca_file) || !copy_path(&made->ca_directory, trust->ca_directory) ||
        !open_multi(made)) {
        fetch_pool_free(made);
        return NULL;
    }
    return made;
}

void fetch_pool_free(fetch_pool *pool)
{
    if (pool == NULL)
        return;
    for (pa_link *link = pool->fetches.first, *next; link != NULL; link = next) {
        next = link->next;
        remove_fetch((fetch_call *)link);
    }
    if (pool->multi != NULL) {
        (void)curl_multi_cleanup(pool->multi);
        curl_global_cleanup();
    }
    loop_timer_stop(pool->loop, &pool->timer);
    free(pool->ca_file);
    free(pool->ca_directory);
    free(pool);
}

/* ---- a fetch ---- */

static bool set_limits(CURL *easy, const fetch_order *order)
{
    bool set = curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK;

    set = set && curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)order->timeout_ms) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)order->timeout_ms) == CURLE_OK;
#if LIBCURL_VERSION_NUM >= 0x075700
    /* Whoever ends it must not wait for the thread that resolves a name. */
    set = set && curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L) == CURLE_OK;
#endif
    /* The next fetch is minutes away. */
    return set && curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L) == CURLE_OK;
}

static bool set_address(CURL *easy, const fetch_pool *pool, const char *url)
{
    bool set = curl_easy_setopt(easy, CURLOPT_URL, url) == CURLE_OK;

    set = set && curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, is_plain(url) ? "http" : "https") == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK;
    /* This machine is reached without a proxy. */
    if (is_plain(url))
        set = set && curl_easy_setopt(easy, CURLOPT_PROXY, "") == CURLE_OK;
    if (pool->ca_file != NULL)
        set = set && curl_easy_setopt(easy, CURLOPT_CAINFO, pool->ca_file) == CURLE_OK;
    if (pool->ca_directory != NULL)
        set = set && curl_easy_setopt(easy, CURLOPT_CAPATH, pool->ca_directory) == CURLE_OK;
    return set;
}

static bool set_callbacks(CURL *easy, fetch_call *fetch)
{
    bool set = curl_easy_setopt(easy, CURLOPT_PRIVATE, fetch) == CURLE_OK;

    set = set && curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, fetch->trouble) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_WRITEDATA, fetch) == CURLE_OK;
    set = set && curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header) == CURLE_OK;
    return set && curl_easy_setopt(easy, CURLOPT_HEADERDATA, fetch) == CURLE_OK;
}

static bool open_fetch(fetch_call *fetch)
{
    fetch_pool *pool = fetch->pool;

    fetch->easy = curl_easy_init();
    return fetch->easy != NULL && set_limits(fetch->easy, &fetch->order) &&
           set_address(fetch->easy, pool, fetch->order.url) && set_callbacks(fetch->easy, fetch) &&
           curl_multi_add_handle(pool->multi, fetch->easy) == CURLM_OK;
}

bool fetch_start(fetch_pool *pool, const fetch_order *order)
{
    fetch_call *made;

    if (pool->fetches.count >= FETCH_MAX || fetch_check_url(order->url) != NULL)
        return false;
    made = calloc(1, sizeof(*made));
    if (made == NULL)
        return false;
    made->pool = pool;
    made->order = *order;
    made->body = (pa_text)PA_TEXT_INIT(order->max_bytes);
    made->freshness = FRESHNESS_INIT;
    if (!open_fetch(made)) {
        curl_easy_cleanup(made->easy);
        free(made);
        return false;
    }
    made->order.url = NULL; /* the caller's */
    pa_list_add(&pool->fetches, &made->link);
    return true;
}
