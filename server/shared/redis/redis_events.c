/* SPDX-License-Identifier: MIT */
/*
 * Events of a stream as a list in Redis, in which an event's number is its place:
 * a beginning at 0, then the events, sealed, then an end. Where one is missing
 * the list is deleted, so that no reader takes the rest for all.
 *
 * What is there is counted by its bytes. An owner's lists are in a sorted set by
 * the time of their end, as are all lists in another, so that those that went are
 * found without a look at the rest; a third has the owners by what they have. All
 * of it goes when the last list does.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "shared/redis/redis_state.h"

enum {
    AT_ONCE = 16,          /* events that are read */
    OPEN_MS = 3600 * 1000, /* how long a stream is kept at least that has not ended */
    POLL_MS = 1000,        /* for what no news came of */
    MAX_BOUND = 4096,
    MAX_EVENT = RESP_MAX_BULK / AT_ONCE,
    BEGINS = 'b',
    ENDS = 'e',
    EVENT = 'x',
};

/* What an owner has, and all have, is so much more. */
#define WEIGH                                                                                                \
    "local list, owner, owners, ends, lists, total = unpack(KEYS) "                                          \
    "local function weigh(of, by) "                                                                          \
    "  if tonumber(redis.call('ZINCRBY', owners, by, of)) <= 0 then redis.call('ZREM', owners, of) end "     \
    "  if redis.call('INCRBY', total, by) < 0 then redis.call('DEL', total) end "                            \
    "end "

/* A list goes, and what it weighs; so does one that went by its time. */
#define DROP                                                                                                 \
    "local function drop(name) "                                                                             \
    "  redis.call('DEL', name) redis.call('ZREM', ends, name) "                                              \
    "  local weight, of = string.match(redis.call('HGET', lists, name) or '', '^(%d+) (.*)$') "              \
    "  if not weight then return end "                                                                       \
    "  redis.call('HDEL', lists, name) redis.call('ZREM', of, name) weigh(of, -weight) "                     \
    "end "

/* The end of a list, by the clock of Redis. */
#define LAST                                                                                                 \
    "local time = redis.call('TIME') local now = time[1] * 1000 + math.floor(time[2] / 1000) "               \
    "local function last(ms) "                                                                               \
    "  redis.call('PEXPIRE', list, ms) "                                                                     \
    "  redis.call('ZADD', ends, now + ms, list) redis.call('ZADD', owner, now + ms, list) "                  \
    "end "

/* So many at once that more never pile up, and that no one waits for long. */
#define SWEEP                                                                                                \
    "for _, name in ipairs(redis.call('ZRANGEBYSCORE', ends, '-inf', now, 'LIMIT', 0, 100)) do "             \
    "  drop(name) "                                                                                          \
    "end "

/*
 * Whoever has most gives up streams, unless that is the one who writes. What Redis
 * lost of the counting is counted as nothing.
 */
#define ROOM                                                                                                 \
    "local function weight_of(of) return tonumber(redis.call('ZSCORE', owners, of) or 0) end "               \
    "local function room(weight, most) "                                                                     \
    "  while tonumber(redis.call('GET', total) or 0) + weight > most do "                                    \
    "    local top = redis.call('ZREVRANGE', owners, 0, 0)[1] "                                              \
    "    if not top then redis.call('DEL', total) return true end "                                          \
    "    if weight_of(top) <= weight_of(owner) + weight then return false end "                              \
    "    local name = redis.call('ZRANGE', top, 0, 0)[1] "                                                   \
    "    if name then drop(name) redis.call('ZREM', top, name) else weigh(top, -weight_of(top)) end "        \
    "  end "                                                                                                 \
    "  return true "                                                                                         \
    "end "

/* ARGV: the event's number, its text, ms to live, most events, a channel, a note, most of an owner, of all. */
static const char append_script[] =
    WEIGH DROP LAST SWEEP ROOM "local n = redis.call('LLEN', list) "
                               "local weight = #ARGV[2] + (n == 0 and 1024 or 64) "
                               "if n ~= tonumber(ARGV[1]) or n > tonumber(ARGV[4]) "
                               "  or weight_of(owner) + weight > tonumber(ARGV[7]) "
                               "  or not room(weight, tonumber(ARGV[8])) then drop(list) return 0 end "
                               "local had = string.match(redis.call('HGET', lists, list) or '0', '^%d+') "
                               "redis.call('HSET', lists, list, had + weight .. ' ' .. owner) "
                               "weigh(owner, weight) redis.call('RPUSH', list, ARGV[2]) last(ARGV[3]) "
                               "for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[3]) end "
                               "redis.call('PUBLISH', ARGV[5], ARGV[6]) return 1";

