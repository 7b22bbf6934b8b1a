/* SPDX-License-Identifier: MIT */
/**
 * @file script.h
 * Plays requests of the past, each at its time, and remembers their answers, to
 * which later ones refer.
 *
 * In keys, targets, bodies, ids and parents "$(name)" stands for the id in the answer of that
 * name, "$(name.member)" for another member of it, and "$(-7)" for the time
 * seven days before now.
 */
#ifndef SERVER_SANDBOX_SEED_SCRIPT_H
#define SERVER_SANDBOX_SEED_SCRIPT_H

#include "base/arena.h"
#include "sandbox/engine/world.h"
#include "sandbox/message.h"

/** JSON as text, which needs no quoting: it is never expanded. */
#define JSON(...) #__VA_ARGS__

enum { SCRIPT_MAX_ANSWERS = 192, SCRIPT_MAX_FAILURE = 256 };

/** Answers a request. */
typedef void script_answer(sandbox_world *world, const sandbox_request *request, sandbox_reply *reply);

/** A record that no request makes. */
typedef struct script_record {
    const char *name; /* by which requests refer to it; NULL: none does */
    store_place place;
    const char *id;   /* NULL: a new one */
    const char *body; /* without id and times */
} script_record;

typedef struct script_request {
    int day;          /* how many days ago; 0: now, whatever the time */
    const char *time; /* of that day, such as "09:30" */
    const char *name; /* by which others refer to the answer; NULL: none does */
    const char *key;  /* NULL: the owner's */
    const char *method;
    const char *target;
    const char *body;
} script_request;

typedef struct seed_script {
    sandbox_world *world;
    script_answer *answer;
    int64_t now;
    pa_arena arena;
    struct {
        const char *name;
        const char *answer;
    } answers[SCRIPT_MAX_ANSWERS];
    size_t count;
    char failure[SCRIPT_MAX_FAILURE]; /* what was refused, and why */
} seed_script;

/** Adds a record, as made some days ago. Returns false on failure. */
bool script_add(seed_script *script, const script_record *record, int day);

/** Plays a request. Returns false where it is refused. */
bool script_play(seed_script *script, const script_request *request);

/** The id in the answer of that name; "" if there is none. */
const char *script_id(seed_script *script, const char *name);

void script_free(seed_script *script);

#endif
