/* SPDX-License-Identifier: MIT */
/*
 * Events in memory. All live equally long, so that the oldest is the next to go:
 * one list of all has them in that order, one of each party and one of each
 * stream their own. So making room takes as long as what is dropped.
 */
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/hash.h"
#include "base/memory.h"
#include "shared/events.h"

enum { BUCKETS = 256 };

typedef struct kept_stream kept_stream;
typedef struct kept_event kept_event;

/** One who owns streams, or is counted for them; there as long as one of them is. */
typedef struct kept_owner {
    pa_link link;   /* first, so that one is the other; in its bucket */
    pa_list events; /* that it is counted for, by their owners_link, the oldest first */
    size_t bytes;   /* of these */
    size_t streams;
    char name[];
} kept_owner;

typedef struct owners_link {
    pa_link link; /* first, so that one is the other */
    kept_event *event;
} owners_link;

struct kept_event {
    pa_link link; /* first, so that one is the other; in the list of all */
    owners_link of_owner;
    kept_event *next; /* of its stream */
    kept_stream *stream;
    int64_t until;
    uint64_t number;
    size_t length;
    char text[];
};

struct kept_stream {
    pa_link link;      /* first, so that one is the other; in its bucket */
    kept_owner *owner; /* who reads it */
    kept_owner *party; /* who is counted */
    char session[SHARED_MAX_NAME];
    char name[SHARED_MAX_NAME];
    kept_event *first;
    kept_event *last;
    pa_list readers; /* that wait for more */
    uint64_t gone;   /* the highest number that was given up */
    bool is_ended;
};

struct memory_events {
    shared_events events; /* first, so that one is the other */
    event_loop *loop;
    shared_limits limits;
    pa_list all; /* of kept_event, the oldest first */
    size_t bytes;
    pa_list owners[BUCKETS];  /* of kept_owner */
    pa_list streams[BUCKETS]; /* of kept_stream */
    loop_timer expiry;
};

static struct memory_events *own(shared_events *events)
{
    return (struct memory_events *)events;
}

static pa_list *bucket_of(pa_list buckets[BUCKETS], const char *name)
{
    return &buckets[pa_hash(PA_HASH_START, name, strlen(name)) % BUCKETS];
}

/* ---- owners ---- */

static kept_owner *find_owner(struct memory_events *store, const char *name)
{
    for (pa_link *link = bucket_of(store->owners, name)->first; link != NULL; link = link->next)
        if (strcmp(((kept_owner *)link)->name, name) == 0)
            return (kept_owner *)link;
    return NULL;
}

/* NULL when out of memory. */
static kept_owner *find_or_add_owner(struct memory_events *store, const char *name)
{
    size_t size = strlen(name) + 1;
    kept_owner *owner = find_owner(store, name);

    if (owner != NULL)
        return owner;
    owner = calloc(1, sizeof(*owner) + size);
    if (owner == NULL)
        return NULL;
    memcpy(owner->name, name, size);
    pa_list_add(bucket_of(store->owners, name), &owner->link);
    return owner;
}

static kept_owner *hold_owner(struct memory_events *store, const char *name)
{
    kept_owner *owner = find_or_add_owner(store, name);

    if (owner != NULL)
        owner->streams++;
    return owner;
}

static void leave_owner(struct memory_events *store, kept_owner *owner)
{
    if (owner == NULL || --owner->streams > 0)
        return;
    pa_list_remove(bucket_of(store->owners, owner->name), &owner->link);
    free(owner);
}

/* ---- streams ---- */

static kept_stream *find(struct memory_events *store, const shared_place *place)
{
    for (pa_link *link = bucket_of(store->streams, place->stream)->first; link != NULL; link = link->next) {
        kept_stream *stream = (kept_stream *)link;

        if (strcmp(stream->name, place->stream) == 0 && strcmp(stream->session, place->session) == 0 &&
            strcmp(stream->owner->name, place->owner) == 0)
            return stream;
    }
    return NULL;
}

static void free_stream(struct memory_events *store, kept_stream *stream)
{
    leave_owner(store, stream->owner);
    leave_owner(store, stream->party);
    free(stream);
}