/* ARGV: the number that the end has, its text, ms to live, a channel, a note. */
static const char end_script[] =
    WEIGH DROP LAST "if redis.call('LLEN', list) ~= tonumber(ARGV[1]) then drop(list) return 0 end "
                    "redis.call('RPUSH', list, ARGV[2]) last(ARGV[3]) "
                    "redis.call('PUBLISH', ARGV[4], ARGV[5]) return 1";

static const char read_script[] = "if redis.call('EXISTS',KEYS[1])==0 then return false end "
                                  "return redis.call('LRANGE',KEYS[1],ARGV[1],ARGV[2])";

struct redis_events {
    shared_events events; /* first, so that one is the other */
    redis_state *state;
    shared_limits limits;
    shared_keys keys;
    pa_list readers; /* that wait for more, or for a reply */
};

/* What a store keeps of a reader while it reads. */
typedef struct reading {
    redis_events *events;
    shared_place place;
    char *owner;
    redis_key key;
    uint64_t after;
    redis_command *command; /* NULL: it does not wait for a reply */
    bool is_waiting;        /* for more */
} reading;

/* ---- names ---- */

static redis_key key_of(const redis_state *state, const shared_place *place)
{
    char name[2 * SHARED_MAX_NAME];

    (void)snprintf(name, sizeof(name), "%s:%s", place->session, place->stream);
    return redis_key_of(state, "events", name);
}

/* The keys of the scripts that write, in their order. */
typedef struct kept_keys {
    redis_key list;
    redis_key owner; /* the lists of who is counted */
    redis_key owners;
    redis_key ends;
    redis_key lists;
    redis_key total;
} kept_keys;

/* The name of an owner says nothing about it, who could be guessed by a mere digest: all processes have it from the
   first key that seals events. */
static bool name_keys(kept_keys *out, const redis_events *events, const shared_place *place)
{
    const redis_state *state = events->state;
    char name[SHARED_DIGEST];

    if (!shared_digest(name, &events->keys, "owners of events", place->party, strlen(place->party)))
        return false;
    *out = (kept_keys){.list = key_of(state, place),
                       .owner = redis_key_of(state, "kept", name),
                       .owners = redis_key_of(state, "kept", "owners"),
                       .ends = redis_key_of(state, "kept", "ends"),
                       .lists = redis_key_of(state, "kept", "lists"),
                       .total = redis_key_of(state, "kept", "total")};
    return true;
}

/* The text of the news that there is more. */
static void note_of(char *out, size_t size, const redis_state *state, const redis_key *key)
{
    (void)snprintf(out, size, "%s *%s", state->state.process, key->text);
}

static bool append_bound(pa_text *bound, const shared_place *place, uint64_t number)
{
    pa_text_append_string(bound, place->session);
    pa_text_append_char(bound, ' ');
    pa_text_append_string(bound, place->stream);
    pa_text_append_char(bound, ' ');
    pa_text_append_integer(bound, (int64_t)number);
    pa_text_append_char(bound, ' ');
    pa_text_append_string(bound, place->owner);
    return !pa_text_failed(bound);
}

static bool transform(bool (*function)(pa_text *, const shared_keys *, const shared_binding *, const char *,
                                       size_t),
                      pa_text *out, const redis_events *events, const shared_place *place, uint64_t number,
                      const char *text, size_t length)
{
    pa_text bound = PA_TEXT_INIT(MAX_BOUND);
    bool worked = append_bound(&bound, place, number);
    const shared_binding binding = {"portkey-admin-mcp events", bound.data, bound.length};

    worked = worked && function(out, &events->keys, &binding, text, length);
    pa_text_free(&bound);
    return worked;
}

/* ---- writing ---- */

static void ignore(redis_command *command, const resp_item *first, resp_cursor *rest)
{
    (void)command;
    (void)first;
    (void)rest;
}

