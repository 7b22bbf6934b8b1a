/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memmem() */
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "check.h"
#include "rpc/answer.h"
#include "transport/write_queue.h"

static const rpc_id one = {"1", 1};

static void push(write_queue *queue, const char *string)
{
    pa_text *text = queue->stream.begin_notice(&queue->stream);

    pa_text_append_string(text, string);
    assert_true(queue->stream.end_message(&queue->stream));
}

static size_t drain(int fd, char *into, size_t size)
{
    ssize_t count = recv(fd, into, size, MSG_DONTWAIT);

    if (count < 0)
        count = read(fd, into, size);
    assert_true(count >= 0);
    return (size_t)count;
}

static void test_messages_are_lines_in_order(void **state)
{
    write_queue queue;
    char got[64];
    int ends[2];

    (void)state;
    assert_int_equal(pipe(ends), 0);
    write_queue_init(&queue, ends[1], 1000000);
    assert_true(write_queue_ready(&queue));
    push(&queue, "first");
    push(&queue, "second");
    assert_int_equal(write_queue_pending(&queue), 13);
    assert_int_equal(write_queue_flush(&queue), WRITE_ALL);
    assert_int_equal(drain(ends[0], got, sizeof(got)), 13);
    assert_memory_equal(got, "first\nsecond\n", 13);
    assert_int_equal(write_queue_pending(&queue), 0);
    write_queue_free(&queue);
    close(ends[0]);
    close(ends[1]);
}

/* Whether the queue's memory still has the text, behind its end or before it. */
static bool remembers(const write_queue *queue, const char *text)
{
    return memmem(queue->text.data, queue->text.capacity, text, strlen(text)) != NULL;
}

static void test_what_is_out_is_overwritten(void **state)
{
    write_queue queue;
    char got[64];
    int ends[2];

    (void)state;
    assert_int_equal(pipe(ends), 0);
    write_queue_init(&queue, ends[1], 1000000);
    assert_true(write_queue_ready(&queue));
    push(&queue, "sk-first");
    assert_true(remembers(&queue, "first"));
    assert_int_equal(write_queue_flush(&queue), WRITE_ALL);
    assert_false(remembers(&queue, "first"));
    push(&queue, "sk-second-and-more-bytes");
    queue.stream.set_apart(&queue.stream);
    push(&queue, "third");
    assert_int_equal(write_queue_flush(&queue), WRITE_PAUSED);
    push(&queue, "fourth");
    assert_false(remembers(&queue, "more-bytes"));
    assert_int_equal(drain(ends[0], got, sizeof(got)), 34);
    write_queue_free(&queue);
    close(ends[0]);
    close(ends[1]);
}

/* A reader that takes nothing must not stop us; what it reads later is whole. */
static void check_slow_reader(int reader, int writer)
{
    enum { MESSAGE = 1000, MESSAGES = 2000 };
    static char message[MESSAGE];
    static char got[70000];
    write_queue queue;
    size_t total = 0;

    memset(message, 'm', MESSAGE - 1);
    write_queue_init(&queue, writer, 100u * 1000 * 1000);
    for (int i = 0; i < MESSAGES; i++) {
        assert_true(write_queue_ready(&queue));
        push(&queue, message);
        assert_int_not_equal(write_queue_flush(&queue), WRITE_GONE);
    }
    assert_int_equal(write_queue_flush(&queue), WRITE_BLOCKED);
    while (total < (size_t)MESSAGE * MESSAGES) {
        size_t count = drain(reader, got, sizeof(got));

        for (size_t i = 0; i < count; i++)
            assert_int_equal(got[i], (total + i) % MESSAGE == MESSAGE - 1 ? '\n' : 'm');
        total += count;
        (void)write_queue_flush(&queue);
    }
    assert_int_equal(write_queue_flush(&queue), WRITE_ALL);
    write_queue_free(&queue);
    close(reader);
    close(writer);
}

static void test_slow_pipe(void **state)
{
    int ends[2];

    (void)state;
    assert_int_equal(pipe(ends), 0);
    check_slow_reader(ends[0], ends[1]);
}

static void test_slow_socket(void **state)
{
    int ends[2];

    (void)state;
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    check_slow_reader(ends[0], ends[1]);
}

