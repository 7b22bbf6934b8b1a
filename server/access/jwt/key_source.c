/* SPDX-License-Identifier: MIT */
#include "access/jwt/key_source.h"

#include "access/jwt/metadata.h"
#include "access/jwt/note.h"
#include <stdio.h>

#include "base/clock.h"
#include "base/time.h"

/* Key sets and metadata are a few KiB long. */
enum { MAX_DOCUMENT = 256 * 1024 };

enum { SECOND_MS = 1000, MINUTE_MS = 60 * SECOND_MS };

/* ---- the end of a fetch ---- */

static void end(jwt_key_source *source, int64_t next_ms)
{
    loop_timer_start(source->loop, &source->refresh, next_ms);
    source->ended(source->owner);
}

/* Keys that were withdrawn must not stay good for ever because somebody keeps the news from us. */
static void drop_outdated(jwt_key_source *source)
{
    if (!source->has_set || pa_clock_ms() - source->fetched_at < source->times.outdated_ms)
        return;
    jwt_note(source->rules, "the keys of %s are dropped: they could not be refreshed for too long",
             source->rules->issuer);
    jwt_key_set_free(&source->set);
    source->has_set = false;
}

static void note_failure(const jwt_key_source *source, const char *url, const char *why)
{
    jwt_note(source->rules, "the keys of %s cannot be fetched%s: %s %s", source->rules->issuer,
             source->has_set ? ", the old ones stay" : "", url, why);
}

static void fail(jwt_key_source *source, const char *url, const char *why)
{
    source->has_failed = true;
    note_failure(source, url, why);
    drop_outdated(source);
    end(source, source->times.retry_ms);
}

/* Why an answer is not the document; NULL: it is. */
static const char *check_answer(const fetch_answer *answer, char *room, size_t size)
{
    if (answer->failure != NULL)
        (void)snprintf(room, size, "was not answered: %s", answer->failure);
    else if (answer->status != 200)
        (void)snprintf(room, size, "was answered with status %ld", answer->status);
    return answer->failure != NULL || answer->status != 200 ? room : NULL;
}

/* ---- the keys ---- */

static int64_t lifetime(const jwt_key_source *source, int64_t fresh_s)
{
    const jwt_times *times = &source->times;
    int64_t wanted = fresh_s < 0 ? times->unsaid_ms : fresh_s * SECOND_MS;

    if (wanted < times->least_ms)
        return times->least_ms;
    return wanted < times->most_ms ? wanted : times->most_ms;
}

/* Once, not with each refresh. */
static void note_unusable(jwt_key_source *source)
{
    const jwt_key_set *set = &source->set;

    if (set->unusable > 0 && set->unusable != source->noted)
        jwt_note(source->rules, "%zu of the keys of %s cannot be used; one of them %s", set->unusable,
                 source->rules->issuer, set->example);
    source->noted = set->unusable;
}

static void keep(jwt_key_source *source, const jwt_key_set *set, int64_t fresh_s)
{
    int64_t kept_ms = lifetime(source, fresh_s);

    if (source->has_set)
        jwt_key_set_free(&source->set);
    if (source->has_failed)
        jwt_note_good(source->rules, "the keys of %s can be fetched again", source->rules->issuer);
    source->set = *set;
    source->has_set = true;
    source->has_failed = false;
    source->fetched_at = pa_clock_ms();
    note_unusable(source);
    end(source, kept_ms - kept_ms / 5); /* early enough that tokens do not notice */
}

/* The URL of the keys as it was fetched is not kept: the issuer's is what the operator knows. */
static void keys_done(void *owner, const fetch_answer *answer)
{
    jwt_key_source *source = owner;
    jwt_key_set set = {.keys = NULL};
    char room[512];
    const char *why = check_answer(answer, room, sizeof(room));

    source->is_fetching = false;
    if (why == NULL)
        why = jwt_key_set_read(&set, answer->body, answer->length);
    if (why == NULL)
        keep(source, &set, answer->fresh_s);
    else
        fail(source, source->rules->jwks_url != NULL ? source->rules->jwks_url : "its jwks_uri", why);
}