static redis_command *new_command(void (*replied)(redis_command *, const resp_item *, resp_cursor *),
                                  void *owner)
{
    redis_command *command = calloc(1, sizeof(*command));

    if (command != NULL)
        *command = (redis_command){.replied = replied, .owner = owner};
    return command;
}

static void push(redis_events *events, const kept_keys *keys, uint64_t number, const pa_text *value)
{
    redis_state *state = events->state;
    redis_number total = redis_number_of((int64_t)events->limits.bytes);
    redis_number quarter = redis_number_of((int64_t)(events->limits.bytes / 4));
    redis_number place = redis_number_of((int64_t)number),
                 most = redis_number_of((int64_t)events->limits.events);
    redis_number ttl = redis_number_of(events->limits.ttl_ms + OPEN_MS);
    char note[REDIS_MAX_KEY + SHARED_PROCESS + 2];
    const char *words[] = {"EVAL",          append_script,    "6",
                           keys->list.text, keys->owner.text, keys->owners.text,
                           keys->ends.text, keys->lists.text, keys->total.text,
                           place.text,      value->data,      ttl.text,
                           most.text,       state->channel,   note,
                           quarter.text,    total.text};
    size_t lengths[sizeof(words) / sizeof(words[0])];

    note_of(note, sizeof(note), state, &keys->list);
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        lengths[i] = words[i] == value->data ? value->length : strlen(words[i]);
    redis_link_send(&state->commands, new_command(ignore, NULL), sizeof(words) / sizeof(words[0]), words,
                    lengths);
}

/* One that is not kept leaves its place empty, so the next one deletes the list. */
static bool append(shared_events *shared, const shared_place *place, uint64_t number, const char *text,
                   size_t length)
{
    redis_events *events = (redis_events *)shared;
    pa_text value = PA_SECRET_TEXT_INIT(MAX_EVENT);
    kept_keys keys;
    bool can_be_kept;

    pa_text_append_char(&value, number == 0 ? BEGINS : EVENT);
    can_be_kept = length <= events->limits.bytes / 4 && !pa_text_failed(&value) &&
                  name_keys(&keys, events, place) &&
                  (number == 0 || transform(shared_seal, &value, events, place, number, text, length));
    if (can_be_kept)
        push(events, &keys, number, &value);
    pa_text_free(&value);
    return can_be_kept && !events->state->state.is_away;
}

static void end(shared_events *shared, const shared_place *place, uint64_t last)
{
    redis_events *events = (redis_events *)shared;
    redis_state *state = events->state;
    redis_number ttl = redis_number_of(events->limits.ttl_ms), count = redis_number_of((int64_t)last + 1);
    char note[REDIS_MAX_KEY + SHARED_PROCESS + 2];
    const char ends[] = {ENDS, '\0'};
    kept_keys keys;

    if (!name_keys(&keys, events, place))
        return;
    note_of(note, sizeof(note), state, &keys.list);
    redis_link_send(&state->commands, new_command(ignore, NULL), 14,
                    (const char *[]){"EVAL", end_script, "6", keys.list.text, keys.owner.text,
                                     keys.owners.text, keys.ends.text, keys.lists.text, keys.total.text,
                                     count.text, ends, ttl.text, state->channel, note},
                    NULL);
}

/* ---- reading ---- */

static void free_reading(shared_reader *reader)
{
    reading *read = reader->stream;

    if (read == NULL)
        return;
    if (read->command != NULL)
        read->command->owner = NULL;
    loop_timer_stop(read->events->state->loop, &reader->timer);
    pa_list_remove(&read->events->readers, &reader->link);
    reader->stream = NULL;
    free(read->owner);
    free(read);
}

static void forget(shared_events *events, shared_reader *reader)
{
    (void)events;
    free_reading(reader);
}

/* Passes one on. Returns false if it is not what was written there. */
static bool give(shared_reader *reader, const resp_item *item)
{
    const reading *read = reader->stream;
    pa_text text = PA_SECRET_TEXT_INIT(MAX_EVENT);
    uint64_t number = read->after + 1;
    bool worked =
        item->type == '$' && item->length > 1 && item->text[0] == EVENT &&
        transform(shared_unseal, &text, read->events, &read->place, number, item->text + 1, item->length - 1);

    if (worked)
        reader->event(reader, number, text.data != NULL ? text.data : "", text.length);
    pa_text_free(&text);
    return worked;
}

