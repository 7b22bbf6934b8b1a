/* SPDX-License-Identifier: MIT */
/**
 * @file people.h
 * Those who came in, each once, whatever rights their requests have: what they
 * share is what they take of the server, and a key of their own. A login takes
 * it for all keys that it sends, so that is a person, too.
 */
#ifndef SERVER_ACCESS_PEOPLE_H
#define SERVER_ACCESS_PEOPLE_H

#include "base/list.h"
#include "mcp/catalog.h"

enum { ACCESS_BUCKETS = 1024, ACCESS_MAX_PEOPLE = 10000 };

typedef struct access_person {
    pa_link link; /* first, so that one is the other */
    size_t uses;
    mcp_share share;
    char *key; /* a Portkey key of its own, behind the name; NULL: none */
    char name[];
} access_person;

/** Zero-initialised: nobody. */
typedef struct access_people {
    pa_list buckets[ACCESS_BUCKETS];
    size_t count;
} access_people;

/** The person of that name, for one use more. A name goes with one key. NULL: there is no room. */
access_person *access_people_enter(access_people *people, const char *name, const char *key);

/** One use less. After the last one it is gone. */
void access_people_leave(access_people *people, access_person *person);

#endif
