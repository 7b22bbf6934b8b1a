/* SPDX-License-Identifier: MIT */
/**
 * @file world.h
 * The organisation that the sandbox emulates: its store, its clock, and where its
 * ids come from. All that looks random comes from a counter in the store, so
 * that the same requests give the same ids.
 */
#ifndef SERVER_SANDBOX_ENGINE_WORLD_H
#define SERVER_SANDBOX_ENGINE_WORLD_H

#include "base/time.h"
#include "sandbox/engine/route.h"
#include "sandbox/store/store.h"

enum { WORLD_ID_SIZE = 37, WORLD_SECRET_SIZE = 48 };

/** Begins every id that the sandbox makes, to be recognised by. */
#define WORLD_ID_PREFIX "5a4db0c5-"

/* Those of the organisation, of the workspace that is there from the start, and of the person who owns both. */
#define WORLD_ORGANISATION WORLD_ID_PREFIX "0000-4000-8000-000000000001"
#define WORLD_WORKSPACE WORLD_ID_PREFIX "0000-4000-8000-000000000002"
#define WORLD_OWNER WORLD_ID_PREFIX "0000-4000-8000-000000000003"

struct sandbox_exchange;

/**
 * Writes what a record shows at this moment, such as what is used of its
 * budget. Writes nothing where that is what is stored. Returns false, without
 * an answer, on failure.
 */
typedef bool world_view(struct sandbox_exchange *exchange, store_place place, portkey_value record,
                        pa_text *out);

typedef struct sandbox_world {
    sandbox_store *store;
    route_table routes;
    char *key;           /* the API key of the owner, which may do everything */
    bool is_enterprise;  /* the plan */
    int64_t fixed_clock; /* the time, in ms since 1970; 0: that of the system */
    int64_t clock_ahead; /* of the system's, in ms */
    world_view *view;
} sandbox_world;

/** The time, in ms since 1970. */
int64_t world_now(const sandbox_world *world);

/** Lets the clock stand at a time, such as 2026-01-31T12:00:00Z. Returns whether it is one from 1970 to 8999. */
bool world_set_clock(sandbox_world *world, const char *time);

/** The same, or a step forward such as +1d, or "now". Returns whether it is one of these, and ends before 9000. */
bool world_move_clock(sandbox_world *world, const char *to);

/** Writes a new id, a UUID. */
void world_new_id(sandbox_world *world, char out[WORLD_ID_SIZE]);

/** Writes the id, a UUID, of what has no record, which is always the same for the same text. */
void world_derive_id(char out[WORLD_ID_SIZE], const char *text);

/** Writes six new hexadecimal digits, which end slugs. */
void world_new_suffix(sandbox_world *world, char out[7]);

/** Writes a new secret, which says in words that it is the sandbox's. */
void world_new_secret(sandbox_world *world, char out[WORLD_SECRET_SIZE]);

#endif