static bool fetch_from(jwt_key_source *source, const char *url,
                       void (*done)(void *owner, const fetch_answer *answer))
{
    const fetch_order order = {.url = url,
                               .max_bytes = MAX_DOCUMENT,
                               .timeout_ms = source->times.fetch_ms,
                               .done = done,
                               .owner = source};

    source->is_fetching = fetch_start(source->pool, &order);
    return source->is_fetching;
}

/* ---- the metadata ---- */

static void metadata_done(void *owner, const fetch_answer *answer);

static bool fetch_metadata(jwt_key_source *source)
{
    pa_text url = PA_TEXT_INIT(FETCH_MAX_URL);
    bool started;

    jwt_metadata_append_url(&url, source->rules->issuer, source->place);
    started = !pa_text_failed(&url) && fetch_from(source, url.data, metadata_done);
    pa_text_free(&url);
    return started;
}

/* An issuer that has nothing at the first place may have it at the other. */
static bool tries_another(jwt_key_source *source, const fetch_answer *answer)
{
    if (answer->failure != NULL || answer->status < 400 || answer->status >= 500 ||
        source->place + 1 >= JWT_METADATA_PLACES)
        return false;
    source->place++;
    return fetch_metadata(source);
}

static void metadata_done(void *owner, const fetch_answer *answer)
{
    jwt_key_source *source = owner;
    pa_text url = PA_TEXT_INIT(FETCH_MAX_URL);
    char room[512];
    const char *why;

    source->is_fetching = false;
    if (tries_another(source, answer))
        return;
    why = check_answer(answer, room, sizeof(room));
    if (why == NULL)
        why = jwt_metadata_read(&url, source->rules->issuer, answer->body, answer->length);
    if (why == NULL && !fetch_from(source, url.data, keys_done))
        why = "leads no further: out of memory";
    pa_text_free(&url);
    if (why != NULL)
        fail(source, "its metadata", why);
}

/* ---- the source ---- */

static void begin(jwt_key_source *source)
{
    const char *url = source->rules->jwks_url;

    source->was_started = true;
    source->started_at = pa_clock_ms();
    source->place = 0;
    if (url != NULL ? fetch_from(source, url, keys_done) : fetch_metadata(source))
        return;
    source->has_failed = true;
    note_failure(source, "the fetch", "could not begin: out of memory");
    loop_timer_start(source->loop, &source->refresh, source->times.retry_ms);
}

static void refresh_due(void *owner)
{
    jwt_key_source *source = owner;

    if (!source->is_fetching)
        begin(source);
}

static int64_t or_default(int64_t given, int64_t otherwise)
{
    return given > 0 ? given : otherwise;
}

bool jwt_key_source_open(jwt_key_source *source, event_loop *loop, const jwt_rules *rules,
                         void (*ended)(void *owner), void *owner)
{
    const jwt_times *times = &rules->times;

    *source = (jwt_key_source){
        .loop = loop,
        .rules = rules,
        .times = {.fetch_ms = or_default(times->fetch_ms, 5 * SECOND_MS),
                  .floor_ms = or_default(times->floor_ms, 10 * SECOND_MS),
                  .retry_ms = or_default(times->retry_ms, 30 * SECOND_MS),
                  .least_ms = or_default(times->least_ms, 5 * MINUTE_MS),
                  .most_ms = or_default(times->most_ms, PA_DAY_MS),
                  .unsaid_ms = or_default(times->unsaid_ms, 10 * MINUTE_MS),
                  .outdated_ms = or_default(times->outdated_ms, PA_DAY_MS)},
        .refresh = {.due = refresh_due, .owner = source},
        .ended = ended,
        .owner = owner,
        .pool = fetch_pool_new(loop, &rules->trust),
    };
    return source->pool != NULL;
}

void jwt_key_source_close(jwt_key_source *source)
{
    fetch_pool_free(source->pool);
    loop_timer_stop(source->loop, &source->refresh);
    jwt_key_set_free(&source->set);
}

bool jwt_key_source_want(jwt_key_source *source)
{
    if (!source->is_fetching &&
        (!source->was_started || pa_clock_ms() - source->started_at >= source->times.floor_ms))
        begin(source);
    return source->is_fetching;
}
