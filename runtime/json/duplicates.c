/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "base/memory.h"
#include "json/json.h"

/* Keys made to collide would make the search quadratic. So many of one hash do not occur by chance. */
enum { MAX_ALIKE = 64 };

struct key {
    uint32_t index;
    uint32_t hash;
};

static int compare_keys(const void *a, const void *b)
{
    const struct key *x = a;
    const struct key *y = b;

    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static void hash_keys(struct key *keys, portkey_json *document, uint32_t object)
{
    uint32_t index = object + 1;

    for (uint32_t i = 0; i < document->nodes[object].count; i++) {
        keys[i].index = index;
        keys[i].hash = pa_hash_string((portkey_value){document, index});
        index = document->nodes[index + 1].after;
    }
}

/* Returns what is wrong with a key that follows those of the same hash, or NULL. */
static const char *complaint_about(const struct key *key, const struct key *first, portkey_json *document)
{
    for (const struct key *other = key; other > first && other[-1].hash == key->hash; other--) {
        if (key - other + 1 >= MAX_ALIKE)
            return "too many keys with the same hash";
        if (pa_strings_equal((portkey_value){document, other[-1].index},
                             (portkey_value){document, key->index}))
            return "duplicate key";
    }
    return NULL;
}

int pa_find_duplicate(portkey_json *document, uint32_t object, uint32_t *culprit, const char **complaint)
{
    uint32_t count = document->nodes[object].count;
    struct key few[32];
    struct key *keys = few;

    *complaint = NULL;
    if (count < 2)
        return 0;
    if (count > sizeof(few) / sizeof(few[0]))
        keys = pa_resize_array(NULL, count, sizeof(*keys));
    if (keys == NULL)
        return PORTKEY_ENOMEM;
    /* Equal keys have equal hashes, so only neighbours must be compared after sorting. */
    hash_keys(keys, document, object);
    qsort(keys, count, sizeof(*keys), compare_keys);
    for (uint32_t i = 1; i < count && *complaint == NULL; i++) {
        *complaint = complaint_about(&keys[i], keys, document);
        *culprit = keys[i].index;
    }
    if (keys != few)
        free(keys);
    return 0;
}
