/* SPDX-License-Identifier: MIT */
/* Bodies from and to the program, piece by piece, and progress. */
#include "fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#define HEAD "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"

enum { LARGE = 40 * 1024 * 1024 };

struct pieces {
    size_t length;
    unsigned count;
    unsigned fail_at; /* the piece that is refused; 0: none */
    int within;       /* what a call of the client from within returned */
    portkey_client *client;
    unsigned reports;
    unsigned stop_at; /* the report that ends the call; 0: none */
    portkey_progress last;
};

static int count_piece(void *context, const char *bytes, size_t length)
{
    struct pieces *pieces = context;

    assert_true(bytes[0] == 'x');
    assert_true(length > 0);
    pieces->length += length;
    pieces->within = portkey_client_wait(pieces->client, NULL, 0, 0, NULL);
    return ++pieces->count == pieces->fail_at ? ENOSPC : 0;
}

static bool note_progress(void *context, const portkey_progress *progress)
{
    struct pieces *pieces = context;

    pieces->last = *progress;
    return ++pieces->reports != pieces->stop_at;
}

/* GET of something that is no JSON. */
static portkey_request *get_file(void)
{
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_request *request = NULL;

    raw.method = "GET";
    raw.path = "/files/1/content";
    raw.idempotent = true;
    assert_int_equal(portkey_request_new_raw(&request, &raw, NULL), 0);
    return request;
}

static int download(portkey_client *client, struct pieces *pieces, portkey_response **response,
                    portkey_error *error)
{
    portkey_request *request = get_file();
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    int code;

    pieces->client = client;
    options.sink = count_piece;
    options.sink_context = pieces;
    options.on_progress = note_progress;
    options.context = pieces;
    options.max_response_bytes = 1000;
    code = portkey_client_send(response, client, request, &options, error);
    portkey_request_free(request);
    return code;
}

static int download_once(const struct upstream_step *steps, size_t count, struct pieces *pieces,
                         portkey_error *error)
{
    struct upstream *upstream = upstream_start(steps, count);
    portkey_client *client = client_for(upstream);
    portkey_response *response = NULL;
    int code = download(client, pieces, &response, error);

    if (code == 0)
        assert_string_equal(portkey_response_body(response, NULL), "");
    portkey_response_free(response);
    portkey_client_free(client);
    upstream_stop(upstream);
    return code;
}

/* ---- downloads ---- */

/* A reply of that many bytes, to be freed. */
static char *large_reply(size_t size, size_t *length)
{
    char *reply = malloc(size + 256);
    int head;

    assert_non_null(reply);
    head = snprintf(reply, 256, HEAD "Content-Length: %zu\r\n\r\n", size);
    memset(reply + head, 'x', size);
    *length = (size_t)head + size;
    return reply;
}

static long peak_of_memory(void)
{
    struct rusage usage;

    assert_int_equal(getrusage(RUSAGE_SELF, &usage), 0);
    return usage.ru_maxrss; /* KiB */
}

static void test_a_large_answer_takes_no_memory(void **state)
{
    size_t length;
    char *reply = large_reply(LARGE, &length);
    const struct upstream_step step = {.reply = reply, .length = length};
    struct pieces pieces = {0};
    portkey_error error;
    long before = peak_of_memory();

    (void)state;
    assert_int_equal(download_once(&step, 1, &pieces, &error), 0);
    assert_int_equal(pieces.length, LARGE);
    assert_true(pieces.count > 100);
    assert_int_equal(pieces.within, PORTKEY_EINVAL);
    assert_true(peak_of_memory() - before < 16 * 1024);
    assert_true(pieces.reports > 1);
    assert_int_equal(pieces.last.attempt, 1);
    assert_int_equal(pieces.last.received, LARGE);
    assert_int_equal(pieces.last.to_receive, LARGE);
    free(reply);
}

