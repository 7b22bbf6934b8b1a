/* SPDX-License-Identifier: MIT */
/*
 * What must not fall apart is a script, which Redis runs as one. Sessions are in
 * a sorted set by the time of their end, by the clock of Redis. Those of a group
 * are in a set besides, of which each session knows the name, so that it lives as
 * long as these.
 *
 * News go over one channel: PROCESS " " TEXT.
 */
#include "shared/redis/redis_state.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "base/encode.h"
#include "base/memory.h"

enum { MAX_NEWS = 8 * 1024 * 1024 };

#define NOW "local t=redis.call('TIME') local now=t[1]*1000+math.floor(t[2]/1000) "

static const char add_script[] =
    NOW "redis.call('ZREMRANGEBYSCORE',KEYS[1],'-inf',now) "
        "if redis.call('ZCARD',KEYS[1])>=tonumber(ARGV[3]) then return 0 end "
        "local group=KEYS[3] if group then local count=0 "
        "for _,key in ipairs(redis.call('SMEMBERS',group)) do if redis.call('ZSCORE',KEYS[1],key) "
        "then count=count+1 else redis.call('SREM',group,key) end end "
        "if count>=tonumber(ARGV[4]) then return -1 end "
        "redis.call('SADD',group,ARGV[1]) redis.call('PEXPIRE',group,ARGV[2]) "
        "redis.call('HSET',KEYS[2],'g',group) redis.call('PEXPIRE',KEYS[2],ARGV[2]) end "
        "redis.call('ZADD',KEYS[1],now+ARGV[2],ARGV[1]) return 1";

static const char touch_script[] =
    NOW "local s=redis.call('ZSCORE',KEYS[1],ARGV[1]) "
        "if not s or tonumber(s)<=now then return 0 end "
        "redis.call('ZADD',KEYS[1],now+ARGV[2],ARGV[1]) "
        "redis.call('PEXPIRE',KEYS[2],ARGV[2]) local group=redis.call('HGET',KEYS[2],'g') "
        "if group then redis.call('PEXPIRE',group,ARGV[2]) end return redis.call('HGETALL',KEYS[2])";

/* What a client chooses has 64 KB: what goes beyond is known to its process alone. */
static const char keep_script[] =
    "local s=redis.call('ZSCORE',KEYS[1],ARGV[1]) if not s then return 0 end "
    "local sum=#ARGV[2] for _,name in ipairs(redis.call('HKEYS',KEYS[2])) do sum=sum+#name end "
    "if ARGV[3]=='' then redis.call('HDEL',KEYS[2],ARGV[2]) elseif sum>65536 then return 0 "
    "else redis.call('HSET',KEYS[2],ARGV[2],ARGV[3]) end " NOW
    "redis.call('PEXPIRE',KEYS[2],math.max(1,math.ceil(tonumber(s)-now))) return 1";

static const char lease_script[] = "local v=redis.call('GET',KEYS[1]) if v and v~=ARGV[1] then return 0 end "
                                   "redis.call('SET',KEYS[1],ARGV[1],'PX',ARGV[2]) return 1";

/* What is left is counted in requests times the milliseconds of a window, of which one brings `refill`. */
static const char take_script[] =
    NOW "local cost,cap,refill,window=tonumber(ARGV[1]),ARGV[2]*ARGV[4],tonumber(ARGV[3]),tonumber(ARGV[4]) "
        "local b=redis.call('HMGET',KEYS[1],'l','a') local l=cap "
        "if b[1] and b[2] then l=math.min(cap,tonumber(b[1])+math.max(0,now-b[2])*refill) end "
        "local need=math.max(cost,1)*window if l<need then return math.ceil((need-l)/refill) end "
        "if cost>0 then l=l-need "
        "redis.call('HSET',KEYS[1],'l',string.format('%.0f',l),'a',string.format('%.0f',now)) "
        "redis.call('PEXPIRE',KEYS[1],math.ceil((cap-l)/refill)+1) end return 0";

static const char release_script[] =
    "if redis.call('GET',KEYS[1])==ARGV[1] then redis.call('DEL',KEYS[1]) end return 1";

static redis_state *own(shared_state *state)
{
    return (redis_state *)state;
}

redis_key redis_key_of(const redis_state *state, const char *kind, const char *key)
{
    redis_key made;

    (void)snprintf(made.text, sizeof(made.text), "%s:%s:%s", state->prefix, kind, key);
    return made;
}

redis_number redis_number_of(int64_t value)
{
    redis_number made;

    (void)snprintf(made.text, sizeof(made.text), "%" PRId64, value);
    return made;
}

/* ---- questions ---- */

static shared_answer answer_of(const resp_item *first)
{
    if (first == NULL || first->type == '-')
        return SHARED_LOST;
    if (first->type == ':' && first->number < 0)
        return SHARED_NO_SHARE;
    if (first->type == '_' || (first->type == ':' && first->number == 0))
        return SHARED_NO;
    return SHARED_YES;
}

