/* SPDX-License-Identifier: MIT */
/*
 * Events of a stream as a list in Redis, in which an event's number is its place:
 * a beginning at 0, then the events, sealed, then an end. Where one is missing
 * the list is deleted, so that no reader takes the rest for all.
 *
 * What an owner has there is a hash, by the name of the list: about so many bytes
 * as it takes, their sum as "", and when that was counted as "@". What all have is
 * the same by the names of these hashes. Lists that went by their time are found by
 * counting anew, now and then, where a sum is too much.
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

/*
 * A list of an owner is deleted, and counted as gone: KEYS[2] is the owner who
 * writes, KEYS[3] what all have.
 */
#define LOSE                                                                                                 \
    "local function sum(key) return tonumber(redis.call('HGET',key,'') or '0') end "                         \
    "local function add(owner,weight) redis.call('HINCRBY',owner,'',weight) "                                \
    "redis.call('HINCRBY',KEYS[3],owner,weight) redis.call('HINCRBY',KEYS[3],'',weight) end "                \
    "local function drop(owner,list) local had=redis.call('HGET',owner,list) "                               \
    "if had then add(owner,-had) redis.call('HDEL',owner,list) end redis.call('DEL',list) end "              \
    "local function lose() drop(KEYS[2],KEYS[1]) return 0 end "

/* At most each ten seconds, as it takes long for one who has much, and for all. */
#define COUNT                                                                                                \
    "local now=tonumber(redis.call('TIME')[1]) "                                                             \
    "local function due(key) if now-tonumber(redis.call('HGET',key,'@') or '0')<10 then return false end "   \
    "redis.call('HSET',key,'@',now) return true end "                                                        \
    "local function count(owner,now_too) if not (due(owner) or now_too) then return sum(owner) end "         \
    "local all=redis.call('HGETALL',owner) local left=0 for i=1,#all,2 do if #all[i]>1 then "                \
    "if redis.call('EXISTS',all[i])==1 then left=left+all[i+1] else redis.call('HDEL',owner,all[i]) end "    \
    "end end add(owner,left-sum(owner)) return left end "                                                    \
    "local function count_all() if not due(KEYS[3]) then return sum(KEYS[3]) end "                           \
    "local all=redis.call('HGETALL',KEYS[3]) local left=0 for i=1,#all,2 do local owner=all[i] "             \
    "if #owner>1 then local has=0 if redis.call('EXISTS',owner)==1 then has=count(owner) end "               \
    "left=left+has if has>0 then redis.call('HSET',KEYS[3],owner,has) "                                      \
    "else redis.call('HDEL',KEYS[3],owner) end end end redis.call('HSET',KEYS[3],'',left) return left end "

/* Of all together: who has most gives up streams, unless that is the one who writes. */
#define ROOM                                                                                                 \
    "local function room(weight,most) if sum(KEYS[3])<=most-weight or count_all()<=most-weight then "        \
    "return true end local counted={} while true do "                                                        \
    "local all=redis.call('HGETALL',KEYS[3]) local top,of=0,KEYS[2] "                                        \
    "for i=1,#all,2 do if #all[i]>1 and tonumber(all[i+1])>top then top=tonumber(all[i+1]) of=all[i] end "   \
    "end if of==KEYS[2] or top<=sum(KEYS[2])+weight then return false end "                                  \
    "if not counted[of] then counted[of]=true count(of,true) else "                                          \
    "local lists=redis.call('HGETALL',of) for i=1,#lists,2 do if #lists[i]>1 then drop(of,lists[i]) "        \
    "if sum(KEYS[3])<=most-weight then return true end end end "                                             \
    "redis.call('HINCRBY',KEYS[3],'',-redis.call('HGET',KEYS[3],of)) redis.call('HDEL',KEYS[3],of) end "     \
    "if sum(KEYS[3])<=most-weight then return true end end end "

