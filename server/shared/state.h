/* SPDX-License-Identifier: MIT */
/**
 * @file state.h
 * What the processes of one server share, so that each of them can serve every
 * client: which sessions there are, what was used once, who reads a stream, and
 * news for each other.
 *
 * What is asked is answered by a callback, from the loop or before the function
 * returns. Where the answer is not known it is SHARED_LOST: what was asked for
 * may have happened.
 */
#ifndef SERVER_SHARED_STATE_H
#define SERVER_SHARED_STATE_H

#include "shared/events.h"
#include "shared/keys.h"
#include "shared/trust.h"

typedef enum shared_answer {
    SHARED_YES,
    SHARED_NO,
    SHARED_NO_SHARE, /* session_add(): its group has too many */
    SHARED_LOST,     /* nothing is known */
} shared_answer;

/** Room for the name of a process, with its NUL. */
enum { SHARED_PROCESS = 17 };

/** One question. Embed it, or give NULL where nobody waits for the answer; zero-initialise it, but for `done`. */
typedef struct shared_call {
    /** Called once, unless it was cancelled before. The text is what was kept of a session: lines of NAME and VALUE. */
    void (*done)(struct shared_call *call, shared_answer answer, const char *text, size_t length);
    void *command; /* the state's own; NULL: it is not open */
} shared_call;

/** How often something may be done: so many at once, and from then on so many in each window. */
typedef struct shared_bucket {
    uint32_t cost; /* 0: it is only asked whether there is one left */
    uint32_t max;
    uint32_t refill;
    int64_t window_ms;
} shared_bucket;

/** Sessions that are counted besides all others, too. */
typedef struct shared_group {
    const char *name; /* a key */
    size_t most;
} shared_group;

typedef struct shared_state shared_state;

/** Who hears what other processes say. */
typedef struct shared_listener {
    void (*heard)(void *context, const char *text, size_t length);
    void *context;
} shared_listener;

/** Its structure begins with this one. Keys are texts without blanks of less than SHARED_MAX_NAME bytes. */
struct shared_state {
    char process[SHARED_PROCESS]; /* this one, among all that there ever were */
    shared_listener listener;
    shared_events *events; /* kept there, too; NULL: none */
    bool is_away;          /* what is asked now is not answered */

    /** Whether nothing of that key was used before. It is, from now on, for so many milliseconds. */
    void (*once)(shared_state *state, shared_call *call, const char *key, int64_t ttl_ms);

    /** Adds a session that ends after so long without a touch; SHARED_NO: there are too many. Without a group: NULL. */
    void (*session_add)(shared_state *state, shared_call *call, const char *key, int64_t ttl_ms, size_t most,
                        const shared_group *group);

    /** Whether there is the session. Its time begins anew. */
    void (*session_touch)(shared_state *state, shared_call *call, const char *key, int64_t ttl_ms);

    /** Keeps a value with a session. NULL: no longer. */
    void (*session_keep)(shared_state *state, const char *key, const char *name, const char *value);

    /** Ends it. Answered when no process finds it any longer. */
    void (*session_end)(shared_state *state, shared_call *call, const char *key);

    /** Tells all other processes. */
    void (*publish)(shared_state *state, const char *text, size_t length);

    /** Whether this process has the lease, which it must ask for anew before its time is over. */
    void (*lease)(shared_state *state, shared_call *call, const char *key, int64_t ttl_ms);
    void (*release)(shared_state *state, const char *key);

    /** Takes from a bucket. SHARED_NO: it may be done; SHARED_YES: the text says in how many milliseconds. */
    void (*take)(shared_state *state, shared_call *call, const char *key, const shared_bucket *bucket);

    /** `done` will not be called. */
    void (*cancel)(shared_state *state, shared_call *call);
    void (*close)(shared_state *state);
};

/** How Redis is reached. */
typedef struct shared_redis_options {
    const char
        *url; /* redis://[[USER]:PASSWORD@]HOST[:PORT][/DATABASE], rediss:// with TLS, or unix:///PATH */
    shared_trust trust; /* with TLS */
    const char *prefix; /* of all keys */
    int64_t timeout_ms; /* of a command */

    /** It is away, and why, or there again. NULL: nobody is told. */
    void (*changed)(void *context, bool is_there, const char *why);
    void *context;
    const shared_keys *event_keys;
    shared_limits limits; /* of events */
} shared_redis_options;

/**
 * Connects in the background, again and again. Keys and texts are copied.
 *
 * @param complaint receives why there is none, without the password
 * @return NULL for a URL that is none, a host that is unknown, or without memory
 */
shared_state *shared_state_in_redis(event_loop *loop, const shared_redis_options *options,
                                    const char **complaint);

#endif
