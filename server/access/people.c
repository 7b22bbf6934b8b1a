/* SPDX-License-Identifier: MIT */
#include "access/people.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/memory.h"

static pa_list *bucket_of(access_people *people, const char *name)
{
    return &people->buckets[pa_hash(PA_HASH_START, name, strlen(name)) % ACCESS_BUCKETS];
}

static access_person *find(const pa_list *bucket, const char *name)
{
    for (pa_link *link = bucket->first; link != NULL; link = link->next)
        if (strcmp(((access_person *)link)->name, name) == 0)
            return (access_person *)link;
    return NULL;
}

static access_person *add(access_people *people, pa_list *bucket, const char *name, const char *key)
{
    size_t length = strlen(name) + 1;
    size_t size = key != NULL ? strlen(key) + 1 : 0;
    access_person *person =
        people->count < ACCESS_MAX_PEOPLE ? calloc(1, sizeof(*person) + length + size) : NULL;

    if (person == NULL)
        return NULL;
    memcpy(person->name, name, length);
    person->share.party = person->name;
    if (key != NULL)
        person->key = memcpy(person->name + length, key, size);
    pa_list_add(bucket, &person->link);
    people->count++;
    return person;
}

access_person *access_people_enter(access_people *people, const char *name, const char *key)
{
    pa_list *bucket = bucket_of(people, name);
    access_person *person = find(bucket, name);

    if (person == NULL)
        person = add(people, bucket, name, key);
    if (person != NULL)
        person->uses++;
    return person;
}

void access_people_leave(access_people *people, access_person *person)
{
    if (--person->uses > 0)
        return;
    pa_list_remove(bucket_of(people, person->name), &person->link);
    people->count--;
    if (person->key != NULL)
        pa_wipe(person->key, strlen(person->key));
    free(person);
}