static kept_stream *add(struct memory_events *store, const shared_place *place)
{
    kept_stream *stream = calloc(1, sizeof(*stream));

    if (stream == NULL)
        return NULL;
    stream->owner = hold_owner(store, place->owner);
    stream->party = hold_owner(store, place->party);
    if (stream->owner == NULL || stream->party == NULL) {
        free_stream(store, stream);
        return NULL;
    }
    memcpy(stream->session, place->session, sizeof(stream->session));
    memcpy(stream->name, place->stream, sizeof(stream->name));
    pa_list_add(bucket_of(store->streams, stream->name), &stream->link);
    return stream;
}

/* One that ended is of no use without events. */
static void free_if_useless(struct memory_events *store, kept_stream *stream)
{
    if (!stream->is_ended || stream->first != NULL || stream->readers.first != NULL)
        return;
    pa_list_remove(bucket_of(store->streams, stream->name), &stream->link);
    free_stream(store, stream);
}

/* ---- giving up ---- */

static size_t weight_of(const kept_event *event)
{
    return sizeof(*event) + event->length;
}

static void drop_first(struct memory_events *store, kept_stream *stream)
{
    kept_event *event = stream->first;

    stream->first = event->next;
    if (stream->first == NULL)
        stream->last = NULL;
    stream->gone = event->number;
    pa_list_remove(&store->all, &event->link);
    pa_list_remove(&stream->party->events, &event->of_owner.link);
    store->bytes -= weight_of(event);
    stream->party->bytes -= weight_of(event);
    pa_wipe(event->text, event->length); /* answers may hold secrets */
    free(event);
}

/* The first of its stream, as the oldest of all is. */
static void give_up(struct memory_events *store, const kept_event *event)
{
    kept_stream *stream = event->stream;

    drop_first(store, stream);
    free_if_useless(store, stream);
}

static void start_expiry(struct memory_events *store)
{
    const kept_event *oldest = (const kept_event *)store->all.first;
    int64_t left = oldest != NULL ? oldest->until - pa_clock_ms() : 0;

    if (oldest != NULL)
        loop_timer_start(store->loop, &store->expiry, left > 0 ? left : 0);
}

static void expiry_due(void *owner)
{
    struct memory_events *store = owner;
    int64_t now = pa_clock_ms();

    while (store->all.first != NULL && ((kept_event *)store->all.first)->until <= now)
        give_up(store, (kept_event *)store->all.first);
    start_expiry(store);
}

/* The oldest of all; of a party that has more than a quarter, its own, so that nobody drives out all others. */
static kept_event *next_to_go(const struct memory_events *store, const kept_owner *party)
{
    if (party->events.count > store->limits.events / 4 || party->bytes > store->limits.bytes / 4)
        return ((owners_link *)party->events.first)->event;
    return (kept_event *)store->all.first;
}

static bool is_full(const struct memory_events *store, size_t weight)
{
    return store->all.count >= store->limits.events || store->bytes + weight > store->limits.bytes;
}

static void make_room(struct memory_events *store, const kept_owner *party, size_t weight)
{
    kept_event *event = is_full(store, weight) ? next_to_go(store, party) : NULL;

    while (event != NULL) {
        give_up(store, event);
        event = is_full(store, weight) ? next_to_go(store, party) : NULL;
    }
}

/* ---- writing ---- */

static void wake(struct memory_events *store, kept_stream *stream)
{
    pa_link *next;

    for (pa_link *link = stream->readers.first; link != NULL; link = next) {
        shared_reader *reader = (shared_reader *)link;

        next = link->next;
        pa_list_remove(&stream->readers, link);
        reader->stream = NULL;
        loop_timer_start(store->loop, &reader->timer, 0);
    }
}

static void link_event(struct memory_events *store, kept_stream *stream, kept_event *event)
{
    if (stream->last != NULL)
        stream->last->next = event;
    else
        stream->first = event;
    stream->last = event;
    pa_list_add(&store->all, &event->link);
    pa_list_add(&stream->party->events, &event->of_owner.link);
    store->bytes += weight_of(event);
    stream->party->bytes += weight_of(event);
    if (!store->expiry.node.is_in)
        start_expiry(store);
}