/* What was set apart is seen alone; what follows it comes after a moment, in its order. */
static void test_pauses(void **state)
{
    write_queue queue;
    char got[100];
    int ends[2];

    (void)state;
    assert_int_equal(pipe(ends), 0);
    write_queue_init(&queue, ends[1], 1000000);
    assert_true(write_queue_ready(&queue));
    push(&queue, "first");
    push(&queue, "progress");
    queue.stream.set_apart(&queue.stream);
    push(&queue, "answer");
    assert_int_equal(write_queue_flush(&queue), WRITE_PAUSED);
    assert_int_equal(drain(ends[0], got, sizeof(got)), 15);
    assert_memory_equal(got, "first\nprogress\n", 15);
    while (write_queue_flush(&queue) == WRITE_PAUSED)
        (void)poll(NULL, 0, write_queue_delay(&queue));
    assert_int_equal(write_queue_pending(&queue), 0);
    assert_int_equal(drain(ends[0], got, sizeof(got)), 7);
    assert_memory_equal(got, "answer\n", 7);
    /* Of more pauses than are kept none is in the way. */
    for (unsigned i = 0; i < 3 * WRITE_QUEUE_PAUSES; i++) {
        push(&queue, "p");
        queue.stream.set_apart(&queue.stream);
    }
    while (write_queue_flush(&queue) == WRITE_PAUSED)
        (void)poll(NULL, 0, write_queue_delay(&queue));
    assert_int_equal(drain(ends[0], got, sizeof(got)), 2 * 3 * WRITE_QUEUE_PAUSES);
    write_queue_free(&queue);
    close(ends[0]);
    close(ends[1]);
}

static void test_reader_gone(void **state)
{
    write_queue queue;
    int ends[2];

    (void)state;
    signal(SIGPIPE, SIG_IGN);
    assert_int_equal(pipe(ends), 0);
    close(ends[0]);
    write_queue_init(&queue, ends[1], 1000000);
    assert_true(write_queue_ready(&queue));
    push(&queue, "unread");
    assert_int_equal(write_queue_flush(&queue), WRITE_GONE);
    write_queue_free(&queue);
    close(ends[1]);
}

/* A promised answer can always be sent, if only as an error, even where no other fits. */
static void test_promises_survive_a_full_queue(void **state)
{
    static char big[3 * RPC_LAST_RESORT];
    static const char expected[] =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,"
        "\"message\":\"out of memory for the answer; the request may have been served\"}}\n";
    write_queue queue;
    rpc_answer answer;
    char got[8192];
    size_t count;
    int ends[2];

    (void)state;
    memset(big, 'b', sizeof(big) - 1);
    assert_int_equal(pipe(ends), 0);
    write_queue_init(&queue, ends[1], 3 * RPC_LAST_RESORT);
    assert_true(write_queue_ready(&queue));
    queue.stream.promise(&queue.stream);
    queue.stream.promise(&queue.stream);
    assert_true(write_queue_ready(&queue));

    queue.stream.promise(&queue.stream);
    pa_write_string(rpc_begin_result(&answer, &queue.stream, one), big, 1300);
    rpc_end_answer(&answer); /* would leave too little for the two promises */
    assert_false(write_queue_ready(&queue));
    for (int i = 0; i < 2; i++) {
        pa_write_string(rpc_begin_result(&answer, &queue.stream, one), big, sizeof(big) - 1);
        rpc_end_answer(&answer);
    }
    assert_int_equal(write_queue_flush(&queue), WRITE_ALL);
    count = drain(ends[0], got, sizeof(got));
    assert_int_equal(count, 3 * (sizeof(expected) - 1));
    for (size_t i = 0; i < 3; i++)
        assert_memory_equal(got + i * (sizeof(expected) - 1), expected, sizeof(expected) - 1);
    assert_true(write_queue_ready(&queue));
    write_queue_free(&queue);
    close(ends[0]);
    close(ends[1]);
}

/* A large buffer is given back, but for room that the next message can be answered in without new memory. */
static void test_room_stays(void **state)
{
    enum { LARGE = 2 * 1024 * 1024 };
    char *large = malloc(LARGE);
    char got[65536];
    write_queue queue;
    int ends[2];

    (void)state;
    assert_non_null(large);
    memset(large, 'l', LARGE - 1);
    large[LARGE - 1] = '\0';
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    write_queue_init(&queue, ends[1], 10 * LARGE);
    assert_true(write_queue_ready(&queue));
    push(&queue, large);
    while (write_queue_flush(&queue) != WRITE_ALL)
        (void)drain(ends[0], got, sizeof(got));
    assert_in_range(queue.text.capacity, RPC_LAST_RESORT, 65536);
    write_queue_free(&queue);
    free(large);
    close(ends[0]);
    close(ends[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_messages_are_lines_in_order),
        cmocka_unit_test(test_what_is_out_is_overwritten),
        cmocka_unit_test(test_slow_pipe),
        cmocka_unit_test(test_slow_socket),
        cmocka_unit_test(test_pauses),
        cmocka_unit_test(test_reader_gone),
        cmocka_unit_test(test_promises_survive_a_full_queue),
        cmocka_unit_test(test_room_stays),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
