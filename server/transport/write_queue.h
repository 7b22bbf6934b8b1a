/* SPDX-License-Identifier: MIT */
/**
 * @file write_queue.h
 * Messages on their way to a descriptor that may be slow.
 *
 * Answers are composed straight into the queue's buffer. Writing never blocks:
 * a pipe that poll(2) calls writable takes 4,096 bytes at once, a socket is
 * told not to wait. The descriptor's flags are left alone, as other processes
 * may share them. What was written is overwritten in memory: answers may hold
 * secrets, such as a new API key.
 */
#ifndef SERVER_TRANSPORT_WRITE_QUEUE_H
#define SERVER_TRANSPORT_WRITE_QUEUE_H

#include "rpc/stream.h"

/** How many pauses are kept. Where more would be due, messages follow each other without one. */
#define WRITE_QUEUE_PAUSES 16u

typedef struct write_queue {
    rpc_stream stream; /* first, so that one is the other */
    pa_text text;
    size_t written;   /* bytes at the front of text that are out */
    size_t opened_at; /* length of text when the open message began */
    size_t promises;
    size_t pauses[WRITE_QUEUE_PAUSES]; /* offsets in text, ascending: what follows waits a moment */
    size_t pause_count;
    int64_t resume_at; /* ms of the monotonic clock: nothing is written before */
    int fd;
    bool is_socket;
} write_queue;

typedef enum write_result {
    WRITE_ALL,     /* nothing is left */
    WRITE_BLOCKED, /* the descriptor takes no more now */
    WRITE_PAUSED,  /* the rest must wait for a pause: see write_queue_delay() */
    WRITE_GONE,    /* the reader went away, or nothing can be written: see errno */
} write_result;

/** At most `limit` bytes will be held. Call write_queue_ready() before use. */
void write_queue_init(write_queue *queue, int fd, size_t limit);
void write_queue_free(write_queue *queue);

/**
 * Whether there is room for the last-resort answers to all promises and to one
 * message more. To be asked before each incoming message, so that no failure
 * leaves it unanswered.
 */
bool write_queue_ready(write_queue *queue);

/** Bytes not written yet. */
size_t write_queue_pending(const write_queue *queue);

/** In how many ms the unwritten bytes may be written; 0 means now. */
int write_queue_delay(const write_queue *queue);

/** Writes what can be written without waiting. */
write_result write_queue_flush(write_queue *queue);

#endif