static bool keep(struct memory_events *store, kept_stream *stream, uint64_t number, const char *text,
                 size_t length)
{
    kept_event *event;

    if (length > store->limits.bytes / 4)
        return false;
    make_room(store, stream->party, sizeof(*event) + length);
    event = malloc(sizeof(*event) + length);
    if (event == NULL)
        return false;
    event->of_owner.event = event;
    event->next = NULL;
    event->stream = stream;
    event->until = pa_clock_ms() + store->limits.ttl_ms;
    event->number = number;
    event->length = length;
    memcpy(event->text, text, length);
    link_event(store, stream, event);
    return true;
}

/* The stream is at its beginning: it has no room for readers that would miss something. */
static bool append(shared_events *events, const shared_place *place, uint64_t number, const char *text,
                   size_t length)
{
    struct memory_events *store = own(events);
    kept_stream *stream = find(store, place);
    bool is_kept;

    if (stream == NULL)
        stream = add(store, place);
    if (stream == NULL || stream->is_ended || number == 0)
        return stream != NULL && number == 0;
    is_kept = keep(store, stream, number, text, length);
    /* Events before one that is lost would make readers believe that none is. */
    if (!is_kept) {
        while (stream->first != NULL)
            drop_first(store, stream);
        stream->gone = number;
    }
    wake(store, stream);
    return is_kept;
}

/* What is missing is known without the number of the last one. */
static void end(shared_events *events, const shared_place *place, uint64_t last)
{
    struct memory_events *store = own(events);
    kept_stream *stream = find(store, place);

    (void)last;
    if (stream == NULL)
        return;
    stream->is_ended = true;
    wake(store, stream);
    free_if_useless(store, stream);
}

/* ---- reading ---- */

static void timer_due(void *owner)
{
    shared_reader *reader = owner;

    reader->more(reader);
}

/* Returns false after a part. */
static bool give(const kept_stream *stream, uint64_t after, shared_reader *reader)
{
    size_t given = 0;

    for (const kept_event *event = stream->first; event != NULL; event = event->next) {
        if (event->number <= after)
            continue;
        if (given > SHARED_READ)
            return false;
        reader->event(reader, event->number, event->text, event->length);
        given += event->length;
    }
    return true;
}

static void read_events(shared_events *events, const shared_place *place, uint64_t after,
                        shared_reader *reader)
{
    kept_stream *stream = find(own(events), place);

    if (stream == NULL || after < stream->gone) {
        reader->read(reader, SHARED_UNKNOWN);
        return;
    }
    if (!give(stream, after, reader)) {
        reader->read(reader, SHARED_PART);
        return;
    }
    if (stream->is_ended) {
        reader->read(reader, SHARED_ENDED);
        return;
    }
    reader->timer = (loop_timer){.due = timer_due, .owner = reader};
    reader->stream = stream;
    pa_list_add(&stream->readers, &reader->link);
    reader->read(reader, SHARED_OPEN);
}

static void forget(shared_events *events, shared_reader *reader)
{
    kept_stream *stream = reader->stream;

    loop_timer_stop(own(events)->loop, &reader->timer);
    if (stream == NULL)
        return;
    pa_list_remove(&stream->readers, &reader->link);
    reader->stream = NULL;
    free_if_useless(own(events), stream);
}

/* ---- its life ---- */

static void close_bucket(struct memory_events *store, pa_list *bucket)
{
    pa_link *next;

    for (pa_link *link = bucket->first; link != NULL; link = next) {
        kept_stream *stream = (kept_stream *)link;

        next = link->next;
        while (stream->first != NULL)
            drop_first(store, stream);
        stream->is_ended = true;
        free_if_useless(store, stream);
    }
}

static void close_store(shared_events *events)
{
    struct memory_events *store = own(events);

    for (size_t i = 0; i < BUCKETS; i++)
        close_bucket(store, &store->streams[i]);
    loop_timer_stop(store->loop, &store->expiry);
    free(store);
}

shared_events *shared_events_in_memory(event_loop *loop, const shared_limits *limits)
{
    struct memory_events *store = calloc(1, sizeof(*store));

    if (store == NULL)
        return NULL;
    *store = (struct memory_events){
        .events = {append, end, read_events, forget, close_store},
        .loop = loop,
        .limits = *limits,
        .expiry = {.due = expiry_due, .owner = store},
    };
    return &store->events;
}