static const char append_script[] =
    LOSE COUNT ROOM "local n=redis.call('LLEN',KEYS[1]) "
                    "if n~=tonumber(ARGV[1]) or n>tonumber(ARGV[4]) then return lose() end "
                    "local weight=#ARGV[2]+(n==0 and 512 or 64) local most=tonumber(ARGV[7])-weight "
                    "if sum(KEYS[2])>most and count(KEYS[2])>most then return lose() end "
                    "if not room(weight,tonumber(ARGV[8])) then return lose() end "
                    "redis.call('HINCRBY',KEYS[2],KEYS[1],weight) add(KEYS[2],weight) "
                    "redis.call('RPUSH',KEYS[1],ARGV[2]) "
                    "for _,key in ipairs(KEYS) do redis.call('PEXPIRE',key,ARGV[3]) end "
                    "redis.call('PUBLISH',ARGV[5],ARGV[6]) return 1";

static const char end_script[] = "if redis.call('LLEN',KEYS[1])~=tonumber(ARGV[5]) "
                                 "then redis.call('DEL',KEYS[1]) return 0 end "
                                 "redis.call('RPUSH',KEYS[1],ARGV[1]) redis.call('PEXPIRE',KEYS[1],ARGV[2]) "
                                 "redis.call('PUBLISH',ARGV[3],ARGV[4]) return 1";

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

/* Of what the owner has. Its name says nothing about the owner, who could be guessed by a mere digest: all processes
   have it from the first key that seals events. */
static bool name_owner(redis_key *out, const redis_events *events, const shared_place *place)
{
    char name[SHARED_DIGEST];

    if (!shared_digest(name, &events->keys, "owners of events", place->party, strlen(place->party)))
        return false;
    *out = redis_key_of(events->state, "kept", name);
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

static void push(redis_events *events, const shared_place *at, const redis_key *kept, uint64_t number,
                 const pa_text *value)
{
    redis_state *state = events->state;
    redis_key key = key_of(state, at), all = redis_key_of(state, "kept", "all");
    redis_number total = redis_number_of((int64_t)events->limits.bytes);
    redis_number quarter = redis_number_of((int64_t)(events->limits.bytes / 4));
    redis_number place = redis_number_of((int64_t)number),
                 most = redis_number_of((int64_t)events->limits.events);
    redis_number ttl = redis_number_of(events->limits.ttl_ms + OPEN_MS);
    char note[REDIS_MAX_KEY + SHARED_PROCESS + 2];
    const char *words[] = {"EVAL",         append_script, "3",          key.text,  kept->text,
                           all.text,       place.text,    value->data,  ttl.text,  most.text,
                           state->channel, note,          quarter.text, total.text};
    size_t lengths[sizeof(words) / sizeof(words[0])];

    note_of(note, sizeof(note), state, &key);
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        lengths[i] = strlen(words[i]);
    lengths[7] = value->length;
    redis_link_send(&state->commands, new_command(ignore, NULL), sizeof(words) / sizeof(words[0]), words,
                    lengths);
}

/* One that is not kept leaves its place empty, so the next one deletes the list. */
static bool append(shared_events *shared, const shared_place *place, uint64_t number, const char *text,
                   size_t length)
{
    redis_events *events = (redis_events *)shared;
    pa_text value = PA_SECRET_TEXT_INIT(MAX_EVENT);
    redis_key kept;
    bool can_be_kept;

    pa_text_append_char(&value, number == 0 ? BEGINS : EVENT);
    can_be_kept = length <= events->limits.bytes / 4 && !pa_text_failed(&value) &&
                  name_owner(&kept, events, place) &&
                  (number == 0 || transform(shared_seal, &value, events, place, number, text, length));
    if (can_be_kept)
        push(events, place, &kept, number, &value);
    pa_text_free(&value);
    return can_be_kept && !events->state->state.is_away;
}

static void end(shared_events *shared, const shared_place *place, uint64_t last)
{
    redis_events *events = (redis_events *)shared;
    redis_state *state = events->state;
    redis_key key = key_of(state, place);
    redis_number ttl = redis_number_of(events->limits.ttl_ms), count = redis_number_of((int64_t)last + 1);
    char note[REDIS_MAX_KEY + SHARED_PROCESS + 2];

    note_of(note, sizeof(note), state, &key);
    redis_link_send(
        &state->commands, new_command(ignore, NULL), 9,
        (const char *[]){"EVAL", end_script, "1", key.text, "e", ttl.text, state->channel, note, count.text},
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