/* NAME "\n" VALUE "\n" and so on. */
static void append_kept(pa_text *kept, const resp_item *first, resp_cursor *rest)
{
    resp_item item;

    if (first->type == ':')
        pa_text_append_integer(kept, first->number);
    for (int64_t i = 0; first->type == '*' && i < first->number && resp_next(rest, &item); i++) {
        pa_text_append(kept, item.text, item.length);
        pa_text_append_char(kept, '\n');
    }
}

static void replied(redis_command *command, const resp_item *first, resp_cursor *rest)
{
    shared_call *call = command->owner;
    pa_text kept = PA_TEXT_INIT(RESP_MAX_BULK);
    shared_answer answer = answer_of(first);

    if (call == NULL)
        return;
    call->command = NULL;
    if (answer == SHARED_YES)
        append_kept(&kept, first, rest);
    if (pa_text_failed(&kept))
        answer = SHARED_LOST;
    call->done(call, answer, kept.data != NULL ? kept.data : "", kept.length);
    pa_text_free(&kept);
}

/* With call NULL nobody waits for the answer. */
static void ask(redis_state *state, shared_call *call, size_t count, const char *const *words)
{
    redis_command *command = calloc(1, sizeof(*command));

    if (command == NULL) {
        if (call != NULL)
            call->done(call, SHARED_LOST, "", 0);
        return;
    }
    command->replied = replied;
    command->owner = call;
    if (call != NULL)
        call->command = command;
    redis_link_send(&state->commands, command, count, words, NULL);
}

static void cancel(shared_state *state, shared_call *call)
{
    redis_command *command = call->command;

    (void)state;
    if (command != NULL)
        command->owner = NULL;
    call->command = NULL;
}

static void once(shared_state *shared, shared_call *call, const char *key, int64_t ttl_ms)
{
    redis_state *state = own(shared);
    redis_key name = redis_key_of(state, "once", key);
    redis_number ttl = redis_number_of(ttl_ms);

    ask(state, call, 6, (const char *[]){"SET", name.text, "1", "NX", "PX", ttl.text});
}

static void session_add(shared_state *shared, shared_call *call, const char *key, int64_t ttl_ms, size_t most,
                        const shared_group *group)
{
    redis_state *state = own(shared);
    redis_key sessions = redis_key_of(state, "sessions", "all"), kept = redis_key_of(state, "session", key);
    redis_number ttl = redis_number_of(ttl_ms), limit = redis_number_of((int64_t)most);
    redis_number share = redis_number_of(group != NULL ? (int64_t)group->most : 0);
    redis_key name = redis_key_of(state, "group", group != NULL ? group->name : "");

    if (group == NULL)
        ask(state, call, 8,
            (const char *[]){"EVAL", add_script, "2", sessions.text, kept.text, key, ttl.text, limit.text});
    else
        ask(state, call, 10,
            (const char *[]){"EVAL", add_script, "3", sessions.text, kept.text, name.text, key, ttl.text,
                             limit.text, share.text});
}

static void session_touch(shared_state *shared, shared_call *call, const char *key, int64_t ttl_ms)
{
    redis_state *state = own(shared);
    redis_key sessions = redis_key_of(state, "sessions", "all"), kept = redis_key_of(state, "session", key);
    redis_number ttl = redis_number_of(ttl_ms);

    ask(state, call, 7, (const char *[]){"EVAL", touch_script, "2", sessions.text, kept.text, key, ttl.text});
}

static void session_keep(shared_state *shared, const char *key, const char *name, const char *value)
{
    redis_state *state = own(shared);
    redis_key sessions = redis_key_of(state, "sessions", "all"), kept = redis_key_of(state, "session", key);

    ask(state, NULL, 8,
        (const char *[]){"EVAL", keep_script, "2", sessions.text, kept.text, key, name,
                         value != NULL ? value : ""});
}

static void session_end(shared_state *shared, shared_call *call, const char *key)
{
    redis_state *state = own(shared);
    redis_key sessions = redis_key_of(state, "sessions", "all"), kept = redis_key_of(state, "session", key);

    ask(state, NULL, 3, (const char *[]){"ZREM", sessions.text, key});
    ask(state, call, 2, (const char *[]){"DEL", kept.text});
}

static void lease(shared_state *shared, shared_call *call, const char *key, int64_t ttl_ms)
{
    redis_state *state = own(shared);
    redis_key name = redis_key_of(state, "lease", key);
    redis_number ttl = redis_number_of(ttl_ms);

    ask(state, call, 6, (const char *[]){"EVAL", lease_script, "1", name.text, shared->process, ttl.text});
}

