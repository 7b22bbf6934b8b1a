/* SPDX-License-Identifier: MIT */
#include "transport/write_queue.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/memory.h"

enum {
    PIPE_STEP = 4096,            /* what a pipe takes without blocking when poll(2) says POLLOUT */
    KEPT_CAPACITY = 1024 * 1024, /* a buffer larger than this is given back when it is empty */
    PAUSE_MS = 2,                /* enough for a reader to take note of a message on its own */
};

static write_queue *queue_of(rpc_stream *stream)
{
    return (write_queue *)stream;
}

/* Moves the unwritten bytes to the front, once as much is out as is left: each byte moves once on average. */
static void compact(write_queue *queue)
{
    size_t left = write_queue_pending(queue);

    if (queue->written == 0 || queue->written < left)
        return;
    for (size_t i = 0; i < queue->pause_count; i++)
        queue->pauses[i] -= queue->written;
    if (left > 0)
        memmove(queue->text.data, queue->text.data + queue->written, left);
    pa_wipe(queue->text.data + left, queue->written);
    pa_text_rewind(&queue->text, left);
    queue->written = 0;
}

/* Whether so many last-resort answers still fit. */
static bool has_room(write_queue *queue, size_t answers)
{
    if (pa_text_reserve(&queue->text, answers * RPC_LAST_RESORT))
        return true;
    pa_text_rewind(&queue->text, queue->text.length);
    return false;
}

static void promise(rpc_stream *stream)
{
    queue_of(stream)->promises++;
}

static void withdraw(rpc_stream *stream)
{
    queue_of(stream)->promises--;
}

static pa_text *begin_notice(rpc_stream *stream)
{
    write_queue *queue = queue_of(stream);

    compact(queue);
    queue->opened_at = queue->text.length;
    return &queue->text;
}

static pa_text *begin_answer(rpc_stream *stream)
{
    queue_of(stream)->promises--;
    return begin_notice(stream);
}

/* A message is kept only if the promised ones can still be answered after it. */
static bool end_message(rpc_stream *stream)
{
    write_queue *queue = queue_of(stream);

    pa_text_append_char(&queue->text, '\n');
    if (!pa_text_failed(&queue->text) && has_room(queue, queue->promises))
        return true;
    pa_text_rewind(&queue->text, queue->opened_at);
    return false;
}

static void set_apart(rpc_stream *stream)
{
    write_queue *queue = queue_of(stream);

    if (queue->pause_count < WRITE_QUEUE_PAUSES)
        queue->pauses[queue->pause_count++] = queue->text.length;
}

void write_queue_init(write_queue *queue, int fd, size_t limit)
{
    struct stat status;

    *queue = (write_queue){
        .stream = {.promise = promise,
                   .withdraw = withdraw,
                   .begin_answer = begin_answer,
                   .begin_notice = begin_notice,
                   .end_message = end_message,
                   .set_apart = set_apart},
        .text = PA_SECRET_TEXT_INIT(limit),
        .fd = fd,
        .is_socket = fstat(fd, &status) == 0 && S_ISSOCK(status.st_mode),
    };
}

void write_queue_free(write_queue *queue)
{
    pa_text_free(&queue->text);
}

bool write_queue_ready(write_queue *queue)
{
    compact(queue);
    return has_room(queue, queue->promises + 1);
}

size_t write_queue_pending(const write_queue *queue)
{
    return queue->text.length - queue->written;
}

/* Gives a large buffer back. Room for one answer stays at any time: the next message needs it, and may find none. */
static void shrink(write_queue *queue)
{
    pa_text small = PA_SECRET_TEXT_INIT(queue->text.limit);

    if (!pa_text_reserve(&small, RPC_LAST_RESORT))
        return;
    pa_text_free(&queue->text);
    queue->text = small;
}

static void empty(write_queue *queue)
{
    queue->written = 0;
    pa_wipe(queue->text.data, queue->text.length);
    pa_text_clear(&queue->text);
    if (queue->text.capacity > KEPT_CAPACITY && queue->promises == 0)
        shrink(queue);
}

/* -1 with errno EAGAIN when the descriptor is not ready. */
static ssize_t write_some(const write_queue *queue, const char *bytes, size_t length)
{
    struct pollfd out = {.fd = queue->fd, .events = POLLOUT};

    if (queue->is_socket)
        return send(queue->fd, bytes, length, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (poll(&out, 1, 0) < 1) {
        errno = EAGAIN;
        return -1;
    }
    return write(queue->fd, bytes, length < PIPE_STEP ? length : PIPE_STEP);
}

int write_queue_delay(const write_queue *queue)
{
    int64_t left = queue->resume_at == 0 ? 0 : queue->resume_at - pa_clock_ms();

    return left > 0 ? (int)left : 0;
}

/* How far one may write before the next pause. */
static size_t next_stop(const write_queue *queue)
{
    return queue->pause_count > 0 ? queue->pauses[0] : queue->text.length;
}

static void begin_pause(write_queue *queue)
{
    queue->pause_count--;
    memmove(queue->pauses, queue->pauses + 1, queue->pause_count * sizeof(queue->pauses[0]));
    queue->resume_at = pa_clock_ms() + PAUSE_MS;
}

write_result write_queue_flush(write_queue *queue)
{
    while (write_queue_pending(queue) > 0) {
        size_t stop = next_stop(queue);
        ssize_t count;

        if (write_queue_delay(queue) > 0)
            return WRITE_PAUSED;
        queue->resume_at = 0;
        count = write_some(queue, queue->text.data + queue->written, stop - queue->written);
        if (count >= 0)
            queue->written += (size_t)count;
        else if (errno == EAGAIN || errno == EWOULDBLOCK)
            return WRITE_BLOCKED;
        else if (errno != EINTR)
            return WRITE_GONE;
        if (queue->pause_count > 0 && queue->written == stop)
            begin_pause(queue);
    }
    empty(queue);
    return WRITE_ALL;
}