static void test_a_sink_may_be_a_descriptor(void **state)
{
    static const struct upstream_step step = {.reply = HEAD "Content-Length: 5\r\n\r\nxx\0yz",
                                              .length = sizeof(HEAD "Content-Length: 5\r\n\r\nxx\0yz") - 1};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_request *request = get_file();
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_response *response = NULL;
    char path[] = "/tmp/portkey-sink-XXXXXX";
    int fd = mkstemp(path);
    char read_back[8] = "";
    portkey_error error;

    (void)state;
    assert_true(fd >= 0);
    options.sink = portkey_write_fd;
    options.sink_context = &fd;
    assert_int_equal(portkey_client_send(&response, client, request, &options, &error), 0);
    portkey_response_free(response);
    assert_int_equal(pread(fd, read_back, sizeof(read_back), 0), 5);
    assert_memory_equal(read_back, "xx\0yz", 5);
    (void)close(fd);
    assert_int_equal(unlink(path), 0);
    fd = open("/dev/full", O_WRONLY | O_CLOEXEC);
    assert_int_equal(portkey_client_send(&response, client, request, &options, &error), PORTKEY_ESTREAM);
    assert_contains(error.message, "the answer cannot be written: No space left on device");
    assert_int_equal(error.http_status, 200);
    (void)close(fd);
    portkey_request_free(request);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_a_full_pipe_is_waited_for(void **state)
{
    static char bytes[200 * 1024];
    char room[4096];
    int fds[2];
    size_t total = 0;
    pid_t child;

    (void)state;
    assert_int_equal(pipe(fds), 0);
    assert_int_equal(fcntl(fds[1], F_SETFL, O_NONBLOCK), 0);
    child = fork();
    if (child == 0) {
        (void)close(fds[0]);
        _exit(portkey_write_fd(&fds[1], bytes, sizeof(bytes)) == 0 ? 0 : 1);
    }
    (void)close(fds[1]);
    for (ssize_t taken; (taken = read(fds[0], room, sizeof(room))) > 0;)
        total += (size_t)taken;
    assert_int_equal(total, sizeof(bytes));
    (void)close(fds[0]);
}

/* SIGPIPE would end the process of this test. */
static void test_a_pipe_without_a_reader_is_an_error(void **state)
{
    sigset_t pending;
    int fds[2];

    (void)state;
    assert_int_equal(pipe(fds), 0);
    (void)close(fds[0]);
    assert_int_equal(portkey_write_fd(&fds[1], "x", 1), EPIPE);
    assert_int_equal(sigpending(&pending), 0);
    assert_int_equal(sigismember(&pending, SIGPIPE), 0);
    (void)close(fds[1]);
}

static void test_what_is_no_success_is_kept(void **state)
{
    static const struct upstream_step refused = {
        .reply =
            "HTTP/1.1 404 No\r\nContent-Type: application/json\r\nContent-Length: 19\r\n\r\n{\"message\":\"no such\"}"};
    static const struct upstream_step page = {
        .reply = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"};
    struct pieces pieces = {0};
    portkey_error error;

    (void)state;
    assert_int_equal(download_once(&refused, 1, &pieces, &error), PORTKEY_EHTTP);
    assert_contains(error.message, "no such");
    assert_int_equal(download_once(&page, 1, &pieces, &error), PORTKEY_EANSWER);
    assert_int_equal(pieces.count, 0);
}

static void test_a_refusing_sink_ends_the_call(void **state)
{
    size_t length;
    char *reply = large_reply(1024 * 1024, &length);
    const struct upstream_step step = {.reply = reply, .length = length};
    struct pieces pieces = {.fail_at = 2};
    portkey_error error;

    (void)state;
    assert_int_equal(download_once(&step, 1, &pieces, &error), PORTKEY_ESTREAM);
    assert_int_equal(pieces.count, 2);
    free(reply);
}

/* What comes before the first byte is repeated, and nothing after it. */
static void test_an_answer_that_began_is_not_repeated(void **state)
{
    static const struct upstream_step busy[] = {{.reply = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"},
                                                {.reply = HEAD "Content-Length: 2\r\n\r\nxx"}};
    static const struct upstream_step cut[] = {
        {.reply = HEAD "Content-Length: 9\r\n\r\nxx", .end = UPSTREAM_CLOSE},
        {.reply = HEAD "Content-Length: 2\r\n\r\nxx"}};
    struct pieces pieces = {0};
    portkey_error error;

    (void)state;
    assert_int_equal(download_once(busy, 2, &pieces, &error), 0);
    assert_int_equal(pieces.length, 2);
    pieces.length = 0;
    assert_int_equal(download_once(cut, 2, &pieces, &error), PORTKEY_ENETWORK);
    assert_int_equal(pieces.length, 2);
}

/* ---- progress ---- */

static void test_progress_may_cancel(void **state)
{
    size_t length;
    char *reply = large_reply(8 * 1024 * 1024, &length);
    const struct upstream_step step = {.reply = reply, .length = length};
    struct pieces pieces = {.stop_at = 3};
    portkey_error error;

    (void)state;
    assert_int_equal(download_once(&step, 1, &pieces, &error), PORTKEY_ECANCELLED);
    assert_contains(error.message, "on_progress returned false");
    assert_int_equal(pieces.reports, 3);
    free(reply);
}

/* ---- uploads ---- */

static portkey_request *put_file(portkey_source *source, void *context, size_t length)
{
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_request *request = NULL;

    raw.method = "PUT";
    raw.path = "/files/1";
    raw.content_type = "application/octet-stream";
    raw.source = source;
    raw.source_context = context;
    raw.body_length = length;
    raw.idempotent = true;
    assert_int_equal(portkey_request_new_raw(&request, &raw, NULL), 0);
    return request;
}

static int send_file(portkey_client *client, portkey_source *source, void *context, size_t length,
                     struct pieces *pieces, portkey_error *error)
{
    portkey_request *request = put_file(source, context, length);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_response *response = NULL;
    int code;

    options.on_progress = note_progress;
    options.context = pieces;
    code = portkey_client_send(&response, client, request, &options, error);
    portkey_response_free(response);
    portkey_request_free(request);
    return code;
}

/* Sent twice, and read twice. */
static void test_a_source_may_be_a_descriptor(void **state)
{
    static const struct upstream_step steps[] = {{.reply = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"},
                                                 {.reply = UPSTREAM_OK_JSON}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    struct pieces pieces = {0};
    char path[] = "/tmp/portkey-source-XXXXXX";
    int fd = mkstemp(path);
    portkey_error error;

    (void)state;
    assert_true(fd >= 0);
    assert_int_equal(write(fd, "the file", 8), 8);
    assert_int_equal(send_file(client, portkey_read_fd, &fd, 8, &pieces, &error), 0);
    for (size_t i = 0; i < 2; i++) {
        assert_contains(upstream_request(upstream, i), "Content-Type: application/octet-stream\r\n");
        assert_contains(upstream_request(upstream, i), "Content-Length: 8\r\n");
        assert_contains(upstream_request(upstream, i), "\r\n\r\nthe file");
    }
    assert_int_equal(pieces.last.to_send, 8);
    assert_int_equal(pieces.last.sent, 8);
    assert_int_equal(pieces.last.attempt, 2);
    assert_int_equal(send_file(client, portkey_read_fd, &fd, 9, &pieces, &error), PORTKEY_ESTREAM);
    assert_contains(error.message, "the body cannot be read: it ends before body_length");
    (void)close(fd);
    assert_int_equal(unlink(path), 0);
    fd = -1;
    assert_int_equal(send_file(client, portkey_read_fd, &fd, 8, &pieces, &error), PORTKEY_ESTREAM);
    assert_contains(error.message, "Bad file descriptor");
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_a_pipe_is_no_file(void **state)
{
    char room[8];
    int fds[2];

    (void)state;
    assert_int_equal(pipe(fds), 0);
    assert_int_equal(portkey_read_fd(&fds[0], 0, room, sizeof(room)), -ESPIPE);
    (void)close(fds[0]);
    (void)close(fds[1]);
}

static int refuse_raw(portkey_raw_request raw)
{
    portkey_request *request = NULL;
    int code = portkey_request_new_raw(&request, &raw, NULL);

    portkey_request_free(request);
    return code;
}

static void test_bodies_of_other_types(void **state)
{
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_request *request = NULL;
    size_t length = 0;

    (void)state;
    raw.method = "POST";
    raw.path = "/x";
    raw.body = "a,b\n";
    raw.body_length = 4;
    assert_int_equal(refuse_raw(raw), PORTKEY_EJSON);
    raw.content_type = "text/csv";
    assert_int_equal(portkey_request_new_raw(&request, &raw, NULL), 0);
    assert_string_equal(portkey_request_content_type(request), "text/csv");
    assert_string_equal(portkey_request_body(request, &length), "a,b\n");
    portkey_request_free(request);
    raw.source = portkey_read_fd;
    assert_int_equal(refuse_raw(raw), PORTKEY_EINVAL);
    raw.body = NULL;
    assert_int_equal(refuse_raw(raw), 0);
    raw.method = "GET";
    assert_int_equal(refuse_raw(raw), PORTKEY_EINVAL);
    raw.method = "POST";
    raw.content_type = "text/csv\r\nX: y";
    assert_int_equal(refuse_raw(raw), PORTKEY_EINVAL);
    raw.content_type = "";
    assert_int_equal(refuse_raw(raw), PORTKEY_EINVAL);
}

/* ---- with a transport ---- */

static int echo(void *context, const portkey_http_request *request, portkey_response **out,
                portkey_error *error)
{
    char room[64];
    int64_t length = request->source(request->source_context, 0, room, request->body_length);

    (void)context;
    assert_null(request->body);
    return portkey_response_new(out, 200, NULL, 0, room, (size_t)length, error);
}

static int64_t read_text(void *context, uint64_t offset, char *room, size_t size)
{
    size_t left = strlen((const char *)context) - offset;

    memcpy(room, (const char *)context + offset, left < size ? left : size);
    return (int64_t)(left < size ? left : size);
}

static void note_received(void *context, const portkey_attempt *attempt)
{
    *(uint64_t *)context += attempt->bytes_received;
}

static void test_streams_with_a_transport(void **state)
{
    static char text[] = "xxx";
    uint64_t received = 0;
    portkey_hooks hooks = PORTKEY_HOOKS_INIT;
    portkey_transport transport = PORTKEY_TRANSPORT_INIT;
    portkey_options client_options = PORTKEY_OPTIONS_INIT;
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_request *request = put_file(read_text, text, 3);
    portkey_response *response = NULL;
    struct pieces pieces = {0};
    portkey_error error;

    (void)state;
    transport.send = echo;
    hooks.on_attempt = note_received;
    hooks.context = &received;
    client_options.hooks = &hooks;
    client_options.transport = &transport;
    client_options.api_key = TEST_KEY;
    pieces.client = client_with(&client_options);
    options.sink = count_piece;
    options.sink_context = options.context = &pieces;
    options.on_progress = note_progress;
    assert_int_equal(portkey_client_send(&response, pieces.client, request, &options, &error), 0);
    assert_int_equal(pieces.length, 3);
    assert_int_equal(pieces.reports, 1);
    assert_int_equal(pieces.last.received, 3);
    portkey_response_free(response);
    assert_int_equal(received, 3);
    pieces.fail_at = 2;
    assert_int_equal(portkey_client_send(&response, pieces.client, request, &options, &error),
                     PORTKEY_ESTREAM);
    pieces.stop_at = 3;
    assert_int_equal(portkey_client_send(&response, pieces.client, request, &options, &error),
                     PORTKEY_ECANCELLED);
    portkey_request_free(request);
    portkey_client_free(pieces.client);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_large_answer_takes_no_memory),
        cmocka_unit_test(test_a_sink_may_be_a_descriptor),
        cmocka_unit_test(test_a_full_pipe_is_waited_for),
        cmocka_unit_test(test_a_pipe_without_a_reader_is_an_error),
        cmocka_unit_test(test_what_is_no_success_is_kept),
        cmocka_unit_test(test_a_refusing_sink_ends_the_call),
        cmocka_unit_test(test_an_answer_that_began_is_not_repeated),
        cmocka_unit_test(test_progress_may_cancel),
        cmocka_unit_test(test_a_source_may_be_a_descriptor),
        cmocka_unit_test(test_a_pipe_is_no_file),
        cmocka_unit_test(test_bodies_of_other_types),
        cmocka_unit_test(test_streams_with_a_transport),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