static shared_found give_all(shared_reader *reader, const resp_item *first, resp_cursor *rest)
{
    reading *read = reader->stream;
    resp_item item;

    if (first == NULL || first->type == '-')
        return SHARED_DOWN;
    if (first->type != '*')
        return SHARED_UNKNOWN;
    for (int64_t i = 0; i < first->number && resp_next(rest, &item); i++) {
        if (item.type == '$' && item.length == 1 && item.text[0] == ENDS)
            return SHARED_ENDED;
        if (!give(reader, &item))
            return SHARED_UNKNOWN;
        read->after++;
    }
    return first->number >= AT_ONCE ? SHARED_PART : SHARED_OPEN;
}

static void more_due(void *owner)
{
    shared_reader *reader = owner;

    free_reading(reader);
    reader->more(reader);
}

static void was_read(redis_command *command, const resp_item *first, resp_cursor *rest)
{
    shared_reader *reader = command->owner;
    reading *read = reader != NULL ? reader->stream : NULL;
    shared_found found;

    if (read == NULL)
        return;
    read->command = NULL;
    found = give_all(reader, first, rest);
    if (found == SHARED_OPEN) {
        read->is_waiting = true;
        loop_timer_start(read->events->state->loop, &reader->timer, POLL_MS);
    } else {
        free_reading(reader);
    }
    reader->read(reader, found);
}

static reading *new_reading(redis_events *events, const shared_place *place, uint64_t after,
                            shared_reader *reader)
{
    reading *read = calloc(1, sizeof(*read));
    char *owner = pa_copy(place->owner, strlen(place->owner));
    redis_command *command = new_command(was_read, reader);

    if (read == NULL || owner == NULL || command == NULL) {
        free(read);
        free(owner);
        free(command);
        return NULL;
    }
    *read = (reading){.events = events, .place = *place, .owner = owner, .after = after, .command = command};
    read->place.owner = owner;
    read->place.party = NULL; /* only writing counts */
    read->key = key_of(events->state, place);
    reader->stream = read;
    reader->timer = (loop_timer){.due = more_due, .owner = reader};
    pa_list_add(&events->readers, &reader->link);
    return read;
}

static void read_events(shared_events *shared, const shared_place *place, uint64_t after,
                        shared_reader *reader)
{
    redis_events *events = (redis_events *)shared;
    redis_number from = redis_number_of((int64_t)after + 1), to = redis_number_of((int64_t)after + AT_ONCE);
    reading *read = new_reading(events, place, after, reader);

    if (read == NULL) {
        reader->read(reader, SHARED_DOWN);
        return;
    }
    redis_link_send(&events->state->commands, read->command, 6,
                    (const char *[]){"EVAL", read_script, "1", read->key.text, from.text, to.text}, NULL);
}

void redis_events_wake(redis_state *state, const char *key, size_t length)
{
    if (state->events == NULL)
        return;
    for (pa_link *link = state->events->readers.first; link != NULL; link = link->next) {
        shared_reader *reader = (shared_reader *)link;
        const reading *read = reader->stream;

        if (read->is_waiting && strlen(read->key.text) == length && memcmp(read->key.text, key, length) == 0)
            loop_timer_start(state->loop, &reader->timer, 0);
    }
}

/* ---- its life ---- */

static void close_store(shared_events *events)
{
    (void)events; /* the state closes it */
}

bool redis_events_open(redis_state *state, const shared_redis_options *options)
{
    redis_events *events;

    if (options->event_keys == NULL)
        return true;
    events = calloc(1, sizeof(*events));
    if (events == NULL)
        return false;
    *events = (redis_events){
        .events = {append, end, read_events, forget, close_store},
        .state = state,
        .limits = options->limits,
        .keys = *options->event_keys,
    };
    state->events = events;
    state->state.events = &events->events;
    return true;
}

void redis_events_close(redis_state *state)
{
    if (state->events == NULL)
        return;
    shared_keys_wipe(&state->events->keys);
    free(state->events);
    state->events = NULL;
}
