/* SPDX-License-Identifier: MIT */
/**
 * @file events.h
 * Events of streams, kept for a while, so that a client whose connection broke
 * can go on where it was.
 *
 * A stream has a writer, who numbers its events from 1, and readers. All
 * functions return at once; what was asked for comes by callbacks, from the
 * loop or before the function returns.
 */
#ifndef SERVER_SHARED_EVENTS_H
#define SERVER_SHARED_EVENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/list.h"
#include "loop/loop.h"

enum {
    SHARED_MAX_NAME = 72,      /* room for each name of a place, with its NUL */
    SHARED_READ = 1024 * 1024, /* after so many bytes a read is a part */
};

/** Whose stream it is: what was written for one place is read there alone. */
typedef struct shared_place {
    const char *owner;             /* the principal; any length */
    const char *party;             /* who is counted for it; any length */
    char session[SHARED_MAX_NAME]; /* unique among all sessions */
    char stream[SHARED_MAX_NAME];  /* unique in the session */
} shared_place;

typedef enum shared_found {
    SHARED_PART,    /* so much was read that the reader may want to pass it on first; then it reads again */
    SHARED_OPEN,    /* all that there is was read; more may come */
    SHARED_ENDED,   /* all was read, and no more comes */
    SHARED_UNKNOWN, /* there is no such stream any longer, or events after that number are gone */
    SHARED_DOWN,    /* the store does not answer, so nothing is known */
} shared_found;

/** One who reads. Embed it; zero-initialise it, but for the functions. */
typedef struct shared_reader {
    pa_link link; /* first, so that one is the other */

    /** One event, in order. Its text is the store's. It must not call the store. */
    void (*event)(struct shared_reader *reader, uint64_t number, const char *text, size_t length);

    /** What was asked for was read. After SHARED_OPEN, `more` follows when there is more. */
    void (*read)(struct shared_reader *reader, shared_found found);

    /** There is more: time to read again. */
    void (*more)(struct shared_reader *reader);

    void *stream; /* these two are the store's own */
    loop_timer timer;
} shared_reader;

typedef struct shared_events shared_events;

/** A store. Its structure begins with this one. */
struct shared_events {
    bool (*append)(shared_events *events, const shared_place *place, uint64_t number, const char *text,
                   size_t length);
    void (*end)(shared_events *events, const shared_place *place, uint64_t last);
    void (*read)(shared_events *events, const shared_place *place, uint64_t after, shared_reader *reader);
    void (*forget)(shared_events *events, shared_reader *reader);
    void (*close)(shared_events *events);
};

/** How much is kept. */
typedef struct shared_limits {
    int64_t ttl_ms;
    size_t events;
    size_t bytes;
} shared_limits;

/** A store in the memory of this process. NULL when out of memory. */
shared_events *shared_events_in_memory(event_loop *loop, const shared_limits *limits);

/**
 * Keeps an event. Where there is no room, the oldest are given up; number 0 has no text and begins the stream.
 *
 * @return false if it is known not to be kept
 */
static inline bool shared_events_append(shared_events *events, const shared_place *place, uint64_t number,
                                        const char *text, size_t length)
{
    return events->append(events, place, number, text, length);
}

/** No event follows the one of that number. Those that there are stay for their time. */
static inline void shared_events_end(shared_events *events, const shared_place *place, uint64_t last)
{
    events->end(events, place, last);
}

/** Reads what came after that number. The reader must not be reading already. */
static inline void shared_events_read(shared_events *events, const shared_place *place, uint64_t after,
                                      shared_reader *reader)
{
    events->read(events, place, after, reader);
}

/** Calls nothing of the reader any longer. */
static inline void shared_events_forget(shared_events *events, shared_reader *reader)
{
    events->forget(events, reader);
}

/** No reader may be left. NULL is fine. */
static inline void shared_events_close(shared_events *events)
{
    if (events != NULL)
        events->close(events);
}

#endif