static void release(shared_state *shared, const char *key)
{
    redis_state *state = own(shared);
    redis_key name = redis_key_of(state, "lease", key);

    ask(state, NULL, 5, (const char *[]){"EVAL", release_script, "1", name.text, shared->process});
}

static void take(shared_state *shared, shared_call *call, const char *key, const shared_bucket *bucket)
{
    redis_state *state = own(shared);
    redis_key name = redis_key_of(state, "bucket", key);
    redis_number cost = redis_number_of(bucket->cost), max = redis_number_of(bucket->max);
    redis_number refill = redis_number_of(bucket->refill), window = redis_number_of(bucket->window_ms);

    ask(state, call, 8,
        (const char *[]){"EVAL", take_script, "1", name.text, cost.text, max.text, refill.text, window.text});
}

/* ---- news ---- */

static void publish(shared_state *shared, const char *text, size_t length)
{
    redis_state *state = own(shared);
    pa_text news = PA_SECRET_TEXT_INIT(MAX_NEWS);
    redis_command *command = calloc(1, sizeof(*command));

    pa_text_append_string(&news, shared->process);
    pa_text_append_char(&news, ' ');
    pa_text_append(&news, text, length);
    if (command != NULL && !pa_text_failed(&news)) {
        command->replied = replied;
        redis_link_send(&state->commands, command, 3, (const char *[]){"PUBLISH", state->channel, news.data},
                        (const size_t[]){7, strlen(state->channel), news.length});
    } else {
        free(command);
    }
    pa_text_free(&news);
}

/* One's own news are none; but those about events may concern readers here as well. */
static void heard(void *context, const char *text, size_t length)
{
    redis_state *state = context;
    const shared_listener *listener = &state->state.listener;

    if (length < SHARED_PROCESS || text[SHARED_PROCESS - 1] != ' ')
        return;
    if (length > SHARED_PROCESS && text[SHARED_PROCESS] == '*')
        redis_events_wake(state, text + SHARED_PROCESS + 1, length - SHARED_PROCESS - 1);
    else if (listener->heard != NULL && memcmp(text, state->state.process, SHARED_PROCESS - 1) != 0)
        listener->heard(listener->context, text + SHARED_PROCESS, length - SHARED_PROCESS);
}

/* Of the link that takes commands. */
static void changed(void *context, bool is_there, const char *why)
{
    redis_state *state = context;

    state->state.is_away = !is_there;
    if (state->changed != NULL)
        state->changed(state->context, is_there, why);
}

/* ---- its life ---- */

static void close_state(shared_state *shared)
{
    redis_state *state = own(shared);

    redis_link_close(&state->commands);
    redis_link_close(&state->news);
    redis_events_close(state);
    redis_place_free(&state->place);
    free(state);
}

static bool name_process(char process[SHARED_PROCESS])
{
    unsigned char chance[(SHARED_PROCESS - 1) / 2];

    if (getrandom(chance, sizeof(chance), 0) != (ssize_t)sizeof(chance))
        return false;
    pa_write_hex(process, chance, sizeof(chance));
    return true;
}

static redis_state *new_state(event_loop *loop, const shared_redis_options *options)
{
    redis_state *state = calloc(1, sizeof(*state));

    if (state == NULL)
        return NULL;
    state->state = (shared_state){
        .once = once,
        .session_add = session_add,
        .session_touch = session_touch,
        .session_keep = session_keep,
        .session_end = session_end,
        .publish = publish,
        .lease = lease,
        .release = release,
        .take = take,
        .cancel = cancel,
        .close = close_state,
    };
    state->loop = loop;
    (void)snprintf(state->prefix, sizeof(state->prefix), "%s", options->prefix);
    (void)snprintf(state->channel, sizeof(state->channel), "%s:news", state->prefix);
    state->commands = (redis_link){.loop = loop, .place = &state->place, .timeout_ms = options->timeout_ms};
    state->changed = options->changed;
    state->context = options->context;
    state->news = state->commands;
    state->news.channel = state->channel;
    state->news.pushed = heard;
    state->news.context = state;
    state->commands.changed = changed;
    state->commands.context = state;
    return state;
}

shared_state *shared_state_in_redis(event_loop *loop, const shared_redis_options *options,
                                    const char **complaint)
{
    redis_state *state = new_state(loop, options);

    *complaint = "out of memory";
    if (state == NULL)
        return NULL;
    *complaint = redis_place_read(&state->place, options->url, &options->trust);
    if (*complaint == NULL && (!name_process(state->state.process) || !redis_events_open(state, options)))
        *complaint = "out of memory";
    if (*complaint != NULL) {
        redis_events_close(state);
        redis_place_free(&state->place);
        free(state);
        return NULL;
    }
    redis_link_open(&state->commands);
    redis_link_open(&state->news);
    return &state->state;
}
